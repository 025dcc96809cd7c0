// The Sheets API: formats of cells, every value written and read back.
import { documented, type Fact, observed } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { ask, batch, cells, grid, type Message, write } from '../calls';

const format = 'Sheets API: CellFormat';

const horizontal = ['LEFT', 'CENTER', 'RIGHT'].map((horizontalAlignment) => ({ horizontalAlignment }));
const vertical = ['TOP', 'MIDDLE', 'BOTTOM'].map((verticalAlignment) => ({ verticalAlignment }));
const wraps = ['OVERFLOW_CELL', 'CLIP', 'WRAP'].map((wrapStrategy) => ({ wrapStrategy }));
const directions = ['LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'].map((textDirection) => ({ textDirection }));
const rotations = [{ angle: 45 }, { angle: -30 }, { vertical: true }].map((textRotation) => ({ textRotation }));
const switches = [true, false].flatMap((isOn) =>
  ['bold', 'italic', 'strikethrough', 'underline'].map((name) => ({ textFormat: { [name]: isOn } })),
);
const fonts = [{ textFormat: { fontFamily: 'Tinos', fontSize: 8 } }];
const patterns: [type: string, pattern: string, shown: string][] = [
  ['TEXT', '@', '1000,125'],
  ['NUMBER', '#,##0.0', '1.000,1'],
  ['PERCENT', '0%', '100013%'],
  ['CURRENCY', '#,##0" ₫"', '1.000 ₫'],
  ['DATE', 'yyyy-mm-dd', '1902-09-26'],
  ['TIME', 'hh:mm', '03:00'],
  ['DATE_TIME', 'dd/mm/yyyy hh:mm', '26/09/1902 03:00'],
  ['SCIENTIFIC', '0.0E+00', '1,0E+03'],
];
const numbers = patterns.map(([type, pattern]) => ({ numberFormat: { type, pattern } }));
const lines: [style: string, width: number][] = [
  ['DOTTED', 1],
  ['DASHED', 1],
  ['SOLID', 1],
  ['SOLID_MEDIUM', 2],
  ['SOLID_THICK', 3],
  ['DOUBLE', 3],
];
const sides = ['top', 'bottom', 'left', 'right'];
const groups: Record<string, object[]> = {
  horizontal,
  vertical,
  wraps,
  directions,
  rotations,
  switches,
  fonts,
  numbers,
  // Neighbours share a line, so there is a plain cell between.
  borders: lines.flatMap(([style], index) => [{ borders: { [sides[index % 4]!]: { style } } }, {}]),
  none: [{ borders: { top: { style: 'NONE' } } }, { textRotation: { angle: 0 } }],
  unspecified: [{ horizontalAlignment: 'HORIZONTAL_ALIGN_UNSPECIFIED', wrapStrategy: 'CLIP' }],
};

const colours = ['TEXT', 'BACKGROUND', 'ACCENT1', 'ACCENT2', 'ACCENT3', 'ACCENT4', 'ACCENT5', 'ACCENT6', 'LINK'];

const seen = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const all = Object.values(groups).flat();
    batch(book, [
      write(
        id,
        0,
        0,
        all.map((userEnteredFormat) => [{ userEnteredFormat, userEnteredValue: { numberValue: 1000.125 } }]),
        'userEnteredFormat,userEnteredValue',
      ),
      write(
        id,
        0,
        1,
        colours.map((themeColor) => [{ userEnteredFormat: { textFormat: { foregroundColorStyle: { themeColor } } } }]),
        'userEnteredFormat',
      ),
    ]);
    const rows = cells(book, `S!A1:B${all.length}`, 'userEnteredFormat,formattedValue,effectiveFormat(textRotation,numberFormat)');
    let at = 0;
    const byGroup = Object.keys(groups).reduce<Record<string, Message[]>>((made, name) => {
      made[name] = rows.slice(at, at + groups[name]!.length).map((row) => row[0]! as Message);
      at += groups[name]!.length;
      return made;
    }, {});
    return {
      of: (group: string) => byGroup[group]!.map((one) => one.userEnteredFormat ?? {}),
      byGroup,
      colours: rows
        .slice(0, colours.length)
        .map((row) => row[1]!.userEnteredFormat.textFormat as Message)
        .map(({ foregroundColor, foregroundColorStyle }, index) => [colours[index], foregroundColor, foregroundColorStyle.rgbColor]),
    };
  }),
);

