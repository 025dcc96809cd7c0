// The workspace's clock: drivers move it forward, or it runs with real time.

export interface Clock {
  /** Now, milliseconds since 1970 UTC. */
  now(): number;
  /** Moves forward to an instant; throws for an earlier one. */
  advanceTo(instant: number): void;
  /** Moves forward by milliseconds (a sleep, a service call's latency). */
  advanceBy(milliseconds: number): void;
}

/**
 * @param at the first instant
 * @param ticking true: the clock runs with real time from there; false: it changes only when moved (tests)
 */
export function createClock(at: number, ticking = false): Clock {
  let base = at;
  let setAt = Date.now();
  const now = () => (ticking ? base + (Date.now() - setAt) : base);
  const set = (instant: number) => {
    base = instant;
    setAt = Date.now();
  };
  return {
    now,
    advanceTo(instant) {
      if (instant < now())
        throw new Error(`The clock cannot go back: ${new Date(instant).toISOString()} is before ${new Date(now()).toISOString()}`);
      set(instant);
    },
    advanceBy: (milliseconds) => set(now() + milliseconds),
  };
}
