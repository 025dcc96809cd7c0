// The guide names menus, buttons, sheets and texts as the product does, and its pictures exist.
import { readFileSync, statSync } from 'node:fs';
import { withRights } from '../../build/print-rights';
import { sheets } from '../../src/google/workbook/sheets';
import { words as pageWords } from '../../src/pages/parts/words';
import { dialogTexts } from '../../src/texts/dialogs';
import { documentState, documentTexts, placeholderListTexts } from '../../src/texts/documents';
import { errorTexts } from '../../src/texts/errors';
import { formParts, intakeFormTexts } from '../../src/texts/intake-form';
import { directionLabels, signsLabel } from '../../src/texts/labels';
import { queueTexts } from '../../src/texts/leaders/approval-queue';
import { noticeTexts } from '../../src/texts/mails/notices';
import { menuTexts, taskLabels } from '../../src/texts/menus';
import { wholeFileTexts } from '../../src/texts/records/whole-file';
import { yearEndTexts } from '../../src/texts/records/year-end';
import { reportPaperTexts } from '../../src/texts/reports/report-paper';
import { resultTexts } from '../../src/texts/results';
import { rightsGuide } from '../../src/texts/rights';
import { setupTexts } from '../../src/texts/setup';
import { dayTexts } from '../../src/texts/sheets/days-off';
import { copyTexts } from '../../src/texts/sheets/journal-copies';
import { openWorkTexts } from '../../src/texts/sheets/open-work';
import { dueStateTexts } from '../../src/texts/sheets/register';
import { settingTexts } from '../../src/texts/sheets/settings';
import { statisticsTexts } from '../../src/texts/sheets/statistics';
import { checkTexts } from '../../src/texts/system-check';

const guide = readFileSync('HUONG-DAN.md', 'utf8');

/** The texts of the product. */
const productTexts = new Set<string>();
const collect = (value: unknown): void => {
  if (typeof value === 'string') productTexts.add(value.trim());
  else if (value && typeof value === 'object') for (const inner of Object.values(value)) collect(inner);
};
const texts = [
  menuTexts,
  taskLabels,
  dialogTexts,
  formParts({ contact: '', collectsEmail: false }),
  { signsLabel },
  intakeFormTexts,
  directionLabels,
  noticeTexts,
  dueStateTexts,
  statisticsTexts,
  reportPaperTexts,
  resultTexts,
  errorTexts,
  setupTexts,
  documentTexts,
  copyTexts,
  rightsGuide,
  settingTexts,
  checkTexts,
  yearEndTexts,
  placeholderListTexts,
  wholeFileTexts,
  dayTexts,
  openWorkTexts.views,
];
for (const text of [...texts, pageWords, queueTexts, sheets]) collect(text);
productTexts.add(openWorkTexts.views.of('…'));
productTexts.add(openWorkTexts.answer);
/** The due state of an open incident before its moment. */
productTexts.add(`${dueStateTexts.words.overdue}${dueStateTexts.words.since}`.trim());
/** The end of the name of an approved paper. */
productTexts.add(documentState({ final: { why: 'approved', fileId: '', url: '', sha256: '', of: '', at: 0 } }).replace(/^ – /, ''));

test('every name in “” is exactly a text of the product', () => {
  const names = [...guide.matchAll(/“([^”]+)”/g)].map(([, name]) => name!);
  expect(names.length).toBeGreaterThan(40);
  expect(names.filter((name) => !productTexts.has(name))).toEqual([]);
});

test('the table of rights is that of the code (npm run rights writes it)', () => {
  expect(withRights(guide)).toBe(guide);
});

test('the guide names every task of the menus', () => {
  const missing = Object.values(taskLabels).filter((label) => !guide.includes(`“${label}”`));
  expect(missing).toEqual([]);
});

test('the pictures of guide and README exist and are smaller than 200 kB, the moving one than 1.5 MB', () => {
  const pictures = [guide, readFileSync('README.md', 'utf8')].flatMap((page) => [...page.matchAll(/\]\((docs\/pictures\/[^)]+)\)/g)]);
  expect(pictures.length).toBeGreaterThanOrEqual(6);
  for (const [, path] of pictures)
    expect([path, statSync(path!).size < (path === 'docs/pictures/mot-su-co.png' ? 1_500_000 : 200_000)]).toEqual([path, true]);
});
