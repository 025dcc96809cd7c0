// BM.05 Biên bản bàn giao thiết bị (hệ thống) sau khắc phục sự cố, of three parties or of two.
import type { Agency } from '../fields';
import { block, choices, communeHead, footer, heading, line, list, pairs, prose, signatures, type Template, title } from './page-parts';

/** Returns the template of BM.05 as set-up first makes it. */
export function bm05Template(agency: Agency): Template {
  return {
    name: 'BM.05 – Biên bản nghiệm thu, bàn giao sau khắc phục sự cố CNTT',
    footer: footer('BM.05'),
    body: [
      communeHead(agency),
      ...title('BIÊN BẢN', 'Nghiệm thu, bàn giao thiết bị (hệ thống) sau khắc phục sự cố công nghệ thông tin'),
      prose('Hôm nay, vào hồi {{HOM_NAY}}, tại {{DIA_DIEM}}, chúng tôi gồm:', { align: 'left' }),
      ...block(
        'BA_BEN',
        heading('BÊN GIAO: {{DV_TEN}}'),
        line('Địa chỉ: {{DV_DIA_CHI}}'),
        line('Mã số thuế: {{DV_MST}}'),
        pairs(['Đại diện: {{DV_DAI_DIEN}}', 'Chức vụ: {{DV_CHUC_VU}}']),
        heading('BỘ PHẬN CNTT (chủ trì khắc phục)'),
      ),
      ...block('HAI_BEN', heading('BÊN GIAO: {{TEN_BO_PHAN_CNTT}}')),
      pairs(['Đại diện: {{CNTT_DAI_DIEN}}', 'Chức vụ: {{CNTT_CHUC_VU}}']),
      heading('BÊN NHẬN: {{NHAN_BO_PHAN}}'),
      pairs(['Đại diện: {{NHAN_DAI_DIEN}}', 'Chức vụ: {{NHAN_CHUC_VU}}']),
      prose('Cùng bàn giao {{THIET_BI}} sau khi khắc phục sự cố, cụ thể như sau:'),
      heading('1. Nội dung bàn giao', { after: 4 }),
      list('BAN_GIAO', [
        { header: 'TT', width: 26, placeholder: '{{TT}}', align: 'centre' },
        { header: 'Nội dung', width: 170, placeholder: '{{NOI_DUNG}}' },
        { header: 'ĐVT', width: 44, placeholder: '{{DVT}}', align: 'centre' },
        { header: 'Số lượng', width: 46, placeholder: '{{SO_LUONG}}', align: 'centre' },
        { header: 'Số sê-ri', width: 96, placeholder: '{{SERI}}' },
        { header: 'Bảo hành đến', width: 84, placeholder: '{{BAO_HANH}}', align: 'centre' },
      ]),
      line([{ text: '2. Kết quả kiểm tra, vận hành thử: ', bold: true }, '{{KET_QUA}}'], { before: 8 }),
      line([{ text: '3. Dữ liệu, tài khoản: ', bold: true }, '{{DU_LIEU}}']),
      line([{ text: '4. Linh kiện cũ thu hồi: ', bold: true }, '{{LINH_KIEN_CU}}']),
      line([
        { text: '5. Hồ sơ kèm theo: ', bold: true },
        choices(
          '{{O_HOA_DON}} Hóa đơn số {{HOA_DON}}',
          '{{O_PHIEU_BAO_HANH}} Phiếu bảo hành',
          '{{O_BAO_GIA}} Báo giá',
          '{{O_KHAC}} Khác{{?CO_KHAC}}: {{KHAC}}{{/CO_KHAC}}',
        ),
      ]),
      line([{ text: '6. Ý kiến các bên: ', bold: true }, '{{Y_KIEN}}']),
      prose('Biên bản được lập thành {{SO_BAN}} bản có giá trị như nhau, mỗi bên giữ 01 bản./.', { withNext: true }),
      ...block(
        'BA_BEN',
        signatures(
          { title: 'BÊN GIAO', name: '{{KY_GIAO}}' },
          { title: 'BỘ PHẬN CNTT', name: '{{KY_CNTT}}' },
          { title: 'BÊN NHẬN', name: '{{KY_NHAN}}' },
        ),
      ),
      ...block('HAI_BEN', signatures({ title: 'BÊN GIAO', name: '{{KY_CNTT}}' }, { title: 'BÊN NHẬN', name: '{{KY_NHAN}}' })),
    ],
  };
}
