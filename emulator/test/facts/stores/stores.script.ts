// Stores and locks of the script, a user and a document.
import { refusal } from '../seen';

const stores = () => [
  PropertiesService.getScriptProperties(),
  PropertiesService.getUserProperties(),
  PropertiesService.getDocumentProperties()!,
];
const caches = () => [CacheService.getScriptCache(), CacheService.getUserCache(), CacheService.getDocumentCache()!];
const locks = () => [LockService.getScriptLock(), LockService.getUserLock(), LockService.getDocumentLock()!];
const kinds = ['script', 'user', 'document'];

export const keepAll = (): void => {
  stores().forEach((one, at) => {
    one.setProperty('đối chiếu', kinds[at]!);
  });
  caches().forEach((one, at) => {
    one.put('đối chiếu', kinds[at]!);
  });
};
export const keptAll = () => ({
  properties: stores().map((one) => one.getProperty('đối chiếu')),
  cached: caches().map((one) => one.get('đối chiếu')),
});
export const cacheFor = (key: string, seconds: number): void => CacheService.getScriptCache().put(key, 'x', seconds);
export const cachedNow = (...keys: string[]) => keys.map((key) => CacheService.getScriptCache().get(key) !== null);

/** Takes every lock; another run can start at the calls after that. */
export const holdAll = () => {
  const taken = locks().map((one) => one.tryLock(0));
  Utilities.getUuid();
  return [taken, locks().map((one) => one.hasLock())];
};
/** Tries every lock in another run: which it gets, how long it waits, and how many it holds after releaseLock. */
export const tryAll = () => {
  const before = Date.now();
  const taken = locks().map((one) => one.tryLock(2000));
  const waited = Math.floor((Date.now() - before) / 2000);
  for (const one of locks()) one.releaseLock();
  return { taken, waited, heldAfter: locks().filter((one) => one.hasLock()).length };
};
export const waitInVain = (): string => refusal(() => LockService.getScriptLock().waitLock(10));

/** The users that Session names. */
export const whoAmI = () => {
  const users = [
    Session.getActiveUser(),
    Session.getEffectiveUser(),
    (Session as unknown as { getUser(): GoogleAppsScript.Base.User }).getUser(),
  ];
  return [...users.map((one) => one.getEmail()), users[0]!.getUserLoginId()];
};
export const userKey = (): string => Session.getTemporaryActiveUserKey();

/** Whether the script has the properties, the cache and the lock of a document. */
export const documentStores = () =>
  [PropertiesService.getDocumentProperties(), CacheService.getDocumentCache(), LockService.getDocumentLock()].map(
    (store) => store !== null,
  );
