// A workspace of spreadsheets only, to run scripts without the other services.

import { emulate } from '../../src/platform/emulate';
import { printPdf } from '../../src/printing/print-pdf';
import { PlatformError } from '../../src/runs/errors';
import { type Execution, Runtime } from '../../src/runs/runtime';
import { createSpreadsheets } from '../../src/services/spreadsheet/spreadsheet-app';
import { createClock } from '../../src/workspace/clock';
import type { DriveEntry } from '../../src/workspace/contract';
import type { Links } from '../../src/workspace/links';
import { answersWith } from '../../src/workspace/open-questions';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export const owner = 'cntt@xa.gov.vn';
export const editor = 'an@xa.gov.vn';

export interface Fired {
  kind: string;
  by: string;
  event: Record<string, unknown>;
}

export function openSpreadsheets({ at = '2026-11-24T08:00:00+07:00', locale = 'vi_VN', state = {} as Record<string, unknown> } = {}) {
  const runtime = new Runtime(createClock(Date.parse(at)), state);
  const fired: Fired[] = [];
  const shown: unknown[] = [];
  const entries = runtime.part<Record<string, DriveEntry>>('files', () => ({}));
  const files: Links['files'] = {
    create(name, mimeType) {
      const id = runtime.newId('1');
      const url = `https://docs.google.com/spreadsheets/d/${id}/edit`;
      const now = runtime.clock.now();
      const people = { owner: runtime.execution.effectiveUser, editors: [editor], viewers: [] };
      entries[id] = { id, name, mimeType, parents: [], ...people, createdAt: now, updatedAt: now, trashed: false, url };
      return entries[id];
    },
    get: (id) => entries[id],
    requireView(id) {
      if (!entries[id]) throw new PlatformError('You do not have permission to access the requested document.');
      return entries[id];
    },
    requireEdit: (id) => files.requireView(id),
    canEdit: (id, email) => entries[id]?.owner === email || entries[id]?.editors.includes(email) === true,
    remember: () => undefined,
    onCreate: () => undefined,
    onImport: () => undefined,
    onCopy: () => undefined,
    onExport: () => undefined,
  };
  const links: Links = {
    runtime,
    accounts: [],
    answers: answersWith(),
    printer: printPdf,
    timeZone: 'Asia/Ho_Chi_Minh',
    project: () => 'project',
    scriptTimeZone: () => 'Asia/Ho_Chi_Minh',
    locale,
    files,
    sheets: {} as Links['sheets'],
    forms: {} as Links['forms'],
    events: { fire: (kind, _source, by, event) => fired.push({ kind, by, event }) },
    screen: {
      show: (what) => {
        shown.push(what);
        return { ...what, id: shown.length, for: owner };
      },
      ask: () => ({ button: 'OK' }),
      setMenu: (menu) => shown.push(menu),
    },
    ui: () => ({}) as GoogleAppsScript.Base.Ui,
  };
  const spreadsheets = createSpreadsheets(links);
  links.sheets = spreadsheets.sheets;
  const id = runtime.part('test', () => ({ id: spreadsheets.driver.create('Sổ', owner) })).id;
  const app = emulate(runtime, 'Spreadsheet.SpreadsheetApp', spreadsheets.app) as unknown as App;
  const how = (options: Partial<Execution>) => ({
    functionName: 'test',
    kind: 'menu' as const,
    activeUser: owner,
    effectiveUser: owner,
    authorisation: 'FULL' as const,
    hasContainer: true,
    hasUi: true,
    ...options,
  });
  return {
    runtime,
    state,
    links,
    id,
    fired,
    shown,
    book: spreadsheets.driver.of(id),
    sheets: spreadsheets.sheets,
    /** Runs a script function as one person. */
    run<T>(script: (app: App, sheet: GoogleAppsScript.Spreadsheet.Sheet) => T, options: Partial<Execution> = {}): T {
      return runtime.execute(how(options), () => script(app, app.getActiveSheet()));
    },
  };
}
