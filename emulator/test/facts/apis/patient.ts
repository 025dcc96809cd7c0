// Calls of APIs, of which a person may make only 60 a minute.

/** Calls an API; when the minute is used up, waits for the next one and calls again. */
export function patient<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if ((error as { details?: { code: number } }).details?.code !== 429) throw error;
    Utilities.sleep(61_000);
    return call();
  }
}
