// What the five forms print about an incident.

import fc from 'fast-check';
import { blankFields } from '../../src/forms/blank-form';
import { placeholderEdits, repeatedList } from '../../src/forms/filling/placeholders';
import type { FormContext } from '../../src/forms/form-context';
import { momentWords } from '../../src/forms/form-text';
import { placeholderTables } from '../../src/forms/placeholder-list';
import { formFields } from '../../src/forms/printed-forms';
import { issuedPlaceholders, knownPlaceholders } from '../../src/forms/templates/known-placeholders';
import type { Paragraph } from '../../src/forms/templates/page-parts';
import { template } from '../../src/forms/templates/templates';
import { type Actor, type FormCode, formCodes, type Incident } from '../../src/procedure/incident';
import { placeholderListTexts } from '../../src/texts/documents';
import { moment } from '../procedure/instants';
import { commands, technician } from '../procedure/office';
import { agency, context, deputy, printer, sayingOnly } from './printer';

const forms = formCodes;
const placeholdersOf = (form: FormCode, incident: Incident, more: Partial<FormContext> = {}) =>
  formFields(form, incident, context(more)).placeholders;
const blocksOf = (form: FormCode, incident: Incident, more: Partial<FormContext> = {}) => formFields(form, incident, context(more)).blocks;

describe('BM.01', () => {
  it('prints who reported what and how it was classified', () => {
    const form = placeholdersOf('BM.01', printer.received().now());
    expect(form).toMatchObject({
      MA_SU_CO: 'SC-2026-0001',
      HO_TEN: 'Trần Thị Lan',
      PHAT_HIEN_LUC: '08 giờ 05 phút, ngày 23 tháng 11 năm 2026',
      O_BIEU_MAU: '☒',
      O_TRUC_TIEP: '☐',
      NHOM: 'Máy in, máy quét, ngoại vi',
      O_CAO: '☒',
      O_KHAO_SAT: '☒',
      O_AN_NINH_KHONG: '☒',
      KY_TIEP_NHAN: 'Nguyễn Thị Huệ',
      HAN_HOAN_THANH: '11 giờ 30 phút, ngày 27 tháng 11 năm 2026',
    });
    expect(blocksOf('BM.01', printer.received().now())).toEqual({
      GHI_HO: false,
      AN_NINH: false,
      CO_LY_DO: false,
      CO_BAN_HANH: true,
      LAP_LAI: false,
    });
  });

  it('leaves the part of the IT unit blank before reception', () => {
    const form = placeholdersOf('BM.01', printer.reported().now());
    expect([form.O_KHAO_SAT, form.O_CAO, form.O_AN_NINH_CO, form.O_AN_NINH_KHONG, form.KY_TIEP_NHAN]).toEqual(['☐', '☐', '☐', '☐', '']);
    expect(form.NGUOI_TIEP_NHAN).toMatch(/^…+$/);
  });

  it('says that an incident reported at once was detected at once; of a phone call nobody said so', () => {
    const incident = printer.reported().now();
    const detectedNever = (channel: 'form' | 'phone') => ({ ...incident, report: { ...incident.report, detectedAt: undefined, channel } });
    expect(placeholdersOf('BM.01', detectedNever('form')).PHAT_HIEN_LUC).toBe('ngay trước khi báo');
    expect(placeholdersOf('BM.01', detectedNever('phone')).PHAT_HIEN_LUC).toMatch(/^…+ giờ/);
  });

  it('names the person who recorded a phone call', () => {
    const incident = printer.reported().now();
    const phoned = { ...incident, report: { ...incident.report, channel: 'phone' as const }, recordedBy: technician };
    expect(blocksOf('BM.01', phoned).GHI_HO).toBe(true);
    expect(placeholdersOf('BM.01', phoned).NGUOI_GHI).toBe('Minh');
  });
});

