// One clock for the whole workspace: set by hand, moved on by hand, or going with the wall clock on the desk.

export interface Clock {
  /** Now, milliseconds since 1970 UTC. */
  now(): number;
  /** Moves on to an instant; going back throws. */
  advanceTo(instant: number): void;
  /** Moves on by milliseconds (a sleep, a service call's latency). */
  advanceBy(milliseconds: number): void;
}

/**
 * @param at where the clock stands at first
 * @param ticking true: it also goes on with real time from there (the desk); false: it stands until moved (tests)
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
