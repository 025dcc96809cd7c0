// MailApp: an outbox, with the platform's limits on recipients and size.
import { emulate } from '../emulate';
import type { Links } from '../links';
import { PlatformError } from '../runtime';
import type { SentMail } from '../workspace';
import { kindOf } from './session';

const RECIPIENTS_A_DAY = { gmail: 100, workspace: 1500 };
const RECIPIENTS_A_MAIL = 50;
const BODY_LIMIT = { gmail: 200 * 1024, workspace: 400 * 1024 };
const DAY = 86_400_000;

interface Options {
  to?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
  cc?: string;
  bcc?: string;
  name?: string;
  replyTo?: string;
  noReply?: boolean;
  attachments?: { getName(): string; getContentType(): string; getBytes(): number[] }[];
}

interface Outbox {
  mails: SentMail[];
}

export const sentMails = ({ runtime }: Links): SentMail[] => runtime.part<Outbox>('mail', () => ({ mails: [] })).mails;

export function createMail(links: Links): object {
  const { runtime } = links;

  function remaining(): number {
    if (runtime.isExhausted('mail')) return 0;
    const me = runtime.execution.effectiveUser;
    const since = runtime.clock.now() - DAY;
    const used = sentMails(links)
      .filter(({ from, at }) => from === me && at > since)
      .reduce((sum, { to, cc, bcc }) => sum + to.length + cc.length + bcc.length, 0);
    return RECIPIENTS_A_DAY[kindOf(links, me)] - used;
  }

  function send(options: Options): void {
    const execution = runtime.execution;
    if (execution.authorisation === 'LIMITED' || runtime.part<Record<string, boolean>>('revoked', () => ({})).mail) {
      throw new PlatformError(
        'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
      );
    }
    const [to, cc, bcc] = [options.to, options.cc, options.bcc].map(addresses) as [string[], string[], string[]];
    const all = [...to, ...cc, ...bcc];
    if (!all.length) throw new PlatformError('Failed to send email: no recipient');
    for (const one of all) if (!/^[^\s@<>]+@[^\s@<>]+$/.test(one)) throw new PlatformError(`Invalid email: ${one}`);
    if (all.length > RECIPIENTS_A_MAIL) throw new PlatformError('Limit Exceeded: Email Recipients Per Message.');
    if (all.length > remaining()) throw new PlatformError('Service invoked too many times for one day: email.');
    const body = options.body ?? '';
    const htmlBody = options.htmlBody ?? '';
    if (Buffer.byteLength(body) + Buffer.byteLength(htmlBody) > BODY_LIMIT[kindOf(links, execution.effectiveUser)])
      throw new PlatformError('Limit Exceeded: Email Body Size.');
    if ((options.subject ?? '').length > 250) throw new PlatformError('Argument too large: subject');
    execution.meter.mails++;
    const mails = sentMails(links);
    mails.push({
      id: mails.length + 1,
      at: runtime.clock.now(),
      from: execution.effectiveUser,
      to,
      cc,
      bcc,
      replyTo: options.replyTo ?? '',
      name: options.name ?? '',
      subject: options.subject ?? '',
      body,
      htmlBody,
      attachments: (options.attachments ?? []).map((blob) => ({
        name: blob.getName(),
        contentType: blob.getContentType(),
        bytes: blob.getBytes(),
      })),
    });
  }

  return emulate(runtime, 'Mail.MailApp', {
    getRemainingDailyQuota: () => Math.max(0, remaining()),
    sendEmail(first: string | Options, subject?: string, body?: string, options: Options = {}) {
      if (typeof first === 'object') send(first);
      // Four texts are (recipient, replyTo, subject, body).
      else if (typeof options === 'string') send({ to: first, replyTo: subject, subject: body, body: options });
      else send({ ...options, to: first, subject, body });
    },
  });
}

const addresses = (list: string | undefined): string[] =>
  (list ?? '')
    .split(',')
    .map((one) => /<([^>]+)>/.exec(one)?.[1] ?? one)
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
