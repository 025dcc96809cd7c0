// When a delegation begins or ends, what waits for a decision changes hands: one mail to whoever decides from now on, once.
import type { Instant } from '../../procedure/incident';
import { endOf, isInForce, isOver } from '../../procedure/rights/delegation';
import type { Delegation } from '../../procedure/rights/people';
import { delegationTurnTexts as t } from '../../texts/mails/delegation-turns';
import type { Office, OpenIncident, PendingMail, Reading } from '../ports';
import { digestLine } from './digest-line';
import { leadTo } from './leading';

/** A delegation that has begun or ended, and was not told of yet. */
interface Turn {
  delegation: Delegation;
  kind: 'begun' | 'ended';
}

/** An end is told of within so many days; after a longer standstill the daily digest has told it. */
const TOLD_WITHIN = 7 * 86_400_000;

/**
 * Tells of turns in office hours, with the note that they are told in the same commit. Looks first without the lock: nearly always there
 * is none.
 * @param reading of the open incidents
 */
export function tellDelegationTurns(office: Office, reading: Reading): void {
  const now = office.now();
  if (!office.settings.calendar.isWorkingTime(now) || !turnsOf(reading, now).length) return;
  office.locked(() => {
    const fresh = office.read({ open: 'rows' });
    const turns = turnsOf(fresh, now);
    if (!turns.length) return;
    const waiting = fresh.open.filter(({ isWaitingForLeader }) => isWaitingForLeader);
    const told = [...fresh.toldTurns, ...turns.map(noteOf)].filter((note) =>
      fresh.delegations.some((one) => isRecent(one, now) && note.startsWith(one.key)),
    );
    office.commit({ notices: waiting.length ? turns.flatMap((turn) => mailsOf(office, turn, waiting, now)) : [], toldTurns: told });
  });
  office.outbox.deliver();
}

const noteOf = ({ delegation, kind }: Turn): string => `${delegation.key} ${kind}`;

const isRecent = (delegation: Delegation, now: Instant): boolean => endOf(delegation) > now - TOLD_WITHIN;

/** The end of one whose beginning was never told of, because it lay outside of office hours, has put nothing into other hands. */
function turnsOf({ delegations, toldTurns }: Reading, now: Instant): Turn[] {
  const isTold = (turn: Turn) => toldTurns.includes(noteOf(turn));
  return delegations.flatMap((delegation): Turn[] => {
    const [begun, ended] = (['begun', 'ended'] as const).map((kind): Turn => ({ delegation, kind })) as [Turn, Turn];
    if (isInForce(delegation, now)) return isTold(begun) ? [] : [begun];
    return isOver(delegation, now) && isRecent(delegation, now) && isTold(begun) && !isTold(ended) ? [ended] : [];
  });
}

function mailsOf(office: Office, { delegation, kind }: Turn, waiting: OpenIncident[], now: Instant): PendingMail[] {
  const { people, calendar } = office.settings;
  // The next deputy is told of his own beginning.
  if (kind === 'ended' && office.reading.delegations.some((one) => isInForce(one, now))) return [];
  const lines = waiting.map((incident) => digestLine(incident, incident.stepDueAt, { calendar, now, isForLeader: true }));
  const text = kind === 'begun' ? t.begun(delegation, lines) : t.ended(delegation, lines);
  const chairmen = people.filter(({ roles }) => roles.includes('chairman')).map(({ email }) => email);
  const recipients = kind === 'begun' ? [delegation.to.email] : chairmen;
  return recipients
    .filter(Boolean)
    .map((to) => ({ purpose: kind === 'begun' ? 'handedOn' : 'handedBack', eventIndex: 0, to, ...text, ...leadTo(office, to, waiting) }));
}
