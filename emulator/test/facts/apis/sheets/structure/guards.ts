// The Sheets API: each field of protected ranges and of named ranges.
import { byHand, documented, type Fact } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { ask, batch, grid, type Message, write } from '../calls';
import { accepted } from '../refused';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The bounds of a range on a grid of 1000 by 26, whether the answer has all of them or not; those of a whole sheet are '-'. */
const bounds = ({ sheetId: _sheetId, ...range }: Message): string =>
  Object.keys(range).length
    ? [range.startRowIndex ?? 0, range.endRowIndex ?? 1000, range.startColumnIndex ?? 0, range.endColumnIndex ?? 26].join()
    : '-';

const protections = (book: Book): Message[] =>
  (ask(book, 'sheets.protectedRanges').sheets as Message[]).flatMap(({ protectedRanges = [] }) => protectedRanges as Message[]);

const guarded = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    const other = book.insertSheet('T').getSheetId();
    const me = Session.getEffectiveUser().getEmail();
    SpreadsheetApp.flush();
    const add = (protectedRange: object): object => ({ addProtectedRange: { protectedRange } });
    const { replies } = batch(book, [
      add({ range: grid(id, 0, 2, 0, 1) }),
      add({ protectedRangeId: 71, range: { sheetId: id, startRowIndex: 3 } }),
      add({ protectedRangeId: 72, range: { sheetId: id, endRowIndex: 4 } }),
      add({ protectedRangeId: 73, range: { sheetId: id, startColumnIndex: 5 }, description: '' }),
      add({ protectedRangeId: 74, range: { sheetId: id, endColumnIndex: 6 }, warningOnly: true }),
      add({ protectedRangeId: 75, range: { sheetId: other }, description: 'trang', editors: { users: [me] } }),
    ]);
    const made = replies.map((reply) => reply.addProtectedRange!.protectedRange as Message);
    const seen = (protectedRangeId: number): unknown[] => {
      const one = protections(book).find((protection) => protection.protectedRangeId === protectedRangeId)!;
      return [
        bounds(one.range),
        one.description ?? '',
        one.warningOnly ?? false,
        one.editors?.users.length ?? 0,
        (one.unprotectedRanges ?? []).map(bounds).join(' '),
      ];
    };
    const given = {
      range: grid(other, 1, 5, 1, 5),
      description: 'mới',
      warningOnly: true,
      unprotectedRanges: [grid(other, 1, 2, 0, 1), grid(other, 3, 4, 0, 2)],
    };
    const after = (protectedRangeId: number, fields: string, more: object = given): unknown[] => {
      batch(book, [{ updateProtectedRange: { protectedRange: { protectedRangeId, ...more }, fields } }]);
      return seen(protectedRangeId);
    };
    return {
      made: made.map(({ range, description, warningOnly, requestingUserCanEdit, editors }) => [
        bounds(range),
        description ?? '',
        warningOnly ?? false,
        requestingUserCanEdit,
        editors ? editors.users.length : 0,
      ]),
      ids: [typeof made[0]!.protectedRangeId, made[0]!.protectedRangeId !== 71],
      steps: [
        after(75, 'description'),
        after(75, 'unprotectedRanges'),
        after(75, 'unprotectedRanges', {}),
        after(75, 'description', {}),
        after(75, 'editors', { editors: { users: [] } }),
        after(75, 'warningOnly'),
        after(75, 'range'),
        after(74, 'warningOnly,editors', { warningOnly: false, editors: { users: [me] } }),
        after(71, 'range', { range: { sheetId: id } }),
      ],
      written: batch(book, [write(id, 0, 0, [['chủ ghi được']])]).replies.length,
      refused: accepted(book, [
        add({ protectedRangeId: 71, range: grid(id, 0, 1, 0, 1) }),
        add({}),
        { addProtectedRange: {} },
        add({ range: { sheetId: 404 } }),
        add({ range: grid(id, 2, 1, 0, 1) }),
        add({ range: grid(id, 0, 1, 0, 1), warningOnly: true, editors: { users: [me] } }),
        { updateProtectedRange: { protectedRange: { protectedRangeId: 404 }, fields: 'description' } },
        { updateProtectedRange: { protectedRange: { protectedRangeId: 72 }, fields: 'range' } },
        { updateProtectedRange: { protectedRange: { protectedRangeId: 72 }, fields: '' } },
        {
          updateProtectedRange: {
            protectedRange: { protectedRangeId: 72, unprotectedRanges: [grid(id, 0, 1, 0, 1)] },
            fields: 'unprotectedRanges',
          },
        },
        { updateProtectedRange: { fields: 'description' } },
        { deleteProtectedRange: {} },
      ]),
      left: (() => {
        batch(book, [{ deleteProtectedRange: { protectedRangeId: 72 } }, { deleteProtectedRange: { protectedRangeId: 75 } }]);
        return protections(book)
          .map(({ protectedRangeId }) => protectedRangeId as number)
          .filter((one) => one < 100)
          .sort();
      })(),
    };
  }),
);

