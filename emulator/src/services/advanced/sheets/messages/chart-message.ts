// Charts in answers: the specification as it was given, and the position.
import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import type { KeptChart, SheetData } from '../../../spreadsheet/store';
import { message } from '../../json';

/** @throws NotEmulated for a chart that SpreadsheetApp made */
export function chartMessage(sheet: SheetData, kept: KeptChart): sheets_v4.Schema$EmbeddedChart {
  if (!kept.spec) throw new NotEmulated('the specification of a chart of SpreadsheetApp');
  return { chartId: kept.id, spec: structuredClone(kept.spec), position: positionMessage(sheet, kept) };
}

export const positionMessage = (
  sheet: SheetData,
  { row, column, offsetX, offsetY, options }: KeptChart,
): sheets_v4.Schema$EmbeddedObjectPosition => ({
  overlayPosition: message({
    anchorCell: message({ sheetId: sheet.id, rowIndex: row - 1, columnIndex: column - 1 }),
    offsetXPixels: offsetX,
    offsetYPixels: offsetY,
    widthPixels: options.width,
    heightPixels: options.height,
  }),
});
