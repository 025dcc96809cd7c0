// ScriptApp and Utilities: refused settings of triggers, what a script reads of itself, sleep, and ids.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '../../src/workspace/open-workspace';

const owner = 'chu@xa.example';
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
] as [unknown[], string][])('a trigger with %j is refused with a message', (step, message) => {
  expect(() => open().call('make', step)).toThrow(message);
});

test('a script reads its own id, token and address', () => {
  const workspace = open();
  expect(workspace.call('about')).toEqual([
    'local-workspace-script',
    `local-workspace-token-of-${owner}`,
    true,
    expect.stringContaining('/exec'),
    undefined,
  ]);
});

test('a sleep moves the clock, five minutes at most', () => {
  const workspace = open();
  expect(workspace.call('nap', 300_000)).toBe(Date.parse('2026-11-23T06:05:00+07:00'));
  expect(() => workspace.call('nap', 300_001)).toThrow('The value specified for sleep is too large.');
});

test('Utilities refuses wrong arguments with a message', () => {
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
  expect(() => call('formatDate', new Date(0), 'Asia/Kathmandu', 'z')).toThrow(
    'not emulated: Utilities.formatDate pattern z in Asia/Kathmandu',
  );
});

test('ids are the same in every replay, and different within one', () => {
  const [one, another] = [open().call('ids') as string[], open().call('ids') as string[]];
  expect([one, new Set(one).size, open().call('names')]).toEqual([another, 2, ['UTF_8', 'HMAC_SHA_256']]);
});
