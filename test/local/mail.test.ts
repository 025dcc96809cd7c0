// Mail: what is sent, of whose quota, and where the limits stand.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '../../local/open-workspace';

const owner = 'chu@xa.example';
const other = 'an@xa.example';
const folder = mkdtempSync(join(tmpdir(), 'mail-'));
writeFileSync(
  join(folder, 'Code.gs'),
  `
  function mail(...args) { MailApp.sendEmail(...args); return MailApp.getRemainingDailyQuota(); }
  function gmail(...args) { return GmailApp.sendEmail(...args) === GmailApp; }
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
  function send(id) {
    const draft = GmailApp.getDraft(id);
    const message = draft.send();
    let again = '';
    try { draft.send(); } catch (error) { again = error.message; }
    return [message.getSubject(), message.isDraft(), again, GmailApp.getAliases()];
  }
  function sendWithFiles() {
    const options = { htmlBody: '<img src="cid:logo">', attachments: [Utilities.newBlob('A', 'text/plain', 'a.txt')],
      inlineImages: { logo: Utilities.newBlob([1, 2], 'image/png', 'logo.png') } };
    const draft = GmailApp.createDraft('an@xa.example', 'x', 'y', options);
    const names = (which) => draft.getMessage().getAttachments(which).map((file) => file.getName());
    const seen = [names(), names({ includeInlineImages: false }), names({ includeAttachments: false })];
    draft.send();
    return seen;
  }
  function gone(id) {
    const draft = GmailApp.getDraft(id);
    draft.deleteDraft();
    const refused = ['deleteDraft', 'getMessage', 'send', 'update'].map((name) => {
      try { draft[name]('an@xa.example', 'x', 'y'); return 'taken'; } catch (error) { return error.message; }
    });
    return refused;
  }
  function onTimer() { MailApp.sendEmail('an@xa.example', 'x', 'y'); }
  function count() { return GmailApp.getDrafts().length; }
  `,
);
writeFileSync(join(folder, 'appsscript.json'), '{ "timeZone": "Asia/Ho_Chi_Minh" }');
afterAll(() => rmSync(folder, { recursive: true }));

function open(kind: 'gmail' | 'workspace' = 'gmail') {
  const workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner, accounts: [{ email: owner, name: 'Chủ', kind }] });
  workspace.load(folder);
  return workspace;
}
const people = (count: number) => Array.from({ length: count }, (_, at) => `a${at}@xa.example`).join(',');

test('one object, three texts, four texts, three texts and options: each says who, what and how', () => {
  const workspace = open();
  workspace.call('mail', { to: 'An <an@xa.example>, B@xa.example,', cc: 'c@xa.example', bcc: ' d@xa.example ', subject: 's', body: 'b' });
  workspace.call('mail', other, 's', 'b');
  workspace.call('mail', other, 'r@xa.example', 's', 'b');
  workspace.call('mail', other, 's', 'b', { htmlBody: '<p>b</p>', name: 'CNTT', replyTo: 'r@xa.example', cc: 'c@xa.example' });
  expect(workspace.call('mail', { to: other })).toBe(100 - 9);
  const blank = { cc: [], bcc: [], replyTo: '', name: '', htmlBody: '', attachments: [], from: owner, at: workspace.now() };
  expect(workspace.mails()).toEqual([
    { ...blank, id: 1, to: [other, 'b@xa.example'], cc: ['c@xa.example'], bcc: ['d@xa.example'], subject: 's', body: 'b' },
    { ...blank, id: 2, to: [other], subject: 's', body: 'b' },
    { ...blank, id: 3, to: [other], subject: 's', body: 'b', replyTo: 'r@xa.example' },
    {
      ...blank,
      id: 4,
      to: [other],
      cc: ['c@xa.example'],
      subject: 's',
      body: 'b',
      htmlBody: '<p>b</p>',
      name: 'CNTT',
      replyTo: 'r@xa.example',
    },
    { ...blank, id: 5, to: [other], subject: '', body: '' },
  ]);
  expect(workspace.meter().mails).toBe(1);
});

test('files are taken as their blobs, alone or in a list; what has neither name nor type has blank and bytes', () => {
  const workspace = open();
  workspace.call('withFiles');
  const a = { name: 'a.txt', contentType: 'text/plain', bytes: [65] };
  const bare = { name: '', contentType: 'application/octet-stream', bytes: [1, 2] };
  expect(workspace.mails().map(({ attachments }) => attachments)).toEqual([
    [a, { ...bare, cid: 'logo' }],
    [bare, a],
  ]);
});

