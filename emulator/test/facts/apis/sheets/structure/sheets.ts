// The Sheets API: whole sheets, the spreadsheet's properties, names and protected ranges.
import { documented, type Fact, observed, unproved } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { api, ask, batch, grid, type Message, patient, refusal } from '../calls';

const titles = (book: GoogleAppsScript.Spreadsheet.Spreadsheet): string[] =>
  ask(book, 'sheets.properties.title').sheets.map(({ properties }: Message) => properties.title);

const sheets = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const properties = {
      sheetId: 42,
      title: 'Mới',
      index: 0,
      hidden: true,
      tabColor: { red: 1 },
      gridProperties: { rowCount: 10, columnCount: 4, frozenRowCount: 2, hideGridlines: true },
    };
    const { replies } = batch(book, [{ addSheet: { properties } }, { addSheet: { properties: { title: 'Thường' } } }]);
    const plain = replies[1]!.addSheet!.properties as Message;
    const order = titles(book);
    const copy = batch(book, [{ duplicateSheet: { sourceSheetId: 42, insertSheetIndex: 3, newSheetId: 43, newSheetName: 'Chép' } }]);
    batch(book, [
      { updateSheetProperties: { properties: { sheetId: id, index: 3 }, fields: 'index' } },
      {
        updateSheetProperties: {
          properties: { sheetId: 42, title: 'không đổi', gridProperties: { rowCount: 12 } },
          fields: 'gridProperties.rowCount,tabColor',
        },
      },
    ]);
    const [changed] = ask(book, 'sheets.properties').sheets as { properties: Message }[];
    const moved = titles(book);
    batch(book, [{ deleteSheet: { sheetId: 43 } }]);
    return {
      answer: replies[0]!.addSheet!.properties,
      plain: [plain.title, plain.index, plain.gridProperties, typeof plain.sheetId],
      order,
      copy: (copy.replies[0]!.duplicateSheet!.properties as Message).sheetId,
      moved,
      changed: changed!.properties,
      left: titles(book),
      sameId: refusal(book, { addSheet: { properties: { sheetId: 42 } } }),
      sameTitle: refusal(book, { addSheet: { properties: { title: 'mới' } } }),
      negative: refusal(book, { addSheet: { properties: { sheetId: -1 } } }),
      noTitle: refusal(book, { updateSheetProperties: { properties: { sheetId: id }, fields: 'title' } }),
      long: refusal(book, { addSheet: { properties: { title: 'x'.repeat(101) } } }),
      big: refusal(book, { addSheet: { properties: { gridProperties: { rowCount: 1_000_000, columnCount: 11 } } } }),
      hideAll: refusal(
        book,
        { updateSheetProperties: { properties: { sheetId: id, hidden: true }, fields: 'hidden' } },
        { updateSheetProperties: { properties: { sheetId: plain.sheetId, hidden: true }, fields: 'hidden' } },
      ),
      deleteVisible: refusal(book, { deleteSheet: { sheetId: id } }, { deleteSheet: { sheetId: plain.sheetId } }),
      unknown: refusal(book, { updateSheetProperties: { properties: { sheetId: 7, title: 'x' }, fields: 'title' } }),
      freeze: refusal(book, {
        updateSheetProperties: {
          properties: { sheetId: 42, gridProperties: { frozenColumnCount: 4 } },
          fields: 'gridProperties.frozenColumnCount',
        },
      }),
    };
  }),
);

const settings = once(() =>
  onSheet((_sheet, book) => {
    const change = (properties: object, fields: string): object => ({ updateSpreadsheetProperties: { properties, fields } });
    batch(book, [
      change({ title: 'Tên khác', locale: 'en_GB', timeZone: 'Asia/Tokyo', autoRecalc: 'HOUR' }, 'title,locale,timeZone,autoRecalc'),
    ]);
    const properties = ask(book, 'properties(title,locale,timeZone,autoRecalc)');
    const failed = refusal(book, change({ title: 'Không' }, 'title'), { deleteSheet: { sheetId: 7 } });
    return {
      properties,
      failed,
      title: ask(book, 'properties.title'),
      name: DriveApp.getFileById(book.getId()).getName(),
      zone: refusal(book, change({ timeZone: 'Asia/Khong_Co' }, 'timeZone')),
    };
  }),
);

const named = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    const add = (name: string, range: object = grid(id, 0, 2, 0, 1), more: object = {}): object => ({
      addNamedRange: { namedRange: { name, range, ...more } },
    });
    const { replies } = batch(book, [add('mot'), add('hai', grid(id, 4, 5, 1, 2), { namedRangeId: 'hai-cua-toi' })]);
    const first = replies[0]!.addNamedRange!.namedRange as Message;
    batch(book, [
      { updateNamedRange: { namedRange: { namedRangeId: 'hai-cua-toi', name: 'ba', range: grid(id, 0, 1, 0, 1) }, fields: 'name' } },
      { deleteNamedRange: { namedRangeId: first.namedRangeId } },
    ]);
    return {
      first: [first.name, first.range, typeof first.namedRangeId],
      left: ask(book, 'namedRanges(namedRangeId,name,range)').namedRanges,
      same: refusal(book, add('BA')),
      blank: refusal(book, add('có khoảng trắng')),
      unknown: refusal(book, { deleteNamedRange: { namedRangeId: 'khong-co' } }),
    };
  }),
);

