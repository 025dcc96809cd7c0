// Where a mail about open incidents leads: its button, and the address of each incident that it lists.

import { approvers } from '../../procedure/rights/approval';
import { noticeTexts } from '../../texts/mails/notices';
import type { Office, OpenIncident, PendingMail } from '../ports';

type Lead = Pick<PendingMail, 'button' | 'listed'>;

/** So many listed incidents have an address: all addresses of a mail stand in one cell of «Thư đi». */
const MOST_LISTED = 200;

/**
 * A leader decides on the approval page: one incident opens at once, several open the list. A mail that asks nothing of a leader has no
 * button to decide; all others get a link to the Sheet, at the row of the only incident.
 * @param about in the order of the text
 */
export function leadTo(office: Office, to: string, about: readonly OpenIncident[]): Lead {
  const isLeader = approvers(office.settings.people, office.now()).some(({ email }) => email === to);
  const isToDecide = ({ isWaitingForLeader }: OpenIncident) => isLeader && isWaitingForLeader;
  const { queue, sheet } = office.links;
  const addressOf = (one: OpenIncident) => (isToDecide(one) ? queue(one.code) : sheet(one.code));
  const waiting = about.filter(isToDecide);
  const only = (all: readonly OpenIncident[]) => (all.length === 1 ? all[0]!.code : undefined);
  const button = waiting.length
    ? { text: noticeTexts.openQueue, url: queue(only(waiting)) }
    : { text: noticeTexts.openSheet, url: sheet(only(about)) };
  return about.length < 2 ? { button } : { button, ...listedAt(office, about, addressOf) };
}

/** Returns the addresses of listed incidents; one without a row, or without the approval page, has none of its own. */
export function listedAt<Subject extends { code: string }>(
  office: Office,
  about: readonly Subject[],
  addressOf: (one: Subject) => string,
): Pick<Lead, 'listed'> {
  const general = [office.links.queue(), office.links.sheet()];
  const addresses = about.slice(0, MOST_LISTED).map((one) => [one.code, addressOf(one)] as const);
  const own = addresses.filter(([, url]) => !general.includes(url));
  return own.length ? { listed: Object.fromEntries(own) } : {};
}
