// The models that the pages get, and the answers they send. Plain JSON: google.script.run passes no Date.
import type { CommandType } from '../procedure/commands';
import type { FormCode, StepCode } from '../procedure/incident';

/** A choice of a list: `value` is stored, `label` is shown. */
export interface Choice {
  value: string;
  label: string;
  /** A sentence under the choice. */
  hint?: string;
}

/** A field with this is shown only while another field has one of these values, or is a sum above this one. */
export type Condition = { field: string; isOneOf: string[] } | { field: string; isAbove: number };

interface FieldBase {
  name: string;
  label: string;
  required?: boolean;
  /** Help under the field. */
  hint?: string;
  showWhen?: Condition;
}

/**
 * A field of a dialog. Values are text: sums '15500000', numbers '2.5' (shown and typed as «2,5»), moments 'dd/MM/yyyy HH:mm',
 * days 'dd/MM/yyyy', checks 'yes' or ''. Fields that are not shown are not sent.
 */
export type Field =
  | (FieldBase & { kind: 'text'; value: string; suggestions?: string[]; inputMode?: 'tel' | 'email' | 'numeric' })
  | (FieldBase & { kind: 'area'; value: string; rows?: number; maxLength?: number; phrases?: PhraseGroup[] })
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

/** Usual texts that are offered to be picked and edited. */
export interface PhraseGroup {
  heading: string;
  phrases: string[];
}

/** A column of a small table in a dialog. */
export interface Column {
  name: string;
  label: string;
  kind: 'text' | 'money' | 'number' | 'select';
  /** Share of the table's width, in proportion to the other columns. */
  width: number;
  required?: boolean;
  choices?: Choice[];
  suggestions?: string[];
  /** The value in a new row. */
  initial?: string;
}

/** Fields under a small heading; most dialogs have one group without a heading. */
export interface FieldGroup {
  heading?: string;
  fields: Field[];
}

/** A fact shown above the fields, for reading only. */
export interface Detail {
  label: string;
  value: string;
}

/** A dialog, or one decision of the approval queue: one thing to do. */
export interface DialogModel {
  kind: 'dialog';
  /** The action that the answer asks for. */
  action: ActionName;
  /** Idempotency key: a dialog that is sent twice is carried out once. */
  key: string;
  /** '' for a new incident. */
  code: string;
  /** Count of the incident's events when the dialog was opened, without those of documents. */
  version: number;
  title: string;
  /** The incident: «SC-2026-0001 · Máy in Canon LBP 2900 · Trung tâm Phục vụ hành chính công». */
  subject: string;
  /** Shown above everything else (an ninh mạng). */
  warning?: string;
  details: Detail[];
  /** Dự toán for reading, so that the chairman sees what he approves. */
  estimate?: EstimateTable;
  groups: FieldGroup[];
  /** The button's label, a verb. */
  submit: string;
  /** The button's label while the server works. */
  working: string;
  /** The second button where there are two outcomes (phê duyệt / trả lại). */
  otherSubmit?: OtherSubmit;
  /** A third button, for what decides nothing yet (hỏi lại). */
  askSubmit?: OtherSubmit;
  /** What a leader sees before he decides; drawn above the details. */
  look?: DecisionLook;
  /** A question before sending («Phê duyệt phương án 734.400 đồng?»). */
  confirm?: string;
  /** The page asks for suggestions after it is shown; `similar`: they have earlier incidents that are like this one. */
  suggests?: { similar: boolean };
  /** The main outcome takes something away: the question has its focus on the other answer. */
  isLosing?: true;
  /** Values that are sent back and not shown (plan hash). */
  hidden: Record<string, string>;
  links: Link[];
}

/** Gợi ý: what earlier incidents offer to a dialog. */
export interface Suggestions {
  kind: 'suggestions';
  fields: FieldSuggestions[];
  similar: SimilarIncident[];
}

