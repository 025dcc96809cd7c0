// BM.04A Biên bản vận hành thử chưa đạt: the record of a trial that failed.
import type { NamesInHead } from '../fields';
import { answer, answers, block, choices, communeHead, footer, line, prose, signatures, type Template, title } from './page-parts';

/** Returns the template of BM.04A as set-up first makes it. */
export function bm04aTemplate(agency: NamesInHead): Template {
  return {
    name: 'BM.04A – Biên bản vận hành thử chưa đạt',
    footer: footer('BM.04A'),
    body: [
      communeHead(agency),
      ...title('BIÊN BẢN', 'Vận hành thử sau khắc phục sự cố công nghệ thông tin (chưa đạt)'),
      line('1. Phiếu đề nghị, mã sự cố {{MA_SU_CO}}, {{NGAY_DE_NGHI}}; người đề nghị: {{NGUOI_DE_NGHI}}, {{BO_PHAN}}.'),
      line('2. Thiết bị/hệ thống: {{THIET_BI}}; mã tài sản/số sê-ri: {{MA_SERI}}.'),
      answers([50], [['Vị trí:', '{{VI_TRI}}']]),
      line(
        choices(
          '3. Thực hiện{{?LAM_LAI}} lần thứ {{LAN}}{{/LAM_LAI}}: {{O_CNTT}} Bộ phận CNTT',
          '{{O_DON_VI}} Đơn vị sửa chữa{{?DON_VI_LAM}}: {{DON_VI}}{{/DON_VI_LAM}}',
        ),
      ),
      line('Từ {{TU}} đến {{DEN}}.'),
      line('4. Công việc đã thực hiện:'),
      answer('{{NOI_DUNG}}'),
      line('5. Vận hành thử: từ {{VAN_HANH_TU}} đến {{VAN_HANH_DEN}}. Kết quả: ☒ Không đạt.'),
      answers([102], [['Lý do:', '{{LY_DO_KHONG_DAT}}']]),
      line('6. Hướng xử lý: thực hiện lại, vận hành thử lại.'),
      answers([168], [['7. Khuyến nghị:', '{{KHUYEN_NGHI}}']], [['8. Ý kiến bộ phận đề nghị:', '{{Y_KIEN}}']]),
      prose('Biên bản được lập thành {{SO_BAN}} bản, các bên thống nhất và cùng ký tên./.', { withNext: true }),
      ...block(
        'DON_VI_LAM',
        signatures(
          { title: 'BỘ PHẬN ĐỀ NGHỊ', name: '{{KY_DE_NGHI}}' },
          { title: 'ĐƠN VỊ SỬA CHỮA', name: '' },
          { title: 'BỘ PHẬN CNTT', name: '{{KY_CNTT}}' },
        ),
      ),
      ...block(
        'KHONG_DON_VI',
        signatures({ title: 'BỘ PHẬN ĐỀ NGHỊ', name: '{{KY_DE_NGHI}}' }, { title: 'BỘ PHẬN CNTT', name: '{{KY_CNTT}}' }),
      ),
    ],
  };
}
