// Opens a workspace: connects the services and lets drivers act as people.

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { constant } from '../platform/constants';
import { emulate } from '../platform/emulate';
import { printPdf } from '../printing/print-pdf';
import { PlatformError } from '../runs/errors';
import { Firing } from '../runs/firing';
import { toPage, toServer } from '../runs/page-values';
import { type Execution, type Run, Runtime } from '../runs/runtime';
import { scriptDate } from '../runs/script-date';
import { ScriptRuns } from '../runs/script-runs';
import { createWebApp } from '../runs/web-app';
import { type Api, advancedService, withoutLimits } from '../services/advanced/api';
import { createBrowser } from '../services/base/browser';
import { createConsole, createLogger, logLines } from '../services/base/console';
import { mimeTypes } from '../services/base/mime-types';
import { refusedServices } from '../services/base/refused';
import { createSession } from '../services/base/session';
import { createUi } from '../services/base/ui';
import { createDocuments } from '../services/documents/document-app';
import { createDrive } from '../services/drive/drive';
import { untitledSpreadsheet } from '../services/drive/names';
import { createForms } from '../services/forms/form-app';
import { createContent } from '../services/html/content';
import { createHtmlService } from '../services/html/html-service';
import { addDraft, createGmail, keptDrafts } from '../services/mail/gmail';
import { createMail, createOutbox, sentMails } from '../services/mail/mail';
import { createSpreadsheets } from '../services/spreadsheet/spreadsheet-app';
import { createCache } from '../services/stores/cache';
import { createLocks } from '../services/stores/lock';
import { createProperties } from '../services/stores/properties';
import { createScriptApp } from '../services/triggers/script-app';
import { createUtilities } from '../services/utilities/utilities';
import { createClock } from './clock';
import { close, requireOpen } from './closed-accounts';
import type { Answer, Shown, ShownMenu, Workspace, WorkspaceOptions } from './contract';
import type { Links } from './links';
import { answersWith } from './open-questions';

/** The stored state of the workspace itself, besides the services' parts. */
interface Kept {
  containerId: string;
  /** The clock's time. */
  now: number;
  nextShownId: number;
  /** The owner of the container; Drive stores its editors and viewers. */
  owner: string;
  /** The web app's address; '' for the script of a copy, which is not deployed. */
  webAppUrl: string;
}

/** Deletes a stored workspace. */
export function resetWorkspace(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
}

