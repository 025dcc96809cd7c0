// What a dialog is offered after it stands: reporters, devices, vendors, prices, similar incidents; by whom it is seen, and what it costs.
import type { Workspace } from 'apps-script-emulator';
import { enlarge } from '../../../bench/large-register';
import { fillFromMenu, openFromMenu } from '../../../desk/samples/dialogs';
import type { ActionName, NoticeModel, Suggestions } from '../../../src/actions/page-models';
import { binhMinh, ended, hostile, officeWithEarlier, suggestionsOf } from '../../support/earlier-incidents';
import { byHand } from '../../support/hands';
import { blankWorkspace, sharedWithStaff, who } from '../../support/office';
import { aPlan, incidentAt, printer, sendForm } from '../../support/stories';
import { closeYear, officeInJanuary } from '../../year-end/closing';

const office = officeWithEarlier();
const optionsOf = ({ fields }: Suggestions, name: string) => fields.find(({ field }) => field === name)!.options;
const askedBy = (workspace: Workspace, email: string, action: ActionName, code: string, way?: 'webApp') =>
  workspace.as(email).runFromPage('loadSuggestions', [action, code], way) as Suggestions | NoticeModel;

describe('a report that the IT unit enters', () => {
  test('is offered reporters with department and telephone, the one of the last time', () => {
    const workspace = office();
    sendForm(workspace, { 'Điện thoại': '0900000009' });
    expect(optionsOf(suggestionsOf(workspace.as(who.it), 'report', ''), 'reporter')).toEqual([
      {
        value: 'Trần Thị Bình',
        detail: `${printer['Bộ phận']} · 0900000009`,
        fills: { department: printer['Bộ phận'], phone: '0900000009' },
      },
      {
        value: 'Nguyễn Văn Hùng',
        detail: 'Công an xã · 0987654321',
        fills: { department: 'Công an xã', phone: '0987654321' },
      },
    ]);
  });

  test('is offered devices by name and by asset code, with group and place, and those of «Danh mục»', () => {
    const workspace = office();
    workspace.as(who.owner).type('Danh mục', 'D2', 'Tổng đài');
    const found = suggestionsOf(workspace.as(who.it), 'report', '');
    expect(optionsOf(found, 'assetCode').find(({ value }) => value === 'MI-07')).toEqual({
      value: 'MI-07',
      detail: 'Máy in HP M404 · Phòng 204',
      fills: { device: 'Máy in HP M404', location: 'Phòng 204', group: 'MI' },
    });
    expect(optionsOf(found, 'device').map(({ value }) => value)).toEqual([
      'Máy chiếu',
      'Máy in Brother',
      'Máy in Canon LBP 2900',
      'Máy in HP M404',
      'Tổng đài',
    ]);
  });
});

describe('a plan', () => {
  test('is offered units and prices, with the incident and the day that they are of', () => {
    expect(optionsOf(suggestionsOf(office(), 'plan', 'SC-2026-0003'), 'lines')).toEqual([
      {
        value: 'Trục sấy',
        detail: '450.000 đồng/cái · SC-2026-0005 báo ngày 23/11/2026',
        fills: { unit: 'cái', unitPrice: '450000' },
      },
      {
        value: hostile,
        detail: '150.000 đồng/công · SC-2026-0001 báo ngày 23/11/2026',
        fills: { unit: 'công', unitPrice: '150000' },
      },
    ]);
  });

  test('is offered the vendors, of «Danh mục» too', () => {
    const workspace = office();
    workspace.as(who.owner).type('Danh mục', 'C2:C3', 'Cửa hàng Hòa Phát');
    const names = optionsOf(suggestionsOf(workspace.as(who.it), 'plan', 'SC-2026-0003'), 'vendor');
    expect(names.map(({ value, detail }) => [value, detail])).toEqual([
      ['Đơn vị đối tác A', ''],
      [binhMinh.vendorUnit, 'MST 0312345678 · 12 Trần Phú'],
      ['Cửa hàng Hòa Phát', ''],
    ]);
  });

  test('is offered the incidents of the same device first, then those of its group with like words, and their plans', () => {
    const [same, like, ...more] = suggestionsOf(office(), 'plan', 'SC-2026-0003').similar;
    expect(more).toEqual([]);
    expect(same).toEqual({
      code: 'SC-2026-0001',
      when: '23/11/2026',
      why: 'cùng mã tài sản',
      device: 'Máy in Canon LBP 2900',
      description: 'Máy in kẹt giấy liên tục.',
      done: 'Thay trục sấy',
      cost: expect.stringMatching(/^kinh phí [\d.]+ đồng$/),
      reuse: expect.objectContaining({
        cause: 'Trục sấy mòn',
        kind: 'hiredRepair',
        text: 'Thay trục sấy',
        choiceReason: 'Sửa rẻ hơn thay mới.',
        requirements: 'Linh kiện chính hãng.',
        vendor: binhMinh.vendorUnit,
        cost: 'lines',
        lines: [
          { content: 'Trục sấy', unit: 'cái', quantity: '1,5', unitPrice: '450000', vatPercent: '8', note: hostile },
          { content: hostile, unit: 'công', quantity: '1', unitPrice: '150000', vatPercent: '0', note: '' },
        ],
      }),
    });
    expect(like).toMatchObject({ code: 'SC-2026-0002', why: 'cùng nhóm, hiện tượng gần giống', cost: 'không phát sinh kinh phí' });
    expect(like!.reuse).toMatchObject({ cost: 'none', lines: [] });
  });

  test('sent as it is filled from another one, is saved', () => {
    const workspace = office();
    const [{ reuse } = { reuse: undefined }] = suggestionsOf(workspace, 'plan', 'SC-2026-0003').similar;
    expect(fillFromMenu(workspace.as(who.it), 'menuPlan', 'SC-2026-0003', reuse!)).toMatchObject({ ok: true });
  });
});

