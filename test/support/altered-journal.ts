// The journal altered as a hand would that knows the rule of its hash, or does not: a part of one cell, or every hash from a row on.
import type { Workspace } from 'apps-script-emulator';
import { hashScript } from '../../bench/journal-hash';
import { byHand } from './hands';
import { who } from './office';

interface Alteration {
  code: string;
  /** The type of the event, of which the incident's last row is altered. */
  event: string;
  /** Dữ liệu when absent. */
  header?: string;
  from: string;
  to: string;
  /** The hand makes the hash of the row right. */
  isHashed?: boolean;
}

export function alterJournal(workspace: Workspace, { code, event, header = 'Dữ liệu', from, to, isHashed = false }: Alteration): void {
  const isAltered = byHand(
    workspace,
    who.owner,
    `${hashScript}
     const journal = sheet('Nhật ký');
     const [headers, ...rows] = journal.getDataRange().getValues();
     const at = (header) => headers.indexOf(header);
     const index = rows.map((row) => row[at('Mã sự cố')] === '${code}' && row[at('Dữ liệu')].includes('"type":"${event}"')).lastIndexOf(true);
     const before = rows[index][at('${header}')];
     const write = (header, value) => {
       rows[index][at(header)] = value;
       journal.getRange(index + 2, at(header) + 1).setValue(value);
     };
     write('${header}', before.replace('${from}', '${to}'));
     if (${isHashed}) write('Mã đối chiếu', hashOf(headers, rows[index]));
     return before !== rows[index][at('${header}')];`,
  );
  if (!isAltered) throw new Error(`the row of “${event}” of ${code} has no “${from}”`);
}

interface Rehash {
  /** The first row of the sheet that is written anew. */
  from: number;
  /** What goes into «Nội dung» of that row. */
  text?: string;
  rule?: 'hashOf' | 'firstHashOf';
  /** Whether the cell of the end gets the new last hash too. */
  withEnd: boolean;
}

/** Makes every hash of the journal anew from a row on, as somebody would who knows the rule. */
export function rehashJournal(workspace: Workspace, { from, text, rule = 'hashOf', withEnd }: Rehash): void {
  byHand(
    workspace,
    who.owner,
    `${hashScript}
     const journal = sheet('Nhật ký');
     const [headers, ...rows] = journal.getDataRange().getValues();
     const [text, previous, own] = ['Nội dung', 'Mã đối chiếu dòng trước', 'Mã đối chiếu'].map((header) => headers.indexOf(header));
     const first = ${from - 2};
     rows[first][text] = ${text === undefined ? 'rows[first][text]' : JSON.stringify(text)};
     rows.forEach((row, index) => {
       if (index < first) return;
       row[previous] = index ? rows[index - 1][own] : '';
       row[own] = ${rule}(headers, row);
       for (const at of [text, previous, own]) journal.getRange(index + 2, at + 1).setValue(row[at]);
     });
     if (!${withEnd}) return;
     const end = headers.findIndex((header) => String(header).startsWith('Cuối nhật ký '));
     const noted = JSON.parse(String(headers[end]).slice('Cuối nhật ký '.length));
     journal.getRange(1, end + 1).setValue('Cuối nhật ký ' + JSON.stringify({ ...noted, hash: rows[rows.length - 1][own] }));`,
  );
}
