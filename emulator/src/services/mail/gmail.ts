// GmailApp: sending mails, and the drafts of an account; there is no inbox.

import { emulate } from '../../platform/emulate';
import type { Imitates } from '../../platform/imitates';
import { PlatformError } from '../../runs/errors';
import type { MailDraft } from '../../workspace/contract';
import type { Links } from '../../workspace/links';
import { type Blob, makeBlob } from '../base/blob';
import { attachmentsOf, type MailOptions, type Outbox, requireTexts } from './mail';

/** A stored draft; its recipients are checked when it is sent. */
export interface KeptDraft extends MailDraft {
  id: string;
  messageId: string;
  owner: string;
  at: number;
}

export const keptDrafts = ({ runtime }: Links): KeptDraft[] =>
  runtime.part<{ drafts: KeptDraft[] }>('drafts', () => ({ drafts: [] })).drafts;

/** Stores a draft that a script or a person has written. */
export function addDraft(links: Links, owner: string, draft: MailDraft): KeptDraft {
  const { runtime } = links;
  const made = { ...draft, id: runtime.newId('r'), messageId: runtime.newId('m'), owner, at: runtime.clock.now() };
  keptDrafts(links).push(made);
  return made;
}

export function createGmail(links: Links, outbox: Outbox): object {
  const { runtime } = links;
  const me = () => runtime.execution.effectiveUser;
  const mine = () => keptDrafts(links).filter(({ owner }) => owner === me());
  function draftOf(to: string, subject: string, body: string, options: MailOptions = {}): MailDraft {
    const { htmlBody = '', cc = '', bcc = '', replyTo = '', name = '' } = options;
    return { to, cc, bcc, replyTo, name, subject, body, htmlBody, attachments: attachmentsOf(options) };
  }

  function message(draft: KeptDraft): GoogleAppsScript.Gmail.GmailMessage {
    return emulate(runtime, 'Gmail.GmailMessage', {
      getId: () => draft.messageId,
      getSubject: () => draft.subject,
      getBody: () => draft.htmlBody || escaped(draft.body),
      getPlainBody: () => draft.body || plain(draft.htmlBody),
      getFrom: () => draft.owner,
      getTo: () => draft.to,
      getCc: () => draft.cc,
      getBcc: () => draft.bcc,
      getReplyTo: () => draft.replyTo,
      getDate: () => runtime.makeDate(draft.at),
      isDraft: () => keptDrafts(links).includes(draft),
      getAttachments: ({ includeInlineImages = true, includeAttachments = true } = {}) =>
        draft.attachments
          .filter(({ cid }) => (cid === undefined ? includeAttachments : includeInlineImages))
          .map(({ bytes, contentType, name }) => {
            const { methods } = makeBlob(links, bytes, contentType, name);
            return emulate(runtime, 'Gmail.GmailAttachment', { ...methods, getSize: () => bytes.length });
          }),
    });
  }

  function view(draft: KeptDraft): GoogleAppsScript.Gmail.GmailDraft {
    const self: GoogleAppsScript.Gmail.GmailDraft = emulate(runtime, 'Gmail.GmailDraft', {
      getId: () => draft.id,
      getMessageId: () => draft.messageId,
      getMessage() {
        requireThere(draft);
        return message(draft);
      },
      update(to: string, subject: string, body: string, options?: MailOptions) {
        requireThere(draft);
        Object.assign(draft, draftOf(to, subject, body, options), { at: runtime.clock.now() });
        return self;
      },
      send() {
        requireThere(draft);
        const { attachments: _kept, ...mail } = draft;
        outbox.send({ ...mail, ...blobsOf(draft) });
        drop(draft);
        return message(draft);
      },
      deleteDraft: () => drop(draft),
    });
    return self;
  }

  function requireThere(draft: KeptDraft): void {
    if (!keptDrafts(links).includes(draft)) throw new PlatformError('Invalid argument: draft');
  }

  function drop(draft: KeptDraft): void {
    requireThere(draft);
    const all = keptDrafts(links);
    all.splice(all.indexOf(draft), 1);
  }

  function found(matches: (draft: KeptDraft) => boolean, id: string): KeptDraft {
    const draft = mine().find(matches);
    if (!draft) throw new PlatformError(`Invalid argument: ${id}`);
    return draft;
  }

  const methods = {
    sendEmail(recipient: string | string[], subject: string, body: string, options: MailOptions = {}) {
      const to = Array.isArray(recipient) ? recipient.join() : recipient;
      requireTexts([to, subject, body], 'GmailApp.sendEmail');
      outbox.send({ ...options, to, subject, body });
      return app;
    },
    createDraft(to: string, subject: string, body: string, options?: MailOptions) {
      requireTexts([to, subject, body], 'GmailApp.createDraft');
      return view(addDraft(links, me(), draftOf(to, subject, body, options)));
    },
    getDrafts: () => mine().map(view).reverse(),
    getDraft: (id: string) => view(found((draft) => draft.id === id, id)),
    getDraftMessages: () => mine().map(message).reverse(),
    getMessageById: (id: string) => message(found((draft) => draft.messageId === id, id)),
    getAliases: () => [],
  } satisfies Imitates<GoogleAppsScript.Gmail.GmailApp>;
  const app: GoogleAppsScript.Gmail.GmailApp = emulate(runtime, 'Gmail.GmailApp', methods);
  return app;
}

function blobsOf({ attachments }: MailDraft): Pick<MailOptions, 'attachments' | 'inlineImages'> {
  const blob = ({ name, contentType, bytes }: MailDraft['attachments'][number]) =>
    ({ getName: () => name, getContentType: () => contentType, getBytes: () => bytes }) as Blob;
  return {
    attachments: attachments.filter(({ cid }) => cid === undefined).map(blob),
    inlineImages: Object.fromEntries(attachments.flatMap((one) => (one.cid === undefined ? [] : [[one.cid, blob(one)]]))),
  };
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r?\n/g, '<br>\n');

/** Returns the text for mail programs that show no HTML. */
function plain(html: string): string {
  const marks: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };
  return html
    .replace(/<(br|\/p|\/div|\/h\d|\/li|\/tr)\b[^>]*>\n?/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(#39|\w+);/g, (all, name: string) => marks[name] ?? all)
    .trim();
}