const parts = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const whole = {
      backgroundColor: { red: 1 },
      horizontalAlignment: 'RIGHT',
      wrapStrategy: 'CLIP',
      textFormat: { bold: true, fontSize: 12, foregroundColor: { green: 1 } },
      borders: { right: { style: 'SOLID' }, left: { style: 'SOLID' } },
    };
    const change = (row: number, userEnteredFormat: object, fields: string): object => ({
      repeatCell: { range: grid(id, row, row + 1, 0, 1), cell: { userEnteredFormat }, fields },
    });
    const changes: [object, string][] = [
      [{}, 'userEnteredFormat.textFormat.bold'],
      [{ textFormat: { italic: true } }, 'userEnteredFormat.textFormat'],
      [{}, 'userEnteredFormat.textFormat'],
      [{}, 'userEnteredFormat(backgroundColor,borders.right)'],
      [{ backgroundColorStyle: { rgbColor: { blue: 1 } } }, 'userEnteredFormat.backgroundColorStyle'],
      [{ textFormat: { foregroundColorStyle: { rgbColor: { blue: 1 } } } }, 'userEnteredFormat.textFormat.foregroundColorStyle'],
      [{ textFormat: { foregroundColorStyle: { themeColor: 'TEXT' } } }, 'userEnteredFormat.textFormat.foregroundColor'],
      [{}, 'userEnteredFormat.backgroundColorStyle.rgbColor'],
      [{ horizontalAlignment: 'LEFT', wrapStrategy: 'WRAP' }, 'userEnteredFormat.horizontalAlignment'],
      [{ horizontalAlignment: 'LEFT' }, 'userEnteredFormat'],
      [{ borders: { right: { style: 'NONE' } } }, 'userEnteredFormat.borders.right'],
      [{ textFormat: {} }, 'userEnteredFormat(textFormat(bold,fontSize,foregroundColor),borders)'],
    ];
    batch(book, [
      { repeatCell: { range: grid(id, 0, changes.length, 0, 1), cell: { userEnteredFormat: whole }, fields: 'userEnteredFormat' } },
      ...changes.map(([given, fields], row) => change(row, given, fields)),
    ]);
    return cells(book, `S!A1:A${changes.length}`, 'userEnteredFormat').map((row) => row[0]!.userEnteredFormat as Message);
  }),
);

const effective = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('A1').setValue('chữ');
    sheet.getRange('A2').setBackground('#0000ff').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
    sheet.getRange('A3').setValue(5).setFontWeight('bold').setHorizontalAlignment('right').setNumberFormat('0.0');
    SpreadsheetApp.flush();
    batch(book, [
      {
        addConditionalFormatRule: {
          rule: {
            ranges: [grid(id, 9, 10, 0, 1)],
            booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { bold: true } } },
          },
        },
      },
    ]);
    const fields = 'backgroundColor,backgroundColorStyle,padding,verticalAlignment,wrapStrategy,textFormat';
    const rows = cells(book, 'S!A1:A3', `effectiveFormat(${fields})`).map((row) => row[0]!.effectiveFormat as Message);
    const properties = ask(book, `properties(defaultFormat(${fields}),spreadsheetTheme)`).properties as Message;
    return {
      plain: rows[0]!,
      blank: rows[1]!,
      bold: cells(book, 'S!A3', 'effectiveFormat(horizontalAlignment,numberFormat,textFormat.bold)')[0]![0]!.effectiveFormat,
      defaults: properties.defaultFormat as Message,
      theme: properties.spreadsheetTheme as Message,
      part: ask(book, 'properties.defaultFormat.padding.top').properties,
    };
  }),
);

