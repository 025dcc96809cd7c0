// Words on the workbook: its version, and what is missing or wrong in its sheets.
import { version } from '../version';

/** Google restores the whole file to an earlier version, never some rows of it. */
export const lookAtVersions =
  'xem nội dung cũ ở Tệp ▸ Nhật ký phiên bản. Không bấm khôi phục ở trang ấy, vì các việc ghi sau phiên bản cũ sẽ mất.';

export const workbookTexts = {
  version: `Sổ sự cố CNTT, phiên bản ${version}.`,
  notSetUp: 'Sổ sự cố chưa được cài đặt. Mở bảng tính, chọn “Sự cố CNTT ▸ Cài đặt…”.',
  notUpgraded:
    'Phần mềm vừa có bản mới, bảng tính cần nâng cấp một lần. Việc cần làm: người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…”. Thông báo sự cố gửi qua biểu mẫu vẫn được giữ và được ghi sau khi nâng cấp.',
  noAccess: (email: string) =>
    `Tài khoản ${email || 'đang dùng'} chưa được cấp quyền mở trang này. Điện thoại, máy tính có nhiều tài khoản thì chọn tài khoản cơ quan cấp. Vẫn không được thì gọi Bộ phận CNTT.`,
  noSheet: (sheet: string) =>
    `Không tìm thấy trang “${sheet}”. Báo người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…” để lập lại; dữ liệu khác giữ nguyên.`,
  /** The name of a sheet that was made anew beside one that nobody may rename. */
  anew: (sheet: string) => `${sheet} (mới)`,
  /** The name of a sheet that is no longer used. */
  aside: (sheet: string) => `${sheet} (cũ)`,
  noJournal:
    'Trang “Nhật ký” đã bị xóa nên chưa ghi được việc gì. Việc cần làm: chỉ một mình người quản trị sổ mở Tệp ▸ Nhật ký phiên bản ▸ Xem nhật ký phiên bản, khôi phục bản ngay trước lúc xóa; trong vòng mười phút sau đó, hệ thống tự ghi tiếp.',
  /** @param torn codes of incidents whose events were deleted in part */
  journalLost: (incidents: number, torn: string[]) =>
    `Trang “Nhật ký” bị mất dòng: ${[incidents ? `thiếu ${incidents} sự cố` : '', torn.length ? `thiếu dòng của ${torn.slice(0, 5).join(', ')}${torn.length > 5 ? ` và ${torn.length - 5} sự cố nữa` : ''}` : ''].filter(Boolean).join(', ')}. Việc cần làm: người quản trị sổ chọn “Khôi phục nhật ký…”. Dòng chưa có bản lưu: báo người bảo trì phần mềm, ${lookAtVersions} Trong lúc chờ, các dòng đã có được giữ nguyên.`,
  /** @param rows 'dòng 15, 16' */
  strangers: (rows: string) =>
    `Trang “Sổ sự cố”, ${rows}: nhập trực tiếp nên không thành sự cố. Việc cần làm: báo lại bằng biểu mẫu báo sự cố hoặc “Ghi nhận sự cố (trực tiếp, điện thoại)”, rồi xóa dòng nhập trực tiếp.`,
  noColumn: (sheet: string, header: string) =>
    `Trang “${sheet}” thiếu cột “${header}”. Đặt lại tên cột như cũ, hoặc báo người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…” để thêm cột.`,
  wrongCell: (sheet: string, row: number, column: string, value: string) =>
    `Trang “${sheet}”, dòng ${row}, cột “${column}”: “${value}” không dùng được. Sửa ô này rồi làm lại.`,
  clipped: '… (xem đầy đủ trong Nhật ký)',
  chooseFromList: (header: string) => `${header}: chọn một mục trong danh sách.`,
  line: (sheet: string, row: number) => `${sheet}, dòng ${row}`,
};
