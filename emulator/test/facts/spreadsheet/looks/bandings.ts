// Bandings: alternating colours of rows and columns.
import { byHand, documented, type Fact, observed, unproved } from '../../fact';
import { once, onSheet } from '../../own-files';
import { refusal } from '../../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Banding = GoogleAppsScript.Spreadsheet.Banding;
const parts = ['Header', 'First', 'Second', 'Footer'];
const coloursOf = (banding: Banding, axis: 'Row' | 'Column') =>
  parts.map((part) => (banding as unknown as Record<string, () => string | null>)[`get${part}${axis}Color`]!());
const rangesOf = (bandings: Banding[]) => bandings.map((banding) => banding.getRange().getA1Notation()).sort();

const themed = (names: string[]) =>
  onSheet((sheet) =>
    names.map((name) => {
      const theme = (SpreadsheetApp.BandingTheme as unknown as Record<string, GoogleAppsScript.Spreadsheet.BandingTheme>)[name]!;
      const banding = sheet.getRange('A1:B4').applyRowBanding(theme, true, true);
      const colours = coloursOf(banding, 'Row');
      banding.remove();
      return [name, ...colours];
    }),
  );

const placed = once(() =>
  onSheet((sheet: Sheet, book) => {
    const first = sheet.getRange('A1:C5').applyRowBanding();
    const second = sheet.getRange('E1:H5').applyColumnBanding(SpreadsheetApp.BandingTheme.GREEN, false, true);
    const again = refusal(() => sheet.getRange('C5:D6').applyRowBanding());
    const all = {
      sheet: rangesOf(sheet.getBandings()),
      touched: [
        rangesOf(sheet.getRange('C5').getBandings()),
        rangesOf(sheet.getRange('C5:E5').getBandings()),
        rangesOf(sheet.getRange('D1').getBandings()),
      ],
    };
    const plain = [coloursOf(first, 'Row'), coloursOf(first, 'Column')];
    const columns = [coloursOf(second, 'Row'), coloursOf(second, 'Column')];
    const painted = first
      .setHeaderRowColor('#ff0000')
      .setSecondRowColor('blue')
      .setFooterRowColor('#010203')
      .setFirstRowColor(null as unknown as string);
    const colours = coloursOf(painted, 'Row');
    const other = book.insertSheet('Hai');
    const copy = first.copyTo(other.getRange('B2:C3'));
    const copied = [copy.getRange().getSheet().getName(), copy.getRange().getA1Notation(), ...coloursOf(copy, 'Row')];
    sheet.insertRowsBefore(3, 2);
    sheet.deleteColumn(1);
    const followed = rangesOf(sheet.getBandings());
    sheet.getBandings()[0]!.setRange(sheet.getRange('A10:B12'));
    const moved = rangesOf(sheet.getBandings());
    for (const banding of sheet.getBandings()) banding.remove();
    return { plain, columns, again, all, colours, copied, followed, moved, left: [sheet.getBandings().length, other.getBandings().length] };
  }),
);

