// A workspace with the register set up in it, as each story starts from.

import { owner, people } from '../../local/desk/people';
import { isSetUp, prepare } from '../../local/desk/prepare';
import { openWorkspace } from '../../local/open-workspace';
import type { Workspace, WorkspaceOptions } from '../../local/workspace';

export const who = {
  owner: owner.email,
  it: 'cntt@sontay.example',
  chairman: 'chutich@sontay.example',
  viceChairman: 'phochutich@sontay.example',
  staff: 'motcua@sontay.example',
};

/** The desk's people as a sample's cast. */
export const cast = {
  it: who.it,
  chairman: who.chairman,
  reporter: (department: string) =>
    people.find((person) => person.role === 'staff' && person.department === department)?.email ?? who.staff,
};

export function blankWorkspace(at: string, more: Partial<WorkspaceOptions> = {}): Workspace {
  const workspace = openWorkspace({
    at,
    owner: owner.email,
    accounts: people.map(({ email, name }) => ({ email, name, kind: 'workspace' as const })),
    ...more,
  });
  workspace.load('dist');
  return workspace;
}

/** Set up through the menu's own function and dialog, with the people filled in by hand. */
export function officeAt(at: string, more: Partial<WorkspaceOptions> = {}): Workspace {
  const workspace = blankWorkspace(at, more);
  prepare(workspace, () => undefined);
  if (!isSetUp(workspace)) throw new Error('set-up left nothing behind');
  return workspace;
}

/** A register row by header, as displayed. */
export function registerRow(workspace: Workspace, code: string): Record<string, string> {
  const [headers = [], ...rows] = workspace.grid('Sổ sự cố');
  const row = rows.find((cells) => cells[0] === code);
  if (!row) throw new Error(`${code} is not in the register`);
  return Object.fromEntries(headers.map((header, index) => [header, row[index] ?? '']));
}
