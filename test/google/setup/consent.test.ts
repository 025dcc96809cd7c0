// OAuth scopes of the installation: all are requested before anything is made, and each one is needed.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFromMenu } from '../../../desk/samples/dialogs';
import { blankWorkspace, mailsTo } from '../../support/office';
import { setUp } from '../../support/set-up';
import { shared } from '../../support/shared-folder';
import { sendForm } from '../../support/stories';

const { oauthScopes } = JSON.parse(readFileSync('dist/appsscript.json', 'utf8')) as { oauthScopes: string[] };

/** Returns whether set-up, a report by form and the mail to the reporter succeed without some scopes. */
function worksWithout(missing: string[]): boolean {
  const folder = shared(`without-${missing.map((scope) => scope.split('/').pop()).join()}`, (made) => {
    cpSync('dist', made, { recursive: true });
    const file = join(made, 'appsscript.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
    writeFileSync(file, JSON.stringify({ ...manifest, oauthScopes: oauthScopes.filter((scope) => !missing.includes(scope)) }));
  });
  const workspace = blankWorkspace('2026-11-23T07:00+07:00');
  workspace.load(folder);
  try {
    if (!Object.values(setUp(workspace)).every(({ ok }) => ok)) return false;
    sendForm(workspace);
  } catch {
    return false;
  }
  return mailsTo(workspace, 'taichinh@sontay.example').length > 0;
}

test('the product works with all scopes of the manifest', () => {
  expect(worksWithout([])).toBe(true);
});

test.each(oauthScopes)('the product does not work without %s', (scope) => {
  expect(worksWithout([scope])).toBe(false);
});

test('a person who granted only some scopes is asked before anything is made', () => {
  const workspace = blankWorkspace('2026-11-23T07:00+07:00');
  workspace.fault({ functionName: 'menuSetUp', atCall: 1, effect: { revoke: 'drive' } });
  expect(() => openFromMenu(workspace, 'menuSetUp')).toThrow('Authorization is required to perform that action.');
  expect(workspace.shown()).toEqual([]);
  expect(workspace.sheets()).toHaveLength(1);
});
