// The moving picture of README is one that browsers play: its frames, their order and their checks.
import { crc32, deflateSync } from 'node:zlib';
import { movingPicture } from '../pictures/moving-picture';

const chunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};

/** A picture of one colour. */
function png(width: number, height: number, grey: number): Buffer {
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, height, 8, 0, 0, 0, 0]);
  const rows = Buffer.concat(Array.from({ length: height }, () => Buffer.from([0, ...Array<number>(width).fill(grey)])));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function read(picture: Buffer): { type: string; data: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < picture.length; ) {
    const length = picture.readUInt32BE(at);
    const body = picture.subarray(at + 4, at + 8 + length);
    expect(picture.readUInt32BE(at + 8 + length)).toBe(crc32(body));
    chunks.push({ type: body.toString('latin1', 0, 4), data: body.subarray(4) });
    at += 12 + length;
  }
  return chunks;
}

test('each frame has its size, its time and its place in the sequence', () => {
  const frames = [
    { png: png(4, 3, 10), milliseconds: 2200 },
    { png: png(4, 3, 200), milliseconds: 5000 },
  ];
  const chunks = read(movingPicture(frames));
  expect(chunks.map(({ type }) => type)).toEqual(['IHDR', 'acTL', 'fcTL', 'IDAT', 'fcTL', 'fdAT', 'IEND']);
  expect(chunks[1]!.data.readUInt32BE(0)).toBe(2);
  const controls = chunks.filter(({ type }) => type === 'fcTL').map(({ data }) => data);
  expect(controls.map((data) => [data.readUInt32BE(4), data.readUInt32BE(8), data.readUInt16BE(20) / data.readUInt16BE(22)])).toEqual([
    [4, 3, 2.2],
    [4, 3, 5],
  ]);
  expect([controls[0]!, controls[1]!, chunks[5]!.data].map((data) => data.readUInt32BE(0))).toEqual([0, 1, 2]);
});

test('frames of different sizes are refused', () => {
  const frames = [png(4, 3, 10), png(4, 4, 10)].map((picture) => ({ png: picture, milliseconds: 1000 }));
  expect(() => movingPicture(frames)).toThrow('The frames differ in size or kind');
});
