// What the platform calls a copy that nobody has named.

/** @param locale of the account, or of the spreadsheet that a sheet stands in */
export const copyName = (locale: string, name: string): string => `${locale.startsWith('vi') ? 'Bản sao của' : 'Copy of'} ${name}`;
