// Who may keep the register: who may take it over, and which leader may agree to that.
import type { Actor } from '../incident';
import { type Identity, type Person, samePerson } from './people';

/** Returns the administrators besides the keeper who have an account: they could run the register in the keeper's place. */
export const substitutes = (people: readonly Person[], keeper: string): Person[] =>
  people.filter(({ roles, email }) => roles.includes('admin') && email !== '' && email !== keeper.toLowerCase());

/**
 * Returns whether the person may ask for the register. A leader has to agree, so the IT unit and the leaders may ask besides the
 * administrators: the only administrator may be the account that was closed.
 */
export const mayTakeOver = ({ roles }: Pick<Actor, 'roles'>): boolean =>
  (['admin', 'it', 'chairman', 'viceChairman'] as const).some((role) => roles.includes(role));

/** Returns whether the person may agree to a takeover: the chairman, or a vice chairman with a delegation, who is not the one that asks. */
export function mayAgree(actor: Actor, asker: Identity): boolean {
  if (actor.roles.includes('chairman')) return true;
  return actor.roles.includes('viceChairman') && (actor.delegatedBy ?? '') !== '' && !samePerson(actor, asker);
}
