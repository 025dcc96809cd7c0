// Turns the guide into the inside of a page: the headings, lists, tables and paragraphs that HUONG-DAN.md uses; pictures are left out.

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const inline = (text) => escaped(text).replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');

/** What a reader of the page has no use for. */
const isLeftOut = (line) => /^!\[|^<!--/.test(line);
const cellsOf = (row) =>
  row
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** Each kind of block: how its lines begin, and what they become. */
const blocks = [
  [/^\|/, tableOf],
  [/^- /, (lines) => listOf('ul', lines, /^- /)],
  [/^\d+\. /, (lines) => listOf('ol', lines, /^\d+\. /)],
];

function tableOf(lines) {
  const [head, , ...rows] = lines.map(cellsOf);
  const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join('')}</tr>`;
  // A wide table scrolls by itself.
  return `<div class="table" tabindex="0"><table><thead>${row(head, 'th')}</thead><tbody>${rows.map((cells) => row(cells, 'td')).join('')}</tbody></table></div>`;
}

const listOf = (tag, lines, mark) => `<${tag}>${lines.map((line) => `<li>${inline(line.replace(mark, ''))}</li>`).join('')}</${tag}>`;

/**
 * @param {string} markdown
 * @returns {string} the title, the contents with a link to each part, and the parts
 */
export function guideHtml(markdown) {
  const lines = markdown.split('\n').filter((line) => !isLeftOut(line));
  const parts = [];
  const contents = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    const heading = /^(#{1,3}) (.+)$/.exec(line);
    const block = blocks.find(([mark]) => mark.test(line));
    if (heading) {
      const level = heading[1].length;
      const id = `part-${contents.length + 1}`;
      if (level === 2) contents.push(`<li><a href="#${id}">${inline(heading[2])}</a></li>`);
      const taken = level < 3 ? ' tabindex="-1"' : '';
      parts.push(`<h${level}${level === 2 ? ` id="${id}"` : ''}${taken}>${inline(heading[2])}</h${level}>`);
      if (level === 1) parts.push('');
      at++;
    } else if (block) {
      const from = at;
      while (at < lines.length && block[0].test(lines[at])) at++;
      parts.push(block[1](lines.slice(from, at)));
    } else {
      if (line.trim()) parts.push(`<p>${inline(line)}</p>`);
      at++;
    }
  }
  const [title, , ...rest] = parts;
  return `${title}\n<nav aria-label="Mục lục"><ul>${contents.join('')}</ul></nav>\n${rest.join('\n')}`;
}
