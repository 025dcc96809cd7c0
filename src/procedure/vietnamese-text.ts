// Rules of Vietnamese text: how it is kept, searched and sorted.

/** Text as it is kept: NFC, and the Icelandic eth some keyboards give for Đ set right. Leaves «hoà/hòa» as written. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00D0/g, 'Đ')
    .replace(/\u00F0/g, 'đ');
}

/** What a search compares: without marks and case, spaces made one. */
export function searchKey(text: string): string {
  return bare(
    normaliseText(text)
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/g, ''),
  ).replace(/đ/g, 'd');
}

/** Same name? Case and spaces do not count, marks do: Huệ is not Huế. */
export function sameName(one: string, other: string): boolean {
  const name = bare(normaliseText(one));
  return name !== '' && name === bare(normaliseText(other));
}

/**
 * A key whose plain order is the Vietnamese one: letters a ă â b c d đ e ê … first, and among equal letters the tones
 * ngang, huyền, hỏi, ngã, sắc, nặng. Spaces and signs come before digits, digits before letters.
 */
export function sortKey(text: string): string {
  let letters = '';
  let tones = '';
  for (const letter of bare(normaliseText(text))) {
    const parts = letter.normalize('NFD');
    const tone = toneMarks.findIndex((mark) => parts.includes(mark));
    const plain = parts.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC');
    const place = alphabet.indexOf(plain);
    // Letters are moved behind every sign and digit of ASCII; what is no Vietnamese letter goes behind them.
    letters += place >= 0 ? String.fromCharCode(0x80 + place) : plain < '\u0080' ? plain : `\u00FF${plain}`;
    tones += tone + 1;
  }
  return `${letters}\u0000${tones}`;
}

const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** huyền, hỏi, ngã, sắc, nặng. */
const toneMarks = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

function bare(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