const guarded = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    const add = (protectedRange: object): object => ({ addProtectedRange: { protectedRange } });
    const { replies } = batch(book, [
      add({ range: grid(id, 0, 2, 0, 1), description: 'hàng đầu', editors: { users: [] } }),
      add({ protectedRangeId: 77, range: { sheetId: id }, unprotectedRanges: [grid(id, 4, 5, 0, 1)], warningOnly: true }),
    ]);
    const [first, second] = replies.map((reply) => reply.addProtectedRange!.protectedRange as Message);
    batch(book, [
      {
        updateProtectedRange: {
          protectedRange: { protectedRangeId: 77, description: 'cả trang', warningOnly: false },
          fields: 'description',
        },
      },
      { deleteProtectedRange: { protectedRangeId: first!.protectedRangeId } },
    ]);
    const left = ask(book, 'sheets.protectedRanges').sheets[0].protectedRanges as Message[];
    return {
      first: [first!.description, first!.range, first!.requestingUserCanEdit, first!.editors.users.length],
      second: [
        second!.protectedRangeId,
        second!.warningOnly,
        second!.range.startRowIndex ?? null,
        second!.unprotectedRanges,
        'editors' in second!,
      ],
      left: left.map(({ description, warningOnly }) => [description, warningOnly]),
      both: refusal(book, add({ range: grid(id, 0, 1, 0, 1), warningOnly: true, editors: { users: [] } })),
      unknown: refusal(book, { deleteProtectedRange: { protectedRangeId: 404 } }),
      unprotected: refusal(book, add({ range: grid(id, 0, 1, 0, 1), unprotectedRanges: [grid(id, 0, 1, 0, 1)] })),
    };
  }),
);

const made = once(() => {
  const created = patient(() =>
    api().create({
      properties: { title: 'Đối chiếu (tạo bằng API)', locale: 'vi_VN' },
      sheets: [{ properties: { sheetId: 3, title: 'Đầu' } }, { properties: { title: 'Sau', gridProperties: { rowCount: 5 } } }],
    } as never),
  ) as unknown as Message;
  const copied = patient(() =>
    (api().Sheets!.copyTo as (...args: unknown[]) => unknown)(
      { destinationSpreadsheetId: created.spreadsheetId },
      created.spreadsheetId,
      3,
    ),
  ) as Message;
  try {
    return {
      properties: [created.properties.title, created.properties.locale],
      sheets: created.sheets.map(({ properties }: Message) => [properties.title, properties.gridProperties.rowCount]),
      id: created.sheets[0].properties.sheetId,
      copied: copied.index,
    };
  } finally {
    DriveApp.getFileById(created.spreadsheetId).setTrashed(true);
  }
});

