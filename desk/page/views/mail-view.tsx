// The mailbox of the current person: a list, and the open mail.
import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import { personOf } from '../../office/people';
import type { Mail } from '../../protocol';
import { useAsked } from '../asked';
import { Empty } from '../empty';
import { dayText, shortText, timeText, workspaceNow } from '../moment';
import { complain, look, useDesk } from '../store';
import { words } from '../words';
import { MailBody } from './mail-body';

export function MailView() {
  const email = useDesk((state) => state.person.email);
  const revision = useDesk((state) => state.status?.revision);
  const unread = useDesk((state) => state.status?.unread[email]);
  const mails = useAsked(email, `${revision} ${unread}`, () => look('mails', {}));
  const [open, setOpen] = useState<Mail>();

  if (!mails) return <Empty title={words.loading} />;
  if (!mails.length) return <Empty title={words.mail.empty} hint={words.mail.emptyHint} />;
  const read = (id: number) => {
    look('readMail', { id }).then(setOpen, complain);
  };
  return (
    <div className="mail-view">
      <ul className="mail-list" aria-label={words.rail.mail}>
        {mails.map((mail) => (
          <li key={mail.id}>
            <button
              type="button"
              className={`mail-line ${mail.isRead ? '' : 'unread'}`}
              aria-current={open?.id === mail.id}
              onClick={() => read(mail.id)}
            >
              <span className="mail-from">{mail.fromName}</span>
              <span className="mail-at">{shortText(mail.at, workspaceNow())}</span>
              <span className="mail-subject">{mail.subject}</span>
              <span className="mail-preview">{mail.preview}</span>
            </button>
          </li>
        ))}
      </ul>
      {open ? <Reading mail={open} /> : <Empty title={words.mail.choose} />}
    </div>
  );
}

function Reading({ mail }: { mail: Mail }) {
  const nameOf = (address: string) => personOf(address)?.name ?? address;
  return (
    <article className="mail">
      <header>
        <h1>{mail.subject}</h1>
        <p className="mail-people">
          <strong>{mail.fromName}</strong> <span className="quiet">&lt;{mail.from}&gt;</span>
        </p>
        <p className="quiet">
          {words.mail.to}: {mail.to.map(nameOf).join(', ')}
          {mail.cc.length > 0 && ` · ${words.mail.cc}: ${mail.cc.map(nameOf).join(', ')}`}
          {` · ${timeText(mail.at)} ${dayText(mail.at)}`}
        </p>
        {mail.attachments.length > 0 && (
          <p className="mail-attachments">
            <Paperclip size={16} aria-hidden="true" /> {mail.attachments.join(', ')}
          </p>
        )}
      </header>
      {mail.htmlBody ? <MailBody key={mail.id} html={mail.htmlBody} title={mail.subject} /> : <pre className="mail-text">{mail.body}</pre>}
    </article>
  );
}
