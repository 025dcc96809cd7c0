// BM.03 Giấy đề nghị phê duyệt phương án và kinh phí with the leader's decision, or Tờ trình without it.
import type { NamesInHead } from '../fields';
import {
  blankNumber,
  block,
  centred,
  choices,
  footer,
  heading,
  horizontalRule,
  line,
  list,
  paragraph,
  prose,
  recipientsAndSignature,
  type Template,
  table,
  textWidth,
  unitHead,
} from './page-parts';
import { ruling } from './ruling';

/** Đề mục of a văn bản: its first line is indented like the paragraphs. */
const sectionHeading = (words: string) => heading(words, { firstLine: 28.35 });

/** Returns the template of BM.03 as set-up first makes it. */
export function bm03Template(agency: NamesInHead): Template {
  return {
    name: 'BM.03 – Đề nghị phê duyệt phương án và kinh phí',
    footer: footer('BM.03'),
    body: [
      unitHead(agency, { block: 'CHUA_CO_SO', text: blankNumber('{{KY_HIEU}}') }, { block: 'CO_SO', text: 'Số: {{SO_VAN_BAN}}' }),
      centred('{{TEN_VAN_BAN}}', { size: 14, bold: true, before: 12 }),
      centred('{{TRICH_YEU}}', { bold: true, before: 2 }),
      horizontalRule(150, { after: 8 }),
      centred('Kính gửi: {{KINH_GUI}}.', { after: 4 }),
      prose('{{#CAN_CU}}{{NOI_DUNG}}', { italic: true, before: 4 }),
      prose(
        '{{TEN_BO_PHAN_CNTT}} {{?LA_TO_TRINH}}kính trình{{/LA_TO_TRINH}}{{?LA_GIAY_DE_NGHI}}kính đề nghị{{/LA_GIAY_DE_NGHI}} {{KINH_GUI}} xem xét, phê duyệt phương án khắc phục sự cố với nội dung sau:',
      ),
      sectionHeading('1. Sự cần thiết'),
      prose('{{SU_CAN_THIET}}'),
      sectionHeading('2. Phương án đề nghị'),
      prose(choices('{{O_SUA_CHUA}} Sửa chữa', '{{O_THAY_THE}} Thay thế', '{{O_BAO_HANH}} Bảo hành'), { align: 'left' }),
      prose('{{?PHUONG_AN_DIEU_CHINH}}(Phương án lần {{PHIEN_BAN}}, đã điều chỉnh.){{/PHUONG_AN_DIEU_CHINH}}', {
        italic: true,
        align: 'left',
      }),
      prose('Nội dung: {{PHUONG_AN}}'),
      prose('{{?CO_LY_DO_LUA_CHON}}Lý do lựa chọn: {{LY_DO_LUA_CHON}}{{/CO_LY_DO_LUA_CHON}}'),
      prose('{{?CO_YEU_CAU}}Yêu cầu kỹ thuật: {{YEU_CAU_KY_THUAT}}{{/CO_YEU_CAU}}'),
      prose('Lịch sử sửa chữa của thiết bị:{{?CHUA_CO_LICH_SU}} chưa ghi nhận lần sửa chữa nào trước đây.{{/CHUA_CO_LICH_SU}}'),
      prose('{{#LICH_SU}}- {{NOI_DUNG}}'),
      sectionHeading('3. Dự toán kinh phí'),
      ...block(
        'CO_KINH_PHI',
        // Docs merges two tables that touch, and a list needs space above it.
        paragraph('\u00a0', { size: 3, lineSpacing: 1 }),
        list(
          'DU_TOAN',
          [
            { header: 'TT', width: 26, placeholder: '{{TT}}', align: 'centre' },
            { header: 'Nội dung', width: 128, placeholder: '{{NOI_DUNG}}' },
            { header: 'ĐVT', width: 36, placeholder: '{{DVT}}', align: 'centre' },
            { header: 'Số lượng', width: 42, placeholder: '{{SO_LUONG}}', align: 'centre' },
            { header: 'Đơn giá (đồng)', width: 68, placeholder: '{{DON_GIA}}', align: 'right' },
            { header: 'Thành tiền (đồng)', width: 74, placeholder: '{{THANH_TIEN}}', align: 'right' },
            { header: 'Thuế suất', width: 36, placeholder: '{{THUE_DONG}}', align: 'centre' },
            { header: 'Ghi chú', width: 58, placeholder: '{{GHI_CHU}}' },
          ],
          { texts: ['', 'Cộng', '', '', '', '{{CONG}}', '', ''] },
          { texts: ['', 'Thuế GTGT {{THUE_SUAT}}%{{TREN_CO_SO}}', '', '', '', '{{TIEN_THUE}}', '', ''], repeats: 'THUE' },
          { texts: ['', 'TỔNG CỘNG', '', '', '', '{{TONG_CONG}}', '', ''] },
        ),
        prose(['Bằng chữ: ', { text: '{{BANG_CHU}}.', italic: true }]),
        prose('{{?CO_CAN_CU_GIA}}Căn cứ đơn giá: {{CAN_CU_GIA}}{{/CO_CAN_CU_GIA}}'),
      ),
      ...block('KHONG_KINH_PHI', prose('Không phát sinh kinh phí.')),
      sectionHeading('4. Nguồn kinh phí, đơn vị thực hiện'),
      prose(
        '{{?CO_KINH_PHI}}Nguồn kinh phí: {{NGUON_KINH_PHI}}{{/CO_KINH_PHI}}{{?KHONG_KINH_PHI}}Không phát sinh kinh phí.{{/KHONG_KINH_PHI}}',
      ),
      prose('Đơn vị thực hiện: {{DON_VI_THUC_HIEN}}'),
      ...block('CO_THOI_GIAN', sectionHeading('5. Thời gian thực hiện'), prose('{{THOI_GIAN_THUC_HIEN}}')),
      ...block(
        'CO_KE_TOAN',
        table(
          [textWidth * 0.62, textWidth * 0.38],
          [
            [
              [line('Ý kiến của kế toán (nguồn kinh phí, dự toán còn lại):', { before: 8 }), ...[1, 2].map(() => line('\u00a0'))],
              [
                centred('KẾ TOÁN', { bold: true, before: 8 }),
                centred('(Ký, ghi rõ họ tên)', { size: 12, italic: true }),
                paragraph('\u00a0', { size: 26, lineSpacing: 1 }),
              ],
            ],
          ],
          { isWhole: true, dotted: [0] },
        ),
      ),
      prose('Kính đề nghị {{KINH_GUI}} xem xét, phê duyệt./.', { withNext: true }),
      recipientsAndSignature(
        ['- Như trên;', '- Kế toán;', '- Lưu: VT, {{VIET_TAT_CNTT}}.'],
        centred('{{CHUC_DANH_TRINH}}', { bold: true, before: 10 }),
        centred('{{KY_TRINH}}', { bold: true, before: 62 }),
      ),
      // A tờ trình has the ruling on a paper of its own, BM.03A.
      ...block(
        'LA_GIAY_DE_NGHI',
        centred('Ý KIẾN PHÊ DUYỆT', { bold: true, before: 14, withNext: true }),
        // The ruling may come to stand on a page of its own: it says on what it is.
        centred('(Đề nghị {{MA_SU_CO}}, phương án lần {{PHIEN_BAN}}, {{NGAY_LAP}})', { size: 12, italic: true, withNext: true }),
        ...ruling('unit'),
      ),
    ],
  };
}
