// The script's lock: one writer at a time, for no longer than a read and a write take.
import { errorTexts, UserError } from '../../texts/errors';

const WAIT_MILLISECONDS = 20_000;

/**
 * Runs `body` under the script's lock; flushes before it releases the lock, because other runs see only what is flushed.
 * @throws UserError when another run holds the lock for longer than 20 seconds
 */
export function locked<T>(body: () => T): T {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(WAIT_MILLISECONDS)) throw new UserError(errorTexts.busy);
  try {
    const result = body();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
