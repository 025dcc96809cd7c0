// Báo cáo for signature (NĐ 30/2020, Phụ lục I): the figures of a period beside the same of the year before, in sentences and tables.
import { moneyText, moneyWords, sumText } from '../../figures';
import type { Instant } from '../../procedure/incident';
import {
  inTimeShare,
  type ReportCounts,
  type ReportedIncident,
  type ReportLine,
  type StepFigures,
} from '../../procedure/reports/report-figures';
import type { Span } from '../../procedure/reports/report-period';
import type { Agency, FormFields, NamesInHead } from '../fields';
import { dayWords, printable } from '../form-text';
import {
  block,
  centred,
  heading,
  issuedHead,
  line,
  list,
  type Piece,
  prose,
  recipientsAndSignature,
  type Template,
  title,
} from '../templates/page-parts';

/** A step with its figures in both periods. */
export interface ReportedStep {
  /** «B3 Khảo sát, lập phương án». */
  name: string;
  /** Absent for a step without a limit. */
  limitMinutes?: number;
  now: StepFigures;
  before: StepFigures;
}

/** An incident past its limit, as the list has it. */
export interface LateLine extends Pick<ReportedIncident, 'code' | 'device' | 'department' | 'lateReason' | 'overallDueAt' | 'endedAt'> {
  steps: readonly string[];
}

/** What the report says. */
export interface ReportContent {
  /** «quý III năm 2026». */
  period: string;
  periodBefore: string;
  span: Span;
  now: ReportCounts;
  before: ReportCounts;
  groups: { lines: ReportLine[]; rest: ReportLine; total: ReportLine };
  departments: { lines: ReportLine[]; rest: ReportLine; total: ReportLine };
  devices: ReportLine[];
  steps: ReportedStep[];
  late: LateLine[];
  /** Kính gửi; '' leaves the line out. */
  addressee: string;
  /** Nhận xét, kiến nghị. */
  remarks: string;
  signer: string;
  /** A vice chairman signs in the chairman's place. */
  isDeputy: boolean;
}

const lines = (name: string, header: string): Piece =>
  list(
    name,
    [
      { header: 'TT', width: 28, placeholder: '{{TT}}', align: 'centre' },
      { header, width: 152, placeholder: '{{TEN}}' },
      { header: 'Kỳ này', width: 44, placeholder: '{{KY_NAY}}', align: 'right' },
      { header: 'Cùng kỳ', width: 48, placeholder: '{{CUNG_KY}}', align: 'right' },
      { header: 'Quá hạn', width: 48, placeholder: '{{QUA_HAN}}', align: 'right' },
      { header: 'Dự toán (đồng)', width: 74, placeholder: '{{DU_TOAN}}', align: 'right' },
      { header: 'Thực tế (đồng)', width: 74, placeholder: '{{THUC_TE}}', align: 'right' },
    ],
    {
      texts: ['', 'Cộng', `{{${name}_NAY}}`, `{{${name}_CUNG}}`, `{{${name}_QUA}}`, `{{${name}_DU}}`, `{{${name}_THUC}}`],
    },
  );