describe('BM.02', () => {
  it('has a third signature only with a partner', () => {
    expect(blocksOf('BM.02', printer.planned().now())).toMatchObject({ DON_VI: true, KHONG_DON_VI: false, CO_KINH_PHI: true });
    expect(placeholdersOf('BM.02', printer.planned().now()).SO_BAN).toBe('03');
    const alone = printer
      .received()
      .tell('23/11/2026 14:10', technician, commands.plan({ vendor: ' ', noCost: true, lines: [] }))
      .now();
    expect(blocksOf('BM.02', alone)).toMatchObject({ DON_VI: false, KHONG_DON_VI: true, KHONG_KINH_PHI: true });
    expect(placeholdersOf('BM.02', alone).SO_BAN).toBe('02');
    // No device was listed, so the reported device is printed.
    expect(formFields('BM.02', alone, context()).rows.HIEN_TRANG).toEqual([
      expect.objectContaining({ TT: '1', TEN: 'Máy in Canon LBP 2900', MA_SERI: 'MI-03 / L11121E' }),
    ]);
  });

  it('does not count who only sells a new device as present', () => {
    const replaced = printer
      .received()
      .tell('23/11/2026 14:10', technician, commands.plan({ kind: 'replacement', vendor: 'Công ty A' }))
      .now();
    expect(blocksOf('BM.02', replaced)).toMatchObject({ DON_VI: false, KHONG_DON_VI: true });
    expect(placeholdersOf('BM.02', replaced)).toMatchObject({ SO_BAN: '02', DON_VI_SUA_CHUA: '' });
  });

  it('leaves hours to the pen: the plan is typed in after the inspection', () => {
    const form = placeholdersOf('BM.02', printer.planned().now());
    for (const text of [form.THOI_GIAN, form.LAP_XONG]) expect(text).toBe('…… giờ …… phút, ngày 23 tháng 11 năm 2026');
  });

  it('in templates of before prints the sum in figures and in words', () => {
    expect(placeholdersOf('BM.02', printer.planned().now())).toMatchObject({
      TONG_CONG: '734.400 đồng',
      BANG_CHU: 'Bảy trăm ba mươi tư nghìn bốn trăm đồng',
    });
  });
});

