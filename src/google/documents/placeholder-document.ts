// «Danh sách chỗ điền» as a Google Doc beside the templates: made anew when this version has other placeholders.
import type { docs_v1 } from '@googleapis/docs';
import type { FormContext } from '../../forms/form-context';
import { type PlaceholderTable, placeholderTables } from '../../forms/placeholder-list';
import { placeholderListTexts as t, unfinishedName } from '../../texts/documents';
import { formLabels } from '../../texts/labels';
import { docsApi } from '../platform/apis';
import { bears, bin, createMarked, type DriveFile, fileOf, finish, foundByMark, isMade, type Mark } from '../platform/marked-files';
import { readProperty, writeProperty } from '../platform/properties';
import { digest } from '../workbook/journal-rows';
import { templateUrl } from './kept-templates';

type Request = docs_v1.Schema$Request;

/** Makes the list when it is missing or older; returns its address. */
export function makePlaceholderList(context: FormContext, folderId: string, register: string): string {
  const tables = placeholderTables(context, t);
  const issue = digest(JSON.stringify([t, tables.map(({ rows }) => rows.map(([typed]) => typed))])).slice(0, 12);
  const mark: Mark = { register, kind: 'placeholders', form: issue };
  const known = knownLists();
  const standing = known.find((file) => bears(file, mark) && isMade(file)) ?? foundByMark(mark);
  const id = standing?.id ?? makeList(mark, folderId, tables, known);
  for (const file of known) if (file.id !== id) bin(file.id!);
  writeProperty('placeholders.list', id);
  return templateUrl(id);
}

/** The list that stands, and one that a run began to put in its place and died. */
const knownLists = (): DriveFile[] =>
  readProperty('placeholders.list')
    .split(' ')
    .flatMap((id) => fileOf(id) ?? [])
    .filter(({ trashed }) => !trashed);

/** The id is remembered before the list is filled: a search may not find it for some minutes. */
function makeList(mark: Mark, folderId: string, tables: PlaceholderTable[], known: DriveFile[]): string {
  const id = createMarked(mark, { name: unfinishedName(t.name), mimeType: 'application/vnd.google-apps.document', parents: [folderId] });
  writeProperty('placeholders.list', [id, ...known.map((file) => file.id)].join(' '));
  docsApi((documents) => documents.batchUpdate({ requests: listRequests(tables) }, id));
  finish(id, mark, t.name);
  return id;
}

/** Returns what writes the list into an empty document, from its end to its start. */
function listRequests(tables: PlaceholderTable[]): Request[] {
  return [
    ...[...tables].reverse().flatMap(({ form, rows }) => [...tableRequests(rows), ...headed(`${form} – ${formLabels[form]}`, 'HEADING_2')]),
    ...[...t.intro].reverse().flatMap((text) => headed(text, 'NORMAL_TEXT')),
    ...headed(t.title, 'TITLE'),
  ];
}

/** A paragraph at the beginning of the document. */
const headed = (text: string, namedStyleType: string): Request[] => [
  { insertText: { location: { index: 1 }, text: `${text}\n` } },
  {
    updateParagraphStyle: {
      range: { startIndex: 1, endIndex: 1 + text.length },
      paragraphStyle: { namedStyleType },
      fields: 'namedStyleType',
    },
  },
];

const bold = (startIndex: number, text: string): Request => ({
  updateTextStyle: { range: { startIndex, endIndex: startIndex + text.length }, textStyle: { bold: true }, fields: 'bold' },
});

/** A table at the beginning of the document: it comes after a newline, each row takes one place and each of its cells two. */
function tableRequests(rows: PlaceholderTable['rows']): Request[] {
  const cells = [[t.typed, t.prints], ...rows];
  const placeOf = (row: number, column: number) => 5 + row * 5 + column * 2;
  return [
    { insertTable: { location: { index: 1 }, rows: cells.length, columns: 2 } },
    ...cells
      .flatMap((row, rowIndex) => row.map((text, column) => ({ index: placeOf(rowIndex, column), text })))
      .reverse()
      .map(({ index, text }) => ({ insertText: { location: { index }, text } })),
    bold(placeOf(0, 0), t.typed),
    bold(placeOf(0, 1) + t.typed.length, t.prints),
    { pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount: 1 } },
  ];
}
