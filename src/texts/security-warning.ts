// What people must do at a sign of a security incident: shown in dialogs, on the card and in the alarm mail.
export const securityWarning =
  'Dấu hiệu sự cố an ninh mạng. Ngắt kết nối mạng; không tắt nguồn, không cài lại, không xóa dữ liệu; giữ nguyên hiện trạng.';
