// Answers to hand edits of the workbook.
export const handEditTexts = {
  saved: (code: string) => `Đã ghi thay đổi của ${code} vào nhật ký.`,
  putBack: (code: string) => `Cột này do sổ tự ghi, đã trả về như cũ (${code}). Hãy dùng trình đơn «Sự cố CNTT» để xử lý.`,
  unknownGroup: (code: string) => `Nhóm sự cố không có trong «Danh mục», đã trả về như cũ (${code}).`,
  unknownPriority: (code: string) => `Mức độ không có trong danh sách, đã trả về như cũ (${code}).`,
  /** Said after the sentence on a wrong setting. */
  keptBefore: 'Trong lúc đó sổ vẫn dùng giá trị đúng trước đây.',
  rowsPutBack: (count: number) => `Đã khôi phục ${count} dòng của sổ từ nhật ký.`,
  estimatesPutBack: 'Trang «Dự toán» do sổ tự ghi, đã trả về như cũ. Hãy sửa dự toán bằng «Lập phương án, dự toán…».',
  choicesUpdated: 'Đã đưa danh mục mới vào biểu mẫu báo sự cố.',
  editor: 'Người sửa trên sổ',
};
