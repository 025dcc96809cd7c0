// What was put right in the header row of a sheet (dòng tiêu đề).
export const headerTexts = {
  title: 'Đã sửa lại bảng tính',
  renamed: (sheet: string, header: string, found: string) =>
    `Trang “${sheet}”: đã đặt lại tên cột “${header}” (bị sửa thành “${found.slice(0, 60)}”). Xin không sửa tên cột: dữ liệu được tìm theo tên cột.`,
  doubled: (sheet: string, header: string) =>
    `Trang “${sheet}”: có hai cột tên “${header}”; cột thêm sau đã được đổi tên. Cột do cơ quan tự thêm phải có tên khác.`,
  added: (sheet: string, header: string) => `Trang “${sheet}”: cột “${header}” đã bị xóa, đã thêm lại ở bên phải.`,
  newRow: (sheet: string) => `Trang “${sheet}”: dòng tiêu đề đã bị xóa, đã thêm lại ở dòng 1.`,
  /** @param removed the texts of rows that stood above the header and were taken out */
  broughtUp: (sheet: string, removed: string) =>
    `Trang “${sheet}”: đã đưa dòng tiêu đề trở lại dòng 1${removed ? `, bỏ phần ghi thêm ở trên: “${removed.slice(0, 300)}”` : ''}. Ghi chú riêng để ở trang khác.`,
  namedBack: (sheet: string) => `Đã đặt lại tên trang “${sheet}”.`,
  takenBack: (sheet: string) =>
    `Trang “${sheet}” đã bị đổi tên và có trang khác mang tên này: trang dữ liệu cũ được đặt lại tên và dùng tiếp.`,
};
