// LockService: one holder at a time for the script, a user or a document; the end of a run releases its locks.

import { emulate } from '../../platform/emulate';
import { PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';
import { hasDocument } from './has-document';

export function createLocks(links: Links): object {
  const { runtime } = links;
  /** The run that holds each lock. All runs are in this process, so nothing is stored. */
  const holders = new Map<string, number>();

  class Lock {
    constructor(private readonly name: string) {}

    tryLock(milliseconds: number): boolean {
      if (milliseconds < 0) return false;
      const me = runtime.execution;
      const holder = holders.get(this.name);
      if (holder === me.id) return true;
      if (holder !== undefined) {
        // The holder is suspended below this run on the stack: it cannot release the lock while this run waits.
        runtime.clock.advanceBy(milliseconds);
        return false;
      }
      holders.set(this.name, me.id);
      me.atEnd.push(() => {
        if (holders.get(this.name) === me.id) holders.delete(this.name);
      });
      return true;
    }
    waitLock(milliseconds: number): void {
      if (!this.tryLock(milliseconds)) throw new PlatformError('Lock timeout: another process was holding the lock for too long.');
    }
    hasLock(): boolean {
      return holders.get(this.name) === runtime.execution.id;
    }
    releaseLock(): void {
      if (this.hasLock()) holders.delete(this.name);
    }
  }

  const view = (name: string) => emulate(runtime, 'Lock.Lock', new Lock(name));
  return emulate(runtime, 'Lock.LockService', {
    getScriptLock: () => view('script'),
    getUserLock: () => view(`user:${runtime.execution.effectiveUser}`),
    getDocumentLock: () => (hasDocument(links) ? view('document') : null),
  });
}
