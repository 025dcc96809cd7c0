// The mails: what they say, and how they look.
import type { OwedMail } from '../actions/ports';

export const outboxTexts = {
  sender: 'Sổ sự cố CNTT',
  waiting: 'Chờ gửi',
  sending: 'Đang gửi',
  sent: 'Đã gửi',
  undeliverable: 'Địa chỉ sai',
  quotaGone: 'Hết số thư được gửi trong ngày; sẽ gửi lại tự động.',
};

const footer = (contact: string) =>
  `${contact ? `Liên hệ Bộ phận CNTT: ${contact}.` : 'Khi cần, anh/chị gặp Bộ phận CNTT của UBND xã.'} Thư này do Sổ sự cố CNTT gửi tự động.`;

export function mailText(paragraphs: string[], button: OwedMail['button'], contact: string): string {
  return [...paragraphs, ...(button ? [`${button.text}: ${button.url}`] : []), footer(contact)].join('\n\n');
}

/** Inline styles only: mail programs drop the rest. */
export function mailHtml(paragraphs: string[], button: OwedMail['button'], contact: string): string {
  // The line over a list is its heading.
  const body = paragraphs
    .map(
      (text) =>
        `<p style="margin:0 0 12px">${escapeHtml(text)
          .replace(/^(.*)(?=\n– )/, '<b>$1</b>')
          .replace(/\n/g, '<br>')}</p>`,
    )
    .join('');
  const link = button
    ? `<p style="margin:20px 0"><a href="${escapeHtml(button.url)}" style="display:inline-block;background:#0b57d0;color:#ffffff;padding:12px 20px;border-radius:8px;text-decoration:none;font-weight:600">${escapeHtml(button.text)}</a></p>`
    : '';
  return `<div style="font:15px/22px system-ui,Arial,sans-serif;color:#1f1f1f;max-width:560px">${body}${link}<p style="margin:20px 0 0;color:#5f6368;font-size:13px">${escapeHtml(footer(contact))}</p></div>`;
}

export function escapeHtml(text: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replace(/[&<>"']/g, (mark) => marks[mark]!);
}
