// «Cài đặt»: the set-up steps; the dialog runs them in order, each as a run of its own.
import type { Link } from '../../actions/page-models';
import { formCodes } from '../../procedure/incident';
import { yearOf } from '../../procedure/time/dates';
import { documentTexts } from '../../texts/documents';
import { UserError } from '../../texts/errors';
import { type SetupStepId, setupTexts } from '../../texts/setup';
import { dayTexts } from '../../texts/sheets/days-off';
import { runPreflight } from '../check/preflight';
import { createTemplate } from '../documents/make-template';
import { setUpForm } from '../intake-form/intake-form';
import { driveApi, sheetsApi } from '../platform/apis';
import { now } from '../platform/clock';
import { isThere } from '../platform/drive';
import { readProperty, writeProperty } from '../platform/properties';
import { instantOf } from '../workbook/cells';
import { rememberFile } from '../workbook/open-file';
import { keepSettings } from '../workbook/settings/keep-settings';
import { readSettings } from '../workbook/settings/office-settings';
import { sheetOf } from '../workbook/sheets';
import { recordsOf } from '../workbook/tables';
import { showVersion } from '../workbook/version-note';
import { Workbook } from '../workbook/workbook';
import { ClassicFile } from './classic-file';
import { fillLists } from './first-rows';
import { makeSheets } from './make-sheets';
import { setUpGuards } from './sheet-guards';
import { makeStatisticsSheet } from './statistics-sheet';
import { installTriggers } from './triggers';
import { restoreAllRows, writeJournalEnd } from './upgrade';

/** Ends the run until the installer has given every scope of the manifest; people may tick only some of them. */
export const requireConsent = (): void => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);

interface StepResult {
  message: string;
  links: Link[];
}

const steps: Record<SetupStepId, () => StepResult> = {
  start() {
    const email = Session.getEffectiveUser().getEmail();
    if (!email) throw new UserError(setupTexts.unknownInstaller);
    const installer = readProperty('installer');
    if (installer && installer !== email) throw new UserError(setupTexts.otherInstaller(installer));
    writeProperty('installer', email);
    rememberFile(SpreadsheetApp.getActiveSpreadsheet());
    return done(setupTexts.started(email));
  },

  sheets() {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    // Tried first, where a person reads what to do: on a fresh account the service may need some minutes.
    sheetsApi((spreadsheets) => spreadsheets.get(spreadsheet.getId(), { fields: 'spreadsheetId' }));
    const { made, mended } = makeSheets(spreadsheet);
    const report = makeStatisticsSheet(new ClassicFile()) ? 1 : 0;
    rememberFile(spreadsheet);
    writeJournalEnd(spreadsheet);
    return done([setupTexts.sheets(made + report), ...mended].join(' '));
  },

  lists() {
    const filled = fillLists(new ClassicFile());
    SpreadsheetApp.flush();
    // The rows are written by the lists, so they come after them.
    const restored = restoreAllRows();
    const workbook = new Workbook();
    const settings = readSettings(workbook);
    settings.faults();
    keepSettings(workbook, settings.entries);
    return done(`${setupTexts.lists(filled)}${restored ? setupTexts.restored(restored) : ''}`);
  },

  looks() {
    setUpGuards(new ClassicFile(), [readProperty('installer')]);
    SpreadsheetApp.flush();
    showVersion(new Workbook());
    return done(setupTexts.looks);
  },

  form() {
    const { departments, groups } = readSettings(new Workbook());
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const form = setUpForm({ departments, groups }, spreadsheet.getId());
    hideResponses(spreadsheet);
    return { message: setupTexts.form, links: [{ text: setupTexts.openForm, url: form.getPublishedUrl() }] };
  },

  folders() {
    const root = folderOf('folder.root', () => DriveApp.createFolder(documentTexts.rootFolder));
    // Tried here, where a person reads what to do; the Docs API is tried when the templates are made.
    driveApi((files) => files.get(root.getId(), { fields: 'id', supportsAllDrives: true }));
    folderOf('folder.templates', () => root.createFolder(documentTexts.templateFolder));
    return { message: setupTexts.folders, links: [{ text: setupTexts.openFolder, url: root.getUrl() }] };
  },

  templates() {
    const { agency } = readSettings(new Workbook());
    const missing = formCodes.filter((form) => !isThere(readProperty(`template.${form}`)));
    for (const form of missing) writeProperty(`template.${form}`, createTemplate(form, agency, readProperty('folder.templates')).id);
    return done(setupTexts.templates(missing.length));
  },

  triggers() {
    installTriggers(SpreadsheetApp.getActiveSpreadsheet());
    const url = ScriptApp.getService().getUrl();
    if (url) writeProperty('webapp.url', url);
    const year = yearOf(now());
    const days = recordsOf('days', readSettings(new Workbook()).cellsOf('days'));
    const isKnown = days.some(({ date, confirmed }) => {
      const at = instantOf(date);
      return at !== undefined && yearOf(at) === year && confirmed === dayTexts.confirmed;
    });
    return done(`${setupTexts.triggers}${isKnown ? '' : setupTexts.noDaysFor(year)}`);
  },

  trial: () => done(runPreflight()),
};

/**
 * Runs one step; running it again is always safe.
 * @throws UserError with a sentence on what to do
 */
export function runSetupStep(id: SetupStepId): StepResult {
  // The first step stops everyone who is not the installer.
  if (id !== 'start' && readProperty('installer') !== Session.getEffectiveUser().getEmail()) steps.start();
  return steps[id]();
}

/**
 * Moves the platform's sheets of raw responses behind the others and hides them; brings the register to the front.
 * A copied file also has the sheet of the copied form.
 */
function hideResponses(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const sheets = spreadsheet.getSheets();
  for (const responses of sheets.filter((sheet) => sheet.getFormUrl())) {
    spreadsheet.setActiveSheet(responses);
    spreadsheet.moveActiveSheet(sheets.length);
    responses.hideSheet();
  }
  spreadsheet.setActiveSheet(spreadsheet.getSheetByName(sheetOf('register').name)!);
}

const done = (message: string): StepResult => ({ message, links: [] });

function folderOf(name: 'folder.root' | 'folder.templates', make: () => GoogleAppsScript.Drive.Folder): GoogleAppsScript.Drive.Folder {
  const id = readProperty(name);
  if (isThere(id)) return DriveApp.getFolderById(id);
  const folder = make();
  writeProperty(name, folder.getId());
  return folder;
}
