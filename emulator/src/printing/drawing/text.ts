// Draws stretches of text, fields and pictures as HTML.
import type { Attributes, Picture, Run } from '../../services/documents/content/model';

/**
 * @param under the attributes that the run has when it sets none itself
 * @param start its index, for an editor, which needs each character of a line break
 */
export function textHtml({ text, style, field, image }: Run, under: Attributes, start?: number): string {
  const place = placeOf(start);
  if (image) return pictureHtml(image, place);
  const rules = textRules({ ...under, ...style });
  // The page breaks replace the number.
  if (field) return `<span${place} data-field="${field}" style="${rules}">1</span>`;
  // A vertical tab is the line break within a paragraph.
  const breaks = start === undefined ? /\r\n?|[\n\v]/g : /[\r\n\v]/g;
  return `<span${place} style="${rules}">${escapeHtml(text).replace(breaks, '<br>')}</span>`;
}

export const placeOf = (start: number | undefined): string => (start === undefined ? '' : ` data-start="${start}"`);

/** A picture that is wider than the text or higher than the page is smaller on paper, in the same shape. */
function pictureHtml({ contentType, bytes, width, height, altTitle, altDescription }: Picture, place: string): string {
  const alt = escapeHtml(altDescription ?? altTitle ?? '');
  const size = `width:min(${width}px,calc(var(--room) * ${width / height}));aspect-ratio:${width}/${height}`;
  return `<img${place} alt="${alt}" src="data:${contentType};base64,${bytes}" style="${size}">`;
}

/** Returns the CSS of text with these attributes. */
export function textRules(all: Attributes): string {
  const isBold = all.BOLD ?? Number(all.FONT_WEIGHT ?? 400) >= 600;
  const lines = [all.UNDERLINE && 'underline', all.STRIKETHROUGH && 'line-through'].filter(Boolean);
  const shift = { SUPERSCRIPT: 'super', SUBSCRIPT: 'sub' }[String(all.BASELINE_OFFSET)];
  const rules = [
    fontRules(shift ? { ...all, FONT_SIZE: Number(all.FONT_SIZE ?? 11) * 0.6 } : all),
    isBold && 'font-weight:700',
    all.ITALIC && 'font-style:italic',
    all.SMALL_CAPS && 'font-variant:small-caps',
    shift && `vertical-align:${shift}`,
    lines.length && `text-decoration:${lines.join(' ')}`,
    all.FOREGROUND_COLOR && `color:${colour(all.FOREGROUND_COLOR)}`,
    all.BACKGROUND_COLOR && `background:${colour(all.BACKGROUND_COLOR)}`,
  ];
  return rules.filter(Boolean).join(';');
}

export const fontRules = ({ FONT_FAMILY, FONT_SIZE }: Attributes): string =>
  `font-family:'${String(FONT_FAMILY ?? 'Arial').replace(/[^\w\s-]/g, '')}',Tinos,serif;font-size:${Number(FONT_SIZE ?? 11)}pt`;

export const colour = (value: unknown): string => (/^#[0-9a-f]{6}$/i.test(String(value)) ? String(value) : '#000000');

export function escapeHtml(text: string): string {
  const marks: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (mark) => marks[mark]!);
}
