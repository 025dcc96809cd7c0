// BM.02 Biên bản kiểm tra tình trạng sự cố công nghệ thông tin.
import type { NamesInHead } from '../fields';
import {
  answer,
  answers,
  block,
  choices,
  communeHead,
  footer,
  heading,
  line,
  list,
  prose,
  signatures,
  type Template,
  title,
} from './page-parts';

/** Returns the template of BM.02 as set-up first makes it. */
export function bm02Template(agency: NamesInHead): Template {
  return {
    name: 'BM.02 – Biên bản kiểm tra tình trạng sự cố CNTT',
    footer: footer('BM.02'),
    body: [
      communeHead(agency),
      ...title('BIÊN BẢN', 'Kiểm tra tình trạng sự cố công nghệ thông tin'),
      line('Thời gian: {{THOI_GIAN}}.'),
      answers([60], [['Địa điểm:', '{{DIA_DIEM}}']]),
      line('Thành phần:'),
      answers([168], [['- Đại diện Bộ phận CNTT:', '{{DAI_DIEN_CNTT}}']], [['- Đại diện bộ phận đề nghị:', '{{DAI_DIEN_BO_PHAN}}']]),
      ...block('DON_VI', answers([168], [['- Đơn vị sửa chữa:', '{{DON_VI_SUA_CHUA}}']], [[' đại diện là ông (bà):', ' ']])),
      line('{{?CO_THANH_PHAN_KHAC}}- Thành phần khác: {{THANH_PHAN_KHAC}}{{/CO_THANH_PHAN_KHAC}}'),
      heading('I. HIỆN TRẠNG', { after: 4 }),
      list('HIEN_TRANG', [
        { header: 'TT', width: 26, placeholder: '{{TT}}', align: 'centre' },
        { header: 'Tên thiết bị/hệ thống', width: 115, placeholder: '{{TEN}}' },
        { header: 'Mã tài sản/ số sê-ri', width: 85, placeholder: '{{MA_SERI}}' },
        { header: 'Năm sử dụng', width: 48, placeholder: '{{NAM}}', align: 'centre' },
        { header: 'Bảo hành', width: 60, placeholder: '{{BAO_HANH}}', align: 'centre' },
        { header: 'Tình trạng', width: 133, placeholder: '{{TINH_TRANG}}' },
      ]),
      heading('II. NGUYÊN NHÂN'),
      answer('{{NGUYEN_NHAN}}'),
      heading('III. DỮ LIỆU'),
      line(
        choices(
          '{{O_DL_KHONG_LIEN_QUAN}} Không liên quan',
          '{{O_DL_DA_SAO_LUU}} Đã sao lưu',
          '{{O_DL_CAN_SAO_LUU}} Cần sao lưu trước khi sửa chữa',
        ),
      ),
      heading('IV. PHƯƠNG ÁN ĐỀ XUẤT'),
      line(
        choices(
          '{{O_TU_KHAC_PHUC}} Tự khắc phục',
          '{{O_THUE_SUA_CHUA}} Thuê sửa chữa',
          '{{O_THAY_THE}} Thay thế',
          '{{O_BAO_HANH}} Bảo hành',
        ),
      ),
      line('{{?PHUONG_AN_DIEU_CHINH}}(Phương án lần {{PHIEN_BAN}}, đã điều chỉnh.){{/PHUONG_AN_DIEU_CHINH}}', { italic: true }),
      answers([124], [['Nội dung:', '{{PHUONG_AN}}']], [['Thời gian thực hiện:', '{{THOI_GIAN_THUC_HIEN}}']]),
      prose(
        'Biên bản lập xong hồi {{LAP_XONG}}, đã đọc lại cho các bên cùng nghe, thống nhất và ký tên; lập thành {{SO_BAN}} bản có giá trị như nhau, mỗi bên giữ 01 bản./.',
        { withNext: true },
      ),
      ...block(
        'DON_VI',
        signatures(
          { title: 'NGƯỜI LẬP BIÊN BẢN', name: '{{KY_LAP}}' },
          { title: 'BỘ PHẬN ĐỀ NGHỊ', name: '{{KY_BO_PHAN}}' },
          { title: 'ĐƠN VỊ SỬA CHỮA', name: '' },
        ),
      ),
      ...block(
        'KHONG_DON_VI',
        signatures({ title: 'NGƯỜI LẬP BIÊN BẢN', name: '{{KY_LAP}}' }, { title: 'BỘ PHẬN ĐỀ NGHỊ', name: '{{KY_BO_PHAN}}' }),
      ),
    ],
  };
}
