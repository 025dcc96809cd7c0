// Colours of the register's rows: conditional formats by the first words of Tình trạng hạn.
import { type ColouredTone, tones } from '../../palette';
import { signsLabel } from '../../texts/labels';
import { heartbeatTexts } from '../../texts/sheets/heartbeat';
import { dueStateTexts, registerTexts } from '../../texts/sheets/register';
import { columnLetters } from '../workbook/cells';
import { sheetOf } from '../workbook/sheets';
import type { Table } from './classic-file';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Returns the conditional formats of the visible columns, the most urgent first.
 * @param first the first row of incidents
 */
export function dueStateRules(key: 'register' | 'openWork', { sheet, columns }: Table, first: number): Rule[] {
  const visible = sheetOf(key)
    .columns.filter(({ hidden }) => !hidden)
    .map(({ key }) => columns[key]!);
  const range = sheet.getRange(
    first,
    Math.min(...visible),
    Math.max(sheet.getMaxRows() - first + 1, 1),
    Math.max(...visible) - Math.min(...visible) + 1,
  );
  const state = `$${columnLetters(columns.dueState!)}${first}`;
  const starts = (text: string) => `=LEFT(${state};${text.length})="${text}"`;
  const { overdue, soon } = dueStateTexts.words;
  // The row's first cell and what it waits for: the colours of the limit stay beside them.
  const marked = (key === 'register' ? ['code', 'status'] : ['code', 'task']).map((column) => columns[column]!);
  const security = (column: string, text: string) => `LEFT($${columnLetters(columns[column]!)}${first};${text.length})="${text}"`;
  const isSecurity =
    key === 'register'
      ? `=OR(${security('security', registerTexts.signs)};${security('security', registerTexts.watched)})`
      : `=${security('task', signsLabel)}`;
  const rules: [string, ColouredTone][] = [
    [starts(overdue.trim()), 'overdue'],
    [starts(soon), 'soon'],
    [starts(dueStateTexts.doneLate), 'doneLate'],
    [starts(dueStateTexts.doneInTime), 'doneInTime'],
    [starts(dueStateTexts.ended), 'ended'],
  ];
  return [
    ...marked.map((column) => toneRule(isSecurity, 'overdue', sheet.getRange(first, column, range.getNumRows(), 1))),
    ...rules.map(([formula, name]) => toneRule(formula, name, range)),
  ];
}

/** Returns the conditional format of a range while a cell tells of a stopped or failed timer. @param cell as the range's first cell names it */
export function silenceRule(cell: string, range: GoogleAppsScript.Spreadsheet.Range): Rule {
  const starts = (text: string) => `LEFT(${cell};${text.length})="${text}"`;
  return toneRule(`=OR(${starts(heartbeatTexts.stopped)};${starts(heartbeatTexts.failed)})`, 'overdue', range);
}

/** Returns the conditional format that gives cells a tone. */
export function toneRule(formula: string, name: ColouredTone, range: GoogleAppsScript.Spreadsheet.Range): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(formula)
    .setBackground(tones[name].ground)
    .setFontColor(tones[name].text)
    .setRanges([range])
    .build();
}
