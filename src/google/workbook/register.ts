// Sổ sự cố: one row an incident, made from its events; found again by its code, never by a remembered row.

import type { OfficeSettings } from '../../actions/ports';
import { estimateOf } from '../../procedure/estimate';
import { type FormCode, formCodes, type Incident } from '../../procedure/incident';
import { currentStep, isSecurityOpen, isWaitingForLeader } from '../../procedure/incident-state';
import { minutesPerWorkingDay } from '../../procedure/time/working-time';
import { channelLabels, priorityLabels, statusLabel } from '../../texts/labels';
import { dueStateTexts, registerTexts } from '../../texts/register';
import { cellText, columnLetters, ensureRows, readText } from './cells';
import type { Table, Workbook } from './workbook';

/** What a register row says about itself, besides what people read. */
export interface RegisterRow {
  row: number;
  code: string;
  firstJournalRow: number;
  lastJournalRow: number;
  folderId: string;
  cells: unknown[];
}

/** Where an incident's events stand in the journal, and its folder. */
export interface Places {
  firstJournalRow: number;
  lastJournalRow: number;
  folderId: string;
}

export class Register {
  /** All rows as last read; see `everyRow`. */
  private known?: RegisterRow[];

  constructor(
    private readonly workbook: Workbook,
    private readonly settings: OfficeSettings,
  ) {}

  get table(): Table {
    return this.workbook.table('register');
  }

  /** Looks for the code by the platform's search: one call however long the register. */
  find(code: string): RegisterRow | undefined {
    const { sheet, columns } = this.table;
    const last = sheet.getLastRow();
    if (last < 2) return undefined;
    const found = sheet
      .getRange(2, columns.code!, last - 1, 1)
      .createTextFinder(code)
      .matchEntireCell(true)
      .matchCase(true)
      .findNext();
    return found ? this.read(found.getRow()) : undefined;
  }

  /** One row in one read. */
  read(row: number): RegisterRow {
    const { sheet, width } = this.table;
    return this.toRow(row, sheet.getRange(row, 1, 1, width).getValues()[0] as unknown[]);
  }

  /** All rows with a code. */
  all(): RegisterRow[] {
    return this.everyRow().filter(({ code }) => code !== '');
  }

  /** Those without a code, too. The whole is read once and kept until `forget`; every write of the register forgets. */
  everyRow(): RegisterRow[] {
    this.known ??= this.readAll();
    return this.known;
  }

  /** What was read may be old: another run or a person may have written since. Called when the lock is taken. */
  forget(): void {
    this.known = undefined;
  }

  private readAll(): RegisterRow[] {
    const { sheet, width } = this.table;
    const last = sheet.getLastRow();
    if (last < 2) return [];
    const rows = sheet.getRange(2, 1, last - 1, width).getValues() as unknown[][];
    return rows.map((cells, index) => this.toRow(index + 2, cells));
  }

  /** Says of these rows that they are behind the journal: the next sweep writes them anew. */
  markBehind(first: number, count: number): void {
    const { sheet, columns } = this.table;
    this.forget();
    sheet.getRange(first, columns.lastJournalRow!, count, 1).clearContent();
  }

  delete(row: number): void {
    this.forget();
    this.table.sheet.deleteRow(row);
  }

  /** Writes the row of an incident in one write; a new one below the last. */
  write(row: number | undefined, incident: Incident, places: Places): void {
    this.prepare(row, incident, places)();
  }

  /** The same with the write left to the caller, who has still to ask other sheets. */
  prepare(row: number | undefined, incident: Incident, places: Places): () => void {
    const { sheet, columns, width } = this.table;
    const at = row ?? sheet.getLastRow() + 1;
    if (row === undefined) ensureRows(sheet, at);
    const values = this.cells(incident, places, at, columns);
    const cells: unknown[] = new Array(width).fill('');
    for (const [key, value] of Object.entries(values)) cells[columns[key]! - 1] = value;
    const range = sheet.getRange(at, 1, 1, width);
    return () => {
      this.forget();
      range.setValues([cells]);
    };
  }

