// The builders of triggers: what each accepts and refuses, and how scripts find the triggers again.
import { documented, type Fact, observed } from '../fact';
import { onForm, onSheet } from '../own-files';
import { isRefused, refusal } from '../seen';

type Trigger = GoogleAppsScript.Script.Trigger;
type Clock = GoogleAppsScript.Script.ClockTriggerBuilder;

/** A builder for any function of the script: the triggers are deleted before they fire. */
const on = () => ScriptApp.newTrigger('onOpen');
const clock = () => on().timeBased();
const kindOf = (trigger: Trigger) => [trigger.getTriggerSource(), trigger.getEventType()].map(String).join(' ');

function withTriggers<T>(make: () => Trigger[], see: (made: Trigger[]) => T): T {
  const made = make();
  try {
    return see(made);
  } finally {
    for (const trigger of made) ScriptApp.deleteTrigger(trigger);
  }
}

/** Whether each build is accepted; no trigger is created. */
const taken = (builds: (() => unknown)[]) => builds.map((build) => !isRefused(build));

const recurring: Record<string, () => Clock> = {
  'every minute': () => clock().everyMinutes(1),
  'every 30 minutes': () => clock().everyMinutes(30),
  'every two hours': () => clock().everyHours(2),
  'every three days': () => clock().everyDays(3).atHour(23).nearMinute(59),
  'every other Monday': () => clock().everyWeeks(2).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(0).nearMinute(0),
  'each Sunday': () => clock().onWeekDay(ScriptApp.WeekDay.SUNDAY),
  'each first of a month': () => clock().onMonthDay(1).atHour(7),
  'in ten minutes': () => clock().after(10 * 60_000),
  'at a moment': () => clock().at(new Date(Date.now() + 3_600_000) as unknown as GoogleAppsScript.Base.Date),
  'by the clock of another zone': () => clock().everyDays(1).inTimezone('America/New_York'),
};

export const triggerBuilders: Fact[] = [
  documented(
    'a trigger takes a spreadsheet or a form, or its id, and each of its events',
    'Class SpreadsheetTriggerBuilder',
    [
      'SPREADSHEETS ON_EDIT',
      'SPREADSHEETS ON_CHANGE',
      'SPREADSHEETS ON_FORM_SUBMIT',
      'SPREADSHEETS ON_OPEN',
      'FORMS ON_FORM_SUBMIT',
      'FORMS ON_OPEN',
      [true, true, true, true, false, false],
    ],
    () =>
      onSheet((_sheet, book) =>
        onForm((form) =>
          withTriggers(
            () => [
              on().forSpreadsheet(book).onEdit().create(),
              on().forSpreadsheet(book.getId()).onChange().create(),
              on().forSpreadsheet(book).onFormSubmit().create(),
              on().forSpreadsheet(book.getId()).onOpen().create(),
              on().forForm(form).onFormSubmit().create(),
              on().forForm(form.getId()).onOpen().create(),
            ],
            (made) => [...made.map(kindOf), made.map((one) => one.getTriggerSourceId() === book.getId())],
          ),
        ),
      ),
  ),
  documented(
    'a clock trigger is created for every kind of recurrence',
    'Class ClockTriggerBuilder',
    Object.keys(recurring).map(() => 'CLOCK CLOCK null'),
    () =>
      withTriggers(
        () => Object.keys(recurring).map((name) => recurring[name]!().create()),
        (made) => made.map((one) => `${kindOf(one)} ${one.getTriggerSourceId()}`),
      ),
  ),
  documented('getUserTriggers gives the triggers of one file only', 'Class ScriptApp: getUserTriggers', [['onOpen'], [true], 0, true], () =>
    onSheet((_sheet, book) =>
      onForm((form) =>
        withTriggers(
          () => [on().forForm(form).onFormSubmit().create(), clock().everyHours(1).create()],
          ([ofForm]) => {
            const found = ScriptApp.getUserTriggers(form);
            return [
              found.map((one) => one.getHandlerFunction()),
              found.map((one) => one.getUniqueId() === ofForm!.getUniqueId()),
              ScriptApp.getUserTriggers(book).length,
              ScriptApp.getProjectTriggers().length >= 2,
            ];
          },
        ),
      ),
    ),
  ),
  documented('deleteTrigger deletes only the given trigger', 'Class ScriptApp: deleteTrigger', [false, true, true, true], () => {
    const made = [clock().everyHours(1).create(), clock().everyHours(1).create(), clock().everyHours(1).create()];
    const [first, second, third] = made.map((one) => one.getUniqueId());
    const isListed = (id: string) => ScriptApp.getProjectTriggers().some((one) => one.getUniqueId() === id);
    ScriptApp.deleteTrigger(made[0]!);
    const seen = [isListed(first!), isListed(second!), isListed(third!), second !== third];
    for (const one of made.slice(1)) ScriptApp.deleteTrigger(one);
    return seen;
  }),
  documented(
    'everyMinutes takes only 1, 5, 10, 15 or 30',
    'Class ClockTriggerBuilder: everyMinutes',
    [true, true, true, true, true, false, false, false, false],
    () => taken([1, 5, 10, 15, 30, 0, 2, 20, 60].map((minutes) => () => clock().everyMinutes(minutes))),
  ),
  observed(
    'the error of everyMinutes names the allowed numbers',
    'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    () => refusal(() => clock().everyMinutes(7)),
  ),
  documented(
    'atHour takes 0 to 23, and nearMinute takes 0 to 59',
    'Class ClockTriggerBuilder: atHour',
    [true, true, false, false, true, true, false, false],
    () =>
      taken([
        ...[0, 23, -1, 24].map((hour) => () => clock().everyDays(1).atHour(hour)),
        ...[0, 59, -1, 60].map((minute) => () => clock().everyDays(1).atHour(7).nearMinute(minute)),
      ]),
  ),
  documented('onMonthDay takes 1 to 31', 'Class ClockTriggerBuilder: onMonthDay', [true, true, false, false], () =>
    taken([1, 31, 0, 32].map((day) => () => clock().onMonthDay(day))),
  ),
  observed('a clock trigger with an hour but no interval is refused', [true, true], () => [
    isRefused(() => clock().atHour(7).create()),
    isRefused(() => clock().atHour(7).nearMinute(30).inTimezone('GMT').create()),
  ]),
  documented('ScriptApp has its enumerations', 'Class ScriptApp', ['ON_CHANGE', 'FORMS', 'LIMITED', 'NOT_REQUIRED', 'SATURDAY'], () =>
    [
      ScriptApp.EventType.ON_CHANGE,
      ScriptApp.TriggerSource.FORMS,
      ScriptApp.AuthMode.LIMITED,
      ScriptApp.AuthorizationStatus.NOT_REQUIRED,
      ScriptApp.WeekDay.SATURDAY,
    ].map(String),
  ),
  documented('a script with all its rights has no authorization URL', 'Class AuthorizationInfo', ['NOT_REQUIRED', null], () => {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl()];
  }),
  documented('a script has an id and a token', 'Class ScriptApp: getScriptId', [true, true], () => [
    ScriptApp.getScriptId().length > 10,
    ScriptApp.getOAuthToken().length > 10,
  ]),
];
