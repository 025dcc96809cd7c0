// All facts, by service.
import type { Fact } from './fact';
import { blobs } from './facts/blobs';
import { cellsEntry } from './facts/cells-entry';
import { cellsLocales } from './facts/cells-locales';
import { cellsPlaces } from './facts/cells-places';
import { cellsValues } from './facts/cells-values';
import { charts } from './facts/charts';
import { clockFacts } from './facts/clock';
import { colours } from './facts/colours';
import { conditionalFormats } from './facts/conditional-formats';
import { consent } from './facts/consent';
import { copies } from './facts/copies';
import { datesAsText } from './facts/dates-as-text';
import { documentElements } from './facts/document-elements';
import { documentFiles } from './facts/document-files';
import { documentPatterns } from './facts/document-patterns';
import { documentStyles } from './facts/document-styles';
import { documentText } from './facts/document-text';
import { documentTexts } from './facts/document-texts';
import { documents } from './facts/documents';
import { drafts } from './facts/drafts';
import { drive } from './facts/drive';
import { drivePeople } from './facts/drive-people';
import { drivePlaces } from './facts/drive-places';
import { elsewhere } from './facts/elsewhere';
import { entryShapes } from './facts/entry-shapes';
import { filters } from './facts/filters';
import { formAnswers } from './facts/form-answers';
import { formQuestions } from './facts/form-questions';
import { formResponses } from './facts/form-responses';
import { formSettings } from './facts/form-settings';
import { formats } from './facts/formats';
import { forms } from './facts/forms';
import { formulas } from './facts/formulas';
import { formulasFollow } from './facts/formulas-follow';
import { hands } from './facts/hands';
import { linesFollow } from './facts/lines-follow';
import { linesPointedAt } from './facts/lines-pointed-at';
import { looks } from './facts/looks';
import { looksSeen } from './facts/looks-seen';
import { mailAndSession } from './facts/mail-and-session';
import { mailsSent } from './facts/mails-sent';
import { metadataFinder } from './facts/metadata-finder';
import { notations } from './facts/notations';
import { notesNamesMetadata } from './facts/notes-names-metadata';
import { numberFormats } from './facts/number-formats';
import { propertiesCacheLocks } from './facts/properties-cache-locks';
import { protection } from './facts/protection';
import { protectionPeople } from './facts/protection-people';
import { rangeCopies } from './facts/range-copies';
import { rangeEdits } from './facts/range-edits';
import { rangePlaces } from './facts/range-places';
import { rangeSorting } from './facts/range-sorting';
import { refusals } from './facts/refusals';
import { richText } from './facts/rich-text';
import { rulesSeen } from './facts/rules-seen';
import { runtime } from './facts/runtime';
import { screenFacts } from './facts/screen';
import { sheetContents } from './facts/sheet-contents';
import { sheetLines } from './facts/sheet-lines';
import { sheetStructure } from './facts/sheet-structure';
import { spreadsheets } from './facts/spreadsheets';
import { storesOfPeople } from './facts/stores-of-people';
import { tabs } from './facts/tabs';
import { textFinder } from './facts/text-finder';
import { textsAndBytes } from './facts/texts-and-bytes';
import { triggerBuilders } from './facts/trigger-builders';
import { triggers } from './facts/triggers';
import { uiAndHtml } from './facts/ui-and-html';
import { utilities } from './facts/utilities';
import { validation } from './facts/validation';
import { validationValues } from './facts/validation-values';
import { webAppEvents } from './facts/web-app-events';

export const facts: Record<string, Fact[]> = {
  'Ô: đọc như gõ': cellsEntry,
  'Ô: đọc theo ngôn ngữ': cellsLocales,
  'Ô: hình dạng khi gõ': entryShapes,
  'Ô: giá trị': cellsValues,
  'Ô: chỗ và từ chối': cellsPlaces,
  'Ô: lời từ chối': refusals,
  'Vùng ô: chỗ': rangePlaces,
  'Vùng ô: sao chép và dời': rangeCopies,
  'Vùng ô: sắp xếp': rangeSorting,
  'Vùng ô: sửa': rangeEdits,
  'Chữ nhiều kiểu và nhiều vùng': richText,
  'Ô: ký hiệu': notations,
  'Trang tính: người gõ và chọn': hands,
  'Hàng và cột': sheetStructure,
  'Hàng và cột: số, cỡ, ẩn, cố định': sheetLines,
  'Trang tính': tabs,
  'Bảng tính': spreadsheets,
  'Trang tính: nội dung và chỗ đang chọn': sheetContents,
  'Bộ lọc': filters,
  'Hàng và cột: dời chỗ': linesFollow,
  'Hàng và cột: điều trỏ đến': linesPointedAt,
  'Bản sao': copies,
  'Định dạng': formats,
  'Màu của ô': colours,
  'Vẻ của ô': looks,
  'Vẻ của ô: người xem': looksSeen,
  'Số và ngày hiện ra': numberFormats,
  'Định dạng có điều kiện': conditionalFormats,
  'Định dạng có điều kiện: người xem': rulesSeen,
  'Công thức': formulas,
  'Công thức: theo ô dời chỗ': formulasFollow,
  'Xác thực dữ liệu': validation,
  'Giá trị hợp lệ': validationValues,
  'Bảo vệ': protection,
  'Bảo vệ: nhiều người': protectionPeople,
  'Ghi chú, tên, siêu dữ liệu': notesNamesMetadata,
  'Siêu dữ liệu: chỗ và tìm': metadataFinder,
  'Tìm chữ': textFinder,
  'Biểu đồ': charts,
  'Biểu mẫu': forms,
  'Biểu mẫu: câu hỏi': formQuestions,
  'Biểu mẫu: cài đặt': formSettings,
  'Biểu mẫu: câu trả lời': formAnswers,
  'Biểu mẫu: trang trả lời': formResponses,
  Trigger: triggers,
  'Trigger: cách đặt': triggerBuilders,
  'Trigger theo giờ': clockFacts,
  'Tài liệu': documents,
  'Phần tử của tài liệu': documentElements,
  'Kiểu dáng trong tài liệu': documentStyles,
  'Chữ trong tài liệu': documentText,
  'Chữ theo chỗ': documentTexts,
  'Mẫu tìm trong tài liệu': documentPatterns,
  'Tệp tài liệu': documentFiles,
  Drive: drive,
  'Drive: chỗ': drivePlaces,
  'Drive: nhiều người': drivePeople,
  'Thư và người chạy': mailAndSession,
  'Điện thoại, người lạ, bản sao': elsewhere,
  'Thư: gửi và từ chối': mailsSent,
  'Quyền của lượt chạy': consent,
  'Thư nháp': drafts,
  'Thuộc tính, bộ nhớ đệm, khoá': propertiesCacheLocks,
  'Thuộc tính, bộ nhớ đệm, khoá: nhiều người': storesOfPeople,
  'Giao diện và trang': [...uiAndHtml, ...webAppEvents],
  'Hộp, menu và trả lời của web app': screenFacts,
  'Khối dữ liệu': blobs,
  'Tiện ích': utilities,
  'Tiện ích: ngày giờ': datesAsText,
  'Tiện ích: chữ và byte': textsAndBytes,
  'Ngôn ngữ và lượt chạy': runtime,
};

export interface Listed extends Fact {
  group: string;
}

export const listed: Listed[] = Object.keys(facts).flatMap((group) => facts[group]!.map((fact) => ({ ...fact, group })));
