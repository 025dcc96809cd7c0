// Quotas a minute of an API: calls of a user and of the whole project.
import type { Runtime } from '../../runs/runtime';
import { ApiRefusal } from './api-error';

/** Calls a minute. */
export interface MinuteLimits {
  user: number;
  project: number;
}

interface Counted {
  since: number;
  calls: number;
}

const MINUTE = 60_000;
/** The number of the script's Cloud project. */
export const PROJECT = '100000000000';

/**
 * Counts a call; a minute begins with its first call.
 * @param what as the message names it: 'Read requests'
 * @throws ApiRefusal 429 when the user or the project has used up the minute
 */
export function useMinute(runtime: Runtime, host: string, what: string, limits: MinuteLimits): void {
  const all = runtime.part<Record<string, Counted>>('minuteQuotas', () => ({}));
  const now = runtime.clock.now();
  const counted = (key: string): Counted => {
    const known = all[key];
    if (known && now - known.since < MINUTE) return known;
    all[key] = { since: now, calls: 0 };
    return all[key];
  };
  const ofUser = counted(`${host} ${what} ${runtime.execution.effectiveUser}`);
  const ofProject = counted(`${host} ${what}`);
  if (ofUser.calls >= limits.user) throw overQuota(host, what, ' per user');
  if (ofProject.calls >= limits.project) throw overQuota(host, what, '');
  ofUser.calls++;
  ofProject.calls++;
}

/** @param of ' per user', or '' for the project */
export const overQuota = (host: string, what: string, of: string): ApiRefusal =>
  new ApiRefusal(
    429,
    `Quota exceeded for quota metric '${what}' and limit '${what} per minute${of}' of service '${host}' for consumer 'project_number:${PROJECT}'.`,
  );
