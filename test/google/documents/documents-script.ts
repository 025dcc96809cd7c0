// A script with only the functions that make templates and documents, without the rest of the product.
import type { Agency, FormFields } from '../../../src/forms/fields';
import { issuedPlaceholders } from '../../../src/forms/templates/known-placeholders';
import { checkTemplate } from '../../../src/forms/templates/template-check';
import {
  clearLeftovers,
  clearTwins,
  filesOf,
  folderFor,
  leftoversAndTemplates,
  makeDocument,
  type Owner,
} from '../../../src/google/documents/document-files';
import { templateOf } from '../../../src/google/documents/make-template';
import type { FormCode } from '../../../src/procedure/incident';

export const makeFolder = (name: string): string => DriveApp.createFolder(name).getId();

export const makeTemplate = (form: FormCode, agency: Agency, folderId: string): string => templateOf(form, agency, folderId, 'so').file.id!;

/** An incident without documents; `folder` is what its register row says. */
const ownerOf = (rootFolderId: string, code = 'SC-2026-0001', title = '', folder = ''): Owner => ({
  register: 'so',
  code,
  title,
  year: 2026,
  rootFolderId,
  folder: { id: folder, isFromJournal: false, at: 0 },
  recorded: [],
});

const namesOf = ({ placeholders, rows, blocks }: FormFields): string[] => [
  ...[placeholders, rows, blocks].flatMap((part) => Object.keys(part)),
  ...Object.values(rows).flatMap((items) => items.flatMap((item) => Object.keys(item))),
];

export const makeForm = (templateId: string, fields: FormFields, name: string, folderId: string, form: FormCode) => {
  const mark = { register: 'so', kind: 'document', incident: 'SC-2026-0001', form: name, edition: 1 } as const;
  return makeDocument(
    {
      templateId,
      goodId: '',
      check: (document) => checkTemplate(form, document, [...namesOf(fields), ...issuedPlaceholders(form, { place: '', itUnit: '' })], []),
    },
    () => fields,
    { name, mark, folderId },
    filesOf({ ...ownerOf(folderId), folder: { id: folderId, isFromJournal: true, at: 0 } }),
    [],
  );
};

export const folderOf = (root: string, code: string, title: string, inRow = ''): string => {
  const owner = ownerOf(root, code, title, inRow);
  return folderFor(owner, filesOf(owner), Date.now());
};

/** Clears what runs of the register left; returns what is said of the rest. */
export const clearHalfMade = (): string[] => clearLeftovers(leftoversAndTemplates('so'), Date.now());

/** Makes the next search of an incident for which the journal has another document of this form. */
export function clearTwinsOf(form: FormCode, rootFolderId: string): void {
  const recorded = [{ form, edition: 1, fileId: 'khác', url: '', at: 0 }];
  clearTwins(filesOf(ownerOf(rootFolderId)), recorded, 'SC-2026-0001', Date.now());
}

/** As after a run that died between its last two notes on a template. */
export function forget(form: FormCode, id: string): void {
  PropertiesService.getScriptProperties().setProperties({ [`making.${form}`]: id, [`template.${form}`]: '' });
}

/** What a person does to a file with another service. */
export const copyByHand = (fileId: string, name: string): string => DriveApp.getFileById(fileId).makeCopy(name).getId();
export const rename = (fileId: string, name: string): void => void DriveApp.getFileById(fileId).setName(name);

export const bin = (fileId: string): void => void DriveApp.getFileById(fileId).setTrashed(true);

/** Adds lines at the end of a template, as staff do. */
export function addLines(templateId: string, lines: string[]): void {
  const document = DocumentApp.openById(templateId);
  for (const line of lines) document.getBody().appendParagraph(line);
  document.saveAndClose();
}

/** Styles words of a template, as staff do. */
export function embolden(templateId: string, words: string): void {
  const document = DocumentApp.openById(templateId);
  const text = textWith(document, words);
  const at = text.getText().indexOf(words);
  text.setBold(at, at + words.length - 1, true).setForegroundColor(at, at + words.length - 1, '#ff0000');
  document.saveAndClose();
}

/** Returns the paragraph with these words, and the style of their first and last letters. */
export function look(fileId: string, words: string): string {
  const text = textWith(DocumentApp.openById(fileId), words);
  const at = text.getText().indexOf(words);
  const [first, last] = [at, at + words.length - 1].map(
    (index) => `${text.isBold(index) ? 'bold ' : ''}${text.getForegroundColor(index)} ${text.getFontSize(index)}`,
  );
  return `${text.getText()} | ${first} … ${last}`;
}

function textWith(document: GoogleAppsScript.Document.Document, words: string): GoogleAppsScript.Document.Text {
  const found = document
    .getBody()
    .getParagraphs()
    .find((paragraph) => paragraph.getText().includes(words));
  if (!found) throw new Error(`no paragraph says ${words}`);
  return found.editAsText();
}