export function openWorkspace(options: WorkspaceOptions): Workspace {
  const file = options.dir && join(options.dir, 'workspace.json');
  const begin = file && existsSync(file) ? readFileSync(file, 'utf8') : (options.state ?? '{}');
  const state = JSON.parse(begin) as Record<string, unknown>;
  const isNew = !('workspace' in state);
  const startsAt = isNew ? instantOf(options.at) : (state.workspace as Kept).now;
  const clock = createClock(startsAt, options.ticking);
  const runtime = new Runtime(clock, state);
  if (options.onCall) runtime.onCall = options.onCall;
  const kept = runtime.part<Kept>('workspace', () => ({
    containerId: '',
    now: startsAt,
    nextShownId: 1,
    owner: options.owner,
    webAppUrl: 'https://script.google.com/macros/s/local-workspace/exec',
  }));
  if (options.container && options.container !== kept.containerId) {
    // The script of a copy is a new project.
    for (const own of ['triggers', 'properties', 'cache']) delete state[own];
    state.container = { id: options.container };
    Object.assign(kept, { containerId: options.container, owner: options.owner, webAppUrl: '' });
  }
  let person = options.owner;
  let shown: Shown[] = [];
  let menus: ShownMenu[] = [];
  let device: 'desktop' | 'phone' = 'desktop';
  const answers: Answer[] = [];
  /** The acts of people that are being done, one within the other. */
  let acts = 0;

  const links = {
    runtime,
    accounts: options.accounts ?? [],
    answers: answersWith(options.answers),
    printer: options.printer ?? printPdf,
    timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
    locale: options.locale ?? 'vi_VN',
    project: () => links.boundTo ?? links.scriptFileId ?? kept.containerId,
    scriptTimeZone: () => runs.loaded?.manifest.timeZone ?? links.timeZone,
    screen: {
      show(what) {
        runtime.beforeCall('');
        const made: Shown = { ...what, id: kept.nextShownId++, for: person };
        shown.push(made);
        options.onShown?.(made);
        return made;
      },
      ask(what) {
        const made = this.show(what);
        const answer = answers.shift() ?? options.onQuestion?.(made);
        if (!answer) throw new Error(`Nobody has answered «${made.content}»: prepare it with answer()`);
        return answer;
      },
      setMenu(menu) {
        // Phones show no menus.
        if (device === 'phone') return;
        const made = menu as ShownMenu;
        menus = [...menus.filter(({ caption }) => caption !== made.caption), made];
      },
    },
    events: { fire: (...what) => firing.fire(...what) },
  } as Links;
  const runs = new ScriptRuns(links, () => {
    if (!acts) save();
  });
  const firing = new Firing(links, runs, () => kept.containerId);
  const drive = createDrive(links);
  links.files = drive.files;
  const spreadsheets = createSpreadsheets(links);
  links.sheets = spreadsheets.sheets;
  const forms = createForms(links);
  links.forms = forms;
  const documents = createDocuments(links);
  links.ui = createUi(links);

  const outbox = createOutbox(links);
  Object.assign(runs.services, {
    ...refusedServices(runtime),
    SpreadsheetApp: emulate(runtime, 'Spreadsheet.SpreadsheetApp', spreadsheets.app),
    DocumentApp: emulate(runtime, 'Document.DocumentApp', documents.app),
    FormApp: emulate(runtime, 'Forms.FormApp', forms.app),
    DriveApp: emulate(runtime, 'Drive.DriveApp', drive.app),
    MailApp: createMail(links, outbox),
    GmailApp: createGmail(links, outbox),
    Browser: createBrowser(links),
    ContentService: createContent(links),
    MimeType: mimeTypes,
    PropertiesService: createProperties(links),
    CacheService: createCache(links),
    LockService: createLocks(links),
    Session: createSession(links),
    ScriptApp: createScriptApp(links, () => kept.webAppUrl || null),
    HtmlService: createHtmlService(links, {
      html: (name) => runs.html(name),
      evaluate: (code, variables) => runs.evaluate(code, variables),
    }),
    Utilities: createUtilities(links),
    Logger: createLogger(links),
    console: createConsole(links),
  });
  const serviceOf = (api: Api) => advancedService(runtime, options.minuteQuotas === false ? withoutLimits(api) : api);
  runs.advanced.sheets = serviceOf(spreadsheets.api);
  runs.advanced.docs = serviceOf(documents.api);
  runs.advanced['drive v3'] = serviceOf(drive.api);
  setZone(links.timeZone);

  /** Sets the zone of the dates of the script and the services: the one in the script's manifest. */
  function setZone(zone: string): void {
    const ScriptDate = scriptDate(clock, zone);
    runtime.makeDate = (instant) => new ScriptDate(instant);
    runs.services.Date = ScriptDate;
  }

  const asPerson = (functionName: string, kind: Execution['kind']): Run => {
    runtime.consent.give(person);
    return {
      functionName,
      kind,
      activeUser: person,
      effectiveUser: person,
      authorisation: 'FULL',
      hasContainer: !links.scriptFileId,
      hasUi: !links.scriptFileId,
    };
  };

  function asText(): string {
    kept.now = clock.now();
    return JSON.stringify(state);
  }

  function save(): void {
    kept.now = clock.now();
    if (!options.dir || !file) return;
    mkdirSync(options.dir, { recursive: true });
    writeFileSync(`${file}.new`, asText());
    renameSync(`${file}.new`, file);
  }

  /** Does a person's act and saves the state once after it, also when it throws: the clock may run a hundred triggers on its way. */
  function act<T>(work: () => T): T {
    acts++;
    try {
      return work();
    } finally {
      acts--;
      save();
    }
  }

  if (isNew) {
    kept.containerId = spreadsheets.driver.create(options.title ?? untitledSpreadsheet(links.locale), options.owner);
    save();
  }
  const book = spreadsheets.driver.of(kept.containerId);

  const webApp = createWebApp((functionName, event) => runs.run(webRun(functionName), [event]));

  const workspace: Workspace = {
    containerId: kept.containerId,
    get person() {
      return person;
    },
    load(folder, boundTo) {
      const script = runs.load(folder);
      setZone(links.scriptTimeZone());
      runtime.consent.declared = script.manifest.oauthScopes;
      links.boundTo = boundTo ?? undefined;
      links.scriptFileId = boundTo === null ? scriptFile(script.name) : undefined;
    },
    as(email) {
      requireOpen(links, email);
      person = email;
      return workspace;
    },
    open(on = 'desktop') {
      menus = [];
      device = on;
      // The script does not run for people who may only view the file.
      if (!drive.files.canEdit(links.boundTo ?? kept.containerId, person)) return;
      const authMode = constant('Script.AuthMode', 'LIMITED');
      if (links.boundTo) firing.fire('open', links.boundTo, person, { authMode });
      else firing.fire('open', kept.containerId, person, { source: spreadsheets.sheets.view(kept.containerId), authMode });
    },
    call: (functionName, ...args) => runs.run(asPerson(functionName, 'menu'), args),
    runFromPage(functionName, args, from = 'dialog') {
      if (functionName.endsWith('_')) throw new PlatformError(`Script function not found: ${functionName}`);
      const values = args.map(toServer);
      return toPage(runs.run(from === 'dialog' ? asPerson(functionName, 'dialog') : webRun(functionName), values));
    },
    ...webApp,
    writeDraft: (draft) =>
      act(() => {
        const blank = { to: '', cc: '', bcc: '', replyTo: '', name: '', subject: '', body: '', htmlBody: '', attachments: [] };
        addDraft(links, person, { ...blank, ...draft });
      }),
    drafts: () => keptDrafts(links).filter(({ owner }) => owner === person),
    select: (sheet, where) => book.select(person, sheet, where),
    selected: () => book.selected(person),
    type: (sheet, a1, text) => act(() => book.type(person, sheet, a1, text)),
    paste: (from, to, isCut = false) => act(() => book.paste(person, from, to, isCut)),
    undo: () => act(() => book.turn(person, 'undo')),
    redo: () => act(() => book.turn(person, 'redo')),
    canUndo: () => book.canTurn(person, 'undo'),
    canRedo: () => book.canTurn(person, 'redo'),
    setFilter: (sheet, a1) => act(() => book.setFilter(person, sheet, a1)),
    hideValues: (sheet, column, hidden, viewId) => act(() => book.hideValues(person, sheet, column, hidden, viewId)),
    collapseColumns: (sheet, column, depth, isCollapsed) => act(() => book.collapseColumns(person, sheet, column, depth, isCollapsed)),
    insertRows: (sheet, row, count = 1) => act(() => book.insertRows(person, sheet, row, count)),
    deleteRows: (sheet, row, count = 1) => act(() => book.deleteRows(person, sheet, row, count)),
    sort: (sheet, column, ascending = true) => act(() => book.sort(person, sheet, column, ascending)),
    share: (fileId, email, role) => act(() => drive.share(fileId, person, email, role)),
    closeAccount: (email, files = 'stay') =>
      act(() => {
        if (email === person) throw new Error('Nobody closes the account that they act with: call as() first');
        drive.leave(email, files, kept.containerId);
        close(links, email);
      }),
    insertPageNumbers: (fileId, how) => act(() => documents.insertPageNumbers(fileId, person, how)),
    submitForm: (formId, given, how = {}) =>
      act(() => {
        requireOpen(links, how.by ?? person);
        return forms.submit(formId, given, { ...how, by: how.by ?? person });
      }),
    answer: (answer) => {
      answers.push(answer);
    },
    advanceTo: (to) => act(() => firing.advanceTo(instantOf(to))),
    skipTo: (to) => act(() => firing.skipTo(instantOf(to))),
    fault: (fault) => runtime.fault(fault),
    mend: () => runtime.mend(),
    meter: () => runtime.meters[runtime.meters.length - 1]!,
    meters: () => [...runtime.meters],
    now: () => clock.now(),
    mails: () => sentMails(links),
    files: () => drive.list(),
    shown: () => shown,
    clearShown() {
      shown = [];
    },
    menus: () => menus,
    grid: (sheet, rows) => book.grid(sheet, rows),
    colour: (sheet, a1) => book.colour(sheet, a1),
    cellInfo: (sheet, a1) => book.cellInfo(person, sheet, a1),
    listCells: (sheet) => book.listCells(sheet),
    filters: (sheet) => book.filters(sheet),
    columnGroups: (sheet) => book.columnGroups(sheet),
    filterChoices: (sheet, column, viewId) => book.filterChoices(sheet, column, viewId),
    sheets: () => book.sheets(),
    charts: (sheet) => book.shownCharts(sheet),
    workbook: (views) => book.workbook(views),
    paper: (fileId) => documents.paper(fileId),
    content: (fileId) => drive.content(fileId),
    pageless: (fileId) => documents.pageless(fileId),
    form: (formId) => forms.view(formId),
    checkAnswers: (formId, given) => forms.check(formId, given),
    forms: () => forms.list(),
    log: () => logLines(links),
    save,
    state: asText,
  };

  /** Returns the Drive file of a standalone script; the same name is the same script. */
  function scriptFile(name: string): string {
    const type = mimeTypes.GOOGLE_APPS_SCRIPT;
    const found = drive.list().find((entry) => entry.name === name && entry.mimeType === type);
    const how = { functionName: '', kind: 'load', activeUser: kept.owner, effectiveUser: kept.owner, authorisation: 'FULL' } as const;
    return found?.id ?? runtime.execute({ ...how, hasContainer: false, hasUi: false }, () => drive.files.create(name, type)).id;
  }

  function webRun(functionName: string): Run {
    const isDeployer = runs.required.manifest.webapp?.executeAs === 'USER_DEPLOYING';
    if (!isDeployer) runtime.consent.give(person);
    return {
      functionName,
      kind: 'webApp',
      activeUser: person,
      effectiveUser: isDeployer ? kept.owner : person,
      authorisation: 'FULL',
      hasContainer: options.webAppHasContainer === true && !links.scriptFileId,
      hasUi: false,
    };
  }

  return workspace;
}

/** @param at milliseconds, or ISO text with its zone */
function instantOf(at: string | number): number {
  const instant = typeof at === 'number' ? at : Date.parse(at);
  if (!Number.isFinite(instant)) throw new Error(`No such moment: ${at}`);
  return instant;
}
