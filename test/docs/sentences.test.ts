// Every sentence that people read, with every kind of value: docs/sentences.md has them all, and what a machine can check of them holds.
import { readFileSync, writeFileSync } from 'node:fs';
import { printAll, sentencesPage } from './sentences/print';

const PAGE = 'docs/sentences.md';
const { printed, lacking, unused } = printAll();
const all = printed.flatMap(({ file, path, sentences }) => sentences.map((text) => ({ where: `${file} ${path}`, text })));

/** Returns the sentences in which something is found, with the place where they stand. */
const found = (wrong: (text: string, where: string) => unknown) =>
  all.filter(({ text, where }) => wrong(text, where)).map(({ text, where }) => `${where}: ${text}`);

test('every text that is put together from parts has its samples, and no sample is left over', () => {
  expect(lacking).toEqual([]);
  expect(unused).toBe(0);
});

test('the page has every sentence as the product says it (UPDATE=1 writes it)', () => {
  const page = sentencesPage(printed);
  if (process.env.UPDATE) writeFileSync(PAGE, page);
  expect(readFileSync(PAGE, 'utf8')).toBe(page);
  expect(all.length).toBeGreaterThan(900);
});

test('no sentence has a value that was forgotten, or a part that was not filled in', () => {
  expect(found((text) => /undefined|NaN|\bnull\b|\[object|\$\{|function/.test(text))).toEqual([]);
  expect(found((text) => /[{}]/.test(text.replace(/\{\{[^{}]*\}\}|\{\}/g, '')))).toEqual([]);
});

test('no word stands twice in a row, no space is doubled, nothing stands before a full stop', () => {
  expect(found((text) => /(?<!\p{L})(\p{L}+) \1(?!\p{L})/u.test(text))).toEqual([]);
  expect(found((text) => / {2}| [.,;:?]|\.\.|,,|;\.|:\./.test(text))).toEqual([]);
});

test('what has more than one sentence ends with a full stop', () => {
  const isOpen = (text: string) => /[.?] \p{Lu}/u.test(text) && !/[.?!…”)]\s*$/.test(text) && !/https?:\S+$/.test(text);
  expect(found((text, where) => isOpen(text) && !/subject|folderName|register dueStateTexts\.legend|hint/i.test(where))).toEqual([]);
});

test('all is in NFC, in one kind of quotes, and without «Hãy» or an exclamation mark', () => {
  expect(found((text) => text !== text.normalize('NFC'))).toEqual([]);
  expect(found((text) => /[«»"]/.test(text))).toEqual([]);
  expect(found((text) => /(?<!\p{L})hãy(?!\p{L})|!/iu.test(text))).toEqual([]);
});

test('the register acts nowhere: people do, or it is done by itself', () => {
  const acts =
    'tự|sẽ|vẫn|đang|không|chỉ|phải|có thể|in|dùng|đọc|mở|tìm|tính|ghi|lập|gửi|đặt|giữ|báo|nợ|ngừng|chạy|làm|cần|hiểu|biết|đoán|nói|vừa|mới';
  expect(
    found((text) => new RegExp(`(?<!\\p{L})sổ (${acts})(?!\\p{L})`, 'iu').test(text.replace(/quản trị sổ|[Ss]ổ sự cố CNTT/g, ''))),
  ).toEqual([]);
});

test('leaders are «đồng chí», and everybody else «anh/chị»', () => {
  const isTo = (reader: RegExp) => printed.filter((one) => reader.test(one.reader)).flatMap(({ sentences }) => sentences);
  expect(isTo(/^Lãnh đạo/).filter((text) => /anh\/chị|(?<!\p{L})bạn(?!\p{L})/u.test(text))).toEqual([]);
  expect(isTo(/^(Người báo|Bộ phận CNTT)/).filter((text) => /(?<!\p{L})bạn(?!\p{L})/u.test(text))).toEqual([]);
});

test('nothing is in English, and one thing has one name', () => {
  const english = /\b(the|and|not found|error|failed|row|trigger|invalid|missing|please|cannot|click|button|file|folder|e-mail|reload)\b/i;
  expect(
    found((text, where) => english.test(text.replace(/Service error|Not found/g, '')) && !/keeper .*byHand\.code/.test(where)),
  ).toEqual([]);
  const others = [
    'e-mail',
    'đối soát',
    'thẻ sự cố',
    'người giữ sổ',
    'giấy báo',
    'trả về như cũ',
    'mã băm',
    'dấu hiệu an ninh mạng',
    'xin gia hạn',
    'mẫu in',
    'phiếu báo',
    'kết thúc khác',
  ];
  expect(found((text) => others.some((word) => text.toLowerCase().includes(word)))).toEqual([]);
});
