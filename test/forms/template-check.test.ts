// What a check of an edited template finds, and the sentence on it.

import { requiredPlaceholders } from '../../src/forms/templates/required';
import { checkTemplate, isFaulty } from '../../src/forms/templates/template-check';
import { templateFaultParts } from '../../src/texts/documents';

const issued = ['MA_SU_CO', 'HO_TEN', 'THIET_BI', 'MO_TA', 'NHOM', 'HAN_HOAN_THANH', 'GHI_HO', 'NGUOI_GHI', 'DIEN_THOAI'];
const good = requiredPlaceholders['BM.01'].map((name) => `${name}: {{${name}}}`);
const checkOf = (...lines: string[]) =>
  checkTemplate(
    'BM.01',
    { body: { content: lines.map((text) => ({ paragraph: { elements: [{ textRun: { content: `${text}\n` } }] } })) } },
    issued,
    issued,
  );

test('a template with all that it must have is good, whatever else people wrote', () => {
  const check = checkOf('UBND xã', ...good, '{{?GHI_HO}}Người ghi: {{NGUOI_GHI}}{{/GHI_HO}}', 'Điện thoại {{ DIEN_THOAI }}');
  expect(check).toEqual({ unknown: [], lacking: [], left: [], unpaired: [] });
});

test.each([
  ['{{HO_TENN}}', 'HO_TEN'],
  ['{{ho_ten}}', 'HO_TEN'],
  ['{{HỌ_TÊN}}', 'HO_TEN'],
  ['{{HO TEN}}', 'HO_TEN'],
  ['｛｛HO_TEN｝｝', 'HO_TEN'],
  ['{HO_TEN}', 'HO_TEN'],
  ['{{HO_TEN}', 'HO_TEN'],
  ['{ {HO_TEN} }', 'HO_TEN'],
  ['{{KHO_HANG}}', ''],
])('%s is told with its place and the nearest known name', (typed, nearest) => {
  const { unknown } = checkOf(...good, `Người nhận: ${typed}`);
  expect(unknown).toEqual([{ typed: expect.any(String), nearest, place: `Người nhận: ${typed}` }]);
});

test('a missing placeholder, half a block or an unknown one is a fault', () => {
  expect(isFaulty(checkOf(...good.slice(1)))).toBe(true);
  expect(checkOf(...good.slice(1)).lacking).toEqual(['MA_SU_CO']);
  const half = checkOf(...good, '{{?GHI_HO}}Người ghi: {{NGUOI_GHI}}');
  expect([isFaulty(half), half.unpaired]).toEqual([true, [{ typed: '{{?GHI_HO}}', nearest: '', place: expect.any(String) }]]);
  expect([isFaulty(checkOf(...good, '{{KHO}}')), isFaulty(checkOf('')), isFaulty(checkOf(...good))]).toEqual([true, true, false]);
});

test('braces that are no placeholder are left alone', () => {
  expect(checkOf(...good, 'Điều khoản {a}, {1}, { }, {{ }}').unknown).toEqual([]);
});

test('the sentence names mark, place and what it should be', () => {
  expect(templateFaultParts(checkOf(...good.slice(1), 'Tên: {{HO_TENN}}')).join('; ')).toBe(
    'có chỗ điền không nhận ra: {{HO_TENN}} ở đoạn “Tên: {{HO_TENN}}” (có lẽ là {{HO_TEN}}); thiếu chỗ điền {{MA_SU_CO}}',
  );
});
