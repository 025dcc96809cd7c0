// What each command does in the workspace.
import { printPdf, type Workspace, withGoogleScript } from 'apps-script-emulator';
import { personOf } from '../office/people';
import { paperIn } from '../office/plain-pdf';
import { papersFor } from '../office/vendor-documents';
import type { CommandName, Commands, DriveLine, Moved, Selection } from '../protocol';
import { samples } from '../samples/sample-list';
import { words } from '../words';
import type { DocumentScript } from './documents/document-script';
import { openToEdit, saveEdits } from './documents/edit-document';
import { byId, rightTo } from './file-access';
import { mailsOf, readMail } from './mailbox';
import type { KeptDesk } from './read-mails';
import { lastCode } from './tour-incident';

export interface Desk {
  workspace: Workspace;
  kept: KeptDesk;
  documentScript: DocumentScript;
}

type CarryOut<Name extends CommandName> = (desk: Desk, takes: Commands[Name]['takes'], email: string) => Commands[Name]['gives'];

/** The quick commands; worker.ts runs the long one (`playSamples`). */
export const carryOut: { [Name in Exclude<CommandName, 'playSamples'>]: CarryOut<Name> } = {
  look: () => null,
  open: ({ workspace }) => done(workspace.open()),
  menu({ workspace }, { functionName, selection }) {
    return selecting(workspace, selection, () => workspace.call(functionName)).moved;
  },
  run({ workspace }, { functionName, args, from, selection }) {
    const chosen = from === 'dialog' ? selection : undefined;
    const { value, moved } = selecting(workspace, chosen, () => workspace.runFromPage(functionName, args, from));
    return { value: withPrintedPapers(workspace, value), ...moved };
  },
  phone({ workspace }, { parameters }) {
    const { title, content } = workspace.get(parameters);
    return { title, content: withGoogleScript(content, 'webApp', parameters) };
  },
  type: ({ workspace }, { sheet, a1, text }) => done(workspace.type(sheet, a1, text)),
  paste: ({ workspace }, { from, to, isCut }) => done(workspace.paste(from, to, isCut)),
  undo: ({ workspace }) => workspace.undo(),
  redo: ({ workspace }) => workspace.redo(),
  insertRows: ({ workspace }, { sheet, row, count }) => done(workspace.insertRows(sheet, row, count)),
  deleteRows: ({ workspace }, { sheet, row, count }) => done(workspace.deleteRows(sheet, row, count)),
  sort: ({ workspace }, { sheet, column, ascending }) => done(workspace.sort(sheet, column, ascending)),
  setFilter: ({ workspace }, { sheet, a1 }) => done(workspace.setFilter(sheet, a1)),
  hideValues: ({ workspace }, { sheet, column, hidden, viewId }) => done(workspace.hideValues(sheet, column, hidden, viewId)),
  collapseColumns: ({ workspace }, { sheet, column, depth, isCollapsed }) =>
    done(workspace.collapseColumns(sheet, column, depth, isCollapsed)),
  filterChoices: ({ workspace }, { sheet, column, viewId }) => workspace.filterChoices(sheet, column, viewId),
  extras: ({ workspace }) =>
    Object.fromEntries(
      workspace.sheets().map(({ name, rows, columns }) => {
        const [lists, filters, groups] = [workspace.listCells(name), workspace.filters(name), workspace.columnGroups(name)];
        return [name, { rows, columns, lists, filters, groups }];
      }),
    ),
  cell: ({ workspace }, { sheet, a1 }) => workspace.cellInfo(sheet, a1),
  charts: ({ workspace }, { sheet }) => workspace.charts(sheet),
  workbook: ({ workspace }, { views }) => workspace.workbook(views),
  form: ({ workspace }, { id }) => workspace.form(id),
  checkAnswers: ({ workspace }, { id, answers }) => workspace.checkAnswers(id, answers),
  sendForm: ({ workspace }, { id, answers }, email) => workspace.submitForm(id, answers, { by: email }),
  mails: ({ workspace, kept }, _takes, email) => mailsOf(workspace, kept, email),
  readMail: ({ workspace, kept }, { id }, email) => readMail(workspace, kept, email, id),
  files: ({ workspace }, _takes, email) => filesOf(workspace, email),
  paper({ workspace }, { id }) {
    const entry = workspace.files().find((file) => file.id === id);
    return { name: entry?.name ?? '', html: entry?.mimeType === PDF ? keptPaper(workspace, workspace.content(id)) : workspace.paper(id) };
  },
  editPaper: ({ workspace, documentScript }, { id }) => openToEdit(workspace, documentScript, id),
  savePaper: ({ workspace, documentScript }, edits) => saveEdits(workspace, documentScript, edits),
  advance({ workspace }, { to }) {
    if (to < workspace.now()) throw new Error(words.clockBackwards);
    return done(workspace.advanceTo(to));
  },
  samples: () => samples,
  beginTour: ({ workspace, kept }) => done(kept.beginTour(lastCode(workspace))),
};

