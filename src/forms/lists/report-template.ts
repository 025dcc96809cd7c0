// The layout of the báo cáo for signature (NĐ 30/2020, Phụ lục I).
import type { NamesInHead } from '../fields';
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
      'Thực hiện Quy trình khắc phục sự cố công nghệ thông tin (mã hiệu {{MA_QUY_TRINH}}), {{TEN_CO_QUAN}} báo cáo kết quả thực hiện {{KY}} (từ {{TU_NGAY}} đến {{DEN_NGAY}}) như sau:',
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
