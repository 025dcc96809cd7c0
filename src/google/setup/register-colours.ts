// Colours of the register's rows: conditional formats by the first words of Tình trạng hạn.
import { type ColouredTone, tones } from '../../palette';
import { dueStateTexts } from '../../texts/sheets/register';
import { columnLetters } from '../workbook/cells';
import { sheetOf } from '../workbook/sheets';
import type { Table } from './classic-file';

/** Returns the conditional formats of the visible columns, the most urgent first. */
export function dueStateRules({ sheet, columns }: Table): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
  const visible = sheetOf('register')
    .columns.filter(({ hidden }) => !hidden)
    .map(({ key }) => columns[key]!);
  const range = sheet.getRange(
    2,
    Math.min(...visible),
    Math.max(sheet.getMaxRows() - 1, 1),
    Math.max(...visible) - Math.min(...visible) + 1,
  );
  const state = `$${columnLetters(columns.dueState!)}2`;
  const starts = (text: string) => `=LEFT(${state};${text.length})="${text}"`;
  const { overdue, soon } = dueStateTexts.words;
  const rules: [string, ColouredTone][] = [
    [starts(overdue.trim()), 'overdue'],
    [starts(soon), 'soon'],
    [starts(dueStateTexts.doneLate), 'doneLate'],
    [starts(dueStateTexts.doneInTime), 'doneInTime'],
    [starts(dueStateTexts.ended), 'ended'],
  ];
  return rules.map(([formula, name]) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(tones[name].ground)
      .setFontColor(tones[name].text)
      .setRanges([range])
      .build(),
  );
}
