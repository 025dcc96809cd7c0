// «Cài đặt»: the set-up steps; the dialog runs them in order, each as a run of its own.
import type { Link } from '../../actions/page-models';
import { substitutes } from '../../procedure/rights/keeper';
import type { Person } from '../../procedure/rights/people';
import type { Calendar } from '../../procedure/time/calendar';
import { yearOf } from '../../procedure/time/dates';
import { documentTexts } from '../../texts/documents';
import { UserError } from '../../texts/errors';
import { keeperTexts } from '../../texts/keeper';
import { type SetupStepId, setupTexts } from '../../texts/setup';
import { dayTexts } from '../../texts/sheets/days-off';
import { runPreflight } from '../check/preflight';
import { issueTemplates } from '../documents/issue-templates';
import { makePlaceholderList } from '../documents/placeholder-document';
import { setUpForm } from '../intake-form/form-file';
import { replaceClosedSheets } from '../keeper/closed-sheets';
import { sheetsApi } from '../platform/apis';
import { now } from '../platform/clock';
import { folderUrl } from '../platform/drive';
import { isKeeper } from '../platform/identity';
import { log } from '../platform/log';
import { fileOf } from '../platform/marked-files';
import { folderOf } from '../platform/own-folder';
import { readProperty, writeProperty } from '../platform/properties';
import { shareWith } from '../platform/sharing';
import { makeReportSheet } from '../reports/report-sheet';
import { rememberAlarmPeople } from '../watch/alarm';
import { keepFilterViews } from '../watch/filter-views';
import { heartbeatChanges } from '../watch/heartbeat';
import { instantOf } from '../workbook/cells';
import { rememberFile } from '../workbook/open-file';
import { keepSettings } from '../workbook/settings/keep-settings';
import { readSettings } from '../workbook/settings/office-settings';
import { sheetOf } from '../workbook/sheets';
import { columnsOf, recordsOf } from '../workbook/tables';
import { showVersion } from '../workbook/version-note';
import { Workbook } from '../workbook/workbook';
import { ClassicFile } from './classic-file';
import { fillLists, restoreSteps } from './first-rows';
import { fillVendors } from './first-vendors';
import { makeSheets } from './make-sheets';
import { setUpGuards } from './sheet-guards';
import { installTriggers } from './triggers';
import { journalListedDelegations, restoreAllRows, writeJournalEnd } from './upgrade';

/** Ends the run until the installer has given every scope of the manifest; people may tick only some of them. */
export const requireConsent = (): void => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);

/** @throws UserError when another account keeps the register; before the first set-up nobody does. */
export function requireKeeper(): void {
  const keeper = readProperty('installer');
  if (keeper && !isKeeper()) throw new UserError(setupTexts.otherInstaller(keeper));
}

interface StepResult {
  message: string;
  links: Link[];
}