test('reception is offered similar incidents without their plans, accents and case ignored', () => {
  const { similar, fields } = suggestionsOf(office(), 'receive', 'SC-2026-0004');
  expect(fields).toEqual([]);
  expect(similar.map(({ code, why, reuse }) => [code, why, reuse])).toEqual([
    ['SC-2026-0002', 'cùng nhóm, hiện tượng gần giống', undefined],
    ['SC-2026-0001', 'cùng nhóm, hiện tượng gần giống', undefined],
  ]);
});

test('the handover is offered vendors with what their other fields hold', () => {
  expect(
    optionsOf(suggestionsOf(office(), 'handOver', 'SC-2026-0005'), 'vendorUnit').find(({ value }) => value === binhMinh.vendorUnit),
  ).toMatchObject({
    fills: {
      vendorTaxCode: '0312345678',
      vendorAddress: '12 Trần Phú',
      vendorRepresentative: 'Lê Văn Cường',
      vendorPosition: 'Giám đốc',
    },
  });
});

test('an incident that was rejected or cancelled is like none, because nothing was done', () => {
  const workspace = office();
  const code = incidentAt(workspace, 'B3', { 'Mô tả hiện tượng': 'Kẹt giấy liên tục.' });
  fillFromMenu(workspace, 'menuCloseOtherwise', code, { how: 'cancel', reason: 'Báo nhầm' });
  expect(suggestionsOf(workspace, 'plan', 'SC-2026-0003').similar.map((one) => one.code)).toEqual(['SC-2026-0001', 'SC-2026-0002']);
});

describe('who sees them', () => {
  test.each<[string, string, ActionName, string]>([
    ['a colleague without a role', who.staff, 'plan', 'SC-2026-0003'],
    ['a colleague without a role, of reporters', who.staff, 'report', ''],
    ['the chairman, of a plan', who.chairman, 'plan', 'SC-2026-0003'],
    ['the chairman, of reporters', who.chairman, 'report', ''],
  ])('%s is refused as the dialog itself is', (_, email, action, code) => {
    const workspace = sharedWithStaff(office()).as(email);
    const answer = askedBy(workspace, email, action, code) as NoticeModel;
    expect(answer).toEqual({ kind: 'notice', title: expect.any(String), message: expect.stringContaining('Chưa'), links: [] });
    expect(openFromMenu(workspace, action === 'plan' ? 'menuPlan' : 'menuReport', code)).toMatchObject({ message: answer.message });
  });

  test('a dialog that no longer stands at its step is offered nothing', () => {
    expect(askedBy(office(), who.it, 'receive', 'SC-2026-0003')).toMatchObject({ kind: 'notice', message: expect.stringContaining('B3') });
  });

  test('what a security incident was about is seen by the IT unit, and by nobody without a role', () => {
    const workspace = sharedWithStaff(office());
    const secret = 'Tệp bị khóa, đòi tiền chuộc.';
    ended(workspace, { 'Mô tả hiện tượng': secret, 'Dấu hiệu sự cố an ninh mạng': 'Có', 'Mã tài sản': 'MI-03' }, {});
    expect(JSON.stringify(suggestionsOf(workspace, 'plan', 'SC-2026-0003').similar)).toContain(secret);
    for (const [action, code] of [
      ['plan', 'SC-2026-0003'],
      ['receive', 'SC-2026-0004'],
    ] as const)
      expect(JSON.stringify(askedBy(workspace, who.staff, action, code))).not.toContain('chuộc');
  });
});

