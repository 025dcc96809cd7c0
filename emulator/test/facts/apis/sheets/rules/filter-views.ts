// The Sheets API: filter views, which hide rows only for who looks through them.
import { documented, type Fact, observed, unproved } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { ask, batch, grid, type Message } from '../calls';
import { isRefused } from '../refused';

const page = 'Sheets API: FilterView';

const viewed = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('A1:B4').setValues([
      ['tên', 'số'],
      ['một', 1],
      ['hai', 2],
      ['ba', 3],
    ]);
    SpreadsheetApp.flush();
    const views = (of = 'S'): Message[] =>
      (ask(book, 'sheets(properties.title,filterViews)').sheets as Message[]).filter(({ properties }) => properties.title === of)[0]!
        .filterViews ?? [];
    const hidden = () =>
      (ask(book, 'sheets.data.rowMetadata.hiddenByFilter', ['S!A1:B4']).sheets[0].data[0].rowMetadata as Message[]).map(
        ({ hiddenByFilter }) => hiddenByFilter ?? false,
      );
    const text = { type: 'TEXT_EQ', values: [{ userEnteredValue: 'ba' }] };
    const { replies } = batch(book, [
      {
        addFilterView: {
          filter: {
            filterViewId: 71,
            title: 'Của tôi',
            range: grid(id, 0, 4, 0, 2),
            filterSpecs: [{ columnIndex: 1, filterCriteria: { hiddenValues: ['1'] } }, { filterCriteria: { condition: text } }],
          },
        },
      },
      { addFilterView: { filter: { title: 'Của tôi', range: grid(id, 0, 4, 0, 1), criteria: { 0: { hiddenValues: ['hai'] } } } } },
      {
        addFilterView: {
          filter: {
            filterViewId: 73,
            title: 'Cả hai',
            range: grid(id, 0, 4, 0, 2),
            criteria: { 0: { hiddenValues: ['hai'] } },
            filterSpecs: [{ columnIndex: 1, filterCriteria: { hiddenValues: ['3'] } }],
          },
        },
      },
    ]);
    const added = views();
    const shown = hidden();
    const basic = ask(book, 'sheets(properties.sheetId,basicFilter)').sheets[0].basicFilter ?? null;
    const duplicate = batch(book, [{ duplicateFilterView: { filterId: 71 } }]).replies[0]!.duplicateFilterView!.filter as Message;
    const update = (filter: object, fields: string): object => ({ updateFilterView: { filter, fields } });
    batch(book, [
      update({ filterViewId: 71, title: 'Chờ duyệt', filterSpecs: [] }, 'title'),
      update({ filterViewId: 73, range: grid(id, 0, 3, 0, 2), title: 'không' }, 'range'),
      update({ filterViewId: duplicate.filterViewId }, 'criteria'),
    ]);
    const updated = views();
    batch(book, [
      { insertDimension: { range: { sheetId: id, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 } } },
      { insertDimension: { range: { sheetId: id, dimension: 'ROWS', startIndex: 1, endIndex: 3 } } },
    ]);
    const followed = views()[0]!;
    batch(book, [{ duplicateSheet: { sourceSheetId: id, newSheetName: 'T' } }]);
    const copied = views('T');
    batch(book, [
      { deleteFilterView: { filterId: 71 } },
      { deleteDimension: { range: { sheetId: id, dimension: 'ROWS', startIndex: 0, endIndex: 5 } } },
    ]);
    const left = views().map(({ filterViewId }) => filterViewId as number);
    const oneOfList = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }] };
    const add = (filter: object): object => ({ addFilterView: { filter: { title: 'x', range: grid(id, 0, 1, 0, 1), ...filter } } });
    return {
      replies: replies.map(({ addFilterView }) => (addFilterView!.filter as Message).title),
      added,
      shown,
      basic,
      duplicate,
      updated,
      followed,
      copied,
      left,
      ids: added.map(({ filterViewId }) => filterViewId as number),
      byList: isRefused(book, add({ filterSpecs: [{ filterCriteria: { condition: oneOfList } }] })),
      refused: {
        unknown: isRefused(book, { deleteFilterView: { filterId: 404 } }),
        unknownUpdate: isRefused(book, update({ filterViewId: 404, title: 'x' }, 'title')),
        unknownDuplicate: isRefused(book, { duplicateFilterView: { filterId: 404 } }),
        taken: isRefused(book, add({}), add({ filterViewId: copied[0]!.filterViewId })),
        noMask: isRefused(book, { updateFilterView: { filter: { filterViewId: copied[0]!.filterViewId, title: 'x' } } }),
        noRange: isRefused(book, { addFilterView: { filter: { title: 'x' } } }),
        beyond: isRefused(book, add({ range: grid(id, 5000, 5001, 0, 1) })),
      },
    };
  }),
);

