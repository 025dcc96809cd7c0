// The acts that are struck: each task, each menu item, each page, each event, each step of set-up. Menus and steps are read from the product.

import { readFileSync } from 'node:fs';
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, lastPage, openFromMenu, rowOf, send, type Typed } from '../desk/samples/dialogs';
import type { ActionName, DialogAnswer, DialogModel, DialogResult, PageModel, QueueModel, RestoreResult } from '../src/actions/page-models';
import { tasks } from '../src/actions/tasks/task-list';
import { askSteps, passOnSteps } from '../src/texts/keeper';
import { closeYearSteps } from '../src/texts/records/year-end';
import { setupSteps } from '../src/texts/setup';
import { checkGroups } from '../src/texts/system-check';
import { byHand } from '../test/support/hands';
import { cellOf, who } from '../test/support/office';
import { aPlan, chooseToTrinh, sendForm } from '../test/support/stories';
import { codes, type OpenOffice, type Start } from './office';

/** What a person sees of an act: whether it was done, and the texts. */
export interface Answer {
  isDone: boolean;
  text: string;
}

export interface Act {
  name: string;
  start: Start;
  /** The person tries once more when it was not done: a button, not an edit or an event. */
  again: boolean;
  /** Meets all others at more than one call: it stands for the way of its kind. */
  meetsAll?: boolean;
  /** Goes the way of another act, which meets the others in its place. */
  isVariant?: true;
  /** Takes up another incident than its own, so that two acts meet on one. */
  onAny?: boolean;
  /** The incident that it is about. */
  code?: string;
  /** The action of the dialog that it answers. */
  action?: ActionName;
  /** Moves limits of incidents that are there: of two reports it may fall between them, and only one is moved. */
  movesLimits?: true;
  /** Puts events away: of an act in several runs it may fall between two, and puts away those of the first. */
  cutsJournal?: true;
  /** Another act whose ending is right, too. */
  otherwise?: Act;
  /** Opens what has to be open; returns the act, which can be repeated. */
  prepare(office: OpenOffice, code?: string): () => Answer;
}

const done: Answer = { isDone: true, text: '' };
const answerOf = (results: DialogResult[]): Answer => ({
  isDone: results.every(({ ok }) => ok),
  text: results.map(({ message }) => message).join(' '),
});

/** What a page shows; a notice says why something was not done. */
function seen(page: PageModel): Answer {
  return page.kind === 'notice' ? { isDone: page.title !== 'Chưa thực hiện được', text: `${page.title}: ${page.message}` } : done;
}

export interface Step {
  action: ActionName;
  menu: string;
  by: string;
  code: string;
  typed?: Typed;
  name?: string;
  onAny?: boolean;
  meetsAll?: boolean;
  isVariant?: true;
  /** What the office must be for it. */
  before?: (workspace: Workspace) => void;
}

/** The address of a signed paper outside Drive. */
const scanned = 'https://noi-luu.example/bm01.pdf';
const wrong = 'https://noi-luu.example/nham.pdf';

const question = 'Linh kiện này còn bảo hành không?';

const closing = (how: string, code: string, typed: Typed = {}): Step => ({
  action: 'closeOtherwise',
  name: how,
  menu: 'menuCloseOtherwise',
  by: who.it,
  code,
  typed: { how, reason: 'Không còn cần', ...typed },
});