describe('BM.03', () => {
  it('has both boxes empty before the decision', () => {
    const form = placeholdersOf('BM.03', printer.submitted().now());
    expect(form).toMatchObject({ O_DUYET: '☐', O_TRA_LAI: '☐', KY_DUYET: 'Cao Văn Đức', KY_TRINH: 'Nguyễn Thị Huệ' });
    expect(form.KINH_PHI_DUYET).toMatch(/^…+$/);
    expect(form.NGAY_DUYET).toMatch(/^ngày …+ tháng …+ năm …+$/);
    expect(form.TRICH_YEU).toBe('Về việc phê duyệt phương án, kinh phí khắc phục sự cố máy in Canon LBP 2900');
  });

  it('prints the approved sum and the chairman', () => {
    const incident = printer.approved().now();
    expect(placeholdersOf('BM.03', incident)).toMatchObject({
      O_DUYET: '☒',
      O_TRA_LAI: '☐',
      KINH_PHI_DUYET: '734.400 đồng',
      KY_DUYET: 'Cao Văn Đức',
      NGAY_DUYET: 'ngày 25 tháng 11 năm 2026',
    });
    expect(blocksOf('BM.03', incident)).toMatchObject({ KT: false, DA_QUYET_DINH: true });
  });

  it('leaves out what nobody filled in, and has room for the pen without a plan', () => {
    const bare = commands.plan({ choiceReason: '', requirements: ' ', duration: '', priceBasis: '' });
    const planned = printer.received().tell('23/11/2026 14:10', technician, bare).now();
    const blocks = (incident: Incident) => {
      const { CO_LY_DO_LUA_CHON, CO_YEU_CAU, CO_THOI_GIAN, CO_CAN_CU_GIA } = blocksOf('BM.03', incident);
      return [CO_LY_DO_LUA_CHON, CO_YEU_CAU, CO_THOI_GIAN, CO_CAN_CU_GIA];
    };
    expect(blocks(planned)).toEqual([false, false, false, false]);
    expect(blocks(printer.submitted().now())).toEqual([true, true, true, true]);
    expect(blocks(printer.received().now())).toEqual([true, true, true, true]);
  });

  it('gives impact, cause and the record of the inspection as its reason, unless the unit wrote one', () => {
    expect(placeholdersOf('BM.03', printer.planned().now()).SU_CAN_THIET).toBe(
      [
        'Máy in Canon LBP 2900, mã tài sản MI-03, Trung tâm Phục vụ hành chính công: Máy in kẹt giấy liên tục, in ra bị sọc đen dọc trang.',
        'Ảnh hưởng đến công việc: Công dân phải chờ lấy giấy hẹn.',
        'Theo Biên bản kiểm tra tình trạng sự cố (BM.02) ngày 23 tháng 11 năm 2026, nguyên nhân: Trục sấy mòn, gạt mực rách do sử dụng lâu ngày.',
      ].join('\n'),
    );
    expect(placeholdersOf('BM.03', printer.submitted().now()).SU_CAN_THIET).toMatch(/^Máy in tại quầy số 2 hỏng/);
  });

  it.each([
    ['Chủ tịch Ủy ban nhân dân xã', 'Chủ tịch Ủy ban nhân dân xã Sơn Tây'],
    ['Chủ tịch UBND xã Sơn Tây', 'Chủ tịch UBND xã Sơn Tây'],
    ['Đảng ủy', 'Đảng ủy'],
  ])('is addressed with the name of the commune (%s)', (addressee, printed) => {
    expect(placeholdersOf('BM.03', printer.submitted().now(), { agency: { ...agency, addressee } }).KINH_GUI).toBe(printed);
  });

  it('on a day of a delegation is prepared for the delegate, with the văn bản ủy quyền; the chairman may decide all the same', () => {
    const delegate: Actor = { ...deputy, delegationDocument: { number: '12/UQ-UBND', day: moment('20/11/2026 00:00') } };
    const submitted = printer.submitted().now();
    expect(blocksOf('BM.03', submitted, { delegate })).toMatchObject({ KT: true, CO_UY_QUYEN: true, DA_QUYET_DINH: false });
    expect(placeholdersOf('BM.03', submitted, { delegate })).toMatchObject({
      KY_DUYET: 'Nguyễn Thanh Thiết',
      SO_UY_QUYEN: '12/UQ-UBND',
      NGAY_UY_QUYEN: 'ngày 20 tháng 11 năm 2026',
    });
    expect(blocksOf('BM.03', printer.approved().now(), { delegate })).toMatchObject({ KT: false, CO_UY_QUYEN: false });
    expect(placeholdersOf('BM.03', printer.approved().now(), { delegate }).KY_DUYET).toBe('Cao Văn Đức');
    // Decided by a delegate of before, without a document of the register.
    expect(blocksOf('BM.03', printer.approved(deputy).now())).toMatchObject({ KT: true, CO_UY_QUYEN: false });
  });

  it('is signed KT. when the vice chairman approves', () => {
    const incident = printer.approved(deputy).now();
    expect(blocksOf('BM.03', incident).KT).toBe(true);
    expect(placeholdersOf('BM.03', incident).KY_DUYET).toBe('Nguyễn Thanh Thiết');
  });

  it('prints why it was returned; the next version has empty boxes', () => {
    const returned = printer
      .submitted()
      .tell('25/11/2026 08:05', deputy, { type: 'return', planHash: 'hash-1', reason: 'Bổ sung báo giá thứ hai.' });
    expect(placeholdersOf('BM.03', returned.now())).toMatchObject({
      O_DUYET: '☐',
      O_TRA_LAI: '☒',
      NOI_DUNG_TRA_LAI: 'Bổ sung báo giá thứ hai.',
    });
    const again = returned
      .tell('25/11/2026 09:00', technician, commands.plan())
      .tell('25/11/2026 09:30', technician, commands.submit('hash-1'))
      .now();
    expect(placeholdersOf('BM.03', again)).toMatchObject({ O_DUYET: '☐', O_TRA_LAI: '☐', PHIEN_BAN: '2' });
    expect(blocksOf('BM.03', again)).toMatchObject({ PHUONG_AN_DIEU_CHINH: true, DA_QUYET_DINH: false });
  });

  it('says that there is no cost in parts 3 and 4', () => {
    const incident = printer
      .received()
      .tell('23/11/2026 14:10', technician, commands.plan({ kind: 'warranty', noCost: true, lines: [] }))
      .tell('23/11/2026 15:00', technician, commands.submit())
      .tell('25/11/2026 08:05', deputy, commands.approve())
      .now();
    expect(blocksOf('BM.03', incident)).toMatchObject({ CO_KINH_PHI: false, KHONG_KINH_PHI: true });
    expect(placeholdersOf('BM.03', incident)).toMatchObject({ KINH_PHI_DUYET: 'không phát sinh', O_BAO_HANH: '☒' });
    expect(placeholdersOf('BM.03', incident).TRICH_YEU).not.toContain('kinh phí');
  });

  it('ends each legal basis with «;» and the last with «.»', () => {
    expect(formFields('BM.03', printer.submitted().now(), context()).rows.CAN_CU!.map(({ NOI_DUNG }) => NOI_DUNG)).toEqual([
      'Căn cứ Luật Tổ chức chính quyền địa phương;',
      'Căn cứ Quy trình khắc phục sự cố công nghệ thông tin (QT.VHTT.01) ban hành ngày 08/11/2023;',
      'Căn cứ Biên bản kiểm tra tình trạng sự cố;',
      'Căn cứ Phiếu đề nghị khắc phục, xử lý sự cố mã SC-2026-0001 ngày 23 tháng 11 năm 2026;',
      'Căn cứ Biên bản kiểm tra tình trạng sự cố ngày 23 tháng 11 năm 2026.',
    ]);
  });

  it('has a row for each tax rate', () => {
    const lines = [
      { content: 'Máy tính', unit: 'bộ', quantity: 1, unitPrice: 13500000, vatPercent: 8, note: '' },
      { content: 'Dây mạng', unit: 'm', quantity: 12.5, unitPrice: 8000, vatPercent: 10, note: '' },
      { content: 'Công', unit: 'lần', quantity: 1, unitPrice: 0, vatPercent: 0, note: '' },
    ];
    const incident = printer.received().tell('23/11/2026 14:10', technician, commands.plan({ lines })).now();
    const { rows } = formFields('BM.03', incident, context());
    expect(rows.THUE).toEqual([
      { THUE_SUAT: '8', TIEN_THUE: '1.080.000', CO_SO_THUE: 'trên 13.500.000', TREN_CO_SO: ' (trên 13.500.000)' },
      { THUE_SUAT: '10', TIEN_THUE: '10.000', CO_SO_THUE: 'trên 100.000', TREN_CO_SO: ' (trên 100.000)' },
    ]);
    expect(rows.DU_TOAN!.map(({ THUE_DONG }) => THUE_DONG)).toEqual(['8%', '10%', '0%']);
    expect(rows.DU_TOAN![1]).toMatchObject({ SO_LUONG: '12,5', DON_GIA: '8.000', THANH_TIEN: '100.000' });
    expect(placeholdersOf('BM.03', incident)).toMatchObject({ CONG: '13.600.000', TONG_CONG: '14.690.000' });
  });
});

