// Addresses of files and folders of Drive.

/** The address of a folder. */
export const folderUrl = (id: string): string => `https://drive.google.com/drive/folders/${id}`;
