// «Việc đang mở»: what is to be done with each open incident, the most urgent first, as one formula over the register; the last run stands above.
import { againLabels, priorityLabels, signsLabel } from '../../texts/labels';
import { heartbeatTexts } from '../../texts/sheets/heartbeat';
import { openWorkTexts as t } from '../../texts/sheets/open-work';
import { dueStateTexts } from '../../texts/sheets/register';
import { columnLetters, quoted } from '../workbook/cells';
import { ASKED, WAITING } from '../workbook/register-row';
import { sheetOf } from '../workbook/sheets';
import { columnsOf } from '../workbook/tables';
import type { Change, Workbook } from '../workbook/workbook';
import type { TimeLeft } from './time-left';

/** More open incidents than a commune ever has. */
const LISTED_ROWS = 100;

/**
 * Returns the changes that write the sheet whole, so that what hands did to it lasts until the next run at most.
 * @param headers the first row of the register
 * @param lastRun the formula of the last run; its argument: a formula of text that follows while all is well
 * @param left parts of the formula of the time left; absent: the due state stands in its place
 */
export function openWorkChanges(
  workbook: Workbook,
  headers: unknown[],
  lastRun: (rest: string) => string,
  left: TimeLeft | undefined,
): Change[] {
  if (!workbook.has('openWork')) return [];
  const columns = columnsOf('register', headers);
  const title = workbook.titleOf('register');
  const range = (key: string) => `${title}!$${columnLetters(columns[key]!)}$2:$${columnLetters(columns[key]!)}`;
  const below = { sheetId: workbook.idOf('openWork'), startRowIndex: 1, endRowIndex: LISTED_ROWS };
  return [
    // A cell that hands have filled keeps the list from being shown.
    { sheet: 'openWork', request: { updateCells: { range: below, fields: 'userEnteredValue' } } },
    workbook.writeCells('openWork', 2, 1, [[{ formula: lastRun(figuresFormula(range)) }], [{ formula: listFormula(range, left) }]]),
  ];
}

/** « · 3 việc đang mở, 1 việc quá hạn». */
function figuresFormula(range: (key: string) => string): string {
  const { before, open, overdue } = heartbeatTexts.figures;
  return [
    quoted(before),
    `(COUNTA(${range('code')})-COUNT(${range('endedAt')}))`,
    quoted(open),
    `COUNTIF(${range('dueState')};"${dueStateTexts.words.overdue.trim()}*")`,
    quoted(overdue),
  ].join('&');
}

/** The register's columns that are listed, in the order in which the formula stacks them. */
const sources = ['code', 'device', 'department', 'group', 'priority', 'step', 'status', 'assignee', 'state', 'dueState', 'missing', 'note'];

/** The open rows are stacked and sorted first, so that what is put into words is reckoned for them only. */
function listFormula(range: (key: string) => string, left: TimeLeft | undefined): string {
  const due = nearer(range('stepDueAt'), range('overallDueAt'));
  // Blank cells become texts: a stacked blank cell is a zero elsewhere. Minutes lie far enough apart for the priority to decide within one.
  const stacked = [...sources.map((key) => `${range(key)}&""`), due, `${due}+${weight(range('priority'))}/100000`].join(';');
  const isOpen = `(${range('code')}<>"")*(${range('endedAt')}="")`;
  const sorted = `SORT(FILTER(HSTACK(${stacked});${isOpen});${sources.length + 2};TRUE)`;
  const column = (key: string) => `CHOOSECOLS(work;${key === 'dueAt' ? sources.length + 1 : sources.indexOf(key) + 1})`;
  const shown: Record<string, string> = {
    task: `MAP(${['step', 'status', 'state'].map(column).join(';')};LAMBDA(step;status;state;${taskFormula()}))`,
    who: `MAP(${['assignee', 'state'].map(column).join(';')};LAMBDA(name;state;${whoFormula()}))`,
    ...(left ? { dueState: `MAP(${['dueAt', 'dueState'].map(column).join(';')};LAMBDA(limit;known;${left.of('limit', 'known')}))` } : {}),
    // «MI» of «MI – Máy in, máy quét, ngoại vi».
    group: `MAP(${column('group')};LAMBDA(name;LEFT(name;FIND(" – ";name&" – ")-1)))`,
  };
  const { columns } = sheetOf('openWork');
  const list = `HSTACK(${columns.map(({ key }) => shown[key] ?? column(key)).join(';')})`;
  return `=ARRAYFORMULA(IFERROR(LET(${[...(left?.names ?? []), `work;${sorted}`].join(';')};${list});${quoted(heartbeatTexts.none)}))`;
}

/** As the due state has it: the nearer of both limits. */
const nearer = (one: string, other: string) => `IF(${one}="";${other};IF(${other}="";${one};IF(${one}<${other};${one};${other})))`;

/** Of incidents with one limit the more urgent comes first; one that nobody has received yet, after those of high priority. */
const weight = (priority: string) =>
  Object.values(priorityLabels).reduceRight((rest, label, index) => `IF(${priority}=${quoted(label)};${2 * index + 1};${rest})`, '4');

const says = (part: string) => `ISNUMBER(FIND(${quoted(part)};state))`;

/** A leader who has asked waits for the unit. */
const whoFormula = () => `IF(AND(${says(WAITING)};NOT(${says(ASKED)}));${quoted(t.leader)};IF(name="";${quoted(t.unit)};name))`;

function taskFormula(): string {
  const choose = (of: string, from: [string, string][], rest: string) =>
    from.reduceRight((otherwise, [value, text]) => `IF(${of}=${quoted(value)};${quoted(text)};${otherwise})`, rest);
  const again = choose(
    'status',
    [
      [signsLabel, signsLabel],
      [againLabels.afterReturn, t.afterReturn],
      [againLabels.carryOut, t.again],
    ],
    choose('step', Object.entries(t.next), 'status'),
  );
  const ofLeader = choose(
    'step',
    [
      ['B5', t.next.B5],
      ['B7', t.cost],
    ],
    quoted(t.extension),
  );
  return `IF(${says(ASKED)};${quoted(t.answer)};IF(${says(WAITING)};${ofLeader};${again}))`;
}
