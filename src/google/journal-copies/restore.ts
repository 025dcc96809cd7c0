// «Khôi phục nhật ký»: shows how the journal differs from its copies, and restores it, a portion a run.
import type { DamagedRow, DamageModel, NoticeModel, RestoreResult } from '../../actions/page-models';
import { isoDayOf, wallTimeOf } from '../../procedure/time/dates';
import { UserError } from '../../texts/errors';
import { menuTexts } from '../../texts/menus';
import { momentText } from '../../texts/moments';
import { copyTexts, type RestoredCounts } from '../../texts/sheets/journal-copies';
import { now } from '../platform/clock';
import { folderUrl } from '../platform/drive';
import { isKeeper } from '../platform/identity';
import { locked } from '../platform/lock';
import { readProperty } from '../platform/properties';
import { restoreAllRows } from '../setup/upgrade';
import { tellMended } from '../watch/tell-mended';
import { cellText } from '../workbook/cells';
import { readRegister } from '../workbook/headers/read-mended';
import { endText, type JournalEnd, keptEnd, laterCode } from '../workbook/journal-end';
import { incidentsIn, officeRow } from '../workbook/journal-rows';
import type { RegisterReading } from '../workbook/reading/reading';
import { rangesOf } from '../workbook/reading/row-lists';
import { checkAnew } from '../workbook/repair/journal-check';
import { sheetOf } from '../workbook/sheets';
import { type Cells, Workbook } from '../workbook/workbook';
import { copiesFolder, folderIds } from './copies-folder';
import { type CopyFile, createReplaced, listCopies } from './copy-files';
import { type Damage, findDamage, findPortion, isMoved } from './damage';
import { cellsOfLine, type Line, lineOf } from './journal-line';
import { changesOf, growthOf } from './placing';
import { noteRestoring, type Restoring, restoring } from './restoring';
import { rememberSaved, savedRows } from './save-new-rows';

/** So many rows of each kind are shown. */
const MOST_SHOWN = 100;

/** Returns why this person cannot restore, undefined for the keeper. */
export const refusalToRestore = (): NoticeModel | undefined =>
  isKeeper() ? undefined : { kind: 'notice', title: menuTexts.notice, message: copyTexts.notYours(readProperty('installer')), links: [] };

/** Returns how the journal differs from its copies. */
export function journalDamage(): DamageModel {
  const reading = readAll();
  const damage = findDamage(reading, copiesOf(reading));
  const { counts, unread } = damage;
  const isDamaged = counts.missing + counts.altered + counts.foreign + counts.moved + unread.length > 0;
  const rows = isDamaged ? shownRows(reading, damage) : [];
  const count = counts.missing + counts.altered + counts.foreign;
  const standing = damage.scan.rows.length;
  return {
    kind: 'damage',
    sentences: [
      isDamaged ? copyTexts.found(counts) : copyTexts.whole(standing, standing - damage.newer),
      ...(unread.length
        ? [
            copyTexts.unread(
              unread.length,
              unread.reduce((sum, file) => sum + file.count, 0),
            ),
          ]
        : []),
      ...(isDamaged && damage.newer ? [copyTexts.newer(damage.newer)] : []),
      ...(damage.gaps ? [copyTexts.gaps(damage.gaps)] : []),
      ...(damage.unsaved.length ? [copyTexts.unsaved(damage.unsaved)] : []),
      ...(rows.length < count ? [copyTexts.shown(rows.length)] : []),
    ],
    rows,
    submit: isDamaged ? copyTexts.submit : '',
    confirm: copyTexts.confirm,
    links: [{ text: copyTexts.openFolder, url: folderUrl(folderIds()[0]!) }],
  };
}

/** Restores the next portion. Each portion looks anew, so it may be cut off at any call and asked for again. */
export function restorePortion(): RestoreResult {
  const before = readAll();
  const copies = copiesOf(before);
  let damage = findPortion(before, copies);
  // Copies may differ for good, by a row that was altered before it was saved; they must not keep the others from being opened.
  if (!damage.plan.regions.length && damage.unread.length) damage = findPortion(before, copies, damage.read);
  const { plan, unread, scan } = damage;
  const done = sumOfPortions(new Set(scan.rows.map(({ hash }) => hash)));
  const isAll = plan.isAll && !unread.length;
  if (!plan.regions.length) {
    if (unread.length) throw new UserError(copyTexts.tooMany(unread.length));
    if (!done) return { ok: true, isDone: true, message: copyTexts.nothing };
    return finished(damage, done);
  }
  const total = locked(() => write(damage, done, isAll));
  return isAll ? finished(damage, total) : { ok: true, isDone: false, message: copyTexts.portion(total.counts) };
}

/** Puts right what leans on the journal's rows. */
function finished(damage: Damage, total: Restoring): RestoreResult {
  const saved = savedRows();
  const row = damage.placeOf(saved.hash);
  if (row !== undefined && row !== saved.row) rememberSaved({ ...saved, row });
  checkAnew();
  restoreAllRows();
  noteRestoring({ ...total, isOver: true });
  return { ok: true, isDone: true, message: copyTexts.done(total.counts) };
}

