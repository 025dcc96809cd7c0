// The person at the keyboard: the account of the menu, the dialog or the web page, never the owner of a trigger.
import type { Actor, Instant } from '../../procedure/incident';
import { actorOf } from '../../procedure/rights/actor';
import type { Person } from '../../procedure/rights/people';
import { readProperty } from './properties';

/** Returns whether the run has the rights of the account that set the register up: only it may write into the settings sheets. */
export const isKeeper = (): boolean => Session.getEffectiveUser().getEmail() === readProperty('installer');

/** Returns the person by «Phân quyền»: without roles when not listed, blank when the platform gives no e-mail (then refused). */
export const actorNow = (people: Person[], at: Instant): Actor => actorOf(Session.getActiveUser().getEmail().toLowerCase(), people, at);
