// Mail: what is sent, whose quota it uses, and the limits.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '../../src/workspace/open-workspace';

const owner = 'chu@xa.example';
const other = 'an@xa.example';
const folder = mkdtempSync(join(tmpdir(), 'mail-'));
writeFileSync(
  join(folder, 'Code.gs'),
  `
  function mail(...args) { MailApp.sendEmail(...args); return MailApp.getRemainingDailyQuota(); }
  function gmail(...args) { return [GmailApp.sendEmail(...args) === GmailApp, GmailApp.getAliases()]; }
  function withFiles() {
    const file = DriveApp.createFile('a.txt', 'A');
    const bare = Utilities.newBlob([1, 2]);
    MailApp.sendEmail({ to: 'an@xa.example', subject: 'x', attachments: file, inlineImages: { logo: bare } });
    MailApp.sendEmail('an@xa.example', 'x', 'y', { attachments: [bare, file] });
  }
  function draft(options, body) { return GmailApp.createDraft('an@xa.example', 'Chào', body, options).getId(); }
  function read(id) {
    const message = GmailApp.getDraft(id).getMessage();
    return [message.getBody(), message.getPlainBody(), message.getFrom(), String(message.isDraft())];
  }
  function count() { return GmailApp.getDrafts().length; }
  `,
);
writeFileSync(join(folder, 'appsscript.json'), '{ "timeZone": "Asia/Ho_Chi_Minh" }');
afterAll(() => rmSync(folder, { recursive: true }));

function open(onCall?: (method: string, functionName: string) => void) {
  const workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner, ...(onCall ? { onCall } : {}) });
  workspace.load(folder);
  return workspace;
}
const people = (count: number) => Array.from({ length: count }, (_, at) => `a${at}@xa.example`).join(',');

test('a file is attached as its blob, alone or in a list; a blob without name and type gets a blank name and a binary type', () => {
  const workspace = open();
  workspace.call('withFiles');
  const a = { name: 'a.txt', contentType: 'text/plain', bytes: [65] };
  const bare = { name: '', contentType: 'application/octet-stream', bytes: [1, 2] };
  expect(workspace.mails().map(({ attachments }) => attachments)).toEqual([
    [a, { ...bare, cid: 'logo' }],
    [bare, a],
  ]);
});

test('drivers read each mail from the outbox; recipients that are no text are not implemented', () => {
  const workspace = open();
  expect(() => workspace.call('mail', { to: [other] })).toThrow('not emulated: recipients among the options that are no text');
  expect(workspace.call('gmail', 'An <An@xa.example>, ', 's', 'b')).toEqual([true, []]);
  workspace.call('mail', { to: other });
  const blank = { cc: [], bcc: [], replyTo: '', name: '', htmlBody: '', attachments: [], from: owner, at: workspace.now() };
  expect(workspace.mails()).toEqual([
    { ...blank, id: 1, to: [other], subject: 's', body: 'b' },
    { ...blank, id: 2, to: [other], subject: '', body: '' },
  ]);
  expect(workspace.meter().mails).toBe(1);
});

test('each account has its own quota, which returns after a day', () => {
  const workspace = open();
  workspace.call('mail', { to: people(20), cc: 'c@xa.example', bcc: 'd@xa.example,e@xa.example' });
  expect(workspace.as(other).call('mail', owner, 's', 'b')).toBe(99);
  workspace.as(owner).skipTo('2026-11-25T07:59:59+07:00');
  expect(workspace.call('mail', other, 's', 'b')).toBe(76);
  workspace.skipTo('2026-11-25T08:00:00+07:00');
  expect(workspace.call('mail', other, 's', 'b')).toBe(98);
  workspace.fault({ atCall: 1, effect: { quota: 'mail' } });
  expect(() => workspace.call('mail', other, 's', 'b')).toThrow('too many times for one day');
  expect(workspace.as(other).call('mail', owner, 's', 'b')).toBe(99);
});

test('a call may fail after it took effect; a driver sees every call and may let it fail', () => {
  const seen: string[] = [];
  const workspace = open((method, functionName) => {
    seen.push(`${functionName} ${method}`);
    if (seen.length === 3) workspace.fault({ atCall: 1, effect: { error: 'Service error', applied: true } });
  });
  workspace.call('mail', other, 'first', 'b');
  expect(() => workspace.call('mail', other, 'second', 'b')).toThrow('Service error');
  expect(workspace.mails().map(({ subject }) => subject)).toEqual(['first', 'second']);
  expect(seen).toEqual(['mail MailApp.sendEmail', 'mail MailApp.getRemainingDailyQuota', 'mail MailApp.sendEmail']);
});

test('each service that sends mails needs its own scope', () => {
  const workspace = open();
  for (const [name, scope] of [
    ['mail', 'MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail'],
    ['gmail', 'GmailApp.sendEmail. Required permissions: https://mail.google.com/'],
    ['count', 'GmailApp.getDrafts. Required permissions: (https://www.googleapis.com/auth/gmail.compose || '],
  ] as const) {
    workspace.fault({ atCall: 1, effect: { revoke: 'mail' } });
    expect(() => workspace.call(name, other, 's', 'b')).toThrow(`You do not have permission to call ${scope}`);
  }
});

test('a script reads a draft as text and as HTML, however it was written', () => {
  const workspace = open();
  const read = (options: object, body: string) => workspace.call('read', workspace.call('draft', options, body));
  expect(read({}, 'a & b < c > d\r\ne\nf')).toEqual(['a &amp; b &lt; c &gt; d<br>\ne<br>\nf', 'a & b < c > d\r\ne\nf', owner, 'true']);
  const html =
    '<h1>Một</h1>\n<div>hai</div><ul><li>ba</li></ul><p class="x">bốn<br/>năm</p> <b>&lt;sáu&gt; &amp; &quot;&#39;&nbsp;&copy;</b> ';
  expect((read({ htmlBody: html }, '') as string[]).slice(0, 2)).toEqual([html, 'Một\nhai\nba\nbốn\nnăm\n <sáu> & "\' &copy;']);
  expect((read({ htmlBody: html }, 'chữ') as string[])[1]).toBe('chữ');
});

test('each person has their own drafts; omitted fields are blank', () => {
  const workspace = open();
  workspace.writeDraft({ subject: 'Mẫu' });
  expect(workspace.drafts()).toMatchObject([
    { to: '', cc: '', bcc: '', replyTo: '', name: '', subject: 'Mẫu', body: '', htmlBody: '', attachments: [] },
  ]);
  expect([workspace.call('count'), workspace.as(other).call('count'), workspace.drafts()]).toEqual([1, 0, []]);
});
