// Mails as they arrive, and drafts of several people.
import type { MailDraft } from '../../../src/workspace/contract';
import { type Acts, editor, open, owner, third } from '../people';

const dayLater = '2026-11-25T08:00:00+07:00';
const sizes = (kind: 'gmail' | 'workspace', ...given: number[][]) => {
  const workspace = open(kind);
  return given.map((parts) => workspace.call('mailOfSize', owner, ...parts));
};
const written: Partial<MailDraft> = {
  subject: 'Mẫu',
  htmlBody: '<div>Gửi &lt;tên&gt; &amp; &quot;bạn&quot;&nbsp;&#39;x&#39;</div><div>Chào<br>An</div>',
  attachments: [
    { name: 'a.pdf', contentType: 'application/pdf', bytes: [1] },
    { name: 'b.png', contentType: 'image/png', bytes: [1, 2], cid: 'x' },
  ],
};

export const mail: Acts = {
  'each signature of sendEmail sets the recipients, the texts and the sender'() {
    const workspace = open();
    const took = workspace.call('mailInEveryWay', editor, owner);
    const arrived = workspace
      .mails()
      .map((one) => [one.subject, one.from, one.to, one.cc, one.bcc, one.replyTo, one.name, one.body, one.htmlBody]);
    return [took, arrived];
  },
  'a mail has its attachments and, separately, the images in its text'() {
    const workspace = open();
    workspace.call('mailFiles', owner);
    return workspace.mails().map(({ attachments }) => attachments);
  },
  'a mail has at most 200 KB of text from a Gmail account, and 400 KB from a Workspace account': () => [
    sizes('gmail', [250, 200 * 1024, 0], [1, 100 * 1024, 100 * 1024 + 1], [1, 0, 200 * 1024 + 1]),
    sizes('workspace', [250, 400 * 1024, 0], [1, 400 * 1024, 1]),
  ],
  'both mail services share one quota per account, which is full again a day later'() {
    const workspace = open();
    const quota = () => workspace.call('quota');
    const told = [
      workspace.call('gmailTo', 51),
      workspace.call('gmailTo', 50),
      workspace.call('gmailTo', 49),
      quota(),
      workspace.call('gmailTo', 2),
    ];
    const other = workspace.as(editor).call('quota');
    workspace.as(owner).skipTo(dayLater);
    return [...told, other, quota()];
  },
  'each account has the daily limits of its kind'() {
    const workspace = open('workspace');
    workspace.share(workspace.containerId, third, 'editor');
    return [workspace.call('quota'), workspace.as(third).call('quota')];
  },
  'a draft is sent once, with all its parts'() {
    const workspace = open();
    const seen = workspace.call('sendDraft', editor, owner);
    const [{ to, cc, bcc, replyTo, name, htmlBody, attachments } = workspace.mails()[0]!] = workspace.mails();
    return [seen, { to, cc, bcc, replyTo, name, htmlBody, files: attachments.map((one) => [one.name, one.cid ?? '']) }];
  },
  'a script reads the drafts of the person who runs it'() {
    const workspace = open();
    workspace.writeDraft(written);
    return [workspace.call('readDraft'), workspace.as(editor).call('readDraft')];
  },
};
