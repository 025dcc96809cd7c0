// The people of the facts that need one, and their workspace.

import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answer, Parameters, Sending, Shown } from '../../src/workspace/contract';
import { openWorkspace } from '../../src/workspace/open-workspace';
import { bundledFacts, shared } from '../places';

export const owner = 'chu@co-quan.example';
export const editor = 'an@co-quan.example';
export const third = 'binh@co-quan.example';
export const tab = 'Trang tính1';

export function open(kind: 'gmail' | 'workspace' = 'gmail', onQuestion?: (question: Shown) => Answer, locale = 'vi_VN') {
  const accounts = [owner, editor].map((email) => ({ email, name: email, kind }));
  const workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner, accounts, onQuestion, locale });
  workspace.load(bundledFacts('script'));
  workspace.share(workspace.containerId, editor, 'editor');
  return workspace;
}

/** The fields of the facts' manifest that acts change. */
export interface Manifest {
  /** Full URLs. */
  oauthScopes: string[];
  dependencies?: object;
}

/**
 * Opens a workspace whose script has another manifest.
 * @param name of the changed script; the same name is the same change
 */
export function withManifest(name: string, change: (manifest: Manifest) => Manifest) {
  const folder = shared(`by-hand-${name}`, (made) => {
    cpSync(bundledFacts('script'), made, { recursive: true });
    const file = join(made, 'appsscript.json');
    writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')) as Manifest)));
  });
  const workspace = open();
  workspace.load(folder);
  return workspace;
}

export type Workspace = ReturnType<typeof open>;
export type Seen = Record<string, unknown>;

/** Acts by the sentence of their fact; each returns what was seen. */
export type Acts = Record<string, () => unknown>;

export const isRefused = (work: () => unknown): boolean => {
  try {
    work();
    return false;
  } catch {
    return true;
  }
};

/** The events that the script remembers, of one handler or of all. */
export const seen = (workspace: Workspace, on?: string) =>
  (workspace.as(owner).call('seen') as Seen[]).filter((one) => on === undefined || one.on === on);
export const last = (workspace: Workspace, on?: string): Seen => seen(workspace, on).pop() ?? {};

/** Makes a form, which the other person submits. */
export function withForm(answers: Record<string, string>, deliver?: Sending['deliver']) {
  const workspace = open();
  const id = workspace.call('makeForm') as string;
  const response = workspace.submitForm(id, answers, { by: editor, deliver });
  return { workspace, id, response };
}

interface WebEvent {
  parameter: unknown;
  parameters: unknown;
  queryString: string;
  contextPath: string;
  contentLength: number;
  postData?: unknown;
}
const fields = { a: ['1', '3'], b: '2' };
/** Opens the web app and returns the data on its page. */
export const visit = () =>
  JSON.parse(open().as(editor).get(fields).content) as { people: string[]; ui: boolean; active: unknown; lock: unknown; event: WebEvent };
export const posted = (parameters: Parameters = fields, body?: { type: string; contents: string }) =>
  JSON.parse(open().post(parameters, body).content) as WebEvent;
