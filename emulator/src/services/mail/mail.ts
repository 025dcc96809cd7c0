// MailApp, and the outbox with the platform's limits on recipients and size.

import { emulate } from '../../platform/emulate';
import { refusalOf } from '../../platform/parameters';
import { NotEmulated, PlatformError } from '../../runs/errors';
import type { SentMail } from '../../workspace/contract';
import type { Links } from '../../workspace/links';
import { type BlobSource, blobOf } from '../base/blob';
import { kindOf } from '../base/session';

const RECIPIENTS_A_DAY = { gmail: 100, workspace: 1500 };
const RECIPIENTS_A_MAIL = 50;
const BODY_LIMIT = { gmail: 200 * 1024, workspace: 400 * 1024 };
const DAY = 86_400_000;

export interface MailOptions {
  to?: string;
  subject?: string;
  body?: string;
  htmlBody?: string;
  cc?: string;
  bcc?: string;
  name?: string;
  replyTo?: string;
  noReply?: boolean;
  attachments?: BlobSource[] | BlobSource;
  /** By the name after `cid:` in the HTML. */
  inlineImages?: Record<string, BlobSource>;
}

/** The outbox of all services that send mails, with one quota. */
export interface Outbox {
  /** @param call the method's name in the platform's message */
  send(options: MailOptions, call?: string): void;
  remaining(): number;
}

export const sentMails = ({ runtime }: Links): SentMail[] => runtime.part<{ mails: SentMail[] }>('mail', () => ({ mails: [] })).mails;

export function createOutbox(links: Links): Outbox {
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

  function send(options: MailOptions): void {
    const execution = runtime.execution;
    const [to, cc, bcc] = [options.to, options.cc, options.bcc].map(addresses) as [string[], string[], string[]];
    const all = [...to, ...cc, ...bcc];
    if (!all.length) throw new PlatformError('Failed to send email: no recipient');
    for (const one of all) if (!/^[^\s@<>]+@[^\s@<>]+$/.test(one)) throw new PlatformError(`Invalid email: ${one}`);
    if (all.length > RECIPIENTS_A_MAIL) throw new PlatformError('Limit Exceeded: Email Recipients Per Message.');
    if (all.length > remaining()) throw new PlatformError('Service invoked too many times for one day: email.');
    const [subject, body, htmlBody] = [options.subject, options.body, options.htmlBody].map((part) => String(part ?? '')) as [
      string,
      string,
      string,
    ];
    if (Buffer.byteLength(body) + Buffer.byteLength(htmlBody) > BODY_LIMIT[kindOf(links, execution.effectiveUser)])
      throw new PlatformError('Limit Exceeded: Email Body Size.');
    if (subject.length > 250) throw new PlatformError('Argument too large: subject');
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
      subject,
      body,
      htmlBody,
      attachments: attachmentsOf(options),
    });
  }

  return { send, remaining };
}

export function createMail({ runtime }: Links, { send, remaining }: Outbox): object {
  return emulate(runtime, 'Mail.MailApp', {
    getRemainingDailyQuota: remaining,
    sendEmail(first: string | MailOptions, subject?: string, body?: string, options: string | MailOptions = {}) {
      if (typeof first === 'object' && !Array.isArray(first) && subject === undefined) return send(first);
      requireTexts([first, subject, body, ...(typeof options === 'object' ? [] : [options])], 'MailApp.sendEmail');
      // Four texts are (recipient, replyTo, subject, body).
      if (typeof options === 'string') send({ to: first as string, replyTo: subject, subject: body, body: options });
      else send({ ...options, to: first as string, subject, body });
    },
  });
}

/** Returns the attachments and then the images that the HTML shows by `cid:`. */
export function attachmentsOf({ attachments = [], inlineImages = {} }: MailOptions): SentMail['attachments'] {
  const plain = (Array.isArray(attachments) ? attachments : [attachments]).map((source) => ({ source, cid: undefined }));
  const images = Object.entries(inlineImages).map(([cid, source]) => ({ source, cid }));
  return [...plain, ...images].map(({ source, cid }) => {
    const blob = blobOf(source, `Invalid argument: ${cid === undefined ? 'attachments' : 'inlineImages'}`);
    const kept = { name: blob.getName() ?? '', contentType: blob.getContentType() ?? 'application/octet-stream', bytes: blob.getBytes() };
    return cid === undefined ? kept : { ...kept, cid };
  });
}

/** Throws unless recipients (one text with commas), subject and body are texts or absent. */
export function requireTexts(texts: unknown[], call: string): void {
  if (texts.some((text) => text !== undefined && text !== null && typeof text !== 'string'))
    throw new PlatformError(refusalOf(texts, call));
}

const addresses = (list = ''): string[] => {
  if (typeof list !== 'string') throw new NotEmulated('recipients among the options that are no text');
  return list
    .split(',')
    .map((one) => /<([^>]+)>/.exec(one)?.[1] ?? one)
    .map((one) => one.trim().toLowerCase())
    .filter(Boolean);
};
