// A small script with the Docs API, by which a person reads and changes a document: rights, revisions and times are the platform's.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from 'apps-script-emulator';

const code = `
function read(id) {
  return JSON.stringify(Docs.Documents.get(id));
}
function revision(id) {
  return Docs.Documents.get(id, { fields: 'revisionId' }).revisionId || '';
}
function change(id, requests, requiredRevisionId) {
  Docs.Documents.batchUpdate({ requests: JSON.parse(requests), writeControl: { requiredRevisionId } }, id);
}`;

const manifest = { dependencies: { enabledAdvancedServices: [{ userSymbol: 'Docs', serviceId: 'docs', version: 'v1' }] } };

export class DocumentScript {
  /**
   * @param folder where the script is written
   * @param usual folder of the script that is loaded otherwise
   */
  constructor(
    private readonly folder: string,
    private readonly usual: string,
  ) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'Code.js'), code);
    writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(manifest));
  }

  /** Runs a function of the script, bound to the document, as the current person. */
  run(workspace: Workspace, name: 'read' | 'revision' | 'change', id: string, ...args: string[]): string {
    workspace.load(this.folder, id);
    try {
      return String(workspace.call(name, id, ...args) ?? '');
    } finally {
      workspace.load(this.usual);
    }
  }
}