  /** Moves the limits of many rows: each column in one write, whatever the number of rows. */
  writeLimits(changed: Map<string, { incident: Incident; lastJournalRow: number }>): void {
    const { sheet, columns } = this.table;
    // People know no lock, and whole columns are written: rows are where they stand now.
    this.forget();
    const rows = this.all();
    const last = Math.max(...rows.map(({ row }) => row));
    const moved = new Map(
      rows.flatMap(({ code, row, firstJournalRow, folderId }) => {
        const change = changed.get(code);
        return change
          ? [
              [
                row,
                this.cells(change.incident, { firstJournalRow, lastJournalRow: change.lastJournalRow, folderId }, row, columns),
              ] as const,
            ]
          : [];
      }),
    );
    const present = new Map(rows.map(({ row, cells }) => [row, cells]));
    for (const key of ['stepDueAt', 'overallDueAt', 'overallFirstDueAt', 'stepWarnAt', 'overallWarnAt', 'handoverFrom', 'lastJournalRow']) {
      const column = Array.from({ length: last - 1 }, (_, index) => {
        const row = index + 2;
        return [moved.get(row)?.[key] ?? present.get(row)?.[columns[key]! - 1] ?? ''];
      });
      this.forget();
      sheet.getRange(2, columns[key]!, last - 1, 1).setValues(column);
    }
  }

  /** The code of the row a person has selected, '' when it is the header or blank. */
  codeAt(row: number): string {
    if (row < 2) return '';
    const { sheet, columns } = this.table;
    return String(sheet.getRange(row, columns.code!).getValue());
  }

  /** Lịch sử sửa chữa of the same device: earlier incidents with its asset code, oldest first, a line each. */
  historyOf(incident: Incident): string[] {
    const { assetCode } = incident.report;
    if (!assetCode) return [];
    return this.all()
      .filter(({ code, cells }) => code < incident.code && readText(cells[this.table.columns.assetCode! - 1]) === assetCode)
      .map(({ code, cells }) =>
        registerTexts.history(code, cells[this.table.columns.reportedAt! - 1], readText(cells[this.table.columns.description! - 1])),
      );
  }

  private toRow(row: number, cells: unknown[]): RegisterRow {
    const { columns } = this.table;
    const text = (key: string) => readText(cells[columns[key]! - 1]);
    return {
      row,
      code: text('code'),
      firstJournalRow: Number(text('firstJournalRow')),
      lastJournalRow: Number(text('lastJournalRow')),
      folderId: text('folderId'),
      cells,
    };
  }

