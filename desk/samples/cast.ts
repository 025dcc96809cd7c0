// The people of the desk in the roles of the samples.
import { people } from '../office/people';
import type { Cast } from './play-incident';

const mailboxOf = (role: string) => people.find((person) => person.role === role)!.email;

export const cast: Cast = {
  it: mailboxOf('it'),
  chairman: mailboxOf('chairman'),
  reporter: (department) => people.find((person) => person.role === 'staff' && person.department === department)?.email ?? '',
};