/** Returns the paper without its figures, as a template of the product. */
export const reportTemplate = (agency: NamesInHead): Template => ({
  name: 'Báo cáo',
  footer: line('Số liệu lấy từ Sổ sự cố CNTT lúc {{LAY_LUC}}.', { size: 10 }),
  body: [
    issuedHead(agency, 'BC-UBND'),
    ...title(
      'BÁO CÁO',
      'Kết quả khắc phục, xử lý sự cố công nghệ thông tin {{KY}}',
      'Kết quả khắc phục, xử lý sự cố công nghệ thông tin quý III năm 2026',
    ),
    centred('{{?CO_KINH_GUI}}Kính gửi: {{KINH_GUI}}{{/CO_KINH_GUI}}', { before: 2, after: 4 }),
    prose(
      'Thực hiện Quy trình khắc phục sự cố công nghệ thông tin (mã hiệu {{MA_QUY_TRINH}}), {{TEN_CO_QUAN}} báo cáo kết quả {{KY}} (từ {{TU_NGAY}} đến {{DEN_NGAY}}) như sau:',
    ),
    heading('I. TIẾP NHẬN, XỬ LÝ SỰ CỐ'),
    prose('{{CAU_SO_LUONG}}'),
    prose('{{CAU_KET_QUA}}', { after: 6 }),
    list('SO_LIEU', [
      { header: 'Chỉ tiêu', width: 236, placeholder: '{{TEN}}' },
      { header: 'Kỳ này', width: 78, placeholder: '{{KY_NAY}}', align: 'right' },
      { header: 'Cùng kỳ năm trước', width: 78, placeholder: '{{CUNG_KY}}', align: 'right' },
      { header: 'Tăng, giảm', width: 78, placeholder: '{{TANG_GIAM}}', align: 'right' },
    ]),
    ...block('CO_SU_CO', heading('1. Theo nhóm sự cố', { after: 4 }), lines('NHOM', 'Nhóm sự cố')),
    ...block('CO_SU_CO', heading('2. Theo bộ phận', { after: 4 }), lines('BO_PHAN', 'Bộ phận')),
    ...block(
      'CO_THIET_BI',
      heading('3. Thiết bị báo hỏng từ hai lần trở lên', { after: 4 }),
      list('THIET_BI', [
        { header: 'TT', width: 28, placeholder: '{{TT}}', align: 'centre' },
        { header: 'Thiết bị', width: 212, placeholder: '{{TEN}}' },
        { header: 'Kỳ này', width: 52, placeholder: '{{KY_NAY}}', align: 'right' },
        { header: 'Cùng kỳ', width: 56, placeholder: '{{CUNG_KY}}', align: 'right' },
        { header: 'Thực tế (đồng)', width: 90, placeholder: '{{THUC_TE}}', align: 'right' },
      ]),
    ),
    heading('II. THỜI GIAN XỬ LÝ TỪNG BƯỚC'),
    prose('{{CAU_THOI_GIAN}}', { after: 6 }),
    list('BUOC', [
      { header: 'Bước', width: 160, placeholder: '{{TEN}}' },
      { header: 'Sự cố đã qua', width: 52, placeholder: '{{SO}}', align: 'right' },
      { header: 'Trung bình (giờ)', width: 62, placeholder: '{{TRUNG_BINH}}', align: 'right' },
      { header: 'Thời hạn (giờ)', width: 62, placeholder: '{{THOI_HAN}}', align: 'right' },
      { header: 'Cùng kỳ (giờ)', width: 62, placeholder: '{{CUNG_KY}}', align: 'right' },
      { header: 'Quá hạn bước', width: 56, placeholder: '{{QUA_HAN}}', align: 'right' },
    ]),
    heading('III. KINH PHÍ'),
    prose('{{CAU_KINH_PHI}}'),
    heading('IV. SỰ CỐ QUÁ HẠN'),
    ...block('KHONG_QUA_HAN', prose('Trong kỳ không có sự cố quá hạn.')),
    ...block(
      'CO_QUA_HAN',
      prose('Trong kỳ có {{SO_QUA_HAN}} sự cố quá hạn:', { after: 6, withNext: true }),
      list('QUA_HAN', [
        { header: 'TT', width: 26, placeholder: '{{TT}}', align: 'centre' },
        { header: 'Sự cố', width: 134, placeholder: '{{TEN}}' },
        { header: 'Hạn', width: 64, placeholder: '{{HAN}}', align: 'centre' },
        { header: 'Kết thúc', width: 64, placeholder: '{{KET_THUC}}', align: 'centre' },
        { header: 'Bước', width: 40, placeholder: '{{BUOC}}', align: 'centre' },
        { header: 'Lý do', width: 140, placeholder: '{{LY_DO}}' },
      ]),
    ),
    ...block('CO_KIEN_NGHI', heading('V. NHẬN XÉT, KIẾN NGHỊ'), prose('{{KIEN_NGHI}}')),
    prose('Trên đây là báo cáo kết quả khắc phục, xử lý sự cố công nghệ thông tin {{KY}} của {{TEN_CO_QUAN}}./.', { withNext: true }),
    recipientsAndSignature(
      ['{{?CO_KINH_GUI}}- Như trên;{{/CO_KINH_GUI}}', '- Chủ tịch, các Phó Chủ tịch;', '- Lưu: VT, {{VIET_TAT_CNTT}}.'],
      centred('TM. {{CO_QUAN}}', { bold: true, before: 10 }),
      centred('{{?KT}}KT. {{/KT}}CHỦ TỊCH', { bold: true }),
      centred('{{?KT}}PHÓ CHỦ TỊCH{{/KT}}', { bold: true }),
      centred('{{NGUOI_KY}}', { bold: true, before: 66 }),
    ),
  ],
});