/** What a field, or a column of a table, is offered; the page shows those that fit what is typed. */
export interface FieldSuggestions {
  field: string;
  column?: string;
  options: Suggestion[];
}

export interface Suggestion {
  value: string;
  /** Under the value, '' for nothing. */
  detail: string;
  /** What else the choice fills: other fields by name, in a table other cells of the row. */
  fills: Record<string, string>;
}

/** An ended incident that is like the dialog's. */
export interface SimilarIncident {
  code: string;
  /** The day when it ended, «13/02/2026». */
  when: string;
  why: string;
  device: string;
  description: string;
  /** What was done. */
  done: string;
  cost: string;
  /** Where an archived one is looked up. */
  link?: Link;
  /** Values of the plan's fields, for «Dùng lại phương án». */
  reuse?: DialogAnswer['values'];
}

/** Another outcome than the main one. */
export interface OtherSubmit {
  action: ActionName;
  label: string;
  working: string;
  /** Names of fields it needs filled. */
  requires: string[];
  /** The error at those that are blank. */
  lacking?: string;
  /** A question before sending: when the main outcome asks, the others do too, because a slip of the finger must not decide. */
  confirm: string | undefined;
}

/** What a leader sees before he decides, in the order of importance; the menu's dialog and the phone page draw the same. */
export interface DecisionLook {
  /** «Khẩn cấp», «An ninh mạng», «Trình lần 2». */
  marks: { text: string; kind: 'alert' | 'plain' }[];
  dueLine: string;
  tone: Tone;
  device: string;
  /** «MI-03 · Bộ phận Tiếp nhận và Trả kết quả». */
  place: string;
  sum: { label: string; text: string };
  /** What is decided on: the plan, the extension, the reason of a higher cost. */
  matter: { label: string; text: string };
  /** Whether the warning is on what is decided, and stands above all. */
  isChanged: boolean;
  steps: StepState[];
  /** Questions of leaders with their answers, the newest first. */
  questions: { asked: string; question: string; answered: string; answer: string }[];
  /** Versions of the plan that were returned, the newest first. */
  returned: ReturnedPlan[];
  /** The proposal, the record of the inspection, quotes: to open before deciding. */
  papers: Link[];
  /** Said in place of `papers` while there are none. */
  noPapers: string;
  /** By what right this person decides. */
  right: string;
}

/** A version of the plan that was returned; the last of them beside the present one. */
export interface ReturnedPlan {
  /** «Lần 1, trả lại lúc 09:20 ngày 24/11/2026». */
  heading: string;
  /** «Chủ tịch UBND xã Cao Văn Đức: Bổ sung báo giá.» */
  reason: string;
  /** Names of both versions, «Lần 1», «Lần 2»; absent for older ones. */
  versions?: { before: string; now: string };
  /** What changed since: cost lines first, both sums last. */
  changes: { what: string; before: string; now: string; isSum?: true }[];
  /** «2 dòng dự toán giữ nguyên.», or that nothing was changed; '' for neither. */
  rest: string;
}

/** What a decision stands on besides its incident: asked for in a call of its own, so that the first look waits for nothing. */
export interface DecisionBackground {
  kind: 'background';
  /** What is to be noticed: repairs near the price of the device, three in twelve months. */
  remarks: string[];
  history: {
    entries: { code: string; when: string; what: string; cost: string; warranties: string[] }[];
    /** «Cộng 3 lần …», or why there is nothing to show. */
    summary: string;
  };
  /** The budget of the year and what is left of it; [] when none is kept. */
  budget: Detail[];
}

/** Dự toán as text for reading; the numbers are formatted. */
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

/** What a person can ask for in a dialog; the server function `submitDialog` takes them all. */
export type ActionName = CommandType | 'report' | 'closeOtherwise' | 'makeForm' | OfficeAction;

/** What concerns the office, not an incident. */
export type OfficeAction = 'printBlank' | 'delegate' | 'exportReport' | 'monthlyPage' | 'agreeKeeper' | 'refuseKeeper';

