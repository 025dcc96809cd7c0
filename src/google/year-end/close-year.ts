// «Kết thúc năm»: the page, and its steps; each may be cut off anywhere and run again.

import type { Link, NoticeModel, ProgressModel } from '../../actions/page-models';
import { UserError } from '../../texts/errors';
import { menuTexts } from '../../texts/menus';
import { type CloseYearStepId, closeYearSteps, yearEndTexts as t } from '../../texts/records/year-end';
import type { GoogleOffice } from '../office';
import { spreadsheetUrl } from '../platform/drive';
import { isKeeper } from '../platform/identity';
import { readProperty, writeProperty } from '../platform/properties';
import { tellMended } from '../watch/tell-mended';
import { readRegister } from '../workbook/headers/read-mended';
import { type JournalOpening, textIn } from '../workbook/journal-rows';
import type { RegisterReading } from '../workbook/reading/reading';
import { recordSheets } from '../workbook/reading/reading-parts';
import { rangesOf } from '../workbook/reading/row-lists';
import { compare } from '../workbook/repair/comparison';
import { columnsOf, missingText } from '../workbook/tables';
import type { Workbook } from '../workbook/workbook';
import { compareArchive } from './archive-check';
import { archiveBook, archiveOf, copySheets, dropRecords, knownArchive, seal } from './archive-file';
import { makeIndexPaper } from './index-paper';
import { codesMark, turnYear } from './turn';
import { endOfYear, planOf, yearsToClose } from './year-plan';

/** Returns the page on which the keeper chooses the year, or a notice when there is none to close. */
export function closeYearPage({ workbook, now }: GoogleOffice): ProgressModel | NoticeModel {
  const reading = readRegister(workbook, { codes: [] }, { toWrite: true }, tellMended);
  const opening = reading.end.opened && reading.journal.opening();
  const begun = Number(readProperty('year.archive').split(' ')[0]);
  const counts = yearsToClose(reading, now());
  for (const year of counts.keys()) if (opening && year <= opening.year) counts.delete(year);
  // A run that died after the turn has left the archive under its unfinished name.
  const isUnfinished = opening?.year === begun && knownArchive(workbook.file.id, begun)?.name !== t.archiveName(begun);
  const options = [
    ...(isUnfinished ? [{ value: String(begun), label: t.begun(begun) }] : []),
    ...[...counts].map(([year, count]) => ({ value: String(year), label: t.year(year, count) })),
  ];
  if (!options.length) return { kind: 'notice', title: menuTexts.notice, message: t.none, links: [] };
  return {
    kind: 'progress',
    title: t.title,
    intro: t.intro,
    steps: closeYearSteps.map(({ id, label, needs }) => ({ id, label, needs })),
    begin: { label: t.begin, choice: { label: t.choose, options } },
    after: t.after,
  };
}

/** Compares register, journal and form as from the menu; returns the journal rows that are not as they were written. */
type Reconcile = () => number[];

interface StepResult {
  message: string;
  links?: Link[];
}

/** @param chosen the year */
export function runCloseYearStep(office: GoogleOffice, id: CloseYearStepId, chosen: string, reconcile: Reconcile): StepResult {
  const year = Number(chosen);
  if (!isKeeper()) throw new UserError(t.notKeeper);
  if (!Number.isInteger(year) || endOfYear(year) > office.now()) throw new UserError(t.none);
  return steps[id](office, year, reconcile);
}