const defaultText = {
  foregroundColor: {},
  fontSize: 10,
  bold: false,
  italic: false,
  strikethrough: false,
  underline: false,
  foregroundColorStyle: { rgbColor: {} },
};
const white = { red: 1, green: 1, blue: 1 };
const defaults = {
  backgroundColor: white,
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  backgroundColorStyle: { rgbColor: white },
};
const themeOfNew: [string, object][] = [
  ['TEXT', {}],
  ['BACKGROUND', white],
  ['ACCENT1', { red: 0.25882354, green: 0.52156866, blue: 0.95686275 }],
  ['ACCENT2', { red: 0.91764706, green: 0.2627451, blue: 0.20784314 }],
  ['ACCENT3', { red: 0.9843137, green: 0.7372549, blue: 0.015686275 }],
  ['ACCENT4', { red: 0.20392157, green: 0.65882355, blue: 0.3254902 }],
  ['ACCENT5', { red: 1, green: 0.42745098, blue: 0.003921569 }],
  ['ACCENT6', { red: 0.27450982, green: 0.7411765, blue: 0.7764706 }],
  ['LINK', { red: 0.06666667, green: 0.33333334, blue: 0.8 }],
];
const whole = {
  backgroundColor: { red: 1 },
  backgroundColorStyle: { rgbColor: { red: 1 } },
  horizontalAlignment: 'RIGHT',
  wrapStrategy: 'CLIP',
};
const line = { style: 'SOLID', width: 1, color: {}, colorStyle: { rgbColor: {} } };
const green = { foregroundColor: { green: 1 }, foregroundColorStyle: { rgbColor: { green: 1 } } };
const blue = { rgbColor: { blue: 1 } };

const roundTrips: [string, string][] = [
  ['every horizontal alignment is kept', 'horizontal'],
  ['every vertical alignment is kept', 'vertical'],
  ['the wrap strategies overflow, clip and wrap are kept', 'wraps'],
  ['both directions of text are kept', 'directions'],
  ['a rotation is an angle or vertical', 'rotations'],
  ['a font and its size are kept together', 'fonts'],
  ['a number format has the type and the pattern that were written', 'numbers'],
];

