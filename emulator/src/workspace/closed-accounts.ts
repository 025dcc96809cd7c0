// Accounts that were closed: nobody acts as their people any more.
import type { Links } from './links';

const closed = ({ runtime }: Pick<Links, 'runtime'>): string[] =>
  runtime.part<{ closed: string[] }>('accounts', () => ({ closed: [] })).closed;

export const isClosed = (links: Pick<Links, 'runtime'>, email: string): boolean => closed(links).includes(email);

/** Remembers that an account is closed. */
export function close(links: Pick<Links, 'runtime'>, email: string): void {
  if (!isClosed(links, email)) closed(links).push(email);
}

/** Ends an act of a person whose account is closed. */
export function requireOpen(links: Pick<Links, 'runtime'>, email: string): void {
  if (isClosed(links, email)) throw new Error(`The account ${email} is closed`);
}
