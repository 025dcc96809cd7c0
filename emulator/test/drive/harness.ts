// A workspace of Drive and forms only: a spreadsheet is just a file, and writes to it are dropped.

import { emulate } from '../../src/platform/emulate';
import { printPdf } from '../../src/printing/print-pdf';
import { type Execution, Runtime } from '../../src/runs/runtime';
import { createDrive } from '../../src/services/drive/drive';
import { createForms } from '../../src/services/forms/form-app';
import { createClock } from '../../src/workspace/clock';
import type { Links } from '../../src/workspace/links';
import { answersWith } from '../../src/workspace/open-questions';

export const owner = 'cntt@xa.gov.vn';
export const other = 'an@xa.gov.vn';

export interface Fired {
  kind: string;
  source: string;
  by: string;
  event: Record<string, unknown>;
}

interface Apps {
  drive: GoogleAppsScript.Drive.DriveApp;
  forms: GoogleAppsScript.Forms.FormApp;
}

export function openDrive({ at = '2026-11-24T08:00:00+07:00', state = {} as Record<string, unknown> } = {}) {
  const runtime = new Runtime(createClock(Date.parse(at)), state);
  const fired: Fired[] = [];
  const links: Links = {
    runtime,
    accounts: [],
    answers: answersWith(),
    printer: printPdf,
    timeZone: 'Asia/Ho_Chi_Minh',
    project: () => 'project',
    scriptTimeZone: () => 'Asia/Ho_Chi_Minh',
    locale: 'vi_VN',
    files: {} as Links['files'],
    sheets: {
      addResponseSheet: () => 7,
      releaseResponseSheet: () => undefined,
      writeResponse: (_id, _sheetId, _columns, _response, values) => ({ range: {}, values: values.map(String), namedValues: {} }),
      view: () => ({}),
    },
    forms: {} as Links['forms'],
    events: { fire: (kind, source, by, event) => fired.push({ kind, source, by, event }) },
    screen: {} as Links['screen'],
    ui: () => ({}) as GoogleAppsScript.Base.Ui,
  };
  const drive = createDrive(links);
  links.files = drive.files;
  const forms = createForms(links);
  const apps = {
    drive: emulate(runtime, 'Drive.DriveApp', drive.app),
    forms: emulate(runtime, 'Forms.FormApp', forms.app),
  } as unknown as Apps;
  return {
    runtime,
    links,
    drive,
    forms,
    fired,
    /** Runs a script function as one person. */
    run<T>(script: (apps: Apps) => T, by = owner, options: Partial<Execution> = {}): T {
      return runtime.execute(
        {
          functionName: 'test',
          kind: 'menu',
          activeUser: by,
          effectiveUser: by,
          authorisation: 'FULL',
          hasContainer: true,
          hasUi: true,
          ...options,
        },
        () => script(apps),
      );
    },
  };
}
