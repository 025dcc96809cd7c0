// A moving picture (APNG) of pictures in PNG, which browsers and GitHub play: the frames keep their own compressed data.
import { crc32 } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

interface Chunk {
  type: string;
  data: Buffer;
}

/**
 * @param frames pictures of one size and kind, each with how long it stands, in milliseconds
 * @throws Error when they differ in size or kind
 */
export function movingPicture(frames: { png: Buffer; milliseconds: number }[]): Buffer {
  const read = frames.map(({ png }) => chunksOf(png));
  const header = only(read[0]!, 'IHDR');
  if (read.some((chunks) => !only(chunks, 'IHDR').equals(header))) throw new Error('The frames differ in size or kind');
  let sequence = 0;
  const parts = [SIGNATURE, chunk('IHDR', header), chunk('acTL', numbers(frames.length, 0))];
  frames.forEach(({ milliseconds }, index) => {
    const control = Buffer.concat([numbers(sequence++), header.subarray(0, 8), numbers(0, 0), Buffer.alloc(6)]);
    control.writeUInt16BE(milliseconds, 20);
    control.writeUInt16BE(1000, 22);
    parts.push(chunk('fcTL', control));
    // The first frame is also the picture for whoever does not know APNG.
    for (const { data } of read[index]!.filter(({ type }) => type === 'IDAT'))
      parts.push(index === 0 ? chunk('IDAT', data) : chunk('fdAT', Buffer.concat([numbers(sequence++), data])));
  });
  return Buffer.concat([...parts, chunk('IEND', Buffer.alloc(0))]);
}

function chunksOf(png: Buffer): Chunk[] {
  if (!png.subarray(0, 8).equals(SIGNATURE)) throw new Error('Not a PNG');
  const chunks: Chunk[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    chunks.push({ type: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

const only = (chunks: Chunk[], type: string): Buffer => chunks.find((one) => one.type === type)!.data;

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  return Buffer.concat([numbers(data.length), body, numbers(crc32(body))]);
}

function numbers(...values: number[]): Buffer {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32BE(value, 4 * index);
  return bytes;
}
