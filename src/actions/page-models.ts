// What a dialog, the card and the chairman's page are told, and what they give back. Plain JSON: google.script.run passes no Date.
import type { CommandType } from '../procedure/commands';
import type { FormCode, StepCode } from '../procedure/incident';

/** A choice of a list: what is stored and what is read. */
export interface Choice {
  value: string;
  label: string;
  /** A sentence under the choice, where it needs one. */
  hint?: string;
}

/** Shown only while another field has one of these values. */
export interface Condition {
  field: string;
  isOneOf: string[];
}

interface FieldBase {
  name: string;
  label: string;
  required?: boolean;
  /** Help under the field. */
  hint?: string;
  showWhen?: Condition;
}

/**
 * A field of a dialog. Values are text: sums '15500000', numbers '2.5' (read and typed as «2,5»), moments 'dd/MM/yyyy HH:mm',
 * days 'dd/MM/yyyy', checks 'yes' or ''. Fields that are not shown are not sent.
 */
export type Field =
  | (FieldBase & { kind: 'text'; value: string; suggestions?: string[]; inputMode?: 'tel' | 'email' | 'numeric' })
  | (FieldBase & { kind: 'area'; value: string; rows?: number; maxLength?: number })
  | (FieldBase & { kind: 'select' | 'radio'; value: string; choices: Choice[] })
  | (FieldBase & { kind: 'check'; value: string })
  | (FieldBase & { kind: 'moment' | 'day'; value: string })
  | (FieldBase & { kind: 'money' | 'number'; value: string; unit?: string })
  | (FieldBase & {
      kind: 'table';
      value: Record<string, string>[];
      columns: Column[];
      addLabel: string;
      totals?: 'estimate';
      atLeastOne?: boolean;
    });

/** A column of a small table in a dialog. */
export interface Column {
  name: string;
  label: string;
  kind: 'text' | 'money' | 'number' | 'select';
  /** Share of the width. */
  width: number;
  required?: boolean;
  choices?: Choice[];
  suggestions?: string[];
  /** What a new row starts with. */
  initial?: string;
}

/** A group of fields under a small heading; most dialogs have one without. */
export interface FieldGroup {
  heading?: string;
  fields: Field[];
}

/** A fact shown for reading, before the fields. */
export interface Detail {
  label: string;
  value: string;
}

/** A dialog or a section of the chairman's page: one thing to do. */
export interface DialogModel {
  kind: 'dialog';
  /** Which action the answer is for. */
  action: ActionName;
  /** Idempotency key: a second sending of the same dialog does nothing. */
  key: string;
  /** '' for a new incident. */
  code: string;
  /** Events of the incident when the dialog was opened. */
  version: number;
  title: string;
  /** For which incident: «SC-2026-0001 · Máy in Canon LBP 2900 · Bộ phận Tiếp nhận và Trả kết quả». */
  subject: string;
  /** Something to mind before anything else (an ninh mạng). */
  warning?: string;
  details: Detail[];
  /** Dự toán for reading: the chairman sees what he approves. */
  estimate?: EstimateTable;
  groups: FieldGroup[];
  /** The verb on the button. */
  submit: string;
  /** What the button says while it works. */
  working: string;
  /** Several outcomes (phê duyệt / trả lại): each its own button; `submit` is then the first. */
  otherSubmit?: { action: ActionName; label: string; working: string; requires: string[] };
  /** Asked once more before it is sent («Phê duyệt phương án 734.400 đồng?»). */
  confirm?: string;
  /** What this dialog sends along unseen (plan hash). */
  hidden: Record<string, string>;
  links: Link[];
}

export interface EstimateTable {
  rows: { content: string; unit: string; quantity: string; unitPrice: string; amount: string; note: string }[];
  subtotal: string;
  vat: string;
  total: string;
  inWords: string;
}

export interface Link {
  text: string;
  url: string;
}

/** Names of what a person can ask from a dialog; one server function `submitDialog` takes them all. */
export type ActionName = CommandType | 'report' | 'closeOtherwise' | 'makeForm';

/** What a page sends. */
export interface DialogAnswer {
  action: ActionName;
  key: string;
  code: string;
  version: number;
  values: Record<string, string | Record<string, string>[]>;
  hidden: Record<string, string>;
}