describe('a tờ trình and a giấy đề nghị', () => {
  const toTrinh = { agency: { ...agency, submissionTitle: 'TỜ TRÌNH' } };

  it('differ in number, signature and place of the ruling', () => {
    const incident = printer.approved().now();
    expect(blocksOf('BM.03', incident)).toMatchObject({ LA_GIAY_DE_NGHI: true, LA_TO_TRINH: false });
    expect(placeholdersOf('BM.03', incident).CHUC_DANH_TRINH).toBe('NGƯỜI ĐỀ NGHỊ');
    expect(blocksOf('BM.03', incident, toTrinh)).toMatchObject({ LA_GIAY_DE_NGHI: false, LA_TO_TRINH: true });
    expect(placeholdersOf('BM.03', incident, toTrinh)).toMatchObject({ KY_HIEU: 'TTr-CNTT', TEN_VAN_BAN: 'TỜ TRÌNH' });
    expect(placeholdersOf('BM.03', incident, toTrinh).CHUC_DANH_TRINH).toMatch(/^[\p{Lu}\s–-]+$/u);
  });

  it('the ruling on a tờ trình names it, its day, the plan and the sum', () => {
    expect(placeholdersOf('BM.03A', printer.approved(deputy).now(), toTrinh)).toMatchObject({
      TEN_VAN_BAN_TRINH: 'Tờ trình',
      NGAY_TRINH: expect.stringMatching(/^ngày 2\d tháng 11 năm 2026$/),
      TRICH_YEU: expect.stringMatching(/^về việc phê duyệt/),
      TONG_CONG: '734.400 đồng',
      O_DUYET: '☒',
      KY_DUYET: 'Nguyễn Thanh Thiết',
    });
  });

  it('has a line for the accountant where there is a cost and the office wants one', () => {
    const hasLine = (more = {}) => blocksOf('BM.03', printer.submitted().now(), { agency: { ...agency, ...more } }).CO_KE_TOAN;
    expect([hasLine(), hasLine({ hasAccountantLine: false })]).toEqual([true, false]);
  });
});

