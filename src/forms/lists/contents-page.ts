// Mục lục văn bản, tài liệu: the first page of an incident's whole file, with the page on which each paper begins.
import type { Incident } from '../../procedure/incident';
import type { FormFields, NamesInHead } from '../fields';
import type { FormContext } from '../form-context';
import { orDots, printable } from '../form-text';
import { letterheadPlaceholders } from '../papers/letterhead';
import { drawnUpBy, line, list, type Template, title, unitHead } from '../templates/page-parts';

/** A line of the list. */
export interface ContentsLine {
  name: string;
  /** Số, ký hiệu; '' for none. */
  number: string;
  /** Ngày: «05/02/2026». */
  day: string;
  /** Trang: «3», «3–5», '' for a paper that is not among the pages. */
  pages: string;
  note: string;
}

/** Returns the page without its lines, as a template of the product: it is made and filled each time. */
export const contentsTemplate = (agency: NamesInHead): Template => ({
  name: 'Mục lục văn bản, tài liệu',
  footer: line('Hồ sơ {{MA_SU_CO}} – {{MA_QUY_TRINH}}', { size: 10 }),
  body: [
    unitHead(agency),
    ...title('MỤC LỤC', 'Văn bản, tài liệu trong hồ sơ khắc phục, xử lý sự cố công nghệ thông tin'),
    line('Thiết bị/hệ thống: {{THIET_BI}}.'),
    line('Người đề nghị: {{NGUOI_DE_NGHI}}; báo lúc {{BAO_LUC}}.'),
    line('Kết quả: {{KET_QUA}}.', { after: 6 }),
    list('TAI_LIEU', [
      { header: 'TT', width: 26, placeholder: '{{TT}}', align: 'centre' },
      { header: 'Số, ký hiệu', width: 76, placeholder: '{{SO}}' },
      { header: 'Ngày', width: 66, placeholder: '{{NGAY}}', align: 'centre' },
      { header: 'Tên văn bản, tài liệu', width: 206, placeholder: '{{TEN}}' },
      { header: 'Trang', width: 42, placeholder: '{{TRANG}}', align: 'centre' },
      { header: 'Ghi chú', width: 52, placeholder: '{{GHI_CHU}}' },
    ]),
    line('Tổng số: {{TONG_SO}}.', { before: 6, withNext: true }),
    drawnUpBy(['- Lưu hồ sơ {{MA_SU_CO}}.']),
  ],
});

/** What the page says besides its lines. */
export interface ContentsWords {
  reported: string;
  /** How the incident stands. */
  outcome: string;
  /** How many papers on how many pages. */
  count: string;
  by: string;
}

/** Returns what fills the page. */
export function contentsFields(incident: Incident, lines: readonly ContentsLine[], words: ContentsWords, context: FormContext): FormFields {
  return {
    placeholders: {
      ...letterheadPlaceholders(incident, context),
      THIET_BI: orDots(incident.report.device),
      NGUOI_DE_NGHI: orDots(incident.report.reporter),
      BAO_LUC: words.reported,
      KET_QUA: words.outcome,
      TONG_SO: words.count,
      NGUOI_LAP: printable(words.by),
    },
    rows: {
      TAI_LIEU: lines.map(({ name, number, day, pages, note }, index) => ({
        TT: String(index + 1),
        SO: printable(number),
        NGAY: day,
        TEN: printable(name),
        TRANG: pages,
        GHI_CHU: note,
      })),
    },
    blocks: {},
  };
}
