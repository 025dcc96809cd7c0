// Báo cáo: the figures of a year as formulas over the register, so that no script runs for them; bars in cells for print, and charts.
import { plain, tabs, tones } from '../../palette';
import { closedLabels } from '../../texts/labels';
import { dueStateTexts } from '../../texts/sheets/register';
import { statisticsTexts } from '../../texts/sheets/statistics';
import { columnLetters } from '../workbook/cells';
import { sheetOf } from '../workbook/sheets';
import type { ClassicFile } from './classic-file';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const colours = {
  title: tones.ended.ground,
  year: tones.soon.ground,
  bar: plain.action,
  inTime: tones.doneInTime.text,
  late: tones.doneLate.text,
  open: tones.soon.text,
};
/** Characters of the longest bar. */
const BAR = 24;
/** How many entries of «Danh mục» are listed. */
const LIST_ROWS = 20;
const MONTHS = 12;
/** The year of the figures, which people may change. */
export const YEAR_CELL = 'B2';
/** The first rows of the parts. */
const at = { figures: 4, months: 20 };
const groupsAt = at.months + MONTHS + 4;
const departmentsAt = groupsAt + LIST_ROWS + 3;

/** Makes the sheet when it is missing; one of an older version gets the present figures. Returns true when it was made. */
export function makeStatisticsSheet(file: ClassicFile): boolean {
  const { spreadsheet } = file;
  const present = spreadsheet.getSheetByName(statisticsTexts.sheet);
  if (present) {
    if (isOlder(present)) writeFormulas(present, file);
    return false;
  }
  const after = spreadsheet.getSheetByName(sheetOf('estimate').name);
  const sheet = spreadsheet.insertSheet(statisticsTexts.sheet, after ? after.getIndex() : 0);
  sheet.setTabColor(tabs.work).setHiddenGridlines(true);
  sheet.getRange('A1:B2').setValues([
    [statisticsTexts.title, ''],
    [statisticsTexts.year, '=YEAR(TODAY())'],
  ]);
  writeFormulas(sheet, file);
  setLooks(sheet);
  addCharts(sheet);
  return true;
}

/**
 * An older version counted the register without the index, or by words that cells do not say any more. A sheet that only a closed account may
 * edit goes on as it is.
 */
function isOlder(sheet: Sheet): boolean {
  const names = Object.values(statisticsTexts.figures);
  const figures = sheet.getRange(at.figures + 1, 1, names.length, 2);
  const present = figures.getValues() as unknown[][];
  const isOurs = present.some(([name]) => names.includes(name as string));
  const isClosed = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).some((one) => !one.canEdit());
  const countsAll = figures.getFormulas()[0]![1]!.includes(sheetOf('index').name);
  return isOurs && !isClosed && (!countsAll || names.some((name, index) => present[index]![0] !== name));
}

function writeFormulas(sheet: Sheet, file: ClassicFile): void {
  const total = totalOf(file);
  writeFigures(sheet, total);
  writeMonths(sheet, total);
  writeList(sheet, groupsAt, statisticsTexts.groups, 'groups', file, total);
  writeList(sheet, departmentsAt, statisticsTexts.departments, 'departments', file, total);
}

/** Returns the range of a column from row 2 down, by key: "'Sổ sự cố'!$B$2:$B". */
type Ranges = (key: string) => string;

/** Returns the sum of a formula over the register and the same over the index of archived incidents. */
type Total = (formula: (ranges: Ranges) => string) => string;

function totalOf(file: ClassicFile): Total {
  const all = (['register', 'index'] as const).map((sheet): Ranges => {
    const { columns } = file.table(sheet);
    return (key) => {
      const letters = columnLetters(columns[key]!);
      return `'${sheetOf(sheet).name}'!$${letters}$2:$${letters}`;
    };
  });
  return (formula) => all.map(formula).join('+');
}

/** Returns conditions of COUNTIFS and SUMIFS: reported in the year, from one month to another. */
function reportedIn(register: Ranges, fromMonth = '1', toMonth = String(MONTHS)): string {
  const reported = register('reportedAt');
  return `${reported};">="&DATE($B$2;${fromMonth};1);${reported};"<"&DATE($B$2;${toMonth}+1;1)`;
}

function writeFigures(sheet: Sheet, total: Total): void {
  const texts = statisticsTexts.figures;
  const count = (more: (ranges: Ranges) => string = () => '') => `=${total((ranges) => `COUNTIFS(${reportedIn(ranges)}${more(ranges)})`)}`;
  const sum = (key: string) => `=${total((ranges) => `SUMIFS(${ranges(key)};${reportedIn(ranges)})`)}`;
  const where = (key: string, is: string) => count((ranges) => `;${ranges(key)};"${is}"`);
  const row = (key: keyof typeof texts) => at.figures + 1 + Object.keys(texts).indexOf(key);
  const formulas: Record<keyof typeof texts, string> = {
    reported: count(),
    open: `=B${row('reported')}-(${where('endedAt', '>0').slice(1)})`,
    overdue: where('dueState', `${dueStateTexts.words.overdue.trim()}*`),
    completed: where('status', closedLabels.completed),
    inTime: where('dueState', dueStateTexts.doneInTime),
    late: where('dueState', `${dueStateTexts.doneLate}*`),
    inFirstLimit: where('inFirstLimit', 'x'),
    inTimeShare: `=IF(B${row('completed')}=0;"";B${row('inTime')}/B${row('completed')})`,
    endedOtherwise: `=B${row('reported')}-B${row('open')}-B${row('completed')}`,
    returned: sum('returns'),
    extended: sum('extensions'),
    estimated: sum('estimate'),
    spent: sum('actualCost'),
  };
  const keys = Object.keys(texts) as (keyof typeof texts)[];
  sheet
    .getRange(at.figures, 1, keys.length + 1, 2)
    .setValues([[statisticsTexts.summary, ''], ...keys.map((key) => [texts[key], formulas[key]])]);
  sheet.getRange(at.figures + 1, 2, keys.length).setNumberFormat('#,##0');
  sheet.getRange(row('inTimeShare'), 2).setNumberFormat('0%');
}

