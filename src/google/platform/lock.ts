// The script's lock: one writer at a time, for no longer than a read and a write take.
import { Busy, errorTexts } from '../../texts/errors';

const WAIT_MILLISECONDS = 20_000;

/**
 * Runs `body` under the script's lock. Writes of the Sheets API are seen by others at once, so nothing has to be flushed.
 * @throws UserError when another run holds the lock for longer than 20 seconds
 */
export function locked<T>(body: () => T): T {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(WAIT_MILLISECONDS)) throw new Busy(errorTexts.busy, undefined, errorTexts.unattended.busy);
  try {
    return body();
  } finally {
    lock.releaseLock();
  }
}
