// GridRange messages of areas: from 0, ends exclusive. A start of 0 is told, a sheet id of 0 is not.
import { lastColumnOf, lastRowOf } from '../../../spreadsheet/cells/areas';
import type { Area } from '../../../spreadsheet/store';
import { message } from '../../json';

export const gridRange = (sheetId: number, area: Area): object => ({
  ...message({ sheetId }),
  startRowIndex: area.row - 1,
  endRowIndex: lastRowOf(area),
  startColumnIndex: area.column - 1,
  endColumnIndex: lastColumnOf(area),
});