describe('BM.04', () => {
  it('compares the cost with the approved sum and the time with the limits', () => {
    const incident = printer.repaired().now();
    expect(placeholdersOf('BM.04', incident)).toMatchObject({
      O_DON_VI: '☒',
      DON_VI: 'Công ty TNHH Tin học Sơn Tịnh',
      O_DAT: '☒',
      O_DUNG_HAN: '☒',
      O_QUA_HAN: '☐',
      CHENH_LECH: 'giảm 34.400 đồng so với kinh phí được phê duyệt 734.400 đồng',
      NGUOI_DUYET: 'Chủ tịch Ủy ban nhân dân xã Cao Văn Đức',
    });
  });

  it('prints which limit was missed, by how much working time, and why', () => {
    const late = printer.repaired('27/11/2026 15:30').now();
    const trial = { trialFrom: moment('27/11/2026 15:00'), trialTo: moment('27/11/2026 15:30') };
    const form = placeholdersOf('BM.04', { ...late, repairs: [{ ...late.repairs[0]!, ...trial }] });
    expect(form).toMatchObject({ O_DUNG_HAN: '☐', O_QUA_HAN: '☒', LY_DO_QUA_HAN: 'Chờ linh kiện.' });
    expect(form.QUA_HAN).toBe('hạn thực hiện: 1 ngày 2 giờ làm việc; hạn hoàn thành: 2 giờ làm việc');
  });

  it('says when the work was done, not when it was typed in; a later typing is told', () => {
    const incident = printer.repaired().now();
    const [repair] = incident.repairs;
    const typedLate = { ...incident, repairs: [{ ...repair!, at: moment('27/11/2026 15:30') }] };
    expect(placeholdersOf('BM.04', typedLate)).toMatchObject({
      HOAN_THANH_LUC: momentWords(repair!.trialTo),
      O_DUNG_HAN: '☒',
      GHI_SO_LUC: '15 giờ 30 phút, ngày 27 tháng 11 năm 2026',
    });
    expect(blocksOf('BM.04', typedLate).GHI_SO_MUON).toBe(true);
    expect(blocksOf('BM.04', incident).GHI_SO_MUON).toBe(false);
    const unsaid = { ...incident, repairs: [{ ...repair!, trialFrom: repair!.at, trialTo: repair!.at }] };
    expect(placeholdersOf('BM.04', unsaid).HOAN_THANH_LUC).toMatch(/^…… giờ …… phút, ngày \d/);
  });

  it('leaves a failed trial to a record of its own', () => {
    const incident = printer.repaired().now();
    const repairs = [
      { ...incident.repairs[0]!, trial: 'failed' as const, failReason: 'Còn kẹt giấy' },
      { ...incident.repairs[0]!, round: 2 },
    ];
    expect(placeholdersOf('BM.04A', { ...incident, repairs })).toMatchObject({ LY_DO_KHONG_DAT: 'Còn kẹt giấy', LAN: '1', SO_BAN: '03' });
    expect(placeholdersOf('BM.04', { ...incident, repairs })).toMatchObject({ O_DAT: '☒', LAN: '2' });
  });

  it('leaves a span of no length to the pen', () => {
    const incident = printer.repaired().now();
    const [at] = [moment('25/11/2026 16:45')];
    const repairs = [{ ...incident.repairs[0]!, trialFrom: at, trialTo: at }];
    const blank = '…… giờ …… phút, ngày 25 tháng 11 năm 2026';
    expect(placeholdersOf('BM.04', { ...incident, repairs })).toMatchObject({ VAN_HANH_TU: blank, VAN_HANH_DEN: blank });
  });

  it('says that there is no cost and no replaced part', () => {
    const incident = printer.repaired().now();
    const repairs = [{ ...incident.repairs[0]!, actualCost: 0, parts: [] }];
    expect(blocksOf('BM.04', { ...incident, repairs })).toMatchObject({ KHONG_KINH_PHI: true, CO_KINH_PHI: false, KHONG_LINH_KIEN: true });
  });
});

