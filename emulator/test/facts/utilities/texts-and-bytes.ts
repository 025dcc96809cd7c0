// Utilities without dates: digests, base64, formatted strings, CSV.
import { documented, type Fact, observed } from '../fact';
import { isRefused, refusal } from '../seen';

const wrong = (value: unknown) => value as never;
const mismatch = (given: string, method: string) => `The parameters (${given}) don't match the method signature for Utilities.${method}.`;
const notData = [
  mismatch('(class)', 'base64Encode'),
  mismatch('null', 'base64EncodeWebSafe'),
  mismatch('(class)', 'newBlob'),
  mismatch('Utilities.DigestAlgorithm,(class)', 'computeDigest'),
  mismatch('String,String,String', 'formatDate'),
  mismatch('(class),number,String', 'formatDate'),
  mismatch('String', 'sleep'),
];

const hex = (bytes: number[]) => bytes.map((byte) => `0${(byte & 255).toString(16)}`.slice(-2)).join('');
const bytesOf = (text: string) => Utilities.newBlob(text).getBytes();

/** Digests of «abc». */
const digests: Record<'MD5' | 'SHA_1' | 'SHA_256' | 'SHA_384' | 'SHA_512', string> = {
  MD5: '900150983cd24fb0d6963f7d28e17f72',
  SHA_1: 'a9993e364706816aba3e25717850c26c9cd0d89d',
  SHA_256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  SHA_384: 'cb00753f45a35e8bb5a03d699ac65007272c32ab0eded1631a8b605a43ff5bed8086072ba1e7cc2358baeca134c825a7',
  SHA_512:
    'ddaf35a193617abacc417349ae20413112e6fa4e89a97ea20a9eeee64b55d39a2192992a274fc1a836ba3c23a3feebbd454d4423643ce80e2a9ac94fa54ca49f',
};
const fox = 'The quick brown fox jumps over the lazy dog';
const foxByKey = 'f7bc83f430538424b13298e6aa6fb143ef4d59a14946175997479dbc2d1a3cd8';

const formatted: [template: string, values: unknown[], text: string][] = [
  ['%s và %s', ['một', 'hai'], 'một và hai'],
  ['%d', [-7], '-7'],
  ['[%5d] [%05d] [%-5d]', [42, 42, 42], '[   42] [00042] [42   ]'],
  ['[%6s] [%-6s] [%2s]', ['abc', 'abc', 'abc'], '[   abc] [abc   ] [abc]'],
  ['%f', [0.5], '0.500000'],
  ['[%.2f] [%8.3f] [%08.3f] [%.0f]', [2.345, 3.14259, 3.14259, 2.6], '[2.35] [   3.143] [0003.143] [3]'],
  ['[%.10f] [%12.1f]', [0.5, 0.25], '[0.5000000000] [         0.3]'],
  ['%d%% xong', [50], '50% xong'],
  ['không có gì', [], 'không có gì'],
];

