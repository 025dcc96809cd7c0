// Journals an entry about the keeper and mails those whom it concerns; after a run that died it may be called again.
import type { PendingMail } from '../../actions/ports';
import type { Person } from '../../procedure/rights/people';
import { keeperTexts } from '../../texts/keeper';
import type { GoogleOffice } from '../office';
import { now } from '../platform/clock';
import { journalOnce } from '../workbook/office-entry';
import type { Named } from './passing';

/** Returns how the journal names the owner of an account. */
export function namedBy(email: string, people: readonly Person[]): Named {
  const person = people.find((one) => one.email === email.toLowerCase());
  return { email, name: person?.name ?? '', position: person?.position ?? '' };
}

export const chairmen = (people: readonly Person[]): string[] =>
  people.filter(({ roles }) => roles.includes('chairman')).map(({ email }) => email);

export interface Letter {
  to: string[];
  text: { subject: string; paragraphs: string[] };
  button: 'sheet' | 'queue';
}

/** @param id tells the entry from others of its kind; the same id is journalled once */
export function journalAndTell(
  office: GoogleOffice,
  id: string,
  entry: { label: string; by: string; summary: string },
  letters: Letter[],
): void {
  journalOnce(id, { at: now(), ...entry });
  const buttons = {
    sheet: { text: keeperTexts.openSheet, url: office.links.sheet() },
    queue: { text: keeperTexts.openQueue, url: office.links.queue() },
  };
  // Two mails of one moment to one person need two ids.
  const [purpose = ''] = id.split(' ');
  office.locked(() => {
    office.read({ mails: true });
    const notices = letters.flatMap(({ to, text, button }) =>
      [...new Set(to)].map((one): PendingMail => ({ purpose, eventIndex: 0, to: one, ...text, button: buttons[button] })),
    );
    const unwritten = notices.filter((mail) => !office.outbox.isWritten(mail));
    if (unwritten.length) office.commit({ notices: unwritten });
  });
  office.outbox.deliver();
}
