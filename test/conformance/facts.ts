// All facts, by service.
import type { Fact } from './fact';
import { blobs } from './facts/blobs';
import { cellsEntry } from './facts/cells-entry';
import { cellsPlaces } from './facts/cells-places';
import { cellsValues } from './facts/cells-values';
import { charts } from './facts/charts';
import { conditionalFormats } from './facts/conditional-formats';
import { documentElements } from './facts/document-elements';
import { documentFiles } from './facts/document-files';
import { documentPatterns } from './facts/document-patterns';
import { documentStyles } from './facts/document-styles';
import { documentText } from './facts/document-text';
import { documentTexts } from './facts/document-texts';
import { documents } from './facts/documents';
import { drive } from './facts/drive';
import { formats } from './facts/formats';
import { forms } from './facts/forms';
import { mailAndSession } from './facts/mail-and-session';
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
  'Hàng và cột': sheetStructure,
  'Trang tính': tabs,
  'Định dạng': formats,
  'Định dạng có điều kiện': conditionalFormats,
  'Xác thực dữ liệu': validation,
  'Bảo vệ': protection,
  'Ghi chú, tên, siêu dữ liệu': notesNamesMetadata,
  'Tìm chữ': textFinder,
  'Biểu đồ': charts,
  'Biểu mẫu': forms,
  Trigger: triggers,
  'Tài liệu': documents,
  'Phần tử của tài liệu': documentElements,
  'Kiểu dáng trong tài liệu': documentStyles,
  'Chữ trong tài liệu': documentText,
  'Chữ theo chỗ': documentTexts,
  'Mẫu tìm trong tài liệu': documentPatterns,
  'Tệp tài liệu': documentFiles,
  Drive: drive,
  'Thư và người chạy': mailAndSession,
  'Thuộc tính, bộ nhớ đệm, khoá': propertiesCacheLocks,
  'Giao diện và trang': uiAndHtml,
  'Khối dữ liệu': blobs,
  'Tiện ích': utilities,
  'Ngôn ngữ và lượt chạy': runtime,
};

export interface Listed extends Fact {
  group: string;
}

export const listed: Listed[] = Object.keys(facts).flatMap((group) => facts[group]!.map((fact) => ({ ...fact, group })));
