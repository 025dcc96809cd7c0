// Access to the desk's server: only for its own page, on this machine.
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The header that carries the page's token. */
export const tokenHeader = 'x-desk-token';

/**
 * Returns why a request is refused, or undefined.
 * - Host: a foreign page whose name resolves to 127.0.0.1 still sends its own name.
 * - Origin and token: any page in the browser can post here; only the desk's page knows the token.
 */
export function refusal(request: IncomingMessage, port: number, token: string): { status: number; reason: string } | undefined {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!own.includes(request.headers.host ?? '')) return { status: 421, reason: 'wrong host' };
  const { origin } = request.headers;
  if (origin !== undefined && !own.some((host) => origin === `http://${host}`)) return { status: 403, reason: 'wrong origin' };
  if (request.headers['sec-fetch-site'] === 'cross-site') return { status: 403, reason: 'from another site' };
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  return sameText(String(request.headers[tokenHeader] ?? ''), token) ? undefined : { status: 403, reason: 'no token' };
}

function sameText(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
