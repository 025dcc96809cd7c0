// Kinds of files as Drive names them.
export const kinds = {
  folder: 'application/vnd.google-apps.folder',
  document: 'application/vnd.google-apps.document',
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
  pdf: 'application/pdf',
  form: 'application/vnd.google-apps.form',
} as const;
