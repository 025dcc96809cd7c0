// Calls of the Drive API for facts.

/** A file of an answer; which fields it has, the request decides. */
export interface ApiFile {
  kind?: string;
  id: string;
  name: string;
  mimeType: string;
  parents?: string[];
  properties?: Record<string, string>;
  appProperties?: Record<string, string>;
  [field: string]: unknown;
}
export interface ApiPermission {
  id: string;
  type: string;
  role: string;
  [field: string]: unknown;
}
interface List {
  files: ApiFile[];
  nextPageToken?: string;
  [field: string]: unknown;
}
type Args = unknown[];

/** The methods that the facts call; the published types are stricter than the service. */
interface Api {
  Files: {
    get(id: string, more?: object): ApiFile;
    list(more?: object): List;
    create(body: object, ...more: Args): ApiFile;
    copy(body: object, id: string, more?: object): ApiFile;
    update(body: object, id: string, ...more: Args): ApiFile;
    remove(id: string): void;
    export(id: string, type: string, more?: object): GoogleAppsScript.Base.Blob;
    generateIds(more?: object): { kind: string; space: string; ids: string[] };
  };
  Permissions: {
    list(id: string, more?: object): { kind: string; permissions: ApiPermission[] };
    get(id: string, permission: string, more?: object): ApiPermission;
    create(body: object, id: string, more?: object): ApiPermission;
    update(body: object, id: string, permission: string, more?: object): ApiPermission;
    remove(id: string, permission: string): void;
  };
  About: { get(more?: object): { user: Record<string, unknown> } };
}

const api = () => Drive as unknown as Api;
export const files = () => api().Files;
export const permissions = () => api().Permissions;
export const about = () => api().About;

/** Returns the error of a call: its start, its code and Google's message; null when there is none. */
export function errorOf(call: () => unknown): unknown[] | null {
  try {
    call();
    return null;
  } catch (error) {
    const { name, message, details } = error as Error & { details?: { code: number } };
    const [start, text] = message.split(' failed with error: ');
    return text === undefined ? [name, null, start] : [start, details?.code ?? null, text];
  }
}
/** The code and the message of an error; null when there is none. */
export const codeOf = (call: () => unknown): unknown[] | null => errorOf(call)?.slice(1) ?? null;

/** Searches until there are so many files, because searches may miss what was made just now. */
export function searched(q: string, least: number, more: object = {}): ApiFile[] {
  for (let tries = 0; tries < 6; tries++) {
    const found = files().list({ q, ...more }).files;
    if (found.length >= least) return found;
    Utilities.sleep(20_000);
  }
  return files().list({ q, ...more }).files;
}

export const text = (content: string, type = 'text/plain'): GoogleAppsScript.Base.Blob => Utilities.newBlob(content, type, 'khối');
