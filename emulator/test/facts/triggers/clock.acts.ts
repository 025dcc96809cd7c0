// When clock triggers fire, and their events.
import { type Acts, editor, isRefused, open, owner, type Workspace } from '../people';

type Step = unknown[];
interface Toll {
  at: number;
  id: string;
  mode: string;
  told: unknown[];
}
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const days = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

const tolls = (workspace: Workspace) => workspace.call('tolls') as Toll[];
/** When a trigger fires in the `hours` after Tuesday, 24 November 2026, 8 o'clock in Vietnam. */
function comes(hours: number, ...steps: Step[]): Date[] {
  const workspace = open();
  workspace.call('setClock', steps);
  workspace.advanceTo(workspace.now() + hours * HOUR);
  return tolls(workspace).map(({ at }) => new Date(at));
}
/** The wall time in a zone that is `hours` ahead of UTC. */
const wall = (at: Date | undefined, hours = 7) => new Date(at!.getTime() + hours * HOUR).toISOString();
/** The different numbers of hours between runs. */
const gaps = (moments: Date[]) => [...new Set(moments.slice(1).map((one, before) => (one.getTime() - moments[before]!.getTime()) / HOUR))];
/** Minutes after midnight of the first runs of twenty triggers. */
function minutesOf(...steps: Step[]): number[] {
  const workspace = open();
  for (let made = 0; made < 20; made++) workspace.call('setClock', steps);
  workspace.advanceTo('2026-11-25T23:00:00+07:00');
  const first = new Map(tolls(workspace).map(({ id, at }) => [id, at]));
  return [...first.values()].map((at) => Math.floor(((at + 7 * HOUR) % DAY) / 60_000));
}
const all = (minutes: number[], from: number, to: number) => [
  minutes.length,
  minutes.every((one) => from <= one && one <= to),
  new Set(minutes).size > 5,
];

export const clock: Acts = {
  'a clock trigger fires at the given interval'() {
    const monday = ['onWeekDay', { day: 'MONDAY' }];
    const told: [hours: number, ...steps: Step[]][] = [
      [0.1, ['everyMinutes', 1]],
      [3, ['everyMinutes', 30]],
      [8, ['everyHours', 2]],
      [80, ['everyHours', 24]],
      [80, ['everyDays', 1]],
      [400, ['everyDays', 5], ['atHour', 7]],
      [800, monday],
      [1200, ['everyWeeks', 2], monday, ['atHour', 7]],
    ];
    return told.map(([hours, ...steps]) => [
      steps.map(([method, n]) => (n === monday[1] ? method : `${method}(${n})`)).join('.'),
      ...gaps(comes(hours, ...steps)),
    ]);
  },
  'a weekly trigger fires on the given day of the week'() {
    return days.map((day) => {
      const [first] = comes(8 * 24, ['onWeekDay', { day }], ['atHour', 7]);
      return [day, days[new Date(wall(first)).getUTCDay()], wall(first).slice(11, 13)];
    });
  },
  'a monthly trigger fires on the given day of every month'() {
    return comes(100 * 24, ['onMonthDay', 5], ['atHour', 7]).map((at) => wall(at).slice(0, 13));
  },
  'a trigger for one moment fires once, then or later, and is listed until it is deleted'() {
    const workspace = open();
    const begin = workspace.now();
    const steps = [[['after', HOUR]], [['at', { at: begin + 2 * HOUR }]], [['at', { at: begin - HOUR }]]];
    const ids = steps.map((one) => workspace.call('setClock', one) as string);
    workspace.advanceTo('2026-11-26T08:00:00+07:00');
    const came = ids.map((id) =>
      tolls(workspace)
        .filter((one) => one.id === id)
        .map(({ at }) => (at - begin) / HOUR),
    );
    const listed = (workspace.call('handlers') as string[]).length;
    workspace.call('dropTrigger', ids[0]);
    return [came, listed, (workspace.call('handlers') as string[]).length];
  },
  'a daily trigger fires at the same minute of its hour every day'() {
    const [first, ...later] = comes(100, ['everyDays', 1], ['atHour', 9]).map((at) => wall(at).slice(11));
    return [...all(minutesOf(['everyDays', 1], ['atHour', 9]), 9 * 60, 9 * 60 + 59), later.length, later.every((one) => one === first)];
  },
  'nearMinute fires up to 15 minutes before or after the minute, also at the ends of hours and days'() {
    const onTheHour = minutesOf(['everyDays', 1], ['atHour', 9], ['nearMinute', 0]);
    const late = comes(10 * 24, ['everyDays', 1], ['atHour', 23], ['nearMinute', 59]);
    const early = comes(10 * 24, ['everyDays', 1], ['atHour', 0], ['nearMinute', 0]);
    return [
      all(onTheHour, 8 * 60 + 45, 9 * 60 + 15),
      all(minutesOf(['everyDays', 1], ['atHour', 9], ['nearMinute', 30]), 9 * 60 + 15, 9 * 60 + 45),
      gaps(late),
      gaps(early),
    ];
  },
  'a daily trigger for an hour that has passed fires first on the next day': () =>
    [7, 9].map((hour) => wall(comes(30, ['everyDays', 1], ['atHour', hour])[0]).slice(0, 13)),
  'a trigger uses the hours and days of its time zone, also when the clocks change'() {
    const far = comes(60, ['everyDays', 1], ['atHour', 20], ['nearMinute', 30], ['inTimezone', 'America/New_York']);
    const workspace = open();
    workspace.call('setClock', [
      ['onWeekDay', { day: 'SUNDAY' }],
      ['atHour', 22],
      ['inTimezone', 'America/New_York'],
    ]);
    workspace.advanceTo('2027-03-20T08:00:00+07:00');
    const sundays = tolls(workspace).map(({ at }) => new Date(at));
    return [
      far.map((at) => wall(at, -5).slice(11, 13)),
      wall(sundays[0], -5).slice(0, 13),
      wall(sundays[sundays.length - 1], -4).slice(0, 13),
    ];
  },
  'the event of a clock trigger has the id of the trigger and the time in UTC'() {
    const workspace = open();
    const id = workspace.call('setClock', [['everyMinutes', 30]]);
    workspace.advanceTo('2026-11-24T08:30:00+07:00');
    const [toll] = tolls(workspace);
    return [toll!.id === id, toll!.mode, toll!.told];
  },
  'each person has at most twenty triggers in a script, and cannot delete those of others'() {
    const workspace = open();
    for (let made = 0; made < 20; made++) workspace.call('setClock', [['everyHours', 12]]);
    const mine = workspace.call('mayMakeOneMore');
    const theirs = workspace.as(editor).call('setClock', [['everyHours', 12]]);
    workspace.as(owner).call('dropTrigger', theirs);
    return [mine, [editor, owner].map((email) => (workspace.as(email).call('handlers') as string[]).length)];
  },
  'getAuthorizationInfo shows that consent was revoked, and requireAllScopes asks for it again'() {
    const workspace = open();
    const given = [workspace.call('consentInfo'), workspace.call('askForAll')];
    workspace.fault({ atCall: 1, effect: { revoke: 'drive' } });
    return [...given, workspace.call('consentInfo'), isRefused(() => workspace.call('askForAll'))];
  },
};