function writeMonths(sheet: Sheet, total: Total): void {
  const first = at.months + 1;
  const last = first + MONTHS - 1;
  const rows = Array.from({ length: MONTHS }, (_, index) => {
    const row = first + index;
    const count = (key = '', is = '') =>
      total((ranges) => `COUNTIFS(${reportedIn(ranges, `$A${row}`, `$A${row}`)}${key && `;${ranges(key)};"${is}"`})`);
    return [
      index + 1,
      `=${count()}`,
      `=${count('dueState', dueStateTexts.doneInTime)}`,
      `=${count('dueState', `${dueStateTexts.doneLate}*`)}`,
      `=B${row}-(${count('endedAt', '>0')})`,
      bar(`B${row}`, `B$${first}:B$${last}`),
    ];
  });
  const totals = ['B', 'C', 'D', 'E'].map((column) => `=SUM(${column}${first}:${column}${last})`);
  sheet
    .getRange(at.months, 1, MONTHS + 2, 6)
    .setValues([[...statisticsTexts.months, statisticsTexts.compare], ...rows, [statisticsTexts.total, ...totals, '']]);
}

/** Writes a line for each entry of a column of «Danh mục»; entries added later appear by themselves. */
function writeList(sheet: Sheet, from: number, headers: string[], list: string, file: ClassicFile, total: Total): void {
  const lists = file.table('lists');
  const letters = columnLetters(lists.columns[list]!);
  const key = list === 'groups' ? 'group' : 'department';
  const first = from + 1;
  const last = from + LIST_ROWS;
  const rows = Array.from({ length: LIST_ROWS }, (_, index) => {
    const row = first + index;
    const conditions = (ranges: Ranges) => `${reportedIn(ranges)};${ranges(key)};$A${row}`;
    const unless = (formula: string) => `=IF($A${row}="";"";${formula})`;
    return [
      `=IF('${sheetOf('lists').name}'!$${letters}$${index + 2}="";"";'${sheetOf('lists').name}'!$${letters}$${index + 2})`,
      unless(total((ranges) => `COUNTIFS(${conditions(ranges)})`)),
      unless(total((ranges) => `SUMIFS(${ranges('actualCost')};${conditions(ranges)})`)),
      bar(`B${row}`, `B$${first}:B$${last}`),
    ];
  });
  sheet.getRange(from, 1, LIST_ROWS + 1, 4).setValues([[...headers, statisticsTexts.compare], ...rows]);
  sheet.getRange(first, 2, LIST_ROWS, 2).setNumberFormat('#,##0');
}

/** Returns the formula of a bar: blocks in proportion to the largest figure. */
const bar = (cell: string, all: string): string => `=IF(N(${cell})=0;"";REPT("█";MAX(1;ROUND(${BAR}*${cell}/MAX(${all});0))))`;

function setLooks(sheet: Sheet): void {
  sheet.setRowHeight(1, 32).setColumnWidth(1, 360);
  sheet.setColumnWidths(2, 4, 110);
  sheet.setColumnWidth(6, 260);
  sheet.getRange('A1').setNote(statisticsTexts.note).setFontSize(14).setFontWeight('bold');
  sheet.getRange('A2:B2').setFontWeight('bold');
  sheet.getRange(YEAR_CELL).setBackground(colours.year).setNumberFormat('0').setHorizontalAlignment('center');
  for (const [row, width] of [
    [at.figures, 2],
    [at.months, 6],
    [groupsAt, 4],
    [departmentsAt, 4],
  ] as const)
    sheet.getRange(row, 1, 1, width).setFontWeight('bold').setBackground(colours.title);
  for (const row of [at.months, groupsAt, departmentsAt]) sheet.getRange(row, 2, 1, 2).setHorizontalAlignment('right');
  sheet.getRange(at.months, 4, 1, 2).setHorizontalAlignment('right');
  sheet.getRange(at.months + 1, 1, MONTHS).setHorizontalAlignment('left');
  sheet.getRange(at.months + MONTHS + 1, 1, 1, 6).setFontWeight('bold');
  sheet.getRange(at.months + 1, 6, MONTHS).setFontColor(colours.bar);
  for (const from of [groupsAt, departmentsAt]) sheet.getRange(from + 1, 4, LIST_ROWS).setFontColor(colours.bar);
}

function addCharts(sheet: Sheet): void {
  const months = sheet
    .newChart()
    .asColumnChart()
    .setTitle(statisticsTexts.monthChart)
    .setStacked()
    .setColors([colours.inTime, colours.late, colours.open])
    .addRange(sheet.getRange(at.months, 1, MONTHS + 1, 1))
    .addRange(sheet.getRange(at.months, 3, MONTHS + 1, 3))
    .setNumHeaders(1)
    .setPosition(at.figures, 8, 0, 0)
    .build();
  const groups = sheet
    .newChart()
    .asBarChart()
    .setTitle(statisticsTexts.groupChart)
    .setColors([colours.bar])
    .addRange(sheet.getRange(groupsAt, 1, LIST_ROWS + 1, 2))
    .setNumHeaders(1)
    .setPosition(groupsAt, 8, 0, 0)
    .build();
  sheet.insertChart(months);
  sheet.insertChart(groups);
}
