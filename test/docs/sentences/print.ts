// Prints every sentence of the product, by who reads it: docs/sentences.md is read by people.
import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { noSentences, samples } from './samples';

const TEXTS = 'src/texts';
/** Shorter ones are names: of columns, buttons, states. */
const LEAST = 32;

/** Who reads a text, by the place where it stands; the first that fits counts. */
const readers: [RegExp, string][] = [
  [/^intake-form|noticeTexts\.(receipt|received|delayed|postponed|completed|ended|duplicate)$/, 'Người báo'],
  [
    /^leaders\/|^mails\/delegation-turns|^reports\/monthly|noticeTexts\.(securityAlarm|toApprove|answered|extensionAsked|costExceeded|delegat\w+)$|alarmTexts\.leaders|reminderTexts\.(waitingForLeader|markSubject|journalHead)|dialogTexts\.(decide|answerExtension|answerCost|delegate)\.|delegationRefusalText|keeperTexts\.agree\.(?!.*Mail$)|takeOver\.askMail|words\.(look|waiting|approve\w*|chosenLine|chosenResults|tickItem)$/,
    'Lãnh đạo',
  ],
  [
    /^(keeper|setup|system-check|mails\/alarms|sheets\/(settings|journal-copies|headers))|noticeTexts\.(sheetsWrong|mailsAltered|finals\w+|journalSpoilt)$|^mails\/outbox|words\.(check|restore|setUp\w*|seconds|runLeft|doNotClose)/,
    'Người quản trị sổ',
  ],
  [/^/, 'Bộ phận CNTT, và mọi người dùng bảng tính'],
];

const order = ['Người báo', 'Bộ phận CNTT, và mọi người dùng bảng tính', 'Lãnh đạo', 'Người quản trị sổ'];

export interface Printed {
  reader: string;
  /** «mails/notices», the file; «noticeTexts.receipt», the text in it. */
  file: string;
  path: string;
  sentences: string[];
}

const filesUnder = (folder: string): string[] =>
  readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? filesUnder(path) : [path];
    });

/** The strings in what a text returns: a sentence, a mail, a condition of the system check. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}

/** Returns every text with its sentences, and the names of those that have no sample. */
export function printAll(): { printed: Printed[]; lacking: string[]; unused: number } {
  const printed: Printed[] = [];
  const lacking: string[] = [];
  const used = new Set<unknown>();
  const known = new Map<unknown, Printed>();
  const visit = (file: string, path: string, value: unknown): void => {
    if (typeof value !== 'function') {
      if (typeof value === 'string') {
        if (value.length >= LEAST) add(file, path, [value]);
      } else if (value && typeof value === 'object') {
        for (const [key, inner] of Object.entries(value)) visit(file, Array.isArray(value) ? path : `${path}.${key}`, inner);
      }
      return;
    }
    if (noSentences.includes(value) || known.has(value)) return;
    const own = samples.filter(({ text }) => text === value);
    if (!own.length) {
      lacking.push(`${file}: ${path}`);
      return;
    }
    used.add(value);
    const line = add(
      file,
      path,
      own.flatMap(({ text, values }) => values.flatMap((parts) => stringsIn(text(...parts)))),
    );
    known.set(value, line);
  };
  const add = (file: string, path: string, sentences: string[]): Printed => {
    const reader = readers.find(([where]) => where.test(file) || where.test(path))![1];
    const last = printed[printed.length - 1];
    if (last && last.file === file && last.path === path) {
      last.sentences.push(...sentences);
      return last;
    }
    const line = { reader, file, path, sentences };
    printed.push(line);
    return line;
  };
  for (const path of [...filesUnder(TEXTS), 'src/pages/parts/words.ts']) {
    const file = relative(TEXTS, path).replace(/\.ts$/, '').replace('../pages/parts/', 'pages/');
    const module: Record<string, unknown> = require(join(process.cwd(), path));
    for (const [name, value] of Object.entries(module)) visit(file, name, value);
  }
  return { printed, lacking, unused: new Set(samples.map(({ text }) => text)).size - used.size };
}

/** Returns docs/sentences.md. */
export function sentencesPage(printed: Printed[]): string {
  const lines = [
    '# Mọi câu của sản phẩm',
    '',
    'In ra từ mã, để người đọc phê duyệt từng câu với mọi loại giá trị. Không sửa ở đây: sửa câu trong `src/texts/`, rồi chạy',
    '`UPDATE=1 npm test -- sentences`.',
  ];
  for (const reader of order) {
    lines.push('', `## ${reader}`);
    let file = '';
    for (const one of printed.filter((line) => line.reader === reader)) {
      if (one.file !== file) lines.push('', `### ${one.file}`, '');
      file = one.file;
      const unique = [...new Set(one.sentences)].filter((text) => text.trim());
      lines.push(`- \`${one.path}\``, ...unique.map((text) => `  - ${text.trim().replace(/\n/g, ' ⏎ ')}`));
    }
  }
  return `${lines.join('\n')}\n`;
}
