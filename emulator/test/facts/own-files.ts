// Files that a fact makes for itself and deletes at its end.

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Form = GoogleAppsScript.Forms.Form;
type Document = GoogleAppsScript.Document.Document;
type Folder = GoogleAppsScript.Drive.Folder;

const name = 'Đối chiếu (tệp thử)';
const zone = 'Asia/Ho_Chi_Minh';

const throwAway = (id: string) => DriveApp.getFileById(id).setTrashed(true);

/** Makes a spreadsheet in a locale; `see` gets it and its first sheet. */
export function onSheet<T>(see: (sheet: Sheet, book: Spreadsheet) => T, locale = 'vi_VN'): T {
  const book = SpreadsheetApp.create(name);
  try {
    book.setSpreadsheetLocale(locale);
    book.setSpreadsheetTimeZone(zone);
    return see(book.getSheets()[0]!, book);
  } finally {
    throwAway(book.getId());
  }
}

/**
 * Makes a sheet in the script's own spreadsheet, in a locale; `see` must not use the other sheets.
 * It needs no new file, because an account may make only few of them a day.
 */
export function onTab<T>(see: (sheet: Sheet, book: Spreadsheet) => T, locale = 'vi_VN'): T {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const [ownLocale, ownZone] = [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()];
  const sheet = book.insertSheet(name, book.getNumSheets());
  try {
    book.setSpreadsheetLocale(locale);
    book.setSpreadsheetTimeZone(zone);
    return see(sheet, book);
  } finally {
    book.deleteSheet(sheet);
    book.setSpreadsheetLocale(ownLocale);
    book.setSpreadsheetTimeZone(ownZone);
  }
}

export function onForm<T>(see: (form: Form) => T): T {
  const form = FormApp.create(name);
  try {
    return see(form);
  } finally {
    throwAway(form.getId());
  }
}

/** Makes a document that is open for editing; `see` may close it. */
export function onDocument<T>(see: (document: Document) => T): T {
  const document = DocumentApp.create(name);
  try {
    return see(document);
  } finally {
    throwAway(document.getId());
  }
}

export function onBody<T>(see: (body: GoogleAppsScript.Document.Body) => T): T {
  return onDocument((document) => see(document.getBody()));
}

export function inFolder<T>(see: (folder: Folder) => T): T {
  const folder = DriveApp.createFolder(name);
  try {
    return see(folder);
  } finally {
    folder.setTrashed(true);
  }
}

/** Deletes at the end a copy that a fact has made of a spreadsheet. */
export function withCopy<T>(copy: Spreadsheet, see: (copy: Spreadsheet) => T): T {
  try {
    return see(copy);
  } finally {
    throwAway(copy.getId());
  }
}

/** Calls `look` once in a run: facts about the same thing share one file, because an account may make only 250 a day. */
export function once<T>(look: () => T): () => T {
  let kept: { seen: T } | undefined;
  return () => {
    kept = kept || { seen: look() };
    return kept.seen;
  };
}
