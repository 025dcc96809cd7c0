// The grid's own words in Vietnamese. Its i18next instance is made when the library loads, so this is imported before it.
import i18next, { type InitOptions, type i18n } from 'i18next';

/** Only what the desk leaves in sight; the library's other controls are hidden. */
const vietnamese = {
  common: { apply: 'Áp dụng', cancel: 'Thôi' },
  navigation: { sheet_list: 'Tất cả các trang' },
};

const create = i18next.createInstance.bind(i18next);
i18next.createInstance = (options?: InitOptions): i18n =>
  options?.resources
    ? create({ ...options, resources: { ...options.resources, vi: { translation: vietnamese } }, lng: 'vi', fallbackLng: 'en-US' })
    : create(options);
