// Writes the table of rights into the guide, between its two marks. Run by: npm run rights
import { readFileSync, writeFileSync } from 'node:fs';
import { type GlobalName, type GlobalRight, globalRights, isOneOf, mayDo, type Who } from '../src/actions/global-rights';
import type { Actor } from '../src/procedure/incident';
import { menuTexts, taskLabels } from '../src/texts/menus';
import { rightsGuide as t } from '../src/texts/rights';

const GUIDE = 'HUONG-DAN.md';
const [BEGIN, END] = ['<!-- rights: npm run rights -->', '<!-- /rights -->'];

type Column = keyof typeof t.people;

const actor = (roles: Actor['roles'], more: Partial<Actor> = {}): Actor => ({ email: 'a@b.vn', name: 'A', position: '', roles, ...more });

/** One person of each column; the keeper has no role here, as the account alone counts. */
const people: Record<Column, Actor> = {
  unlisted: { ...actor([]), name: '' },
  staff: actor(['staff']),
  it: actor(['it']),
  chairman: actor(['chairman']),
  delegate: actor(['viceChairman'], { delegatedBy: 'B' }),
  viceChairman: actor(['viceChairman']),
  admin: actor(['admin']),
  keeper: actor([]),
};

const quoted = (label: string) => `“${label}”`;

/** The labels of the globals; those that are one thing to a person stand in one row. */
const labels: Record<GlobalName, string> = {
  menuReport: quoted(menuTexts.record),
  menuReceive: quoted(taskLabels.receive),
  menuPlan: quoted(taskLabels.plan),
  menuSubmit: quoted(taskLabels.submit),
  menuWithdraw: quoted(taskLabels.withdraw),
  menuDecide: quoted(taskLabels.approve),
  menuWholeFile: quoted(menuTexts.wholeFile),
  menuBlankForms: quoted(menuTexts.blankForms),
  menuCheckForms: quoted(menuTexts.checkForms),
  menuReportPaper: quoted(menuTexts.reportPaper),
  menuConfirmCost: quoted(taskLabels.confirmCost),
  menuCarryOut: quoted(taskLabels.carryOut),
  menuHandOver: quoted(taskLabels.handOver),
  menuAnswerQuestion: quoted(taskLabels.answerQuestion),
  menuRequestExtension: quoted(taskLabels.requestExtension),
  menuAnswerExtension: quoted(taskLabels.grantExtension),
  menuConcludeSecurity: quoted(taskLabels.concludeSecurity),
  menuCloseOtherwise: quoted(taskLabels.closeOtherwise),
  menuNumberProposal: quoted(taskLabels.numberProposal),
  menuAttachRecord: quoted(taskLabels.attachRecord),
  menuMakeForm: quoted(taskLabels.makeForm),
  submitDialog: t.names.answer,
  submitDialogs: t.names.answer,
  openDialog: t.names.answer,
  loadSuggestions: t.names.answer,
  makeDocument: t.names.makeDocument,
  sendMails: t.names.sendMails,
  menuSearch: quoted(menuTexts.search),
  menuCard: quoted(menuTexts.card),
  loadCard: quoted(menuTexts.card),
  selectionMark: quoted(menuTexts.card),
  keepOnIncident: quoted(menuTexts.card),
  openCard: quoted(menuTexts.card),
  openWholeFile: quoted(menuTexts.wholeFile),
  loadFilePages: quoted(menuTexts.wholeFile),
  loadContents: quoted(menuTexts.wholeFile),
  menuExplain: quoted(menuTexts.explain),
  menuGuide: quoted(menuTexts.guide),
  menuQueue: quoted(menuTexts.queue),
  loadQueue: quoted(menuTexts.queue),
  loadBackground: quoted(menuTexts.queue),
  doGet: t.names.doGet,
  menuDelegate: quoted(menuTexts.delegate),
  menuSweep: quoted(menuTexts.reconcile),
  menuRestoreJournal: quoted(menuTexts.restoreJournal),
  menuCheck: quoted(menuTexts.check),
  loadCheck: quoted(menuTexts.check),
  cureCheck: t.names.cureCheck,
  loadDamage: quoted(menuTexts.restoreJournal),
  restoreJournal: quoted(menuTexts.restoreJournal),
  menuSetUp: quoted(menuTexts.setUp),
  menuCloseYear: quoted(menuTexts.closeYear),
  menuPassOn: quoted(menuTexts.passOn),
  menuTakeOver: quoted(menuTexts.takeOver),
  menuAgreeKeeper: quoted(menuTexts.agreeKeeper),
  // Its steps have the rows of the menu items that open them.
  runSetupStep: '',
  onOpen: t.names.onOpen,
  onFormSubmitted: t.names.onFormSubmitted,
  onSheetEdited: t.names.onSheetEdited,
  onSheetChanged: t.names.onSheetChanged,
  onSweep: t.names.onSweep,
};

function cellsOf(who: Who): string[] {
  const columns = Object.keys(people) as Column[];
  if (who === 'byArgument') return columns.map(() => t.names.byTask);
  const may = (column: Column) => {
    if (who === 'everyone') return true;
    return 'task' in who ? mayDo(who.task, people[column]) : isOneOf(who, people[column], column === 'keeper');
  };
  return columns.map((column) => (may(column) ? t.yes : t.no));
}

const line = (cells: string[]) => `| ${cells.join(' | ')} |`;

/** Returns the table as the guide has it. */
export function rightsTable(): string {
  const rows = new Map<string, { ways: Set<string>; cells: string }>();
  const add = (label: string, way: string, who: Who) => {
    const cells = cellsOf(who).join(' | ');
    const row = rows.get(label) ?? { ways: new Set(), cells };
    if (row.cells !== cells) throw new Error(`${label} has two rights`);
    rows.set(label, { ...row, ways: row.ways.add(way) });
  };
  const globals = Object.keys(labels) as GlobalName[];
  for (const name of globals.filter((one) => labels[one])) {
    const { way, who }: GlobalRight = globalRights[name];
    add(labels[name], t.ways[way], who);
    if (name === 'menuMakeForm') add(t.names.reclassify, t.ways.sheet, { task: 'reclassify' });
  }
  return [
    line([t.task, t.way, ...Object.values(t.people)]),
    line(['---', '---', ...Object.keys(people).map(() => ':-:')]),
    ...[...rows].map(([label, { ways, cells }]) => line([label, [...ways].join('; '), cells])),
  ].join('\n');
}

/** Returns the guide with the table of the code. */
export function withRights(guide: string): string {
  const [begin, end] = [guide.indexOf(BEGIN), guide.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${GUIDE} has not the marks ${BEGIN} and ${END}`);
  return `${guide.slice(0, begin + BEGIN.length)}\n\n${rightsTable()}\n\n${guide.slice(end)}`;
}

if (/print-rights\.ts$/.test(process.argv[1] ?? '')) writeFileSync(GUIDE, withRights(readFileSync(GUIDE, 'utf8')));