function readAll(): RegisterReading {
  return locked(() => readRegister(new Workbook(), { codes: [] }, { toWrite: true }, tellMended));
}

/** @throws UserError when there are none */
function copiesOf(reading: RegisterReading): CopyFile[] {
  const copies = listCopies(reading.workbook.file.id, reading.end.opened?.hash ?? '');
  if (!copies.length) throw new UserError(savedRows().at === undefined ? copyTexts.noCopies : copyTexts.copiesGone);
  return copies;
}

/** Returns what portions of this restoring have done; the last one only when its entry stands in the journal. */
function sumOfPortions(hashes: Set<string>): Restoring | undefined {
  const noted = restoring();
  if (!noted) return undefined;
  return hashes.has(noted.entry) ? noted : noted.before ? { ...noted, counts: noted.before } : undefined;
}

/** Writes a portion. Only under the lock. @throws UserError when the journal is not as it was compared */
function write(damage: Damage, done: Restoring | undefined, isAll: boolean): Restoring {
  const workbook = new Workbook();
  const reading = readRegister(workbook, { codes: [] }, { toWrite: true }, tellMended);
  const columns = reading.columns('journal');
  const { plan, scan } = damage;
  const keys = ['hash', 'previousHash', 'event', 'code', 'lastCode'];
  const [hashes = [], previous = [], events = [], incidents = [], codes = []] = reading.journal.readColumns(keys);
  const isSame = scan.rows.every(
    ({ hash, previousHash }, index) => (hashes[index] ?? '') === hash && (previous[index] ?? '') === previousHash,
  );
  if (!isSame) throw new UserError(copyTexts.changedMeanwhile);
  const removed = plan.regions.flatMap((region) => region.removed);
  const standing = rowsRead(reading, removed);
  const counts = countsOf(damage, isAll);
  if (removed.length) keepReplaced(reading, removed, standing);
  const gone = new Set(removed);
  const rest = hashes.flatMap((_, index) => (gone.has(index + 2) ? [] : [index]));
  const lines = plan.regions.flatMap(({ written }) =>
    written.map((one) => (isMoved(one) ? lineOf(standing.get(one.row) ?? [], columns) : one)),
  );
  const textOf = (line: Line, key: string) => String(line[key] ?? '');
  const reported = incidentsIn(
    [...rest.map((index) => events[index] ?? ''), ...lines.map((line) => textOf(line, 'event'))],
    [...rest.map((index) => incidents[index] ?? ''), ...lines.map((line) => textOf(line, 'code'))],
  );
  const kept = keptEnd();
  const isOfThisJournal = kept.opened?.hash === reading.end.opened?.hash;
  const isWhole = isAll && damage.gaps === 0;
  const end: JournalEnd = {
    ...reading.end,
    hash: reading.end.row > scan.end ? reading.end.hash : damage.last,
    incidents: isWhole ? reported : Math.max(reported, reading.end.incidents, isOfThisJournal ? (kept.incidents ?? 0) : 0),
    lastCode: [
      ...rest.map((index) => codes[index] ?? ''),
      ...lines.map(({ lastCode = '' }) => String(lastCode)),
      kept.lastCode ?? '',
      reading.end.lastCode,
    ].reduce(laterCode, ''),
  };
  const last = Math.max(reading.end.row, scan.rows.length + 1) + growthOf(plan);
  const at = now();
  const by = personAtKeyboard(reading);
  const entry = officeRow(columns, end.hash, end.lastCode, {
    at,
    label: copyTexts.event,
    by: cellText(by),
    summary: copyTexts.summary(counts),
    data: JSON.stringify({ type: 'journalRestored', at, by: { name: by, email: Session.getActiveUser().getEmail() }, counts }),
  });
  const total = { counts: added(counts, done?.counts), by, at, entry: entry.hash, ...(done ? { before: done.counts } : {}) };
  // Noted first: the next run sees by the entry whether this portion was written.
  noteRestoring(total);
  workbook.write(() => [
    ...changesOf(workbook, columns, plan, (content) =>
      isMoved(content) ? cellsOfLine(lineOf(standing.get(content.row) ?? [], columns), columns) : cellsOfLine(content, columns),
    ),
    ...workbook.appendRows('journal', last, entry.rows),
    workbook.writeCells('journal', 1, reading.endColumn, [[endText({ ...end, row: last + 1, hash: entry.hash })]]),
  ]);
  return total;
}

const added = (one: RestoredCounts, other: RestoredCounts = { missing: 0, altered: 0, foreign: 0, moved: 0 }): RestoredCounts => ({
  missing: one.missing + other.missing,
  altered: one.altered + other.altered,
  foreign: one.foreign + other.foreign,
  moved: one.moved + other.moved,
});