/** The figures of the first table, in its order. */
const figureNames: [keyof ReportCounts, string][] = [
  ['carried', 'Kỳ trước chuyển sang'],
  ['reported', 'Sự cố đã báo'],
  ['ended', 'Kết thúc trong kỳ'],
  ['left', 'Chuyển kỳ sau'],
  ['completed', 'Hoàn thành (trong số đã báo)'],
  ['inTime', 'Hoàn thành đúng hạn'],
  ['late', 'Hoàn thành quá hạn'],
  ['endedOtherwise', 'Dừng xử lý (từ chối, hủy, trùng, không khắc phục được)'],
  ['open', 'Đang xử lý'],
  ['overdue', 'Đang quá hạn'],
  ['returned', 'Lãnh đạo trả lại phương án (lần)'],
  ['extended', 'Gia hạn (lần)'],
  ['estimated', 'Dự toán (đồng)'],
  ['spent', 'Kinh phí thực tế (đồng)'],
];

/** Returns what fills the paper. @param at when the figures were read */
export function reportFields(agency: Agency, content: ReportContent, at: Instant): FormFields {
  const { now, before, groups, departments, late, addressee, remarks } = content;
  return {
    placeholders: {
      CO_QUAN: printable(agency.name),
      DIA_PHUONG: printable(agency.place),
      TEN_CO_QUAN: nameInSentence(agency),
      VIET_TAT_CNTT: printable(agency.itUnitSymbol),
      DIA_DANH: printable(agency.locality),
      // The day is that of the number, which the văn thư gives.
      NGAY_LAP: dayWords(at).replace(/^ngày \d+/, 'ngày\u2003\u2003'),
      MA_QUY_TRINH: printable(agency.procedureCode),
      KY: content.period,
      KINH_GUI: printable(addressee),
      TU_NGAY: dayWords(content.span.from),
      DEN_NGAY: dayWords(content.span.until - 1),
      CAU_SO_LUONG: amountSentence(now, before),
      CAU_KET_QUA: outcomeSentence(now),
      CAU_THOI_GIAN: timeSentence(content.steps),
      CAU_KINH_PHI: costSentence(now, before),
      SO_QUA_HAN: String(late.length),
      KIEN_NGHI: printable(remarks),
      NGUOI_KY: printable(content.signer),
      LAY_LUC: momentShort(at),
      ...totals('NHOM', groups.total),
      ...totals('BO_PHAN', departments.total),
    },
    rows: {
      SO_LIEU: [
        ...figureNames.map(([key, name]) => ({
          TEN: name,
          KY_NAY: sumText(now[key]),
          CUNG_KY: sumText(before[key]),
          TANG_GIAM: signed(now[key] - before[key]),
        })),
        { TEN: 'Tỷ lệ hoàn thành đúng hạn', KY_NAY: percent(inTimeShare(now)), CUNG_KY: percent(inTimeShare(before)), TANG_GIAM: '' },
      ],
      NHOM: linesOf(groups),
      BO_PHAN: linesOf(departments),
      THIET_BI: repeated(content.devices).map((device, index) => lineCells(device, index)),
      BUOC: content.steps.map(({ name, limitMinutes, now: one, before: earlier }) => ({
        TEN: name,
        SO: String(one.incidents),
        TRUNG_BINH: averageHours(one),
        THOI_HAN: limitMinutes === undefined ? '' : hours(limitMinutes),
        CUNG_KY: averageHours(earlier),
        QUA_HAN: String(one.late),
      })),
      QUA_HAN: late.map(({ code, device, department, overallDueAt, endedAt, steps, lateReason }, index) => ({
        TT: String(index + 1),
        TEN: printable([code, device, department].filter(Boolean).join(', ')),
        HAN: overallDueAt === undefined ? '' : dayShort(overallDueAt),
        KET_THUC: endedAt === undefined ? 'đang xử lý' : dayShort(endedAt),
        BUOC: steps.join(', '),
        LY_DO: printable(lateReason) || 'chưa ghi lý do',
      })),
    },
    blocks: {
      CO_KINH_GUI: printable(addressee) !== '',
      CO_SU_CO: now.reported + before.reported > 0,
      CO_THIET_BI: repeated(content.devices).length > 0,
      CO_QUA_HAN: late.length > 0,
      KHONG_QUA_HAN: late.length === 0,
      CO_KIEN_NGHI: printable(remarks) !== '',
      KT: content.isDeputy,
    },
  };
}

