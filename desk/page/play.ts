// «Chạy trọn các sự cố mẫu»: makes a fresh start before the first of them, then plays every story to its end.
import { restart } from './server';
import { complain } from './store';

/** Before the first sample of the year, in office hours. */
export const BEFORE_ALL = '2026-02-02T07:30+07:00';

const WISH = 'play-all';

/** A fresh start reloads the page, so the session storage keeps the wish to play all. */
export async function playAllSamples(): Promise<void> {
  sessionStorage.setItem(WISH, 'yes');
  await restart(BEFORE_ALL).catch(complain);
}

export function takeWish(): boolean {
  const isWished = sessionStorage.getItem(WISH) === 'yes';
  sessionStorage.removeItem(WISH);
  return isWished;
}
