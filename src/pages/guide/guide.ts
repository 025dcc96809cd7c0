// The guide: the keyboard is in it from the start, Esc closes it, and the links of the contents move within the page.
import { closer } from '../parts/closer';

document.addEventListener('DOMContentLoaded', () => document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true }));
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') closer()?.();
});

// A dialog of Apps Script would follow the links to another address.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a[href^="#"]');
  const part = link && document.getElementById(link.getAttribute('href')!.slice(1));
  if (!part) return;
  event.preventDefault();
  part.scrollIntoView();
  part.focus({ preventScroll: true });
});
