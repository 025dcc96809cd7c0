// Endings by the state that a point left behind: many faults leave the same state, and what follows of it is the same.

import { createHash } from 'node:crypto';
import type { Workspace } from 'apps-script-emulator';
import type { Ending } from './ending';

/** Nothing that follows asks for what stands in the log, and the offices of the search count no calls a minute. */
const WITHOUT_EFFECT = ['log', 'minuteQuotas'];
/** An ending is some ten thousand characters long. */
const MOST_ENDINGS = 3000;

export class KnownEndings {
  private readonly endings = new Map<string, Ending>();

  /** Returns the name of all states from which the same follows. @param settling in what way the office is left to itself */
  keyOf(workspace: Workspace, settling: string): string {
    const state = JSON.parse(workspace.state()) as Record<string, unknown>;
    for (const part of WITHOUT_EFFECT) delete state[part];
    return createHash('sha1')
      .update(`${settling} ${JSON.stringify(state)}`)
      .digest('base64');
  }

  of(key: string): Ending | undefined {
    return this.endings.get(key);
  }

  keep(key: string, ending: Ending): void {
    if (this.endings.size >= MOST_ENDINGS) this.endings.delete(this.endings.keys().next().value!);
    this.endings.set(key, ending);
  }
}
