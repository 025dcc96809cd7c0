// All facts, by service.
import type { Fact } from './fact';
import { cellsEntry } from './facts/cells-entry';
import { cellsPlaces } from './facts/cells-places';
import { cellsValues } from './facts/cells-values';
import { charts } from './facts/charts';
import { conditionalFormats } from './facts/conditional-formats';
import { copies } from './facts/copies';
import { documentText } from './facts/document-text';
import { documents } from './facts/documents';
import { drive } from './facts/drive';
import { formats } from './facts/formats';
import { forms } from './facts/forms';
import { formulas } from './facts/formulas';
import { formulasFollow } from './facts/formulas-follow';
import { linesFollow } from './facts/lines-follow';
import { linesPointedAt } from './facts/lines-pointed-at';
import { mailAndSession } from './facts/mail-and-session';
import { notations } from './facts/notations';
import { notesNamesMetadata } from './facts/notes-names-metadata';
import { propertiesCacheLocks } from './facts/properties-cache-locks';
import { protection } from './facts/protection';
import { runtime } from './facts/runtime';
import { sheetStructure } from './facts/sheet-structure';
import { tabs } from './facts/tabs';
import { textFinder } from './facts/text-finder';
import { triggers } from './facts/triggers';
import { uiAndHtml } from './facts/ui-and-html';
import { utilities } from './facts/utilities';
import { validation } from './facts/validation';

export const facts: Record<string, Fact[]> = {
  'Ô: đọc như gõ': cellsEntry,
  'Ô: giá trị': cellsValues,
  'Ô: chỗ và từ chối': cellsPlaces,
  'Ô: ký hiệu': notations,
  'Hàng và cột': sheetStructure,
  'Hàng và cột: dời chỗ': linesFollow,
  'Hàng và cột: điều trỏ đến': linesPointedAt,
  'Trang tính': tabs,
  'Bản sao': copies,
  'Định dạng': formats,
  'Định dạng có điều kiện': conditionalFormats,
  'Công thức': formulas,
  'Công thức: theo ô dời chỗ': formulasFollow,
  'Xác thực dữ liệu': validation,
  'Bảo vệ': protection,
  'Ghi chú, tên, siêu dữ liệu': notesNamesMetadata,
  'Tìm chữ': textFinder,
  'Biểu đồ': charts,
  'Biểu mẫu': forms,
  Trigger: triggers,
  'Tài liệu': documents,
  'Chữ trong tài liệu': documentText,
  Drive: drive,
  'Thư và người chạy': mailAndSession,
  'Thuộc tính, bộ nhớ đệm, khoá': propertiesCacheLocks,
  'Giao diện và trang': uiAndHtml,
  'Tiện ích': utilities,
  'Ngôn ngữ và lượt chạy': runtime,
};

export interface Listed extends Fact {
  group: string;
}

export const listed: Listed[] = Object.keys(facts).flatMap((group) => facts[group]!.map((fact) => ({ ...fact, group })));
