// Calls that are refused for lack of consent: scripts whose manifests name fewer scopes.
import { bundledFacts } from '../../places';
import { type Acts, editor, isRefused, last, open, seen, tab, withManifest } from '../people';

const addresses = 'https://www.googleapis.com/auth/';

/** The script with only the scopes that `wanted` returns; scopes are named by the ends of their addresses. */
const asking = (name: string, wanted: (scopes: string[]) => string[]) =>
  withManifest(name, (manifest) => {
    const ends = manifest.oauthScopes.map((scope) => scope.replace(addresses, ''));
    return { ...manifest, oauthScopes: wanted(ends).map((end) => (end.startsWith('https:') ? end : `${addresses}${end}`)) };
  });
const without = (end: string) => asking(`without-${end}`, (scopes) => scopes.filter((scope) => scope !== end));
const onlySpreadsheets = () => asking('spreadsheets', () => ['spreadsheets']);

export const consent: Acts = {
  'every editor of a file may run each function of its script'() {
    const workspace = open().as(editor);
    return [workspace.call('readProperty', 'không có'), workspace.call('whoIsActive')];
  },
  'a simple trigger may use only its own spreadsheet and calls that need no consent'() {
    const workspace = open();
    workspace.call('tell', 'refused', '1');
    workspace.open();
    return last(workspace, 'refused').calls;
  },
  'a call without its scope in the manifest is refused, also after consent': () =>
    asking('currentonly', () => ['spreadsheets.currentonly']).call('withoutConsent'),
  'the scope for all spreadsheets allows each spreadsheet': () => onlySpreadsheets().call('withoutConsent'),
  'a script with the read-only scope of Drive cannot change Drive': () =>
    asking('read-drive', (scopes) => scopes.map((scope) => (scope === 'drive' ? 'drive.readonly' : scope))).call('withoutConsent'),
  'the error of a refused call names the scopes that it needs': () =>
    ['MailApp.sendEmail', 'DriveApp.getFiles'].map((name) => onlySpreadsheets().call('refusalOf', name)),
  'a script without the userinfo.email scope gets no address': () => [without('userinfo.email').call('whoIsActive')],
  'a trigger does not run after a new scope in the manifest until its creator consents'() {
    const workspace = without('script.send_mail');
    workspace.call('onSheetEdit', 'edited');
    workspace.load(bundledFacts('script'));
    workspace.type(tab, 'A1', 'x');
    const before = seen(workspace, 'edited').length;
    workspace.type(tab, 'A1', 'y');
    return [before, seen(workspace, 'edited').length];
  },
  'requireScopes ends the run when a scope is not granted': () =>
    [without('script.send_mail'), open()].map((workspace) => isRefused(() => workspace.call('askForMail'))),
};
