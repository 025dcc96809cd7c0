// Calls that are refused for lack of consent: scripts whose manifests name fewer scopes.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledFacts, shared } from '../../places';
import { type Acts, editor, isRefused, last, open, seen, tab } from '../people';

const addresses = 'https://www.googleapis.com/auth/';

interface Manifest {
  oauthScopes: string[];
}

/** The script with only the scopes that `wanted` returns; scopes are named by the ends of their addresses. */
function asking(name: string, wanted: (scopes: string[]) => string[]) {
  const folder = shared(`by-hand-${name}`, (made) => {
    cpSync(bundledFacts('script'), made, { recursive: true });
    const file = join(made, 'appsscript.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
    const ends = manifest.oauthScopes.map((scope) => scope.replace(addresses, ''));
    const oauthScopes = wanted(ends).map((end) => (end.startsWith('https:') ? end : `${addresses}${end}`));
    writeFileSync(file, JSON.stringify({ ...manifest, oauthScopes }));
  });
  const workspace = open();
  workspace.load(folder);
  return workspace;
}
const without = (end: string) => asking(`without-${end}`, (scopes) => scopes.filter((scope) => scope !== end));
const onlySpreadsheets = () => asking('spreadsheets', () => ['spreadsheets']);

export const consent: Acts = {
  'whoever may edit the file may run each function of its script'() {
    const workspace = open().as(editor);
    return [workspace.call('readProperty', 'không có'), workspace.call('whoIsActive')];
  },
  'a simple trigger reaches its own spreadsheet and what needs no consent, nothing else'() {
    const workspace = open();
    workspace.call('tell', 'refused', '1');
    workspace.open();
    return last(workspace, 'refused').calls;
  },
  'without a line in the manifest no call of a service goes through, whoever consents': () =>
    asking('currentonly', () => ['spreadsheets.currentonly']).call('withoutConsent'),
  'a line for all spreadsheets is enough for each of them': () => onlySpreadsheets().call('withoutConsent'),
  'who only reads Drive does not change it': () =>
    asking('read-drive', (scopes) => scopes.map((scope) => (scope === 'drive' ? 'drive.readonly' : scope))).call('withoutConsent'),
  'a refused call is told with the scopes that it needs': () =>
    ['MailApp.sendEmail', 'DriveApp.getFiles'].map((name) => onlySpreadsheets().call('refusalOf', name)),
  'without its line in the manifest nobody is named': () => [without('userinfo.email').call('whoIsActive')],
  'after a new line in the manifest a trigger waits until its creator has run something, and consented'() {
    const workspace = without('script.send_mail');
    workspace.call('onSheetEdit', 'edited');
    workspace.load(bundledFacts('script'));
    workspace.type(tab, 'A1', 'x');
    const before = seen(workspace, 'edited').length;
    workspace.type(tab, 'A1', 'y');
    return [before, seen(workspace, 'edited').length];
  },
  'an asked scope that is not given ends the run': () =>
    [without('script.send_mail'), open()].map((workspace) => isRefused(() => workspace.call('askForMail'))),
};
