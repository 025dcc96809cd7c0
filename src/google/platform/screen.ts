// Dialogs, notices, the sidebar, and the rows that a person has selected.
import type { PageModel, SelectionMark } from '../../actions/page-models';
import { isIncidentCode } from '../../procedure/incident-number';
import { menuTexts } from '../../texts/menus';
import { usualPlace } from '../workbook/reading/reading-parts';
import { sheetKeyOf } from '../workbook/sheet-edit';
import { toldToCard } from './followed-incident';

/** Names the incident in the address of the leaders' page. */
export const incidentParameter = 'sc';

/** Returns a page with its model inside, so it loads nothing more. `<` is escaped so that no text of a person ends the script element. */
export function pageOf(
  file: 'dialog' | 'card' | 'queue' | 'explanation' | 'check' | 'wholeFile' | 'search',
  model: PageModel,
): GoogleAppsScript.HTML.HtmlOutput {
  const json = JSON.stringify(model)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return HtmlService.createHtmlOutputFromFile(file).append(`<script type="application/json" id="model">${json}</script>`);
}

/** Pixels; a kind without an entry is a dialog or the card. */
const WIDTHS: Partial<Record<PageModel['kind'], number>> = {
  notice: 460,
  progress: 560,
  queue: 480,
  explanation: 720,
  check: 720,
  restore: 720,
  wholeFile: 640,
  search: 640,
};

/** Returns whether a person has the file open: the leaders' page has no menus and no dialogs. */
export function hasScreen(): boolean {
  try {
    SpreadsheetApp.getUi();
    return true;
  } catch {
    return false;
  }
}

/** Shows a model in a modal dialog; a dialog with a table is wider. */
export function showDialog(model: Exclude<PageModel, { kind: 'card' }>): void {
  const isWide = model.kind === 'dialog' && model.groups.some(({ fields }) => fields.some(({ kind }) => kind === 'table'));
  const width = WIDTHS[model.kind] ?? (isWide ? 880 : 600);
  const page = pageOf(pageFor(model), model)
    .setWidth(width)
    .setHeight(model.kind === 'notice' ? 220 : 620);
  // The page has a heading of its own; the title of the frame names the product.
  SpreadsheetApp.getUi().showModalDialog(page, menuTexts.frame);
}

/** Shows the guide, which the build has put into a page of its own. */
export function showGuide(): void {
  const page = HtmlService.createHtmlOutputFromFile('guide').setWidth(880).setHeight(620);
  SpreadsheetApp.getUi().showModalDialog(page, menuTexts.frame);
}

function pageFor({ kind }: Exclude<PageModel, { kind: 'card' }>): Parameters<typeof pageOf>[0] {
  return kind === 'queue' || kind === 'explanation' || kind === 'check' || kind === 'wholeFile' || kind === 'search' ? kind : 'dialog';
}

/** Shows a message in a small modal dialog. */
export function showNotice(title: string, message: string): void {
  showDialog({ kind: 'notice', title, message, links: [] });
}

/** Shows a message in the corner of the file. */
export function showToast(toast: { title: string; message: string; seconds: number } | undefined): void {
  if (toast) SpreadsheetApp.getActiveSpreadsheet().toast(toast.message, toast.title, toast.seconds);
}

/** Shows the card, or a notice, in the sidebar. */
export function showCard(model: PageModel): void {
  SpreadsheetApp.getUi().showSidebar(pageOf('card', model).setTitle(menuTexts.cardTitle));
}

/** The columns of «Việc đang mở» that tell one state of an incident from the next. */
const LISTED_COLUMNS = 4;

/** Returns what the card watches. */
export function selectionMark(): SelectionMark {
  return { ...selectedPlace(), task: toldToCard() };
}

/** No incidents stand in the open sheet. */
const nowhere: Omit<SelectionMark, 'task'> = { place: '', state: '', listed: '' };

function selectedPlace(): Omit<SelectionMark, 'task'> {
  const sheet = SpreadsheetApp.getActiveSheet();
  const key = sheetKeyOf(sheet);
  const row = sheet.getActiveRange()?.getRow() ?? 0;
  if (key === 'openWork') {
    const [[code = '', ...cells] = []] = sheet.getRange(row || 1, 1, 1, LISTED_COLUMNS).getDisplayValues();
    const listed = isIncidentCode(code) ? code : '';
    return { place: `${key} ${row}`, state: listed && [code, ...cells].join(' '), listed };
  }
  if (key !== 'register' || row < 2) return nowhere;
  // Where people have moved the columns the row alone tells.
  const [code, rows] = (['code', 'journalRows'] as const).map((key) => sheet.getRange(row, usualPlace(key)).getDisplayValue());
  return { place: `${key} ${row}`, state: `${row} ${code} ${rows}`, listed: '' };
}

/** The incidents that a person has selected, in ascending order: rows of the register, or the codes that stand in rows of «Việc đang mở». */
export interface Selection {
  rows: number[];
  codes: string[];
}

/** Returns what is selected, without header rows; nothing when another sheet is open. */
export function selection(): Selection {
  const sheet = SpreadsheetApp.getActiveSheet();
  const key = sheetKeyOf(sheet);
  if (key !== 'register' && key !== 'openWork') return { rows: [], codes: [] };
  const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
  if (key === 'openWork') return { rows: [], codes: ranges.flatMap((range) => codesBeside(sheet, range)) };
  const rows = ranges.flatMap((range) => Array.from({ length: range.getNumRows() }, (_, index) => range.getRow() + index));
  return { rows: [...new Set(rows)].filter((row) => row > 1).sort((one, other) => one - other), codes: [] };
}

/** The list of «Việc đang mở» begins with the code, and moves while people look at it: its rows say nothing. */
const codesBeside = (sheet: GoogleAppsScript.Spreadsheet.Sheet, range: GoogleAppsScript.Spreadsheet.Range): string[] =>
  sheet
    .getRange(range.getRow(), 1, range.getNumRows(), 1)
    .getDisplayValues()
    .flatMap(([code = '']) => (isIncidentCode(code) ? [code] : []));
