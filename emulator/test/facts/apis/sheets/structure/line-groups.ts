// The Sheets API: groups of rows and of columns.
import { documented, type Fact } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { ask, batch, type Message } from '../calls';

const columns = (sheetId: number, startIndex: number, endIndex: number): object => ({
  sheetId,
  dimension: 'COLUMNS',
  startIndex,
  endIndex,
});

/** A group as a word: its range, its depth, a cross when it is collapsed. */
const word = ({ range, depth, collapsed }: Message): string => `${range.startIndex}-${range.endIndex}/${depth}${collapsed ? 'x' : ''}`;

const grouped = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const add = (from: number, to: number): object => ({ addDimensionGroup: { range: columns(id, from, to) } });
    const fold = (from: number, to: number, depth: number, collapsed: boolean): object => ({
      updateDimensionGroup: { dimensionGroup: { range: columns(id, from, to), depth, collapsed }, fields: 'collapsed' },
    });
    const groups = (): string[] => (ask(book, 'sheets.columnGroups').sheets[0].columnGroups ?? []).map(word).sort();
    const hidden = (): string =>
      (ask(book, 'sheets.data.columnMetadata.hiddenByUser', ['S!A1:J1']).sheets[0].data[0].columnMetadata as Message[])
        .map(({ hiddenByUser }) => (hiddenByUser ? 'x' : '.'))
        .join('');
    const [first] = batch(book, [add(1, 4)]).replies as Message[];
    const made = [groups(), (first!.addDimensionGroup.dimensionGroups as Message[]).map(word)];
    batch(book, [add(2, 3), add(6, 8)]);
    const nested = groups();
    batch(book, [fold(2, 3, 2, true), fold(6, 8, 1, true)]);
    const folded = [groups(), hidden()];
    batch(book, [{ insertDimension: { range: columns(id, 0, 1) } }]);
    const moved = [groups(), hidden()];
    batch(book, [fold(2, 5, 1, true), fold(2, 5, 1, false)]);
    const opened = [groups(), hidden()];
    const [left] = batch(book, [{ deleteDimensionGroup: { range: columns(id, 3, 4) } }]).replies as Message[];
    return { made, nested, folded, moved, opened, left: [groups(), left!.deleteDimensionGroup.dimensionGroups.length] };
  }),
);

export const sheetsLineGroups: Fact[] = [
  documented(
    'a group of columns is made, and the reply has all groups',
    'Sheets API: AddDimensionGroupRequest',
    [['1-4/1'], ['1-4/1']],
    () => grouped().made,
  ),
  documented(
    'a group within another lies deeper',
    'Sheets API: AddDimensionGroupRequest',
    ['1-4/1', '2-3/2', '6-8/1'],
    () => grouped().nested,
  ),
  documented(
    'a group that is collapsed hides what lies in it',
    'Sheets API: UpdateDimensionGroupRequest, DimensionGroup.collapsed',
    [['1-4/1', '2-3/2x', '6-8/1x'], '..x...xx..'],
    () => grouped().folded,
  ),
  documented(
    'groups follow an inserted column',
    'Sheets API: DimensionGroup',
    [['2-5/1', '3-4/2x', '7-9/1x'], '...x...xx.'],
    () => grouped().moved,
  ),
  documented(
    'a group that is opened shows all that lies in it; one within stays collapsed',
    'Sheets API: DimensionGroup.collapsed',
    [['2-5/1', '3-4/2x', '7-9/1x'], '.......xx.'],
    () => grouped().opened,
  ),
  documented('a group is undone by its range', 'Sheets API: DeleteDimensionGroupRequest', [['2-5/1', '7-9/1x'], 2], () => grouped().left),
];
