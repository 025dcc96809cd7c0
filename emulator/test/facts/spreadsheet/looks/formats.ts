// Looks of cells, what each kind of clearing keeps, and copying.
import { documented, type Fact, observed, unproved } from '../../fact';
import { once, onTab } from '../../own-files';
import { isRefused } from '../../seen';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Clears a cell that has everything; returns what is left: value, background, number format, note, validation. */
const left = (clear: (cell: Range, sheet: Sheet) => unknown) =>
  onTab((sheet) => {
    const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
    const cell = sheet.getRange('A1').setValue('a').setBackground('#ff0000').setNumberFormat('@').setNote('n').setDataValidation(rule);
    SpreadsheetApp.flush();
    clear(cell, sheet);
    return {
      value: cell.getValue(),
      ground: cell.getBackground(),
      format: cell.getNumberFormat(),
      note: cell.getNote(),
      validation: cell.getDataValidation() !== null,
    };
  });

const keeps = (clear: (cell: Range, sheet: Sheet) => unknown, ...names: (keyof ReturnType<typeof left>)[]) => {
  const all = left(clear);
  return names.map((name) => all[name]);
};

const whole = { value: 'a', ground: '#ff0000', format: '@', note: 'n', validation: true };

const patterns: [value: number, format: string, text: string][] = [
  [46349.3888888889, 'dd/MM/yyyy HH:mm', '23/11/2026 09:20'],
  [46349, 'yyyy-mm-dd', '2026-11-23'],
  [15500000, '#,##0', '15.500.000'],
  [1234.5, '#,##0.00', '1.234,50'],
  [0.1234, '0.00%', '12,34%'],
  [7, '0000', '0007'],
  [5, '#,##0 "₫"', '5 ₫'],
  [-1234, '#,##0;(#,##0)', '(1.234)'],
  [1.5, '[h]:mm', '36:00'],
];

const shown = once(() =>
  onTab((sheet) =>
    patterns.map(([value, format], index) =>
      sheet
        .getRange(index + 1, 1)
        .setValue(value)
        .setNumberFormat(format)
        .getDisplayValue(),
    ),
  ),
);

