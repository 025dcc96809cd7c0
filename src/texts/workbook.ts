// Words on the workbook: its version, and what is missing or wrong in its sheets.
import { version } from '../version';

export const workbookTexts = {
  version: `Sổ sự cố CNTT, phiên bản ${version}.`,
  notSetUp: 'Sổ sự cố chưa được cài đặt. Mở bảng tính, chọn “Sự cố CNTT ▸ Cài đặt…”.',
  notUpgraded:
    'Sổ vừa có bản mới và cần nâng cấp một lần. Người giữ sổ hãy chọn “Sự cố CNTT ▸ Cài đặt…”. Báo sự cố gửi qua biểu mẫu vẫn được giữ, sổ sẽ ghi sau khi nâng cấp.',
  noAccess: (email: string) =>
    `Tài khoản ${email || 'đang dùng'} không mở được sổ sự cố. Hãy đăng nhập bằng tài khoản có ở trang “Phân quyền”, hoặc nhờ quản trị chia sẻ bảng tính.`,
  noSheet: (sheet: string) => `Không thấy trang “${sheet}”. Hãy chạy “Cài đặt…” để lập lại trang này; dữ liệu khác vẫn giữ nguyên.`,
  /** The name of a sheet that was made anew beside one that nobody may rename. */
  anew: (sheet: string) => `${sheet} (mới)`,
  /** The name of a sheet that is no longer used. */
  aside: (sheet: string) => `${sheet} (cũ)`,
  noJournal:
    'Trang “Nhật ký” đã bị xóa, sổ không ghi được khi thiếu trang này. Mở Tệp ▸ Nhật ký phiên bản, khôi phục bản trước lúc xóa; sau đó sổ tự ghi tiếp trong mười phút.',
  /** @param torn codes of incidents whose events were deleted in part */
  journalLost: (incidents: number, torn: string[]) =>
    `Trang “Nhật ký” đã mất dòng: ${[incidents ? `thiếu ${incidents} sự cố` : '', torn.length ? `thiếu sự kiện của ${torn.slice(0, 5).join(', ')}${torn.length > 5 ? ` và ${torn.length - 5} sự cố nữa` : ''}` : ''].filter(Boolean).join(', ')}. Việc cần làm: người giữ sổ chọn “Khôi phục nhật ký…”; dòng chưa có bản lưu thì mở Tệp ▸ Nhật ký phiên bản, khôi phục bản trước lúc dòng bị xóa. Trong lúc chờ, sổ giữ nguyên các dòng đã có.`,
  /** @param rows 'dòng 15, 16' */
  strangers: (rows: string) =>
    `Trang “Sổ sự cố”, ${rows}: ghi tay, không phải sự cố của sổ. Việc cần làm: báo lại bằng biểu mẫu hoặc “Ghi nhận sự cố (trực tiếp, điện thoại)…”, rồi xóa dòng ghi tay.`,
  noColumn: (sheet: string, header: string) =>
    `Trang “${sheet}” thiếu cột “${header}”. Hãy đặt lại tên cột như cũ, hoặc chạy “Cài đặt…” để thêm cột.`,
  wrongCell: (sheet: string, row: number, column: string, value: string) =>
    `Trang “${sheet}”, dòng ${row}, cột “${column}”: “${value}” không dùng được. Hãy sửa ô này rồi làm lại.`,
  clipped: '… (xem đủ trong Nhật ký)',
  chooseFromList: (header: string) => `${header}: hãy chọn một mục trong danh sách.`,
  line: (sheet: string, row: number) => `${sheet}, dòng ${row}`,
};