const tables: [csv: string, rows: string[][]][] = [
  [
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['"a,b","c\nd","e""f",""', [['a,b', 'c\nd', 'e"f', '']]],
  [
    ',x,\n,,',
    [
      ['', 'x', ''],
      ['', '', ''],
    ],
  ],
  [' a , "b" ', [[' a ', ' "b" ']]],
];

export const textsAndBytes: Fact[] = [
  documented('each digest has the standard value, for a text and for its bytes', 'Enum DigestAlgorithm', [digests, digests], () =>
    ['abc', [97, 98, 99]].map((value) => {
      const seen: Record<string, string> = {};
      for (const name of Object.keys(digests) as (keyof typeof digests)[])
        seen[name] = hex(Utilities.computeDigest(Utilities.DigestAlgorithm[name], value as string));
      return seen;
    }),
  ),
  documented(
    'a signature by key has the standard value, for texts and for bytes',
    'Class Utilities: computeHmacSha256Signature',
    [foxByKey, foxByKey],
    () => [hex(Utilities.computeHmacSha256Signature(fox, 'key')), hex(Utilities.computeHmacSha256Signature(bytesOf(fox), bytesOf('key')))],
  ),
  documented(
    'zip puts blobs into one file, whose name may be given',
    'Class Utilities: zip',
    [
      ['archive.zip', 'application/zip', [80, 75, 3, 4]],
      ['b.zip', 'application/zip', [80, 75, 3, 4]],
    ],
    () => {
      const blobs = ['a/một.txt', 'hai.txt'].map((name) => Utilities.newBlob('x', 'text/plain', name));
      return [Utilities.zip(blobs), Utilities.zip(blobs, 'b.zip')].map((zip) => [
        zip.getName(),
        zip.getContentType(),
        zip.getBytes().slice(0, 4),
      ]);
    },
  ),
  documented(
    'base64 encodes and decodes texts of every length',
    'Class Utilities: base64Decode',
    [
      ['', ''],
      ['YQ==', 'a'],
      ['YWI=', 'ab'],
      ['YWJj', 'abc'],
      ['4bql', 'ấ'],
    ],
    () =>
      ['', 'a', 'ab', 'abc', 'ấ'].map((text) => {
        const encoded = Utilities.base64Encode(text, Utilities.Charset.UTF_8);
        return [encoded, Utilities.newBlob(Utilities.base64Decode(encoded)).getDataAsString()];
      }),
  ),
  documented(
    'base64 encodes and decodes bytes, with standard or web-safe letters',
    'Class Utilities: base64EncodeWebSafe',
    ['++//+w==', '--__-w==', [-5, -17, -1, -5], [-5, -17, -1, -5]],
    () => [
      Utilities.base64Encode([-5, -17, -1, -5]),
      Utilities.base64EncodeWebSafe([-5, -17, -1, -5]),
      Utilities.base64Decode('++//+w=='),
      Utilities.base64DecodeWebSafe('--__-w=='),
    ],
  ),
  observed('a text that is not base64 is refused', ['Could not decode string.', true, true, true, true], () => [
    refusal(() => Utilities.base64Decode('*')),
    ...['YQ*=', '*YQ=', 'YQ=a'].map((text) => isRefused(() => Utilities.base64Decode(text))),
    isRefused(() => Utilities.base64DecodeWebSafe('YQ*=')),
  ]),
  observed('a text without a charset is in US-ASCII, where other characters are question marks', ['Pw==', 'YT8_', true, true], () => [
    Utilities.base64Encode('ấ'),
    Utilities.base64EncodeWebSafe('aấ😀'),
    hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'sổ')) === hex(Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 's?')),
    hex(Utilities.computeHmacSha256Signature('sổ', 'khoá')) === hex(Utilities.computeHmacSha256Signature('s?', 'kho?')),
  ]),
  observed('numbers and booleans count as texts, lists as bytes', ['NQ==', 'dHJ1ZQ==', 'YQ==', 'NQ==', '5', '1'], () => [
    Utilities.base64Encode(wrong(5)),
    Utilities.base64Encode(wrong(true)),
    Utilities.base64Encode([97]),
    Utilities.base64EncodeWebSafe(wrong(5)),
    Utilities.newBlob(wrong(5)).getDataAsString(),
    Utilities.newBlob([49]).getDataAsString(),
  ]),
  observed('a wrong argument is refused with the method and the types of its arguments', notData, () =>
    [
      () => Utilities.base64Encode(wrong({})),
      () => Utilities.base64EncodeWebSafe(wrong(null)),
      () => Utilities.newBlob(wrong({})),
      () => Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, wrong({})),
      () => Utilities.formatDate(wrong('23/11/2026'), 'Asia/Ho_Chi_Minh', 'yyyy'),
      () => Utilities.formatDate(new Date(0) as unknown as GoogleAppsScript.Base.Date, wrong(7), 'yyyy'),
      () => Utilities.sleep(wrong('1')),
    ].map(refusal),
  ),
  documented('an id is a random UUID of version 4', 'Class Utilities: getUuid', true, () =>
    [0, 1, 2].every(() => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(Utilities.getUuid())),
  ),
  documented(
    'formatString takes widths, zeros and decimal places',
    'Class Utilities: formatString',
    formatted.map(([, , text]) => text),
    () => formatted.map(([template, values]) => Utilities.formatString(template, ...values)),
  ),
  documented(
    'parseCsv reads quoted fields with commas, line ends and quotes',
    'Class Utilities: parseCsv',
    tables.map(([, rows]) => rows),
    () => tables.map(([csv]) => Utilities.parseCsv(csv)),
  ),
  documented('parseCsv takes another separator', 'Class Utilities: parseCsv', [['a,b', 'c;d']], () =>
    Utilities.parseCsv('a,b;"c;d"', ';' as unknown as GoogleAppsScript.Char),
  ),
  observed('parseCsv refuses a quote without its end', 'Could not parse text.', () => refusal(() => Utilities.parseCsv('a,"b\nc'))),
  observed('older names of JSON are still there', ['{"a":[1,null]}', { a: [1, null] }], () => {
    const old = Utilities as unknown as { jsonStringify(value: unknown): string; jsonParse(text: string): unknown };
    return [old.jsonStringify({ a: [1, null] }), old.jsonParse('{"a":[1,null]}')];
  }),
];