export const formats: Fact[] = [
  observed('clearContent leaves formats', { ...whole, value: '' }, () => left((cell) => cell.clearContent())),
  documented('clearFormat leaves the content', 'Class Range: clearFormat', ['a', '#ffffff', 'n', true], () =>
    keeps((cell) => cell.clearFormat(), 'value', 'ground', 'note', 'validation'),
  ),
  documented('clearFormat leaves the number format', 'Class Range: clearFormat', ['@'], () =>
    keeps((cell) => cell.clearFormat(), 'format'),
  ),
  documented('clear removes contents and formats', 'Class Range: clear', ['', '#ffffff'], () =>
    keeps((cell) => cell.clear(), 'value', 'ground'),
  ),
  unproved('clear of a range leaves data validations', [true], () => keeps((cell) => cell.clear(), 'validation')),
  documented('clear with contentsOnly leaves formats', 'Class Range: clear', ['', '#ff0000'], () =>
    keeps((cell) => cell.clear({ contentsOnly: true }), 'value', 'ground'),
  ),
  observed('clearDataValidations removes validations only', { ...whole, validation: false }, () =>
    left((cell) => cell.clearDataValidations()),
  ),
  observed('clearNote removes the note only', { ...whole, note: '' }, () => left((cell) => cell.clearNote())),
  documented('clearContents of a sheet leaves formats', 'Class Sheet: clearContents', ['', '#ff0000'], () =>
    keeps((_cell, sheet) => sheet.clearContents(), 'value', 'ground'),
  ),
  observed(
    'clear of a sheet leaves notes and data validations',
    { ...whole, value: '', ground: '#ffffff', format: '0.###############' },
    () => left((_cell, sheet) => sheet.clear()),
  ),
  documented('clearFormats of a sheet leaves contents', 'Class Sheet: clearFormats', ['a', '#ffffff'], () =>
    keeps((_cell, sheet) => sheet.clearFormats(), 'value', 'ground'),
  ),
  documented('clearFormats of a sheet removes conditional formats', 'Class Sheet: clearFormats', 0, () =>
    onTab((sheet) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenCellNotEmpty()
        .setBackground('#00ff00')
        .setRanges([sheet.getRange('A1')]);
      sheet.setConditionalFormatRules([rule.build()]);
      return sheet.clearFormats().getConditionalFormatRules().length;
    }),
  ),
  observed('clearNotes of a sheet leaves the rest', { ...whole, note: '' }, () => left((_cell, sheet) => sheet.clearNotes())),

  ...patterns.map(([value, format, text], index) =>
    documented(
      `in vi_VN ${value} in the format ${format} shows ${text}`,
      'Sheets API guide: date and number formats',
      text,
      () => shown()[index],
    ),
  ),
  observed('a number in a cell of format @ shows as text', '5', () =>
    onTab((sheet) => sheet.getRange('A1').setValue(5).setNumberFormat('@').getDisplayValue()),
  ),
  observed('a background is hexadecimal, and white when none is set', ['#ff0000', '#ffffff'], () =>
    onTab((sheet) => [sheet.getRange('A1').setBackground('red').getBackground(), sheet.getRange('B1').getBackground()]),
  ),
  documented('a background of null is removed', 'Class Range: setBackgrounds', [['#111111', '#ffffff']], () =>
    onTab((sheet) =>
      sheet
        .getRange('A1:B1')
        .setBackground('red')
        .setBackgrounds([['#111111', null]])
        .getBackgrounds(),
    ),
  ),
  observed('an unknown colour is refused', true, () => onTab((sheet) => isRefused(() => sheet.getRange('A1').setBackground('không màu')))),
  documented('weight, size and wrapping are read back', 'Class Range: getFontWeight', ['bold', 14, true, 'center', 'middle'], () =>
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setFontWeight('bold').setFontSize(14).setWrap(true);
      cell.setHorizontalAlignment('center').setVerticalAlignment('middle');
      return [cell.getFontWeight(), cell.getFontSize(), cell.getWrap(), cell.getHorizontalAlignment(), cell.getVerticalAlignment()];
    }),
  ),
  documented('the wrap strategy is a constant that prints as its name', 'Enum WrapStrategy', 'WRAP', () =>
    onTab((sheet) => String(sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP).getWrapStrategy())),
  ),
  observed('a merged range keeps the first value only', [[[1, '']], true, 'A1:B1'], () =>
    onTab((sheet) => {
      const range = sheet
        .getRange('A1:B1')
        .setValues([[1, 2]])
        .merge();
      return [range.getValues(), sheet.getRange('B1').isPartOfMerge(), sheet.getRange('B1').getMergedRanges()[0]!.getA1Notation()];
    }),
  ),
  documented('copyTo copies values and formats', 'Class Range: copyTo', ['x', '#ff0000'], () =>
    onTab((sheet) => {
      sheet.getRange('A1').setValue('x').setBackground('#ff0000').copyTo(sheet.getRange('B2'));
      return [sheet.getRange('B2').getValue(), sheet.getRange('B2').getBackground()];
    }),
  ),
  observed('copyTo moves relative references', '=A2+$A$1', () =>
    onTab((sheet) => {
      sheet.getRange('B1').setFormula('=A1+$A$1').copyTo(sheet.getRange('B2'));
      return sheet.getRange('B2').getFormula();
    }),
  ),
  observed('copyTo with contentsOnly copies no formulas and no formats', [2, '', '#ffffff'], () =>
    onTab((sheet) => {
      sheet.getRange('A1').setFormula('=1+1').setBackground('#ff0000').copyTo(sheet.getRange('B2'), { contentsOnly: true });
      const target = sheet.getRange('B2');
      return [target.getValue(), target.getFormula(), target.getBackground()];
    }),
  ),
  documented('a link within rich text is read back by run', 'Class RichTextValue: getLinkUrl', [null, 'https://example.com'], () =>
    onTab((sheet) => {
      const rich = SpreadsheetApp.newRichTextValue().setText('xem MB.01').setLinkUrl(4, 9, 'https://example.com').build();
      const read = sheet.getRange('A1').setRichTextValue(rich).getRichTextValue()!;
      return [read.getLinkUrl(0, 3), read.getLinkUrl(4, 9)];
    }),
  ),
];
