// Checks of what a command brings along: texts that are needed, numbers, moments, lists.
import type { Refusal } from '../commands';
import type { Change } from '../events';
import type { Instant } from '../incident';

/** What a rule gives: the changes that follow, or why not. */
export type Ruling = { changes: Change[] } | { refusal: Refusal };

export type Why = Extract<Refusal, { code: 'invalid' }>['why'];

/** The changes, or the first refusal of the checks that were made. */
export function unlessRefused(checks: (Refusal | undefined)[], changes: () => Change[]): Ruling {
  const refusal = checks.find((check) => check !== undefined);
  return refusal ? { refusal } : { changes: changes() };
}

/** Spaces alone are no answer. */
export function needed(field: string, text: string): Refusal | undefined {
  return text.trim() === '' ? { code: 'missing', field } : undefined;
}

export function invalidIf(isInvalid: boolean, field: string, why: Why): Refusal | undefined {
  return isInvalid ? { code: 'invalid', field, why } : undefined;
}

/** Dialogs and sheets hand over text; only what the procedure knows goes on. */
export function oneOf<T>(field: string, value: T, known: readonly T[]): Refusal | undefined {
  return invalidIf(!known.includes(value), field, 'unknown');
}

/** A whole number from 0 on that is held exactly. */
export function wholeFromZero(field: string, value: number): Refusal | undefined {
  return (
    invalidIf(value < 0, field, 'negative') ??
    invalidIf(!Number.isInteger(value), field, 'notWhole') ??
    invalidIf(!Number.isSafeInteger(value), field, 'tooLarge')
  );
}

/** A moment that is one, and has been. A minute of grace: the clocks of a form and of the server differ. */
export function pastMoment(field: string, at: Instant, now: Instant): Refusal | undefined {
  return invalidIf(!Number.isFinite(at), field, 'unknown') ?? invalidIf(at > now + 60_000, field, 'future');
}
