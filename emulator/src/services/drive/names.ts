// The platform's names for files that the caller gives no name.

/** @param locale of the account, or of the spreadsheet that contains the sheet */
export const copyName = (locale: string, name: string): string => `${locale.startsWith('vi') ? 'Bản sao của' : 'Copy of'} ${name}`;

/** @param locale of the account */
export const untitledSpreadsheet = (locale: string): string =>
  locale.startsWith('vi') ? 'Bảng tính không có tiêu đề' : 'Untitled spreadsheet';