/** A dialog of each action, answered as it can be in the office of `faults/office.ts`. */
export const steps: Step[] = [
  {
    action: 'report',
    menu: 'menuReport',
    by: who.it,
    code: '',
    typed: {
      channel: 'phone',
      reporter: 'Trần Thị Bình',
      department: 'Phòng Kinh tế',
      device: 'Máy chiếu',
      group: 'MI',
      description: 'Không lên hình',
      email: 'taichinh@sontay.example',
    },
  },
  { action: 'receive', menu: 'menuReceive', by: who.it, code: codes.reported },
  { action: 'plan', menu: 'menuPlan', by: who.it, code: codes.received, typed: aPlan },
  { action: 'submit', menu: 'menuSubmit', by: who.it, code: codes.planned },
  { action: 'withdraw', menu: 'menuWithdraw', by: who.it, code: codes.submitted, typed: { reason: 'Bổ sung báo giá' } },
  { action: 'ask', menu: 'menuDecide', by: who.chairman, code: codes.submitted, typed: { reason: question }, isVariant: true },
  {
    action: 'answerQuestion',
    menu: 'menuAnswerQuestion',
    by: who.it,
    code: codes.alsoSubmitted,
    typed: { answer: 'Đã hết bảo hành' },
    before: (workspace) => void fillFromMenu(workspace.as(who.chairman), 'menuDecide', codes.alsoSubmitted, { reason: question }, 'ask'),
  },
  { action: 'approve', menu: 'menuDecide', by: who.chairman, code: codes.submitted },
  { action: 'return', menu: 'menuDecide', by: who.chairman, code: codes.submitted, typed: { reason: 'Bổ sung báo giá' } },
  {
    action: 'requestExtension',
    menu: 'menuRequestExtension',
    by: who.it,
    code: codes.received,
    typed: { workingDays: '1', reason: 'Chờ linh kiện' },
  },
  { action: 'grantExtension', menu: 'menuAnswerExtension', by: who.chairman, code: codes.extending },
  {
    action: 'refuseExtension',
    menu: 'menuAnswerExtension',
    by: who.chairman,
    code: codes.extending,
    typed: { reason: 'Đủ linh kiện' },
    isVariant: true,
  },
  { action: 'carryOut', menu: 'menuCarryOut', by: who.it, code: codes.approved },
  { action: 'confirmCost', menu: 'menuConfirmCost', by: who.chairman, code: codes.exceeding },
  {
    action: 'refuseCost',
    menu: 'menuConfirmCost',
    by: who.chairman,
    code: codes.exceeding,
    typed: { reason: 'Kèm báo giá mới' },
    isVariant: true,
  },
  { action: 'handOver', menu: 'menuHandOver', by: who.it, code: codes.repaired },
  { action: 'concludeSecurity', menu: 'menuConcludeSecurity', by: who.it, code: codes.security, typed: { note: 'Đã báo cáo' } },
  { ...closing('reject', codes.alsoReported), isVariant: true },
  { ...closing('cancel', codes.alsoReported), onAny: true, meetsAll: true },
  { ...closing('markDuplicate', codes.alsoReported, { duplicateOf: codes.reported }), isVariant: true },
  { ...closing('markUnrepairable', codes.received), isVariant: true },
  {
    action: 'numberProposal',
    menu: 'menuNumberProposal',
    by: who.it,
    code: codes.submitted,
    typed: { number: '45' },
    before: chooseToTrinh,
  },
  {
    action: 'attachRecord',
    menu: 'menuAttachRecord',
    by: who.it,
    code: codes.received,
    typed: { kind: 'BM.01', file: 'link', link: scanned },
  },
  {
    action: 'attachRecord',
    name: 'taken out',
    menu: 'menuAttachRecord',
    by: who.it,
    code: codes.received,
    typed: { what: JSON.stringify(['BM.01', wrong]) },
    before: (workspace) =>
      void fillFromMenu(workspace.as(who.it), 'menuAttachRecord', codes.received, { kind: 'BM.01', file: 'link', link: wrong }),
    isVariant: true,
  },
  { action: 'makeForm', menu: 'menuMakeForm', by: who.it, code: codes.ended },
  {
    action: 'delegate',
    menu: 'menuDelegate',
    by: who.chairman,
    code: '',
    typed: { from: '23/11/2026', until: '27/11/2026', number: '12/UQ-UBND', day: '20/11/2026' },
  },
  { action: 'exportReport', menu: 'menuReportPaper', by: who.it, code: '', typed: { part: 'year' } },
];

/** Offices that an act has changed before its beginning: their dialogs are their own. */
const changed = new WeakSet<Workspace>();

/** Makes of an office what it must be for an act. */
function arrange(workspace: Workspace, before: ((workspace: Workspace) => void) | undefined): void {
  if (!before) return;
  before(workspace);
  changed.add(workspace);
}

/** Pages of dialogs by menu and incident: every point begins in the same office, where the same page opens. */
const dialogPages = new Map<string, PageModel>();
const dialogsOpened = new WeakMap<Workspace, number>();

/** Opens a dialog; in an office as it was opened, the page that another point has seen there, with a key of its own. */
function pageOf(workspace: Workspace, menu: string, code: string): PageModel {
  if (changed.has(workspace)) return openFromMenu(workspace, menu, code);
  const name = `${workspace.person} ${menu} ${code}`;
  const page = dialogPages.get(name) ?? openFromMenu(workspace, menu, code);
  dialogPages.set(name, page);
  if (page.kind !== 'dialog') return page;
  const number = (dialogsOpened.get(workspace) ?? 0) + 1;
  dialogsOpened.set(workspace, number);
  return { ...page, key: `${page.key.slice(0, -1)}${number}` };
}

