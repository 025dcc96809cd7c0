// BM.05 Biên bản bàn giao thiết bị (hệ thống) sau khắc phục sự cố, of three parties or of two.
import type { NamesInHead } from '../fields';
import {
  type Answer,
  answers,
  block,
  choices,
  communeHead,
  footer,
  heading,
  line,
  list,
  paragraph,
  prose,
  signatures,
  type Template,
  title,
} from './page-parts';

/** Who stands for a party. */
const person = (name: string, position: string) =>
  answers(
    [76, 66],
    [
      ['Đại diện:', name],
      ['Chức vụ:', position],
    ],
  );

const point = (label: string, placeholder: string): Answer[] => [[[{ text: label, bold: true }], placeholder]];

/** Returns the template of BM.05 as set-up first makes it. */
export function bm05Template(agency: NamesInHead): Template {
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
        answers([76], [['Địa chỉ:', '{{DV_DIA_CHI}}']], [['Mã số thuế:', '{{DV_MST}}']]),
        person('{{DV_DAI_DIEN}}', '{{DV_CHUC_VU}}'),
        heading('BỘ PHẬN CNTT (chủ trì khắc phục)'),
      ),
      ...block('HAI_BEN', heading('BÊN GIAO: {{TEN_BO_PHAN_CNTT}}')),
      person('{{CNTT_DAI_DIEN}}', '{{CNTT_CHUC_VU}}'),
      heading('BÊN NHẬN: {{NHAN_BO_PHAN}}'),
      person('{{NHAN_DAI_DIEN}}', '{{NHAN_CHUC_VU}}'),
      prose('Tiến hành bàn giao {{THIET_BI}} sau khi khắc phục sự cố, cụ thể như sau:'),
      heading('1. Nội dung bàn giao', { after: 4 }),
      list('BAN_GIAO', [
        { header: 'TT', width: 26, placeholder: '{{TT}}', align: 'centre' },
        { header: 'Nội dung', width: 170, placeholder: '{{NOI_DUNG}}' },
        { header: 'ĐVT', width: 44, placeholder: '{{DVT}}', align: 'centre' },
        { header: 'Số lượng', width: 46, placeholder: '{{SO_LUONG}}', align: 'centre' },
        { header: 'Số sê-ri', width: 96, placeholder: '{{SERI}}' },
        { header: 'Bảo hành đến', width: 84, placeholder: '{{BAO_HANH}}', align: 'centre' },
      ]),
      // Docs merges two tables that touch.
      paragraph(' ', { size: 6, lineSpacing: 1 }),
      answers(
        [218],
        point('2. Kết quả kiểm tra, vận hành thử:', '{{KET_QUA}}'),
        point('3. Dữ liệu, tài khoản:', '{{DU_LIEU}}'),
        point('4. Linh kiện, thiết bị cũ thu hồi:', '{{LINH_KIEN_CU}}'),
      ),
      line([
        { text: '5. Hồ sơ kèm theo: ', bold: true },
        choices(
          '{{O_HOA_DON}} Hóa đơn số {{HOA_DON}}',
          '{{O_PHIEU_BAO_HANH}} Phiếu bảo hành',
          '{{O_BAO_GIA}} Báo giá',
          '{{O_KHAC}} Khác{{?CO_KHAC}}: {{KHAC}}{{/CO_KHAC}}',
        ),
      ]),
      answers([122], point('6. Ý kiến các bên:', '{{Y_KIEN}}')),
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