const PDF = 'application/pdf';

/** The first bytes of a PDF in base64. */
const PDF_BEGINS = 'JVBERi0';

/** A page of the script that asks for a PDF gets it printed, as from Google. */
function withPrintedPapers(workspace: Workspace, result: unknown): unknown {
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return result;
  return Object.fromEntries(
    Object.entries(result).map(([name, value]) => [
      name,
      typeof value === 'string' && value.startsWith(PDF_BEGINS) ? printedPaper(workspace, value) : value,
    ]),
  );
}

function printedPaper(workspace: Workspace, base64: string): string {
  const pdf = Buffer.from(base64, 'base64');
  return paperIn(pdf) === undefined ? base64 : printPdf(keptPaper(workspace, pdf)).toString('base64');
}

/** The paper of which a PDF was kept, with the fonts that every paper has. @throws Error for a PDF from elsewhere */
function keptPaper(workspace: Workspace, pdf: Uint8Array): string {
  const html = paperIn(Buffer.from(pdf));
  if (!html) throw new Error(words.noPreview);
  const document = workspace.files().find(({ mimeType }) => mimeType === 'application/vnd.google-apps.document');
  const fonts = document ? /<style>@font-face[^<]*<\/style>/.exec(workspace.paper(document.id))?.[0] : '';
  return html.replace('<head>', () => `<head>${fonts ?? ''}`);
}

/** Commands that only read: they change nothing in the workspace and cost nothing. */
export const looking: CommandName[] = [
  'look',
  'cell',
  'extras',
  'filterChoices',
  'charts',
  'workbook',
  'form',
  'checkAnswers',
  'mails',
  'readMail',
  'files',
  'paper',
  'editPaper',
  'samples',
  'open',
  'beginTour',
];

/** Commands that only run a script: one that opens a dialog changes nothing yet. */
export const byScript: CommandName[] = ['menu', 'run', 'phone'];

const done = (_nothing: unknown): null => null;

/** Runs a script on what the person has selected; tells whether it has moved the selection. */
function selecting<T>(workspace: Workspace, selection: Selection | undefined, run: () => T): { value: T; moved: Moved } {
  if (!selection) return { value: run(), moved: {} };
  workspace.select(selection.sheet, selection.cells);
  const before = workspace.selected();
  const value = run();
  const now = workspace.selected();
  return { value, moved: now.sheet === before.sheet && now.a1 === before.a1 ? {} : { moved: now } };
}

function filesOf(workspace: Workspace, email: string): DriveLine[] {
  const person = personOf(email);
  if (person?.role === 'vendor') return papersFor(workspace, person.name);
  const entries = byId(workspace.files());
  return [...entries.values()].flatMap((entry) => {
    const right = rightTo(entries, entry, email);
    if (right === 'none' || entry.trashed) return [];
    const { id, name, mimeType, parents, updatedAt, url } = entry;
    return [{ id, name, mimeType, parents, updatedAt, url, canEdit: right === 'edit' }];
  });
}
