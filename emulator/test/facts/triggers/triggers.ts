// Installable triggers: creating, listing, deleting; facts about their events need a person.
import { byHand, documented, type Fact, observed } from '../fact';
import { onForm, onSheet } from '../own-files';
import { isRefused } from '../seen';

type Trigger = GoogleAppsScript.Script.Trigger;

/** Any function of the script: the trigger is deleted before it fires. */
const handler = 'onOpen';

const withTrigger = <T>(make: () => Trigger, see: (trigger: Trigger) => T): T => {
  const trigger = make();
  try {
    return see(trigger);
  } finally {
    ScriptApp.deleteTrigger(trigger);
  }
};

const clock = () => ScriptApp.newTrigger(handler).timeBased();
const isListed = (id: string) => ScriptApp.getProjectTriggers().some((one) => one.getUniqueId() === id);
const installable = 'Installable triggers';
const events = 'Event objects';

export const triggers: Fact[] = [
  documented('a trigger gives its function, its event and its source', 'Class Trigger', ['onOpen', 'ON_EDIT', 'SPREADSHEETS', true], () =>
    onSheet((_sheet, book) =>
      withTrigger(
        () => ScriptApp.newTrigger(handler).forSpreadsheet(book).onEdit().create(),
        (trigger) => [
          trigger.getHandlerFunction(),
          String(trigger.getEventType()),
          String(trigger.getTriggerSource()),
          trigger.getTriggerSourceId() === book.getId(),
        ],
      ),
    ),
  ),
  documented('a trigger of a form has the form as its source', 'Class Trigger: getTriggerSourceId', ['ON_FORM_SUBMIT', 'FORMS', true], () =>
    onForm((form) =>
      withTrigger(
        () => ScriptApp.newTrigger(handler).forForm(form).onFormSubmit().create(),
        (trigger) => [String(trigger.getEventType()), String(trigger.getTriggerSource()), trigger.getTriggerSourceId() === form.getId()],
      ),
    ),
  ),
  documented('a trigger for changes has an event type of its own', 'Enum EventType', 'ON_CHANGE', () =>
    onSheet((_sheet, book) =>
      withTrigger(
        () => ScriptApp.newTrigger(handler).forSpreadsheet(book).onChange().create(),
        (trigger) => String(trigger.getEventType()),
      ),
    ),
  ),
  documented('a time trigger has the clock as its source', 'Class Trigger: getTriggerSource', ['CLOCK', 'CLOCK', null], () =>
    withTrigger(
      () => clock().everyMinutes(10).create(),
      (trigger) => [String(trigger.getEventType()), String(trigger.getTriggerSource()), trigger.getTriggerSourceId()],
    ),
  ),
  documented('a trigger is listed until it is deleted', 'Class ScriptApp: getProjectTriggers', [true, false], () => {
    let id = '';
    const listed = withTrigger(
      () => clock().everyHours(1).create(),
      (trigger) => {
        id = trigger.getUniqueId();
        return isListed(id);
      },
    );
    return [listed, isListed(id)];
  }),
  documented('minutes other than 1, 5, 10, 15 and 30 are refused', 'Class ClockTriggerBuilder: everyMinutes', true, () =>
    isRefused(() => clock().everyMinutes(7).create()),
  ),
  documented('a daily trigger takes an hour and a minute', 'Class ClockTriggerBuilder: atHour', 'CLOCK', () =>
    withTrigger(
      () => clock().everyDays(1).atHour(7).nearMinute(30).inTimezone('Asia/Ho_Chi_Minh').create(),
      (trigger) => String(trigger.getEventType()),
    ),
  ),
  observed('a time trigger without a time is refused', true, () => isRefused(() => clock().create())),
  documented('a user has at most 20 triggers in a script', 'Quotas for Google Services', [20, true], () => {
    const made: Trigger[] = [];
    try {
      while (ScriptApp.getProjectTriggers().length < 20) made.push(clock().everyHours(12).create());
      const count = ScriptApp.getProjectTriggers().length;
      return [count, isRefused(() => made.push(clock().everyHours(12).create()))];
    } finally {
      for (const trigger of made) ScriptApp.deleteTrigger(trigger);
    }
  }),
  documented('requireScopes lets the script continue when the scope is granted', 'Class ScriptApp: requireScopes', false, () =>
    isRefused(() =>
      (ScriptApp as unknown as { requireScopes(mode: unknown, scopes: string[]): void }).requireScopes(ScriptApp.AuthMode.FULL, [
        'https://www.googleapis.com/auth/drive',
      ]),
    ),
  ),

  byHand(
    'the event of a one-cell edit has the value and the old value',
    'documented',
    events,
    ['A1', 'mới', 'cũ'],
    'ô A1 là «cũ», gõ «mới»',
  ),
  byHand('the first value of a cell has no old value', 'documented', events, ['mới', 'undefined'], 'gõ «mới» vào ô trống'),
  byHand('the event of a many-cell edit has no value or old value', 'documented', events, ['undefined', 'undefined', 'A1:B2'], 'dán bốn ô'),
  byHand(
    'an undo by a person is an edit: its event has the values the other way round',
    'unproved',
    'nobody is sure',
    ['A1', 'cũ', 'mới'],
    'ô A1 là «cũ», gõ «mới», rồi Ctrl+Z',
  ),
  byHand('a typed number comes as text in the event', 'observed', 'observed by others', ['string', '15500000'], 'gõ 15.500.000'),
  byHand('deleting a row fires a change and no edit', 'documented', events, [[], ['REMOVE_ROW']], 'xoá một hàng'),
  byHand(
    'an edit fires the simple trigger and the installed one',
    'documented',
    'Simple triggers',
    ['LIMITED', 'FULL'],
    'có cả onEdit và trigger sửa đã cài, gõ một ô',
  ),
  byHand('writes of a script fire no trigger', 'documented', installable, [], 'chạy hàm ghi vào ô A1'),
  byHand('a trigger runs as its creator', 'documented', installable, 'chủ tệp', 'người thứ hai sửa ô, trigger của chủ tệp chạy'),
  byHand(
    'a trigger of a Gmail account does not get the address of the editor',
    'observed',
    'observed by others',
    ['', ''],
    'người thứ hai (Gmail) sửa ô, trigger của chủ tệp chạy',
  ),
  byHand(
    'a file that a trigger makes belongs to its creator',
    'documented',
    installable,
    'chủ tệp',
    'người thứ hai sửa ô, trigger của chủ tệp tạo một tệp',
  ),
  byHand(
    'getProjectTriggers lists only the triggers of the person who runs it',
    'documented',
    'Class ScriptApp: getProjectTriggers',
    [1, 0],
    'chủ tệp cài một trigger, người thứ hai đếm trigger',
  ),
  byHand('the event of a form trigger has the response', 'documented', events, [true, 'An'], 'gửi biểu mẫu có trigger'),
  byHand(
    'the event of a spreadsheet trigger has named values and the row',
    'documented',
    events,
    [['An'], 'An', 2],
    'gửi biểu mẫu nối vào sổ có trigger',
  ),
  byHand('a form trigger has no UI', 'documented', 'Class SpreadsheetApp: getUi', true, 'gửi biểu mẫu, trigger gọi getUi'),
  byHand('a time trigger has no UI', 'documented', 'Class SpreadsheetApp: getUi', true, 'trigger theo giờ gọi getUi'),
  byHand(
    'a daily trigger fires once within its hour',
    'observed',
    'observed by others',
    [1, 7],
    'trigger hằng ngày lúc 7 giờ, để qua một ngày',
  ),
  byHand(
    'nearMinute fires within a quarter of an hour',
    'documented',
    'Class ClockTriggerBuilder: nearMinute',
    true,
    'trigger hằng ngày lúc 9 giờ gần phút 30, để qua một ngày',
  ),
  byHand('an event may come twice or never', 'observed', 'observed by others', [2, 0], 'đếm số lần trigger chạy qua nhiều lần gửi'),
  byHand(
    'the triggers of a closed account no longer run',
    'unproved',
    'nobody is sure',
    [1, 0],
    'người thứ hai cài trigger sửa ô, chủ tệp gõ một ô; khoá tài khoản của người thứ hai, chủ tệp gõ ô nữa',
  ),
  byHand(
    'the files of a closed account stay with those who may edit them',
    'documented',
    'Google Workspace Admin Help: Suspend a user temporarily',
    'vẫn gõ được',
    'chủ tệp chia sẻ tệp cho người thứ hai; khoá tài khoản của chủ tệp, người thứ hai gõ ô A1',
  ),
  byHand(
    'the protections of a closed account hold',
    'unproved',
    'nobody is sure',
    [false, true],
    'chủ tệp bảo vệ ô B2 chỉ cho mình; khoá tài khoản của chủ tệp, người thứ hai xem có sửa được B2 và A1 không',
  ),
];
