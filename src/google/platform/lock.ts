// One writer at a time, for as short as a read and a write take.
import { UserError } from '../../texts/errors';
import { resultTexts } from '../../texts/results';

const WAIT_MILLISECONDS = 20_000;

/**
 * Runs `body` under the script's lock; flushes before it lets go, since others see only what is flushed.
 * @throws UserError when another run holds the lock for longer than 20 seconds
 */
export function locked<T>(body: () => T): T {
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(WAIT_MILLISECONDS)) throw new UserError(resultTexts.busy);
  try {
    const result = body();
    SpreadsheetApp.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}
