// Answers to hand edits of the workbook.
export const handEditTexts = {
  saved: (code: string) => `Đã ghi thay đổi của ${code} vào nhật ký.`,
  putBack: (code: string) => `Cột này do sổ tự ghi, đã trả về như cũ (${code}). Xử lý sự cố bằng trình đơn “Sự cố CNTT”.`,
  notBlank: (code: string) => `Nhóm, mức độ và người phụ trách không để trống được, đã trả về như cũ (${code}).`,
  unknownGroup: (code: string) => `Nhóm sự cố không có trong “Danh mục”, đã trả về như cũ (${code}).`,
  unknownPriority: (code: string) => `Mức độ không có trong danh sách, đã trả về như cũ (${code}).`,
  typedByHand:
    'Dòng ghi tay không thành sự cố. Báo bằng biểu mẫu, hoặc chọn “Sự cố CNTT ▸ Ghi nhận sự cố (trực tiếp, điện thoại)…”, rồi xóa dòng ghi tay.',
  /** Said after the sentence on a wrong setting. */
  keptBefore: 'Trong lúc đó sổ vẫn dùng giá trị đúng trước đây.',
  rowsPutBack: (count: number) => `Đã khôi phục ${count} dòng của sổ từ nhật ký.`,
  estimatesPutBack: 'Trang “Dự toán” do sổ tự ghi, đã trả về như cũ. Sửa dự toán bằng “Lập phương án, dự toán…”.',
  choicesUpdated: 'Đã đưa danh mục mới vào biểu mẫu báo sự cố.',
  wasPutBack: 'Ô đã được trả về như cũ.',
  /** In the journal, where the platform does not give the account. */
  unknownEditor: 'Không rõ người sửa',
};
