// An office with two ended incidents, whose contents the dialogs of three open ones are offered.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, type Typed } from '../../desk/samples/dialogs';
import type { ActionName, NoticeModel, Suggestions } from '../../src/actions/page-models';
import { keptOffice, who } from './office';
import { aPlan, incidentAt } from './stories';

/** Of the first incident. */
export const binhMinh = {
  parties: '3',
  vendorUnit: 'Công ty TNHH Tin học Bình Minh',
  vendorAddress: '12 Trần Phú',
  vendorTaxCode: '0312345678',
  vendorRepresentative: 'Lê Văn Cường',
  vendorPosition: 'Giám đốc',
};

/** Brings an incident to its end. */
export function ended(workspace: Workspace, answers: Record<string, string>, plan: Typed, handover: Typed = {}): string {
  const code = incidentAt(workspace, 'B3', answers);
  const must = (menu: string, typed: Typed, by = who.it) => {
    const result = fillFromMenu(workspace.as(by), menu, code, typed);
    if (!result.ok) throw new Error(`${menu} ${code}: ${result.message} ${JSON.stringify(result.fields)}`);
  };
  must('menuPlan', { ...aPlan, ...plan });
  must('menuSubmit', {});
  must('menuDecide', {}, who.chairman);
  must('menuCarryOut', {});
  if (answers['Dấu hiệu sự cố an ninh mạng'] === 'Có') must('menuConcludeSecurity', { note: 'Đã báo cáo' });
  must('menuHandOver', handover);
  workspace.as(who.it);
  return code;
}

/** A text that would be markup, a formula and a placeholder. */
export const hostile = '=1+1 <img src=x onerror=alert(1)> {{HO_TEN}}';

/**
 * SC-2026-0001 and -0002 have ended; -0003 waits at B3 for the plan of the same printer, -0004 at B2 with a like description, -0005 at B7
 * with the vendor of the first.
 */
export const officeWithEarlier = () =>
  keptOffice('2026-11-23T09:20+07:00', (workspace) => {
    ended(
      workspace,
      {},
      {
        vendor: binhMinh.vendorUnit,
        choiceReason: 'Sửa rẻ hơn thay mới.',
        requirements: 'Linh kiện chính hãng.',
        lines: [
          { content: 'Trục sấy', unit: 'cái', quantity: '1,5', unitPrice: '450.000', vatPercent: '8', note: hostile },
          { content: hostile, unit: 'công', quantity: '1', unitPrice: '150.000', vatPercent: '0', note: '' },
        ],
      },
      binhMinh,
    );
    ended(
      workspace,
      {
        'Họ và tên': 'Nguyễn Văn Hùng',
        'Bộ phận': 'Công an xã',
        'Điện thoại': '0987654321',
        'Thiết bị/hệ thống': 'Máy in HP M404',
        'Mã tài sản': 'MI-07',
        'Vị trí': 'Phòng 204',
        'Mô tả hiện tượng': 'Máy kẹt giấy ở khay dưới, in ra nhăn giấy.',
      },
      { vendor: '', text: 'Thay quả đào', cost: 'none', lines: [] },
    );
    incidentAt(workspace, 'B3', { 'Mô tả hiện tượng': 'Lại kẹt giấy liên tục.' });
    incidentAt(workspace, 'B2', {
      'Thiết bị/hệ thống': 'Máy in Brother',
      'Mã tài sản': 'MI-09',
      'Mô tả hiện tượng': 'In thì KET GIAY, phải rút ra.',
    });
    const last = incidentAt(workspace, 'B4', {
      'Thiết bị/hệ thống': 'Máy chiếu',
      'Mã tài sản': 'MC-01',
      'Mô tả hiện tượng': 'Không lên hình.',
    });
    for (const [menu, by] of [
      ['menuSubmit', who.it],
      ['menuDecide', who.chairman],
      ['menuCarryOut', who.it],
    ] as const)
      fillFromMenu(workspace.as(by), menu, last, {});
    workspace.as(who.it);
  });

/** Asks as the page of an officer's dialog does after it stands. */
export const suggestionsOf = (workspace: Workspace, action: ActionName, code: string): Suggestions => {
  const answer = workspace.as(who.it).runFromPage('loadSuggestions', [action, code]) as Suggestions | NoticeModel;
  if (answer.kind !== 'suggestions') throw new Error(answer.message);
  return answer;
};
