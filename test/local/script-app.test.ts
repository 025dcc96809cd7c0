// ScriptApp: whose triggers there are, when they fire, what the script may still do.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '../../local/open-workspace';

const owner = 'chu@xa.example';
const other = 'an@xa.example';
const folder = mkdtempSync(join(tmpdir(), 'script-'));
writeFileSync(
  join(folder, 'Code.gs'),
  `
  /** Steps of a clock builder: [method, ...arguments]; { day } is a week day. */
  function make(...steps) {
    let builder = ScriptApp.newTrigger('tick').timeBased();
    for (const [method, ...args] of steps)
      builder = builder[method](...args.map((one) => (typeof one !== 'object' ? one : one.day ? ScriptApp.WeekDay[one.day] : new Date(one.at))));
    return builder.create().getUniqueId();
  }
  function tick(event) {
    const seen = PropertiesService.getScriptProperties();
    const line = [Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', 'dd/MM HH:mm'), event.triggerUid, String(event.authMode)].join('|');
    seen.setProperty('seen', [seen.getProperty('seen'), line].filter(Boolean).join('\\n'));
  }
  function seen() { return (PropertiesService.getScriptProperties().getProperty('seen') || '').split('\\n').map((line) => line.split('|')); }
  function count() { return ScriptApp.getProjectTriggers().length; }
  function remove() { for (const one of ScriptApp.getProjectTriggers()) { ScriptApp.deleteTrigger(one); ScriptApp.deleteTrigger(one); } }
  function rights() {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl()];
  }
  function about() {
    const service = ScriptApp.getService();
    return [ScriptApp.getScriptId(), ScriptApp.getOAuthToken(), service.isEnabled(), service.getUrl(), ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL)];
  }
  function nap(milliseconds) { Utilities.sleep(milliseconds); return Date.now(); }
  function utility(name, ...args) { return Utilities[name](...args); }
  function digest(name) { return Utilities.computeDigest(Utilities.DigestAlgorithm[name], 'abc'); }
  function ids() { return [Utilities.getUuid(), Utilities.getUuid()]; }
  function names() { return [Utilities.Charset.UTF_8, Utilities.MacAlgorithm.HMAC_SHA_256].map(String); }
  `,
);
writeFileSync(join(folder, 'appsscript.json'), '{ "timeZone": "Asia/Ho_Chi_Minh" }');
afterAll(() => rmSync(folder, { recursive: true }));

function open() {
  const workspace = openWorkspace({ at: '2026-11-23T06:00:00+07:00', owner });
  workspace.load(folder);
  return workspace;
}
/** Days and hours at which a clock fires until the evening of 7 December. */
function fired(...steps: unknown[][]): string[] {
  const workspace = open();
  workspace.call('make', ...steps);
  workspace.advanceTo('2026-12-07T23:00:00+07:00');
  return (workspace.call('seen') as string[][]).map(([at]) => at!.slice(0, 8));
}

test('each way of setting a clock fires at its time', () => {
  expect(fired(['everyDays', 5], ['atHour', 7])).toEqual(['23/11 07', '28/11 07', '03/12 07']);
  expect(fired(['everyWeeks', 2], ['onWeekDay', { day: 'MONDAY' }], ['atHour', 7])).toEqual(['23/11 07', '07/12 07']);
  expect(fired(['onWeekDay', { day: 'SUNDAY' }], ['atHour', 7])).toEqual(['29/11 07', '06/12 07']);
  expect(fired(['onMonthDay', 2], ['atHour', 7])).toEqual(['02/12 07']);
  expect(fired(['everyDays', 5], ['atHour', 20], ['nearMinute', 30], ['inTimezone', 'America/New_York'])).toEqual([
    '23/11 08',
    '28/11 08',
    '03/12 08',
  ]);
  expect(fired(['after', 3_600_000])).toEqual(['23/11 07']);
  expect(fired(['at', { at: '2026-11-30T09:30:00+07:00' }])).toEqual(['30/11 09']);
  expect(fired(['everyHours', 24])).toHaveLength(14);
});

test.each(['TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'])('%s is the day it says', (day) => {
  const at = 24 + ['TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'].indexOf(day);
  expect(fired(['onWeekDay', { day }], ['atHour', 7])[0]).toBe(`${at}/11 07`);
});

