// What fills the báo cáo for signature: the figures of a period beside the same of the year before, in sentences and tables.
import { sumText } from '../../figures';
import type { Instant } from '../../procedure/incident';
import { inTimeShare, type ReportCounts, type ReportLine, type StepFigures } from '../../procedure/reports/report-figures';
import { wallTimeOf } from '../../procedure/time/dates';
import type { Agency, FormFields } from '../fields';
import { dayWords, printable } from '../form-text';
import type { ReportContent } from './report-content';
import { amountSentence, costSentence, hours, outcomeSentence, timeSentence } from './report-sentences';

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
const averageHours = ({ incidents, minutes }: StepFigures): string => (incidents ? hours(minutes / incidents) : '');
const two = (part: number): string => String(part).padStart(2, '0');
const dayShort = (at: Instant): string => {
  const { day, month, year } = wallTimeOf(at);
  return `${two(day)}/${two(month)}/${year}`;
};
const momentShort = (at: Instant): string => {
  const { hour, minute } = wallTimeOf(at);
  return `${two(hour)}:${two(minute)} ngày ${dayShort(at)}`;
};
