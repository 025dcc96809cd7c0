// What «Tìm sự cố» searches: rows of the register with their cost lines, and rows of the index, in one call.
import type { SearchableRow } from '../../actions/ports';
import { nearestLimit } from '../../procedure/steps/step-limits';
import { instantOf, readText } from './cells';
import { lineContent } from './estimate-rows';
import { textIn } from './journal-rows';
import type { RegisterReading } from './reading/reading';
import { readState } from './register-row';
import { columnsOf } from './tables';

/** The texts of a row besides those that are shown. */
const more = ['description', 'assetCode', 'location', 'phone', 'group', 'priority', 'assignee', 'note', 'vendor', 'ending'];
const moreOfIndex = ['description', 'assetCode', 'group', 'number', 'missing'];

/** Returns all incidents, the oldest first. */
export function searchableRows(reading: RegisterReading): SearchableRow[] {
  const { workbook } = reading;
  const [archived = [], register = [], lines = []] = workbook.read([
    { sheet: 'index', firstRow: 1 },
    { sheet: 'register', firstRow: 2 },
    { sheet: 'estimate', firstRow: 2 },
  ]);
  return [...ofIndex(reading, archived), ...(workbook.has('register') ? ofRegister(reading, register, linesOf(reading, lines)) : [])];
}

/** The contents of cost lines, by incident. */
function linesOf(reading: RegisterReading, lines: unknown[][]): Map<string, string[]> {
  const all = new Map<string, string[]>();
  if (!reading.workbook.has('estimate')) return all;
  const columns = reading.columns('estimate');
  for (const line of lines) {
    const code = textIn(line, columns, 'code');
    all.set(code, [...(all.get(code) ?? []), lineContent(textIn(line, columns, 'content'))]);
  }
  return all;
}

function ofRegister(reading: RegisterReading, rows: unknown[][], lines: Map<string, string[]>): SearchableRow[] {
  const columns = reading.columns('register');
  return rows.flatMap((row) => {
    const text = (key: string) => readText(textIn(row, columns, key));
    const code = text('code');
    if (!code) return [];
    const at = (key: string) => instantOf(row[columns[key]! - 1]);
    const common = { code, device: text('device'), reporter: text('reporter'), department: text('department'), step: text('step') };
    return [
      {
        ...common,
        status: text('status'),
        dueState: text('dueState'),
        dueAt: nearestLimit(at('stepDueAt'), at('overallDueAt')),
        description: text('description'),
        more: [...more.map(text), ...(lines.get(code) ?? [])],
        isOpen: readState(text('state')).step !== undefined,
        url: '',
      },
    ];
  });
}

function ofIndex({ workbook }: RegisterReading, [headers, ...rows]: unknown[][]): SearchableRow[] {
  if (!headers) return [];
  const columns = columnsOf('index', headers);
  return rows.flatMap((row, index) => {
    const text = (key: string) => readText(textIn(row, columns, key));
    if (!text('code')) return [];
    return [
      {
        code: text('code'),
        device: text('device'),
        reporter: text('reporter'),
        department: text('department'),
        step: '',
        status: text('status'),
        dueState: '',
        description: text('description'),
        more: moreOfIndex.map(text),
        isOpen: false,
        url: workbook.urlOf('index', index + 2),
      },
    ];
  });
}
