// Mục lục hồ sơ of a closed year, to sign and hand in to the archives.
import type { Agency, FormFields, NamesInHead } from '../fields';
import { dayWords, printable } from '../form-text';
import { drawnUpBy, line, list, type Template, title, yearHead } from '../templates/page-parts';

/** A line of the index, as «Mục lục hồ sơ» of the register shows it. */
export interface IndexLine {
  code: string;
  /** Days as «05/02/2026». */
  reportedOn: string;
  endedOn: string;
  subject: string;
  status: string;
  number: string;
  keepUntil: string;
  note: string;
}

/** Returns the paper without its lines, as a template of the product. */
export const yearIndexTemplate = (agency: NamesInHead): Template => ({
  name: 'Mục lục hồ sơ',
  footer: line('Mục lục hồ sơ sự cố CNTT năm {{NAM}} – {{MA_QUY_TRINH}}', { size: 10 }),
  body: [
    yearHead(agency),
    ...title(
      'MỤC LỤC HỒ SƠ',
      'Khắc phục, xử lý sự cố công nghệ thông tin năm {{NAM}}',
      'Khắc phục, xử lý sự cố công nghệ thông tin năm 2026',
    ),
    list('HO_SO', [
      { header: 'TT', width: 26, placeholder: '{{TT}}', align: 'centre' },
      { header: 'Mã hồ sơ', width: 62, placeholder: '{{MA}}' },
      { header: 'Trích yếu', width: 138, placeholder: '{{TRICH_YEU}}' },
      { header: 'Từ ngày – đến ngày', width: 66, placeholder: '{{THOI_GIAN}}', align: 'centre' },
      { header: 'Kết quả', width: 60, placeholder: '{{KET_QUA}}' },
      { header: 'Lưu đến', width: 60, placeholder: '{{LUU_DEN}}', align: 'centre' },
      { header: 'Ghi chú', width: 66, placeholder: '{{GHI_CHU}}' },
    ]),
    line('Tổng số: {{TONG_SO}} hồ sơ.', { before: 6, withNext: true }),
    drawnUpBy(['- Lưu trữ cơ quan;', '- Lưu: {{VIET_TAT_CNTT}}.']),
  ],
});

/** Returns what fills the paper. @param at when it is made */
export function yearIndexFields(agency: Agency, year: number, lines: readonly IndexLine[], by: string, at: number): FormFields {
  return {
    placeholders: {
      CO_QUAN_CHU_QUAN: printable(agency.parent),
      BO_PHAN_CNTT: printable(agency.itUnit),
      VIET_TAT_CNTT: printable(agency.itUnitSymbol),
      DIA_DANH: printable(agency.locality),
      NGAY_LAP: dayWords(at),
      MA_QUY_TRINH: printable(agency.procedureCode),
      NAM: String(year),
      TONG_SO: String(lines.length),
      NGUOI_LAP: printable(by),
    },
    rows: {
      HO_SO: lines.map(({ code, reportedOn, endedOn, subject, status, number, keepUntil, note }, index) => ({
        TT: String(index + 1),
        MA: code,
        TRICH_YEU: printable(number ? `${subject}; ${number}` : subject),
        THOI_GIAN: `${reportedOn} – ${endedOn}`,
        KET_QUA: printable(status),
        LUU_DEN: keepUntil,
        GHI_CHU: printable(note),
      })),
    },
    blocks: {},
  };
}
