// The whole file of an incident: the bytes of its papers, and the page that lists them, as PDF.
import type { PrintableFile, ReadFile } from '../../actions/ports';
import type { FormFields } from '../../forms/fields';
import { fillDocument } from '../../forms/filling/fill-document';
import type { Template } from '../../forms/templates/page-parts';
import { unfinishedName } from '../../texts/documents';
import { codeOf, docsApi } from '../platform/apis';
import { fileOf, type Mark } from '../platform/marked-files';
import { binQuietly } from './document-files';
import { createDocument, drawTemplate } from './draw-template';

const PDF = 'application/pdf';

/** What the page can put between other pages. */
const PRINTABLE = [PDF, 'image/jpeg', 'image/png'];

/** Files of Google's own kinds are printed by Google. */
const GOOGLE_KINDS = /^application\/vnd\.google-apps\.(document|spreadsheet|presentation|drawing)$/;

/** An answer of a script to its page has to fit into the memory of both, a third longer than the file. */
export const MOST_MEGABYTES = 20;

/** Returns a file as pages. */
export function printableFile(fileId: string): PrintableFile {
  const { mimeType = '', trashed = true } = fileOf(fileId) ?? {};
  if (!mimeType || trashed) return { state: 'gone' };
  const isGoogles = GOOGLE_KINDS.test(mimeType);
  if (!isGoogles && !PRINTABLE.includes(mimeType)) return { state: 'notPrintable' };
  const file = DriveApp.getFileById(fileId);
  if (file.getSize() > MOST_MEGABYTES * 1_000_000) return { state: 'tooLarge' };
  return printable(isGoogles ? file.getAs(PDF) : file.getBlob());
}

const printable = (blob: GoogleAppsScript.Base.Blob): ReadFile => ({
  state: 'read',
  mimeType: blob.getContentType() ?? PDF,
  base64: Utilities.base64Encode(blob.getBytes()),
});

/** In the incident's folder; whoever may not open that has the page in a Drive of their own for as long. */
function made(name: string, template: Template, mark: Mark, folderId: string): string {
  try {
    return createDocument(mark, { name, ...(folderId ? { parents: [folderId] } : {}) }, template);
  } catch (error) {
    if (!folderId || ![403, 404].includes(codeOf(error) ?? 0)) throw error;
    return createDocument(mark, { name }, template);
  }
}

/** Returns a page that is made, printed and binned; a run that dies leaves it to whoever clears what was half made. */
export function printedOnce(template: Template, fields: FormFields, name: string, mark: Mark, folderId: string): ReadFile {
  const id = made(unfinishedName(name), template, mark, folderId);
  try {
    drawTemplate(id, template);
    const { requests } = fillDocument(
      docsApi((documents) => documents.get(id)),
      fields,
    );
    docsApi((documents) => documents.batchUpdate({ requests }, id));
    return printable(DriveApp.getFileById(id).getAs(PDF));
  } finally {
    binQuietly(id);
  }
}
