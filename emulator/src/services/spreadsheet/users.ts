// User objects, as services return them to scripts.
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

/** Returns the email of a user that a script passed: as text or as a User object of any service. */
export const emailOf = (user: unknown): string => (typeof user === 'string' ? user.toLowerCase() : (user as User).getEmail());