export const sheetsFilterViews: Fact[] = [
  documented(
    'a filter view has the id that the caller gives, its title, its range, and its criteria both by column and as specifications',
    page,
    {
      filterViewId: 71,
      title: 'Của tôi',
      range: { startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 },
      criteria: { 0: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'ba' }] } }, 1: { hiddenValues: ['1'] } },
      filterSpecs: [
        { filterCriteria: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: 'ba' }] } } },
        { columnIndex: 1, filterCriteria: { hiddenValues: ['1'] } },
      ],
    },
    () => viewed().added[0],
  ),
  documented(
    'addFilterView replies with the filter view',
    'Sheets API: AddFilterViewResponse',
    ['Của tôi', 'Của tôi', 'Cả hai'],
    () => viewed().replies,
  ),
  observed('several filter views of a sheet may have the same title, and each has an id of its own', [['Của tôi', 'Của tôi'], true], () => [
    viewed()
      .added.slice(0, 2)
      .map(({ title }) => title),
    viewed().ids.filter((id, index, ids) => ids.indexOf(id) === index).length === 3,
  ]),
  documented(
    'specifications of a filter view win over its map of criteria',
    page,
    { 1: { hiddenValues: ['3'] } },
    () => viewed().added[2]!.criteria,
  ),
  documented('a filter view hides no rows and makes no basic filter', 'Sheets guide: Filters', [[false, false, false, false], null], () => [
    viewed().shown,
    viewed().basic,
  ]),
  documented(
    'duplicateFilterView gives another view with the same range and criteria',
    'Sheets API: DuplicateFilterViewRequest',
    [true, true, true],
    () => [
      viewed().duplicate.filterViewId !== 71,
      JSON.stringify(viewed().duplicate.range) === JSON.stringify(viewed().added[0]!.range),
      JSON.stringify(viewed().duplicate.criteria) === JSON.stringify(viewed().added[0]!.criteria),
    ],
  ),
  unproved('a duplicate of a filter view has the title of a copy', true, () => {
    const { title } = viewed().duplicate as { title: string };
    return title !== 'Của tôi' && title.indexOf('Của tôi') > 0;
  }),
  documented(
    'updateFilterView changes the fields of its mask only',
    'Sheets API: UpdateFilterViewRequest',
    [['Chờ duyệt', 2], ['Cả hai', 3], null],
    () => [
      [viewed().updated[0]!.title, viewed().updated[0]!.filterSpecs.length],
      [viewed().updated[2]!.title, viewed().updated[2]!.range.endRowIndex],
      viewed().updated[3]!.criteria ?? null,
    ],
  ),
  observed(
    'a filter view and its criteria go with inserted rows and columns',
    [{ startRowIndex: 0, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 3 }, ['0', '2']],
    () => [viewed().followed.range, Object.keys(viewed().followed.criteria)],
  ),
  unproved('a copy of a sheet has the filter views with ids of their own', [4, true], () => [
    viewed().copied.length,
    viewed().copied.every(({ filterViewId }) => viewed().ids.indexOf(filterViewId) < 0),
  ]),
  documented('deleteFilterView deletes one view', 'Sheets API: DeleteFilterViewRequest', false, () => viewed().left.indexOf(71) >= 0),
  unproved('a filter view goes with its last row', [false, 2], () => [viewed().left.indexOf(73) >= 0, viewed().left.length]),
  observed('a filter view takes no condition ONE_OF_LIST', true, () => viewed().byList),
  documented(
    'a request for a filter view that is wrong is refused: an unknown or taken id, no mask, no range, a range beyond the grid',
    page,
    ['unknown', 'unknownUpdate', 'unknownDuplicate', 'taken', 'noMask', 'noRange', 'beyond'],
    () => {
      const { refused } = viewed();
      return Object.keys(refused).filter((name) => refused[name as keyof typeof refused]);
    },
  ),
];
