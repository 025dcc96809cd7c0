// CacheService: text that the platform may drop at any time, and drops when its seconds are over.

import { emulate } from '../../platform/emulate';
import { PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';
import { hasDocument } from './has-document';

const VALUE_LIMIT = 100 * 1024;
const DEFAULT_SECONDS = 600;
const LONGEST_SECONDS = 21_600;

type Store = Record<string, { value: string; until: number }>;

export function createCache(links: Links): object {
  const { runtime } = links;
  const storeOf = (name: string) => {
    const all = runtime.part<Record<string, Store>>('cache', () => ({}));
    all[name] ??= {};
    return emulate(runtime, 'Cache.Cache', new Cache(all[name], () => runtime.clock.now()));
  };
  return emulate(runtime, 'Cache.CacheService', {
    getScriptCache: () => storeOf('script'),
    getUserCache: () => storeOf(`user:${runtime.execution.effectiveUser}`),
    getDocumentCache: () => (hasDocument(links) ? storeOf('document') : null),
  });
}

class Cache {
  constructor(
    private readonly store: Store,
    private readonly now: () => number,
  ) {}

  get(key: string): string | null {
    const kept = this.store[key];
    return kept && kept.until > this.now() ? kept.value : null;
  }
  getAll(keys: string[]): Record<string, string> {
    return Object.fromEntries(keys.flatMap((key) => (this.get(key) === null ? [] : [[key, this.get(key)!]])));
  }
  put(key: string, value: string, seconds = DEFAULT_SECONDS): void {
    if (key.length > 250) throw new PlatformError('Argument too large: key');
    if (Buffer.byteLength(String(value)) > VALUE_LIMIT) throw new PlatformError('Argument too large: value');
    this.store[key] = { value: String(value), until: this.now() + Math.min(seconds, LONGEST_SECONDS) * 1000 };
  }
  putAll(values: Record<string, string>, seconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }
  remove(key: string): void {
    delete this.store[key];
  }
  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }
}
