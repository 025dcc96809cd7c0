// Addresses of files and folders of Drive.

/** The address of a spreadsheet. */
export const spreadsheetUrl = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

/** The address of a folder. */
export const folderUrl = (id: string): string => `https://drive.google.com/drive/folders/${id}`;
