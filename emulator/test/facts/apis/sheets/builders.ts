// The service Sheets: builders of messages, Sheets.newXxx().setYyy(…).
import { documented, type Fact, observed } from '../../fact';
import { once, onSheet } from '../../own-files';
import { api, cells, type Message, patient } from './calls';

const page = 'Apps Script: Advanced Sheets service';

// biome-ignore lint/suspicious/noExplicitAny: getters and setters by name.
type Builder = any;
const make = (message: string): Builder => (Sheets as unknown as Record<string, () => Builder>)[`new${message}`]!();

const built = once(() =>
  onSheet((sheet, book) => {
    const range = make('GridRange').setSheetId(sheet.getSheetId()).setStartRowIndex(0).setEndRowIndex(2).setStartColumnIndex(0);
    range.setEndColumnIndex(1);
    const cell = make('CellData').setUserEnteredValue(make('ExtendedValue').setStringValue('từ bộ dựng'));
    const request = make('Request').setRepeatCell(make('RepeatCellRequest').setRange(range).setCell(cell).setFields('userEnteredValue'));
    const body = make('BatchUpdateSpreadsheetRequest').setRequests([request]);
    const before = { rows: range.getEndRowIndex(), text: cell.getUserEnteredValue().getStringValue(), json: JSON.stringify(range) };
    patient(() => api().batchUpdate(body as never, book.getId()));
    const values = make('ValueRange')
      .setValues([['giá trị']])
      .setMajorDimension('ROWS');
    patient(() =>
      (api().Values!.update as (...args: unknown[]) => unknown)(values, book.getId(), `'${sheet.getName()}'!B1`, {
        valueInputOption: 'RAW',
      }),
    );
    const blank = make('SheetProperties');
    return {
      before,
      cells: cells(book, `'${sheet.getName()}'!A1:B2`, 'formattedValue').map((row) =>
        row.map((one: Message) => one.formattedValue ?? null),
      ),
      keys: [Object.keys(range), Object.keys(blank), JSON.stringify(blank)],
      unset: blank.getTitle() ?? null,
      same: blank.setTitle('Tên') === blank,
      changed: [blank.getTitle(), blank.setTitle('Khác').getTitle()],
      kinds: ['newRequest', 'getRequest', 'Request'].map((name) => typeof (Sheets as unknown as Record<string, unknown>)[name]),
    };
  }),
);

export const sheetsBuilders: Fact[] = [
  documented(
    'a request that builders made is carried out as a plain one',
    page,
    [['từ bộ dựng', 'giá trị'], ['từ bộ dựng']],
    () => built().cells,
  ),
  documented('a getter of a builder returns what its setter got', page, [2, 'từ bộ dựng'], () => [
    built().before.rows,
    built().before.text,
  ]),
  documented('a setter of a builder returns the builder', page, true, () => built().same),
  observed('a field of a builder that nobody set is blank', null, () => built().unset),
  documented('a later setter of a builder replaces the value', page, ['Tên', 'Khác'], () => built().changed),
  observed(
    'the JSON of a builder has the fields that were set and no methods',
    { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 },
    () => ({ sheetId: 0, ...(JSON.parse(built().before.json) as object) }),
  ),
  observed('a builder is made by a method whose name begins with new', ['function', 'undefined', 'undefined'], () => built().kinds),
];
