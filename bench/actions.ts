// The acts that the bench counts: what people and timers do with a register of any length.

import type { Meter, Workspace } from 'apps-script-emulator';
import { openOffice } from '../desk/office/open-office';
import { prepare } from '../desk/office/set-up';
import { cast } from '../desk/samples/cast';
import { fillFromMenu, openFromMenu, rowOf, type Typed } from '../desk/samples/dialogs';
import type { DialogAnswer, DialogModel, DialogResult, QueueModel } from '../src/actions/page-models';
import { enlarge } from './large-register';

/** The runs of one act, and the time that the emulator took. */
export interface Measured {
  what: string;
  /** At most so many remote calls and seconds, without mails; absent for what has no target. */
  target?: { remote?: number; seconds: number };
  meters: Meter[];
  milliseconds: number;
}

const sheet = 'Sổ sự cố';
const report = (workspace: Workspace, device: string, more: Record<string, string> = {}, deliver: 'once' | 'never' = 'once') => {
  const answers = {
    'Họ và tên': 'Trần Thị Bình',
    'Bộ phận': 'Phòng Kinh tế',
    'Điện thoại': '0912345678',
    'Thư điện tử': 'taichinh@sontay.example',
    'Thiết bị/hệ thống': device,
    'Mã tài sản': 'MI-03',
    'Nhóm sự cố': 'MI – Máy in, máy quét, ngoại vi',
    'Mô tả hiện tượng': 'Máy in kẹt giấy liên tục.',
    'Ảnh hưởng đến công việc': 'Chưa in được giấy hẹn.',
    ...more,
  };
  workspace.submitForm(workspace.forms()[0]!.id, answers, { by: 'taichinh@sontay.example', deliver });
};
const plan: Typed = {
  kind: 'hiredRepair',
  cause: 'Trục sấy mòn',
  text: 'Thay trục sấy',
  vendor: 'Đơn vị đối tác A',
  cost: 'lines',
  lines: [{ content: 'Trục sấy', unit: 'cái', quantity: '1', unitPrice: '450000', vatPercent: '8', note: '' }],
};
const steps: [menu: string, typed: Typed][] = [
  ['menuReceive', {}],
  ['menuPlan', plan],
  ['menuSubmit', {}],
  ['menuDecide', {}],
  ['menuCarryOut', {}],
  ['menuHandOver', {}],
];

function carryOn(workspace: Workspace, code: string, from: number, to: number): void {
  for (const [menu, typed] of steps.slice(from, to)) {
    const result = fillFromMenu(workspace.as(menu === 'menuDecide' ? cast.chairman : cast.it), menu, code, typed);
    if (!result.ok) throw new Error(`${menu} ${code}: ${result.message}`);
  }
}

