// The script's `Date` class: «now» is the workspace's clock, local time is in the script's zone, not this machine's.
import type { Clock } from '../workspace/clock';
import { instantIn, zoneOffset } from './zones';

type Fields = [year: number, month: number, day: number, hour: number, minute: number, second: number, millisecond: number];

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** Parts of the names of local getters and setters, in the order of `Fields`. */
const parts = ['FullYear', 'Month', 'Date', 'Hours', 'Minutes', 'Seconds', 'Milliseconds'] as const;

/** Returns a `Date` class for scripts of a zone; its `instanceof` accepts dates of any realm. */
export function scriptDate(clock: Clock, zone: string): DateConstructor {
  const offsetAt = (at: number) => zoneOffset(zone, at);
  const parse = (text: string): number => {
    const read = Date.parse(text);
    if (Number.isNaN(read) || namesZone(text)) return read;
    // Date.parse took the wall time in this machine's zone; the script means it in its own zone.
    const here = new Date(read);
    return instantIn(zone, read - here.getTimezoneOffset() * 60_000);
  };
  const wallTime = (fields: Fields) => {
    const [year, ...others] = fields;
    return Date.UTC(year >= 0 && year <= 99 ? year + 1900 : year, ...others);
  };

  class WorkspaceDate extends Date {
    constructor(...args: unknown[]) {
      if (args.length === 0) super(clock.now());
      else if (args.length > 1)
        super(instantIn(zone, wallTime([...args.map(Number), ...[0, 0, 1, 0, 0, 0, 0].slice(args.length)] as Fields)));
      else if (typeof args[0] === 'string') super(parse(args[0]));
      else super(args[0] as number);
    }
    static override now() {
      return clock.now();
    }
    static override parse(text: string) {
      return parse(String(text));
    }
    override getTimezoneOffset() {
      return Number.isNaN(this.getTime()) ? Number.NaN : -offsetAt(this.getTime()) / 60_000;
    }
    override getDay() {
      return this.wall().getUTCDay();
    }
    override toDateString() {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      const wall = this.wall();
      const day = String(wall.getUTCDate()).padStart(2, '0');
      return `${days[wall.getUTCDay()]} ${months[wall.getUTCMonth()]} ${day} ${String(wall.getUTCFullYear()).padStart(4, '0')}`;
    }
    override toTimeString() {
      if (Number.isNaN(this.getTime())) return 'Invalid Date';
      const minutes = -this.getTimezoneOffset();
      const shift = new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16).replace(':', '');
      const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'long' }).formatToParts(this);
      const long = name.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
      return `${this.wall().toISOString().slice(11, 19)} GMT${minutes < 0 ? '-' : '+'}${shift} (${long})`;
    }
    override toString() {
      return Number.isNaN(this.getTime()) ? 'Invalid Date' : `${this.toDateString()} ${this.toTimeString()}`;
    }
    override toLocaleString(locales?: Intl.LocalesArgument, options: Intl.DateTimeFormatOptions = {}) {
      return super.toLocaleString(locales ?? 'en-US', { timeZone: zone, ...options });
    }
    override toLocaleDateString(locales?: Intl.LocalesArgument, options: Intl.DateTimeFormatOptions = {}) {
      return super.toLocaleDateString(locales ?? 'en-US', { timeZone: zone, ...options });
    }
    override toLocaleTimeString(locales?: Intl.LocalesArgument, options: Intl.DateTimeFormatOptions = {}) {
      return super.toLocaleTimeString(locales ?? 'en-US', { timeZone: zone, ...options });
    }
    /** Returns a date whose UTC getters give the wall time of this date. */
    wall(): Date {
      return new Date(this.getTime() + offsetAt(this.getTime()));
    }
  }

  // The log shows the class name.
  Object.defineProperty(WorkspaceDate, 'name', { value: 'Date' });
  const prototype = WorkspaceDate.prototype as unknown as Record<string, unknown> & { wall(): Date };
  parts.forEach((name, first) => {
    prototype[`get${name}`] = function (this: WorkspaceDate) {
      return this.wall()[`getUTC${name}`]();
    };
    prototype[`set${name}`] = function (this: WorkspaceDate, ...values: number[]) {
      const wall = this.wall();
      const last = first < 3 ? 3 : 7;
      const fields = parts.map((part) => wall[`getUTC${part}`]()) as Fields;
      values.slice(0, last - first).forEach((value, index) => {
        fields[first + index] = Number(value);
      });
      const moved = new Date(0);
      moved.setUTCFullYear(fields[0], fields[1], fields[2]);
      moved.setUTCHours(fields[3], fields[4], fields[5], fields[6]);
      return this.setTime(instantIn(zone, moved.getTime()));
    };
  });
  Object.defineProperty(prototype, 'wall', { enumerable: false });

  // `Date()` without `new` returns text.
  return new Proxy(WorkspaceDate, {
    apply: () => new WorkspaceDate().toString(),
    get: (target, key, receiver) =>
      key === Symbol.hasInstance
        ? (value: unknown) => Object.prototype.toString.call(value) === '[object Date]'
        : Reflect.get(target, key, receiver),
  }) as unknown as DateConstructor;
}

/** True for text with a zone and for a bare ISO day, which is UTC; other text is local time. */
function namesZone(text: string): boolean {
  return /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})\s*(?:\(.*\))?$/i.test(text.trim()) || /^[+-]?\d{4,6}(?:-\d{2}(?:-\d{2})?)?$/.test(text.trim());
}
