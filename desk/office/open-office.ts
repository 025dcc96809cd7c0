// The workspace of the commune’s office, which the desk, the tests, the pictures and the bench open.

import { openWorkspace, type Workspace, type WorkspaceOptions } from 'apps-script-emulator';
import { words } from '../words';
import { owner, people } from './people';
import { plainPdf } from './plain-pdf';

export interface OfficeOptions extends Omit<WorkspaceOptions, 'owner' | 'title'> {
  /** Folder with the built script. */
  script: string;
}

/** Opens the workspace of the commune's office: its people, its spreadsheet, and the script loaded but not set up. */
export function openOffice({ script, ...options }: OfficeOptions): Workspace {
  const workspace = openWorkspace({
    owner: owner.email,
    title: words.container,
    printer: plainPdf,
    accounts: people.map(({ email, name }) => ({ email, name, kind: 'workspace' })),
    ...options,
  });
  workspace.load(script);
  return workspace;
}
