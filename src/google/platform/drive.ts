// Files and folders of Drive by their ids.

/** Returns true for a file that can be used; one in the trash counts as missing. */
export function isThere(id: string): boolean {
  if (!id) return false;
  try {
    return !DriveApp.getFileById(id).isTrashed();
  } catch {
    // The platform throws for «not found» and «no access» alike; in both cases the file cannot be used.
    return false;
  }
}

/** The address of a folder. */
export const folderUrl = (id: string): string => `https://drive.google.com/drive/folders/${id}`;
