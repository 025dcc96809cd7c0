// Properties, cache and locks of several people in one script, and how long they last.
import { byHand, documented, type Fact, observed } from '../fact';
import { refusal } from '../seen';

const all = ['script', 'user', 'document'];
const others = ['script', null, 'document'];

export const storesOfPeople: Fact[] = [
  byHand(
    'properties and cache of a user are private; those of the script and the document are shared',
    'documented',
    'Class PropertiesService',
    [
      { properties: all, cached: all },
      { properties: others, cached: others },
    ],
    'chạy keepAll rồi keptAll, người thứ hai chạy keptAll',
  ),
  byHand(
    'a value is cached for ten minutes, or for the given time up to six hours',
    'documented',
    'Class Cache: put',
    [
      ['08:00:59', true, true, true],
      ['08:01:01', false, true, true],
      ['08:09:59', false, true, true],
      ['08:10:01', false, false, true],
      ['13:59:59', false, false, true],
      ['14:00:01', false, false, false],
    ],
    'lúc 8 giờ chạy keepAll, cacheFor với «dài» và 21600, «ngắn» và 60; chạy cachedNow với ngắn, đối chiếu, dài vào các giờ bên',
  ),
  byHand(
    'script and document locks exclude all runs; a user lock excludes only runs of that user',
    'documented',
    'Class LockService',
    [
      [
        [true, true, true],
        [true, true, true],
      ],
      { taken: [false, false, false], waited: 3, heldAfter: 0 },
      { taken: [false, true, false], waited: 2, heldAfter: 0 },
      'Lock timeout: another process was holding the lock for too long.',
      { taken: [true, true, true], waited: 0, heldAfter: 0 },
    ],
    'thêm Utilities.sleep(60000) vào holdAll rồi chạy; trong lúc đó cùng người ấy chạy tryAll, người thứ hai chạy tryAll và waitInVain; xong, người thứ hai chạy tryAll',
  ),
  byHand(
    'a session gives the address of the person and a user key',
    'documented',
    'Class Session',
    [Array.from({ length: 4 }, () => 'chủ tệp'), Array.from({ length: 4 }, () => 'người thứ hai'), true, false],
    'hai người chạy whoAmI và userKey; khoá của một người giữ nguyên trong 30 ngày',
  ),
  observed(
    'a write to a full store of properties is refused with a message',
    'You have exceeded the property storage quota. Please remove some properties and try again.',
    () => {
      const properties = PropertiesService.getUserProperties();
      try {
        return refusal(() => {
          for (let at = 0; at < 60; at++) properties.setProperty(`đối chiếu ${at}`, 'x'.repeat(9000));
        });
      } finally {
        for (const key of properties.getKeys()) if (key.indexOf('đối chiếu') === 0) properties.deleteProperty(key);
      }
    },
  ),
  documented('releaseLock without a taken lock does nothing', 'Class Lock: releaseLock', [false, false, true], () => {
    const lock = LockService.getUserLock();
    lock.releaseLock();
    const before = lock.hasLock();
    const other = LockService.getScriptLock();
    lock.tryLock(1000);
    other.releaseLock();
    const seen = [before, other.hasLock(), lock.hasLock()];
    lock.releaseLock();
    return seen;
  }),
];