export const sheetsFormats: Fact[] = [
  observed('a switch of text that is set to false is kept as false', groups.switches, () => seen().of('switches')),
  ...roundTrips.map(([states, group]) => documented(states, format, groups[group], () => seen().of(group))),
  documented(
    'the shown text of a number follows the pattern in the marks of the locale',
    'Sheets API: Date and number formats',
    patterns.map(([, , shown]) => shown),
    () => seen().byGroup.numbers!.map((one) => one.formattedValue),
  ),
  documented(
    'every style of a border is kept on its side, in black without a colour',
    'Sheets API: Border',
    lines.map(([style], index) => [sides[index % 4], style, {}]),
    () =>
      seen()
        .of('borders')
        .filter((_, index) => index % 2 === 0)
        .map(({ borders }: Message) => {
          const [side] = Object.keys(borders);
          return [side, borders[side!].style, borders[side!].color];
        }),
  ),
  observed(
    'a border tells its width, which follows from its style',
    lines.map(([, width]) => width),
    () =>
      seen()
        .of('borders')
        .filter((_, index) => index % 2 === 0)
        .map(({ borders }: Message) => borders[Object.keys(borders)[0]!].width),
  ),
  documented('a border of style NONE is no border', 'Sheets API: Border', false, () => 'borders' in seen().of('none')[0]),
  documented(
    'an unspecified value of an enumeration leaves the field unset',
    'Protocol Buffers: proto3, default values',
    [{ wrapStrategy: 'CLIP' }],
    () => seen().of('unspecified'),
  ),
  documented(
    'text takes every colour of the theme and tells it in both fields',
    'Sheets API: ThemeColorType',
    themeOfNew.map(([name, colour]) => [name, colour, colour]),
    () => seen().colours,
  ),

  documented(
    'a switch of text that a mask names and the request lacks is cleared alone',
    'Sheets API: RepeatCellRequest',
    { fontSize: 12, ...green },
    () => parts()[0]!.textFormat,
  ),
  documented(
    'a format of text that a mask names whole is replaced',
    'Sheets API: RepeatCellRequest',
    [{ italic: true }, false, 'RIGHT'],
    () => [parts()[1]!.textFormat, 'textFormat' in parts()[2]!, parts()[2]!.horizontalAlignment],
  ),
  documented(
    'a mask may clear a ground and one border and leave the other one',
    'Sheets API: RepeatCellRequest',
    [false, { left: line }, true],
    () => ['backgroundColor' in parts()[3]!, parts()[3]!.borders, parts()[3]!.textFormat.bold],
  ),
  documented(
    'a mask that names the style of a colour sets the colour and nothing else',
    'Sheets API: ColorStyle',
    [
      { ...whole, backgroundColor: { blue: 1 }, backgroundColorStyle: blue },
      { bold: true, fontSize: 12, foregroundColor: { blue: 1 }, foregroundColorStyle: blue },
    ],
    () => {
      const { textFormat: _text, borders: _borders, ...rest } = parts()[4]!;
      return [rest, parts()[5]!.textFormat];
    },
  ),
  documented('only the alignment that a mask names changes', 'Sheets API: RepeatCellRequest', ['LEFT', 'CLIP', true], () => [
    parts()[8]!.horizontalAlignment,
    parts()[8]!.wrapStrategy,
    parts()[8]!.textFormat.bold,
  ]),
  documented(
    'a format that a mask names whole is replaced by the one of the request',
    'Sheets API: RepeatCellRequest',
    { horizontalAlignment: 'LEFT' },
    () => parts()[9],
  ),
  documented('a border of style NONE erases the border', 'Sheets API: Border', ['left'], () => Object.keys(parts()[10]!.borders)),
  documented('a mask clears several parts of a format at once', 'Sheets API: RepeatCellRequest', whole, () => parts()[11]),

  observed(
    'the effective format of a cell with a value has the defaults of the spreadsheet',
    { ...defaults, textFormat: { ...defaultText, fontFamily: 'Arial' } },
    () => effective().plain,
  ),
  observed(
    'a blank cell with a format has an effective format',
    {
      ...defaults,
      backgroundColor: { blue: 1 },
      backgroundColorStyle: blue,
      wrapStrategy: 'CLIP',
      textFormat: { ...defaultText, fontFamily: 'Arial' },
    },
    () => effective().blank,
  ),
  documented(
    'the effective format has what a person gave the cell',
    'Sheets API: CellData',
    { horizontalAlignment: 'RIGHT', numberFormat: { type: 'NUMBER', pattern: '0.0' }, textFormat: { bold: true } },
    () => effective().bold,
  ),
  observed(
    'a new spreadsheet has a default format',
    { ...defaults, textFormat: { ...defaultText, fontFamily: 'arial,sans,sans-serif' } },
    () => effective().defaults,
  ),
  documented(
    'a mask may ask for one number inside the default format',
    'Sheets API: Field masks',
    { defaultFormat: { padding: { top: 2 } } },
    () => effective().part,
  ),
  observed('a new spreadsheet has a theme of nine colours and the font Arial', ['Arial', themeOfNew], () => {
    const { primaryFontFamily, themeColors } = effective().theme;
    const list = themeColors as { colorType: string; color: { rgbColor: object } }[];
    return [primaryFontFamily, themeOfNew.map(([name]) => [name, list.filter((one) => one.colorType === name)[0]!.color.rgbColor])];
  }),
];
