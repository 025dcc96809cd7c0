// All facts, by service.
import type { Fact } from './fact';
import { cellsEntry } from './facts/cells-entry';
import { cellsPlaces } from './facts/cells-places';
import { cellsValues } from './facts/cells-values';
import { charts } from './facts/charts';
import { conditionalFormats } from './facts/conditional-formats';
import { datesAsText } from './facts/dates-as-text';
import { documentText } from './facts/document-text';
import { documents } from './facts/documents';
import { drafts } from './facts/drafts';
import { drive } from './facts/drive';
import { drivePlaces } from './facts/drive-places';
import { formQuestions } from './facts/form-questions';
import { formSettings } from './facts/form-settings';
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
import { textsAndBytes } from './facts/texts-and-bytes';
import { triggerBuilders } from './facts/trigger-builders';
import { triggers } from './facts/triggers';
import { uiAndHtml } from './facts/ui-and-html';
import { utilities } from './facts/utilities';
import { validation } from './facts/validation';
import { webAppEvents } from './facts/web-app-events';

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
  'Biểu mẫu: câu hỏi': formQuestions,
  'Biểu mẫu: cài đặt': formSettings,
  Trigger: triggers,
  'Trigger: cách đặt': triggerBuilders,
  'Tài liệu': documents,
  'Chữ trong tài liệu': documentText,
  Drive: drive,
  'Drive: chỗ': drivePlaces,
  'Thư và người chạy': mailAndSession,
  'Thư nháp': drafts,
  'Thuộc tính, bộ nhớ đệm, khoá': propertiesCacheLocks,
  'Giao diện và trang': [...uiAndHtml, ...webAppEvents],
  'Tiện ích': utilities,
  'Tiện ích: ngày giờ': datesAsText,
  'Tiện ích: chữ và byte': textsAndBytes,
  'Ngôn ngữ và lượt chạy': runtime,
};

export interface Listed extends Fact {
  group: string;
}

export const listed: Listed[] = Object.keys(facts).flatMap((group) => facts[group]!.map((fact) => ({ ...fact, group })));
