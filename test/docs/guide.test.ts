// The guide names menus, buttons, sheets and words as the product does, and its pictures are there.
import { readFileSync, statSync } from 'node:fs';
import { sheets } from '../../src/google/workbook/sheets';
import { words as pageWords } from '../../src/pages/parts/words';
import { queueTexts } from '../../src/texts/card';
import { dialogTexts } from '../../src/texts/dialogs';
import { formTexts, questions } from '../../src/texts/intake-form';
import { directionLabels } from '../../src/texts/labels';
import { noticeTexts } from '../../src/texts/mails/notices';
import { menuTexts, taskLabels } from '../../src/texts/menus';
import { dueStateTexts } from '../../src/texts/register';
import { resultTexts } from '../../src/texts/results';
import { setupTexts } from '../../src/texts/setup';
import { reportTexts } from '../../src/texts/statistics';

const guide = readFileSync('HUONG-DAN.md', 'utf8');

/** Every text that stands as it is somewhere in the product. */
const said = new Set<string>();
const collect = (value: unknown): void => {
  if (typeof value === 'string') said.add(value.trim());
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) collect(inner);
};
const texts = [
  menuTexts,
  taskLabels,
  dialogTexts,
  questions,
  formTexts,
  directionLabels,
  noticeTexts,
  dueStateTexts,
  reportTexts,
  resultTexts,
  setupTexts,
];
for (const text of [...texts, pageWords, queueTexts, sheets]) collect(text);
/** The start of a mail's subject, after the code. */
said.add('Chờ phê duyệt');

test('what stands in «» is a name of the product, to the letter', () => {
  const names = [...guide.matchAll(/«([^»]+)»/g)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !said.has(name))).toEqual([]);
});

test('every task of the menus is told', () => {
  const told = Object.values(taskLabels).filter((label) => !guide.includes(`«${label}»`));
  expect(told).toEqual([]);
});

test('guide and README show pictures that are there and light', () => {
  const pictures = [guide, readFileSync('README.md', 'utf8')].flatMap((page) => [...page.matchAll(/\]\((docs\/pictures\/[^)]+)\)/g)]);
  expect(pictures.length).toBeGreaterThanOrEqual(6);
  for (const [, path] of pictures) expect([path, statSync(path!).size < 200_000]).toEqual([path, true]);
});
