// «Báo hỏng lại»: the form with the answers of an earlier report filled in. The address is made once, with a mark in place of each answer.

import type { Report } from '../../procedure/incident';
import { readProperty, writeProperty } from '../platform/properties';
import { type Form, type Item, isOfKind, type PartKey } from './own-parts';

/** What is filled in, and the mark that stands for it: letters that addresses leave as they are. */
const marks = {
  again: 'MA-SU-CO',
  reporter: 'NGUOI-BAO',
  department: 'BO-PHAN',
  phone: 'DIEN-THOAI',
  device: 'THIET-BI',
  assetCode: 'MA-TAI-SAN',
  location: 'VI-TRI',
} as const;

/** Remembers the address with its marks. Only the platform knows under which numbers answers stand in it. */
export function rememberAgain(form: Form, own: ReadonlyMap<PartKey, Item>): void {
  const response = form.createResponse();
  let chosen = '';
  for (const [key, mark] of Object.entries(marks) as [keyof typeof marks, string][]) {
    const item = own.get(key);
    if (!item) continue;
    if (isOfKind(item, 'text')) response.withItemResponse(item.asTextItem().createResponse(mark));
    if (!isOfKind(item, 'list')) continue;
    // A list takes its own choices only.
    const list = item.asListItem();
    chosen = list.getChoices()[0]?.getValue() ?? '';
    if (chosen) response.withItemResponse(list.createResponse(chosen));
  }
  writeProperty('form.again', markChoice(response.toPrefilledUrl(), chosen));
}

function markChoice(url: string, chosen: string): string {
  const [path, query = ''] = url.split('?') as [string, string?];
  const parts = query.split('&').map((part) => {
    const [name, value = ''] = part.split('=') as [string, string?];
    return chosen && decodeURIComponent(value.replace(/\+/g, ' ')) === chosen ? `${name}=${marks.department}` : part;
  });
  return `${path}?${parts.join('&')}`;
}

/** Returns the address of the form with the answers of a report; '' until set-up has made it. */
export function addressAgain(code: string, report: Report): string {
  const answers: Record<keyof typeof marks, string> = { ...report, again: code };
  return (Object.keys(marks) as (keyof typeof marks)[]).reduce(
    (url, key) => url.split(`=${marks[key]}`).join(`=${encodeURIComponent(answers[key])}`),
    readProperty('form.again'),
  );
}