const steps: Record<CloseYearStepId, (office: GoogleOffice, year: number, reconcile: Reconcile) => StepResult> = {
  'year.check'(office, year, reconcile) {
    if (turned(office, year)) return { message: t.alreadyTurned };
    const spoilt = reconcile();
    const reading = readRegister(office.workbook, { codes: [] }, { toWrite: true }, tellMended);
    for (const sheet of ['index', ...recordSheets] as const) if (!office.workbook.has(sheet)) throw new UserError(missingText(sheet));
    const { behind, strays, loss } = compare(reading);
    if (spoilt.length || behind.length || strays.length || loss) throw new UserError(t.notMended);
    const { archived, carried } = planOf(reading, year);
    if (!archived.length) throw new UserError(t.nothing(year));
    requireReadable(office.workbook, carried);
    return { message: t.checked(archived.length, carried.length) };
  },

  'year.copy'(office, year) {
    if (turned(office, year)) return { message: t.alreadyTurned };
    const { workbook } = office;
    copySheets(workbook, archiveOf(workbook.file.id, year));
    return { message: t.copied };
  },

  'year.verify'(office, year) {
    if (turned(office, year)) return { message: t.alreadyTurned };
    verify(office.workbook, year);
    return { message: t.verified };
  },

  'year.turn'(office, year) {
    if (turned(office, year)) return { message: t.alreadyTurned };
    const { workbook } = office;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const [hash = '', codes = '', id = ''] = readProperty('year.verified').split(' ');
      const done = hash ? turnYear(workbook, year, id, { hash, codes }, office.now()) : undefined;
      if (done) return { message: t.turned(done.archived, done.carried) };
      // Something was recorded since the sheets were copied.
      dropRecords(archiveOf(workbook.file.id, year));
      verify(workbook, year);
    }
    throw new UserError(t.moved);
  },

  'year.tidy'({ workbook }, year) {
    const reading = readRegister(workbook, { codes: [] }, { toWrite: true }, tellMended);
    const opening = reading.journal.opening();
    if (opening?.year !== year) throw new UserError(t.notTurned);
    tidy(archiveBook(opening.archiveId), carriedIn(reading));
    seal(workbook.file.id, opening.archiveId, year);
    return { message: t.tidied, links: [{ text: t.openArchive, url: spreadsheetUrl(opening.archiveId) }] };
  },

  'year.paper'(office, year) {
    office.read({});
    const url = makeIndexPaper(office.workbook, year, office.actor().name, office.now());
    return { message: t.paper, links: [{ text: t.openPaper, url }] };
  },
};

/** A form may come while the sheets are copied, hardly a third one. */
const ATTEMPTS = 3;

/** Copies what is not there, compares all of it, and remembers up to which row; what is otherwise is dropped. */
function verify(workbook: Workbook, year: number): void {
  const id = archiveOf(workbook.file.id, year);
  copySheets(workbook, id);
  const reading = readRegister(workbook, { codes: [] }, { toWrite: true }, tellMended);
  const { archived } = planOf(reading, year);
  requireEnded(workbook, archived);
  const { journal, lacks } = compareArchive(workbook, archiveBook(id), archived, reading.end.opened?.hash ?? '');
  if (lacks.length) {
    writeProperty('year.verified', '');
    dropRecords(id);
    throw new UserError(t.lacks(lacks.join(', ')));
  }
  writeProperty('year.verified', `${journal.hash} ${codesMark(archived)} ${id}`);
}

/** Returns whether the register has turned from this year, by its journal. */
function turned({ workbook }: GoogleOffice, year: number): JournalOpening | undefined {
  const reading = readRegister(workbook, { codes: [] }, { toWrite: true }, tellMended);
  const opening = reading.end.opened && reading.journal.opening();
  return opening && opening.year >= year ? opening : undefined;
}

/** The register says which incidents go; hands may have typed an end into one that the journal knows as open. @throws UserError */
function requireEnded(workbook: Workbook, archived: string[]): void {
  const reading = readRegister(workbook, { codes: archived }, { toWrite: true }, tellMended);
  const isOver = (code: string) => {
    const incident = reading.journal.faultOf(code) ? undefined : reading.incident(code)?.incident;
    return incident !== undefined && incident.status !== 'open';
  };
  if (!archived.every(isOver)) throw new UserError(t.notMended);
}

/** @throws UserError for incidents whose events hands have changed: they cannot be carried over */
function requireReadable(workbook: Workbook, carried: string[]): void {
  const reading = readRegister(workbook, { codes: carried }, { toWrite: true }, tellMended);
  const unreadable = carried.filter((code) => reading.journal.faultOf(code) || !reading.incident(code));
  if (unreadable.length) throw new UserError(t.unreadable(unreadable));
}

/** The incidents that the first rows of the journal have carried over. */
function carriedIn(reading: RegisterReading): string[] {
  const [codes = [], events = []] = reading.journal.readColumns(['code', 'event']);
  return [...new Set(codes.filter((_, index) => events[index] === t.carriedEvent))];
}

/** Takes the incidents that stay in the register out of the archive; the journal stays whole. */
function tidy(archive: Workbook, carried: string[]): void {
  const sheets = (['register', 'estimate', 'outbox'] as const).filter((sheet) => archive.has(sheet));
  const read = archive.read(sheets.map((sheet) => ({ sheet, firstRow: 1 })));
  archive.write(() =>
    sheets.flatMap((sheet, index) => {
      const [headers, ...rows] = read[index]!;
      const columns = columnsOf(sheet, headers);
      const places = rows.flatMap((row, at) => (carried.includes(textIn(row, columns, 'code')) ? [at + 2] : []));
      return rangesOf(places)
        .reverse()
        .map(({ first, last }) => archive.deleteRows(sheet, first, last - first + 1));
    }),
  );
}