/** The answer that a page sends for a dialog. */
export interface DialogAnswer {
  action: ActionName;
  key: string;
  code: string;
  version: number;
  values: Record<string, string | Record<string, string>[]>;
  hidden: Record<string, string>;
}

/** The result of an answer. After a failure the page keeps what was typed and shows the message. */
export type DialogResult =
  | {
      ok: true;
      message: string;
      links: Link[];
      toFollow?: FollowUp;
      /** What this person can do next with the incident. */
      next?: { action: ActionName; code: string; label: string };
    }
  | {
      ok: false;
      message: string;
      /** Error sentences by field name; a table's cell is «field.row.column», rows counted from 0 as sent. */
      fields: Record<string, string>;
      /** The incident has changed since the dialog opened: the page offers to open it again. */
      stale?: boolean;
    };

/** What follows an answer that is saved: the page asks for it in further calls. What it does not ask for, the sweep does. */
export interface FollowUp {
  code: string;
  forms: FormCode[];
  mails: { row: number; id: string }[];
}

/** What a further call has done; `message` is '' when there is nothing to say. */
export interface FollowUpResult {
  message: string;
  links: Link[];
}

/** One of the seven steps in the step row. */
export interface StepState {
  step: StepCode;
  name: string;
  state: 'done' | 'current' | 'toCome' | 'skipped';
  /** «23/11» under a done step, «còn 3 giờ 20 phút» under the current one, '' otherwise. */
  caption: string;
  /** How many times the incident came back to this step. */
  returns: number;
  tone: Tone;
}

/** The colour of an incident or a step: quá hạn, sắp đến hạn, xong đúng hạn, xong trễ, trong hạn, kết thúc khác. */
export type Tone = 'overdue' | 'soon' | 'doneInTime' | 'doneLate' | 'within' | 'ended';

/** Thông tin sự cố: one incident, for the sidebar. */
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
  /** The printed forms, and what people attached to the records: `form` is a short name of the kind. */
  documents: { form: string; label: string; url: string }[];
  folderUrl: string;
  /** What the person can do now: each opens a dialog. */
  actions: { action: ActionName; label: string }[];
  /** The reason when `actions` is empty. */
  noActions: string;
}

/** The approval queue: incidents that wait for a leader, each with its decision. */
export interface QueueModel {
  kind: 'queue';
  greeting: string;
  items: {
    code: string;
    title: string;
    department: string;
    /** What is to be decided, and how much it costs; '' for what costs nothing more. */
    matter: string;
    total: string;
    dueLine: string;
    tone: Tone;
    steps: StepState[];
    decision: DialogModel;
  }[];
  /** The code of the item that the link of a mail asked for. */
  open?: string;
  /** Said above the list: what the link of a mail asked for does not wait any more. */
  note?: string;
  /** The chairman's delegation: what is in force or to come, and the dialogs that begin and end one. */
  delegation?: { lines: string[]; begin?: DialogModel; end?: DialogModel };
  /** Whether the monthly page comes by mail, and the dialog that changes it. */
  monthly?: { title: string; line: string; decision: DialogModel };
  /** A decision that is about no incident: who keeps the register. */
  keeper?: { title: string; open: string; decision: DialogModel };
  /** Shown when nothing waits: «Không có việc nào chờ phê duyệt.» and what may come next. */
  empty: string;
}

/** A day of a drawn limit, or several days off in a row. Places in a day run from 0 (midnight) to 1 (the next midnight). */
export interface DrawnDay {
  /** «T2 23/11». */
  label: string;
  /** «Tết Nguyên đán», «nghỉ tuần», ''. */
  name: string;
  isOpen: boolean;
  /** «2 giờ», '' when no time of the day counts. */
  counted: string;
  sessions: { label: string; from: number; to: number; counted?: { from: number; to: number }; extended?: { from: number; to: number } }[];
  start?: number;
  due?: number;
}

