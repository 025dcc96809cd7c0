// What is under way between two keepers, in a property of the script: an offer, a request with a leader's answer, a takeover that has begun.
import type { Instant } from '../../procedure/incident';
import { now } from '../platform/clock';
import { locked } from '../platform/lock';
import { readAgain, readProperty, writeProperty } from '../platform/properties';

/** A person as the journal and mails name one. */
export interface Named {
  email: string;
  name: string;
  position: string;
}

export interface Passing {
  /** The keeper has chosen who is to be the next. */
  offer?: { to: string; at: Instant };
  /** Somebody asks for the register; `agreed`: a leader has agreed. */
  request?: { by: Named; at: Instant; agreed?: { by: Named; at: Instant } };
  /** Whoever is taking over, from the first step until it is journalled. */
  taking?: { by: string; from: string; at: Instant; agreed?: { by: Named; at: Instant } };
}

/** An offer and an agreement hold for so long. */
const VALID_MILLISECONDS = 30 * 86_400_000;

export const readPassing = (): Passing => inForce(readProperty('keeper.passing'));

function inForce(text: string): Passing {
  const { offer, request, ...rest } = JSON.parse(text || '{}') as Passing;
  const isValid = (at: Instant) => now() - at < VALID_MILLISECONDS;
  return {
    ...rest,
    ...(offer && isValid(offer.at) ? { offer } : {}),
    ...(request && isValid((request.agreed ?? request).at) ? { request } : {}),
  };
}

/** Changes what is under way as it stands now: another person may have acted since this run began. Returns what stands after it. */
export const changePassing = (change: (passing: Passing) => Passing): Passing =>
  locked(() => {
    const after = change(inForce(readAgain('keeper.passing')));
    writeProperty('keeper.passing', JSON.stringify(after));
    return after;
  });

/** Returns how the person may begin to take over; undefined when somebody has to agree first. */
export function grantFor(email: string, { offer, request, taking }: Passing): Passing['taking'] {
  const from = readProperty('installer');
  if (taking?.by === email) return taking;
  if (offer?.to.toLowerCase() === email.toLowerCase()) return { by: email, from, at: now() };
  if (request?.agreed && request.by.email.toLowerCase() === email.toLowerCase())
    return { by: email, from, at: now(), agreed: request.agreed };
  return undefined;
}
