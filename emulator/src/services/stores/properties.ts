// PropertiesService: text stored by script, by user and by document.

import { emulate } from '../../platform/emulate';
import { Imitation } from '../../platform/imitates';
import { Allowance } from '../../runs/allowance';
import { PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

type Store = Record<string, string>;

export function createProperties(links: Links): object {
  const { runtime } = links;
  const operations = new Allowance(links, 'properties', { gmail: 50_000, workspace: 500_000 });
  const count = (properties = 1) => {
    const me = runtime.execution.effectiveUser;
    if (operations.isUsedUp(me)) throw new PlatformError('Service invoked too many times for one day: properties.');
    operations.use(me, properties);
  };
  const stores = () => runtime.part<Record<string, Store>>('properties', () => ({}));
  const storeOf = (name: string) => {
    const all = stores();
    all[name] ??= {};
    return emulate(runtime, 'Properties.Properties', new Properties(all[name], count));
  };
  return emulate(runtime, 'Properties.PropertiesService', {
    getScriptProperties: () => storeOf('script'),
    getUserProperties: () => storeOf(`user:${runtime.execution.effectiveUser}`),
    // A web app of a bound script has them, too.
    getDocumentProperties: () => (links.scriptFileId ? null : storeOf('document')),
  });
}

class Properties extends Imitation {
  constructor(
    private readonly store: Store,
    private readonly count: (properties?: number) => void,
  ) {
    super();
  }

  getProperty(key: string): string | null {
    this.count();
    return Object.hasOwn(this.store, key) ? this.store[key]! : null;
  }
  setProperty(key: string, value: string): this {
    this.count();
    this.put(key, value);
    return this;
  }
  getProperties(): Store {
    this.count();
    return { ...this.store };
  }
  setProperties(properties: Store, deleteAllOthers = false): this {
    this.count(Object.keys(properties).length);
    if (deleteAllOthers) this.clear();
    for (const [key, value] of Object.entries(properties)) this.put(key, value);
    return this;
  }
  getKeys(): string[] {
    this.count();
    return Object.keys(this.store);
  }
  deleteProperty(key: string): this {
    this.count();
    delete this.store[key];
    return this;
  }
  deleteAllProperties(): this {
    this.count();
    this.clear();
    return this;
  }

  private clear(): void {
    for (const key of Object.keys(this.store)) delete this.store[key];
  }

  private put(key: string, value: unknown): void {
    const text = String(value);
    if (Buffer.byteLength(text) > VALUE_LIMIT) throw new PlatformError('Argument too large: value');
    const others = Object.entries(this.store).filter(([name]) => name !== key);
    const size = others.reduce(
      (sum, [name, one]) => sum + Buffer.byteLength(name) + Buffer.byteLength(one),
      Buffer.byteLength(key) + Buffer.byteLength(text),
    );
    if (size > STORE_LIMIT)
      throw new PlatformError('You have exceeded the property storage quota. Please remove some properties and try again.');
    this.store[key] = text;
  }
}