/** What it gets. On failure nothing typed is lost: the page stays as it is and shows the words. */
export type DialogResult =
  | { ok: true; message: string; links: Link[] }
  | {
      ok: false;
      message: string;
      /** By the field's name; a cell of a table by «field.row.column», rows counted from 0 as they were sent. */
      fields: Record<string, string>;
      /** The incident went on meanwhile: offer to open anew. */
      stale?: boolean;
    };

/** One of the seven marks. */
export interface StepState {
  step: StepCode;
  name: string;
  state: 'done' | 'current' | 'toCome' | 'skipped';
  /** «23/11» under a done step, «còn 3 giờ 20 phút» under the current one, '' otherwise. */
  caption: string;
  /** How often the step was gone back to. */
  returns: number;
  tone: Tone;
}

/** Which colours: quá hạn, sắp đến hạn, xong đúng hạn, xong trễ, trong hạn, kết thúc khác. */
export type Tone = 'overdue' | 'soon' | 'doneInTime' | 'doneLate' | 'within' | 'ended';

/** Thẻ sự cố: all about one incident, for the sidebar. */
export interface CardModel {
  kind: 'card';
  code: string;
  version: number;
  title: string;
  status: string;
  tone: Tone;
  dueLine: string;
  warning?: string;
  steps: StepState[];
  details: Detail[];
  plan?: { heading: string; details: Detail[]; estimate?: EstimateTable };
  history: { at: string; who: string; what: string }[];
  documents: { form: FormCode; label: string; url: string }[];
  folderUrl: string;
  /** What the person can do now: the label and the dialog it opens. */
  actions: { action: ActionName; label: string }[];
  /** Why there is nothing to do, when `actions` is empty. */
  noActions: string;
}

/** The chairman's page: what waits for a decision, then one of them. */
export interface QueueModel {
  kind: 'queue';
  greeting: string;
  items: {
    code: string;
    title: string;
    department: string;
    total: string;
    dueLine: string;
    tone: Tone;
    steps: StepState[];
    decision: DialogModel;
  }[];
  /** «Không có việc nào chờ duyệt.» and when the next might come. */
  empty: string;
}

/** A day of a drawn limit, or days off in a row; places in it from 0 (midnight) to 1. */
export interface DrawnDay {
  /** «T2 23/11». */
  label: string;
  /** «Tết Nguyên đán», «nghỉ tuần», ''. */
  name: string;
  isOpen: boolean;
  /** «2 giờ», '' where nothing counted. */
  counted: string;
  sessions: { label: string; from: number; to: number; counted?: { from: number; to: number }; extended?: { from: number; to: number } }[];
  start?: number;
  due?: number;
}

export interface ExplainedLimit {
  heading: string;
  /** '' where there is none. */
  due: string;
  sentences: string[];
  days: DrawnDay[];
}

/** How much working time one visit to a step took, in working days. */
export interface StepUsage {
  text: string;
  name: string;
  used: number;
  /** 0: none. */
  limit: number;
  isLate: boolean;
  isCurrent: boolean;
}

/** Giải thích hạn. */
export interface ExplanationModel {
  kind: 'explanation';
  code: string;
  title: string;
  subject: string;
  dueLine: string;
  tone: Tone;
  steps: StepState[];
  limits: ExplainedLimit[];
  usage: { heading: string; steps: StepUsage[] };
}

/** A message page: a refusal that opens in place of a dialog. */
export interface NoticeModel {
  kind: 'notice';
  title: string;
  message: string;
  links: Link[];
}

/** Set-up as it goes: every step with what came of it. */
export interface ProgressModel {
  kind: 'progress';
  title: string;
  intro: string;
  steps: { id: string; label: string }[];
}

export type PageModel = DialogModel | CardModel | QueueModel | NoticeModel | ProgressModel | ExplanationModel;

/** Server functions the pages call by google.script.run. */
export interface PageCalls {
  /** Carries out what a dialog asks. */
  submitDialog(answer: DialogAnswer): DialogResult;
  /** The card of the row now selected, or of a code. */
  loadCard(code: string): CardModel | NoticeModel;
  /** Opens a dialog from the card. */
  openDialog(action: ActionName, code: string): void;
  /** The queue as it is now. */
  loadQueue(): QueueModel | NoticeModel;
  /** One step of the set-up by its id; called in order by the page, which shows how it goes. */
  runSetupStep(id: string): { ok: boolean; message: string; links: Link[] };
}