export const bandings: Fact[] = [
  documented(
    'a banding has a header and no footer unless the script says otherwise',
    'Class Range: applyRowBanding',
    [
      [true, true, true, false],
      [false, false, false, false],
    ],
    () => placed().plain.map((colours) => colours.map((colour) => colour !== null)),
  ),
  observed(
    'the default theme of bandings is light grey',
    [
      ['#bdbdbd', '#ffffff', '#f3f3f3', null],
      [null, null, null, null],
    ],
    () => placed().plain,
  ),
  observed(
    'a banding of columns has colours of columns',
    [
      [null, null, null, null],
      [null, '#ffffff', '#e7f9ef', '#afe9ca'],
    ],
    () => placed().columns,
  ),
  observed(
    'a range takes one banding',
    'You cannot add alternating background colors to a range that already has alternating background colors.',
    () => placed().again,
  ),
  documented(
    'a sheet gives all its bandings, a range those of its cells',
    'Class Range: getBandings',
    { sheet: ['A1:C5', 'E1:H5'], touched: [['A1:C5'], ['A1:C5', 'E1:H5'], []] },
    () => placed().all,
  ),
  documented(
    'each colour of a banding is set or cleared',
    'Class Banding: setHeaderRowColor',
    ['#ff0000', null, '#0000ff', '#010203'],
    () => placed().colours,
  ),
  documented(
    'a banding is copied to another range with its colours',
    'Class Banding: copyTo',
    ['Hai', 'B2:C3', '#ff0000', null, '#0000ff', '#010203'],
    () => placed().copied,
  ),
  documented(
    'the colours of a banding are also Color objects, null where none is set',
    'Class Banding: getHeaderRowColorObject',
    ['#bdbdbd', null, '#00ff00', null],
    () =>
      onSheet((sheet) => {
        const banding = sheet.getRange('A1:B4').applyRowBanding() as unknown as Record<string, (colour?: unknown) => unknown>;
        const hex = (part: string) => {
          const colour = banding[`get${part}ColorObject`]!() as GoogleAppsScript.Spreadsheet.Color | null;
          return colour ? colour.asRgbColor().asHexString() : null;
        };
        const before = [hex('HeaderRow'), hex('FooterRow')];
        banding.setFooterRowColorObject!(SpreadsheetApp.newColor().setRgbColor('#00ff00').build());
        banding.setHeaderRowColorObject!(null);
        return [...before, hex('FooterRow'), hex('HeaderRow')];
      }),
  ),
  observed('a banding follows inserted rows and deleted columns', ['A1:B7', 'D1:G7'], () => placed().followed),
  documented('a banding is moved to another range', 'Class Banding: setRange', ['A10:B12', 'D1:G7'], () => placed().moved),
  documented('a removed banding is gone', 'Class Banding: remove', [0, 1], () => placed().left),
  observed(
    'the themes light grey and green have these colours',
    [
      ['LIGHT_GREY', '#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'],
      ['GREEN', '#63d297', '#ffffff', '#e7f9ef', '#afe9ca'],
    ],
    () => themed(['LIGHT_GREY', 'GREEN']),
  ),
  unproved(
    'the other themes of bandings have these colours',
    [
      ['CYAN', '#4dd0e1', '#ffffff', '#e0f7fa', '#a2e8f1'],
      ['YELLOW', '#f7cb4d', '#ffffff', '#fef8e3', '#fce8b2'],
      ['ORANGE', '#f46524', '#ffffff', '#ffe6dd', '#ffccbc'],
      ['BLUE', '#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'],
      ['TEAL', '#26a69a', '#ffffff', '#ddf2f0', '#8cd3cd'],
      ['GREY', '#78909c', '#ffffff', '#ebeff1', '#bbc8ce'],
      ['BROWN', '#cca677', '#ffffff', '#f8f2eb', '#e6d3ba'],
      ['LIGHT_GREEN', '#8bc34a', '#ffffff', '#eef7e3', '#c4e2a0'],
      ['INDIGO', '#8989eb', '#ffffff', '#e8e7fc', '#c4c3f7'],
      ['PINK', '#e91d63', '#ffffff', '#fddce8', '#f68ab0'],
    ],
    () => themed(['CYAN', 'YELLOW', 'ORANGE', 'BLUE', 'TEAL', 'GREY', 'BROWN', 'LIGHT_GREEN', 'INDIGO', 'PINK']),
  ),
  unproved('the background of a cell is its own, not that of a banding', ['#ffffff', '#123456'], () =>
    onSheet((sheet) => {
      sheet.getRange('A1:B4').applyRowBanding();
      sheet.getRange('B1').setBackground('#123456');
      return [sheet.getRange('A1').getBackground(), sheet.getRange('B1').getBackground()];
    }),
  ),
  byHand(
    'people see header and footer before the bands, the first band before the second, and the own colour of a cell before all',
    'documented',
    'Sheets API: BandingProperties',
    {
      rows: ['#bdbdbd', '#ffffff', '#f3f3f3', '#ffffff', '#dedede', ''],
      columns: ['#63d297', '#ffffff', '#e7f9ef', ''],
      own: '#123456',
    },
    'chạy bandOn, xem màu của B2:B7, D2:G2 và B3 sau khi chạy paint',
  ),
];
