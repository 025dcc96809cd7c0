// When a field that depends on another one is shown.
import type { Condition } from '../../actions/page-models';

/** Returns whether the other field's value is the one that the condition asks for. */
export const isMet = (condition: Condition, value: string): boolean =>
  // A sum may be written with its thousands apart.
  'isAbove' in condition ? Number(value.replace(/[.\s]/g, '')) > condition.isAbove : condition.isOneOf.includes(value);
