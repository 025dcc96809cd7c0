// The grid's own texts in Vietnamese. The library makes its i18next instance when it loads, so this file is imported first.
import i18next, { type InitOptions, type i18n } from 'i18next';

/** Only the texts that the desk shows; the library's other controls are hidden. */
const vietnamese = {
  common: { apply: 'Áp dụng', cancel: 'Đóng' },
  navigation: { sheet_list: 'Tất cả các trang' },
};

const create = i18next.createInstance.bind(i18next);
i18next.createInstance = (options?: InitOptions): i18n =>
  options?.resources
    ? create({ ...options, resources: { ...options.resources, vi: { translation: vietnamese } }, lng: 'vi', fallbackLng: 'en-US' })
    : create(options);
