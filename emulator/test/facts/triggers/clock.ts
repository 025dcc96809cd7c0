// When clock triggers fire, their events, and what their builders refuse.
import { byHand, type Fact, observed } from '../fact';
import { isRefused } from '../seen';

type Trigger = GoogleAppsScript.Script.Trigger;

const on = () => ScriptApp.newTrigger('onOpen');
const clock = () => on().timeBased();
const builder = 'Class ClockTriggerBuilder';
const tuesday = 'đặt vào thứ Ba 24/11/2026, 8 giờ; ';

/** Whether building or creating each trigger is refused; created triggers are deleted. */
const refusedOf = (makes: (() => Trigger)[]) =>
  makes.map((make) =>
    isRefused(() => {
      ScriptApp.deleteTrigger(make());
    }),
  );

export const clockFacts: Fact[] = [
  byHand(
    'a clock trigger fires at the given interval',
    'documented',
    builder,
    [
      ['everyMinutes(1)', 1 / 60],
      ['everyMinutes(30)', 0.5],
      ['everyHours(2)', 2],
      ['everyHours(24)', 24],
      ['everyDays(1)', 24],
      ['everyDays(5).atHour(7)', 120],
      ['onWeekDay', 168],
      ['everyWeeks(2).onWeekDay.atHour(7)', 336],
    ],
    'chạy setClock với từng cách, để qua vài lượt, chạy tolls: số giờ giữa hai lần',
  ),
  byHand(
    'a weekly trigger fires on the given day of the week',
    'documented',
    `${builder}: onWeekDay`,
    ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'].map((day) => [day, day, '07']),
    'chạy setClock với từng ngày trong tuần và 7 giờ, để qua một tuần',
  ),
  byHand(
    'a monthly trigger fires on the given day of every month',
    'documented',
    `${builder}: onMonthDay`,
    ['2026-12-05T07', '2027-01-05T07', '2027-02-05T07'],
    `${tuesday}ngày 5 hằng tháng lúc 7 giờ`,
  ),
  byHand(
    'a trigger for one moment fires once, then or later, and is listed until it is deleted',
    'observed',
    'observed by others',
    [[[1], [2], [0]], 3, 2],
    'chạy setClock với after một giờ, at hai giờ sau và at một giờ trước; hai ngày sau chạy tolls và handlers, xoá một cái bằng dropTrigger',
  ),
  byHand(
    'a daily trigger fires at the same minute of its hour every day',
    'documented',
    'Installable triggers: time-driven triggers',
    [20, true, true, 4, true],
    'đặt 20 trigger hằng ngày lúc 9 giờ, để qua năm ngày',
  ),
  byHand(
    'nearMinute fires up to 15 minutes before or after the minute, also at the ends of hours and days',
    'documented',
    `${builder}: nearMinute`,
    [[20, true, true], [20, true, true], [24], [24]],
    'đặt 20 trigger hằng ngày lúc 9 giờ gần phút 0, rồi gần phút 30; hằng ngày lúc 23 giờ gần phút 59 và 0 giờ gần phút 0 trong mười ngày',
  ),
  byHand(
    'a daily trigger for an hour that has passed fires first on the next day',
    'observed',
    'observed by others',
    ['2026-11-25T07', '2026-11-24T09'],
    `${tuesday}hằng ngày lúc 7 giờ và lúc 9 giờ`,
  ),
  byHand(
    'a trigger uses the hours and days of its time zone, also when the clocks change',
    'documented',
    `${builder}: inTimezone`,
    [['20', '20', '20'], '2026-11-29T22', '2027-03-14T22'],
    `${tuesday}hằng ngày lúc 20 giờ 30 của New York, mỗi Chủ nhật lúc 22 giờ của New York, để qua ngày 14/3 đổi giờ`,
  ),
  byHand(
    'the event of a clock trigger has the id of the trigger and the time in UTC',
    'documented',
    'Event objects',
    [true, 'FULL', [2026, 11, 24, 2, 1, 30, 'UTC']],
    `${tuesday}mỗi 30 phút; năm, tháng, ngày, thứ (thứ Hai là 1), giờ, phút, múi giờ`,
  ),
  byHand(
    'each person has at most twenty triggers in a script, and cannot delete those of others',
    'documented',
    'Quotas for Google Services',
    [false, [1, 20]],
    'chủ tệp đặt 20 trigger rồi chạy mayMakeOneMore; người thứ hai đặt một cái; chủ tệp chạy dropTrigger với mã của cái ấy',
  ),
  byHand(
    'getAuthorizationInfo shows that consent was revoked, and requireAllScopes asks for it again',
    'documented',
    'Class AuthorizationInfo',
    [['NOT_REQUIRED', false], true, ['REQUIRED', true], true],
    'chạy consentInfo và askForAll; thêm một dòng vào oauthScopes mà chưa đồng ý, để trigger chạy cả hai',
  ),
  observed('a trigger of a file cannot be created without an event', [true, true], () =>
    refusedOf([
      () => (on().forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()) as unknown as { create(): Trigger }).create(),
      () => (on().forForm('khong-co-bieu-mau') as unknown as { create(): Trigger }).create(),
    ]),
  ),
  observed('a zero or negative interval and an unknown time zone are refused', [true, true, true, true, true], () =>
    refusedOf([
      () => clock().everyHours(0).create(),
      () => clock().everyDays(0).create(),
      () => clock().everyWeeks(0).onWeekDay(ScriptApp.WeekDay.MONDAY).create(),
      () => clock().everyDays(-1).create(),
      () => clock().everyDays(1).inTimezone('Sao Hoả').create(),
    ]),
  ),
];
