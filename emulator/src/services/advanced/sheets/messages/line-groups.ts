// Groups of rows and of columns in an answer.

import type { LineGroup, SheetData } from '../../../spreadsheet/store';
import type { Axis } from '../../../spreadsheet/structure/following';
import { message } from '../../json';

export const lineGroupMessages = (sheet: SheetData, axis: Axis, groups: LineGroup[] = []): object[] =>
  groups.map(({ first, last, depth, collapsed }) =>
    message({
      range: message({ sheetId: sheet.id, dimension: axis === 'row' ? 'ROWS' : 'COLUMNS', startIndex: first - 1, endIndex: last }),
      depth,
      collapsed: collapsed || undefined,
    }),
  );
