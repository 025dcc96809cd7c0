// What people type into settings and lists is taken as they mean it.
import { clockOf, weeklyRest } from '../../../../src/google/workbook/settings/settings-rows';
import { readGroup } from '../../../../src/texts/labels';

test.each([
  ['07:30', 450],
  ['7h30', 450],
  ['7g30', 450],
  ['7.30', 450],
  ['7 giờ 30', 450],
  ['7 giờ 30 phút', 450],
  ['7 GIỜ'.normalize('NFD'), 420],
  ['7h', 420],
  ['24:00', 1440],
])('«%s» is %i minutes after midnight', (text, minutes) => {
  expect(clockOf(text)).toBe(minutes);
});

test.each(['', '7', 'bảy giờ', '7:5', '7:75', '25:00'])('«%s» is no time', (text) => {
  expect(clockOf(text)).toBeUndefined();
});

test.each([
  ['Thứ Bảy; Chủ nhật', [6, 0]],
  ['T7, CN', [6, 0]],
  ['thứ 7 và chủ nhật', [6, 0]],
  ['CN'.normalize('NFD'), [0]],
  ['thứ bảy', [6]],
  ['T2; T7', [1, 6]],
  ['', undefined],
  ['cuối tuần', undefined],
  ['T7, chủ nhạt', undefined],
])('«%s» are the days of rest %j', (text, days) => {
  expect(weeklyRest(text)).toEqual(days);
});

test.each([
  ['MI – Máy in, máy quét', 'MI', 'Máy in, máy quét'],
  ['mi - Máy in', 'MI', 'Máy in'],
  ['MI—Máy in', 'MI', 'Máy in'],
  ['MI-Máy in', 'MI', 'Máy in'],
  ['MI: Máy in', 'MI', 'Máy in'],
  ['  MI   –   Máy  in ', 'MI', 'Máy in'],
  ['MG – Mạng LAN/Wi-Fi', 'MG', 'Mạng LAN/Wi-Fi'],
  ['WI-FI – Mạng không dây', 'WI-FI', 'Mạng không dây'],
  ['Wi-Fi chập chờn', 'WI-FI CHẬP CHỜN', 'Wi-Fi chập chờn'],
  ['XX', 'XX', 'XX'],
])('«%s» is the group %s, «%s»', (text, code, name) => {
  expect(readGroup(text)).toEqual({ code, name });
});
