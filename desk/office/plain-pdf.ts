// A PDF made in no time: a blank page, with the paper that it stands for inside. Printing each kept paper would take seconds.
import { deflateSync, inflateSync } from 'node:zlib';

const MARK = '/Type /Paper';
/** The page that shows it has the fonts. */
const fonts = /<style>@font-face[^<]*<\/style>/;

/** Returns a PDF of one blank page, which holds the paper as HTML. */
export function plainPdf(paper: string): Uint8Array {
  const inside = deflateSync(Buffer.from(paper.replace(fonts, '')));
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>',
  ].map((body) => Buffer.from(body));
  objects.push(
    Buffer.concat([
      Buffer.from(`<< ${MARK} /Length ${inside.length} /Filter /FlateDecode >>\nstream\n`),
      inside,
      Buffer.from('\nendstream'),
    ]),
  );
  const parts = [Buffer.from('%PDF-1.4\n')];
  const places = objects.map((body, index) => {
    const place = parts.reduce((sum, { length }) => sum + length, 0);
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), body, Buffer.from('\nendobj\n'));
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const start = parts.reduce((sum, { length }) => sum + length, 0);
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

/** Returns the paper that such a PDF stands for; undefined for any other. */
export function paperIn(pdf: Buffer): string | undefined {
  const at = pdf.indexOf(MARK);
  const length = at < 0 ? undefined : /\/Length (\d+)/.exec(pdf.subarray(at, at + 100).toString('latin1'))?.[1];
  const from = pdf.indexOf('stream\n', at) + 'stream\n'.length;
  return length === undefined ? undefined : inflateSync(pdf.subarray(from, from + Number(length))).toString();
}
