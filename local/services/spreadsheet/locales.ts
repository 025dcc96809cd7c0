// What a spreadsheet's locale decides: separators, order of a date, currency, automatic formats.

export interface Locale {
  decimal: string;
  group: string;
  /** Order of day, month and year when a date is typed. */
  order: 'dmy' | 'mdy' | 'ymd';
  dateFormat: string;
  timeFormat: string;
  currency: string;
  currencyAfter: boolean;
  months: string[];
  days: string[];
  trueText: string;
  falseText: string;
}

const english = {
  months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  trueText: 'TRUE',
  falseText: 'FALSE',
};

const vietnamese = {
  months: Array.from({ length: 12 }, (_, month) => `tháng ${month + 1}`),
  days: ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'],
  trueText: 'TRUE',
  falseText: 'FALSE',
};

const locales: Record<string, Locale> = {
  vi_VN: {
    ...vietnamese,
    decimal: ',',
    group: '.',
    order: 'dmy',
    dateFormat: 'dd/MM/yyyy',
    timeFormat: 'HH:mm:ss',
    currency: '₫',
    currencyAfter: true,
  },
  en_US: {
    ...english,
    decimal: '.',
    group: ',',
    order: 'mdy',
    dateFormat: 'M/d/yyyy',
    timeFormat: 'H:mm:ss',
    currency: '$',
    currencyAfter: false,
  },
  en_GB: {
    ...english,
    decimal: '.',
    group: ',',
    order: 'dmy',
    dateFormat: 'dd/MM/yyyy',
    timeFormat: 'HH:mm:ss',
    currency: '£',
    currencyAfter: false,
  },
  de_DE: {
    ...english,
    decimal: ',',
    group: '.',
    order: 'dmy',
    dateFormat: 'dd.MM.yyyy',
    timeFormat: 'HH:mm:ss',
    currency: '€',
    currencyAfter: true,
  },
  fr_FR: {
    ...english,
    decimal: ',',
    group: '\u202f',
    order: 'dmy',
    dateFormat: 'dd/MM/yyyy',
    timeFormat: 'HH:mm:ss',
    currency: '€',
    currencyAfter: true,
  },
};

/** vi, vi_VN, en_US, …; null for one that is not known here. */
export function findLocale(name: string): Locale | null {
  if (locales[name]) return locales[name];
  const language = name.slice(0, 2);
  const known = Object.keys(locales).find((key) => key.startsWith(`${language}_`));
  return known && (name.length === 2 || language !== 'en') ? locales[known]! : null;
}

export function localeOf(name: string): Locale {
  return findLocale(name) ?? locales.en_US!;
}