const toAct = ({ action, menu, by, code, typed = {}, name, onAny, meetsAll, isVariant, before }: Step): Act => ({
  name: `dialog ${action}${name ? ` (${name})` : ''}`,
  start: 'office',
  again: true,
  ...(onAny ? { onAny } : {}),
  ...(meetsAll ? { meetsAll } : {}),
  ...(isVariant ? { isVariant } : {}),
  code,
  action,
  prepare({ workspace }, other = code) {
    arrange(workspace, before);
    const page = pageOf(workspace.as(by), menu, other);
    if (page.kind !== 'dialog') return () => seen(page);
    // A field that the dialog does not offer is left out.
    const fields = new Set(page.groups.flatMap((group) => group.fields.map((field) => field.name)));
    const given = Object.fromEntries(Object.entries(typed).filter(([field]) => fields.has(field)));
    return () => answerOf([send(workspace.as(by), page, given, action)]);
  },
});

/** Ten decisions in one call are one act; here there are two. */
const decisions: Act = {
  name: 'page submitDialogs',
  start: 'office',
  again: true,
  code: codes.submitted,
  prepare({ workspace }) {
    const queue = workspace.as(who.chairman).runFromPage('loadQueue', [], 'webApp') as QueueModel;
    const answers = queue.items.map(({ decision }) => plainAnswer(decision));
    return () => {
      workspace.as(who.chairman);
      const results = workspace.runFromPage('submitDialogs', [answers], 'webApp') as DialogResult[];
      for (const result of results) {
        if (!result.ok || !result.toFollow) continue;
        for (const form of result.toFollow.forms) workspace.runFromPage('makeDocument', [result.toFollow.code, form], 'webApp');
        if (result.toFollow.mails.length) workspace.runFromPage('sendMails', [result.toFollow.mails], 'webApp');
      }
      return answerOf(results);
    };
  },
};

/** The chairman does not want the monthly page any more. */
const monthlySwitch: Act = {
  name: 'dialog monthlyPage',
  start: 'office',
  again: true,
  action: 'monthlyPage',
  prepare({ workspace }) {
    const queue = workspace.as(who.chairman).runFromPage('loadQueue', [], 'webApp') as QueueModel;
    const answer = plainAnswer(queue.monthly!.decision);
    return () => answerOf([workspace.as(who.chairman).runFromPage('submitDialog', [answer], 'webApp') as DialogResult]);
  },
};

const plainAnswer = ({ action, key, code, version, hidden, groups }: DialogModel): DialogAnswer => ({
  action,
  key,
  code,
  version,
  hidden,
  values: Object.fromEntries(groups.flatMap(({ fields }) => fields.map(({ name, value }) => [name, value]))),
});

/** An act that needs nothing open. */
const plain = (
  name: string,
  by: string,
  run: (workspace: Workspace, code: string) => unknown,
  more: Partial<Act> & { before?: (workspace: Workspace) => void } = {},
): Act => ({
  name,
  start: 'office',
  again: false,
  prepare({ workspace }, code = more.code ?? '') {
    arrange(workspace, more.before);
    return () => {
      const result = run(workspace.as(by), code);
      return result && typeof result === 'object' && 'kind' in result ? seen(result as PageModel) : done;
    };
  },
  ...more,
});

/** Who chooses the items that are about no incident. */
const menuPeople: Record<string, string> = {
  menuRestoreJournal: who.owner,
  menuSetUp: who.owner,
  menuCloseYear: who.owner,
  menuPassOn: who.owner,
  menuQueue: who.chairman,
  menuAgreeKeeper: who.chairman,
};

/** What the office must be for items that are about no incident. */
const menusBefore: Record<string, (workspace: Workspace) => void> = {
  menuPassOn: (workspace) => nameAdmin(workspace),
  menuCloseYear: (workspace) => newYear(workspace),
};

/** Every item of the menus, on the incident of its step. */
function menuActs({ workspace }: OpenOffice): Act[] {
  workspace.as(who.owner).open();
  const items = workspace.menus().flatMap((menu) => menu.items.flatMap((item) => ('functionName' in item ? [item.functionName] : [])));
  return [...new Set(items)].map((menu) => {
    const step = steps.find((one) => one.menu === menu);
    const by = menuPeople[menu] ?? step?.by ?? who.it;
    return plain(
      `menu ${menu}`,
      by,
      (one, code) => {
        if (code) one.select('Sổ sự cố', rowOf(one, code));
        one.clearShown();
        one.call(menu);
        // The guide is the same for everybody, and has no model.
        return menu === 'menuGuide' ? undefined : lastPage(one);
      },
      { again: true, code: step?.code ?? codes.ended, before: menusBefore[menu] ?? step?.before },
    );
  });
}

