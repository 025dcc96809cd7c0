// People as services hand them to scripts: objects that know their address.
import { emulate } from '../../platform/emulate';
import type { Context } from './context';

type User = GoogleAppsScript.Base.User;

class AddressedUser implements Partial<User> {
  constructor(readonly email: string) {}
  getEmail(): string {
    return this.email;
  }
}

export function usersOf(context: Context, emails: string[]): User[] {
  return emails.map((email) => emulate(context.runtime, 'Base.User', new AddressedUser(email)));
}

/** The address of a user that a script gave: as text or as one of any service's User objects. */
export const emailOf = (user: unknown): string => (typeof user === 'string' ? user.toLowerCase() : (user as User).getEmail());
