// Ủy quyền: the chairman gives the approval to a vice chairman for named days, and ends it (row 7); the events are the office's.
import type { Actor, Instant } from '../incident';
import { startOfDay } from '../time/dates';
import { countAsOne, type Delegation, type Person } from './people';

/** What the chairman asks for. */
export type DelegationCommand =
  | {
      type: 'delegate';
      /** E-mail of the vice chairman, or the name of one without an address. */
      to: string;
      from: Instant;
      /** The first instant after the last day. */
      until: Instant;
      number: string;
      day: Instant;
    }
  | { type: 'endDelegation'; delegation: string };

/** What happened to a delegation; `delegationKept`: it stood in «Phân quyền» before the journal had delegations. */
export interface DelegationEvent {
  type: 'delegated' | 'delegationKept' | 'delegationEnded';
  at: Instant;
  by: Actor;
  /** Idempotency key of the command. */
  key: string;
  /** As it was given. */
  delegation: Delegation;
}

export const delegationEventTypes: readonly DelegationEvent['type'][] = ['delegated', 'delegationKept', 'delegationEnded'];

/** Why a command is not carried out. */
export type DelegationRefusal =
  | { code: 'alreadyDone' }
  | { code: 'notChairman' }
  | { code: 'notViceChairman' }
  | { code: 'toOneself' }
  | { code: 'noNumber' }
  | { code: 'startsInPast' }
  | { code: 'startsTooLate' }
  | { code: 'endsBeforeStart' }
  | { code: 'tooLong' }
  | { code: 'documentInFuture' }
  | { code: 'overlaps'; other: Delegation }
  | { code: 'tooMany'; most: number }
  | { code: 'unknownDelegation' }
  | { code: 'alreadyOver' };

const DAY = 86_400_000;
/** A year, also one with a 29 February. */
const MOST_DAYS = 366;
/** Each read of the file reads them: so many may be given ahead, and so many of the last are remembered. An office gives a few a year. */
const MOST_REMEMBERED = 12;

/** What the decision depends on besides the command. */
interface DelegationContext {
  delegations: readonly Delegation[];
  people: readonly Person[];
  by: Actor;
  at: Instant;
  key: string;
}

/** Returns the event that a command leads to, or a refusal. Pure. */
export function decideDelegation(
  command: DelegationCommand,
  context: DelegationContext,
): { event: DelegationEvent } | { refusal: DelegationRefusal } {
  const { delegations, by, at, key } = context;
  const refuse = (refusal: DelegationRefusal) => ({ refusal });
  if (key !== '' && delegations.some((one) => one.key === key || one.endKey === key)) return refuse({ code: 'alreadyDone' });
  // A delegate acts for the chairman, but hands nothing on.
  if (!by.roles.includes('chairman')) return refuse({ code: 'notChairman' });
  if (command.type === 'endDelegation') {
    const known = delegations.find((one) => one.key === command.delegation);
    if (!known) return refuse({ code: 'unknownDelegation' });
    return isOver(known, at)
      ? refuse({ code: 'alreadyOver' })
      : { event: { type: 'delegationEnded', at, by, key, delegation: given(known) } };
  }
  const to = context.people.find(
    (person) => person.roles.includes('viceChairman') && (person.email ? person.email === command.to : person.name === command.to),
  );
  if (!to) return refuse({ code: 'notViceChairman' });
  if (countAsOne(to, by)) return refuse({ code: 'toOneself' });
  const refusal = refusalOf(command, context);
  if (refusal) return { refusal };
  const { from, until, number, day } = command;
  const delegation: Delegation = { key, by: partyOf(by), to: partyOf(to), from, until, number: number.trim(), day };
  return { event: { type: 'delegated', at, by, key, delegation } };
}

/** Each test is put so that it also refuses what is no number. */
function refusalOf(
  { from, until, number, day }: DelegationCommand & { type: 'delegate' },
  { delegations, at }: DelegationContext,
): DelegationRefusal | undefined {
  const today = startOfDay(at);
  if (!(from >= today)) return { code: 'startsInPast' };
  if (!(from <= today + MOST_DAYS * DAY)) return { code: 'startsTooLate' };
  if (!(until > from)) return { code: 'endsBeforeStart' };
  if (!(until - from <= MOST_DAYS * DAY)) return { code: 'tooLong' };
  if (number.trim() === '') return { code: 'noNumber' };
  // The written delegation comes first; the register only records it.
  if (!(day <= at)) return { code: 'documentInFuture' };
  const pending = delegations.filter((one) => !isOver(one, at));
  const other = pending.find((one) => one.from < until && from < one.until);
  if (other) return { code: 'overlaps', other };
  return pending.length < MOST_REMEMBERED ? undefined : { code: 'tooMany', most: MOST_REMEMBERED };
}

/** Returns the delegations after an event: all that are in force or to come, and of the others the newest. */
export function evolveDelegations(delegations: readonly Delegation[], { type, at, key, delegation }: DelegationEvent): Delegation[] {
  const all =
    type === 'delegationEnded'
      ? delegations.map((one) => (one.key === delegation.key ? { ...one, endedAt: at, endKey: key } : one))
      : delegations.some((one) => one.key === delegation.key)
        ? [...delegations]
        : [...delegations, delegation];
  return all.filter((one, index) => !isOver(one, at) || index >= all.length - MOST_REMEMBERED);
}

/**
 * Returns what holds when what the journal says and what was noted beside it differ: the stricter counts. What only the note knows has
 * no force, and what either knows as ended is ended.
 */
export const stricter = (byJournal: readonly Delegation[], noted: readonly Delegation[]): Delegation[] =>
  byJournal.map((one) => {
    const other = noted.find(({ key }) => key === one.key);
    return one.endedAt === undefined && other?.endedAt !== undefined ? { ...one, endedAt: other.endedAt, endKey: other.endKey } : one;
  });

/** Returns the first instant at which a delegation has no force any more. */
export const endOf = ({ until, endedAt = until }: Delegation): Instant => Math.min(until, endedAt);

export const isOver = (delegation: Delegation, at: Instant): boolean => endOf(delegation) <= at;

/** Returns whether a delegation has force at an instant. */
export const isInForce = (delegation: Delegation, at: Instant): boolean => delegation.from <= at && !isOver(delegation, at);

const partyOf = ({ email, name, position }: Delegation['by']): Delegation['by'] => ({ email, name, position });

const given = ({ endedAt: _at, endKey: _key, ...delegation }: Delegation): Delegation => delegation;
