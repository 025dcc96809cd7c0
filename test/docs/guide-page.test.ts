// «Hướng dẫn sử dụng…» opens the guide in the file: all of its parts, tables and labels, without the pictures.
import { readFileSync } from 'node:fs';
import { keptOffice, who } from '../support/office';

const office = keptOffice('2026-11-23T09:20+07:00', () => undefined);
const guide = readFileSync('HUONG-DAN.md', 'utf8');

/** What a person reads of a page. */
const textOf = (html: string) =>
  html
    .replace(/<(style|script)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
const words = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');

test.each([who.it, who.chairman, who.owner])('%s reads all of it', (email) => {
  const workspace = office().as(email);
  workspace.call('menuGuide');
  const page = workspace.shown().at(-1)!.content;
  expect(page).not.toMatch(/<img|!\[|docs\/pictures|inline:/);
  const text = words(textOf(page));
  const lines = guide
    .split('\n')
    .filter((line) => line.trim() && !/^(!\[|<!--|\|[ -]|\|:?-)/.test(line))
    .map((line) => words(line.replace(/^(#{1,3}|-|\d+\.) /, '').replace(/\*\*/g, ' ')));
  expect(lines.length).toBeGreaterThan(40);
  expect(lines.filter((line) => !text.replace(/ (?=[.,:;)])/g, '').includes(line.replace(/ (?=[.,:;)])/g, '')))).toEqual([]);
  const cells = guide.split('\n').flatMap((line) => (/^\|(?! ---| Việc|---)/.test(line) ? line.slice(1, -1).split('|') : []));
  expect(cells.filter((cell) => !text.includes(words(cell)))).toEqual([]);
});

test('its contents lead to every part', () => {
  const workspace = office().as(who.it);
  workspace.call('menuGuide');
  const page = workspace.shown().at(-1)!.content;
  const targets = [...page.matchAll(/<a href="#([\w-]+)">/g)].map(([, id]) => id);
  const parts = [...page.matchAll(/<h2 id="([\w-]+)"/g)].map(([, id]) => id);
  expect(targets).toEqual(parts);
  expect(parts).toHaveLength([...guide.matchAll(/^## /gm)].length);
});
