// A document without pages: its places are those that the Docs API tells.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '../../src/workspace/open-workspace';

const folder = mkdtempSync(join(tmpdir(), 'pageless-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const code = `
  function make() {
    const document = DocumentApp.create('Tờ <trình>');
    const body = document.getBody();
    const first = body.getChild(0).asParagraph();
    first.setText('Một <b>hai</b>');
    first.editAsText().setBold(0, 2, true);
    first.appendPageBreak();
    body.appendParagraph('dòng\\ndưới');
    body.appendTable([['ô 1', ''], ['ô 3', 'e\\u0301 😀']]).getCell(0, 0).appendParagraph('ô thứ hai');
    body.appendListItem('mục');
    body.appendHorizontalRule();
    document.addHeader().getChild(0).asParagraph().setText('đầu trang');
    document.addFooter();
    document.saveAndClose();
    return document.getId();
  }
  function told(id) {
    const document = Docs.Documents.get(id);
    const found = [];
    const walk = (segment, content) => content.forEach(({ startIndex = 0, endIndex, paragraph, table }) => {
      if (table) table.tableRows.forEach(({ tableCells }) => tableCells.forEach((cell) => walk(segment, cell.content)));
      if (!paragraph) return;
      found.push(segment + ':' + startIndex + '-' + endIndex);
      for (const { startIndex = 0, textRun } of paragraph.elements) {
        const text = textRun ? textRun.content.replace(/\\n$/, '') : '#';
        if (text) found.push(startIndex + ' ' + text);
      }
    });
    for (const [id, { content }] of Object.entries(document.headers || {})) walk(id, content);
    walk('', document.body.content);
    for (const [id, { content }] of Object.entries(document.footers || {})) walk(id, content);
    return found;
  }`;

test('paragraphs, texts, numbers and breaks have the indexes of the Docs API, in the body, in cells, in header and footer', () => {
  writeFileSync(join(folder, 'Code.js'), code);
  const enabledAdvancedServices = [{ userSymbol: 'Docs', serviceId: 'docs', version: 'v1' }];
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ dependencies: { enabledAdvancedServices } }));
  const workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner: 'chu@co-quan.example' });
  workspace.load(folder);
  const id = String(workspace.call('make'));
  workspace.insertPageNumbers(id, { place: 'footer', hasCount: true });
  const html = workspace.pageless(id);
  expect(placesIn(html)).toEqual([...(workspace.call('told', id) as string[])]);
  expect(placesIn(html)).toHaveLength(26);
  expect(html).not.toMatch(/<script|<b>/);
  expect(workspace.paper(id)).not.toMatch(/<(p|span)[^>]* data-start=/);
});

/** Reads the places as an editor does: a line break is one character, and so is what is no text. */
function placesIn(html: string): string[] {
  const characters: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };
  return html.split('<section ').flatMap((section) => {
    const segment = /data-segment="([^"]*)"/.exec(section)?.[1] ?? '';
    const tags = /<p data-start="(\d+)" data-end="(\d+)"|<span data-start="(\d+)"([^>]*)>(.*?)<\/span>/g;
    return [...section.matchAll(tags)].map(([, from, to, start, how, inner = '']) => {
      if (from) return `${segment}:${from}-${to}`;
      if (/class=|data-field=/.test(how!)) return `${start} #`;
      return `${start} ${inner.replace(/<br>/g, '\v').replace(/&\w+;/g, (name) => characters[name]!)}`;
    });
  });
}
