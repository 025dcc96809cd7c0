// The incident of a printer at each step, and the agency that prints its forms.

import type { Agency } from '../../src/forms/fields';
import type { FormContext } from '../../src/forms/form-context';
import type { Actor, Incident } from '../../src/procedure/incident';
import { moment } from '../procedure/instants';
import { calendar, chairman, commands, Story, technician } from '../procedure/office';

export const agency: Agency = {
  name: 'ỦY BAN NHÂN DÂN',
  place: 'XÃ SƠN TÂY',
  parent: 'UBND XÃ SƠN TÂY',
  itUnit: 'BỘ PHẬN CÔNG NGHỆ THÔNG TIN',
  itUnitName: 'Bộ phận Công nghệ thông tin',
  itUnitSymbol: 'CNTT',
  locality: 'Sơn Tây',
  addressee: 'Chủ tịch Ủy ban nhân dân xã',
  procedureCode: 'QT.VHTT.01',
  issue: '01',
  issuedOn: '08/11/2023',
  issues: {},
  submissionTitle: 'GIẤY ĐỀ NGHỊ',
  hasAccountantLine: true,
  legalBases: [
    'Căn cứ Luật Tổ chức chính quyền địa phương',
    'Quy trình khắc phục sự cố công nghệ thông tin (QT.VHTT.01) ban hành ngày 08/11/2023;',
    'Biên bản kiểm tra tình trạng sự cố.',
  ],
  defaultFunding: 'Ngân sách xã, nguồn chi thường xuyên năm 2026',
  chairman: 'Cao Văn Đức',
};

export const context = (more: Partial<FormContext> = {}): FormContext => ({
  agency,
  at: moment('26/11/2026 08:05'),
  groupNames: { MI: 'Máy in, máy quét, ngoại vi' },
  repairHistory: () => [],
  calendar,
  ...more,
});

const namedChairman: Actor = { ...chairman, name: 'Cao Văn Đức', position: 'Chủ tịch Ủy ban nhân dân xã' };
const namedTechnician: Actor = { ...technician, name: 'Nguyễn Thị Huệ', position: 'Công chức Phòng Văn hóa – Xã hội' };
export const deputy: Actor = {
  ...chairman,
  name: 'Nguyễn Thanh Thiết',
  position: 'Phó Chủ tịch Ủy ban nhân dân xã',
  email: 'thiet@xa.example',
  roles: ['viceChairman'],
  delegatedBy: 'Cao Văn Đức',
};

