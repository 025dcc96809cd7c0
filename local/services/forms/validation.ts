// Builders of what an answer must be.
import { emulate } from '../../emulate';
import type { All } from '../../imitates';
import type { Links } from '../../links';
import type { PlatformClasses } from '../../platform-classes';
import type { KeptRule } from './store';

const rules = new WeakMap<object, KeptRule>();

/** The rule behind a built validation. */
export const ruleOf = (validation: object): KeptRule | undefined => rules.get(validation);

type Validation = 'Forms.TextValidation' | 'Forms.ParagraphTextValidation' | 'Forms.CheckboxValidation';

/** The classes share one implementation: a script sees of it what its class has. */
export function validationBuilder<K extends Validation>(links: Links, type: K): PlatformClasses[`${K}Builder`] {
  const rule: KeptRule = { kind: 'none', help: '' };
  const set = (more: Partial<KeptRule>) => {
    Object.assign(rule, more);
    return builder as All<PlatformClasses[`${Validation}Builder`]>;
  };
  const limited = (kind: KeptRule['kind']) => (limit: number, upper?: number) => set({ kind, limit, upper });
  const patterned = (kind: KeptRule['kind']) => (pattern: string) => set({ kind, pattern });
  const builder: PlatformClasses[`${Validation}Builder`] = emulate(links.runtime, `${type as Validation}Builder` as const, {
    requireTextIsEmail: () => set({ kind: 'email' }),
    requireTextIsUrl: () => set({ kind: 'url' }),
    requireNumber: () => set({ kind: 'number' }),
    requireWholeNumber: () => set({ kind: 'wholeNumber' }),
    requireNumberBetween: limited('between'),
    requireNumberNotBetween: limited('notBetween'),
    requireNumberEqualTo: limited('equal'),
    requireNumberNotEqualTo: limited('notEqual'),
    requireNumberGreaterThan: limited('greater'),
    requireNumberGreaterThanOrEqualTo: limited('atLeast'),
    requireNumberLessThan: limited('less'),
    requireNumberLessThanOrEqualTo: limited('atMost'),
    requireTextMatchesPattern: patterned('matches'),
    requireTextDoesNotMatchPattern: patterned('matchesNot'),
    requireTextContainsPattern: patterned('contains'),
    requireTextDoesNotContainPattern: patterned('containsNot'),
    requireTextLengthLessThanOrEqualTo: limited('longest'),
    requireTextLengthGreaterThanOrEqualTo: limited('shortest'),
    requireSelectAtLeast: limited('choosesAtLeast'),
    requireSelectAtMost: limited('choosesAtMost'),
    requireSelectExactly: limited('choosesExactly'),
    setHelpText: (help: string) => set({ help }),
    build() {
      const validation = {};
      rules.set(validation, { ...rule });
      return emulate(links.runtime, type as Validation, validation) as All<PlatformClasses[Validation]>;
    },
  });
  return builder as PlatformClasses[`${K}Builder`];
}