const later = (workspace: Workspace, minutes: number) => workspace.skipTo(workspace.now() + minutes * 60_000);
/** The act that it meets may have moved the clock further. */
const notBefore = (workspace: Workspace, moment: string) => {
  if (workspace.now() < Date.parse(moment)) workspace.skipTo(moment);
};
const TEN_MINUTES = 600_000;
/** The timer's run, after something that it finds. */
const sweeping = (what: string, before: (workspace: Workspace) => void = () => undefined): Act =>
  plain(`event onSweep, ${what}`, who.owner, (workspace) => workspace.advanceTo(workspace.now() + 60_000), {
    before: (workspace) => {
      before(workspace);
      // Half a minute before it: a run in which the timer's falls must not last longer than the platform lets it.
      workspace.skipTo(workspace.now() + TEN_MINUTES + 1000);
      workspace.skipTo(workspace.now() + TEN_MINUTES - 30_000);
    },
  });
const note = (workspace: Workspace, code: string, text: string) => {
  const row = rowOf(workspace, code);
  // Another act has taken the row away for a moment: nobody types into it.
  if (row < 2) throw new Error(`${code} has no row`);
  workspace.type('Sổ sự cố', cellOf(workspace, 'Sổ sự cố', 'Ghi chú', row), text);
};
const damage = (workspace: Workspace) =>
  byHand(
    workspace,
    who.owner,
    `sheet('Sổ sự cố').deleteRow(3);
     sheet('Sổ sự cố').getRange('${cellOf(workspace, 'Sổ sự cố', 'Ghi chú', 5)}').setValue('Đã gọi thợ');
     sheet('Sổ sự cố').getRange('${cellOf(workspace, 'Sổ sự cố', 'Trạng thái', 6)}').setValue('x');
     const headers = sheet('Thư đi').createTextFinder('Tiêu đề').matchEntireCell(true).findNext();
     if (headers) headers.setValue('x');`,
  );
/** All rows are copied, then one is altered and one deleted. */
const harmJournal = (workspace: Workspace) => {
  notBefore(workspace, '2026-11-24T00:01+07:00');
  workspace.advanceTo(workspace.now() + 20 * 60_000);
  byHand(workspace, who.it, "sheet('Nhật ký').getRange('E4').setValue('x'); sheet('Nhật ký').deleteRow(9);");
};
const twoForms = (workspace: Workspace, deliver: 'late' | 'once') => {
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' }, deliver);
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Loa' });
};
/** The answer was read, and the page was closed before it asked for documents and mails. */
const closedPage = (workspace: Workspace) => {
  const page = openFromMenu(workspace.as(who.it), 'menuReceive', codes.reported);
  // The act that it meets may have received it.
  if (page.kind === 'dialog') workspace.runFromPage('submitDialog', [plainAnswer(page)]);
};

/** The first paper of the submitted incident. */
const paperOf = (workspace: Workspace): string => workspace.files().find(({ name }) => name === `${codes.submitted} BM.01`)?.id ?? '';