  private cells(incident: Incident, places: Places, row: number, columns: Record<string, number>): Record<string, unknown> {
    const { report, classification, ending } = incident;
    const plan = incident.plans[incident.plans.length - 1];
    const repair = incident.repairs[incident.repairs.length - 1];
    const decision = incident.decisions[incident.decisions.length - 1];
    const isOpen = incident.status === 'open';
    const stepDueAt = isOpen ? incident.steps[incident.steps.length - 1]?.dueAt : undefined;
    const overallDueAt = incident.overall?.dueAt;
    const warnAt = (due: number | undefined) =>
      due === undefined ? '' : new Date(this.settings.calendar.subtractWorkingMinutes(due, this.settings.remindBeforeMinutes));
    const values: Record<string, unknown> = {
      code: incident.code,
      reportedAt: new Date(report.reportedAt),
      channel: channelLabels[report.channel],
      reporter: cellText(report.reporter),
      department: cellText(report.department),
      phone: cellText(report.phone),
      device: cellText(report.device),
      description: cellText(report.description),
      group: cellText(this.groupLabel(classification?.group ?? report.group)),
      priority: classification ? priorityLabels[classification.priority] : '',
      step: incident.step,
      status: statusLabel(incident),
      assignee: cellText(classification?.assignee ?? ''),
      stepDueAt: moment(stepDueAt),
      overallDueAt: moment(overallDueAt),
      dueState: isOpen ? dueStateFormula(row, columns) : cellText(dueStateTexts.closed(incident)),
      note: cellText(incident.note),
      assetCode: cellText(report.assetCode),
      location: cellText(report.location),
      security: cellText(registerTexts.security(incident)),
      returns: incident.decisions.filter(({ approved }) => !approved).length || '',
      extensions: incident.extensions.filter(({ answer }) => answer?.granted).length || '',
      // Row 11 of the decisions: the first limit stays to be seen, and counts in reports.
      overallFirstDueAt: moment(incident.overall?.firstDueAt),
      inFirstLimit: ending?.status === 'completed' && incident.overall && ending.at <= incident.overall.firstDueAt ? 'x' : '',
      estimate: plan ? estimateOf(plan.lines).total : '',
      actualCost: repair ? repair.actualCost : '',
      vendor: cellText(plan?.vendor ?? ''),
      receivedAt: moment(incident.receivedAt),
      submittedAt: moment(incident.submission?.at),
      decidedAt: moment(decision?.at),
      endedAt: moment(ending?.at),
      ending: cellText(ending?.reason ?? ''),
      source: cellText(incident.keys[0] ?? ''),
      firstJournalRow: places.firstJournalRow,
      lastJournalRow: places.lastJournalRow,
      stepWarnAt: warnAt(stepDueAt),
      overallWarnAt: isOpen ? warnAt(overallDueAt) : '',
      waiting: isWaitingForLeader(incident) ? 'x' : '',
      handoverFrom: isOpen && incident.step === 'B7' ? new Date(this.handoverFrom(incident)) : '',
      securitySince: isSecurityOpen(incident) ? moment(incident.security?.since) : '',
      pendingDocuments: incident.pendingDocuments.join(', '),
      folderId: cellText(places.folderId),
      folder: places.folderId ? linkFormula(`https://drive.google.com/drive/folders/${places.folderId}`, registerTexts.openFolder) : '',
    };
    for (const form of formCodes) values[form] = documentCell(incident, form);
    return values;
  }

  private handoverFrom(incident: Incident): number {
    const { calendar, handoverRemindDays } = this.settings;
    return calendar.addWorkingMinutes(currentStep(incident).startedAt, Math.round(handoverRemindDays * minutesPerWorkingDay));
  }

  /** «MI – Máy in, máy quét, ngoại vi» for a code of the list; the code itself when the list no longer has it. */
  groupLabel(code: string): string {
    const group = this.settings.groups.find((one) => one.code === code);
    return group ? `${group.code} – ${group.name}` : code;
  }
}

const moment = (at: number | undefined) => (at === undefined ? '' : new Date(at));

function documentCell(incident: Incident, form: FormCode): string {
  const made = incident.documents.filter((document) => document.form === form);
  const last = made[made.length - 1];
  return last
    ? linkFormula(last.url, registerTexts.edition(last.edition))
    : incident.pendingDocuments.includes(form)
      ? registerTexts.beingMade
      : '';
}

/** `;` separates arguments in every locale. Only addresses and words of ours come in here, never a person's text. */
const linkFormula = (url: string, label: string) => `=HYPERLINK("${url}";"${label}")`;

/**
 * Tình trạng hạn by formula, so that it stays true while no script runs.
 * The limit that bites first counts; B7 has none of its own, the whole still runs.
 */
function dueStateFormula(row: number, columns: Record<string, number>): string {
  const cell = (key: string) => `$${columnLetters(columns[key]!)}${row}`;
  const due = `MIN(${cell('stepDueAt')};${cell('overallDueAt')})`;
  const warn = `MIN(${cell('stepWarnAt')};${cell('overallWarnAt')})`;
  // Half a second more: fourteen hours as a share of a day may fall short of them by a rounding.
  const late = `(NOW()-${due}+1/172800)`;
  const { none, within, soon, overdue, day, hour, minute } = dueStateTexts.words;
  const span = `IF(${late}>=1;INT(${late})&"${day}";"")&IF(AND(${late}<1;HOUR(${late})=0);MINUTE(${late})&"${minute}";IF(HOUR(${late})=0;"";HOUR(${late})&"${hour}"))`;
  return `=IF(${due}=0;"${none}";IF(NOW()>${due};TRIM("${overdue}"&${span});IF(NOW()>=${warn};"${soon}";"${within}")))`;
}