/** The incident after each step: 680.000 đồng and 8 % tax, repaired by a partner, handed over by three parties. */
export const printer = {
  reported: () =>
    new Story().reported('23/11/2026 09:20', {
      reporter: 'Trần Thị Lan',
      position: 'Công chức Văn phòng HĐND và UBND',
      department: 'Trung tâm Phục vụ hành chính công',
      detectedAt: moment('23/11/2026 08:05'),
      serial: 'L11121E',
      user: 'Trần Thị Lan',
      description: 'Máy in kẹt giấy liên tục, in ra bị sọc đen dọc trang.',
      impact: 'Công dân phải chờ lấy giấy hẹn.',
      request: 'Sửa hoặc thay máy in trong ngày.',
    }),
  received: () => printer.reported().tell('23/11/2026 10:00', namedTechnician, commands.receive({ assignee: 'Nguyễn Thị Huệ' })),
  planned: () =>
    printer.received().tell(
      '23/11/2026 14:10',
      namedTechnician,
      commands.plan({
        items: [
          {
            name: 'Máy in Canon LBP 2900',
            identity: 'MI-03 / L11121E',
            yearInUse: '2019',
            warranty: 'Hết hạn',
            condition: 'Kẹt giấy ở cụm sấy, bản in có sọc đen dọc trang.',
          },
        ],
        cause: 'Trục sấy mòn, gạt mực rách do sử dụng lâu ngày.',
        text: 'Thay trục sấy, gạt mực và vệ sinh máy.',
        choiceReason: 'Chi phí bằng khoảng 20% giá máy mới, máy còn dùng tốt ít nhất hai năm.',
        requirements: 'Linh kiện mới, đúng loại; bảo hành tối thiểu 06 tháng.',
        lines: [
          { content: 'Trục sấy Canon LBP 2900', unit: 'cái', quantity: 1, unitPrice: 450000, vatPercent: 8, note: 'Bảo hành 06 tháng' },
          { content: 'Gạt mực', unit: 'cái', quantity: 1, unitPrice: 80000, vatPercent: 8, note: '' },
          { content: 'Công thay thế, vệ sinh', unit: 'lần', quantity: 1, unitPrice: 150000, vatPercent: 8, note: '' },
        ],
        vendor: 'Công ty TNHH Tin học Sơn Tịnh',
        priceBasis: 'Báo giá ngày 23/11/2026 của Công ty TNHH Tin học Sơn Tịnh.',
        duration: '01 ngày làm việc kể từ khi được phê duyệt',
      }),
    ),
  submitted: () =>
    printer.planned().tell('23/11/2026 15:30', namedTechnician, {
      type: 'submit',
      planHash: 'hash-1',
      necessity:
        'Máy in tại quầy số 2 hỏng, không in được giấy tiếp nhận và hẹn trả kết quả; công dân phải chờ, công chức phải in nhờ ở bộ phận khác.',
    }),
  approved: (by: Actor = namedChairman) =>
    printer.submitted().tell('25/11/2026 08:05', by, { type: 'approve', planHash: 'hash-1', reason: '' }),
  repaired: (when = '25/11/2026 16:00') =>
    printer.approved().tell(
      when,
      namedTechnician,
      commands.carryOut('25/11/2026 15:30', {
        cause: 'Trục sấy mòn, gạt mực rách do sử dụng lâu ngày.',
        text: 'Thay trục sấy, gạt mực, vệ sinh toàn bộ đường giấy.',
        parts: [
          { content: 'Trục sấy Canon LBP 2900', unit: 'cái', quantity: 1, newSerial: 'RM1-2087', warrantyUntil: '25/5/2027' },
          { content: 'Gạt mực', unit: 'cái', quantity: 1, newSerial: '', warrantyUntil: '' },
        ],
        actualCost: 700000,
        lateReason: 'Chờ linh kiện.',
        recommendation: 'Vệ sinh máy sáu tháng một lần.',
        requesterOpinion: 'Máy in rõ, không còn kẹt giấy.',
      }),
    ),
  handedOver: () =>
    printer.repaired().tell(
      '26/11/2026 08:05',
      namedTechnician,
      commands.handOver({
        place: 'Trung tâm Phục vụ hành chính công',
        vendor: {
          unit: 'Công ty TNHH Tin học Sơn Tịnh',
          address: 'Thị trấn Tịnh Hà, tỉnh Quảng Ngãi',
          taxCode: '4300000000',
          representative: 'Lê Văn Bảy',
          position: 'Kỹ thuật viên',
        },
        receiver: 'Trần Thị Lan',
        receiverPosition: 'Công chức Văn phòng HĐND và UBND',
        trialResult: 'In thử 50 trang, bản in rõ, không kẹt giấy.',
        dataAndAccounts: 'Không liên quan.',
        oldParts: '01 trục sấy, 01 gạt mực hỏng; Bộ phận CNTT giữ để thanh lý.',
      }),
    ),
};

/** Returns an incident in which every text of a person is the same words. */
export function sayingOnly(words: string): Incident {
  const story = printer.handedOver().now();
  const withWords = (value: unknown): unknown => {
    if (typeof value === 'string') return words;
    if (Array.isArray(value)) return value.map(withWords);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keptProperties.has(key) ? inner : withWords(inner)]));
  };
  return withWords(story) as Incident;
}

/** The properties that the procedure writes, not a person. */
const keptProperties = new Set([
  'step',
  'roles',
  'status',
  'kind',
  'data',
  'channel',
  'priority',
  'direction',
  'performer',
  'trial',
  'planHash',
  'code',
  'form',
]);
