// The language of scripts: what exists, what does not, and the zone of dates.
import { byHand, documented, type Fact, observed, unproved } from '../fact';

const absent = [
  'setTimeout',
  'setInterval',
  'fetch',
  'URL',
  'TextEncoder',
  'atob',
  'crypto',
  'Blob',
  'File',
  'process',
  'require',
  'window',
];
const office = 'application/vnd.openxmlformats-officedocument.';
const google = 'application/vnd.google-apps.';
const mimeTypes: Record<string, string> = {
  GOOGLE_APPS_SCRIPT: `${google}script`,
  GOOGLE_DRAWINGS: `${google}drawing`,
  GOOGLE_DOCS: `${google}document`,
  GOOGLE_FORMS: `${google}form`,
  GOOGLE_SHEETS: `${google}spreadsheet`,
  GOOGLE_SITES: `${google}site`,
  GOOGLE_SLIDES: `${google}presentation`,
  FOLDER: `${google}folder`,
  SHORTCUT: `${google}shortcut`,
  BMP: 'image/bmp',
  GIF: 'image/gif',
  JPEG: 'image/jpeg',
  PNG: 'image/png',
  SVG: 'image/svg+xml',
  PDF: 'application/pdf',
  CSS: 'text/css',
  CSV: 'text/csv',
  HTML: 'text/html',
  JAVASCRIPT: 'application/javascript',
  PLAIN_TEXT: 'text/plain',
  RTF: 'application/rtf',
  OPENDOCUMENT_GRAPHICS: 'application/vnd.oasis.opendocument.graphics',
  OPENDOCUMENT_PRESENTATION: 'application/vnd.oasis.opendocument.presentation',
  OPENDOCUMENT_SPREADSHEET: 'application/vnd.oasis.opendocument.spreadsheet',
  OPENDOCUMENT_TEXT: 'application/vnd.oasis.opendocument.text',
  MICROSOFT_EXCEL: `${office}spreadsheetml.sheet`,
  MICROSOFT_EXCEL_LEGACY: 'application/vnd.ms-excel',
  MICROSOFT_POWERPOINT: `${office}presentationml.presentation`,
  MICROSOFT_POWERPOINT_LEGACY: 'application/vnd.ms-powerpoint',
  MICROSOFT_WORD: `${office}wordprocessingml.document`,
  MICROSOFT_WORD_LEGACY: 'application/msword',
  ZIP: 'application/zip',
};
const has = (name: string) => typeof (globalThis as unknown as Record<string, unknown>)[name] !== 'undefined';
const manifest = 'Manifests: timeZone';

export const runtime: Fact[] = [
  ...absent.map((name) => observed(`there is no ${name}`, false, () => has(name))),
  documented('there is a console and a Logger', 'Logging', [true, true], () => [has('console'), has('Logger')]),
  documented('Logger.getLog gives the log of this run until it is cleared', 'Class Logger: getLog', [true, true, false], () => {
    Logger.clear();
    Logger.log('%s có %s', 'An', 'sổ').log('hai');
    const before = Logger.getLog();
    Logger.clear();
    return [before.indexOf('An có sổ') >= 0, before.indexOf('hai') > 0, Logger.getLog().indexOf('hai') >= 0];
  }),
  documented('the console has every level', 'Class console: log', ['undefined', 'undefined', 'undefined', 'undefined', 'undefined'], () => [
    typeof console.log('%s', 'An'),
    typeof console.info('An'),
    typeof console.warn('An'),
    typeof console.error('An'),
    typeof (console as unknown as { time(label: string): unknown }).time('An'),
  ]),
  documented('the values of MimeType are texts', 'Enum MimeType', mimeTypes, () =>
    Object.fromEntries(Object.keys(mimeTypes).map((name) => [name, (MimeType as unknown as Record<string, unknown>)[name]])),
  ),
  documented('scripts have the language of ES2019', 'V8 Runtime Overview', [{ a: 1 }, [1, 2], 'x'], () => [
    Object.fromEntries([['a', 1]]),
    [1, 2].flatMap((one) => [one]),
    ' x '.trimStart().trimEnd(),
  ]),
  unproved('a class may have static fields', 1, () => new Function('return (class { static a = 1; }).a')()),
  documented('local time is in the time zone of the script', manifest, [2026, 10, 23, 9, 5], () => {
    const date = new Date(Date.UTC(2026, 10, 23, 2, 5));
    return [date.getFullYear(), date.getMonth(), date.getDate(), date.getHours(), date.getMinutes()];
  }),
  documented('getTimezoneOffset is that of the time zone of the script', manifest, -420, () => new Date().getTimezoneOffset()),
  documented("a date made of parts is in the script's time zone", manifest, '2026-11-22T17:00:00.000Z', () =>
    new Date(2026, 10, 23).toISOString(),
  ),
  documented('setHours uses the time zone of the script', manifest, '2026-11-22T17:00:00.000Z', () => {
    const date = new Date(Date.UTC(2026, 10, 23, 2, 5));
    date.setHours(0, 0, 0, 0);
    return date.toISOString();
  }),
  observed('an error of a service is an Error', [true, 'string'], () => {
    try {
      SpreadsheetApp.openById('khong-co-tep-nay-0000000000000000000000000000');
      return 'taken';
    } catch (error) {
      return [error instanceof Error, typeof (error as Error).message];
    }
  }),
  observed(
    'a service has no method that its reference does not name',
    'undefined',
    () => typeof (SpreadsheetApp as unknown as Record<string, unknown>).getSheetByName,
  ),
  byHand('globals are new in every run', 'observed', 'observed by others', [1, 1], 'chạy hai lần hàm đếm bằng biến toàn cục'),
  byHand(
    'writes are seen by other runs after a flush or the end',
    'documented',
    'Class SpreadsheetApp: flush',
    ['', 'một'],
    'hàm ghi A1, chờ; cửa sổ khác đọc A1 trước và sau flush',
  ),
  byHand(
    'triggers of a Gmail account run ninety minutes a day',
    'documented',
    'Quotas for Google Services',
    [18, 19],
    'trigger sửa ngủ 5 phút mỗi lần: sửa ô 20 lần, chỉ 18 lần chạy; hôm sau sửa một lần nữa, lại chạy',
  ),
  byHand(
    'an account has at most thirty runs at the same time',
    'documented',
    'Quotas for Google Services',
    [true, 30],
    'mở 31 cửa sổ, cùng chạy một hàm ngủ một phút: cửa sổ thứ 31 bị từ chối',
  ),
  byHand('a run is stopped after six minutes', 'documented', 'Quotas for Google Services', true, 'chạy hàm ngủ 4 phút hai lần'),
  byHand(
    'a simple trigger is stopped after thirty seconds',
    'documented',
    'Simple triggers',
    true,
    'onEdit ngủ 31 giây rồi ghi: không ghi được',
  ),
  byHand(
    'the writes of a run stay when the run ends with its own error',
    'observed',
    'observed by others',
    'một',
    'hàm ghi A1 rồi ném lỗi',
  ),
];
