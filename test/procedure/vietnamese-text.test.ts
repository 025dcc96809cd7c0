// Vietnamese text is kept, found and sorted as people expect.
import fc from 'fast-check';
import { midSentence, normaliseText, sameName, searchKey, sortKey } from '../../src/procedure/vietnamese-text';

test('the three encodings of Nguyễn become the same text', () => {
  const typed = ['Nguyễn', 'Nguyễn'.normalize('NFD'), 'Nguyê\u0303n'];
  expect(new Set(typed.map((text) => text.length)).size).toBe(3);
  expect(new Set(typed.map(normaliseText))).toEqual(new Set(['Nguyễn']));
});

test('the letter eth (Ð) of other keyboards becomes Đ', () =>
  expect(normaliseText('\u00D0à N\u1EB5ng, \u00F0i\u1EC7n')).toBe('Đà Nẵng, điện'));

test('hoà and hòa stay as written', () => expect(normaliseText('hoà hòa')).toBe('hoà hòa'));

test('a search key has no diacritics', () => expect(searchKey('  Đặng  Thị HUỆ ')).toBe('dang thi hue'));

test('names are the same in any case and spacing, but not with other diacritics', () => {
  expect(sameName('Nguyễn  Thị HUỆ', ' nguyễn thị huệ'.normalize('NFD'))).toBe(true);
  expect(sameName('Huệ', 'Huế')).toBe(false);
  expect(sameName('', ' ')).toBe(false);
});

test('names sort with Ă after A, Đ after D, and tones in their order', () => {
  const sorted = ['An', 'Ánh', 'Ăn', 'Ân', 'Bình', 'Dũng', 'Đạt', 'Em', 'Oanh', 'Ông', 'Ơn', 'Uyên', 'Ưng', 'Vy'];
  const shuffled = [...sorted].reverse();
  expect(shuffled.sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))).toEqual(sorted);
  const tones = ['ma', 'mà', 'mả', 'mã', 'má', 'mạ'];
  expect([...tones].reverse().sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))).toEqual(tones);
});

test('any words sort as in the Vietnamese collation', () => {
  const letters = 'aăâbcdđeêghiklmnoôơpqrstuưvxy àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ 0189';
  const word = fc
    .array(fc.constantFrom(...letters), { minLength: 1, maxLength: 8 })
    .map((parts) => parts.join('').trim().replace(/ +/g, ' '));
  const collator = new Intl.Collator('vi');
  const sign = (one: string, other: string) => (one === other ? 0 : one < other ? -1 : 1);
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(sign(sortKey(one), sortKey(other))).toBe(Math.sign(collator.compare(one, other)));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['Máy in Canon LBP 2900', 'máy in Canon LBP 2900'],
  ['Mạng LAN tầng 2', 'mạng LAN tầng 2'],
  ['Đường truyền', 'đường truyền'],
  ['Dell OptiPlex', 'Dell OptiPlex'],
  ['Wi-Fi', 'Wi-Fi'],
  ['UPS', 'UPS'],
  ['MÁY IN', 'MÁY IN'],
  ['', ''],
])('«%s» stands within a sentence as «%s»', (name, expected) => {
  expect(midSentence(name)).toBe(expected);
});
