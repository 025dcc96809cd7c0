// Builders of what an answer must be.
import { emulate } from '../../emulate';
import type { Links } from '../../links';
import type { KeptItem } from './store';

type Rule = NonNullable<KeptItem['validation']>;

/** @param type 'Forms.TextValidation' or 'Forms.ParagraphTextValidation' */
export function validationBuilder(links: Links, type: string): object {
  const rule: Rule = { kind: 'pattern', pattern: '', help: '' };
  const set = (more: Partial<Rule>) => {
    Object.assign(rule, more);
    return builder;
  };
  const builder: object = emulate(links.runtime, `${type}Builder`, {
    requireTextIsEmail: () => set({ kind: 'email' }),
    requireTextIsUrl: () => set({ kind: 'url' }),
    requireNumber: () => set({ kind: 'number' }),
    requireTextMatchesPattern: (pattern: string) => set({ kind: 'pattern', pattern }),
    requireTextLengthLessThanOrEqualTo: (limit: number) => set({ kind: 'longest', limit }),
    requireTextLengthGreaterThanOrEqualTo: (limit: number) => set({ kind: 'shortest', limit }),
    setHelpText: (help: string) => set({ help }),
    build: () => emulate(links.runtime, type, { rule: { ...rule } }),
  });
  return builder;
}
