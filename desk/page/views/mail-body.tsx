// The HTML of a mail, without scripts; its links open on the desk.
import { useState } from 'react';
import { follow } from '../frames/follow';

export function MailBody({ html, title }: { html: string; title: string }) {
  const [height, setHeight] = useState(400);
  return (
    <iframe
      className="mail-body"
      title={title}
      // No scripts, but the same origin, so that the desk can listen to its links.
      sandbox="allow-same-origin"
      srcDoc={`<base target="_blank"><style>body{margin:0;font:14px/20px system-ui,sans-serif;color:#1f1f1f;overflow-wrap:anywhere}</style>${html}`}
      style={{ height }}
      onLoad={({ currentTarget }) => {
        const page = currentTarget.contentDocument;
        if (!page) return;
        setHeight(page.documentElement.scrollHeight + 8);
        page.addEventListener('click', (event) => {
          const link = (event.target as Element | null)?.closest?.('a[href]') as HTMLAnchorElement | null;
          if (!link) return;
          event.preventDefault();
          follow(link.href);
        });
      }}
    />
  );
}
