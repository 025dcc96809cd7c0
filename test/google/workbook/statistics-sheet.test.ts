// «Báo cáo»: the figures of the sheet's formulas, compared with the register counted row by row.

import type { Workspace } from 'apps-script-emulator';
import { formAnswers } from '../../../desk/samples/play-incident';
import { who } from '../../support/office';
import { officeWithSamples, samples } from '../../support/samples';

let workspace: Workspace;
let register: Record<string, string>[];
const report = () => workspace.grid('Báo cáo');
const line = (label: string) =>
  report()
    .find((row) => row[0] === label)
    ?.slice(1) ?? [];
const countOf = (rows: unknown[]) => String(rows.length);
const numberOf = (text = '') => Number(text.replace(/\./g, ''));

beforeAll(() => {
  workspace = officeWithSamples().workspace;
  // Two more incidents stay open.
  for (const device of ['Máy quét', 'Máy chiếu']) {
    workspace.submitForm(
      workspace.forms()[0]!.id,
      formAnswers({ ...samples[0]!, device }, who.staff, () => ''),
    );
    workspace.skipTo(workspace.now() + 5 * 86_400_000);
  }
  const [headers = [], ...rows] = workspace.grid('Sổ sự cố');
  register = rows
    .filter(([code]) => code?.startsWith('SC-'))
    .map((row) => Object.fromEntries(headers.map((header, index) => [header, row[index] ?? ''])));
});

test('the summary equals the counts of the register', () => {
  const state = (start: string) => register.filter((row) => row['Tình trạng hạn']!.startsWith(start));
  const completed = register.filter((row) => row['Trạng thái'] === 'Hoàn thành');
  const open = register.filter((row) => row['Kết thúc lúc'] === '');
  expect(register).toHaveLength(18);
  expect(open).toHaveLength(3);
  expect(line('Sự cố đã báo')[0]).toBe(countOf(register));
  expect(line('Hoàn thành')[0]).toBe(countOf(completed));
  expect(line('Hoàn thành đúng hạn')[0]).toBe(countOf(state('Hoàn thành đúng hạn')));
  expect(line('Hoàn thành quá hạn')[0]).toBe(countOf(state('Hoàn thành quá hạn')));
  expect(line('Đang quá hạn')[0]).toBe(countOf(state('Quá hạn')));
  expect(line('Đang xử lý')[0]).toBe(countOf(open));
  expect(line('Dừng xử lý (từ chối, hủy, trùng…)')[0]).toBe(String(register.length - completed.length - open.length));
  expect(line('Tỷ lệ đúng hạn')[0]).toBe(`${Math.round((100 * state('Hoàn thành đúng hạn').length) / completed.length)}%`);
  for (const [label, header] of [
    ['Kinh phí thực tế (đồng)', 'Kinh phí thực tế (đồng)'],
    ['Dự toán (đồng)', 'Dự toán (đồng)'],
    ['Lãnh đạo trả lại phương án (lần)', 'Số lần trả lại'],
  ] as const)
    expect(numberOf(line(label)[0])).toBe(register.reduce((sum, row) => sum + numberOf(row[header]), 0));
});

test('the tables by month, group and department equal the counts of the register, and show bars', () => {
  const november = register.filter((row) => row['Thời điểm báo']!.slice(3, 5) === '11');
  const [reported, inTime, late, open, bar] = line('11');
  expect(reported).toBe(countOf(november));
  expect(Number(inTime) + Number(late) + Number(open)).toBe(
    november.filter((row) => !/^(Đã kết thúc)/.test(row['Tình trạng hạn']!)).length,
  );
  expect(bar).toMatch(/^█+$/);
  expect(line('Cộng')[0]).toBe('18');
  const printers = register.filter((row) => row['Nhóm']!.startsWith('MI'));
  expect(line('MI – Máy in, máy quét, ngoại vi')[0]).toBe(countOf(printers));
  const department = 'Trung tâm Phục vụ hành chính công';
  expect(line(department)[0]).toBe(countOf(register.filter((row) => row['Bộ phận'] === department)));
  expect(line('Lãnh đạo UBND xã').slice(0, 3)).toEqual(['0', '0', '']);
});

test('the sheet shows another year after a person types it', () => {
  workspace.as('cntt@sontay.example').type('Báo cáo', 'B2', '2025');
  expect(line('Sự cố đã báo')[0]).toBe('0');
  expect(line('Tỷ lệ đúng hạn')[0]).toBe('');
});

test('people change the year and nothing else: a figure typed over would be believed', () => {
  expect(() => workspace.as(who.it).type('Báo cáo', 'B5', '99')).toThrow(/protected|bảo vệ/i);
  workspace.as(who.it).type('Báo cáo', 'B2', '2025');
  expect(line('Sự cố đã báo')[0]).toBe('0');
  workspace.as(who.it).type('Báo cáo', 'B2', '2026');
  expect(line('Sự cố đã báo')[0]).toBe(countOf(register));
});
