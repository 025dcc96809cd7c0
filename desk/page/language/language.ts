// The language of the desk's own frame. The product, its sheets, forms and mails stay Vietnamese.

export type Language = 'vi' | 'en';

const KEPT = 'desk-language';

/** Where nothing is kept, as outside a browser, it is Vietnamese. */
export const language = (): Language => (globalThis.localStorage?.getItem(KEPT) === 'en' ? 'en' : 'vi');

export function keepLanguage(chosen: Language): void {
  localStorage.setItem(KEPT, chosen);
  document.documentElement.lang = chosen;
}
