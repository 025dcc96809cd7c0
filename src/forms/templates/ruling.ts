// The leader's opinion and signature: in BM.03 as giấy đề nghị, and in BM.03A.
import { centred, line, type Piece, paragraph, table, textWidth } from './page-parts';

/**
 * Returns the boxes of the decision, and the signature with its date.
 * @param head whose letterhead the paper has: under that of the IT unit the chairman is named with his office
 */
export function ruling(head: 'unit' | 'commune'): Piece[] {
  const chairman = head === 'unit' ? '{{?KHONG_KT}}{{CHUC_DANH_DUYET}}{{/KHONG_KT}}' : '{{?KHONG_KT}}CHỦ TỊCH{{/KHONG_KT}}';
  return [
    line('{{O_DUYET}} Phê duyệt phương án; kinh phí: {{KINH_PHI_DUYET}}.', { withNext: true }),
    line('{{?CO_Y_KIEN}}Ý kiến: {{Y_KIEN}}{{/CO_Y_KIEN}}', { left: 18, withNext: true }),
    line('{{O_TRA_LAI}} Trả lại để điều chỉnh, nội dung: {{NOI_DUNG_TRA_LAI}}', { withNext: true }),
    table(
      [textWidth / 2 - 10, textWidth / 2 + 10],
      [
        [
          [
            // A box that is ticked beside a name looks signed.
            paragraph('{{?DA_QUYET_DINH}}(Ý kiến đã ghi trên Sổ sự cố CNTT lúc {{DUYET_LUC}}; bản này in để ký.){{/DA_QUYET_DINH}}', {
              size: 11,
              italic: true,
              align: 'left',
              before: 8,
              lineSpacing: 1,
            }),
          ],
          [
            centred('{{DIA_DANH}}, {{NGAY_DUYET}}', { italic: true, before: 8 }),
            centred(`{{?KT}}KT. CHỦ TỊCH{{/KT}}${chairman}`, { bold: true, before: 2 }),
            centred('{{?KT}}PHÓ CHỦ TỊCH{{/KT}}', { bold: true }),
            centred('{{?CO_UY_QUYEN}}(Theo Văn bản ủy quyền số {{SO_UY_QUYEN}} {{NGAY_UY_QUYEN}}){{/CO_UY_QUYEN}}', {
              size: 11,
              italic: true,
            }),
            centred('{{KY_DUYET}}', { bold: true, before: 62 }),
          ],
        ],
      ],
      { isWhole: true },
    ),
  ];
}
