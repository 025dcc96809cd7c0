// Dialogs, notices and the sidebar, and which rows a person has selected.
import type { PageModel } from '../../actions/page-models';
import { menuTexts } from '../../texts/menus';
import { sheetOf } from '../workbook/sheets';

/** A page with its model: one round trip, nothing to load afterwards. `<` is escaped so that no text of a person ends the script. */
export function pageOf(file: 'dialog' | 'card' | 'queue' | 'explanation', model: PageModel): GoogleAppsScript.HTML.HtmlOutput {
  const json = JSON.stringify(model)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
  return HtmlService.createHtmlOutputFromFile(file).append(`<script type="application/json" id="model">${json}</script>`);
}

const WIDTHS: Partial<Record<PageModel['kind'], number>> = { notice: 460, progress: 560, queue: 480, explanation: 720 };

export function showDialog(model: Exclude<PageModel, { kind: 'card' }>): void {
  const isWide = model.kind === 'dialog' && model.groups.some(({ fields }) => fields.some(({ kind }) => kind === 'table'));
  const width = WIDTHS[model.kind] ?? (isWide ? 880 : 600);
  const page = pageOf(model.kind === 'queue' || model.kind === 'explanation' ? model.kind : 'dialog', model)
    .setWidth(width)
    .setHeight(model.kind === 'notice' ? 220 : 620);
  // The page bears its own heading; the frame's says whose dialog it is.
  SpreadsheetApp.getUi().showModalDialog(page, menuTexts.frame);
}

export function showNotice(title: string, message: string): void {
  showDialog({ kind: 'notice', title, message, links: [] });
}

export function showCard(model: PageModel): void {
  SpreadsheetApp.getUi().showSidebar(pageOf('card', model).setTitle(menuTexts.cardTitle));
}

/** Rows of the register that the person has selected; empty when another sheet is open. */
export function selectedRows(): number[] {
  const sheet = SpreadsheetApp.getActiveSheet();
  if (sheet.getName() !== sheetOf('register').name) return [];
  const ranges = sheet.getActiveRangeList()?.getRanges() ?? [];
  const rows = ranges.flatMap((range) => Array.from({ length: range.getNumRows() }, (_, index) => range.getRow() + index));
  return [...new Set(rows)].filter((row) => row > 1).sort((one, other) => one - other);
}
