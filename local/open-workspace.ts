// Puts the imitated services together and lets drivers act as people.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInContext } from 'node:vm';
import { createClock } from './clock';
import { constant } from './constants';
import { emulate } from './emulate';
import type { Links } from './links';
import { toPage, toServer } from './page-values';
import { type Execution, PlatformError, Runtime } from './runtime';
import { Script } from './script';
import { scriptDate } from './script-date';
import { createBrowser } from './services/browser';
import { createCache } from './services/cache';
import { createConsole, createLogger, logLines, note } from './services/console';
import { createContent, TextOutput } from './services/content';
import { createDocuments } from './services/documents/document-app';
import { createDrive } from './services/drive';
import { createForms } from './services/forms/form-app';
import { addDraft, createGmail, keptDrafts } from './services/gmail';
import { createHtmlService, HtmlOutput } from './services/html-service';
import { createLocks } from './services/lock';
import { createMail, createOutbox, sentMails } from './services/mail';
import { mimeTypes } from './services/mime-types';
import { behind } from './services/output';
import { createProperties } from './services/properties';
import { refusedDependencies, refusedServices } from './services/refused';
import { nextRun } from './services/schedules';
import { createScriptApp, type EventKind, keptTriggers } from './services/script-app';
import { createSession, userView } from './services/session';
import { createSpreadsheets } from './services/spreadsheet/spreadsheet-app';
import { createUi } from './services/ui';
import { createUtilities } from './services/utilities';
import type { Answer, Parameters, Shown, ShownMenu, Workspace, WorkspaceOptions } from './workspace';

/** What of the workspace itself is kept, besides the services' parts. */
interface Kept {
  containerId: string;
  /** Where the clock stood. */
  now: number;
  nextShownId: number;
  /** Who shares the file besides the owner is Drive's matter. */
  owner: string;
  /** Mails of the account that opened the web app's address for the first time. */
  webAppUrl: string;
}

type Run = Pick<Execution, 'functionName' | 'kind' | 'activeUser' | 'effectiveUser' | 'authorisation' | 'hasContainer' | 'hasUi'>;

const simpleTriggers: Partial<Record<EventKind, string>> = { open: 'onOpen', edit: 'onEdit' };

/** Throws away a kept workspace. */
export function resetWorkspace(dir: string): void {
  rmSync(dir, { recursive: true, force: true });
}

