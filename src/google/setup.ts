// «Cài đặt»: each step an execution of its own, run in order by the dialog, which shows how it goes.
import type { Link } from '../actions/dialog';
import type { FormCode } from '../procedure/incident';
import { UserError } from '../texts/errors';
import { yearOf } from '../texts/numbers';
import { type SetupStepId, setupTexts } from '../texts/setup';
import { Book, rememberBook } from './book';
import { now } from './clock';
import { isThere } from './documents';
import { setUpForm } from './form';
import { sheetOf } from './layout';
import { SheetSettings } from './office-settings';
import { readProperty, writeProperty } from './properties';
import { makeReport } from './report-sheet';
import { fillLists, guard, makeSheets } from './setup-sheets';
import { createTemplate } from './templates';
import { installTriggers } from './triggers';

/** Whoever installs may have ticked only some of what the manifest asks for: the run ends here until all is given. */
export const requireConsent = (): void => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);

interface StepResult {
  message: string;
  links: Link[];
}

const forms: FormCode[] = ['BM.01', 'BM.02', 'BM.03', 'BM.04', 'BM.05'];

const steps: Record<SetupStepId, () => StepResult> = {
  start() {
    const email = Session.getEffectiveUser().getEmail();
    if (!email) throw new UserError(setupTexts.unknownInstaller);
    const installer = readProperty('installer');
    if (installer && installer !== email) throw new UserError(setupTexts.otherInstaller(installer));
    writeProperty('installer', email);
    rememberBook(SpreadsheetApp.getActiveSpreadsheet());
    return done(setupTexts.started(email));
  },

  sheets() {
    const { made, columns } = makeSheets(new Book().spreadsheet);
    const report = makeReport(new Book()) ? 1 : 0;
    return done(`${setupTexts.sheets(made + report)}${columns ? setupTexts.columns(columns) : ''}`);
  },

  lists: () => done(setupTexts.lists(fillLists(new Book()))),

  looks() {
    guard(new Book(), [readProperty('installer')]);
    return done(setupTexts.looks);
  },

  form() {
    const book = new Book();
    const { departments, groups } = new SheetSettings(book);
    const form = setUpForm({ departments, groups }, book.spreadsheet.getId());
    putAwayResponses(book.spreadsheet);
    return { message: setupTexts.form, links: [{ text: setupTexts.openForm, url: form.getPublishedUrl() }] };
  },

  folders() {
    const root = folderOf('folder.root', () => DriveApp.createFolder(setupTexts.rootFolder));
    folderOf('folder.templates', () => root.createFolder(setupTexts.templateFolder));
    return { message: setupTexts.folders, links: [{ text: setupTexts.openFolder, url: root.getUrl() }] };
  },

  templates() {
    const { agency } = new SheetSettings(new Book());
    const missing = forms.filter((form) => !isThere(readProperty(`template.${form}`)));
    for (const form of missing) writeProperty(`template.${form}`, createTemplate(form, agency, readProperty('folder.templates')).id);
    return done(setupTexts.templates(missing.length));
  },

  triggers() {
    const book = new Book();
    installTriggers(book.spreadsheet);
    const url = ScriptApp.getService().getUrl();
    if (url) writeProperty('webapp.url', url);
    const year = yearOf(now());
    const isKnown = book
      .records('days')
      .some(({ date, standing }) => date instanceof Date && yearOf(date.getTime()) === year && standing === 'đã xác nhận');
    return done(`${setupTexts.triggers}${isKnown ? '' : setupTexts.noDaysFor(year)}`);
  },
};

/** @throws UserError with a sentence on what to do; running the step again is always safe */
export function runSetupStep(id: SetupStepId): StepResult {
  // Whoever did not pass the first step is not the installer.
  if (id !== 'start' && readProperty('installer') !== Session.getEffectiveUser().getEmail()) steps.start();
  return steps[id]();
}

/**
 * A form's own tab is raw and belongs to the platform: it goes behind the others, out of sight, and the register stands in front.
 * A copied file has that of the copied form, too.
 */
function putAwayResponses(book: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const sheets = book.getSheets();
  for (const responses of sheets.filter((sheet) => sheet.getFormUrl())) {
    book.setActiveSheet(responses);
    book.moveActiveSheet(sheets.length);
    responses.hideSheet();
  }
  book.setActiveSheet(book.getSheetByName(sheetOf('register').name)!);
}

const done = (message: string): StepResult => ({ message, links: [] });

function folderOf(name: 'folder.root' | 'folder.templates', make: () => GoogleAppsScript.Drive.Folder): GoogleAppsScript.Drive.Folder {
  const id = readProperty(name);
  if (isThere(id)) return DriveApp.getFolderById(id);
  const folder = make();
  writeProperty(name, folder.getId());
  return folder;
}
