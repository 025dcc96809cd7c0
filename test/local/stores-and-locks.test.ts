// What scripts keep and hold apart from each other: by user, by document, by run; and for how long.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '../../local/open-workspace';

const owner = 'chu@co-quan.example';
const other = 'an@co-quan.example';
const folder = mkdtempSync(join(tmpdir(), 'project-'));
writeFileSync(
  join(folder, 'Code.gs'),
  `
  const stores = () => [PropertiesService.getScriptProperties(), PropertiesService.getUserProperties(), PropertiesService.getDocumentProperties()];
  const caches = () => [CacheService.getScriptCache(), CacheService.getUserCache(), CacheService.getDocumentCache()];
  const locks = () => [LockService.getScriptLock(), LockService.getUserLock(), LockService.getDocumentLock()];
  function keep() { stores().forEach((store, at) => store.setProperty('a', 'p' + at)); caches().forEach((cache, at) => cache.put('a', 'c' + at)); }
  function kept() { return [...stores(), ...caches()].map((one) => one && (one.getProperty || one.get)('a')); }
  function put(seconds) { CacheService.getScriptCache().put('b', 1, seconds); }
  function cached(key) { return CacheService.getScriptCache().get(key); }
  function tooMuch() {
    const store = PropertiesService.getScriptProperties();
    for (let at = 0; at < 100; at++) store.setProperty('k' + at, 'x'.repeat(9000));
  }
  function size() { return PropertiesService.getScriptProperties().getKeys().length; }
  function hold() {
    const taken = locks().map((lock) => lock.tryLock(0));
    Session.getActiveUser();
    return taken.concat(locks().map((lock) => lock.hasLock()));
  }
  function ask() {
    const before = Date.now();
    const taken = locks().map((lock) => lock.tryLock(2000));
    locks().forEach((lock) => lock.releaseLock());
    return [taken, locks().map((lock) => lock.hasLock()), Date.now() - before];
  }
  function wait() { LockService.getScriptLock().waitLock(10); }
  function who() {
    return [Session.getActiveUser(), Session.getUser(), Session.getEffectiveUser()].map((user) => user.getEmail() + user.getUserLoginId())
      .concat(Session.getActiveUserLocale(), Session.getTemporaryActiveUserKey());
  }
  function doGet() {
    const document = [PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), LockService.getDocumentLock()];
    return ContentService.createTextOutput(JSON.stringify(document));
  }`,
);
afterAll(() => rmSync(folder, { recursive: true }));

function open(locale = 'vi_VN') {
  const accounts = [owner, other].map((email) => ({ email, name: email, kind: 'gmail' as const }));
  const workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner, accounts, locale });
  workspace.load(folder);
  workspace.share(workspace.containerId, other, 'editor');
  return workspace;
}

test('what a user keeps another does not see, what the script and its document keep all do', () => {
  const workspace = open();
  workspace.call('keep');
  expect(workspace.call('kept')).toEqual(['p0', 'p1', 'p2', 'c0', 'c1', 'c2']);
  expect(workspace.as(other).call('kept')).toEqual(['p0', null, 'p2', 'c0', null, 'c2']);
  expect(workspace.get().content).toBe('[null,null,null]');
});

test('a value is cached for ten minutes, or as long as it is told to, at most six hours', () => {
  const workspace = open();
  workspace.call('keep');
  workspace.call('put', 30_000);
  workspace.advanceTo('2026-11-24T08:09:59+07:00');
  expect(workspace.call('cached', 'a')).toBe('c0');
  workspace.advanceTo('2026-11-24T08:10:01+07:00');
  expect(workspace.call('cached', 'a')).toBeNull();
  workspace.advanceTo('2026-11-24T13:59:59+07:00');
  expect(workspace.call('cached', 'b')).toBe('1');
  workspace.advanceTo('2026-11-24T14:00:01+07:00');
  expect(workspace.call('cached', 'b')).toBeNull();
});

test('a store is full at 500 KB, keys among it', () => {
  const workspace = open();
  expect(() => workspace.call('tooMuch')).toThrow(
    'You have exceeded the property storage quota. Please remove some properties and try again.',
  );
  expect(workspace.call('size')).toBe(56);
});

test('another run does not get a lock that is held, nor gives it back, and has waited', () => {
  const workspace = open();
  const seen: unknown[] = [];
  const during = (email: string, name: string) => ({
    interleave: () => {
      try {
        seen.push(workspace.as(email).call(name));
      } catch (error) {
        seen.push((error as Error).message);
      }
    },
  });
  workspace.fault({ functionName: 'hold', atCall: 7, effect: during(owner, 'ask') });
  workspace.fault({ functionName: 'hold', atCall: 8, effect: during(other, 'ask') });
  workspace.fault({ functionName: 'hold', atCall: 9, effect: during(other, 'wait') });
  expect(workspace.call('hold')).toEqual([true, true, true, true, true, true]);
  const [same, another, waited] = seen as [unknown[], unknown[], string];
  expect(same.slice(0, 2)).toEqual([
    [false, false, false],
    [false, false, false],
  ]);
  expect(same[2]).toBeGreaterThanOrEqual(6000);
  expect(another.slice(0, 2)).toEqual([
    [false, true, false],
    [false, false, false],
  ]);
  expect(another[2]).toBeLessThan(6000);
  expect(waited).toBe('Lock timeout: another process was holding the lock for too long.');
  expect((workspace.as(owner).call('ask') as unknown[])[0]).toEqual([true, true, true]);
});

test('the person is named to a script, with the language of the account', () => {
  const workspace = open();
  const mine = workspace.call('who') as string[];
  expect(mine.slice(0, 4)).toEqual([owner + owner, owner + owner, owner + owner, 'vi']);
  const others = workspace.as(other).call('who') as string[];
  expect(others.slice(0, 3)).toEqual([other + other, other + other, other + other]);
  expect(new Set([mine[4], others[4], '']).size).toBe(3);
  expect((open('en_US').call('who') as string[])[3]).toBe('en');
});
