// Who may talk to the desk's server: only its own page, on this machine.
import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The header that carries the page's token. */
export const tokenHeader = 'x-desk-token';

/**
 * Why a request is refused, or undefined.
 * - Host: a page elsewhere whose name was pointed at 127.0.0.1 still says its own name.
 * - Origin and token: any page open in the browser may post here; only ours knows the token.
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
