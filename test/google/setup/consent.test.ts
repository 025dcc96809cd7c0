// OAuth scopes of the installation: all are requested before anything is made, and each one is needed.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openFromMenu } from '../../../desk/samples/dialogs';
import { blankWorkspace, mailsTo } from '../../support/office';
import { type StepResult, setUp, templatesOf } from '../../support/set-up';
import { shared } from '../../support/shared-folder';
import { answerEachReport, sendForm } from '../../support/stories';

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
    answerEachReport(workspace);
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

const switchedOff = (service: string) => new RegExp(`^Chưa dùng được dịch vụ ${service} .* nhờ người quản trị`);

test.each([
  ['sheets', 'that Google Trang tính is switched off', 1, { response: 403 }, switchedOff('Google Trang tính')],
  ['folders', 'that Google Drive is switched off', 1, { response: 403 }, switchedOff('Google Drive')],
  ['templates', 'that Google Tài liệu is switched off', 80, { response: 403 }, switchedOff('Google Tài liệu')],
  [
    'templates',
    'that the Drive is full',
    1,
    { quota: 'storage' },
    /^Google Drive của tài khoản \S+ đã hết dung lượng .* sau đó làm lại việc này\./,
  ],
] as const)('the step «%s» says %s, and can be run again', (step, _what, atCall, effect, sentence) => {
  const workspace = blankWorkspace('2026-11-23T07:00+07:00');
  const page = openFromMenu(workspace, 'menuSetUp');
  if (page.kind !== 'progress') throw new Error(`A ${page.kind} was opened`);
  const run = (id: string) => workspace.runFromPage('runSetupStep', [id]) as StepResult;
  for (const { id } of page.steps) {
    if (id === step) {
      workspace.fault({ functionName: 'runSetupStep', atCall, effect });
      expect(run(id)).toMatchObject({
        ok: false,
        message: expect.stringMatching(sentence),
      });
      workspace.mend();
      // It is told before anything is made.
      if (step === 'sheets') expect(workspace.sheets()).toHaveLength(1);
    }
    expect(run(id)).toMatchObject({ ok: true });
  }
  expect(templatesOf(workspace)).toHaveLength(7);
});
