// The steps that people can undo, each person their own, as long as the spreadsheet is open.
import type { Area, SheetData } from '../store';

/** What a step changed, for the triggers. */
export interface Changed {
  sheet: SheetData;
  area: Area;
  kind: 'EDIT' | 'INSERT_ROW' | 'REMOVE_ROW' | 'OTHER';
}

/** A change by hand. It changes only what it still finds as it left it; what came later stays. */
export interface Step {
  /** Where it takes effect, for the rights of the person; null when nothing is left to change. */
  place(direction: Direction): Changed | null;
  carryOut(direction: Direction): void;
}

export type Direction = 'undo' | 'redo';

const MOST_STEPS = 100;

export class History {
  private readonly people = new Map<string, Record<Direction, Step[]>>();

  add(person: string, step: Step): void {
    const { undo } = this.of(person);
    this.people.set(person, { undo: [...undo, step].slice(-MOST_STEPS), redo: [] });
  }

  /** Returns the next step of a person that has something left to change; steps without are dropped. */
  next(person: string, direction: Direction): Step | undefined {
    const steps = this.of(person)[direction];
    while (steps.length && !steps.at(-1)!.place(direction)) steps.pop();
    return steps.at(-1);
  }

  /** The next step was carried out: it can go the other way now. */
  turn(person: string, direction: Direction): void {
    const steps = this.of(person);
    steps[direction === 'undo' ? 'redo' : 'undo'].push(steps[direction].pop()!);
  }

  private of(person: string): Record<Direction, Step[]> {
    return this.people.get(person) ?? { undo: [], redo: [] };
  }
}
