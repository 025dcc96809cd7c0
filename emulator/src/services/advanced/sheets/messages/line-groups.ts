// Groups of rows and of columns in an answer.

import type { SheetData } from '../../../spreadsheet/store';
import type { Axis } from '../../../spreadsheet/structure/following';
import { groupsOf } from '../../../spreadsheet/structure/line-groups';
import { message } from '../../json';

export const lineGroupMessages = (sheet: SheetData, axis: Axis): object[] =>
  groupsOf(sheet, axis).map(({ first, last, depth, collapsed }) =>
    message({
      range: message({ sheetId: sheet.id, dimension: axis === 'row' ? 'ROWS' : 'COLUMNS', startIndex: first - 1, endIndex: last }),
      depth,
      collapsed: collapsed || undefined,
    }),
  );