describe('BM.05', () => {
  it('has three parties with a partner and two without', () => {
    const incident = printer.handedOver().now();
    expect(blocksOf('BM.05', incident)).toEqual({ BA_BEN: true, HAI_BEN: false, CO_KHAC: false, CO_BAN_HANH: true, LAP_LAI: false });
    expect(placeholdersOf('BM.05', incident)).toMatchObject({ SO_BAN: '03', O_HOA_DON: '☒', HOA_DON: '0000123', KY_GIAO: 'Lê Văn Bảy' });
    const two = { ...incident, handovers: [{ ...incident.handovers[0]!, vendor: undefined }] };
    expect(blocksOf('BM.05', two)).toMatchObject({ BA_BEN: false, HAI_BEN: true });
    expect(placeholdersOf('BM.05', two).SO_BAN).toBe('02');
  });

  it('hands over parts, not the labour of putting them in', () => {
    const incident = printer.repaired('25/11/2026 16:00').now();
    const part = { unit: 'cái', quantity: 1, newSerial: '', warrantyUntil: '' };
    const parts = ['Trục sấy', 'Công thay thế, vệ sinh', 'Cổng chia USB', 'Phí vận chuyển'].map((content) => ({ ...part, content }));
    const rowsOf = (some: typeof parts) =>
      formFields('BM.05', { ...incident, repairs: [{ ...incident.repairs[0]!, parts: some }] }, context()).rows.BAN_GIAO!.map(
        ({ NOI_DUNG }) => NOI_DUNG,
      );
    expect(rowsOf(parts)).toEqual(['Trục sấy', 'Cổng chia USB']);
    expect(rowsOf(parts.slice(1, 2))).toEqual(['Máy in Canon LBP 2900']);
  });

  it('says that the receiver does not agree', () => {
    const incident = printer.handedOver().now();
    const handovers = [{ ...incident.handovers[0]!, agreed: false, opinions: 'Máy còn kẹt giấy.' }];
    expect(placeholdersOf('BM.05', { ...incident, handovers }).Y_KIEN).toBe(
      'Bên nhận chưa thống nhất nội dung bàn giao.\nMáy còn kẹt giấy.',
    );
  });
});

