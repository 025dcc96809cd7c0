// The button of a reminder.

import { approvers } from '../../procedure/rights/approval';
import { noticeTexts } from '../../texts/mails/notices';
import type { Office, ReminderMail } from '../ports';

/** Leaders get a link to the approval queue, all others to the Sheet. */
export function buttonFor(office: Office, to: string): ReminderMail['button'] {
  const isLeader = approvers(office.settings.people, office.now()).some(({ email }) => email === to);
  return isLeader ? { text: noticeTexts.openQueue, url: office.links.queue() } : { text: noticeTexts.openSheet, url: office.links.sheet() };
}
