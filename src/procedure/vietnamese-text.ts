// Vietnamese text: how it is stored, searched and sorted.

/** Returns text as it is stored: NFC, with the Icelandic eth that some keyboards give replaced by Đ. «hoà/hòa» stay as written. */
export function normaliseText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u00D0/g, 'Đ')
    .replace(/\u00F0/g, 'đ');
}

/** Returns what a search compares: no marks, lower case, single spaces. */
export function searchKey(text: string): string {
  return foldSpacesAndCase(
    normaliseText(text)
      .normalize('NFD')
      .replace(/[\u0300-\u036F]/g, ''),
  ).replace(/đ/g, 'd');
}

/** Returns whether two names are the same. Case and spaces do not count, marks do: Huệ is not Huế. Empty names are never the same. */
export function sameName(one: string, other: string): boolean {
  const name = foldSpacesAndCase(normaliseText(one));
  return name !== '' && name === foldSpacesAndCase(normaliseText(other));
}

/**
 * Returns what people call a thing as it stands within a sentence: «máy in Canon» of «Máy in Canon». A first word without a Vietnamese
 * letter may be a name (Dell, Wi-Fi, UPS), and stays.
 */
export function midSentence(name: string): string {
  const first = name.split(/\s/)[0]!;
  const isWord = /^\p{Lu}\p{Ll}*$/u.test(first) && searchKey(first) !== first.toLowerCase();
  return isWord ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/**
 * Returns a key whose plain order is the Vietnamese order: first by letters a ă â b c d đ e ê …, then by tones ngang, huyền, hỏi,
 * ngã, sắc, nặng. Spaces and signs come before digits, digits before letters.
 */
export function sortKey(text: string): string {
  let letters = '';
  let tones = '';
  for (const letter of foldSpacesAndCase(normaliseText(text))) {
    const decomposed = letter.normalize('NFD');
    const tone = toneMarks.findIndex((mark) => decomposed.includes(mark));
    const baseLetter = decomposed.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC');
    const position = alphabet.indexOf(baseLetter);
    // Vietnamese letters come after every sign and digit of ASCII; other letters come after them.
    letters += position >= 0 ? String.fromCharCode(0x80 + position) : baseLetter < '\u0080' ? baseLetter : `\u00FF${baseLetter}`;
    tones += tone + 1;
  }
  return `${letters}\u0000${tones}`;
}

const alphabet = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
/** huyền, hỏi, ngã, sắc, nặng. */
const toneMarks = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Trims the text, makes spaces single, and lowers its case. */
function foldSpacesAndCase(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Returns a text without its full stops at the end, where it stands before one: «Máy in» of «Máy in.». */
export const withoutStop = (text: string): string => text.trim().replace(/[.\s]+$/, '');