const repeated = (devices: ReportLine[]) => devices.filter(({ reported }) => reported > 1);

const lineCells = ({ name, reported, before, late, estimated, spent }: ReportLine, index: number) => ({
  TT: String(index + 1),
  TEN: printable(name),
  KY_NAY: String(reported),
  CUNG_KY: String(before),
  QUA_HAN: String(late),
  DU_TOAN: sumText(estimated),
  THUC_TE: sumText(spent),
});

const linesOf = ({ lines: all, rest }: ReportContent['groups']) => [
  ...all.map(lineCells),
  ...(rest.reported + rest.before ? [lineCells({ ...rest, name: 'Khác, chưa phân loại' }, all.length)] : []),
];

const totals = (name: string, { reported, before, late, estimated, spent }: ReportLine) => ({
  [`${name}_NAY`]: String(reported),
  [`${name}_CUNG`]: String(before),
  [`${name}_QUA`]: String(late),
  [`${name}_DU`]: sumText(estimated),
  [`${name}_THUC`]: sumText(spent),
});

/** 'Ủy ban nhân dân xã Sơn Tây' of the two lines of the letterhead. */
function nameInSentence({ name, place, locality }: Agency): string {
  const sentence = (text: string) => `${text.charAt(0)}${text.slice(1).toLowerCase()}`;
  const kind = place.toUpperCase().endsWith(locality.toUpperCase()) ? place.slice(0, place.length - locality.length).trim() : '';
  return printable([sentence(name), kind ? `${kind.toLowerCase()} ${locality}` : place].join(' '));
}

const percent = (share: number | undefined): string => (share === undefined ? '' : `${Math.round(100 * share)}%`);
const signed = (difference: number): string => (difference ? `${difference > 0 ? '+' : '–'}${sumText(Math.abs(difference))}` : '0');
const hours = (minutes: number): string => (Math.round(minutes / 6) / 10).toFixed(1).replace('.', ',');
const averageHours = ({ incidents, minutes }: StepFigures): string => (incidents ? hours(minutes / incidents) : '');
const two = (text: string): string => text.padStart(2, '0');
const dayShort = (at: Instant): string => {
  const [, day = '', month = '', year = ''] = /^ngày (\d+) tháng (\d+) năm (\d+)$/.exec(dayWords(at)) ?? [];
  return `${two(day)}/${two(month)}/${year}`;
};
const momentShort = (at: Instant): string => {
  const minutes = Math.floor(at / 60_000) + 420;
  return `${two(String(Math.floor(minutes / 60) % 24))}:${two(String(minutes % 60))} ngày ${dayShort(at)}`;
};

