// A message as plain text and as HTML: one mail, or several to one person under their subjects.
import type { PendingMail } from '../../../actions/ports';
import { plain } from '../../../palette';
import { mailFooter } from '../../../texts/mails/frame';
import { barTable, isBarChart } from './bar-table';

type Part = Pick<PendingMail, 'subject' | 'paragraphs' | 'button' | 'listed'>;

/**
 * Returns the body of a message as plain text.
 * @param contact how to reach the IT unit, for the last line
 */
export function mailText(mails: Part[], contact: string): string {
  return [
    ...partsOf(mails).flatMap(({ heading, paragraphs, button }) => [
      ...(heading ? [heading] : []),
      ...paragraphs,
      ...(button ? [`${button.text}: ${button.url}`] : []),
    ]),
    mailFooter(contact),
  ].join('\n\n');
}

/** Returns the body of a message as HTML. Styles are inline because mail programs drop all others. */
export function mailHtml(mails: Part[], contact: string): string {
  const body = partsOf(mails)
    .map(({ heading, paragraphs, button, listed = {} }, index) => {
      const title = heading
        ? `<p style="margin:${index ? '24px' : '0'} 0 8px;${index ? `padding:16px 0 0;border-top:1px solid ${plain.line};` : ''}font-weight:600">${escapeHtml(heading)}</p>`
        : '';
      return `${title}${paragraphs.map((paragraph) => paragraphHtml(paragraph, listed)).join('')}${button ? buttonHtml(button) : ''}`;
    })
    .join('');
  return `<div style="font:15px/22px system-ui,Arial,sans-serif;color:${plain.ink};max-width:560px;overflow-wrap:anywhere">${body}<p style="margin:20px 0 0;color:${plain.quiet};font-size:13px">${escapeHtml(mailFooter(contact))}</p></div>`;
}

/** The line above a list («– …») is its heading; the code that a line begins with opens its incident. */
const paragraphHtml = (text: string, listed: NonNullable<Part['listed']>): string =>
  isBarChart(text)
    ? barTable(text, escapeHtml)
    : `<p style="margin:0 0 12px">${escapeHtml(text)
        .replace(/^(.*)(?=\n– )/, '<b>$1</b>')
        .replace(/^(– )?(SC-\d{4}-\d+)(?=[ :])/gm, (start, dash = '', code: string) =>
          listed[code] ? dash + linkHtml(code, listed[code]) : start,
        )
        .replace(/\n/g, '<br>')}</p>`;

const linkHtml = (text: string, url: string): string =>
  `<a href="${escapeHtml(url)}" style="color:${plain.action}">${escapeHtml(text)}</a>`;

const buttonHtml = ({ text, url }: NonNullable<Part['button']>): string =>
  `<p style="margin:20px 0"><a href="${escapeHtml(url)}" style="display:inline-block;background:${plain.action};color:${plain.ground};padding:12px 20px;border-radius:8px;text-decoration:none;font-weight:600">${escapeHtml(text)}</a></p>`;

/** The parts of a message: of several mails each has its heading, and a button that opens the same as the next one's stands once. */
function partsOf(mails: Part[]): (Pick<Part, 'paragraphs' | 'button' | 'listed'> & { heading: string })[] {
  return mails.map(({ subject, paragraphs, button, listed }, index) => {
    const isRepeated = button !== undefined && mails.slice(index + 1).some((later) => later.button?.url === button.url);
    return {
      heading: mails.length > 1 ? `${index + 1}. ${subject}` : '',
      paragraphs,
      listed,
      button: isRepeated ? undefined : button,
    };
  });
}

/** Returns the text for use in HTML content and attributes. */
export function escapeHtml(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
