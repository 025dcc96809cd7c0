// All facts, by service.

import { docsDetails } from './apis/docs/details';
import { docsEdges } from './apis/docs/edges';
import { docsErrors } from './apis/docs/errors';
import { docsForms } from './apis/docs/forms';
import { docsLists } from './apis/docs/lists';
import { docsLookRefusals } from './apis/docs/look-refusals';
import { docsPages } from './apis/docs/pages';
import { docsParts } from './apis/docs/parts';
import { docsRefusals } from './apis/docs/refusals';
import { docsShape } from './apis/docs/shape';
import { docsStyles } from './apis/docs/styles';
import { docsTables } from './apis/docs/tables';
import { docsText } from './apis/docs/text';
import { driveChanges } from './apis/drive/changes';
import { driveErrors } from './apis/drive/errors';
import { driveFiles } from './apis/drive/files';
import { drivePersons } from './apis/drive/persons';
import { driveRequests } from './apis/drive/requests';
import { driveSearch } from './apis/drive/search';
import { sheetsBatches } from './apis/sheets/batches';
import { sheetsBodies } from './apis/sheets/bodies';
import { sheetsBuilders } from './apis/sheets/builders';
import { sheetsArranging } from './apis/sheets/cells/arranging';
import { sheetsCellParts } from './apis/sheets/cells/cell-parts';
import { sheetsCells } from './apis/sheets/cells/cells';
import { sheetsFormats } from './apis/sheets/cells/formats';
import { sheetsValues } from './apis/sheets/cells/values';
import { sheetsValuesWritten } from './apis/sheets/cells/values-written';
import { sheetsErrors } from './apis/sheets/errors';
import { sheetsGrid } from './apis/sheets/grid';
import { sheetsReads } from './apis/sheets/reads';
import { sheetsCharts } from './apis/sheets/rules/charts';
import { sheetsConditional } from './apis/sheets/rules/conditional';
import { sheetsConditions } from './apis/sheets/rules/conditions';
import { sheetsFilterViews } from './apis/sheets/rules/filter-views';
import { sheetsRules } from './apis/sheets/rules/rules';
import { sheetsDimensions } from './apis/sheets/structure/dimensions';
import { spreadsheetFields } from './apis/sheets/structure/fields';
import { sheetsGuards } from './apis/sheets/structure/guards';
import { sheetsLineGroups } from './apis/sheets/structure/line-groups';
import { sheetsLines } from './apis/sheets/structure/lines';
import { sheetsMetadata } from './apis/sheets/structure/metadata';
import { sheetsMetadataChanges } from './apis/sheets/structure/metadata-changes';
import { sheetsMetadataPlaces } from './apis/sheets/structure/metadata-places';
import { sheetsProperties } from './apis/sheets/structure/properties';
import { sheetsSheets } from './apis/sheets/structure/sheets';
import { sheetsUndo } from './apis/sheets/undo';
import { documents } from './documents/documents';
import { documentElements } from './documents/elements';
import { documentFiles } from './documents/files';
import { documentPatterns } from './documents/patterns';
import { documentPictures } from './documents/pictures';
import { documentStyles } from './documents/styles';
import { documentText } from './documents/text';
import { documentTexts } from './documents/text-places';
import { drive } from './drive/drive';
import { drivePeople } from './drive/people';
import { drivePlaces } from './drive/places';
import type { Fact } from './fact';
import { formAnswers } from './forms/answers';
import { forms } from './forms/forms';
import { formGrids } from './forms/grids';
import { formPages } from './forms/pages';
import { formQuestions } from './forms/questions';
import { formResponses } from './forms/responses';
import { formSettings } from './forms/settings';
import { screenFacts } from './html/screen';
import { uiAndHtml } from './html/ui-and-html';
import { webAppEvents } from './html/web-app-events';
import { drafts } from './mail/drafts';
import { mailAndSession } from './mail/mail-and-session';
import { mailsSent } from './mail/mails-sent';
import { consent } from './runs/consent';
import { elsewhere } from './runs/elsewhere';
import { runtime } from './runs/runtime';
import { cellsEntry } from './spreadsheet/cells/entry';
import { cellsLocales } from './spreadsheet/cells/entry-locales';
import { entryShapes } from './spreadsheet/cells/entry-shapes';
import { hands } from './spreadsheet/cells/hands';
import { notations } from './spreadsheet/cells/notations';
import { cellsPlaces } from './spreadsheet/cells/places';
import { rangeCopies } from './spreadsheet/cells/range-copies';
import { rangeEdits } from './spreadsheet/cells/range-edits';
import { rangePlaces } from './spreadsheet/cells/range-places';
import { rangeSorting } from './spreadsheet/cells/range-sorting';
import { refusals } from './spreadsheet/cells/refusals';
import { richText } from './spreadsheet/cells/rich-text';
import { sheetContents } from './spreadsheet/cells/sheet-contents';
import { textFinder } from './spreadsheet/cells/text-finder';
import { cellsValues } from './spreadsheet/cells/values';
import { formulas } from './spreadsheet/formulas/formulas';
import { formulasFollow } from './spreadsheet/formulas/formulas-follow';
import { bandings } from './spreadsheet/looks/bandings';
import { charts } from './spreadsheet/looks/charts';
import { colours } from './spreadsheet/looks/colours';
import { conditionalFormats } from './spreadsheet/looks/conditional-formats';
import { formats } from './spreadsheet/looks/formats';
import { looks } from './spreadsheet/looks/looks';
import { looksSeen } from './spreadsheet/looks/looks-seen';
import { numberFormats } from './spreadsheet/looks/number-formats';
import { rulesSeen } from './spreadsheet/looks/rules-seen';
import { protection } from './spreadsheet/rights/protection';
import { protectionPeople } from './spreadsheet/rights/protection-people';
import { validation } from './spreadsheet/rights/validation';
import { validationValues } from './spreadsheet/rights/validation-values';
import { copies } from './spreadsheet/structure/copies';
import { lineGroups } from './spreadsheet/structure/line-groups';
import { linesFollow } from './spreadsheet/structure/lines-follow';
import { linesPointedAt } from './spreadsheet/structure/lines-pointed-at';
import { metadataFinder } from './spreadsheet/structure/metadata-finder';
import { notesNamesMetadata } from './spreadsheet/structure/notes-names-metadata';
import { sheetLines } from './spreadsheet/structure/sheet-lines';
import { sheetStructure } from './spreadsheet/structure/sheet-structure';
import { spreadsheets } from './spreadsheet/structure/spreadsheets';
import { tabs } from './spreadsheet/structure/tabs';
import { filters } from './spreadsheet/views/filters';
import { propertiesCacheLocks } from './stores/properties-cache-locks';
import { storesOfPeople } from './stores/stores-of-people';
import { clockFacts } from './triggers/clock';
import { triggerBuilders } from './triggers/trigger-builders';
import { triggers } from './triggers/triggers';
import { blobs } from './utilities/blobs';
import { datesAsText } from './utilities/dates-as-text';
import { textsAndBytes } from './utilities/texts-and-bytes';
import { utilities } from './utilities/utilities';

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
  'Nhóm hàng và nhóm cột': lineGroups,
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
  'Màu xen kẽ': bandings,
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
  'Biểu mẫu: trang': formPages,
  'Biểu mẫu: lưới': formGrids,
  'Biểu mẫu: cài đặt': formSettings,
  'Biểu mẫu: câu trả lời': formAnswers,
  'Biểu mẫu: trang trả lời': formResponses,
  'API của Docs: tài liệu': docsShape,
  'API của Docs: chữ': docsText,
  'API của Docs: kiểu dáng': docsStyles,
  'API của Docs: bảng': docsTables,
  'API của Docs: trang': docsPages,
  'API của Docs: danh sách': docsLists,
  'API của Docs: đầu trang, tên, bản sao': docsParts,
  'API của Docs: lời từ chối': docsRefusals,
  'API của Docs: từ chối vẻ và ô': docsLookRefusals,
  'API của Docs: lỗi': docsErrors,
  'API của Docs: góc cạnh': docsEdges,
  'API của Docs: chi tiết': docsDetails,
  'API của Docs: hình thức': docsForms,
  'API của Sheets: giá trị': sheetsValues,
  'API của Sheets: bảng tính': spreadsheetFields,
  'API của Sheets: từ chối': sheetsErrors,
  'API của Sheets: lô yêu cầu': sheetsBatches,
  'API của Sheets: ghi ô': sheetsCells,
  'API của Sheets: hàng và cột': sheetsLines,
  'API của Sheets: trang tính': sheetsSheets,
  'API của Sheets: quy tắc, bộ lọc, biểu đồ': sheetsRules,
  'API của Sheets: chế độ xem bộ lọc': sheetsFilterViews,
  'API của Sheets: siêu dữ liệu': sheetsMetadata,
  'API của Sheets: ghi giá trị': sheetsValuesWritten,
  'API của Sheets: sắp đặt ô': sheetsArranging,
  'API của Sheets: phần của ô': sheetsCellParts,
  'API của Sheets: biểu đồ': sheetsCharts,
  'API của Sheets: thuộc tính': sheetsProperties,
  'API của Sheets: bảo vệ và tên': sheetsGuards,
  'API của Sheets: chiều của lưới': sheetsDimensions,
  'API của Sheets: nhóm cột': sheetsLineGroups,
  'API của Sheets: định dạng có điều kiện': sheetsConditional,
  'API của Sheets: đổi siêu dữ liệu': sheetsMetadataChanges,
  'API của Sheets: bộ dựng': sheetsBuilders,
  'API của Sheets: điều kiện': sheetsConditions,
  'API của Sheets: định dạng': sheetsFormats,
  'API của Sheets: lưới': sheetsGrid,
  'API của Sheets: lô hỏng': sheetsUndo,
  'API của Sheets: vùng và lựa chọn': sheetsReads,
  'API của Sheets: thân yêu cầu': sheetsBodies,
  'API của Sheets: siêu dữ liệu theo chỗ': sheetsMetadataPlaces,
  'API của Drive: tệp': driveFiles,
  'API của Drive: thay đổi': driveChanges,
  'API của Drive: tìm': driveSearch,
  'API của Drive: lời gọi': driveRequests,
  'API của Drive: từ chối và chia sẻ': driveErrors,
  'API của Drive: nhiều người': drivePersons,
  Trigger: triggers,
  'Trigger: cách đặt': triggerBuilders,
  'Trigger theo giờ': clockFacts,
  'Tài liệu': documents,
  'Phần tử của tài liệu': documentElements,
  'Kiểu dáng trong tài liệu': documentStyles,
  'Chữ trong tài liệu': documentText,
  'Chữ theo chỗ': documentTexts,
  'Mẫu tìm trong tài liệu': documentPatterns,
  'Hình trong tài liệu': documentPictures,
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