test('issue and day stand in the footer once both are known', () => {
  const incident = printer.reported().now();
  const withIssue = (issue: string, issuedOn: string) =>
    blocksOf('BM.01', incident, { agency: { ...agency, issue, issuedOn } }).CO_BAN_HANH;
  expect([withIssue('', ''), withIssue('02', ''), withIssue('02', '01/01/2027')]).toEqual([false, false, true]);
});

test('a form that is issued by itself has its own issue in the footer', () => {
  const incident = printer.reported().now();
  const own = { agency: { ...agency, issues: { 'BM.01': { issue: '02', issuedOn: '01/07/2026' } } } };
  expect(placeholdersOf('BM.01', incident, own)).toMatchObject({ LAN_BAN_HANH: '02', NGAY_BAN_HANH: '01/07/2026' });
  expect(placeholdersOf('BM.02', incident, own)).toMatchObject({ LAN_BAN_HANH: '01', NGAY_BAN_HANH: '08/11/2023' });
});

describe('the reason for a cost above the approved one', () => {
  it('ends with one full stop, which the form prints', () => {
    const carriedOut = { actualCost: 900_000, costReason: 'Giá linh kiện tăng.' };
    const incident = printer.approved().tell('25/11/2026 16:00', technician, commands.carryOut('25/11/2026 15:30', carriedOut)).now();
    expect(placeholdersOf('BM.04', incident).LY_DO_VUOT).toBe('Giá linh kiện tăng');
  });
});

describe('a blank form', () => {
  it('leaves room for the sum where it stands in a sentence', () => {
    expect(blankFields('BM.03A', context()).placeholders.TONG_CONG).toMatch(/^…+$/);
    expect(blankFields('BM.03', context()).placeholders.TONG_CONG).toBe('');
  });

  it.each(['BM.02', 'BM.05'] as const)('%s leaves the number of copies to the pen: a partner may sign', (form) => {
    expect(blankFields(form, context()).placeholders.SO_BAN).toMatch(/^…+$/);
  });

  it.each(formCodes)('%s says nothing of an incident, and ticks nothing', (form) => {
    const { placeholders, rows } = blankFields(form, context());
    const texts = [...Object.values(placeholders), ...Object.values(rows).flatMap((items) => items.flatMap((item) => Object.values(item)))];
    expect(texts.filter((text) => /undefined|NaN|1970|☒/.test(text))).toEqual([]);
    expect(placeholders).toMatchObject({ MA_SU_CO: 'SC-………-…………', CO_QUAN: 'ỦY BAN NHÂN DÂN' });
  });

  it('names who decides together with the title: the chairman, or his delegate', () => {
    const { placeholders, blocks } = blankFields('BM.03', context());
    expect([placeholders.CHUC_DANH_DUYET, placeholders.KY_DUYET]).toEqual(['CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ', 'Cao Văn Đức']);
    expect(blocks).toMatchObject({ KHONG_KT: true, KT: false });
    const delegated = blankFields('BM.03', context({ delegate: deputy }));
    expect([delegated.blocks.KHONG_KT, delegated.blocks.KT, delegated.placeholders.KY_DUYET]).toEqual([false, true, 'Nguyễn Thanh Thiết']);
  });

  it('has every placeholder of its template', () => {
    for (const form of formCodes) {
      const known = knownPlaceholders(form, context());
      expect(issuedPlaceholders(form, agency).filter((name) => !known.includes(name))).toEqual([]);
    }
  });
});