test('minutes are counted from when the trigger was made; its id and full rights come with the event', () => {
  const workspace = open();
  const id = workspace.call('make', ['everyMinutes', 30]);
  workspace.advanceTo('2026-11-23T07:00:00+07:00');
  expect(workspace.call('seen')).toEqual([
    ['23/11 06:30', id, 'FULL'],
    ['23/11 07:00', id, 'FULL'],
  ]);
});

test.each([
  [['everyMinutes', 7], 'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'],
  [['everyHours', 25], 'The value you passed to everyHours was invalid. It must be between 1 and 24.'],
  [['everyHours', 0], 'everyHours'],
  [['everyHours', 1.5], 'everyHours'],
  [['everyDays', 0], 'It must be between 1 and 365.'],
  [['everyDays', 366], 'everyDays'],
  [['everyWeeks', 0], 'It must be between 1 and 52.'],
  [['everyWeeks', 53], 'everyWeeks'],
  [['onMonthDay', 32], 'The value you passed to onMonthDay was invalid. It must be between 1 and 31.'],
  [['atHour', 24], 'The value you passed to atHour was invalid. It must be between 0 and 23.'],
  [['nearMinute', 60], 'The value you passed to nearMinute was invalid. It must be between 0 and 59.'],
  [['inTimezone', 'Sao Hoả'], 'timeZone'],
  [['atHour', 7], 'The trigger needs a recurrence or a time to fire at.'],
] as [unknown[], string][])('%j is refused by name', (step, message) => {
  expect(() => open().call('make', step)).toThrow(message);
});

test('a person has triggers of their own, at most twenty, and takes away no others', () => {
  const workspace = open();
  for (let made = 0; made < 20; made++) workspace.call('make', ['everyHours', 12]);
  expect(() => workspace.call('make', ['everyHours', 12])).toThrow('This script has too many triggers.');
  workspace.as(other).call('make', ['everyHours', 12]);
  expect([workspace.call('count'), workspace.as(owner).call('count')]).toEqual([1, 20]);
  workspace.call('remove');
  expect([workspace.call('count'), workspace.as(other).call('count')]).toEqual([0, 1]);
});

test('a right that was taken back must be asked for', () => {
  const workspace = open();
  expect(workspace.call('rights')).toEqual(['NOT_REQUIRED', null]);
  workspace.fault({ atCall: 1, effect: { revoke: 'drive' } });
  expect(workspace.call('rights')).toEqual(['REQUIRED', expect.stringContaining('https://script.google.com/')]);
});

test('what a script is told of itself', () => {
  const workspace = open();
  expect(workspace.call('about')).toEqual([
    'local-workspace-script',
    `local-workspace-token-of-${owner}`,
    true,
    expect.stringContaining('/exec'),
    undefined,
  ]);
});

test('a sleep takes its time, five minutes at most', () => {
  const workspace = open();
  expect(workspace.call('nap', 300_000)).toBe(Date.parse('2026-11-23T06:05:00+07:00'));
  expect(() => workspace.call('nap', 300_001)).toThrow('The value specified for sleep is too large.');
});

test('what Utilities does not take is refused by name', () => {
  const workspace = open();
  const call = (name: string, ...args: unknown[]) => workspace.call('utility', name, ...args);
  expect(() => call('parseCsv', 'a', ';;')).toThrow('Invalid argument: delimiter');
  expect(() => call('base64Decode', '*')).toThrow('Could not decode string.');
  expect(() => call('base64DecodeWebSafe', 'a=b')).toThrow('Could not decode string.');
  for (const template of ['%x', '%+d', '%,d'])
    expect(() => call('formatString', template, 5)).toThrow(`not emulated: Utilities.formatString ${template}`);
  expect(() => workspace.call('digest', 'MD2')).toThrow('not emulated: Utilities.computeDigest(MD2)');
  expect(() => call('formatDate', new Date(0), 'Asia/Ho_Chi_Minh', "'x")).toThrow('Unterminated quote');
  expect(() => call('formatDate', new Date(0), 'Asia/Ho_Chi_Minh', 'b')).toThrow("Illegal pattern character 'b'");
  expect(() => call('formatDate', new Date(0), 'Asia/Ho_Chi_Minh', 'z')).toThrow(
    'not emulated: Utilities.formatDate pattern z in Asia/Ho_Chi_Minh',
  );
});

test('ids are the same in every replay, and never twice in one', () => {
  const [one, another] = [open().call('ids') as string[], open().call('ids') as string[]];
  expect([one, new Set(one).size, open().call('names')]).toEqual([another, 2, ['UTF_8', 'HMAC_SHA_256']]);
});