/** «tăng 13 (42%) so với cùng kỳ năm trước (31)». */
function comparedWith(now: number, before: number, text: (value: number) => string): string {
  if (now === before) return 'bằng cùng kỳ năm trước';
  const share = before ? ` (${Math.round((100 * Math.abs(now - before)) / before)}%)` : '';
  return `${now > before ? 'tăng' : 'giảm'} ${text(Math.abs(now - before))}${share} so với cùng kỳ năm trước (${text(before)})`;
}

function amountSentence(now: ReportCounts, before: ReportCounts): string {
  const incidents = (count: number) => `${sumText(count)} sự cố`;
  const carried = now.carried ? `Kỳ trước chuyển sang ${incidents(now.carried)}. ` : '';
  const reported = now.reported
    ? `Trong kỳ, các bộ phận báo ${incidents(now.reported)}, ${comparedWith(now.reported, before.reported, incidents)}.`
    : `Trong kỳ không có sự cố nào được báo${before.reported ? ` (cùng kỳ năm trước ${incidents(before.reported)})` : ''}.`;
  const ended = `Đã kết thúc ${incidents(now.ended)}; chuyển kỳ sau ${incidents(now.left)}.`;
  return `${carried}${reported} ${ended}`;
}

function outcomeSentence({ reported, completed, inTime, late, endedOtherwise, open, overdue }: ReportCounts): string {
  if (!reported) return 'Không có kết quả xử lý để thống kê.';
  const share = completed ? ` (đạt ${Math.round((100 * inTime) / completed)}% số hoàn thành)` : '';
  const parts = [
    completed ? `hoàn thành ${completed}, trong đó đúng hạn ${inTime}${share}, quá hạn ${late}` : 'chưa hoàn thành sự cố nào',
    ...(endedOtherwise ? [`dừng xử lý ${endedOtherwise} (từ chối, hủy, trùng hoặc không khắc phục được)`] : []),
    ...(open ? [`đang xử lý ${open}${overdue ? `, trong đó quá hạn ${overdue}` : ''}`] : []),
  ];
  return `Trong ${sumText(reported)} sự cố đã báo: ${parts.join('; ')}.`;
}

function timeSentence(steps: readonly ReportedStep[]): string {
  const passed = steps.filter(({ now }) => now.incidents > 0);
  if (!passed.length) return 'Trong kỳ chưa có sự cố nào qua bước tiếp nhận.';
  const average = ({ now }: ReportedStep) => now.minutes / now.incidents;
  const longest = passed.reduce((one, other) => (average(other) > average(one) ? other : one));
  const beyond = passed.filter((step) => step.limitMinutes !== undefined && average(step) > step.limitMinutes);
  const kept = beyond.length
    ? `Trung bình vượt thời hạn ở ${beyond.map(({ name }) => name.slice(0, 2)).join(', ')}.`
    : 'Trung bình các bước đều trong thời hạn của quy trình.';
  return `Thời gian tính theo giờ làm việc, các lần làm lại được cộng dồn. Bước mất nhiều thời gian nhất là ${longest.name}, trung bình ${hours(average(longest))} giờ. ${kept}`;
}

function costSentence(now: ReportCounts, before: ReportCounts): string {
  if (!now.estimated && !now.spent) return 'Các sự cố báo trong kỳ không phát sinh kinh phí.';
  const words = now.spent ? ` (bằng chữ: ${moneyWords(now.spent).toLowerCase()})` : '';
  return `Dự toán của các sự cố báo trong kỳ là ${moneyText(now.estimated)}; kinh phí thực tế ${moneyText(now.spent)}${words}, ${comparedWith(now.spent, before.spent, moneyText)}.`;
}