test('the list of placeholders says for each of them what it prints', () => {
  const tables = placeholderTables(context(), placeholderListTexts);
  expect(tables.map(({ form }) => form)).toEqual([...formCodes]);
  for (const { form, rows } of tables) {
    expect(rows.map(([typed]) => typed.replace(/^\{\{[#?]?|\}\}.*$/g, ''))).toEqual(issuedPlaceholders(form, agency));
    expect(rows.filter(([, prints]) => prints === '' || /undefined|NaN/.test(prints))).toEqual([]);
  }
  expect(tables[2]!.rows).toContainEqual(['{{TONG_CONG}}', '844.400']);
});

describe('every form', () => {
  const stages = [
    printer.reported,
    printer.received,
    printer.planned,
    printer.submitted,
    () => printer.approved(),
    () => printer.repaired(),
    printer.handedOver,
  ];

  it.each(forms)('%s knows every placeholder of its template, after any step', (form) => {
    for (const stage of stages) expect(unknownIn(form, stage().now())).toEqual([]);
  });

  it.each(forms)('%s prints no «undefined», «null», «NaN» or «[object», after any step', (form) => {
    for (const stage of stages)
      expect(JSON.stringify(formFields(form, stage().now(), context()))).not.toMatch(/undefined|null|NaN|\[object/);
  });

  it.each(['=HYPERLINK("http://x")', '{{TONG_CONG}}{{/KT}}', '$1 \\1 $& $$', '<b>đậm</b> &amp;', 'x'.repeat(50_000)])(
    'prints the words of a person unchanged: %.30s',
    (words) => {
      for (const form of forms) {
        const { placeholders: values } = formFields(form, sayingOnly(words), context());
        const own = Object.values(values).filter((value) => value.includes(words));
        // The ruling has the plan, the opinion and who signs it.
        expect(own.length).toBeGreaterThan(form === 'BM.03A' ? 3 : 5);
      }
    },
  );

  it('composes letters, unifies line ends, and removes characters that cannot be printed', () => {
    const decomposed = 'Nguyễn'.normalize('NFD');
    const { HO_TEN, MO_TA } = placeholdersOf('BM.01', sayingOnly(`\u0000${decomposed}\r\nÐỗ\u000bx\ud800\ue000\n\n\n\ny  \n`));
    expect(HO_TEN).toBe('Nguyễn\nĐỗ\nx\n\ny');
    expect(MO_TA).toBe(HO_TEN);
  });

  it('prints the code of an unknown group', () => {
    for (const code of ['toString', '__proto__', 'CŨ'])
      expect(
        placeholdersOf(
          'BM.01',
          printer
            .received()
            .tell('23/11/2026 11:00', technician, { type: 'reclassify', changes: { group: code } })
            .now(),
        ).NHOM,
      ).toBe(code);
  });

  it('prints any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...forms), (words, form) => {
        expect(JSON.stringify(formFields(form, sayingOnly(words), context()))).not.toMatch(/undefined|\\ud[89a-f]/i);
      }),
      { numRuns: 200 },
    );
  });
});

/** Returns the placeholders of the original template that the form does not know. */
function unknownIn(form: FormCode, incident: Incident): string[] {
  const fields = formFields(form, incident, context());
  const { body, footer } = template(form, agency);
  const texts = (paragraphs: Paragraph[]) => paragraphs.map(({ runs }) => runs.map(({ text }) => text).join(''));
  const groups = [
    ...body.flatMap((piece) => (piece.kind === 'table' ? piece.rows.map((cells) => texts(cells.flat())) : [texts([piece])])),
    texts([footer]),
  ];
  return groups.flatMap((group) => {
    const list = repeatedList(group.join(''), { fields });
    const item = list === undefined ? undefined : fields.rows[list]![0];
    if (list !== undefined && !item) return [];
    // A block placeholder alone in its paragraph has its partner in another paragraph.
    return group
      .filter((text) => !/^\{\{[?/]([A-Z_]+)\}\}$/.test(text) || !(/[A-Z_]+/.exec(text)![0] in fields.blocks))
      .flatMap((text) => placeholderEdits(text, { fields, item, list }).unknown);
  });
}
