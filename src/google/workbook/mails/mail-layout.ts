// A mail as plain text and as HTML, from its paragraphs and its button.
import type { PendingMail } from '../../../actions/ports';
import { plain } from '../../../palette';
import { mailFooter } from '../../../texts/mails/frame';
import { barTable, isBarChart } from './bar-table';

/**
 * Returns the body of a mail as plain text.
 * @param contact how to reach the IT unit, for the last line
 */
export function mailText(paragraphs: string[], button: PendingMail['button'], contact: string): string {
  return [...paragraphs, ...(button ? [`${button.text}: ${button.url}`] : []), mailFooter(contact)].join('\n\n');
}

/** Returns the body of a mail as HTML. Styles are inline because mail programs drop all others. */
export function mailHtml(paragraphs: string[], button: PendingMail['button'], contact: string): string {
  // The line above a list («– …») is its heading.
  const body = paragraphs
    .map((text) =>
      isBarChart(text)
        ? barTable(text, escapeHtml)
        : `<p style="margin:0 0 12px">${escapeHtml(text)
            .replace(/^(.*)(?=\n– )/, '<b>$1</b>')
            .replace(/\n/g, '<br>')}</p>`,
    )
    .join('');
  const link = button
    ? `<p style="margin:20px 0"><a href="${escapeHtml(button.url)}" style="display:inline-block;background:${plain.action};color:${plain.ground};padding:12px 20px;border-radius:8px;text-decoration:none;font-weight:600">${escapeHtml(button.text)}</a></p>`
    : '';
  return `<div style="font:15px/22px system-ui,Arial,sans-serif;color:${plain.ink};max-width:560px">${body}${link}<p style="margin:20px 0 0;color:${plain.quiet};font-size:13px">${escapeHtml(mailFooter(contact))}</p></div>`;
}

/** Returns the text for use in HTML content and attributes. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