/** Plays an office of `rows` ended incidents and some twenty open ones; returns the runs of each act. */
export function measureActions(rows: number): Measured[] {
  const workspace = openOffice({ script: 'dist', at: '2026-11-23T08:00+07:00', minuteQuotas: false });
  prepare(workspace, () => undefined);
  report(workspace, 'Máy in');
  carryOn(workspace, 'SC-2026-0001', 0, 6);
  // Its final papers are kept, as those of every ended incident.
  workspace.advanceTo(workspace.now() + 30 * 60_000);
  for (let count = 0; count < 20; count++) report(workspace, `Máy in ${count}`);
  const codes = workspace
    .grid(sheet)
    .slice(2)
    .map(([code]) => code!)
    .filter(Boolean);
  const [toReceive, toApprove, asked, ...tenToApprove] = codes as [string, string, string, ...string[]];
  carryOn(workspace, toApprove, 0, 3);
  // The first page after a push notes its version.
  workspace.as(cast.chairman).get();
  // The nightly copies of a register that grew in years are complete.
  enlarge(workspace, rows, 'SC-2026-0001', true);
  // The first sweeps of the day check the journal and compare the register.
  workspace.advanceTo(workspace.now() + 240 * 60_000);

  const measured: Measured[] = [];
  const measure = (what: string, target: Measured['target'], act: () => void) => {
    const before = workspace.meters().at(-1);
    const at = performance.now();
    act();
    const milliseconds = performance.now() - at;
    const all = workspace.meters();
    measured.push({ what, target, meters: structuredClone(all.slice(all.lastIndexOf(before!) + 1)), milliseconds });
  };
  const answerOf = ({ action, key, code, version, hidden, groups }: DialogModel, typed: Typed = {}): DialogAnswer => ({
    action,
    key,
    code,
    version,
    hidden,
    values: { ...Object.fromEntries(groups.flatMap(({ fields }) => fields.map(({ name, value }) => [name, value]))), ...typed },
  });
  const press = (dialog: DialogModel, typed: Typed = {}) => {
    const result = workspace.runFromPage('submitDialog', [answerOf(dialog, typed)]) as DialogResult;
    if (!result.ok) throw new Error(`${dialog.title}: ${result.message} ${JSON.stringify(result.fields)}`);
    return result;
  };
  const queueOf = () => workspace.runFromPage('loadQueue', [], 'webApp') as QueueModel;

  measure('Biểu mẫu gửi về', { remote: 9, seconds: 2 }, () => report(workspace, 'Máy quét'));
  workspace.as(cast.it);
  measure('Mở hộp thoại của một bước', { remote: 4, seconds: 1 }, () => void openFromMenu(workspace, 'menuReceive', toReceive));
  const reception = openFromMenu(workspace, 'menuReceive', toReceive) as DialogModel;
  measure('Thông tin sự cố, trang hỏi theo mã', { remote: 3, seconds: 0.8 }, () => void workspace.runFromPage('loadCard', [asked]));
  const paper = workspace.files().find(({ name }) => name === `${toApprove} BM.01`)!.id;
  measure('In trọn bộ: một văn bản', { remote: 8, seconds: 3 }, () => void workspace.runFromPage('loadFilePages', [toApprove, paper]));
  measure('In trọn bộ: mục lục', undefined, () => void workspace.runFromPage('loadContents', [toApprove, [{ id: paper, pages: 1 }]]));
  workspace.select(sheet, rowOf(workspace, toApprove));
  measure('Cách tính hạn', { remote: 4, seconds: 1 }, () => workspace.call('menuExplain'));
  let received: DialogResult | undefined;
  measure('Bấm nút một bước, đến khi có trả lời', { remote: 6, seconds: 2 }, () => {
    received = press(reception);
  });
  const { toFollow } = received as DialogResult & { ok: true };
  measure('Lập biểu mẫu đầu tiên của sự cố', { remote: 16, seconds: 9 }, () => {
    workspace.runFromPage('makeDocument', [toReceive, 'BM.01']);
  });
  measure('Gửi thư của một bước', undefined, () => void workspace.runFromPage('sendMails', [toFollow?.mails ?? []]));
  carryOn(workspace, toReceive, 1, 2);
  const submission = openFromMenu(workspace.as(cast.it), 'menuSubmit', toReceive) as DialogModel;
  press(submission);
  measure('Lập BM.03, có lịch sử thiết bị', { remote: 13, seconds: 7.5 }, () => {
    workspace.runFromPage('makeDocument', [toReceive, 'BM.03']);
  });
  carryOn(workspace, asked, 0, 1);
  press(openFromMenu(workspace.as(cast.it), 'menuPlan', asked) as DialogModel, plan);
  measure('Lập một biểu mẫu', { remote: 12, seconds: 7 }, () => void workspace.runFromPage('makeDocument', [asked, 'BM.02']));
  workspace.as(cast.chairman);
  measure('Trang phê duyệt trên điện thoại, 2 việc', { remote: 4, seconds: 1 }, () => void workspace.get());
  const decision = queueOf().items.find(({ code }) => code === toApprove)!.decision;
  measure('Phê duyệt một việc, đến khi có trả lời', { remote: 6, seconds: 2 }, () => void press(decision));
  for (const code of tenToApprove.slice(0, 10)) carryOn(workspace, code, 0, 3);
  workspace.as(cast.chairman);
  measure('Trang phê duyệt trên điện thoại, 11 việc', { remote: 4, seconds: 1 }, () => void workspace.get());
  const ten = queueOf().items.filter(({ code }) => tenToApprove.includes(code));
  measure('Phê duyệt mười việc, đến khi có trả lời', { remote: 7, seconds: 2.5 }, () => {
    const results = workspace.runFromPage('submitDialogs', [ten.map((item) => answerOf(item.decision))], 'webApp') as DialogResult[];
    if (results.some(({ ok }) => !ok)) throw new Error(JSON.stringify(results));
  });
  const sweep = (minutes = 10) => workspace.advanceTo(workspace.now() + minutes * 60_000);
  // Until the final papers of what was approved are kept.
  sweep(150);
  // One call of a reconciliation notes in the file that it ran.
  measure('Đối chiếu định kỳ, không có gì mới', { remote: 6, seconds: 1.8 }, () => sweep());
  carryOn(workspace, tenToApprove[10]!, 0, 4);
  measure('Đối chiếu, một văn bản vừa phê duyệt được lưu PDF', undefined, () => sweep());
  for (let count = 0; count < 5; count++) report(workspace, `Máy chiếu ${count}`, {}, 'never');
  measure('Đối chiếu, năm phản hồi chưa ghi', { remote: 18, seconds: 5 }, () => sweep());
  workspace.as(cast.it);
  const noteColumn = letters(workspace.grid(sheet)[0]!.indexOf('Ghi chú') + 1);
  measure('Sửa tay một ô', { remote: 6, seconds: 2 }, () => {
    workspace.type(sheet, `${noteColumn}${rowOf(workspace, asked)}`, 'Chờ linh kiện');
  });
  if (rows >= 500) {
    sweep();
    measure('Dán 500 ghi chú, và đối chiếu sau đó', { remote: 20, seconds: 10 }, () => {
      workspace.as(cast.it).type(sheet, `${noteColumn}40:${noteColumn}539`, 'Đã kiểm tra');
      sweep();
    });
  }
  workspace.skipTo(workspace.now() + 61 * 60_000);
  measure('Đối chiếu cả sổ, mỗi giờ một lần', undefined, () => sweep());
  measure('Mọi lượt đối chiếu của một ngày', { seconds: 480 }, () => sweep(1440));
  workspace.as(cast.it);
  measure('Đối chiếu từ trình đơn, cả nhật ký', { seconds: 60 }, () => workspace.call('menuSweep'));
  measure('Mở bảng tính (trình đơn)', undefined, () => workspace.open());
  return measured;
}

function letters(column: number): string {
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1) : String.fromCharCode(64 + column);
}
