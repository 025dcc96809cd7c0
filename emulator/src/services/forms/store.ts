// Forms as stored: questions, settings, responses.

import type { ShownFormItem } from '../../workspace/contract';
import type { Links } from '../../workspace/links';
import type { KeptRule } from './validation';

export interface KeptItem extends ShownFormItem {
  validation?: KeptRule;
  scale?: { lower: number; upper: number; left: string; right: string };
}

export interface KeptResponse {
  id: string;
  at: number;
  /** The account, '' for nobody. */
  by: string;
  /** '' when the form did not collect addresses. */
  email: string;
  /** Item id to answer. */
  answers: Record<number, string | string[]>;
}

export interface KeptForm {
  id: string;
  title: string;
  description: string;
  confirmation: string;
  closedMessage: string;
  published: boolean;
  accepting: boolean;
  collectsEmail: boolean;
  allowsAnother: boolean;
  oncePerUser: boolean;
  allowsEdits: boolean;
  showsProgress: boolean;
  nextItemId: number;
  items: KeptItem[];
  destination?: { spreadsheetId: string; sheetId: number };
  responses: KeptResponse[];
}

export const keptForms = ({ runtime }: Links): Record<string, KeptForm> => runtime.part<Record<string, KeptForm>>('forms', () => ({}));

export const isQuestion = ({ kind }: KeptItem): boolean => kind !== 'sectionHeader' && kind !== 'pageBreak';

/** Returns the choices of a question; undefined when people write the answer. */
export function choicesOf({ choices, scale }: KeptItem): string[] | undefined {
  return scale ? Array.from({ length: scale.upper - scale.lower + 1 }, (_, i) => String(scale.lower + i)) : choices;
}
