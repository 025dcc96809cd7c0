// Utilities: digests with signed bytes, base64, dates by Java patterns, ids, and a sleep on the workspace's clock.

import { createHash, createHmac } from 'node:crypto';
import { zipSync } from 'fflate';
import { constantsOf, nameOf } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import { refusalOf } from '../../platform/parameters';
import { NotEmulated, PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';
import { type BlobSource, blobOf, bytesOf, createBlob } from '../base/blob';
import { formatDate } from './java-dates';

const hashes: Record<string, string> = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256', SHA_384: 'sha384', SHA_512: 'sha512' };

const signed = (bytes: Uint8Array): number[] => Array.from(new Int8Array(bytes));
type Charset = GoogleAppsScript.Utilities.Charset;

/** Returns texts and bytes as they are, numbers and booleans as text; throws for anything else. */
function dataOf(value: string | number[], call: string, before: unknown[] = []): string | number[] {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string' || typeof (value as { length?: unknown } | null | undefined)?.length === 'number') return value;
  throw new PlatformError(refusalOf([...before, value], `Utilities.${call}`));
}

/** Without a charset a text is US-ASCII: other characters become question marks, as in Java. */
function toBuffer(value: string | number[], charset?: Charset): Buffer {
  if (typeof value !== 'string') return Buffer.from(Int8Array.from(value).buffer);
  const isAscii = charset === undefined || nameOf(charset) === 'US_ASCII';
  return Buffer.from(isAscii ? value.replace(/[^\0-\x7f]/gu, '?') : value, 'utf8');
}

export function createUtilities(links: Links): object {
  const { runtime } = links;
  return emulate(runtime, 'Utilities.Utilities', {
    Charset: constantsOf('Utilities.Charset'),
    DigestAlgorithm: constantsOf('Utilities.DigestAlgorithm'),
    MacAlgorithm: constantsOf('Utilities.MacAlgorithm'),
    computeDigest(algorithm: GoogleAppsScript.Utilities.DigestAlgorithm, value: string | number[], charset?: Charset) {
      const name = hashes[nameOf(algorithm)];
      if (!name) throw new NotEmulated(`Utilities.computeDigest(${nameOf(algorithm)})`);
      return signed(
        createHash(name)
          .update(toBuffer(dataOf(value, 'computeDigest', [algorithm]), charset))
          .digest(),
      );
    },
    computeHmacSha256Signature: (value: string | number[], key: string | number[], charset?: Charset) =>
      signed(createHmac('sha256', toBuffer(key, charset)).update(toBuffer(value, charset)).digest()),
    base64Encode: (value: string | number[], charset?: Charset) => toBuffer(dataOf(value, 'base64Encode'), charset).toString('base64'),
    base64EncodeWebSafe: (value: string | number[], charset?: Charset) =>
      toBuffer(dataOf(value, 'base64EncodeWebSafe'), charset).toString('base64').replace(/\+/g, '-').replace(/\//g, '_'),
    // Base64 text is ASCII in every charset.
    base64Decode: (text: string, _charset?: Charset) => decode(text, /^[A-Za-z0-9+/]*={0,2}$/),
    base64DecodeWebSafe: (text: string, _charset?: Charset) => decode(text, /^[\w+/-]*={0,2}$/),
    formatDate(date: GoogleAppsScript.Base.Date, zone: string, pattern: string) {
      const isDate = Object.prototype.toString.call(date) === '[object Date]';
      if (!isDate || typeof zone !== 'string' || typeof pattern !== 'string')
        throw new PlatformError(refusalOf([date, zone, pattern], 'Utilities.formatDate'));
      return formatDate(date.getTime(), zone, pattern);
    },
    formatString: (template: string, ...values: unknown[]) => formatString(template, values),
    /** Replays of a workspace get the same ids; one workspace never gets an id twice. */
    getUuid() {
      const hex = createHash('md5').update(runtime.newId('uuid')).digest('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
    },
    sleep(milliseconds: number) {
      if (typeof milliseconds !== 'number') throw new PlatformError(refusalOf([milliseconds], 'Utilities.sleep'));
      if (milliseconds > 300_000) throw new PlatformError('The value specified for sleep is too large.');
      runtime.clock.advanceBy(milliseconds);
    },
    newBlob: (data: string | number[], contentType?: string, name?: string) =>
      createBlob(links, dataOf(data, 'newBlob'), contentType, name),
    zip: (blobs: BlobSource[], name = 'archive.zip') => createBlob(links, signed(zipped(blobs)), 'application/zip', name),
    parseCsv: (text: string, delimiter = ',') => parseCsv(text, String(delimiter)),
    jsonParse: (text: string) => JSON.parse(text) as unknown,
    jsonStringify: (value: unknown) => JSON.stringify(value),
  });
}

/** Names with slashes are folders in the zip. Without times the bytes are the same whenever they are made. */
function zipped(blobs: BlobSource[]): Uint8Array {
  if (!Array.isArray(blobs)) throw new PlatformError(refusalOf([blobs], 'Utilities.zip'));
  const files: Record<string, Uint8Array> = {};
  for (const source of blobs) {
    const blob = blobOf(source, refusalOf([blobs], 'Utilities.zip'));
    const name = blob.getName() ?? '';
    if (!name || Object.hasOwn(files, name))
      throw new NotEmulated(`Utilities.zip of ${name ? 'two blobs with one name' : 'a blob without a name'}`);
    files[name] = bytesOf(blob);
  }
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}

function decode(text: string, allowed: RegExp): number[] {
  if (!allowed.test(text)) throw new PlatformError('Could not decode string.');
  return signed(Buffer.from(text, 'base64'));
}

function formatString(template: string, values: unknown[]): string {
  let next = 0;
  return template.replace(
    /%([-+ ,#(]*)(0?)(\d*)(?:\.(\d+))?([A-Za-z%])/g,
    (all, flags: string, zero: string, width: string, places: string | undefined, kind: string) => {
      if (kind === '%') return '%';
      if (!'sdf'.includes(kind) || (flags && flags !== '-')) throw new NotEmulated(`Utilities.formatString ${all}`);
      const value = values[next++];
      const text =
        kind === 'd'
          ? String(Math.trunc(Number(value)))
          : kind === 'f'
            ? Number(value).toFixed(places === undefined ? 6 : Number(places))
            : String(value);
      return flags ? text.padEnd(Number(width)) : text.padStart(Number(width), zero || ' ');
    },
  );
}

/** Lines may differ in length; quoted fields may contain delimiters, line ends and doubled quotes. */
function parseCsv(text: string, delimiter: string): string[][] {
  if (delimiter.length !== 1) throw new PlatformError('Invalid argument: delimiter');
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let isQuoted = false;
  const endField = () => {
    row.push(field);
    field = '';
  };
  const endRow = () => {
    endField();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (isQuoted) {
      if (sign !== '"') field += sign;
      else if (text[at + 1] === '"') field += text[++at];
      else isQuoted = false;
    } else if (sign === '"' && field === '') isQuoted = true;
    else if (sign === delimiter) endField();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++;
      endRow();
    } else field += sign;
  }
  if (isQuoted) throw new PlatformError('Could not parse text.');
  // A last line without a line end counts; the empty rest behind the last line end does not.
  if (field || row.length) endRow();
  return rows;
}
