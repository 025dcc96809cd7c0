// Placeholders of a template: which are replaced, removed or left.
import fc from 'fast-check';
import type { FormFields } from '../../src/forms/fields';
import { placeholderEdits, repeatedList, siblingsToRemove, textAfterEdits } from '../../src/forms/filling/placeholders';

const fields = (more: Partial<FormFields> = {}): FormFields => ({
  placeholders: { TEN: 'Lan', RONG: '' },
  rows: { DONG: [{ TT: '1', TEN: 'cái' }] },
  blocks: { CO: true, KHONG: false },
  ...more,
});

const filled = (text: string, more: Partial<FormFields> = {}) => {
  const { edits, unknown } = placeholderEdits(text, { fields: fields(more) });
  return [textAfterEdits(text, edits), ...unknown];
};

it.each([
  ['Ông/bà {{TEN}}.', 'Ông/bà Lan.'],
  ['{{ TEN }}{{RONG}}{{TEN}}', 'LanLan'],
  ['{{?CO}}KT. {{/CO}}CHỦ TỊCH', 'KT. CHỦ TỊCH'],
  ['{{?KHONG}}KT. {{/KHONG}}CHỦ TỊCH', 'CHỦ TỊCH'],
  ['a{{?CO}}b{{?KHONG}}c{{/KHONG}}d{{/CO}}e', 'abde'],
  ['a{{?KHONG}}b{{?CO}}{{TEN}}{{/CO}}{{/KHONG}}e', 'ae'],
  ['{{?CO}}x{{?CO}}y{{/CO}}z{{/CO}}', 'xyz'],
])('%s becomes %s', (text, expected) => {
  expect(filled(text)).toEqual([expected]);
});

it.each(['{{TEN_LA}}', '{{ten}}', '{{HỌ TÊN}}', '{{?CO}} không đóng', '{{/CO}}', '{{#LA}}', '{{constructor}}', '{{?LA}}x{{/LA}}'])(
  '%s stays as typed and is reported as unknown',
  (text) => {
    const [result, ...unknown] = filled(text);
    expect(result).toBe(text);
    expect(unknown.length).toBeGreaterThan(0);
  },
);

it('takes a value from the list item first', () => {
  const scope = { fields: fields(), item: { TT: '1', TEN: 'cái' }, list: 'DONG' };
  const text = '{{#DONG}}{{TT}} {{TEN}}{{RONG}}';
  expect(repeatedList(text, { fields: fields() })).toBe('DONG');
  expect(textAfterEdits(text, placeholderEdits(text, scope).edits)).toBe('1 cái');
});

it('removes the paragraphs of a block that does not apply, and only the placeholders of one that does', () => {
  const texts = ['a', '{{?KHONG}}', 'b', undefined, '{{/KHONG}}', ' {{?CO}} ', undefined, 'c', '{{/CO}}', '{{?CO}}'];
  expect([...siblingsToRemove(texts, fields().blocks)].sort((one, other) => one - other)).toEqual([1, 2, 3, 4, 5, 8]);
});

it('does not replace placeholders in the words of a person', () => {
  fc.assert(
    fc.property(fc.string(), (words) => {
      const value = `${words}{{TEN}}$1{{?KHONG}}`;
      expect(filled('[{{TEN}}|{{RONG}}]', { placeholders: { TEN: value, RONG: '' } })).toEqual([`[${value}|]`]);
    }),
  );
});

test('dots for the pen are left out above a dotted line only, and the lines that they hold stay', () => {
  const fields = { placeholders: { A: '……\n……', B: '… và chữ' }, rows: {}, blocks: {} };
  const values = (isDotted: boolean) => placeholderEdits('{{A}} {{B}}', { fields, isDotted }).edits.map(({ value }) => value);
  expect(values(true)).toEqual(['\n', '… và chữ']);
  expect(values(false)).toEqual(['……\n……', '… và chữ']);
});
