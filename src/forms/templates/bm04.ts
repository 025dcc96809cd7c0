// BM.04 Phiếu hoàn thành khắc phục sự cố công nghệ thông tin.
import type { NamesInHead } from '../fields';
import {
  answer,
  answers,
  block,
  choices,
  communeHead,
  footer,
  line,
  list,
  paragraph,
  signatures,
  type Template,
  title,
} from './page-parts';

/** Returns the template of BM.04 as set-up first makes it. */
export function bm04Template(agency: NamesInHead): Template {
  return {
    name: 'BM.04 – Phiếu hoàn thành khắc phục sự cố CNTT',
    footer: footer('BM.04'),
    body: [
      communeHead(agency, { date: true }),
      ...title('PHIẾU HOÀN THÀNH', 'KHẮC PHỤC SỰ CỐ CÔNG NGHỆ THÔNG TIN'),
      line('1. Phiếu đề nghị, mã sự cố {{MA_SU_CO}}, {{NGAY_DE_NGHI}}; người đề nghị: {{NGUOI_DE_NGHI}}, {{BO_PHAN}}.'),
      line('2. Thiết bị/hệ thống: {{THIET_BI}}; mã tài sản/số sê-ri: {{MA_SERI}}.'),
      answers([50], [['Vị trí:', '{{VI_TRI}}']]),
      line(
        '{{?CO_VAN_BAN_DUYET}}Văn bản phê duyệt: {{TEN_VAN_BAN_DUYET}} {{NGAY_TRINH}}, được {{NGUOI_DUYET}} phê duyệt {{NGAY_DUYET}}.{{/CO_VAN_BAN_DUYET}}',
      ),
      line(
        choices(
          '3. Thực hiện{{?LAM_LAI}} lần thứ {{LAN}}{{/LAM_LAI}}: {{O_CNTT}} Bộ phận CNTT',
          '{{O_DON_VI}} Đơn vị sửa chữa{{?DON_VI_LAM}}: {{DON_VI}}{{/DON_VI_LAM}}',
        ),
      ),
      line('Từ {{TU}} đến {{DEN}}.'),
      answers([102], [['4. Nguyên nhân:', '{{NGUYEN_NHAN}}']]),
      line('5. Công việc đã thực hiện, linh kiện thay thế:'),
      answer('{{NOI_DUNG}}'),
      // Docs merges two tables that touch.
      paragraph(' ', { size: 4, lineSpacing: 1 }),
      ...block(
        'CO_LINH_KIEN',
        list('LINH_KIEN', [
          { header: 'TT', width: 26, placeholder: '{{TT}}', align: 'centre' },
          { header: 'Nội dung', width: 170, placeholder: '{{NOI_DUNG}}' },
          { header: 'ĐVT', width: 44, placeholder: '{{DVT}}', align: 'centre' },
          { header: 'Số lượng', width: 46, placeholder: '{{SO_LUONG}}', align: 'centre' },
          { header: 'Số sê-ri mới', width: 96, placeholder: '{{SERI}}' },
          { header: 'Bảo hành đến', width: 84, placeholder: '{{BAO_HANH}}', align: 'centre' },
        ]),
      ),
      line('{{?KHONG_LINH_KIEN}}Không thay thế linh kiện.{{/KHONG_LINH_KIEN}}'),
      line('6. Vận hành thử: từ {{VAN_HANH_TU}} đến {{VAN_HANH_DEN}}.'),
      line(choices('Kết quả: {{O_DAT}} Đạt', '{{O_KHONG_DAT}} Không đạt{{?KHONG_DAT}}, lý do: {{LY_DO_KHONG_DAT}}{{/KHONG_DAT}}')),
      line(
        '7. Tiến độ: hạn hoàn thành {{HAN}}{{?GIA_HAN}} (đã gia hạn; hạn ban đầu {{HAN_DAU}}){{/GIA_HAN}}; hoàn thành {{HOAN_THANH_LUC}}{{?GHI_SO_MUON}} (ghi vào sổ lúc {{GHI_SO_LUC}}){{/GHI_SO_MUON}}.',
      ),
      line(choices('{{O_DUNG_HAN}} Đúng hạn', '{{O_QUA_HAN}} Quá hạn{{?QUA_HAN}} – {{QUA_HAN}}; lý do: {{LY_DO_QUA_HAN}}{{/QUA_HAN}}')),
      line(
        '{{?CO_KINH_PHI}}8. Kinh phí thực tế: {{KINH_PHI}} (bằng chữ: {{BANG_CHU}}){{?CO_HOA_DON}}; hóa đơn số {{HOA_DON}}{{/CO_HOA_DON}}.{{/CO_KINH_PHI}}{{?KHONG_KINH_PHI}}8. Kinh phí thực tế: không phát sinh.{{/KHONG_KINH_PHI}}',
      ),
      line('{{?CO_CHENH_LECH}}Chênh lệch: {{CHENH_LECH}}.{{/CO_CHENH_LECH}}'),
      line(
        '{{?CO_LY_DO_VUOT}}Lý do vượt: {{LY_DO_VUOT}}{{?DA_XAC_NHAN}} ({{NGUOI_XAC_NHAN}} xác nhận {{NGAY_XAC_NHAN}}){{/DA_XAC_NHAN}}.{{/CO_LY_DO_VUOT}}',
      ),
      answers([102], [['9. Khuyến nghị:', '{{KHUYEN_NGHI}}']]),
      // A paragraph: it stays on the page of the signatures, a row of a table would not.
      line('10. Ý kiến bộ phận đề nghị: {{Y_KIEN}}', { withNext: true }),
      signatures(
        { title: 'BỘ PHẬN ĐỀ NGHỊ', name: '{{KY_DE_NGHI}}' },
        { title: 'NGƯỜI THỰC HIỆN', name: '' },
        { title: 'BỘ PHẬN CNTT', name: '{{KY_CNTT}}' },
      ),
    ],
  };
}