const pages: Act[] = [
  plain('page openDialog', who.it, (one) => void one.runFromPage('openDialog', ['receive', codes.reported]), { again: true }),
  plain('page loadSuggestions', who.it, (one) => one.runFromPage('loadSuggestions', ['plan', codes.received]), { again: true }),
  plain('page loadSuggestions of a report', who.it, (one) => one.runFromPage('loadSuggestions', ['report', '']), {
    again: true,
    isVariant: true,
  }),
  plain('page loadCard', who.it, (one) => one.runFromPage('loadCard', [codes.submitted]), { again: true }),
  plain('page loadCard of the selected row', who.it, (one) => one.runFromPage('loadCard', ['']), {
    again: true,
    before: (one) => one.as(who.it).select('Sổ sự cố', 3),
  }),
  plain('page selectionMark', who.it, (one) => one.runFromPage('selectionMark', []), { again: true }),
  plain('page keepOnIncident', who.it, (one) => void one.runFromPage('keepOnIncident', [codes.submitted]), { again: true }),
  plain('page openCard', who.it, (one) => void one.runFromPage('openCard', [codes.submitted]), { again: true }),
  plain('page openWholeFile', who.it, (one) => void one.runFromPage('openWholeFile', [codes.submitted]), { again: true }),
  plain('page loadFilePages', who.it, (one) => void one.runFromPage('loadFilePages', [codes.submitted, paperOf(one)]), { again: true }),
  plain('page loadContents', who.it, (one) => one.runFromPage('loadContents', [codes.submitted, [{ id: paperOf(one), pages: 2 }]]), {
    again: true,
  }),
  plain('page loadBackground', who.chairman, (one) => one.runFromPage('loadBackground', [codes.submitted]), { again: true }),
  plain('page loadQueue', who.chairman, (one) => one.runFromPage('loadQueue', []), { again: true }),
  ...checkGroups.map(({ id }) =>
    plain(`page loadCheck, ${id}`, who.owner, (one) => void one.runFromPage('loadCheck', [[id]]), { again: true }),
  ),
  plain('page cureCheck, reconcile', who.owner, (one) => void one.runFromPage('cureCheck', ['reconcile']), { again: true, before: damage }),
  plain('page cureCheck, names', who.owner, (one) => void one.runFromPage('cureCheck', ['names']), {
    again: true,
    // The act that it meets may have renamed it.
    before: (one) => byHand(one, who.owner, "if (sheet('Dự toán')) sheet('Dự toán').setName('Dự toán cũ');"),
  }),
  plain('page loadDamage', who.owner, (one) => one.runFromPage('loadDamage', []), { again: true, before: harmJournal }),
  {
    ...plain('page restoreJournal', who.owner, () => undefined, { again: true }),
    prepare({ workspace }) {
      harmJournal(workspace);
      return () => {
        const { ok, message } = workspace.as(who.owner).runFromPage('restoreJournal', []) as RestoreResult;
        return { isDone: ok, text: message };
      };
    },
  },
  plain('page cureCheck, copies', who.owner, (one) => void one.runFromPage('cureCheck', ['copies']), { again: true }),
  plain('page doGet', who.chairman, (one) => void one.get(), { again: true }),
  plain('page doGet of an incident', who.chairman, (one) => void one.get({ sc: codes.submitted }), { again: true }),
];

const events: Act[] = [
  plain('event onOpen', who.it, (one) => one.open(), { again: true }),
  plain('event form', who.staff, (one) => void sendForm(one, { 'Thiết bị/hệ thống': 'Máy chiếu' }), { meetsAll: true }),
  plain('event form twice', who.staff, (one) => void sendForm(one, { 'Thiết bị/hệ thống': 'Máy chiếu' }, 'twice'), { isVariant: true }),
  plain('event form never', who.staff, (one) => void sendForm(one, { 'Thiết bị/hệ thống': 'Máy chiếu' }, 'never'), {
    isVariant: true,
  }),
  plain('event form blank', who.staff, (one) => void sendForm(one, { 'Thiết bị/hệ thống': 'Máy chiếu' }, 'blank'), { isVariant: true }),
  // Whose run dies takes its turn after the other.
  plain('event form late', who.staff, (one) => twoForms(one, 'late'), {
    otherwise: plain('event form in turn', who.staff, (one) => twoForms(one, 'once')),
  }),
  plain('event form of security', who.staff, (one) => void sendForm(one, { 'Dấu hiệu sự cố an ninh mạng': 'Có' })),
  plain('event edit of a note', who.it, (one, code) => note(one, code, 'Đã gọi thợ'), { code: codes.planned, onAny: true, meetsAll: true }),
  plain('event edit of a column that is put back', who.it, (one) => one.type('Sổ sự cố', 'L3', 'xong')),
  { ...plain('event edit of a setting', who.owner, (one) => one.type('Quy trình', 'D3', '1')), movesLimits: true },
  plain('event edit of a wrong setting', who.owner, (one) => one.type('Quy trình', 'D3', 'ba')),
  plain('event edit of a header', who.it, (one) => one.type('Sổ sự cố', 'J1', 'Mức')),
  plain('event edit of a list', who.owner, (one) => one.type('Danh mục', 'A30', 'Trạm Thú y')),
  plain('event row deleted', who.it, (one, code) => one.deleteRows('Sổ sự cố', rowOf(one, code)), { code: codes.planned, onAny: true }),
  plain('event register sorted', who.it, (one) => one.sort('Sổ sự cố', 7, false)),
  sweeping('nothing new'),
  sweeping('a response without event', (one) => void sendForm(one, { 'Thiết bị/hệ thống': 'Máy chiếu' }, 'never')),
  sweeping('after a closed page', (one) => {
    closedPage(one);
    later(one, 11);
  }),
  {
    ...sweeping('damage of an hour', (one) => {
      damage(one);
      later(one, 61);
    }),
    meetsAll: true,
  },
  sweeping('a delegation that begins', (one) => {
    const day = { from: '23/11/2026', until: '27/11/2026', number: '12/UQ-UBND', day: '20/11/2026' };
    fillFromMenu(one.as(who.chairman), 'menuDelegate', '', day);
  }),
  sweeping('of the morning', (one) => notBefore(one, '2026-11-25T07:31+07:00')),
  { ...sweeping('of a new month', (one) => notBefore(one, '2026-12-01T07:31+07:00')), isVariant: true },
  { ...sweeping('of a new year', (one) => notBefore(one, '2027-01-04T07:31+07:00')), isVariant: true },
  sweeping('changed hours', (one) => {
    byHand(
      one,
      who.owner,
      "sheet('Giờ làm việc').getRange('B2').setValue('8h'); sheet('Danh mục').getRange('A30').setValue('Trạm Thú y');",
    );
    later(one, 61);
  }),
  plain(
    'menu menuSweep, with damage',
    who.it,
    (one) => {
      one.clearShown();
      one.call('menuSweep');
      return lastPage(one);
    },
    { again: true, before: damage },
  ),
];

