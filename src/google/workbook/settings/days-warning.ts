// «Lưu ý» of «Ngày nghỉ»: a formula that warns of a year whose days off nobody has confirmed. Set-up writes it; the comparison puts it back.
import type { Instant } from '../../../procedure/incident';
import type { SpecialDay } from '../../../procedure/time/calendar';
import { wallTimeOf } from '../../../procedure/time/dates';
import { hasConfirmedDays } from '../../../procedure/time/public-holidays';
import { dayTexts } from '../../../texts/sheets/days-off';
import { sheetsApi } from '../../platform/apis';
import { columnLetters, readText } from '../cells';
import { placesIn } from '../headers/header-row';
import type { Columns } from '../tables';
import type { Workbook } from '../workbook';
import type { SettingEntries } from './entries';

const DAY = 86_400_000;
/** From this month on the next year is asked for, too. */
const AUTUMN = 10;

/** Returns the formula, for row 2. */
export function daysWarning(columns: Columns): string {
  const range = (key: string) => `$${columnLetters(columns[key]!)}$2:$${columnLetters(columns[key]!)}`;
  const warning = (year: string) => {
    const ofYear = `${range('date')};">="&DATE(${year};1;1);${range('date')};"<"&DATE(${year}+1;1;1)`;
    const expected = `${range('confirmed')};"${dayTexts.expected}"`;
    return `IF(OR(COUNTIFS(${ofYear})=0;COUNTIFS(${ofYear};${expected})>0);"${dayTexts.unconfirmed.replace('{}', `"&${year}&"`)}";"")`;
  };
  return `=TRIM(${warning('YEAR(TODAY())')}&" "&IF(MONTH(TODAY())>=${AUTUMN};${warning('YEAR(TODAY())+1')};""))`;
}

/**
 * Writes the formula again where hands have typed over it, cleared it or deleted its row. Returns whether it did. The formula is looked for
 * only when its cells do not say what they should: that is one more call.
 */
export function restoreDaysWarning(workbook: Workbook, entries: SettingEntries, days: SpecialDay[], now: Instant): boolean {
  const cells = entries.cellsOf('days');
  const columns = Object.fromEntries([...placesIn('days', cells[0] ?? [])].map(([key, [place]]) => [key, place]));
  const { warning, date, confirmed } = columns;
  if (!workbook.has('days') || !warning || !date || !confirmed) return false;
  const texts = cells.slice(1).map((row) => readText(row[warning - 1]));
  const isOurs = (text: string) => text.startsWith(dayTexts.unconfirmed.slice(0, dayTexts.unconfirmed.indexOf('{}')));
  const isTypedOver = texts[0] !== undefined && texts[0] !== '' && !isOurs(texts[0]);
  // The formula may learn of a new day some minutes late.
  const isWanted = [now, now - DAY].every((at) => isUnconfirmed(days, at));
  if (!isTypedOver && (!isWanted || texts.some(isOurs))) return false;
  if (!isTypedOver && hasFormula(workbook, warning)) return false;
  workbook.write(() => [workbook.writeCells('days', 2, warning, [[{ formula: daysWarning(columns as Columns) }]])]);
  return true;
}

function isUnconfirmed(days: SpecialDay[], at: Instant): boolean {
  const { year, month } = wallTimeOf(at);
  return [year, ...(month >= AUTUMN ? [year + 1] : [])].some((one) => !hasConfirmedDays(days, one));
}

/** Whether a formula stands anywhere in the column: the rows may have been sorted. */
function hasFormula(workbook: Workbook, column: number): boolean {
  const letters = columnLetters(column);
  const { sheets = [] } = sheetsApi((spreadsheets) =>
    spreadsheets.get(workbook.file.id, {
      ranges: `${workbook.titleOf('days')}!${letters}2:${letters}`,
      fields: 'sheets(data(rowData(values(userEnteredValue(formulaValue)))))',
    }),
  );
  return (sheets[0]?.data?.[0]?.rowData ?? []).some(({ values }) => values?.[0]?.userEnteredValue?.formulaValue !== undefined);
}
