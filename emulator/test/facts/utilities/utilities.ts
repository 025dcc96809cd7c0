// Utilities: dates as text, digests, base64, blobs.
import { documented, type Fact, observed } from '../fact';
import { isRefused } from '../seen';

const at = () => new Date(Date.UTC(2026, 10, 23, 2, 5, 9)) as unknown as GoogleAppsScript.Base.Date;
const dateText = (pattern: string, zone = 'Asia/Ho_Chi_Minh') => Utilities.formatDate(at(), zone, pattern);

const patterns: [pattern: string, text: string][] = [
  ['dd/MM/yyyy HH:mm:ss', '23/11/2026 09:05:09'],
  ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-11-23T09:05:09+07:00'],
  ['d/M/yy', '23/11/26'],
  ['Z', '+0700'],
  ['D', '327'],
  ['u', '1'],
];

const digest = (text: string) =>
  Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8)
    .map((byte) => `0${(byte & 255).toString(16)}`.slice(-2))
    .join('');

export const utilities: Fact[] = [
  ...patterns.map(([pattern, text]) =>
    documented(`formatDate writes ${pattern} as Java does`, 'Class Utilities: formatDate', text, () => dateText(pattern)),
  ),
  observed('formatDate writes days, AM and PM in English', ['Mon', '9:05 AM'], () => [dateText('EEE'), dateText('h:mm a')]),
  documented('formatDate takes the zone it is given', 'Class Utilities: formatDate', ['22/11 21:05', '23/11 02:05'], () => [
    dateText('dd/MM HH:mm', 'America/New_York'),
    dateText('dd/MM HH:mm', 'GMT'),
  ]),
  observed('YYYY is the year of the week, not of the day', ['2027', '2026'], () => {
    const last = new Date(Date.UTC(2026, 11, 31, 5)) as unknown as GoogleAppsScript.Base.Date;
    return ['YYYY', 'yyyy'].map((pattern) => Utilities.formatDate(last, 'Asia/Ho_Chi_Minh', pattern));
  }),
  documented('a digest is a list of signed bytes', 'Class Utilities: computeDigest', [32, true], () => {
    const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'sổ', Utilities.Charset.UTF_8);
    return [bytes.length, bytes.some((byte) => byte < 0)];
  }),
  documented(
    'SHA-256 has the standard value',
    'Enum DigestAlgorithm',
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    () => digest('abc'),
  ),
  documented('MD5 has 16 bytes', 'Enum DigestAlgorithm', 16, () => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'abc').length),
  documented(
    'a signature by key has 32 bytes',
    'Class Utilities: computeHmacSha256Signature',
    32,
    () => Utilities.computeHmacSha256Signature('abc', 'khoá').length,
  ),
  documented('base64 encodes and decodes a text', 'Class Utilities: base64Encode', ['c+G7lQ==', 'sổ'], () => {
    const text = Utilities.base64Encode('sổ', Utilities.Charset.UTF_8);
    return [text, Utilities.newBlob(Utilities.base64Decode(text)).getDataAsString()];
  }),
  documented('base64 for the web has - and _', 'Class Utilities: base64EncodeWebSafe', '--__', () =>
    Utilities.base64EncodeWebSafe([-5, -17, -1]),
  ),
  documented('ids are never the same', 'Class Utilities: getUuid', [36, false], () => {
    const [one, other] = [Utilities.getUuid(), Utilities.getUuid()];
    return [one.length, one === other];
  }),
  observed('formatString takes %s, %d and %05d', 'HS-2026-00007 của An', () => Utilities.formatString('HS-%d-%05d của %s', 2026, 7, 'An')),
  documented('a blob has text, type and name', 'Class Utilities: newBlob', ['ấ', 'text/csv', 'a.csv', [-31, -70, -91]], () => {
    const blob = Utilities.newBlob('ấ', 'text/csv', 'a.csv');
    return [blob.getDataAsString(), blob.getContentType(), blob.getName(), blob.getBytes()];
  }),
  documented('a blob is renamed', 'Class Blob: setName', 'b.csv', () =>
    Utilities.newBlob('a', 'text/csv', 'a.csv').setName('b.csv').getName(),
  ),
  documented('a sleep lasts the given time', 'Class Utilities: sleep', true, () => {
    const before = Date.now();
    Utilities.sleep(1500);
    return Date.now() - before >= 1490;
  }),
  documented('a sleep of more than five minutes is refused', 'Class Utilities: sleep', true, () =>
    isRefused(() => Utilities.sleep(300_001)),
  ),
];
