// Mails and drafts to the people who compare.
import { refusal } from '../seen';

type Draft = GoogleAppsScript.Gmail.GmailDraft;
type DraftOptions = GoogleAppsScript.Gmail.GmailDraftOptions;

const logo = () => Utilities.newBlob([1, 2], 'image/png', 'logo.png');
const note = () => Utilities.newBlob('A', 'text/plain', 'a.txt');
const left = () => MailApp.getRemainingDailyQuota();

/** Sends one mail by each signature; returns how much of the quota all of them have used. */
export const mailInEveryWay = (first: string, second: string): number => {
  const before = left();
  MailApp.sendEmail({ to: `An <${first}>, ${second}`, cc: second, bcc: ` ${first} `, subject: 'một vật', body: 'b' });
  MailApp.sendEmail(first, 'ba chữ', 'b');
  MailApp.sendEmail({ to: first, subject: 'chỉ HTML', htmlBody: '<p>b</p>' });
  MailApp.sendEmail(first, second, 'bốn chữ', 'b');
  MailApp.sendEmail(first, 'ba chữ và tuỳ chọn', 'b', { htmlBody: '<p>b</p>', name: 'CNTT', replyTo: second, cc: second });
  GmailApp.sendEmail(`${first},${second}`, 'Gmail', 'b', { name: 'CNTT', bcc: second });
  return before - left();
};
/** Mails a file of Drive, a blob and a picture in the text. */
export const mailFiles = (to: string): void => {
  const file = DriveApp.createFile('b.txt', 'B');
  const options = { attachments: [file.getBlob(), note()], inlineImages: { logo: logo() }, htmlBody: '<img src="cid:logo">' };
  MailApp.sendEmail(to, 'MailApp', 'b', options);
  GmailApp.sendEmail(to, 'GmailApp', 'b', options as unknown as GoogleAppsScript.Gmail.GmailAdvancedOptions);
  file.setTrashed(true);
};
/** How a mail is refused whose parts have so many bytes. */
export const mailOfSize = (to: string, subject: number, body: number, html: number): string =>
  refusal(() => MailApp.sendEmail({ to, subject: 'x'.repeat(subject), body: 'x'.repeat(body), htmlBody: 'x'.repeat(html) }));
export const gmailTo = (count: number): string =>
  refusal(() => GmailApp.sendEmail(Array.from({ length: count }, (_, at) => `a${at}@co-quan.example`).join(','), 'x', 'x'));

/** Sends a draft with every option; returns what is left of it. */
export const sendDraft = (to: string, other: string) => {
  const options = { cc: other, bcc: to, replyTo: other, name: 'CNTT', htmlBody: '<img src="cid:logo">' };
  const files = { attachments: [note()], inlineImages: { logo: logo() } };
  const draft = GmailApp.createDraft(to, 'thư nháp', 'b', { ...options, ...files } as unknown as DraftOptions);
  const id = draft.getId();
  const before = left();
  const message = draft.send();
  return {
    subject: message.getSubject(),
    isDraft: message.isDraft(),
    took: before - left(),
    left: GmailApp.getDrafts().filter((one) => one.getId() === id).length,
    again: afterwards(draft, to).filter(isTaken).length,
  };
};
const isTaken = (told: string) => told === 'taken';
/** How calls of a draft that no longer exists are refused. */
const afterwards = (draft: Draft, to: string): string[] =>
  [() => draft.send(), () => draft.getMessage(), () => draft.update(to, 'x', 'x'), () => draft.deleteDraft()].map(refusal);

/** Reads the newest draft, as a script does that uses it as a template. */
export const readDraft = () => {
  const draft = GmailApp.getDrafts()[0];
  if (!draft) return 'none';
  const message = draft.getMessage();
  const names = (options: object) =>
    message.getAttachments(options as GoogleAppsScript.Gmail.GmailAttachmentOptions).map((one) => [one.getName(), one.getSize()]);
  return {
    subject: message.getSubject(),
    to: message.getTo(),
    text: message.getPlainBody().replace(/\r/g, '').trim(),
    isHtml: message.getBody().indexOf('<div>') >= 0,
    attached: names({ includeInlineImages: false }),
    shown: names({ includeAttachments: false }),
  };
};
