// Draws stretches of text as HTML.
import type { Attributes, Run } from '../../services/documents/model';

/** @param under the attributes of the paragraph's named style, for those that the run does not set */
export function textHtml({ text, style, kind }: Run, under: Attributes): string {
  const rules = textRules({ ...under, ...style });
  // A vertical tab is the line break within a paragraph.
  const content = escapeHtml(text).replace(/\r\n?|[\n\v]/g, '<br>');
  return kind ? `<span data-field="${kind}" style="${rules}">1</span>` : `<span style="${rules}">${content}</span>`;
}

/** Returns the CSS of text with these attributes. */
export function textRules(all: Attributes): string {
  const rules = [fontRules(all)];
  if (all.BOLD) rules.push('font-weight:700');
  if (all.ITALIC) rules.push('font-style:italic');
  const lines = [all.UNDERLINE && 'underline', all.STRIKETHROUGH && 'line-through'].filter(Boolean);
  if (lines.length) rules.push(`text-decoration:${lines.join(' ')}`);
  if (all.FOREGROUND_COLOR) rules.push(`color:${colour(all.FOREGROUND_COLOR)}`);
  if (all.BACKGROUND_COLOR) rules.push(`background:${colour(all.BACKGROUND_COLOR)}`);
  return rules.join(';');
}

export const fontRules = ({ FONT_FAMILY, FONT_SIZE }: Attributes): string =>
  `font-family:'${String(FONT_FAMILY ?? 'Arial').replace(/[^\w\s-]/g, '')}',Tinos,serif;font-size:${Number(FONT_SIZE ?? 11)}pt`;

export const colour = (value: unknown): string => (/^#[0-9a-f]{6}$/i.test(String(value)) ? String(value) : '#000000');

export function escapeHtml(text: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (mark) => marks[mark]!);
}
