// Validation of answers: the builders that scripts use, and the checks.

import type { PlatformClasses } from '../../platform/classes';
import { emulate } from '../../platform/emulate';
import type { All } from '../../platform/imitates';
import type { Links } from '../../workspace/links';

type Check = (texts: string[], operands: unknown[]) => boolean;

const ofNumber =
  (fits: (value: number, ...limits: number[]) => boolean): Check =>
  ([text], limits) =>
    fits(Number(text), ...(limits as number[]));
const ofText =
  (fits: (text: string, operand: string) => boolean): Check =>
  ([text], [operand]) =>
    fits(text!, operand as string);
const ofCount =
  (fits: (count: number, limit: number) => boolean): Check =>
  (texts, [limit]) =>
    fits(texts.length, limit as number);

const matches = (text: string, pattern: string): boolean => new RegExp(`^(?:${pattern})$`, 'u').test(text);
const contains = (text: string, pattern: string): boolean => new RegExp(pattern, 'u').test(text);

/** The checks, by the builder's method. */
const checks = {
  requireTextIsEmail: ofText((text) => /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text)),
  requireTextIsUrl: ofText((text) => /^https?:\/\/\S+$/.test(text)),
  requireNumber: ofNumber(Number.isFinite),
  requireWholeNumber: ofNumber(Number.isInteger),
  requireNumberBetween: ofNumber((value, low, high) => value >= low! && value <= high!),
  requireNumberNotBetween: ofNumber((value, low, high) => value < low! || value > high!),
  requireNumberEqualTo: ofNumber((value, limit) => value === limit),
  requireNumberNotEqualTo: ofNumber((value, limit) => Number.isFinite(value) && value !== limit),
  requireNumberGreaterThan: ofNumber((value, limit) => value > limit!),
  requireNumberGreaterThanOrEqualTo: ofNumber((value, limit) => value >= limit!),
  requireNumberLessThan: ofNumber((value, limit) => value < limit!),
  requireNumberLessThanOrEqualTo: ofNumber((value, limit) => value <= limit!),
  requireTextMatchesPattern: ofText(matches),
  requireTextDoesNotMatchPattern: ofText((text, pattern) => !matches(text, pattern)),
  requireTextContainsPattern: ofText(contains),
  requireTextDoesNotContainPattern: ofText((text, pattern) => !contains(text, pattern)),
  requireTextLengthLessThanOrEqualTo: ([text], [limit]) => text!.length <= (limit as number),
  requireTextLengthGreaterThanOrEqualTo: ([text], [limit]) => text!.length >= (limit as number),
  requireLimitOneResponsePerColumn: (texts) => new Set(texts).size === texts.length,
  requireSelectAtLeast: ofCount((count, limit) => count >= limit),
  requireSelectAtMost: ofCount((count, limit) => count <= limit),
  requireSelectExactly: ofCount((count, limit) => count === limit),
} satisfies Record<string, Check>;

/** A stored validation, with the message for an answer that fails. */
export interface KeptRule {
  /** The builder's method; absent: every answer passes. */
  check?: keyof typeof checks;
  operands: unknown[];
  help: string;
}

export const fits = ({ check, operands }: KeptRule, texts: string[]): boolean => !check || (checks[check] as Check)(texts, operands);

const rules = new WeakMap<object, KeptRule>();

/** Returns the rule of a built validation. */
export const ruleOf = (validation: object): KeptRule | undefined => rules.get(validation);

type Validation =
  | 'Forms.TextValidation'
  | 'Forms.ParagraphTextValidation'
  | 'Forms.CheckboxValidation'
  | 'Forms.GridValidation'
  | 'Forms.CheckboxGridValidation';

/** Returns a builder. The classes share one implementation; a script sees only the members of its class. */
export function validationBuilder<K extends Validation>(links: Links, type: K): PlatformClasses[`${K}Builder`] {
  let rule: KeptRule = { operands: [], help: '' };
  const set = (more: Partial<KeptRule>) => {
    rule = { ...rule, ...more };
    return builder as All<PlatformClasses[`${Validation}Builder`]>;
  };
  const ask =
    (check: keyof typeof checks) =>
    (...operands: unknown[]) =>
      set({ check, operands });
  const builder: PlatformClasses[`${Validation}Builder`] = emulate(links.runtime, `${type as Validation}Builder` as const, {
    requireTextIsEmail: ask('requireTextIsEmail'),
    requireTextIsUrl: ask('requireTextIsUrl'),
    requireNumber: ask('requireNumber'),
    requireWholeNumber: ask('requireWholeNumber'),
    requireNumberBetween: ask('requireNumberBetween'),
    requireNumberNotBetween: ask('requireNumberNotBetween'),
    requireNumberEqualTo: ask('requireNumberEqualTo'),
    requireNumberNotEqualTo: ask('requireNumberNotEqualTo'),
    requireNumberGreaterThan: ask('requireNumberGreaterThan'),
    requireNumberGreaterThanOrEqualTo: ask('requireNumberGreaterThanOrEqualTo'),
    requireNumberLessThan: ask('requireNumberLessThan'),
    requireNumberLessThanOrEqualTo: ask('requireNumberLessThanOrEqualTo'),
    requireTextMatchesPattern: ask('requireTextMatchesPattern'),
    requireTextDoesNotMatchPattern: ask('requireTextDoesNotMatchPattern'),
    requireTextContainsPattern: ask('requireTextContainsPattern'),
    requireTextDoesNotContainPattern: ask('requireTextDoesNotContainPattern'),
    requireTextLengthLessThanOrEqualTo: ask('requireTextLengthLessThanOrEqualTo'),
    requireTextLengthGreaterThanOrEqualTo: ask('requireTextLengthGreaterThanOrEqualTo'),
    requireLimitOneResponsePerColumn: ask('requireLimitOneResponsePerColumn'),
    requireSelectAtLeast: ask('requireSelectAtLeast'),
    requireSelectAtMost: ask('requireSelectAtMost'),
    requireSelectExactly: ask('requireSelectExactly'),
    setHelpText: (help: string) => set({ help }),
    build() {
      const validation = {};
      rules.set(validation, rule);
      return emulate(links.runtime, type as Validation, validation) as All<PlatformClasses[Validation]>;
    },
  });
  return builder as PlatformClasses[`${K}Builder`];
}
