// What an answer must be: the builders that scripts use, and whether an answer fits.
import { emulate, platformNames } from '../../emulate';
import type { Links } from '../../links';

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

/** By the builder's method. */
const checks: Record<string, Check> = {
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
  requireSelectAtLeast: ofCount((count, limit) => count >= limit),
  requireSelectAtMost: ofCount((count, limit) => count <= limit),
  requireSelectExactly: ofCount((count, limit) => count === limit),
};

/** What an answer must be, with the sentence for who breaks it. */
export interface KeptRule {
  /** The builder's method. Absent: nothing is asked. */
  check?: string;
  operands: unknown[];
  help: string;
}

export const fits = ({ check, operands }: KeptRule, texts: string[]): boolean => !check || checks[check]!(texts, operands);

const rules = new WeakMap<object, KeptRule>();

/** The rule behind a built validation. */
export const ruleOf = (validation: object): KeptRule | undefined => rules.get(validation);

/** @param type 'Forms.TextValidation', 'Forms.ParagraphTextValidation' or 'Forms.CheckboxValidation' */
export function validationBuilder(links: Links, type: string): object {
  let rule: KeptRule = { operands: [], help: '' };
  const set = (more: Partial<KeptRule>) => {
    rule = { ...rule, ...more };
    return builder;
  };
  const own = platformNames(`${type}Builder`).filter((name) => name in checks);
  const requirements = own.map((check) => [check, (...operands: unknown[]) => set({ check, operands })]);
  const builder: object = emulate(links.runtime, `${type}Builder`, {
    ...(Object.fromEntries(requirements) as Record<string, () => object>),
    setHelpText: (help: string) => set({ help }),
    build() {
      const validation = {};
      rules.set(validation, rule);
      return emulate(links.runtime, type, validation);
    },
  });
  return builder;
}
