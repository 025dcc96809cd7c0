// Forms as kept: questions, settings, responses.
import type { Links } from '../../links';
import type { ShownFormItem } from '../../workspace';

export interface KeptItem extends ShownFormItem {
  /** What an answer must be: an e-mail, a number, a pattern, a length; with the sentence for who breaks it. */
  validation?: { kind: 'email' | 'url' | 'number' | 'pattern' | 'longest' | 'shortest'; pattern?: string; limit?: number; help: string };
}

export interface KeptResponse {
  id: string;
  at: number;
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
  nextItemId: number;
  items: KeptItem[];
  destination?: { spreadsheetId: string; sheetId: number };
  responses: KeptResponse[];
}

export const keptForms = ({ runtime }: Links): Record<string, KeptForm> => runtime.part<Record<string, KeptForm>>('forms', () => ({}));

export const isQuestion = ({ kind }: KeptItem): boolean => kind !== 'sectionHeader' && kind !== 'pageBreak';