/** A limit in sentences and drawn days. */
export interface ExplainedLimit {
  heading: string;
  /** '' when there is no limit. */
  due: string;
  sentences: string[];
  days: DrawnDay[];
}

/** The working time that one visit to a step took; `used` and `limit` in working days. */
export interface StepUsage {
  text: string;
  name: string;
  used: number;
  /** 0 when the step has no limit. */
  limit: number;
  isLate: boolean;
  isCurrent: boolean;
}

/** Cách tính hạn of one incident. */
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

/** A message in place of a dialog. */
export interface NoticeModel {
  kind: 'notice';
  title: string;
  message: string;
  links: Link[];
}

/** Steps of set-up, of passing the register on or of taking it over, which the page runs one after the other. */
export interface ProgressModel {
  kind: 'progress';
  title: string;
  intro: string;
  /** `needs`: ids of earlier steps without which a step has nothing to stand on. */
  steps: { id: string; label: string; needs: readonly string[] }[];
  /** The button that begins, and what is chosen before; absent: the steps begin at once. */
  begin?: { label: string; choice?: { label: string; options: Choice[] } };
  /** What is left for people, shown from the beginning on. */
  after?: { heading: string; items: string[] };
}

/** In trọn bộ hồ sơ: the page asks for the pages of each paper, puts them together and then asks for the list of them. */
export interface WholeFileModel {
  kind: 'wholeFile';
  code: string;
  title: string;
  subject: string;
  intro: string;
  parts: { id: string; label: string; note: string; isChosen: boolean; isOutside: boolean; url: string }[];
  /** What the file must have and has not; '' for nothing. */
  lacking: string;
  submit: string;
  /** Of the PDF that is made. */
  fileName: string;
}

/** Tìm sự cố: everything that is searched, the newest first. */
export interface SearchModel {
  kind: 'search';
  title: string;
  rows: {
    code: string;
    device: string;
    who: string;
    state: string;
    description: string;
    /** What is searched besides. */
    text: string;
    isOpen: boolean;
    /** Where an archived incident is looked up; '' for one that has a card. */
    url: string;
  }[];
}

/** A paper that the page has put among the pages, and how many it has. */
export interface PrintedPart {
  id: string;
  pages: number;
}

/** A paper as PDF or picture, or why it has no pages. */
export type FilePages = { ok: true; mimeType: string; base64: string } | { ok: false; message: string };

/** «Khôi phục nhật ký»: the page asks for the difference itself. */
export interface RestoreModel {
  kind: 'restore';
  title: string;
  intro: string;
}

/** A row of the journal that is not as it was saved. */
export interface DamagedRow {
  /** «Bị xóa», «Bị sửa», «Không phải của sổ». */
  what: string;
  /** «Dòng 12», '' for one that is gone. */
  place: string;
  details: Detail[];
  /** The cells that were changed. */
  changes: { label: string; before: string; now: string }[];
}

/** The journal beside its copies. */
export interface DamageModel {
  kind: 'damage';
  sentences: string[];
  /** The first of the rows, in their order. */
  rows: DamagedRow[];
  /** The button's label; '' when there is nothing to restore. */
  submit: string;
  confirm: string;
  links: Link[];
}

/** What one call of «Khôi phục» has done; the page calls again until it is done. */
export interface RestoreResult {
  ok: boolean;
  isDone: boolean;
  message: string;
}

/**
 * How a condition of «Kiểm tra hệ thống» stands. `notice`: all works, but something is to be known; `unseen`: it could not be looked at;
 * `untried`: nothing can be said before its first case.
 */
export type CheckState = 'well' | 'wrong' | 'notice' | 'unseen' | 'untried';

