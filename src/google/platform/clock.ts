// The one place where the script asks what time it is.
import type { Instant } from '../../procedure/incident';

export const now = (): Instant => Date.now();
