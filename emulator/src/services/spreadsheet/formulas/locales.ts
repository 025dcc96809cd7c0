// Locales of spreadsheets: separators, order of dates, currency, automatic formats.

export interface Locale {
  /** The tag for Intl, which gives the names of days and months. */
  tag: string;
  decimal: string;
  group: string;
  /** Order of day and month in a typed date. */
  order: 'dmy' | 'mdy';
  dateFormat: string;
  timeFormat: string;
  currency: string;
  currencyAfter: boolean;
}

const comma = { decimal: ',', group: '.', order: 'dmy', dateFormat: 'dd/MM/yyyy', timeFormat: 'HH:mm:ss', currencyAfter: true } as const;
const point = { ...comma, decimal: '.', group: ',', currencyAfter: false } as const;

const locales: Record<string, Locale> = {
  vi_VN: { ...comma, tag: 'vi-VN', currency: '₫' },
  en_US: { ...point, tag: 'en-US', order: 'mdy', dateFormat: 'M/d/yyyy', timeFormat: 'H:mm:ss', currency: '$' },
  en_GB: { ...point, tag: 'en-GB', currency: '£' },
  de_DE: { ...comma, tag: 'de-DE', dateFormat: 'dd.MM.yyyy', currency: '€' },
  fr_FR: { ...comma, tag: 'fr-FR', group: '\u202f', currency: '€' },
};
const ofLanguage: Record<string, string> = { vi: 'vi_VN', en: 'en_US', de: 'de_DE', fr: 'fr_FR' };

/** @param name vi_VN, en_US, …, or a language alone @returns undefined for an unknown locale */
export function findLocale(name: string): Locale | undefined {
  return locales[ofLanguage[name] ?? name];
}

export function localeOf(name: string): Locale {
  return findLocale(name) ?? locales.en_US!;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Returns a day's or month's name in the form used inside a date. */
export function nameIn({ tag }: Locale, part: 'weekday' | 'month', length: 'long' | 'short' | 'narrow', instant: number): string {
  const key = [tag, part, length].join();
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { day: 'numeric', [part]: length, timeZone: 'UTC' });
  formats.set(key, format);
  return format.formatToParts(instant).find(({ type }) => type === part)!.value;
}
