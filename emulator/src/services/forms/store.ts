// Forms as stored: questions, settings, responses.

import type { ShownFormItem } from '../../workspace/contract';
import type { Links } from '../../workspace/links';
import type { KeptRule } from './validation';

export interface KeptItem extends ShownFormItem {
  validation?: KeptRule;
  scale?: { lower: number; upper: number; left: string; right: string };
}

/** The answer to one question; of a grid one answer a row, null for none. */
export type Answer = string | string[] | (string | null)[] | (string[] | null)[];

/** What a person gives: answers by question title. */
export type Given = Record<string, string | string[]>;

export interface KeptResponse {
  id: string;
  at: number;
  /** The account, '' for nobody. */
  by: string;
  /** '' when the form did not collect addresses. */
  email: string;
  /** Item id to answer. */
  answers: Record<number, Answer>;
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

/** What is answered alone: a question, or one row of a grid. */
export interface AnswerPart {
  item: KeptItem;
  /** Names the column in a response tab, also when the title changes. */
  key: string;
  title: string;
  row?: number;
}

export const partsOf = (item: KeptItem): AnswerPart[] =>
  item.rows
    ? item.rows.map((name, row) => ({ item, row, key: `${item.id} ${row}`, title: `${item.title} [${name}]` }))
    : [{ item, key: String(item.id), title: item.title }];

/** Returns the choices of a question; undefined when people write the answer. */
export function choicesOf({ choices, columns, scale }: KeptItem): string[] | undefined {
  return scale ? Array.from({ length: scale.upper - scale.lower + 1 }, (_, i) => String(scale.lower + i)) : (choices ?? columns);
}
