// A register with thousands of ended incidents, copied from one that was played to its end: sixteen journal rows each, and their mails.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workspace } from 'apps-script-emulator';
import { owner } from '../desk/office/people';
import { hashScript } from './journal-hash';

/** Runs in the workspace: copies the rows of the incident `code`, with a right chain of hashes. */
const code = `
${hashScript}
function copyIncidents(count, code, areCopied) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const read = (name) => {
    const sheet = book.getSheetByName(name);
    const values = sheet.getRange(1, 1, sheet.getLastRow(), sheet.getLastColumn()).getValues();
    return { sheet, headers: values[0], rows: values.slice(1), at: (header) => values[0].indexOf(header) };
  };
  const append = ({ sheet, rows }, more) => {
    if (!more.length) return;
    sheet.insertRowsAfter(rows.length + 1, more.length);
    sheet.getRange(rows.length + 2, 1, more.length, more[0].length).setValues(more);
  };
  const codeOf = (index) => 'SC-2025-' + String(index + 1).padStart(5, '0');
  const journal = read('Nhật ký');
  const [previousAt, hashAt, codeAt, keyAt, dataAt, lastCodeAt] = ['Mã đối chiếu dòng trước', 'Mã đối chiếu', 'Mã sự cố', 'Khóa', 'Dữ liệu', 'Số đã cấp'].map(journal.at);
  const pattern = journal.rows.filter((row) => row[codeAt] === code);
  const width = hashAt + 1;
  let previous = journal.rows[journal.rows.length - 1][hashAt];
  const events = [];
  for (let index = 0; index < count; index++)
    for (const one of pattern) {
      const row = one.slice(0, width);
      row[codeAt] = codeOf(index);
      row[keyAt] = one[keyAt] && one[keyAt] + '/' + index;
      row[dataAt] = one[dataAt].split(code).join(codeOf(index)).split(one[keyAt]).join(row[keyAt] || '');
      row[lastCodeAt] = journal.rows[journal.rows.length - 1][lastCodeAt];
      row[previousAt] = previous;
      previous = hashOf(journal.headers, row);
      row[hashAt] = previous;
      events.push(row);
    }
  const firstEvent = journal.rows.length + 2;
  append(journal, events);
  const register = read('Sổ sự cố');
  const ended = register.rows.find((row) => row[register.at('Mã sự cố')] === code);
  append(register, Array.from({ length: count }, (_, index) => {
    const row = ended.slice();
    row[register.at('Mã sự cố')] = codeOf(index);
    row[register.at('Mã tài sản')] = 'TS-' + index;
    row[register.at('Mã phản hồi')] = ended[register.at('Mã phản hồi')] + '/' + index;
    const first = firstEvent + index * pattern.length;
    row[register.at('Dòng nhật ký')] = first + '-' + (first + pattern.length - 1);
    return row;
  }));
  const mails = read('Thư đi');
  const sent = mails.rows.filter((row) => row[mails.at('Mã sự cố')] === code);
  append(mails, Array.from({ length: count }, () => sent).flat());
  const estimates = read('Dự toán');
  const lines = estimates.rows.filter((row) => row[estimates.at('Mã sự cố')] === code);
  append(estimates, Array.from({ length: count }, (_, index) => lines.map((row) => [codeOf(index), ...row.slice(1)])).flat());
  const endAt = journal.headers.findIndex((header) => String(header).startsWith('Cuối nhật ký'));
  const [, prefix, json] = /^([^{]*)(.*)$/.exec(journal.headers[endAt]);
  const end = JSON.parse(json);
  end.row = journal.rows.length + 1 + events.length;
  end.hash = previous;
  end.incidents += count;
  end.outbox = mails.rows.length + 1 + sent.length * count;
  end.estimate = estimates.rows.length + 1 + lines.length * count;
  journal.sheet.getRange(1, endAt + 1).setValue(prefix + JSON.stringify(end));
  if (!areCopied) return;
  const properties = PropertiesService.getScriptProperties();
  const copied = JSON.parse(properties.getProperty('journal.copied') || '{}');
  properties.setProperty('journal.copied', JSON.stringify({ ...copied, row: end.row, hash: end.hash }));
}
`;

/**
 * Adds copies of an ended incident until the register has about `count` rows.
 * @param areCopied whether the nightly copies have the new rows of the journal already
 */
export function enlarge(workspace: Workspace, count: number, ended: string, areCopied = false): void {
  const folder = mkdtempSync(join(tmpdir(), 'large-'));
  try {
    writeFileSync(join(folder, 'Code.js'), code);
    writeFileSync(join(folder, 'appsscript.json'), '{}');
    workspace.load(folder);
    workspace.as(owner.email).call('copyIncidents', count, ended, areCopied);
  } finally {
    workspace.load('dist');
    rmSync(folder, { recursive: true, force: true });
  }
}
