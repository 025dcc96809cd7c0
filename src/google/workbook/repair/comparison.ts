// The register beside the journal: rows that are missing, behind, left over, or that people typed.
import { isIncidentCode } from '../../../procedure/incident-number';
import { rowsText } from '../../../texts/sheets/journal';
import { workbookTexts } from '../../../texts/workbook';
import { headerText } from '../headers/header-row';
import type { RegisterReading } from '../reading/reading';
import { readRowList, rowListText } from '../reading/row-lists';
import { readState } from '../register-row';
import { sheetOf } from '../sheets';

/** So many incidents are restored in one commit; the next reconciliation takes the others. */
const MOST_RESTORED = 1000;

/** What a comparison of register and journal found. */
export interface Comparison {
  /** Incidents whose rows are missing, do not name all their events, or lack their cost lines; not more than one commit takes. */
  behind: string[];
  /** Rows that the product wrote but that belong to no incident: the code was typed over, or the row copied over another. */
  strays: number[];
  /** The code of each journal row from row 2 on. */
  journalCodes: string[];
  /** The code of each row of Dự toán from row 2 on. */
  estimated: string[];
  /** The plan versions in Dự toán: 'SC-2026-0001/1'. */
  written: Set<string>;
  /** A sentence for each thing that only people can put right. */
  faults: string[];
  /** What the journal has lost, as far as its end and the register know; '' when it has all incidents and all their events. */
  loss: string;
}

/**
 * Compares the register with the journal. Where the journal has lost rows, the register keeps what it says of them: nothing is taken from it
 * until the journal is brought back.
 * @param reading of the register's codes
 */
export function compare(reading: RegisterReading): Comparison {
  const { workbook } = reading;
  const journalCodes = reading.journal.readColumns(['code'])[0]!;
  const lists = new Map<string, number[]>();
  for (const [index, code] of journalCodes.entries()) if (isIncidentCode(code)) lists.set(code, [...(lists.get(code) ?? []), index + 2]);
  const lost = Math.max(0, reading.end.incidents - lists.size);
  const [hasRegister, hasEstimate] = [workbook.has('register'), workbook.has('estimate')];
  const [estimated = [], versions = []] = hasEstimate ? reading.readColumns('estimate', ['code', 'version']) : [];
  const [sums = [], states = [], ends = [], devices = []] = hasRegister
    ? reading.readColumns('register', ['estimate', 'state', 'endedAt', 'device'])
    : [];
  const [codes, rows] = [reading.register.column('code'), reading.register.column('journalRows')];
  const present = new Map<string, string>();
  const strays: number[] = [];
  const strangers: number[] = [];
  const header = headerText(sheetOf('register').columns[0]!.header);
  for (let index = 0; index < Math.max(codes.length, rows.length, devices.length); index++) {
    const code = codes[index] ?? '';
    const list = rows[index] ?? '';
    if (lists.has(code) && !present.has(code)) present.set(code, list);
    else if (headerText(code) === header) strays.push(index + 2);
    else if (!readRowList(list).length) {
      if (code || devices[index]) strangers.push(index + 2);
    } else if (!lost || lists.has(code)) strays.push(index + 2);
  }
  const withEstimate = new Set(estimated);
  const sumOf = new Map(codes.map((code, index) => [code, Number(sums[index])]));
  // Nothing but «Đang mở» tells the sweep which rows to read; the end of an incident is a moment.
  const hasEnded = (index: number) => (ends[index] ?? '') !== '' && Number.isFinite(Number(ends[index]));
  const misplaced = new Set(codes.filter((_, index) => (readState(states[index]).step === undefined) !== hasEnded(index)));
  // Hands that sort the visible columns without the hidden ones give an incident the list of another.
  const isOfAnother = (code: string, [first = 0, ...others]: number[]) => {
    const owner = journalCodes[first - 2];
    return owner !== code && lists.get(owner ?? '')?.[0] === first && others.every((row) => journalCodes[row - 2] === owner);
  };
  const torn = [...lists].flatMap(([code, list]) => {
    const named = readRowList(present.get(code) ?? '');
    return named.length > list.length && !isOfAnother(code, named) ? [code] : [];
  });
  const lacksLines = (code: string) => hasEstimate && sumOf.get(code)! > 0 && !withEstimate.has(code);
  const isBehind = ([code, list]: [string, number[]]) => present.get(code) !== rowListText(list) || lacksLines(code) || misplaced.has(code);
  // Into a sheet that is gone nothing is written; that it is gone is told.
  const behind = hasRegister ? [...lists].filter(isBehind) : [];
  const loss = lost || torn.length ? workbookTexts.journalLost(lost, torn) : '';
  return {
    behind: behind
      .map(([code]) => code)
      .filter((code) => !torn.includes(code))
      .slice(0, MOST_RESTORED),
    strays,
    journalCodes,
    estimated,
    written: new Set(estimated.map((code, index) => `${code}/${versions[index]}`)),
    faults: [...(loss ? [loss] : []), ...(strangers.length ? [workbookTexts.strangers(rowsText(strangers))] : [])],
    loss,
  };
}