describe('what hands have done to the file', () => {
  test.each(['Đơn vị đối tác', 'Dự toán', 'Mục lục hồ sơ', 'Thư đi', 'Danh mục'])('without «%s» the rest is offered', (name) => {
    const workspace = office();
    byHand(workspace, who.owner, `book.deleteSheet(sheet('${name}'));`);
    const { similar, fields } = suggestionsOf(workspace, 'plan', 'SC-2026-0003');
    expect(similar).toHaveLength(2);
    expect(fields.map(({ field }) => field)).toEqual(['vendor', 'lines']);
  });

  test('sums that are no sums, dates that are no dates and moved columns spoil nothing', () => {
    const workspace = office();
    byHand(
      workspace,
      who.owner,
      `const lines = sheet('Dự toán');
       lines.getRange('G2').setValue(1e300);
       lines.getRange('G3').setValue('nhiều');
       const register = sheet('Sổ sự cố');
       const at = (header) => register.getRange(1, 1, 1, register.getLastColumn()).getValues()[0].indexOf(header) + 1;
       register.getRange(3, at('Kinh phí thực tế (đồng)')).setValue(-5);
       register.getRange(4, at('Kết thúc lúc')).setValue('hôm qua');
       register.getRange(2, at('Dòng nhật ký')).setValue('2-9000');
       register.moveColumns(register.getRange(1, at('Thiết bị')), 3);`,
    );
    const { similar, fields } = suggestionsOf(workspace, 'plan', 'SC-2026-0003');
    expect(similar.map(({ code, done, reuse }) => [code, done, reuse])).toEqual([['SC-2026-0001', '', undefined]]);
    expect(fields[1]!.options.map(({ value }) => value)).toEqual(['Trục sấy']);
  });
});

test('an archived incident is found, and leads to its line of the index', () => {
  const { state, at, codes } = officeInJanuary();
  const workspace = blankWorkspace(at, { state });
  closeYear(workspace);
  const code = incidentAt(workspace, 'B3', {});
  expect(suggestionsOf(workspace, 'plan', code).similar).toEqual([
    expect.objectContaining({
      code: codes.ended,
      why: 'cùng mã tài sản',
      done: 'Đã chuyển sang bảng tính lưu trữ.',
      link: { text: 'Xem ở “Mục lục hồ sơ”', url: expect.stringMatching(/#gid=\d+&range=A2$/) },
    }),
  ]);
});

test('with a thousand incidents it takes as many calls, and the answer has an end', () => {
  const workspace = office();
  const callsOf = (action: ActionName, code: string) => {
    const answer = suggestionsOf(workspace, action, code);
    return { answer, reads: workspace.meters().at(-1)!.reads };
  };
  expect([callsOf('report', '').reads, callsOf('receive', 'SC-2026-0004').reads, callsOf('plan', 'SC-2026-0003').reads]).toEqual([2, 4, 4]);
  enlarge(workspace, 1000, 'SC-2026-0001', true);
  const [report, reception, plan] = [callsOf('report', ''), callsOf('receive', 'SC-2026-0004'), callsOf('plan', 'SC-2026-0003')];
  // What every incident has in common tells none apart: reception has none to look up.
  expect([report.reads, reception.reads, plan.reads]).toEqual([2, 3, 4]);
  expect(optionsOf(report.answer, 'assetCode')).toHaveLength(300);
  expect(plan.answer.similar).toHaveLength(5);
  expect(JSON.stringify(report.answer).length).toBeLessThan(100_000);
});

test('the dialog itself opens with as many calls as before, and does not ask for them', () => {
  const workspace = office().as(who.it);
  openFromMenu(workspace, 'menuPlan', 'SC-2026-0003');
  expect(workspace.meters().at(-1)).toMatchObject({ functionName: 'menuPlan', reads: 2 });
  fillFromMenu(workspace, 'menuPlan', 'SC-2026-0003', aPlan);
  expect(workspace.meters().some(({ functionName }) => functionName === 'loadSuggestions')).toBe(false);
});
