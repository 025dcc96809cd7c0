// npm run bench: the service calls of each action, and the time that the emulator takes.

import type { Meter, Workspace } from 'apps-script-emulator';
import { openOffice } from '../desk/office/open-office';
import { prepare } from '../desk/office/set-up';
import { cast } from '../desk/samples/cast';
import incidents from '../desk/samples/incidents.json';
import { playAll, type Sample } from '../desk/samples/play-incident';

interface Line {
  what: string;
  runs: number;
  meter: Meter;
  milliseconds: number;
}

function office(): Workspace {
  const workspace = openOffice({ script: 'dist', at: '2026-02-12T07:00+07:00' });
  prepare(workspace, () => undefined);
  return workspace;
}

/** Plays the sixteen samples; returns the totals of each function's runs. */
function actions(): Line[] {
  const workspace = office();
  const lines = new Map<string, Line>();
  let last: Meter | undefined;
  let at = performance.now();
  const measure = () => {
    const all = workspace.meters();
    const fresh = last ? all.slice(all.lastIndexOf(last) + 1) : all;
    last = all.at(-1);
    const took = performance.now() - at;
    for (const meter of fresh.filter(({ functionName }) => functionName in names)) {
      const what = names[meter.functionName]!;
      const line = lines.get(what);
      if (!line) lines.set(what, { what, runs: 1, meter: structuredClone(meter), milliseconds: took / fresh.length });
      else {
        line.runs++;
        line.milliseconds += took / fresh.length;
        for (const key of counted) line.meter[key] += meter[key];
        for (const [method, calls] of Object.entries(meter.byMethod))
          line.meter.byMethod[method] = (line.meter.byMethod[method] ?? 0) + calls;
      }
    }
    at = performance.now();
  };
  measure();
  playAll(workspace, incidents as unknown as Sample[], cast, measure);
  measure();
  return [...lines.values()];
}

const counted = ['calls', 'reads', 'writes', 'cells', 'flushes', 'mails', 'documents'] as const;
const names: Record<string, string> = {
  onFormSubmitted: 'Biểu mẫu gửi về',
  menuReport: 'Mở «Ghi nhận sự cố»',
  menuReceive: 'Mở «Tiếp nhận»',
  menuPlan: 'Mở «Lập phương án»',
  menuDecide: 'Mở «Phê duyệt»',
  submitDialog: 'Bấm nút trong hộp thoại',
  onSweep: 'Đối soát định kỳ',
};

function table(lines: Line[]): void {
  console.log(
    ['', 'lượt', 'lượt gọi', 'trang tính', 'văn bản', 'khác', 'đọc', 'ghi', 'ô', 'ghi dồn', 'ms']
      .map((header, index) => (index ? header.padStart(12) : header.padEnd(28)))
      .join(''),
  );
  for (const { what, runs, meter, milliseconds } of lines) {
    const callsMatching = (pattern: RegExp) =>
      Object.entries(meter.byMethod).reduce((sum, [method, calls]) => sum + (pattern.test(method) ? calls : 0), 0);
    const sheets = callsMatching(sheetCall);
    const documents = callsMatching(documentCall);
    const figures = [
      runs,
      ...[meter.calls, sheets, documents, meter.calls - sheets - documents, meter.reads, meter.writes, meter.cells, meter.flushes].map(
        (sum) => Math.round(sum / runs),
      ),
      Math.round((milliseconds / runs) * 10) / 10,
    ];
    console.log(what.padEnd(28) + figures.map((figure) => String(figure).padStart(12)).join(''));
  }
}

const sheetCall = /^(SpreadsheetApp|Spreadsheet|Sheet|Range|RangeList|TextFinder|DeveloperMetadata\w*)\./;
const documentCall =
  /^(Docs|Documents|DocumentApp|Document|DocumentTab|Tab|Body|\w+Section|Paragraph|ListItem|Table|TableRow|TableCell|Text|Element)\./;

const lines = actions();
table(lines);
const wanted = process.argv[2];
if (wanted) {
  const line = lines.find(({ meter }) => meter.functionName === wanted);
  console.log(`\n${wanted}:`);
  for (const [method, calls] of Object.entries(line?.meter.byMethod ?? {}).sort(([, one], [, other]) => other - one))
    console.log(`${method.padEnd(48)}${(calls / line!.runs).toFixed(1).padStart(10)}`);
}
