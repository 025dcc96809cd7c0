// Answers to hand edits of the workbook.
import { clip } from '../sentence';

export const handEditTexts = {
  saved: (code: string) => `Đã ghi thay đổi của ${code} vào nhật ký.`,
  /** @param isReported whether it is what the reporter said: no menu item corrects that */
  putBack: (code: string, isReported: boolean) =>
    `Cột này ghi tự động nên đã khôi phục nội dung cũ (${code}). ${
      isReported
        ? 'Nội dung người báo đã gửi không sửa được trong sổ: nhập nội dung đúng vào cột “Ghi chú”.'
        : 'Sửa bằng trình đơn “Sự cố CNTT”.'
    }`,
  notBlank: (code: string) => `Nhóm, mức độ và người phụ trách không để trống được nên đã khôi phục nội dung cũ (${code}).`,
  unknownGroup: (code: string) =>
    `Nhóm này không có trong trang “Danh mục” nên đã khôi phục nội dung cũ (${code}). Chọn lại trong danh sách.`,
  unknownPriority: (code: string) =>
    `Mức độ này không có trong danh sách nên đã khôi phục nội dung cũ (${code}). Chọn lại trong danh sách.`,
  typedByHand:
    'Dòng nhập trực tiếp không thành sự cố. Báo bằng biểu mẫu báo sự cố, hoặc chọn “Sự cố CNTT ▸ Ghi nhận sự cố (trực tiếp, điện thoại)…”, rồi xóa dòng này.',
  gone: (typed: string, row: number) =>
    `Nội dung “${clip(typed, 80)}” vừa nhập ở dòng ${row} không còn ở đó: dòng ấy vừa bị xóa hoặc dời chỗ. Xem lại dòng của sự cố, chưa có thì nhập lại.`,
  /** Said after the sentence on a wrong setting. */
  keptBefore: 'Trong lúc chờ sửa, giá trị đúng trước đây vẫn có hiệu lực.',
  rowsPutBack: (count: number) => `Đã khôi phục ${count} dòng theo nhật ký.`,
  estimatesPutBack: 'Trang “Dự toán” ghi tự động nên đã khôi phục nội dung cũ. Sửa dự toán bằng “Lập phương án, dự toán”.',
  choicesUpdated: 'Đã đưa danh mục mới vào biểu mẫu báo sự cố.',
  wasPutBack: 'Đã khôi phục nội dung cũ của ô.',
  /** In the journal, where the platform does not give the account. */
  unknownEditor: 'Không rõ người sửa',
};