export const sheetsSheets: Fact[] = [
  documented(
    'addSheet takes an id of the caller and answers with all properties',
    'Sheets API: AddSheetRequest',
    {
      sheetId: 42,
      title: 'Mới',
      index: 0,
      sheetType: 'GRID',
      gridProperties: { rowCount: 10, columnCount: 4, frozenRowCount: 2, hideGridlines: true },
      hidden: true,
      tabColor: { red: 1 },
      tabColorStyle: { rgbColor: { red: 1 } },
    },
    () => sheets().answer,
  ),
  documented(
    'a sheet without properties gets an id and a grid of 1000 by 26, at the end',
    'Sheets API: AddSheetRequest',
    ['Thường', 2, { rowCount: 1000, columnCount: 26 }, 'number'],
    () => sheets().plain,
  ),
  documented('an index places the sheet', 'Sheets API: SheetProperties', ['Mới', 'S', 'Thường'], () => sheets().order),
  documented('duplicateSheet takes an id, a name and an index', 'Sheets API: DuplicateSheetRequest', [43, 'Chép'], () => [
    sheets().copy,
    sheets().moved[3] === 'Chép' ? 'Chép' : sheets().moved,
  ]),
  documented(
    'a new index counts before the sheet is taken out',
    'Sheets API: SheetProperties',
    ['Mới', 'Thường', 'S', 'Chép'],
    () => sheets().moved,
  ),
  documented(
    'only the properties that the mask names change; one that is named and absent is cleared',
    'Sheets API: UpdateSheetPropertiesRequest',
    ['Mới', { rowCount: 12, columnCount: 4, frozenRowCount: 2, hideGridlines: true }, false],
    () => [sheets().changed.title, sheets().changed.gridProperties, 'tabColor' in sheets().changed],
  ),
  documented('deleteSheet removes a sheet', 'Sheets API: DeleteSheetRequest', ['Mới', 'Thường', 'S'], () => sheets().left),
  observed('a sheet id in use is refused', 'Invalid requests[0].addSheet: Sheet with id 42 already exists.', () => sheets().sameId),
  observed(
    'a title in use is refused, ignoring case',
    'Invalid requests[0].addSheet: A sheet with the name "mới" already exists. Please enter another name.',
    () => sheets().sameTitle,
  ),
  observed('a negative id is refused', 'Invalid requests[0].addSheet: Sheet id must be non-negative.', () => sheets().negative),
  observed(
    'an empty title is refused',
    'Invalid requests[0].updateSheetProperties: The sheet name cannot be empty.',
    () => sheets().noTitle,
  ),
  observed(
    'a title of more than 100 characters is refused',
    'Invalid requests[0].addSheet: The sheet name cannot be greater than 100 characters.',
    () => sheets().long,
  ),
  observed(
    'a sheet that is too big for the file is refused',
    'Invalid requests[0].addSheet: This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    () => sheets().big,
  ),
  unproved(
    'the last visible sheet cannot be hidden',
    "Invalid requests[1].updateSheetProperties: You can't hide all the sheets in a document.",
    () => sheets().hideAll,
  ),
  observed(
    'the last visible sheet cannot be deleted',
    "Invalid requests[1].deleteSheet: You can't remove all the visible sheets in a document.",
    () => sheets().deleteVisible,
  ),
  observed(
    'properties of an unknown sheet are refused',
    'Invalid requests[0].updateSheetProperties: No sheet with id: 7',
    () => sheets().unknown,
  ),
  observed(
    'all columns cannot be frozen',
    "Invalid requests[0].updateSheetProperties: You can't freeze all visible columns on the sheet.",
    () => sheets().freeze,
  ),

  documented(
    'updateSpreadsheetProperties sets title, locale, zone and recalculation',
    'Sheets API: UpdateSpreadsheetPropertiesRequest',
    { properties: { title: 'Tên khác', locale: 'en_GB', timeZone: 'Asia/Tokyo', autoRecalc: 'HOUR' } },
    () => settings().properties,
  ),
  documented('a failed batch leaves the title of the file, too', 'Sheets API: spreadsheets.batchUpdate', ['Tên khác', 'Tên khác'], () => [
    settings().title.properties.title,
    settings().name,
  ]),
  documented(
    'an unknown zone is refused',
    'Sheets API: SpreadsheetProperties',
    true,
    () => String(settings().zone).indexOf('Invalid requests[0].updateSpreadsheetProperties: ') === 0,
  ),

  documented(
    'addNamedRange answers with an id',
    'Sheets API: AddNamedRangeRequest',
    ['mot', { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 }, 'string'],
    () => named().first,
  ),
  documented(
    'updateNamedRange changes only what the mask names, deleteNamedRange removes by id',
    'Sheets API: UpdateNamedRangeRequest',
    [{ namedRangeId: 'hai-cua-toi', name: 'ba', range: { startRowIndex: 4, endRowIndex: 5, startColumnIndex: 1, endColumnIndex: 2 } }],
    () => named().left,
  ),
  observed(
    'a name in use is refused',
    'Invalid requests[0].addNamedRange: Cannot add named range with name BA, a named range with that name already exists.',
    () => named().same,
  ),
  observed('a name with a blank is refused', true, () => String(named().blank).indexOf('Invalid requests[0].addNamedRange: ') === 0),
  documented(
    'an unknown name id is refused',
    'Sheets API: DeleteNamedRangeRequest',
    true,
    () => String(named().unknown).indexOf('Invalid requests[0].deleteNamedRange: ') === 0,
  ),

  documented(
    'a protected range without editors keeps the owner',
    'Sheets API: ProtectedRange',
    ['hàng đầu', { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 }, true, 1],
    () => guarded().first,
  ),
  documented(
    'a range without bounds protects the sheet; one that only warns has no editors',
    'Sheets API: ProtectedRange',
    [77, true, null, [{ startRowIndex: 4, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 1 }], false],
    () => guarded().second,
  ),
  documented(
    'updateProtectedRange changes only what the mask names',
    'Sheets API: UpdateProtectedRangeRequest',
    [['cả trang', true]],
    () => guarded().left,
  ),
  observed(
    'editors are refused where the protection only warns',
    true,
    () => String(guarded().both).indexOf('Invalid requests[0].addProtectedRange: ') === 0,
  ),
  observed(
    'an unknown protection is named',
    'Invalid requests[0].deleteProtectedRange: No protected range with id: 404',
    () => guarded().unknown,
  ),
  documented(
    'only a protected sheet has unprotected ranges',
    'Sheets API: ProtectedRange',
    true,
    () => String(guarded().unprotected).indexOf('Invalid requests[0].addProtectedRange: ') === 0,
  ),

  documented(
    'spreadsheets.create makes a spreadsheet with the given sheets',
    'Sheets API: spreadsheets.create',
    [
      ['Đối chiếu (tạo bằng API)', 'vi_VN'],
      [
        ['Đầu', 1000],
        ['Sau', 5],
      ],
      3,
    ],
    () => [made().properties, made().sheets, made().id],
  ),
  documented('sheets.copyTo puts the copy at the end', 'Sheets API: spreadsheets.sheets.copyTo', 2, () => made().copied),
];
