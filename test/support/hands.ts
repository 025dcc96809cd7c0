// Hand edits beside the menus (moving a column, deleting a sheet, editing a template), done by a script of one function.
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Workspace } from 'apps-script-emulator';

/** Runs the lines as the person and returns their result; `book` is the file, `sheet(name)` one of its sheets. */
export function byHand<T>(workspace: Workspace, email: string, lines: string): T {
  const folder = mkdtempSync(join(tmpdir(), 'by-hand-'));
  const before = workspace.person;
  try {
    writeFileSync(
      join(folder, 'Code.js'),
      `function byHand() {\nconst book = SpreadsheetApp.getActiveSpreadsheet();\nconst sheet = (name) => book.getSheetByName(name);\n${lines}\n}`,
    );
    // The services of Google's APIs are those that the manifest switches on.
    if (/\b(Sheets|Drive)\./.test(lines)) copyFileSync('appsscript.json', join(folder, 'appsscript.json'));
    workspace.load(folder);
    // Through JSON, because the objects of a script have the prototypes of another context.
    const result = workspace.as(email).call('byHand');
    return result === undefined ? (undefined as T) : (JSON.parse(JSON.stringify(result)) as T);
  } finally {
    workspace.load('dist');
    workspace.as(before);
    rmSync(folder, { recursive: true, force: true });
  }
}