const named = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    const other = book.insertSheet('T').getSheetId();
    SpreadsheetApp.flush();
    const names = (): string[] =>
      (ask(book, 'namedRanges').namedRanges as Message[])
        .map((one) => `${one.name} ${bounds(one.range)} ${one.range.sheetId === other}`)
        .sort();
    const add = (name: string, more: object = {}): object => ({
      addNamedRange: { namedRange: { name, range: grid(id, 0, 1, 0, 1), ...more } },
    });
    const update = (namedRange: object, fields: string): object => ({ updateNamedRange: { namedRange, fields } });
    batch(book, [
      add('mot', { namedRangeId: 'n1' }),
      add('hai', { namedRangeId: 'n2', range: { sheetId: other, startRowIndex: 998 } }),
      add('ba'),
    ]);
    const made = names();
    const given = { namedRangeId: 'n1', name: 'MOT', range: grid(other, 2, 4, 2, 4) };
    batch(book, [update(given, 'name')]);
    const renamed = names();
    batch(book, [update({ ...given, name: 'khac' }, 'range'), { deleteNamedRange: { namedRangeId: 'n2' } }]);
    return {
      made,
      renamed,
      moved: names(),
      refused: accepted(book, [
        add('bon', { namedRangeId: 'n1' }),
        { addNamedRange: {} },
        { addNamedRange: { namedRange: { name: 'bon' } } },
        { addNamedRange: { namedRange: { range: grid(id, 0, 1, 0, 1) } } },
        add('A1'),
        add('2'),
        add('bon', { range: { sheetId: 404 } }),
        update({ namedRangeId: 'n1', name: 'BA' }, 'name'),
        update({ namedRangeId: 'n1' }, 'name'),
        update({ namedRangeId: 'n1' }, 'range'),
        update({ namedRangeId: 'n1', name: 'bon' }, ''),
        update({ namedRangeId: 'n9', name: 'bon' }, 'name'),
        update({ name: 'bon' }, 'name'),
        { deleteNamedRange: {} },
      ]),
    };
  }),
);

const page = 'Sheets API: ProtectedRange';

export const sheetsGuards: Fact[] = [
  documented(
    'a range with one bound protects the cells from there or up to there',
    page,
    [
      ['0,2,0,1', '', false, true, 1],
      ['3,1000,0,26', '', false, true, 1],
      ['0,4,0,26', '', false, true, 1],
      ['0,1000,5,26', '', false, true, 1],
      ['0,1000,0,6', '', true, true, 0],
      ['-', 'trang', false, true, 1],
    ],
    () => guarded().made,
  ),
  documented('a protection without an id gets one', 'Sheets API: AddProtectedRangeRequest', ['number', true], () => guarded().ids),
  documented(
    'each field of a protection changes by its own mask',
    'Sheets API: UpdateProtectedRangeRequest',
    [
      ['-', 'mới', false, 1, ''],
      ['-', 'mới', false, 1, '1,2,0,1 3,4,0,2'],
      ['-', 'mới', false, 1, ''],
      ['-', '', false, 1, ''],
      ['-', '', false, 1, ''],
      ['-', '', true, 0, ''],
      ['1,5,1,5', '', true, 0, ''],
      ['0,1000,0,6', '', false, 1, ''],
      ['-', '', false, 1, ''],
    ],
    () => guarded().steps,
  ),
  documented('the owner writes into a protected range with the API', page, 1, () => guarded().written),
  documented(
    'protections need an id of their own and cells of a sheet that exists; changes need a protection and a mask',
    page,
    [],
    () => guarded().refused,
  ),
  documented(
    'deleteProtectedRange leaves the other protections',
    'Sheets API: DeleteProtectedRangeRequest',
    [71, 73, 74],
    () => guarded().left,
  ),
  documented(
    'a name takes cells of any sheet, up to the end of the grid where an end is missing',
    'Sheets API: NamedRange',
    ['ba 0,1,0,1 false', 'hai 998,1000,0,26 true', 'mot 0,1,0,1 false'],
    () => named().made,
  ),
  documented(
    'name and range of a name change by their own masks, also to the same name in capitals',
    'Sheets API: UpdateNamedRangeRequest',
    [
      ['MOT 0,1,0,1 false', 'ba 0,1,0,1 false', 'hai 998,1000,0,26 true'],
      ['MOT 2,4,2,4 true', 'ba 0,1,0,1 false'],
    ],
    () => [named().renamed, named().moved],
  ),
  documented(
    'names need a text that is no reference, cells that exist and ids of their own; changes need an id and a mask',
    'Sheets API: NamedRange',
    [],
    () => named().refused,
  ),

  byHand(
    'another editor changes nothing in a protected cell with the API, nor moves or deletes its row or column',
    'observed',
    'observed by others',
    [],
    'chủ chạy protectMiddle với mã của bảng tính mới, người sửa chạy changeMiddle',
  ),
  byHand(
    'another editor changes cells beside a protected one with the API',
    'documented',
    page,
    [],
    'chủ chạy protectMiddle với mã của bảng tính mới, người sửa chạy changeBeside',
  ),
  byHand(
    'a protection is changed and deleted by those who may edit its cells only',
    'documented',
    page,
    [[], ['describe', 'remove']],
    'chủ chạy protectMiddle với mã của bảng tính mới, người sửa chạy changeGuard, rồi chủ chạy changeGuard',
  ),
];
