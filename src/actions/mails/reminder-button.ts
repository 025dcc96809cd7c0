// The button of a reminder or a digest.

import { approvers } from '../../procedure/rights/approval';
import { noticeTexts } from '../../texts/mails/notices';
import type { Office, OpenIncident, ReminderMail } from '../ports';

/**
 * A leader decides on the approval page: one incident opens at once, several open the list. A mail that asks nothing of a leader has no
 * button to decide; all others get a link to the Sheet, at the row of the only incident.
 */
export function buttonFor(office: Office, to: string, about: readonly OpenIncident[]): ReminderMail['button'] {
  const leader = approvers(office.settings.people, office.now()).find(({ email }) => email === to);
  const waiting = leader ? about.filter(({ isWaitingForLeader }) => isWaitingForLeader) : [];
  if (waiting.length) {
    const [only] = waiting;
    return { text: noticeTexts.openQueue, url: office.links.queue(waiting.length === 1 ? only!.code : undefined) };
  }
  return { text: noticeTexts.openSheet, url: office.links.sheet(about.length === 1 ? about[0]!.code : undefined) };
}