const steps: Record<SetupStepId, () => StepResult> = {
  start() {
    const email = Session.getEffectiveUser().getEmail();
    if (!email) throw new UserError(setupTexts.unknownInstaller);
    requireKeeper();
    writeProperty('installer', email);
    const isAgain = readProperty('book.id') === registerId();
    rememberFile(SpreadsheetApp.getActiveSpreadsheet());
    // Whoever took the register over may have left before this was done. SpreadsheetApp sees new sheets only in the next run.
    const { names, unnamed } = isAgain ? replaceClosedSheets() : { names: [], unnamed: [] };
    return done([setupTexts.started(email), names.length ? keeperTexts.takeOver.sheetsAnew(names, unnamed) : ''].filter(Boolean).join(' '));
  },

  sheets() {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    // Tried first, where a person reads what to do: on a fresh account the service may need some minutes.
    sheetsApi((spreadsheets) => spreadsheets.get(spreadsheet.getId(), { fields: 'spreadsheetId' }));
    const { made, mended } = makeSheets(spreadsheet);
    const report = makeReportSheet(spreadsheet) ? 1 : 0;
    rememberFile(spreadsheet);
    writeJournalEnd(spreadsheet);
    noteSetUp();
    return done([setupTexts.sheets(made + report), ...mended].join(' '));
  },

  lists() {
    const inForce = readSettings(new Workbook());
    const { steps } = inForce.procedure;
    const file = new ClassicFile();
    const filled = fillLists(file, inForce);
    const back = restoreSteps(file, steps);
    SpreadsheetApp.flush();
    // The rows are written by the lists, so they come after them.
    const restored = restoreAllRows();
    journalListedDelegations();
    const hasVendors = fillVendors();
    const workbook = new Workbook();
    const settings = readSettings(workbook);
    settings.faults();
    keepSettings(workbook, settings.entries);
    rememberAlarmPeople(settings.people);
    return done(
      `${setupTexts.lists(filled)}${back.length ? setupTexts.stepsBack(back) : ''}${restored ? setupTexts.restored(restored) : ''}${hasVendors ? setupTexts.vendors : ''}`,
    );
  },

  looks() {
    const workbook = new Workbook();
    const settings = readSettings(workbook);
    const others = substitutesIn(settings);
    // Shared first: whoever may not edit the file is no editor of a sheet either.
    const unshared = shareWith(registerId(), others);
    setUpGuards(new ClassicFile(), [readProperty('installer'), ...others]);
    SpreadsheetApp.flush();
    keepFilterViews(workbook, settings.people, true);
    showVersion(workbook);
    return done([setupTexts.looks, others.length ? '' : setupTexts.onlyKeeper, notShared(unshared)].filter(Boolean).join(' '));
  },

  form() {
    const settings = readSettings(new Workbook());
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const { form, said } = setUpForm(settings, spreadsheet);
    hideResponses(spreadsheet);
    const links = [{ text: setupTexts.openForm, url: form.getPublishedUrl() }];
    const unshared = shareWith(form.getId(), substitutesIn(settings));
    return { message: [setupTexts.form, ...said, notShared(unshared)].filter(Boolean).join(' '), links };
  },

  folders() {
    const register = registerId();
    const before = readProperty('folder.root');
    const [oldRoot, oldTemplates] = [fileOf(before), fileOf(readProperty('folder.templates'))];
    const root = folderOf('folder.root', { register, kind: 'root' }, { name: documentTexts.rootFolder });
    folderOf('folder.templates', { register, kind: 'templates' }, { name: documentTexts.templateFolder, parents: [root] });
    const unshared = shareWith(root, substitutesIn(readSettings(new Workbook())));
    const isNew = before !== '' && (before !== root || !oldRoot);
    const isRestored = oldRoot?.trashed || oldTemplates?.trashed;
    const said = isNew ? setupTexts.foldersNew : isRestored ? setupTexts.foldersRestored : setupTexts.folders;
    const message = [said, notShared(unshared)].filter(Boolean).join(' ');
    return { message, links: [{ text: setupTexts.openFolder, url: folderUrl(root) }] };
  },

  templates() {
    const { agency, calendar } = readSettings(new Workbook());
    const folder = readProperty('folder.templates');
    const issued = issueTemplates(agency, folder, registerId());
    const context = { agency, calendar, at: now(), groupNames: {}, repairHistory: () => [] };
    const list = makePlaceholderList(context, folder, registerId());
    return {
      message: setupTexts.templates(issued, agency.issue !== '' || Object.keys(agency.issues).length > 0),
      links: [{ text: setupTexts.openPlaceholders, url: list }],
    };
  },

  triggers() {
    const isWatched = installTriggers(SpreadsheetApp.getActiveSpreadsheet());
    const settings = readSettings(new Workbook());
    noteSetUp(settings.calendar);
    const url = ScriptApp.getService().getUrl();
    if (url) writeProperty('webapp.url', url);
    const year = yearOf(now());
    const days = recordsOf('days', settings.cellsOf('days'));
    const isKnown = days.some(({ date, confirmed }) => {
      const at = instantOf(date);
      return at !== undefined && yearOf(at) === year && confirmed === dayTexts.confirmed;
    });
    if (!isWatched) throw new UserError(setupTexts.noFormToWatch);
    return done(`${setupTexts.triggers}${isKnown ? '' : setupTexts.noDaysFor(year)}`);
  },

  trial: () => done(runPreflight()),
};

/**
 * Runs one step; running it again is always safe.
 * @throws UserError with a sentence on what to do
 */
export function runSetupStep(id: SetupStepId): StepResult {
  try {
    // The first step stops everyone who is not the installer.
    if (id !== 'start' && !isKeeper()) steps.start();
    return steps[id]();
  } catch (error) {
    if (error instanceof UserError) throw error;
    log(`set-up ${id}`, error);
    throw new UserError(sentenceFor(id, error));
  }
}

/** Messages of the classic services come in the language of the account, so the step decides. */
function sentenceFor(id: SetupStepId, error: unknown): string {
  const answer = (error instanceof Error ? error.message : String(error)).replace(/^(\w*Exception: )+/, '');
  return setupTexts.fault(setupTexts.causes[id], answer);
}

/**
 * Moves the platform's sheets of raw responses behind the others and hides them; brings «Việc đang mở» to the front.
 * A copied file also has the sheet of the copied form.
 */
function hideResponses(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const sheets = spreadsheet.getSheets();
  for (const responses of sheets.filter((sheet) => sheet.getFormUrl())) {
    spreadsheet.setActiveSheet(responses);
    spreadsheet.moveActiveSheet(sheets.length);
    responses.hideSheet();
  }
  const work = spreadsheet.getSheetByName(sheetOf('openWork').name);
  if (work) spreadsheet.setActiveSheet(work);
}

/** Until the timer runs first, set-up is the last run. @param calendar absent before the settings are filled */
function noteSetUp(calendar?: Calendar): void {
  const workbook = new Workbook();
  const [register, journal] = workbook.read((['register', 'journal'] as const).map((sheet) => ({ sheet, firstRow: 1, lastRow: 1 })));
  workbook.write(() => heartbeatChanges(workbook, register![0] ?? [], columnsOf('journal', journal![0]), now(), '', calendar));
}

/** The e-mails of the administrators who could keep the register in the keeper's place: they get the rights before these are needed. */
const substitutesIn = ({ people }: { people: Person[] }): string[] =>
  substitutes(people, readProperty('installer')).map(({ email }) => email);

const notShared = (emails: string[]): string => (emails.length ? setupTexts.notShared(emails) : '');

const done = (message: string): StepResult => ({ message, links: [] });

const registerId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();
