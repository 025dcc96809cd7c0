// The one place where the script reads the clock.
import type { Instant } from '../../procedure/incident';

/** Returns the current moment, in milliseconds since 1970. */
export const now = (): Instant => Date.now();