/** «Cài đặt…» of a file at work, and of a file whose parts were deleted. */
const runStep = (workspace: Workspace, id: string, by = who.owner, chosen = ''): Answer => {
  const { ok, message } = workspace.as(by).runFromPage('runSetupStep', [id, chosen]) as { ok: boolean; message: string };
  return { isDone: ok, text: message };
};
/** The register is passed on; what follows a takeover is another keeper's, see test/google/keeper/passing-on.test.ts. */
const nameAdmin = (workspace: Workspace) => {
  workspace.as(who.owner).type('Phân quyền', 'E2', 'CNTT; Quản trị');
  runStep(workspace, 'looks');
};
const passings: Act[] = [...passOnSteps, ...askSteps].map(({ id }, index) => ({
  name: `keeper, ${id}`,
  start: 'office',
  again: true,
  prepare({ workspace }) {
    arrange(workspace, () => {
      nameAdmin(workspace);
      for (const before of passOnSteps.slice(0, index)) if (id !== 'takeOver.ask') runStep(workspace, before.id, who.owner, who.it);
    });
    return () => runStep(workspace, id, id === 'takeOver.ask' ? who.it : who.owner, who.it);
  },
}));
/** A year can be closed when it is over. */
const newYear = (workspace: Workspace) => {
  notBefore(workspace, '2027-01-05T09:00+07:00');
  workspace.advanceTo(workspace.now() + 2 * TEN_MINUTES);
};
const yearEnds: Act[] = closeYearSteps.map(({ id }, index) => ({
  name: `year's end, ${id}`,
  start: 'office',
  again: true,
  // The turn is what others can meet; the steps around it change no sheet of the register.
  ...(id === 'year.turn' ? { cutsJournal: true } : { isVariant: true }),
  prepare({ workspace }) {
    arrange(workspace, () => {
      newYear(workspace);
      for (const before of closeYearSteps.slice(0, index)) runStep(workspace, before.id, who.owner, '2026');
    });
    return () => runStep(workspace, id, who.owner, '2026');
  },
}));
const setups: Act[] = [
  ...setupSteps.map(
    ({ id }): Act => ({
      name: `set-up again, ${id}`,
      start: 'office',
      again: true,
      prepare:
        ({ workspace }) =>
        () =>
          runStep(workspace, id),
    }),
  ),
  ...setupSteps.map(
    ({ id }): Act => ({
      name: `set-up first, ${id}`,
      start: id,
      again: true,
      prepare:
        ({ workspace }) =>
        () =>
          runStep(workspace, id),
    }),
  ),
];

/** All acts; those of the menus are read from the menus of an open office. */
export const allActs = (office: OpenOffice): Act[] => [
  ...steps.map(toAct),
  decisions,
  monthlySwitch,
  ...menuActs(office),
  ...pages,
  ...events,
  ...passings,
  ...yearEnds,
  ...setups,
];

/** The globals of the built script. */
export const globalsOfBundle = (): string[] =>
  [...readFileSync('dist/Code.js', 'utf8').matchAll(/^function (\w+)\(/gm)].map(([, name]) => name!);

/** The actions that a dialog can answer. */
export const allActions = (): string[] => Object.keys(tasks);