/** Returns what a portion does; where it does not do all, what it writes tells. */
function countsOf({ counts, plan, altered }: Damage, isAll: boolean): RestoredCounts {
  if (isAll) return counts;
  const written = plan.regions.flatMap((region) => region.written);
  const moved = written.filter(isMoved).length;
  const removed = new Set(plan.regions.flatMap((region) => region.removed));
  const changed = altered.filter(({ line }) => written.includes(line)).length;
  const foreign = removed.size - moved - altered.filter(({ row }) => removed.has(row)).length;
  return { missing: written.length - moved - changed, altered: changed, foreign: Math.max(0, foreign), moved };
}

function rowsRead(reading: RegisterReading, rows: number[]): Map<number, unknown[]> {
  const ranges = rangesOf([...rows].sort((one, other) => one - other));
  const cells: Cells[] = reading.workbook.read(ranges.map(({ first, last }) => ({ sheet: 'journal', firstRow: first, lastRow: last })));
  return new Map(
    ranges.flatMap(({ first, last }, index) =>
      Array.from({ length: last - first + 1 }, (_, at) => [first + at, cells[index]![at] ?? []] as const),
    ),
  );
}

/** Keeps what stands in the rows that go or are written over, beside the copies. */
function keepReplaced(reading: RegisterReading, rows: number[], standing: Map<number, unknown[]>): void {
  const register = reading.workbook.file.id;
  const columns = reading.columns('journal');
  const at = now();
  const { hour, minute } = wallTimeOf(at);
  const time = [hour, minute].map((part) => String(part).padStart(2, '0')).join('.');
  const lines = rows.map((row): Line => ({ row, ...lineOf(standing.get(row) ?? [], columns) }));
  createReplaced(register, copiesFolder(register), copyTexts.replacedName(isoDayOf(at), time), lines);
}

function personAtKeyboard({ settings }: RegisterReading): string {
  const email = Session.getActiveUser().getEmail().toLowerCase();
  return settings.people.find((person) => person.email.toLowerCase() === email)?.name || email;
}

function shownRows(reading: RegisterReading, { missing, altered, foreign }: Damage): DamagedRow[] {
  const columns = reading.columns('journal');
  const changed = altered.slice(0, MOST_SHOWN);
  const strange = foreign.slice(0, MOST_SHOWN);
  const standing = rowsRead(
    reading,
    [...changed, ...strange].map(({ row }) => row),
  );
  const now = (row: number) => lineOf(standing.get(row) ?? [], columns);
  const { kinds, place } = copyTexts;
  return [
    ...missing.slice(0, MOST_SHOWN).map((line) => ({ what: kinds.missing, place: '', details: detailsOf(line), changes: [] })),
    ...changed.map(({ row, line }) => ({
      what: kinds.altered,
      place: place(row),
      details: detailsOf(line),
      changes: changesIn(line, now(row)),
    })),
    ...strange.map(({ row }) => ({ what: kinds.foreign, place: place(row), details: detailsOf(now(row)), changes: [] })),
  ];
}

const read = Object.keys(copyTexts.labels) as (keyof typeof copyTexts.labels)[];

const shown = (line: Line, key: string): string => {
  const value = line[key];
  if (value === undefined) return '';
  return key === 'at' && typeof value === 'number' ? momentText(value) : clipped(String(value));
};

const clipped = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text);

const detailsOf = (line: Line): DamagedRow['details'] =>
  read.flatMap((key) => (shown(line, key) ? [{ label: copyTexts.labels[key], value: shown(line, key) }] : []));

/** Returns the cells that people can read one by one, and the hidden ones together. */
function changesIn(before: Line, now: Line): DamagedRow['changes'] {
  const changed = sheetOf('journal')
    .columns.map(({ key }) => key)
    .filter((key) => String(before[key] ?? '') !== String(now[key] ?? ''));
  const { labels, hiddenCells, blank, changed: other } = copyTexts;
  const named = read.filter((key) => changed.includes(key));
  return [
    ...named.map((key) => ({ label: labels[key], before: shown(before, key) || blank, now: shown(now, key) || blank })),
    ...(changed.length > named.length
      ? [{ label: hiddenCells, ...(differing(dataOf(before), dataOf(now)) ?? { before: '', now: other }) }]
      : []),
  ];
}

const dataOf = (line: Line): string => ['data', 'data2', 'data3'].map((key) => String(line[key] ?? '')).join('');

/** So many characters on each side show what a changed value belongs to. */
const AROUND = 24;

/** Returns the place in which two texts differ; undefined when they are the same. */
function differing(before: string, now: string): { before: string; now: string } | undefined {
  if (before === now) return undefined;
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head++;
  let tail = 0;
  while (tail < most - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++;
  const part = (text: string) => {
    const [from, to] = [Math.max(0, head - AROUND), Math.min(text.length, text.length - tail + AROUND)];
    return clipped(`${from ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`);
  };
  return { before: part(before), now: part(now) };
}