test('what is no address, nobody, too many or too much is refused by name, and is not counted', () => {
  const workspace = open();
  for (const [args, message] of [
    [[{ to: ' , ' }], 'Failed to send email: no recipient'],
    [['an', 's', 'b'], 'Invalid email: an'],
    [['an@', 's', 'b'], 'Invalid email: an@'],
    [['@xa', 's', 'b'], 'Invalid email: @xa'],
    [['an x@xa', 's', 'b'], 'Invalid email: an x@xa'],
    [['an@xa x', 's', 'b'], 'Invalid email: an@xa x'],
    [[people(51), 's', 'b'], 'Limit Exceeded: Email Recipients Per Message.'],
    [[other, 'x'.repeat(251), 'b'], 'Argument too large: subject'],
    [[other, 's', 'x'.repeat(200 * 1024 + 1)], 'Limit Exceeded: Email Body Size.'],
    [[other, 's', 'ấ'.repeat(70_000)], 'Limit Exceeded: Email Body Size.'],
    [[other, 's', 'x', { htmlBody: 'x'.repeat(200 * 1024) }], 'Limit Exceeded: Email Body Size.'],
    [[[other], 's', 'b'], "The parameters (String[],String,String) don't match the method signature for MailApp.sendEmail."],
    [[{ to: [other] }], 'not emulated: recipients among the options that are no text'],
  ] as [unknown[], string][])
    expect(() => workspace.call('mail', ...args)).toThrow(message);
  expect(() => workspace.call('gmail', [other], 's', 'b')).toThrow('GmailApp.sendEmail.');
  expect(workspace.mails()).toEqual([]);
  expect(workspace.call('mail', other, 'x'.repeat(250), 'x'.repeat(200 * 1024))).toBe(99);
  expect(workspace.call('mail', people(50), 's', 'b')).toBe(49);
  expect(() => workspace.call('mail', people(50), 's', 'b')).toThrow('Service invoked too many times for one day: email.');
  expect(workspace.call('mail', people(49), 's', 'b')).toBe(0);
});

test('the quota comes back when a day is over, and is of each account', () => {
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

test('a Workspace account mails larger texts', () => {
  const workspace = open('workspace');
  expect(workspace.call('mail', other, 's', 'x'.repeat(400 * 1024))).toBe(1499);
  expect(() => workspace.call('mail', other, 's', 'x'.repeat(400 * 1024 + 1))).toThrow('Email Body Size');
});

test('each service that mails asks for its own scope', () => {
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

test('a draft is read as text and as HTML, whichever it was written in', () => {
  const workspace = open();
  const read = (options: object, body: string) => workspace.call('read', workspace.call('draft', options, body));
  expect(read({}, 'a & b < c > d\r\ne\nf')).toEqual(['a &amp; b &lt; c &gt; d<br>\ne<br>\nf', 'a & b < c > d\r\ne\nf', owner, 'true']);
  const html =
    '<h1>Một</h1>\n<div>hai</div><ul><li>ba</li></ul><p class="x">bốn<br/>năm</p> <b>&lt;sáu&gt; &amp; &quot;&#39;&nbsp;&copy;</b> ';
  expect((read({ htmlBody: html }, '') as string[]).slice(0, 2)).toEqual([html, 'Một\nhai\nba\nbốn\nnăm\n <sáu> & "\' &copy;']);
  expect((read({ htmlBody: html }, 'chữ') as string[])[1]).toBe('chữ');
});

test('a draft is sent once, with all it has, and of the quota', () => {
  const workspace = open();
  const options = { cc: 'c@xa.example', bcc: 'd@xa.example', replyTo: 'r@xa.example', name: 'CNTT', htmlBody: '<p>b</p>' };
  const id = workspace.call('draft', options, 'b');
  expect(workspace.call('send', id)).toEqual(['Chào', false, 'Invalid argument: draft', []]);
  expect(workspace.mails()).toMatchObject([
    {
      to: [other],
      cc: ['c@xa.example'],
      bcc: ['d@xa.example'],
      replyTo: 'r@xa.example',
      name: 'CNTT',
      subject: 'Chào',
      body: 'b',
      htmlBody: '<p>b</p>',
    },
  ]);
  expect(() => workspace.call('send', id)).toThrow(`Invalid argument: ${String(id)}`);
  expect(workspace.call('gone', workspace.call('draft', {}, 'b'))).toEqual(Array(4).fill('Invalid argument: draft'));
  expect([workspace.drafts(), workspace.call('count')]).toEqual([[], 0]);
});

test('a draft is sent with its files and with the pictures in its text', () => {
  const workspace = open();
  expect(workspace.call('sendWithFiles')).toEqual([['a.txt', 'logo.png'], ['a.txt'], ['logo.png']]);
  expect(workspace.mails().map(({ attachments }) => attachments)).toEqual([
    [
      { name: 'a.txt', contentType: 'text/plain', bytes: [65] },
      { name: 'logo.png', contentType: 'image/png', bytes: [1, 2], cid: 'logo' },
    ],
  ]);
});

test('drafts are of the person; what the person leaves out is blank', () => {
  const workspace = open();
  workspace.writeDraft({ subject: 'Mẫu' });
  expect(workspace.drafts()).toMatchObject([
    { to: '', cc: '', bcc: '', replyTo: '', name: '', subject: 'Mẫu', body: '', htmlBody: '', attachments: [] },
  ]);
  expect([workspace.call('count'), workspace.as(other).call('count'), workspace.drafts()]).toEqual([1, 0, []]);
});
