// Lines with bars in a mail, as a table whose cells are the bars: it needs no picture, and fits a phone.
import { plain } from '../../../palette';

const BAR = /^– (.+): (.+?)(?: (█+))?$/;

/** Returns whether a paragraph is a heading with lines of bars: «– Đã báo: 18 ████». */
export const isBarChart = (paragraph: string): boolean =>
  paragraph.includes('█') &&
  paragraph
    .split('\n')
    .slice(1)
    .every((line) => BAR.test(line));

/** @param toHtml escapes a text for HTML */
export function barTable(paragraph: string, toHtml: (text: string) => string): string {
  const [heading = '', ...lines] = paragraph.split('\n');
  const parts = lines.map((line) => BAR.exec(line)!).map(([, label = '', text = '', bar = '']) => ({ label, text, length: bar.length }));
  const most = Math.max(...parts.map(({ length }) => length));
  const cell = 'padding:3px 0;font-size:14px;line-height:20px';
  const rows = parts.map(({ label, text, length }) => {
    const share = Math.round((100 * length) / most);
    // A cell of no width is no bar.
    const bar = length
      ? `<td width="${share}%" bgcolor="${plain.action}" style="background:${plain.action};font-size:1px;line-height:12px">&nbsp;</td>`
      : '';
    const rest = share < 100 ? `<td style="font-size:1px;line-height:12px">&nbsp;</td>` : '';
    return (
      `<tr><td width="42%" style="${cell};padding-right:8px">${toHtml(label)}</td>` +
      `<td style="${cell}"><table role="presentation" width="100%" cellpadding="0" cellspacing="0"><tr>${bar}${rest}</tr></table></td>` +
      `<td width="26%" align="right" style="${cell};padding-left:8px">${toHtml(text)}</td></tr>`
    );
  });
  return (
    `<p style="margin:16px 0 4px"><b>${toHtml(heading)}</b></p>` +
    `<table width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 12px">${rows.join('')}</table>`
  );
}
