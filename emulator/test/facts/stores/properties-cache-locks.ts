// Properties, the cache, and locks.
import { byHand, documented, type Fact, observed, unproved } from '../fact';
import { isRefused, refusal } from '../seen';

type Properties = GoogleAppsScript.Properties.Properties;

/** Deletes the fact's own keys at the end; other keys of the store stay. */
const withProperties = <T>(see: (properties: Properties) => T, properties = PropertiesService.getScriptProperties()): T => {
  try {
    return see(properties);
  } finally {
    for (const key of properties.getKeys()) if (key.indexOf('đối chiếu') === 0) properties.deleteProperty(key);
  }
};

const withCache = <T>(see: (cache: GoogleAppsScript.Cache.Cache) => T): T => {
  const cache = CacheService.getScriptCache();
  try {
    return see(cache);
  } finally {
    cache.removeAll(['đối chiếu 1', 'đối chiếu 2']);
  }
};

const withLock = <T>(see: (lock: GoogleAppsScript.Lock.Lock) => T): T => {
  const lock = LockService.getScriptLock();
  try {
    return see(lock);
  } finally {
    lock.releaseLock();
  }
};

const quotas = 'Quotas for Google Services';

export const propertiesCacheLocks: Fact[] = [
  documented('a property that is not there is null', 'Class Properties: getProperty', null, () =>
    withProperties((properties) => properties.getProperty('đối chiếu 1')),
  ),
  documented('a property is read back, and listed', 'Class Properties: getKeys', ['a', true], () =>
    withProperties((properties) => {
      properties.setProperty('đối chiếu 1', 'a');
      return [properties.getProperty('đối chiếu 1'), properties.getKeys().indexOf('đối chiếu 1') >= 0];
    }),
  ),
  documented('a deleted property is gone', 'Class Properties: deleteProperty', null, () =>
    withProperties((properties) => properties.setProperty('đối chiếu 1', 'a').deleteProperty('đối chiếu 1').getProperty('đối chiếu 1')),
  ),
  documented('setProperties keeps other properties by default', 'Class Properties: setProperties', ['a', 'b'], () =>
    withProperties((properties) => {
      properties.setProperty('đối chiếu 1', 'a').setProperties({ 'đối chiếu 2': 'b' });
      return [properties.getProperty('đối chiếu 1'), properties.getProperty('đối chiếu 2')];
    }),
  ),
  documented('properties of script, user and document are separate', 'Class PropertiesService', ['a', null, null], () =>
    withProperties((properties) => {
      properties.setProperty('đối chiếu 1', 'a');
      const others = [PropertiesService.getUserProperties(), PropertiesService.getDocumentProperties()];
      return [properties, ...others].map((one) => one.getProperty('đối chiếu 1'));
    }),
  ),
  documented('a property of more than 9 KB is refused', quotas, [true, false], () =>
    withProperties((properties) =>
      [9 * 1024 + 1, 9000].map((length) => isRefused(() => properties.setProperty('đối chiếu 1', 'x'.repeat(length)))),
    ),
  ),
  observed('letters with marks take more than one byte of a property', true, () =>
    withProperties((properties) => isRefused(() => properties.setProperty('đối chiếu 1', 'ế'.repeat(4000)))),
  ),
  documented('a store of properties holds at most 500 KB', quotas, true, () =>
    withProperties((properties) => {
      const value = 'x'.repeat(9000);
      return isRefused(() => {
        for (let at = 0; at < 60; at++) properties.setProperty(`đối chiếu ${at}`, value);
      });
    }, PropertiesService.getUserProperties()),
  ),
  unproved('a number given as a property is kept as its digits', '5', () =>
    withProperties((properties) => properties.setProperty('đối chiếu 1', 5 as unknown as string).getProperty('đối chiếu 1')),
  ),

  documented(
    'all properties are read together, and set together',
    'Class Properties: getProperties',
    [{ 'đối chiếu 1': 'a', 'đối chiếu 2': 'b' }, ['a2', 'b', 'c']],
    () =>
      withProperties((properties) => {
        properties.setProperties({ 'đối chiếu 1': 'a', 'đối chiếu 2': 'b' });
        const all = properties.getProperties();
        const own = { 'đối chiếu 1': all['đối chiếu 1'], 'đối chiếu 2': all['đối chiếu 2'] };
        all['đối chiếu 1'] = 'chỉ ở đây';
        properties.setProperties({ 'đối chiếu 1': 'a2', 'đối chiếu 3': 'c' }, false);
        return [own, ['đối chiếu 1', 'đối chiếu 2', 'đối chiếu 3'].map((key) => properties.getProperty(key))];
      }),
  ),
  documented('setProperties deletes other properties on request', 'Class Properties: setProperties', [null, 'b', ['đối chiếu 2']], () =>
    withProperties((properties) => {
      properties.setProperty('đối chiếu 1', 'a').setProperties({ 'đối chiếu 2': 'b' }, true);
      return [properties.getProperty('đối chiếu 1'), properties.getProperty('đối chiếu 2'), properties.getKeys()];
    }, PropertiesService.getDocumentProperties()!),
  ),
  documented('deleteAllProperties leaves none', 'Class Properties: deleteAllProperties', [{}, []], () =>
    withProperties((properties) => {
      properties.setProperties({ 'đối chiếu 1': 'a', 'đối chiếu 2': 'b' }).deleteAllProperties();
      return [{ ...properties.getProperties() }, properties.getKeys()];
    }, PropertiesService.getDocumentProperties()!),
  ),
  observed('names of object members, such as constructor, are ordinary keys', [null, null, 'a'], () =>
    withProperties((properties) => {
      const seen = ['constructor', 'toString'].map((key) => properties.getProperty(key));
      properties.setProperty('constructor', 'a');
      const kept = properties.getProperty('constructor');
      properties.deleteProperty('constructor');
      return [...seen, kept];
    }, PropertiesService.getUserProperties()),
  ),
  observed('a property that is written again takes no more space', 'taken', () =>
    withProperties((properties) => {
      const value = 'x'.repeat(8000);
      return refusal(() => {
        for (let at = 0; at < 50; at++) properties.setProperty('đối chiếu 1', value);
        for (let at = 0; at < 40; at++) properties.setProperty(`đối chiếu ${at}`, value);
      });
    }, PropertiesService.getUserProperties()),
  ),
  observed(
    'the error of a too large argument names the argument',
    ['Argument too large: value', 'Argument too large: value', 'Argument too large: key'],
    () => [
      refusal(() => withProperties((properties) => properties.setProperty('đối chiếu 1', 'x'.repeat(9217)))),
      refusal(() => withCache((cache) => cache.put('đối chiếu 1', 'x'.repeat(102_401)))),
      refusal(() => withCache((cache) => cache.put('x'.repeat(251), 'a'))),
    ],
  ),

  documented('a property takes a value of 9 kB', 'Quotas for Google Services', 9216, () =>
    withProperties((properties) => {
      properties.setProperty('đối chiếu 1', 'x'.repeat(9216));
      return properties.getProperty('đối chiếu 1')!.length;
    }, PropertiesService.getUserProperties()),
  ),
  documented('a key and a value of the largest size are cached', 'Class Cache: put', [102_400, 'a'], () =>
    withCache((cache) => {
      cache.put('đối chiếu 1', 'x'.repeat(102_400));
      const key = 'đối chiếu 2'.padEnd(250, 'x');
      cache.put(key, 'a');
      const kept = cache.get(key);
      cache.remove(key);
      return [cache.get('đối chiếu 1')!.length, kept];
    }),
  ),
  documented('several values are put and removed together', 'Class Cache: removeAll', [['a', 'b'], [null, null], 'c'], () =>
    withCache((cache) => {
      const keys = ['đối chiếu 1', 'đối chiếu 2'];
      cache.putAll({ 'đối chiếu 1': 'a', 'đối chiếu 2': 'b' }, 60);
      cache.put('đối chiếu 3', 'c');
      const seen = keys.map((key) => cache.get(key));
      cache.removeAll(keys);
      const left = cache.get('đối chiếu 3');
      cache.remove('đối chiếu 3');
      return [seen, keys.map((key) => cache.get(key)), left];
    }),
  ),
  documented('caches of script, user and document are separate', 'Class CacheService', ['a', null, null], () =>
    withCache((cache) => {
      cache.put('đối chiếu 1', 'a');
      return [cache, CacheService.getUserCache(), CacheService.getDocumentCache()!].map((one) => one.get('đối chiếu 1'));
    }),
  ),
  documented('a cached value is read back, another is null', 'Class Cache: get', ['a', null], () =>
    withCache((cache) => {
      cache.put('đối chiếu 1', 'a');
      return [cache.get('đối chiếu 1'), cache.get('đối chiếu 2')];
    }),
  ),
  documented('a removed value is gone', 'Class Cache: remove', null, () =>
    withCache((cache) => {
      cache.put('đối chiếu 1', 'a');
      cache.remove('đối chiếu 1');
      return cache.get('đối chiếu 1');
    }),
  ),
  documented('getAll gives only the cached keys', 'Class Cache: getAll', { 'đối chiếu 1': 'a' }, () =>
    withCache((cache) => {
      cache.putAll({ 'đối chiếu 1': 'a' });
      return { ...cache.getAll(['đối chiếu 1', 'đối chiếu 2']) };
    }),
  ),
  documented('a cached value expires after the given seconds', 'Class Cache: put', [null, 'b'], () =>
    withCache((cache) => {
      cache.put('đối chiếu 1', 'a', 1);
      cache.put('đối chiếu 2', 'b', 60);
      Utilities.sleep(3000);
      return ['đối chiếu 1', 'đối chiếu 2'].map((key) => cache.get(key));
    }),
  ),
  documented('a value of more than 100 KB is refused', 'Class Cache: put', true, () =>
    withCache((cache) => isRefused(() => cache.put('đối chiếu 1', 'x'.repeat(100 * 1024 + 1)))),
  ),
  documented('a key of more than 250 characters is refused', 'Class Cache: put', true, () =>
    withCache((cache) => isRefused(() => cache.put('x'.repeat(251), 'a'))),
  ),

  documented('a lock is taken, held and released', 'Class Lock: hasLock', [false, true, true, false], () =>
    withLock((lock) => {
      const before = lock.hasLock();
      const taken = lock.tryLock(1000);
      const held = lock.hasLock();
      lock.releaseLock();
      return [before, taken, held, lock.hasLock()];
    }),
  ),
  documented('a run that holds a lock gets it again at once', 'Class Lock: tryLock', [true, true], () =>
    withLock((lock) => [lock.tryLock(1000), lock.tryLock(1000)]),
  ),
  observed('a lock is not taken when the time is below zero', [false, true, false], () =>
    withLock((lock) => [lock.tryLock(-1), isRefused(() => lock.waitLock(-1)), lock.hasLock()]),
  ),
  observed('methods of caches and locks that return nothing give null', [null, null, null, null, null, null], () =>
    withCache((cache) =>
      withLock((lock) => [
        cache.put('đối chiếu 1', 'a'),
        cache.putAll({ 'đối chiếu 2': 'b' }),
        cache.remove('đối chiếu 1'),
        cache.removeAll(['đối chiếu 2']),
        lock.waitLock(1000),
        lock.releaseLock(),
      ]),
    ),
  ),
  documented('waitLock takes a free lock', 'Class Lock: waitLock', true, () =>
    withLock((lock) => {
      lock.waitLock(1000);
      return lock.hasLock();
    }),
  ),
  documented(
    'a bound script has a lock of its document',
    'Class LockService: getDocumentLock',
    true,
    () => LockService.getDocumentLock() !== null,
  ),
  observed('locks of script, user and document are separate', [true, true, true], () => {
    const locks = [LockService.getScriptLock(), LockService.getUserLock(), LockService.getDocumentLock()!];
    const taken = locks.map((lock) => lock.tryLock(1000));
    for (const lock of locks) lock.releaseLock();
    return taken;
  }),
  byHand(
    'a Gmail account makes 50,000 property operations a day',
    'documented',
    'Quotas for Google Services',
    [false, true, false],
    'đọc một thuộc tính 50.000 lần, rồi một lần nữa; hôm sau đọc lại',
  ),
  byHand(
    'another run does not get a lock that is held',
    'documented',
    'Class Lock: tryLock',
    false,
    'hai cửa sổ cùng chạy hàm giữ khoá 20 giây',
  ),
  byHand('waitLock throws when the time is over', 'documented', 'Class Lock: waitLock', true, 'như trên, với waitLock(1000)'),
  byHand(
    'a lock is free when the run that took it ends',
    'documented',
    'Class Lock: releaseLock',
    true,
    'chạy hàm lấy khoá mà không trả, rồi chạy lại',
  ),
  byHand(
    'a standalone script has no properties, cache and lock of a document',
    'documented',
    'Class LockService: getDocumentLock',
    [false, false, false],
    'chạy documentStores trong một kịch bản độc lập',
  ),
];
