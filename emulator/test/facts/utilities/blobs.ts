// Blobs: bytes with a type and a name.
import { documented, type Fact, observed } from '../fact';

const told = (blob: GoogleAppsScript.Base.Blob) => [blob.getBytes(), blob.getContentType(), blob.getName()];

export const blobs: Fact[] = [
  documented(
    'a blob is made of text or of bytes, with a type and a name',
    'Class Utilities: newBlob',
    [[[-31, -70, -65], 'text/html', 'a.html'], [[1, -1], 'image/png', 'b.png'], 'text/plain'],
    () => [
      told(Utilities.newBlob('ế', 'text/html', 'a.html')),
      told(Utilities.newBlob([1, -1], 'image/png', 'b.png')),
      Utilities.newBlob('a').getContentType(),
    ],
  ),
  documented(
    'each part of a blob is set by itself',
    'Class Blob: setBytes',
    [
      [[98], 'text/plain', 'a.txt'],
      [[98], 'text/csv', 'a.txt'],
      [[98], 'text/csv', 'b.csv'],
      [[-31, -70, -65], 'text/csv', 'b.csv'],
    ],
    () => {
      const blob = Utilities.newBlob('a', 'text/plain', 'a.txt');
      return [
        told(blob.setBytes([98])),
        told(blob.setContentType('text/csv')),
        told(blob.setName('b.csv')),
        told(blob.setDataFromString('ế')),
      ];
    },
  ),
  documented('a change of a copy leaves the blob', 'Class Blob: copyBlob', [[[97], 'text/html', 'a.html'], 'b', 'a'], () => {
    const blob = Utilities.newBlob('a', 'text/html', 'a.html');
    const copy = blob.copyBlob();
    const seen = told(copy);
    copy.setDataFromString('b').setName('b.html');
    return [seen, copy.getDataAsString(), blob.getDataAsString()];
  }),
  documented('a change of the bytes that getBytes gives leaves the blob', 'Class Blob: getBytes', 'a', () => {
    const blob = Utilities.newBlob('a');
    blob.getBytes()[0] = 98;
    return blob.getDataAsString();
  }),
  observed('text is written and read by its character set', ['ế', 'é', [-23], [97, 0], 'a'], () => [
    Utilities.newBlob([-31, -70, -65]).getDataAsString(),
    Utilities.newBlob([-23]).getDataAsString('ISO-8859-1'),
    Utilities.newBlob('').setDataFromString('é', 'ISO-8859-1').getBytes(),
    Utilities.newBlob('').setDataFromString('a', 'UTF-16LE').getBytes(),
    Utilities.newBlob([97, 0]).getDataAsString('utf-16le'),
  ]),
  observed('getAs with the type of the blob gives the same content', [[[97], 'text/html', 'a.html'], false], () => {
    const blob = Utilities.newBlob('a', 'text/html', 'a.html');
    return [told(blob.getAs('text/html')), blob.isGoogleType()];
  }),
];
