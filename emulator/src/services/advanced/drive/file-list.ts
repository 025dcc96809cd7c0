// files.list: the files that a query finds, in order, page by page.

import type { drive_v3 } from '@googleapis/drive';
import { NotEmulated } from '../../../runs/errors';
import type { KeptEntry } from '../../drive/entries';
import { invalid } from '../api-error';
import { parseMask } from '../field-mask';
import { present } from '../json';
import { type DriveFiles, pickFields } from './drive-files';
import { fileMessage } from './file-message';
import { maskOf } from './method-table';
import { parseQuery } from './query';

const defaults = parseMask('kind,nextPageToken,incompleteSearch,files(kind,id,name,mimeType)');

/** Names of the query parameters. */
export const listParameters = ['q', 'orderBy', 'pageSize', 'pageToken', 'spaces', 'corpora', 'includeItemsFromAllDrives'];

/** @throws ApiRefusal for a query, an order, a page or a field that does not exist */
export function fileList(drive: DriveFiles, query: Record<string, unknown>): object {
  const { q = '', orderBy = '', pageSize = 100, pageToken, spaces = 'drive', corpora = 'user', fields } = query;
  if (spaces !== 'drive') throw new NotEmulated(`drive.files.list with spaces: ${String(spaces)}`);
  if (corpora !== 'user' && corpora !== 'allDrives') throw new NotEmulated(`drive.files.list with corpora: ${String(corpora)}`);
  const size = Number(pageSize);
  if (!(size >= 1 && size <= 1000)) throw invalid(`Invalid value '${String(pageSize)}'. Values must be within the range: [1, 1000]`);
  const start = pageToken === undefined ? 0 : startOf(String(pageToken), String(q));
  const found = inOrder(search(drive, String(q)), String(orderBy));
  const next = start + size;
  return pickFields<drive_v3.Schema$FileList>(maskOf(fields, defaults), 'drive.files.list', {
    kind: () => 'drive#fileList',
    incompleteSearch: () => present(false),
    files: (inner) => present(found.slice(start, next).map(({ id }) => fileMessage(drive, drive.entries.get(id)!, inner))),
    nextPageToken: () => (next < found.length ? tokenOf(next, String(q)) : undefined),
  });
}

/** Returns the entries as the search finds them, not as they are now. */
function search(drive: DriveFiles, q: string): KeptEntry[] {
  const { entries } = drive;
  const isFound = q.trim() ? parseQuery(drive, q) : () => true;
  return entries.list().flatMap((entry) => {
    const found = !entries.isRoot(entry) && entries.isListed(entry) && entries.asFound(entry, 'files.list');
    return found && isFound(found) ? found : [];
  });
}

/** A page of another query has another token. */
const tokenOf = (start: number, q: string): string => Buffer.from(JSON.stringify([start, q])).toString('base64url');

function startOf(token: string, q: string): number {
  const text = Buffer.from(token, 'base64url').toString();
  const [, start] = /^\[(\d+),/.exec(text) ?? [];
  if (start === undefined || tokenOf(Number(start), q) !== token) throw invalid('Invalid Value');
  return Number(start);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const natural = new Intl.Collator('en', { numeric: true });

const orders: Record<string, (one: KeptEntry, other: KeptEntry) => number> = {
  createdTime: (one, other) => one.createdAt - other.createdAt,
  modifiedTime: (one, other) => one.updatedAt - other.updatedAt,
  name: (one, other) => compare(one.name.toLowerCase(), other.name.toLowerCase()),
  name_natural: (one, other) => natural.compare(one.name, other.name),
};
const NOT_IMITATED = /^(folder|modifiedByMeTime|quotaBytesUsed|recency|sharedWithMeTime|starred|viewedByMeTime)$/;

/** @param orderBy as in 'modifiedTime desc,name'; '' for the order of the last change, newest first */
function inOrder(found: KeptEntry[], orderBy: string): KeptEntry[] {
  const keys = (orderBy || 'modifiedTime desc').split(',').map((key) => {
    const [, name = '', desc] = /^\s*(\w+)(\s+desc)?\s*$/.exec(key) ?? [];
    if (NOT_IMITATED.test(name)) throw new NotEmulated(`drive.files.list with orderBy: ${name}`);
    if (!Object.hasOwn(orders, name)) throw invalid('Invalid Value');
    return { order: orders[name]!, sign: desc ? -1 : 1 };
  });
  return found.sort((one, other) => keys.reduce((before, { order, sign }) => before || sign * order(one, other), 0));
}
