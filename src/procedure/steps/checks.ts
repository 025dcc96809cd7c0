// Checks of a command's contents: required texts, numbers, instants, values of lists.

import type { InvalidReason, Refusal } from '../commands';
import { largestSum } from '../estimate';
import type { Change } from '../events';
import type { Instant } from '../incident';

/** What a rule returns: the changes that follow, or a refusal. */
export type Ruling = { changes: Change[] } | { refusal: Refusal };

/** Returns the changes, or the first refusal among the checks. */
export function unlessRefused(checks: (Refusal | undefined)[], changes: () => Change[]): Ruling {
  const refusal = checks.find((check) => check !== undefined);
  return refusal ? { refusal } : { changes: changes() };
}

/** Refuses a text that is empty or only spaces. */
export function missingIfBlank(field: string, text: string): Refusal | undefined {
  return text.trim() === '' ? { code: 'missing', field } : undefined;
}

/** Refuses the field when `isInvalid`. @param limit the instant that the one of the field is before */
export function invalidIf(isInvalid: boolean, field: string, why: InvalidReason, limit?: Instant): Refusal | undefined {
  return isInvalid ? { code: 'invalid', field, why, ...(limit === undefined ? {} : { limit }) } : undefined;
}

/** Refuses a value that the procedure does not know: dialogs and sheets may send any text. */
export function invalidUnlessOneOf<T>(field: string, value: T, known: readonly T[]): Refusal | undefined {
  return invalidIf(!known.includes(value), field, 'unknown');
}

/** Refuses a number unless it is a sum in whole đồng from 0 on. */
export function invalidUnlessSum(field: string, value: number): Refusal | undefined {
  return (
    invalidIf(value < 0, field, 'negative') ??
    invalidIf(!Number.isInteger(value), field, 'notWhole') ??
    invalidIf(value > largestSum, field, 'tooLarge')
  );
}

/** Refuses an instant that is not a number or lies more than a minute ahead: the clocks of a form and of the server differ. */
export function invalidUnlessPast(field: string, at: Instant, now: Instant): Refusal | undefined {
  return invalidIf(!Number.isFinite(at), field, 'unknown') ?? invalidIf(at > now + 60_000, field, 'future');
}
