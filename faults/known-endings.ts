// Endings by the state that a point left behind: many faults leave the same state, and what follows of it is the same.

import { createHash } from 'node:crypto';
import type { Workspace } from 'apps-script-emulator';
import type { Ending } from './ending';

/** Nothing that follows asks for what stands in the log, and the offices of the search count no calls a minute. */
const WITHOUT_EFFECT = ['log', 'minuteQuotas'];
/** The points of one act leave equal states; an ending is some hundred thousand characters long, and a heap of thousands takes long to collect. */
const MOST_ENDINGS = 300;

export class KnownEndings {
  private readonly endings = new Map<string, Ending>();

  /** Returns the name of all states from which the same follows. @param settling in what way the office is left to itself */
  keyOf(workspace: Workspace, settling: string): string {
    const hash = createHash('sha1').update(settling);
    for (const part of WITHOUT_EFFECT.reduce((parts, name) => parts.flatMap((text) => around(text, name)), [workspace.state()]))
      hash.update(part);
    return hash.digest('base64');
  }

  of(key: string): Ending | undefined {
    return this.endings.get(key);
  }

  keep(key: string, ending: Ending): void {
    if (this.endings.size >= MOST_ENDINGS) this.endings.delete(this.endings.keys().next().value!);
    this.endings.set(key, ending);
  }
}

/** Returns what stands before and after a part of a state, an object or a list. A state is some megabytes long: only the part itself is read. */
function around(state: string, part: string): string[] {
  const name = `,"${part}":`;
  const from = state.indexOf(name);
  if (from < 0) return [state];
  // Brackets outside of strings: a string, with what is escaped in it, is passed over as a whole.
  const signs = /[{}[\]]|"[^"\\]*(?:\\.[^"\\]*)*"/gs;
  signs.lastIndex = from + name.length;
  let depth = 0;
  do {
    const [sign] = signs.exec(state)!;
    if (sign === '{' || sign === '[') depth += 1;
    else if (sign === '}' || sign === ']') depth -= 1;
  } while (depth > 0);
  const at = signs.lastIndex;
  return [state.slice(0, from), state.slice(at)];
}
