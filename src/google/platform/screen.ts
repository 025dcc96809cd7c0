// Dialogs, notices, the sidebar, and the rows that a person has selected.
import type { PageModel } from '../../actions/page-models';
import { menuTexts } from '../../texts/menus';
import { usualPlace } from '../workbook/reading/reading-parts';
import { sheetKeyOf } from '../workbook/sheet-edit';

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

/** Returns a text that changes with the selected row of the register and with what is recorded of its incident; '' elsewhere. */
export function selectionMark(): string {
  const sheet = SpreadsheetApp.getActiveSheet();
  const row = sheetKeyOf(sheet) === 'register' ? (sheet.getActiveRange()?.getRow() ?? 0) : 0;
  if (row < 2) return '';
  // Where people have moved the columns the row alone tells.
  const [code, rows] = (['code', 'journalRows'] as const).map((key) => sheet.getRange(row, usualPlace(key)).getDisplayValue());
  return `${row} ${code} ${rows}`;
}

/** Returns the selected rows of the register in ascending order, without the header; empty when another sheet is open. */
export function selectedRows(): number[] {
  const sheet = SpreadsheetApp.getActiveSheet();
  if (sheetKeyOf(sheet) !== 'register') return [];
  const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
  const rows = ranges.flatMap((range) => Array.from({ length: range.getNumRows() }, (_, index) => range.getRow() + index));
  return [...new Set(rows)].filter((row) => row > 1).sort((one, other) => one - other);
}
