// Brings an incident to the step with which a test begins; each person acts from the menu.

import type { Sending, Workspace } from 'apps-script-emulator';
import { fillFromMenu, type Typed } from '../../desk/samples/dialogs';
import type { DialogResult } from '../../src/actions/page-models';
import { anHourLater, keptOffice, rowsOf, who } from './office';

export const printer: Record<string, string> = {
  'Họ và tên': 'Trần Thị Bình',
  'Bộ phận': 'Phòng Kinh tế',
  'Điện thoại': '0912345678',
  'Thư điện tử': 'taichinh@sontay.example',
  'Thiết bị/hệ thống': 'Máy in Canon LBP 2900',
  'Mã tài sản': 'MI-03',
  'Nhóm sự cố': 'MI – Máy in, máy quét, ngoại vi',
  'Mô tả hiện tượng': 'Máy in kẹt giấy liên tục.',
  'Dấu hiệu sự cố an ninh mạng': 'Không',
  'Ảnh hưởng đến công việc': 'Chưa in được giấy hẹn.',
};

/** An office of two incidents at work an hour later: SC-2026-0001 at B3, SC-2026-0002 at B5. */
export const officeOfTwo = () =>
  keptOffice('2026-11-23T09:20+07:00', (workspace) => {
    incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy in' });
    incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy quét' });
    anHourLater(workspace);
    workspace.as(who.it);
  });

/** The questions of the first page, and of the one for whoever saw signs of an attack. */
const askedWithSigns = [
  ...['Họ và tên', 'Bộ phận', 'Điện thoại', 'Thiết bị/hệ thống', 'Mô tả hiện tượng', 'Dấu hiệu sự cố an ninh mạng'],
  ...['Thư điện tử nhận hướng dẫn', 'Phát hiện lúc nào', 'Máy đặt ở đâu'],
];

/** Sends the form as staff; with signs of an attack, what is not asked then is left out. Returns the id of the response. */
export function sendForm(
  workspace: Workspace,
  answers: Record<string, string> = {},
  deliver: Sending['deliver'] = 'once',
  by = 'taichinh@sontay.example',
): string {
  const hasSigns = answers['Dấu hiệu sự cố an ninh mạng'] === 'Có';
  const given: Record<string, string> = { ...printer, ...answers };
  const all = Object.fromEntries(
    Object.entries({ ...given, ...(hasSigns ? { 'Thư điện tử nhận hướng dẫn': given['Thư điện tử'] ?? '' } : {}) }).filter(
      ([title, answer]) => answer !== '' && (!hasSigns || askedWithSigns.includes(title)),
    ),
  );
  return workspace.submitForm(workspace.forms()[0]!.id, all, { by, deliver });
}

export const aPlan: Typed = {
  kind: 'hiredRepair',
  cause: 'Trục sấy mòn',
  text: 'Thay trục sấy',
  vendor: 'Đơn vị đối tác A',
  cost: 'lines',
  lines: [{ content: 'Trục sấy', unit: 'cái', quantity: '1', unitPrice: '450.000', vatPercent: '8', note: '' }],
};

/** The answers at the reception of a report with signs of an attack: nothing is chosen beforehand. */
const attack: Typed = { personalData: 'no', security: 'yes', group: 'AN', priority: 'urgent' };

const stepsInOrder: { step: string; does(workspace: Workspace, code: string, hasSigns: boolean): DialogResult }[] = [
  { step: 'B3', does: (workspace, code, hasSigns) => fillFromMenu(workspace.as(who.it), 'menuReceive', code, hasSigns ? attack : {}) },
  { step: 'B4', does: (workspace, code) => fillFromMenu(workspace.as(who.it), 'menuPlan', code, aPlan) },
  { step: 'B5', does: (workspace, code) => fillFromMenu(workspace.as(who.it), 'menuSubmit', code, {}) },
  { step: 'B6', does: (workspace, code) => fillFromMenu(workspace.as(who.chairman), 'menuDecide', code, {}) },
  { step: 'B7', does: (workspace, code) => fillFromMenu(workspace.as(who.it), 'menuCarryOut', code, {}) },
];

/** The keeper gives a setting of «Cấu hình» another value. */
export function setSetting(workspace: Workspace, name: string, value: string): void {
  const row = rowsOf(workspace, 'Cấu hình').findIndex((one) => one.Mục === name) + 2;
  workspace.as(who.owner).type('Cấu hình', `B${row}`, value);
}

/** The proposal becomes a tờ trình, which has a văn thư number. */
export const chooseToTrinh = (workspace: Workspace): void => setSetting(workspace, 'Tên văn bản trình', 'TỜ TRÌNH');

/** Each report is answered at once, in office hours too. */
export const answerEachReport = (workspace: Workspace): void =>
  setSetting(workspace, 'Thư ghi nhận gửi tất cả người báo qua biểu mẫu báo sự cố', 'Có');

/** An incident that was handed over, its final papers kept; the IT unit is the acting person. Returns the code. */
export function endedIncident(workspace: Workspace): string {
  const code = incidentAt(workspace, 'B7');
  const result = fillFromMenu(workspace, 'menuHandOver', code, {});
  if (!result.ok) throw new Error(result.message);
  anHourLater(workspace);
  workspace.as(who.it);
  return code;
}

/** The chairman delegates by the menu; days as 'dd/MM/yyyy'. */
export const delegate = (workspace: Workspace, from: string, until: string, more: Typed = {}): DialogResult =>
  fillFromMenu(workspace.as(who.chairman), 'menuDelegate', '', { from, until, number: '12/UQ-UBND', day: '20/11/2026', ...more });

/** Reports a printer by form, brings it to the step, and makes the IT unit the acting person. Returns the code. */
export function incidentAt(
  workspace: Workspace,
  step: 'B2' | 'B3' | 'B4' | 'B5' | 'B6' | 'B7',
  answers: Record<string, string> = {},
): string {
  sendForm(workspace, answers);
  const code = rowsOf(workspace, 'Sổ sự cố').at(-1)!['Mã sự cố']!;
  for (const { step: reached, does } of stepsInOrder) {
    if (reached > step) break;
    const result = does(workspace, code, answers['Dấu hiệu sự cố an ninh mạng'] === 'Có');
    if (!result.ok) throw new Error(`${code} did not reach ${reached}: ${result.message}`);
  }
  workspace.as(who.it);
  return code;
}
