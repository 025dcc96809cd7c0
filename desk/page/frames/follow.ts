// Opens links of the workspace on the desk.

import { showCell, showSheet } from '../sheet/grid-handle';
import { placeOf } from '../sheet/guarded-model';
import { desk, go, look, toast } from '../store';

/** Opens an address of the workspace on the desk, any other address in a new tab. */
export function follow(href: string): void {
  void open(href);
}

async function open(href: string): Promise<void> {
  let url: URL;
  try {
    url = new URL(href);
  } catch {
    return;
  }
  if (url.protocol === 'mailto:' || url.protocol === 'tel:') return toast(href.replace(/^\w+:/, ''));
  if (url.host === 'script.google.com') return go('phone', { phoneParameters: Object.fromEntries(url.searchParams) });
  const id = /\/(?:d|folders)\/(?:e\/)?([\w-]+)/.exec(url.pathname)?.[1] ?? url.searchParams.get('id');
  const { status } = desk();
  if (id && id === status?.containerId) return toSheet(url);
  if (url.pathname.startsWith('/forms/') || status?.forms.some((form) => form.id === id))
    return go('form', { prefilled: url.search || undefined, sample: undefined });
  if (id) {
    const files = await look('files', {});
    const file = files.find((one) => one.id === id || one.url === href);
    if (file) return go('files', { openPaper: file.id });
  }
  if (/(^|\.)google\.com$/.test(url.host)) return go('files', { openPaper: undefined });
  window.open(href, '_blank', 'noopener');
}

/** At the sheet (`gid`) and the cell (`range`) that the address names. */
function toSheet({ hash }: URL): void {
  go('sheet');
  const place = new URLSearchParams(hash.slice(1));
  const name = desk().status?.sheetNames[place.get('gid') ?? ''];
  const cell = place.get('range');
  if (name && showSheet(name) && cell) showCell(...placeOf(cell));
}