/** What was found of a condition. */
export interface Finding {
  state: CheckState;
  found: string;
  /** What it means for the office; absent when all is well. */
  meaning?: string;
  /** What to do next. */
  cure?: string;
  links?: Link[];
  /** A button that does what `cure` says; its `cure` is for `cureCheck`: several parts are joined by '+', each is a call. */
  button?: { label: string; cure: string };
}

/** A condition with what was found. */
export interface CheckLine extends Finding {
  id: string;
  label: string;
}

/** Kiểm tra hệ thống: the page asks for the groups itself, `calls` tells which together. */
export interface CheckModel {
  kind: 'check';
  title: string;
  intro: string;
  groups: { id: string; heading: string }[];
  calls: string[][];
}

/** The conditions of some groups, or why they are not shown. */
export type CheckAnswer = { kind: 'checked'; groups: { id: string; lines: CheckLine[] }[] } | NoticeModel;

/** Any model of a page. */
export type PageModel =
  | DialogModel
  | CardModel
  | QueueModel
  | NoticeModel
  | ProgressModel
  | ExplanationModel
  | CheckModel
  | RestoreModel
  | WholeFileModel
  | SearchModel;

/** What the card watches. */
export interface SelectionMark {
  /** Sheet and row; '' where no incidents stand. */
  place: string;
  /** Changes with the incident of the row and with what is recorded of it; '' in «Việc đang mở» without an incident. */
  state: string;
  /** The code in a row of «Việc đang mở», whose rows move by themselves; '' elsewhere. */
  listed: string;
  /** The incident on which this person has worked last, and a mark of that time; '' when that is not known. */
  task: string;
}

/** Server functions that the pages call by google.script.run. */
export interface PageCalls {
  /** Carries out a dialog's answer. */
  submitDialog(answer: DialogAnswer): DialogResult;
  /** Carries out the answers of several dialogs in one run; each is decided on its own. */
  submitDialogs(answers: DialogAnswer[]): DialogResult[];
  /** Makes one document that an answer asks for. */
  makeDocument(code: string, form: FormCode): FollowUpResult;
  /** Sends the mails of an answer. */
  sendMails(mails: FollowUp['mails']): FollowUpResult;
  /** Returns the card of an incident; '' for the selected row. */
  loadCard(code: string): CardModel | NoticeModel;
  /** Returns what is selected now, and the last task of this person. */
  selectionMark(): SelectionMark;
  /** Selects the incident's row in the open sheet, when it stands there, and lets the card show it. */
  keepOnIncident(code: string): void;
  /** Returns what earlier incidents offer to a dialog, or why not; the code is '' for a new incident. */
  loadSuggestions(action: ActionName, code: string): Suggestions | NoticeModel;
  /** Opens the dialog of an action on an incident. */
  openDialog(action: ActionName, code: string): void;
  /** Returns the approval queue as it is now. */
  loadQueue(): QueueModel | NoticeModel;
  /** Returns history of the device and budget for the decision on an incident. */
  loadBackground(code: string): DecisionBackground | NoticeModel;
  /** Runs one step by its id; the page calls the steps in order. @param chosen of `begin` */
  runSetupStep(id: string, chosen?: string): { ok: boolean; message: string; links: Link[] };
  /** Looks at the conditions of these groups of «Kiểm tra hệ thống». */
  loadCheck(groups: string[]): CheckAnswer;
  /** Does what the button of a condition says. */
  cureCheck(cure: string): { ok: boolean; message: string };
  /** Compares the journal with its copies. */
  loadDamage(): DamageModel | NoticeModel;
  /** Restores the next rows of the journal from the copies. */
  restoreJournal(): RestoreResult;
  /** Opens the card of an incident in the sidebar. */
  openCard(code: string): void;
  /** Opens «In trọn bộ hồ sơ» of an incident. */
  openWholeFile(code: string): void;
  /** Returns the pages of one paper of an incident. */
  loadFilePages(code: string, id: string): FilePages;
  /** Returns the page that lists the papers. */
  loadContents(code: string, printed: PrintedPart[]): FilePages;
}
