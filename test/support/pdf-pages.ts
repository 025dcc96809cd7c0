// The text of a PDF file, page by page, in the order in which a reader shows it.
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** Returns the text of each page; spaces and lines are one space. */
export function pdfPages(pdf: Uint8Array): string[] {
  // The reader of PDF files is an ES module, which jest does not load.
  const answer = execFileSync(process.execPath, [resolve('test/support/read-pdf.mjs')], { input: pdf, maxBuffer: 64 * 1024 * 1024 });
  return (JSON.parse(answer.toString()) as string[]).map((text) => text.normalize('NFC').replace(/\s+/g, ' '));
}
