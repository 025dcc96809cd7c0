// A cell of the journal altered as a hand would: another text in place of a part, with the hash of the row made right, or not.
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
