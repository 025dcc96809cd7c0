// Whether a file is in order: each incident once, the journal's chain whole, the register equal to the journal, no mail or document pending.
import { createHash } from 'node:crypto';
import type { Workspace } from 'apps-script-emulator';
import { hashedHeaders } from '../../bench/journal-hash';
import type { IncidentEvent } from '../../src/procedure/events';
import { replay } from '../../src/procedure/evolve';
import type { Incident } from '../../src/procedure/incident';
import { statusLabel } from '../../src/texts/labels';
import { momentText } from '../../src/texts/moments';
import { rowsOf } from './office';

type Row = Record<string, string>;
const dataOf = (row: Row) => `${row['Dữ liệu']}${row['Dữ liệu (tiếp)']}${row['Dữ liệu (hết)']}`;
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

/** Returns the hash by the rule that the row's own hash says it is of. */
function hashOf(row: Row): string {
  const texts = hashedHeaders.map((header) => row[header]);
  if (!row['Mã đối chiếu']!.startsWith('2:')) return sha256(texts.join('\n'));
  // The cell shows minutes; the event has the moment.
  const [, day, month, year, time] = /^(\d\d)\/(\d\d)\/(\d{4}) (\d\d:\d\d)$/.exec(row['Thời điểm']!) ?? [];
  const shown = Date.parse(`${year}-${month}-${day}T${time}:00+07:00`) / 1000;
  const hashAt = (moment: number) => `2:${sha256(JSON.stringify([moment, ...texts]))}`;
  if (dataOf(row)) {
    const written = Math.floor((JSON.parse(dataOf(row)) as { at: number }).at / 1000);
    return Math.floor(written / 60) * 60 === shown ? hashAt(written) : 'another moment';
  }
  // An entry without an event is of any second of the minute.
  return Array.from({ length: 60 }, (_, second) => hashAt(shown + second)).find((hash) => hash === row['Mã đối chiếu']) ?? 'another moment';
}

/** Returns what is not in order, a sentence each; the hashes are computed here, not by the product. */
export function disorderOf(workspace: Workspace): string[] {
  const journal = rowsOf(workspace, 'Nhật ký');
  const register = rowsOf(workspace, 'Sổ sự cố');
  const incidents = new Map<string, IncidentEvent[]>();
  const found: string[] = [];
  let previous = '';
  journal.forEach((row, index) => {
    if (row['Mã đối chiếu dòng trước'] !== previous || row['Mã đối chiếu'] !== hashOf(row))
      found.push(`journal: the chain breaks at row ${index + 2}`);
    previous = row['Mã đối chiếu']!;
    const code = row['Mã sự cố'];
    if (code) incidents.set(code, [...(incidents.get(code) ?? []), JSON.parse(dataOf(row)) as IncidentEvent]);
  });
  const listed = register.map((row) => row['Mã sự cố']!);
  for (const code of incidents.keys()) {
    const count = listed.filter((one) => one === code).length;
    if (count !== 1) found.push(`register: ${count} rows of ${code}`);
  }
  for (const row of register) {
    const events = incidents.get(row['Mã sự cố']!);
    if (!events) found.push(`register: a row “${row['Mã sự cố']}” that is not in the journal`);
    else found.push(...disorderOfRow(workspace, row, replay(events)));
  }
  for (const row of rowsOf(workspace, 'Thư đi'))
    if (row['Trạng thái'] !== 'Đã gửi' && isMail(row)) found.push(`mails: one is “${row['Trạng thái']}” (${row['Tiêu đề']})`);
  return found;
}

/** '25/11 17:00', as the register shows it. */
const shortMoment = (at: number): string => momentText(at).replace(/\/\d{4} /, ' ');

function disorderOfRow(workspace: Workspace, row: Row, incident: Incident): string[] {
  const { code } = incident;
  const due = incident.status === 'open' ? incident.steps.at(-1)!.dueAt : undefined;
  const expected: Row = {
    Bước: incident.step,
    'Trạng thái': statusLabel(incident),
    'Phụ trách': incident.classification?.assignee ?? '',
    'Hạn bước': due === undefined ? '' : shortMoment(due),
    'Hạn chung': incident.overall ? shortMoment(incident.overall.dueAt) : '',
    'Biểu mẫu chưa lập': '',
  };
  const found = Object.entries(expected).flatMap(([header, text]) =>
    row[header] === text ? [] : [`register: “${header}” of ${code} is “${row[header]}”, not “${text}”`],
  );
  if (incident.pendingDocuments.length) found.push(`documents: ${incident.pendingDocuments.join()} of ${code} not made`);
  // One complete document for each edition in the journal, and one PDF for each final one; the name marks a document that a dead run began.
  const documents = workspace
    .files()
    .filter(({ name, trashed }) => !trashed && name.startsWith(`${code} BM`) && !name.endsWith('(đang lập)'));
  const ids = (all: string[]) => all.sort().join();
  if (
    ids(documents.map(({ id }) => id)) !==
    ids(incident.documents.flatMap(({ fileId, final }) => [fileId, ...(final ? [final.fileId] : [])]))
  )
    found.push(`documents: those of ${code} are not those of the journal`);
  if (new Set(documents.map(({ name }) => name)).size !== documents.length) found.push(`documents: two of ${code} have one name`);
  return found;
}

/** Whether a row of «Thư đi» is a mail: people may have typed below the last. */
const isMail = (row: Record<string, string>): boolean => !row['Mã thư'] || /^\d+-\d+\//.test(row['Mã thư']);
