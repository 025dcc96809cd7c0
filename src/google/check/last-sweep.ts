// When the ten-minute trigger ran last, as far as the script remembers.
import type { Instant } from '../../procedure/incident';
import { readProperty } from '../platform/properties';

/** A sweep leaves its trace at least this often: the comparison of register and journal is made every hour. */
export const SEEN_EVERY_MILLISECONDS = 3_600_000;

/** Returns when the last comparison ended; undefined before the first one, and right after headers were put right. */
export function lastSweep(): Instant | undefined {
  return Number(readProperty('compared')) || undefined;
}
