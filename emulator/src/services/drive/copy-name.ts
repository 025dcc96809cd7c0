// The platform's name for a copy that the caller gives no name.

/** @param locale of the account, or of the spreadsheet that contains the sheet */
export const copyName = (locale: string, name: string): string => `${locale.startsWith('vi') ? 'Bản sao của' : 'Copy of'} ${name}`;
