// Documents with the workspace's Drive, without the other services.

import { emulate } from '../../src/platform/emulate';
import { printPdf } from '../../src/printing/print-pdf';
import { Runtime } from '../../src/runs/runtime';
import { createDocuments } from '../../src/services/documents/document-app';
import { createDrive } from '../../src/services/drive/drive';
import { createClock } from '../../src/workspace/clock';
import type { Links } from '../../src/workspace/links';
import { answersWith } from '../../src/workspace/open-questions';

export const owner = 'cntt@xa.gov.vn';
export const other = 'an@xa.gov.vn';

export function openDocuments(state: Record<string, unknown> = {}) {
  const runtime = new Runtime(createClock(Date.parse('2026-11-24T08:00:00+07:00')), state);
  const links = {
    runtime,
    accounts: [],
    timeZone: 'Asia/Ho_Chi_Minh',
    locale: 'vi_VN',
    answers: answersWith(),
    printer: printPdf,
  } as unknown as Links;
  const drive = createDrive(links);
  links.files = drive.files;
  const documents = createDocuments(links);
  const app = emulate(runtime, 'Document.DocumentApp', documents.app);
  const driveApp = emulate(runtime, 'Drive.DriveApp', drive.app);
  /** Runs a script function. */
  const run = <T>(body: () => T, by = owner, authorisation: 'FULL' | 'LIMITED' = 'FULL'): T =>
    runtime.execute(
      {
        functionName: 'run',
        kind: 'menu',
        activeUser: by,
        effectiveUser: by,
        authorisation,
        hasContainer: true,
        hasUi: true,
      },
      body,
    );
  /** Returns the text of the saved document. */
  const savedText = (id: string): string => run(() => app.openById(id).getBody().getText());
  return { runtime, links, app, driveApp, documents, drive, run, savedText };
}
