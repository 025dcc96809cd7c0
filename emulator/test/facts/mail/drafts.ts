// Drafts of Gmail: creating, changing and deleting them; none is sent.
import { documented, type Fact, observed } from '../fact';
import { isRefused } from '../seen';

type Draft = GoogleAppsScript.Gmail.GmailDraft;
type Message = GoogleAppsScript.Gmail.GmailMessage;

const me = () => Session.getEffectiveUser().getEmail();
const subject = 'Đối chiếu (thư nháp)';

/** Makes drafts, and deletes at the end those that still exist. */
function onDrafts<T>(count: number, see: (drafts: Draft[]) => T, body = 'Chào', options: GoogleAppsScript.Gmail.GmailDraftOptions = {}): T {
  const drafts = Array.from({ length: count }, (_, at) => GmailApp.createDraft(`a${at}@example.com`, `${subject} ${at}`, body, options));
  try {
    return see(drafts);
  } finally {
    const left = GmailApp.getDrafts().map((one) => one.getId());
    for (const draft of drafts) if (left.indexOf(draft.getId()) >= 0) draft.deleteDraft();
  }
}

const logo = () => Utilities.newBlob([1, 2, 3], 'image/png', 'logo.png');
const note = () => Utilities.newBlob('ấ', 'text/plain', 'a.txt');
const whole = () => ({
  cc: 'b@example.com',
  bcc: 'c@example.com',
  replyTo: 'd@example.com',
  name: 'CNTT',
  htmlBody: '<p>Chào <b>An</b></p>',
});
const headOf = (message: Message) => [message.getTo(), message.getCc(), message.getBcc(), message.getReplyTo(), message.getSubject()];
const attached = (message: Message, options?: GoogleAppsScript.Gmail.GmailAttachmentOptions) =>
  message.getAttachments(options as GoogleAppsScript.Gmail.GmailAttachmentOptions).map((one) => one.getName());

export const drafts: Fact[] = [
  documented(
    'a new draft has the given parts, and its other parts are blank',
    'Class GmailApp: createDraft',
    ['a0@example.com', '', '', '', `${subject} 0`, 'Chào', true, []],
    () =>
      onDrafts(1, ([draft]) => {
        const message = draft!.getMessage();
        return [...headOf(message), message.getPlainBody().trim(), message.isDraft(), attached(message)];
      }),
  ),
  documented(
    'the options of a draft are kept',
    'Class GmailApp: createDraft',
    ['a0@example.com', 'b@example.com', 'c@example.com', 'd@example.com', `${subject} 0`, true, 'Chào', true],
    () =>
      onDrafts(
        1,
        ([draft]) => {
          const message = draft!.getMessage();
          const body = message.getBody();
          return [...headOf(message), body.indexOf('<b>An</b>') > 0, message.getPlainBody().trim(), message.getFrom().indexOf(me()) >= 0];
        },
        'Chào',
        whole(),
      ),
  ),
  documented(
    'getAttachments separates attachments from inline images',
    'Class GmailMessage: getAttachments',
    [['a.txt', 'logo.png'], ['a.txt'], ['logo.png'], []],
    () =>
      onDrafts(
        1,
        ([draft]) => {
          const message = draft!.getMessage();
          return [
            attached(message).sort(),
            attached(message, { includeInlineImages: false }),
            attached(message, { includeAttachments: false }),
            attached(message, { includeAttachments: false, includeInlineImages: false }),
          ];
        },
        'Chào',
        { htmlBody: '<img src="cid:logo">', attachments: [note()], inlineImages: { logo: logo() } },
      ),
  ),
  documented(
    'an attachment has its type, its size and its bytes',
    'Class GmailAttachment',
    ['text/plain', 3, [-31, -70, -91], 'a.txt'],
    () =>
      onDrafts(
        1,
        ([draft]) => {
          const [one] = draft!.getMessage().getAttachments();
          return [one!.getContentType(), one!.getSize(), one!.getBytes(), one!.copyBlob().getName()];
        },
        'Chào',
        { attachments: [note()] },
      ),
  ),
  documented('an update replaces the whole draft', 'Class GmailDraft: update', ['e@example.com', '', '', '', 'Khác', 'Mới', 0, true], () =>
    onDrafts(
      1,
      ([draft]) => {
        const id = draft!.getId();
        const message = draft!.update('e@example.com', 'Khác', 'Mới').getMessage();
        return [...headOf(message), message.getPlainBody().trim(), attached(message).length, draft!.getId() === id];
      },
      'Chào',
      { ...whole(), attachments: [note()] },
    ),
  ),
  documented('an update takes the options, too', 'Class GmailDraft: update', ['b@example.com', ['a.txt']], () =>
    onDrafts(1, ([draft]) => {
      const message = draft!.update('e@example.com', 'Khác', 'Mới', { cc: 'b@example.com', attachments: [note()] }).getMessage();
      return [message.getCc(), attached(message)];
    }),
  ),
  documented('a draft and its message are found by their ids', 'Class GmailApp: getDraft', [`${subject} 1`, `${subject} 0`, true], () =>
    onDrafts(2, ([first, second]) => [
      GmailApp.getDraft(second!.getId()).getMessage().getSubject(),
      GmailApp.getMessageById(first!.getMessageId()).getSubject(),
      first!.getMessage().getId() === first!.getMessageId(),
    ]),
  ),
  observed('drafts are listed from the newest', [[2, 1, 0], true], () =>
    onDrafts(3, (made) => {
      const ids = made.map((one) => one.getId());
      const listed = GmailApp.getDrafts().map((one) => ids.indexOf(one.getId()));
      const messages = made.map((one) => one.getMessageId());
      const told = GmailApp.getDraftMessages().map((one) => messages.indexOf(one.getId()));
      return [listed.filter((at) => at >= 0), JSON.stringify(told) === JSON.stringify(listed)];
    }),
  ),
  documented('a deleted draft is gone', 'Class GmailDraft: deleteDraft', [true, true, [0], true], () =>
    onDrafts(2, (made) => {
      const [first, second] = made;
      second!.deleteDraft();
      const left = GmailApp.getDrafts().map((one) => made.map((own) => own.getId()).indexOf(one.getId()));
      return [
        isRefused(() => second!.getMessage()),
        isRefused(() => GmailApp.getDraft(second!.getId())),
        left.filter((at) => at >= 0),
        first!.getMessage().isDraft(),
      ];
    }),
  ),
  documented('a draft has the time at which it was written', 'Class GmailMessage: getDate', true, () =>
    onDrafts(1, ([draft]) => Math.abs(Date.now() - draft!.getMessage().getDate().getTime()) < 60_000),
  ),
  observed('unknown ids of drafts and messages are refused', [true, true], () => [
    isRefused(() => GmailApp.getDraft('khong-co')),
    isRefused(() => GmailApp.getMessageById('khong-co')),
  ]),
  observed('recipients of MailApp and of drafts are one text, not a list', [true, true], () => {
    const list = [me(), me()] as unknown as string;
    return [
      isRefused(() => MailApp.sendEmail(list, subject, 'Xin xoá thư này.')),
      isRefused(() => GmailApp.createDraft(list, subject, 'Xin xoá thư này.')),
    ];
  }),
];
