// BM.01 Phiếu đề nghị khắc phục, xử lý sự cố công nghệ thông tin.
import type { NamesInHead } from '../fields';
import { answers, block, centred, choices, communeHead, footer, heading, line, signatures, type Template, title } from './page-parts';

/**
 * Space above a heading, in points. It is less than on other forms: names of some lines then leave room for the paragraph that Docs has
 * behind the last table, which would otherwise make a blank page.
 */
const before = 4;

/** Returns the template of BM.01 as set-up first makes it. */
export function bm01Template(agency: NamesInHead): Template {
  return {
    name: 'BM.01 – Phiếu đề nghị khắc phục, xử lý sự cố CNTT',
    footer: footer('BM.01'),
    body: [
      communeHead(agency, { date: true }),
      ...title('PHIẾU ĐỀ NGHỊ', 'KHẮC PHỤC, XỬ LÝ SỰ CỐ CÔNG NGHỆ THÔNG TIN'),
      centred('Kính gửi: {{TEN_BO_PHAN_CNTT}}.', { before: 2 }),
      heading('I. THÔNG TIN NGƯỜI ĐỀ NGHỊ', { before }),
      answers(
        [102, 70],
        [
          ['Họ và tên:', '{{HO_TEN}}'],
          ['Chức vụ:', '{{CHUC_VU}}'],
        ],
        [
          ['Bộ phận công tác:', '{{BO_PHAN}}'],
          ['Điện thoại:', '{{DIEN_THOAI}}'],
        ],
      ),
      line('Thời điểm phát hiện: {{PHAT_HIEN_LUC}}.'),
      line('Thời điểm thông báo: {{BAO_LUC}}.'),
      line(choices('Hình thức thông báo: {{O_TRUC_TIEP}} Trực tiếp', '{{O_DIEN_THOAI}} Điện thoại', '{{O_BIEU_MAU}} Biểu mẫu điện tử')),
      line('{{?GHI_HO}}Người ghi nhận thay: {{NGUOI_GHI}}, lúc {{GHI_LUC}}.{{/GHI_HO}}', { italic: true }),
      heading('II. NỘI DUNG SỰ CỐ', { before }),
      answers([148], [['Thiết bị/hệ thống:', '{{THIET_BI}}']]),
      answers(
        [70, 90],
        [
          ['Mã tài sản:', '{{MA_TAI_SAN}}'],
          ['Số sê-ri:', '{{SERI}}'],
        ],
        [
          ['Vị trí:', '{{VI_TRI}}'],
          ['Người sử dụng:', '{{NGUOI_SU_DUNG}}'],
        ],
      ),
      answers([148], [['Mô tả hiện tượng:', '{{MO_TA}}']], [['Ảnh hưởng đến công việc:', '{{ANH_HUONG}}']], [['Đề nghị:', '{{DE_NGHI}}']]),
      heading(['III. TIẾP NHẬN, PHÂN LOẠI ', { text: '(Bộ phận CNTT ghi)', bold: false, italic: true }], { before }),
      answers([102], [['Người tiếp nhận:', '{{NGUOI_TIEP_NHAN}}']]),
      line('Tiếp nhận lúc {{TIEP_NHAN_LUC}}.'),
      answers([102], [['Nhóm sự cố:', '{{NHOM}}']]),
      line(choices('Mức độ ưu tiên: {{O_KHAN_CAP}} Khẩn cấp', '{{O_CAO}} Cao', '{{O_TRUNG_BINH}} Trung bình', '{{O_THAP}} Thấp')),
      line(choices('Dấu hiệu sự cố an ninh mạng: {{O_AN_NINH_KHONG}} Không', '{{O_AN_NINH_CO}} Có')),
      ...block(
        'AN_NINH',
        line('Ngắt kết nối mạng; không tắt nguồn, không cài lại, không xóa dữ liệu; giữ nguyên hiện trạng.', { bold: true }),
      ),
      line(choices('Hướng xử lý: {{O_TAI_CHO}} Xử lý ngay tại chỗ', '{{O_KHAO_SAT}} Khảo sát, lập phương án')),
      line('{{O_CHUYEN}} Chuyển đơn vị vận hành/bảo hành', { left: 75 }),
      line('{{?CO_LY_DO}}Lý do, nơi chuyển: {{LY_DO}}{{/CO_LY_DO}}'),
      answers([102], [['Người phụ trách:', '{{NGUOI_PHU_TRACH}}']]),
      line('Hạn hoàn thành: {{HAN_HOAN_THANH}}.', { withNext: true }),
      signatures(
        { title: 'NGƯỜI ĐỀ NGHỊ', name: '{{KY_DE_NGHI}}', width: 131 },
        { title: 'LÃNH ĐẠO BỘ PHẬN ĐỀ NGHỊ', name: '', width: 205.7 },
        { title: 'NGƯỜI TIẾP NHẬN', name: '{{KY_TIEP_NHAN}}', width: 131 },
      ),
    ],
  };
}