export function openWorkspace(options: WorkspaceOptions): Workspace {
  const file = options.dir && join(options.dir, 'workspace.json');
  const begin = file && existsSync(file) ? file : options.from && join(options.from, 'workspace.json');
  const state: Record<string, unknown> =
    begin && existsSync(begin) ? (JSON.parse(readFileSync(begin, 'utf8')) as Record<string, unknown>) : {};
  const isNew = !('workspace' in state);
  const startsAt = isNew ? instantOf(options.at) : (state.workspace as Kept).now;
  const clock = createClock(startsAt, options.ticking);
  const runtime = new Runtime(clock, state);
  const kept = runtime.part<Kept>('workspace', () => ({
    containerId: '',
    now: startsAt,
    nextShownId: 1,
    owner: options.owner,
    webAppUrl: 'https://script.google.com/macros/s/local-workspace/exec',
  }));
  let person = options.owner;
  let script: Script | undefined;
  /** Which simple triggers the script has. */
  const functions = new Map<string, boolean>();
  let shown: Shown[] = [];
  let menus: ShownMenu[] = [];
  const answers: Answer[] = [];

  const links = {
    runtime,
    accounts: options.accounts ?? [],
    timeZone: options.timeZone ?? 'Asia/Ho_Chi_Minh',
    locale: options.locale ?? 'vi_VN',
    scriptTimeZone: () => script?.manifest.timeZone ?? links.timeZone,
    screen: {
      show(what) {
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
        const made = menu as ShownMenu;
        menus = [...menus.filter(({ caption }) => caption !== made.caption), made];
      },
    },
    events: { fire },
  } as Links;
  const drive = createDrive(links);
  links.files = drive.files;
  const spreadsheets = createSpreadsheets(links);
  links.sheets = spreadsheets.sheets;
  const forms = createForms(links);
  const documents = createDocuments(links);
  links.ui = createUi(links);

  /** The services as one run sees them, by their global names. */
  const project = { html: (name: string) => script?.html(name), evaluate };
  const outbox = createOutbox(links);
  const services: Record<string, unknown> = {
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
    ScriptApp: createScriptApp(links, () => kept.webAppUrl),
    HtmlService: createHtmlService(links, project),
    Utilities: createUtilities(links),
    Logger: createLogger(links),
    console: createConsole(links),
  };
  setZone(links.timeZone);
  /** What the manifest asks for besides; by the names it gives. */
  let dependencies: Record<string, unknown> = {};
  let globalsNow: Record<string, unknown> = {};

  /** Dates of the script and of the services have the zone that its manifest names. */
  function setZone(zone: string): void {
    const ScriptDate = scriptDate(clock, zone);
    runtime.makeDate = (instant) => new ScriptDate(instant);
    services.Date = ScriptDate;
  }

  function evaluate(code: string, variables: Record<string, unknown>): unknown {
    const made = runInContext(code, globalsNow) as (...values: unknown[]) => unknown;
    return made(...Object.values(variables));
  }

  function requireScript(): Script {
    if (!script) throw new Error('No script is loaded: call load(folder) first');
    return script;
  }

  /** One run of a script function, in globals of its own. */
  function run(how: Run, args: unknown[]): unknown {
    const loaded = requireScript();
    const before = globalsNow;
    try {
      return runtime.execute(how, () => {
        globalsNow = loaded.start({ ...services, ...dependencies });
        const handler = loaded.find(globalsNow, how.functionName);
        if (typeof handler !== 'function') throw new PlatformError(`Script function not found: ${how.functionName}`);
        return (handler as (...all: unknown[]) => unknown)(...args);
      });
    } finally {
      globalsNow = before;
      if (!runtime.isRunning) save();
    }
  }

  const asPerson = (functionName: string, kind: Execution['kind']): Run => ({
    functionName,
    kind,
    activeUser: person,
    effectiveUser: person,
    authorisation: 'FULL',
    hasContainer: !links.scriptFileId,
    hasUi: !links.scriptFileId,
  });

  /** A trigger's fault is not the person's: it is logged, as the platform mails it to the owner. */
  function runQuietly(how: Run, args: unknown[]): void {
    try {
      run(how, args);
    } catch (error) {
      note(links, `${how.functionName} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }

  function fire(kind: EventKind, source: string, by: string, event: Record<string, unknown>): void {
    if (!script) return;
    const isContainer = !links.scriptFileId && source === (links.boundTo ?? kept.containerId);
    const simple = simpleTriggers[kind];
    if (isContainer && simple && hasFunction(simple)) {
      runQuietly(
        {
          functionName: simple,
          kind: 'simpleTrigger',
          activeUser: by,
          effectiveUser: by,
          authorisation: 'LIMITED',
          hasContainer: true,
          hasUi: true,
        },
        [{ ...event, user: userView(links, by) }],
      );
    }
    for (const trigger of keptTriggers(links).filter((one) => one.source === source && one.event === kind)) {
      // Nobody is named in a form's trigger; else an owner learns who it was of its own Workspace domain only, not of consumer accounts.
      const visible = kind !== 'formSubmit' && (by === trigger.owner || isColleague(by, trigger.owner)) ? by : '';
      runQuietly(
        {
          functionName: trigger.handler,
          kind: 'installableTrigger',
          activeUser: visible,
          effectiveUser: trigger.owner,
          authorisation: 'FULL',
          hasContainer: !links.scriptFileId,
          hasUi: kind !== 'formSubmit',
        },
        [{ ...event, triggerUid: trigger.id, ...(kind === 'formSubmit' ? {} : { user: userView(links, visible) }) }],
      );
    }
  }

  /** Both of one Workspace domain. */
  function isColleague(email: string, other: string): boolean {
    const isWorkspace = (address: string) => links.accounts.some((account) => account.email === address && account.kind === 'workspace');
    return isWorkspace(email) && isWorkspace(other) && domainOf(email) === domainOf(other);
  }

  function hasFunction(name: string): boolean {
    const loaded = requireScript();
    const found = functions.get(name);
    if (found !== undefined) return found;
    const isThere = runtime.execute(
      { ...asPerson(name, 'load'), authorisation: 'LIMITED' },
      () => typeof loaded.find(loaded.start({ ...services, ...dependencies }), name) === 'function',
    );
    functions.set(name, isThere);
    return isThere;
  }

  function advanceTo(to: string | number): void {
    const target = instantOf(to);
    for (;;) {
      const due = keptTriggers(links)
        .filter(({ nextAt }) => nextAt !== undefined && nextAt <= target)
        .sort((one, other) => one.nextAt! - other.nextAt!)[0];
      if (!due) break;
      const at = due.nextAt!;
      if (at > clock.now()) clock.advanceTo(at);
      due.nextAt = nextRun(due.schedule!, at, due.id);
      runQuietly(
        {
          functionName: due.handler,
          kind: 'installableTrigger',
          activeUser: '',
          effectiveUser: due.owner,
          authorisation: 'FULL',
          hasContainer: !links.scriptFileId,
          hasUi: false,
        },
        [{ triggerUid: due.id, authMode: 'FULL' }],
      );
      if (due.nextAt === undefined) keptTriggers(links).splice(keptTriggers(links).indexOf(due), 1);
    }
    if (target > clock.now()) clock.advanceTo(target);
    save();
  }

  function save(): void {
    kept.now = clock.now();
    if (!file || !options.dir) return;
    mkdirSync(options.dir, { recursive: true });
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file);
  }

  /** What a person does to the container is an act of its own, kept when it is over. */
  function act<T>(work: () => T): T {
    try {
      return work();
    } finally {
      save();
    }
  }

  if (isNew) {
    kept.containerId = spreadsheets.driver.create('Sổ sự cố CNTT', options.owner);
    save();
  }
  const book = spreadsheets.driver.of(kept.containerId);

  const workspace: Workspace = {
    containerId: kept.containerId,
    get person() {
      return person;
    },
    load(folder, boundTo) {
      script = new Script(folder);
      setZone(links.scriptTimeZone());
      links.boundTo = boundTo ?? undefined;
      links.scriptFileId = boundTo === null ? scriptFile(script.name) : undefined;
      const { enabledAdvancedServices = [], libraries = [] } = script.manifest.dependencies ?? {};
      dependencies = {
        ...refusedDependencies(runtime, enabledAdvancedServices, 'an advanced service'),
        ...refusedDependencies(runtime, libraries, 'a library'),
      };
      functions.clear();
    },
    as(email) {
      person = email;
      return workspace;
    },
    open() {
      menus = [];
      const authMode = constant('Script.AuthMode', 'LIMITED');
      if (links.boundTo) fire('open', links.boundTo, person, { authMode });
      else fire('open', kept.containerId, person, { source: spreadsheets.sheets.view(kept.containerId), authMode });
    },
    call: (functionName, ...args) => run(asPerson(functionName, 'menu'), args),
    runFromPage(functionName, args, from = 'dialog') {
      if (functionName.endsWith('_')) throw new PlatformError(`Script function not found: ${functionName}`);
      const values = args.map(toServer);
      return toPage(run(from === 'dialog' ? asPerson(functionName, 'dialog') : webRun(functionName), values));
    },
    get(parameters = {}) {
      const result = run(webRun('doGet'), [webEvent(parameters)]);
      const output = behind(HtmlOutput, result);
      const text = behind(TextOutput, result);
      if (output) return { title: output.getTitle(), content: output.getContent() };
      if (text) return { title: '', content: text.getContent() };
      throw new PlatformError('The script completed but did not return anything.');
    },
    post(parameters = {}, body) {
      const form = body ?? { type: 'application/x-www-form-urlencoded', contents: queryOf(parameters) };
      const { type, contents } = form;
      const length = Buffer.byteLength(contents);
      const result = run(webRun('doPost'), [
        // The fields stand in the body, not in the address.
        { ...webEvent(parameters), queryString: '', contentLength: length, postData: { type, contents, length, name: 'postData' } },
      ]);
      const output = behind(HtmlOutput, result);
      const text = behind(TextOutput, result);
      if (text) return { content: text.getContent(), contentType: text.contentType };
      if (output) return { content: output.getContent(), contentType: 'text/html' };
      throw new PlatformError('The script completed but did not return anything.');
    },
    writeDraft: (draft) =>
      act(() => {
        const blank = { to: '', cc: '', bcc: '', replyTo: '', name: '', subject: '', body: '', htmlBody: '', attachments: [] };
        addDraft(links, person, { ...blank, ...draft });
      }),
    drafts: () => keptDrafts(links).filter(({ owner }) => owner === person),
    select: (sheet, where) => book.select(person, sheet, where),
    type: (sheet, a1, text) => act(() => book.type(person, sheet, a1, text)),
    deleteRows: (sheet, row, count = 1) => act(() => book.deleteRows(person, sheet, row, count)),
    sort: (sheet, column, ascending = true) => act(() => book.sort(person, sheet, column, ascending)),
    share: (fileId, email, role) => act(() => drive.share(fileId, person, email, role)),
    submitForm: (formId, given, how = {}) => act(() => forms.submit(formId, given, { by: how.by ?? person, deliver: how.deliver })),
    answer: (answer) => {
      answers.push(answer);
    },
    advanceTo,
    skipTo(to) {
      clock.advanceTo(instantOf(to));
      for (const trigger of keptTriggers(links)) {
        if (trigger.nextAt !== undefined && trigger.nextAt < clock.now() && trigger.schedule?.at === undefined)
          trigger.nextAt = nextRun(trigger.schedule!, clock.now(), trigger.id);
      }
      save();
    },
    fault: (fault) => runtime.fault(fault),
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
    grid: (sheet) => book.grid(sheet),
    colour: (sheet, a1) => book.colour(sheet, a1),
    cellInfo: (sheet, a1) => book.cellInfo(person, sheet, a1),
    sheets: () => book.sheets(),
    workbook: () => book.workbook(),
    paper: (fileId) => documents.paper(fileId),
    form: (formId) => forms.view(formId),
    checkAnswers: (formId, given) => forms.check(formId, given),
    forms: () => forms.list(),
    log: () => logLines(links),
    save,
  };

  /** In Drive a script of its own is a file; the same name again is the same script. */
  function scriptFile(name: string): string {
    const type = mimeTypes.GOOGLE_APPS_SCRIPT;
    const found = drive.list().find((entry) => entry.name === name && entry.mimeType === type);
    const how = { functionName: '', kind: 'load', activeUser: kept.owner, effectiveUser: kept.owner, authorisation: 'FULL' } as const;
    return found?.id ?? runtime.execute({ ...how, hasContainer: false, hasUi: false }, () => drive.files.create(name, type)).id;
  }

  function webRun(functionName: string): Run {
    const isDeployer = requireScript().manifest.webapp?.executeAs === 'USER_DEPLOYING';
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

/** What doGet and doPost are given. */
const webEvent = (parameters: Parameters) => {
  const all = Object.entries(parameters).map(([name, value]) => [name, Array.isArray(value) ? value : [value]] as const);
  return {
    parameter: Object.fromEntries(all.map(([name, [first]]) => [name, first])),
    parameters: Object.fromEntries(all),
    queryString: queryOf(parameters),
    contextPath: '',
    contentLength: -1,
  };
};

const queryOf = (parameters: Parameters): string =>
  new URLSearchParams(
    Object.entries(parameters).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => [name, one])),
  ).toString();

const domainOf = (email: string) => email.slice(email.indexOf('@') + 1);

/** @param at milliseconds, or ISO text with its zone */
function instantOf(at: string | number): number {
  const instant = typeof at === 'number' ? at : Date.parse(at);
  if (!Number.isFinite(instant)) throw new Error(`No such moment: ${at}`);
  return instant;
}
