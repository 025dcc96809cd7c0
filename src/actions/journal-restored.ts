// Tells keepers, IT unit and chairman that the journal was restored, in one mail.
import { noticeTexts } from '../texts/mails/notices';
import type { Office, PendingMail } from './ports';

/** Tells of a restoring that is over; a mail that a dead run has written is not written again. */
export function tellRestored(office: Office): void {
  const text = office.journalCopies.untold();
  if (!text) return;
  const button = { text: noticeTexts.openSheet, url: office.links.sheet() };
  office.locked(() => {
    const { settings } = office.read({ mails: true });
    const leaders = settings.people.filter(({ roles }) => roles.includes('chairman')).map(({ email }) => email);
    const recipients = [...new Set([...office.repair.keeperAndUnit(), ...leaders])].filter(Boolean);
    const notices = recipients.map((to): PendingMail => ({ purpose: 'journalRestored', eventIndex: 0, to, ...text, button }));
    office.commit({ notices: notices.filter((notice) => !office.outbox.isWritten(notice)) });
  });
  office.journalCopies.told();
  office.outbox.deliver();
}
