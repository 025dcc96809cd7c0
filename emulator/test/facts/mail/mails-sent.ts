// Contents of mails, refused mails, and drafts that are sent.
import { byHand, type Fact, observed } from '../fact';
import { refusal } from '../seen';

const me = () => Session.getEffectiveUser().getEmail();
const bytesOfA = { name: 'a.txt', contentType: 'text/plain', bytes: [65] };
const files = [
  { name: 'b.txt', contentType: 'text/plain', bytes: [66] },
  bytesOfA,
  { name: 'logo.png', contentType: 'image/png', bytes: [1, 2], cid: 'logo' },
];
const [first, second] = ['người thứ hai', 'chủ tệp'];
const tooLarge = 'Limit Exceeded: Email Body Size.';
const unfit = (given: string, call: string) => `The parameters (${given}) don't match the method signature for ${call}.`;

/** Arguments of each signature that are refused, so that no mail is sent. */
const refused: [mail: unknown[], says: string][] = [
  [[{ to: ' , ', subject: 'x', body: 'x' }], 'Failed to send email: no recipient'],
  [['an', 'x', 'x'], 'Invalid email: an'],
  [['an@', 'x', 'x'], 'Invalid email: an@'],
  [['@example.com', 'x', 'x'], 'Invalid email: @example.com'],
  [['a b@example.com', 'x', 'x'], 'Invalid email: a b@example.com'],
  [['an@example.com b', 'x', 'x'], 'Invalid email: an@example.com b'],
  [[{ to: 'me', cc: 'an', subject: 'x', body: 'x' }], 'Invalid email: an'],
  [[{ to: 'me', bcc: 'binh', subject: 'x', body: 'x' }], 'Invalid email: binh'],
  [['me', 'x'.repeat(251), 'x'], 'Argument too large: subject'],
  [['me', 'x', 'x'.repeat(400 * 1024 + 1)], tooLarge],
  [['me', 'x', 'ấ'.repeat(140_000)], tooLarge],
  [['me', 'x', 'x'.repeat(200 * 1024), { htmlBody: 'x'.repeat(200 * 1024 + 1) }], tooLarge],
  [['me', 5, 'x'], unfit('String,number,String', 'MailApp.sendEmail')],
  [['me', 'me', 'x', 6], unfit('String,String,String,number', 'MailApp.sendEmail')],
  [[['me'], 'x', 'x'], unfit('String[],String,String', 'MailApp.sendEmail')],
  [[{ to: 'me', subject: 'x', body: 'x', attachments: [null] }], 'Invalid argument: attachments'],
  [[{ to: 'me', subject: 'x', body: 'x', inlineImages: { a: 'text' } }], 'Invalid argument: inlineImages'],
];
/** Replaces «me» by the address of the person who runs this. */
const own = (value: unknown): unknown => {
  if (value === 'me') return me();
  if (Array.isArray(value)) return value.map(own);
  const mail = value as { to?: string } | null;
  return mail && typeof mail === 'object' && mail.to === 'me' ? { ...mail, to: me() } : value;
};

export const mailsSent: Fact[] = [
  observed(
    'a mail that cannot be sent is refused with the reason',
    refused.map(([, says]) => says),
    () => {
      const app = MailApp as unknown as { sendEmail(...mail: unknown[]): void };
      return refused.map(([mail]) => refusal(() => app.sendEmail(...mail.map(own))));
    },
  ),
  observed(
    'GmailApp takes an address or a list of addresses, and refuses other arguments that are not texts',
    ['Invalid email: an', unfit('String,String,number', 'GmailApp.sendEmail'), unfit('number,String,String', 'GmailApp.createDraft')],
    () => {
      const app = GmailApp as unknown as { sendEmail(...mail: unknown[]): void; createDraft(...draft: unknown[]): void };
      return [
        refusal(() => app.sendEmail(['an', 'binh'], 'x', 'x')),
        refusal(() => app.sendEmail(me(), 'x', 6)),
        refusal(() => app.createDraft(5, 'x', 'x')),
      ];
    },
  ),
  byHand(
    'each signature of sendEmail sets the recipients, the texts and the sender',
    'documented',
    'Class MailApp: sendEmail',
    [
      12,
      [
        ['một vật', second, [first, second], [second], [first], '', '', 'b', ''],
        ['ba chữ', second, [first], [], [], '', '', 'b', ''],
        ['chỉ HTML', second, [first], [], [], '', '', '', '<p>b</p>'],
        ['bốn chữ', second, [first], [], [], second, '', 'b', ''],
        ['ba chữ và tuỳ chọn', second, [first], [second], [], second, 'CNTT', 'b', '<p>b</p>'],
        ['Gmail', second, [first, second], [], [second], '', 'CNTT', 'b', ''],
      ],
    ],
    'chạy mailInEveryWay với địa chỉ của người thứ hai và của mình, xem sáu thư đã gửi: tên, người nhận, người nhận bản sao, địa chỉ trả lời, tên người gửi, nội dung',
  ),
  byHand(
    'a mail has its attachments and, separately, the images in its text',
    'documented',
    'Class MailApp: sendEmail',
    [files, files],
    'chạy mailFiles với địa chỉ của mình, xem hai thư: hai tệp đính kèm, một ảnh trong bài',
  ),
  byHand(
    'a mail has at most 200 KB of text from a Gmail account, and 400 KB from a Workspace account',
    'documented',
    'Quotas for Google Services',
    [
      ['taken', tooLarge, tooLarge],
      ['taken', tooLarge],
    ],
    'chạy mailOfSize với địa chỉ của mình bằng hai loại tài khoản: tiêu đề 250 ký tự, phần chữ và phần HTML cộng lại',
  ),
  byHand(
    'both mail services share one quota per account, which is full again a day later',
    'documented',
    'Quotas for Google Services',
    ['Limit Exceeded: Email Recipients Per Message.', 'taken', 'taken', 1, 'Service invoked too many times for one day: email.', 100, 100],
    'chạy gmailTo với 51, 50, 49 rồi 2 người, đọc quota ở giữa; người thứ hai đọc quota; hôm sau đọc lại',
  ),
  byHand(
    'each account has the daily limits of its kind',
    'documented',
    'Quotas for Google Services',
    [1500, 100],
    'chủ tệp dùng tài khoản Workspace, người thứ ba dùng Gmail: mỗi người chạy quota',
  ),
  byHand(
    'a draft is sent once, with all its parts',
    'documented',
    'Class GmailDraft: send',
    [
      { subject: 'thư nháp', isDraft: false, took: 3, left: 0, again: 0 },
      {
        to: [first],
        cc: [second],
        bcc: [first],
        replyTo: second,
        name: 'CNTT',
        htmlBody: '<img src="cid:logo">',
        files: [
          ['a.txt', ''],
          ['logo.png', 'logo'],
        ],
      },
    ],
    'chạy sendDraft với địa chỉ của người thứ hai và của mình, xem thư đã gửi',
  ),
  byHand(
    'a script reads the drafts of the person who runs it',
    'documented',
    'Class GmailApp: getDrafts',
    [
      {
        subject: 'Mẫu',
        to: '',
        text: 'Gửi <tên> & "bạn" \'x\'\nChào\nAn',
        isHtml: true,
        attached: [['a.pdf', 1]],
        shown: [['b.png', 2]],
      },
      'none',
    ],
    'soạn thư nháp «Mẫu» có hai dòng, một tệp và một ảnh trong bài, chạy readDraft; người thứ hai, không có thư nháp, chạy readDraft',
  ),
];
