// A script with only the functions that set up the intake form and read its responses.
import { openForm, setUpForm } from '../../../src/google/intake-form/form-file';
import { showContact } from '../../../src/google/intake-form/form-pages';
import { toReport } from '../../../src/google/intake-form/intake-form';
import { addressAgain } from '../../../src/google/intake-form/report-again';
import { firstListTexts } from '../../../src/texts/sheets/first-lists';

const settings = {
  departments: firstListTexts.departments,
  groups: [{ code: 'MI', name: 'Máy in' }],
  itContact: '0905 111 222',
  collectsEmail: false,
};

/** Returns what was put right. */
export const setUp = (more: Partial<typeof settings> = {}): string[] =>
  setUpForm({ ...settings, ...more }, SpreadsheetApp.getActiveSpreadsheet()).said;

/** Does by hand what the lines say; `form` is the form, `item` finds a question by its title. */
export function byHand(lines: string): void {
  const form = openForm()!;
  const item = (title: string) => form.getItems().find((one) => one.getTitle() === title);
  new Function('form', 'item', 'SpreadsheetApp', 'PropertiesService', 'DriveApp', 'FormApp', lines)(
    form,
    item,
    SpreadsheetApp,
    PropertiesService,
    DriveApp,
    FormApp,
  );
}

export const linkedForms = (): string[] =>
  SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .flatMap((sheet) => sheet.getFormUrl() ?? []);

export const reports = () =>
  openForm()!
    .getResponses()
    .map((response) => toReport(response, []));

export const showNewContact = (contact: string): void => showContact(contact, openForm);

/** The address of «Báo hỏng lại» for the last report. */
export const again = (code: string): string => addressAgain(code, reports().pop()!);

/** What the script remembers. */
export const remembered = (): Record<string, string> => PropertiesService.getScriptProperties().getProperties();
