// Formulas: their results, their notation in a locale, and R1C1 notation.
import { documented, type Fact, observed } from '../../fact';
import { onSheet } from '../../own-files';
import { told } from '../../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Writes formulas one below another and reads their values. */
const valuesOf = (sheet: Sheet, formulas: string[]) =>
  sheet
    .getRange(1, 20, formulas.length)
    .setFormulas(formulas.map((formula) => [formula]))
    .getValues()
    .map(([value]) => told(value));

/** Separates formulas from their expected values. */
const gives = (rows: [string, unknown][]) => ({ formulas: rows.map(([formula]) => formula), expected: rows.map(([, value]) => value) });

/** Adds a sheet of people and numbers that has more rows than others; its last row is filled. */
const withPeople = (book: GoogleAppsScript.Spreadsheet.Spreadsheet) => {
  const sheet = book.insertSheet('Số liệu');
  sheet.insertRowsAfter(1000, 5);
  sheet.getRange('A1:C4').setValues([
    ['an', 5, 10],
    ['bình', 7, 20],
    ['an', 2, 30],
    ['Cúc', 1.5, 40],
  ]);
  sheet.getRange('B1003').setValue(100);
  return sheet;
};

const references = gives([
  ["=SUM('Số liệu'!B1:B3)", 14],
  ["=SUM('Số liệu'!B:B)", 115.5],
  ["=SUM('Số liệu'!B2:B)", 110.5],
  ["=SUM('Số liệu'!$B$4:$B)", 101.5],
  ["=SUM('Số liệu'!B:C)", 215.5],
  ["=SUM('Số liệu'!B2:C)", 200.5],
  ["=SUM('Số liệu'!2:2)", 27],
  ["=SUM('Số liệu'!1:2)", 42],
  ["=SUM('Số liệu'!B2:2)", 27],
  ["=SUM('Số liệu'!C2:3)", 50],
  ["='Số liệu'!C3", 30],
  ["=SUM('Số liệu'!B1;'Số liệu'!C1:C2)", 35],
  ['=INDIRECT("\'Số liệu\'!C"&2)', 20],
  ["=ROWS('Số liệu'!B2:B)", 1004],
  ["=COLUMNS('Số liệu'!B2:2)", 25],
  ["=ROWS('Số liệu'!B:B)+COLUMNS('Số liệu'!2:3)", 1031],
  ["=SUMIFS('Số liệu'!B:B;'Số liệu'!A:A;\"an\")", 7],
  ['=COUNTIF(\'Số liệu\'!A1:A;"an")', 2],
  ["=COUNTUNIQUE('Số liệu'!A1:A4;'Số liệu'!B1:C1)*10", 50],
  ["=COUNTUNIQUE('Số liệu'!D:D)", 0],
  ["=SUM(ARRAYFORMULA('Số liệu'!B1:B3*2))", 28],
  ['=SUM(SoLieu)', 100],
  ['=Không!A1', '#REF!'],
  ['=SUM(Không!A2:A)', '#REF!'],
  ['=KhongCo+1', '#NAME?'],
]);

const texts = gives([
  ['="A1:B2; ""x"", 1.5"', 'A1:B2; "x", 1.5'],
  ['=IF(1=1;"HH:mm";"dd/MM")', 'HH:mm'],
  ['=TEXT(DATE(2026;11;24);"dd/MM/yyyy")', '24/11/2026'],
  ['=TEXT(DATE(2026;11;24);"DD-MM-YY")&"!"', '24-11-26!'],
  ['=TEXT(DATE(2026;11;24)+TIME(11;30;0);"HH:mm")', '11:30'],
  ['=TEXT(46349,4791666667;"HH:mm:ss")', '11:30:00'],
  ['=TEXT((46349+0,3125);"dd/MM HH:mm")&" "&TEXT(7;"000")', '23/11 07:30 007'],
  ['=TEXT(1234,5;"#,##0.00")', '1.234,50'],
  ['=TEXT(0,256;"0%")', '26%'],
  ['=HOUR(46349,4791666667)&":"&MINUTE(46349,4791666667)&":"&SECOND(46349,4791666667)', '11:30:0'],
  ['=HOUR(TIME(7;5;9))*10000+MINUTE(TIME(7;5;9))*100+SECOND(TIME(7;5;9))', 70509],
  ['=HYPERLINK("https://x.vn")', 'https://x.vn'],
  ['=HYPERLINK("https://x.vn";"Biên bản")&"."', 'Biên bản.'],
  ['=HYPERLINK("https://x.vn/"&IF(1=1;"a";"b"))', 'https://x.vn/a'],
  ['=LEN(hyperlink ("https://x.vn";IF(1=2;"a";"bcd")))', 3],
  ['=REGEXMATCH("HS-0012";"[0-9]+")', true],
  ['=REGEXMATCH("SC";"[0-9]+")', false],
  ['=REGEXEXTRACT("HS-0012";"[0-9]+")', '0012'],
  ['=REGEXREPLACE("a1b22";"[0-9]+";"#")', 'a#b#'],
  ['=COUNTUNIQUE("a";"b";"a";7)', 3],
  ['=SUBSTITUTE("a-b-c";"-";"+")', 'a+b+c'],
  ['=UPPER(LEFT("xin chào";3))', 'XIN'],
]);

const numbers = gives([
  ['=ROUND(1,256;2)', 1.26],
  ['=1,5+2,25', 3.75],
  ['=1/8', 0.125],
  ['=-2^2', 4],
  ['=-0,00012', -0.00012],
  ['=123456789012345+1', 123456789012346],
  ['=1E+20*10', 1e21],
  ['=50%', 0.5],
  ['=5=5', true],
  ['=NOT(TRUE)', false],
  ['=""', ''],
  ['=1/0', '#DIV/0!'],
  ['=NA()', '#N/A'],
  ['="a"+1', '#VALUE!'],
  ['=SQRT(-1)', '#NUM!'],
  ['=KHONGCO(1)', '#NAME?'],
  ['=1+', '#ERROR!'],
  ['=1,2,3', '#ERROR!'],
  ['=IF(1,2,3)', '#ERROR!'],
  ['=1.5+1', '#ERROR!'],
  ['=SUM(1,5;2)', 3.5],
  ['=SUM({1,5;2})', 3.5],
  ['=INDEX({1\\2;3\\4;5\\6};3;1)', 5],
  ['=MATCH(25;{10;20;30};1)', 2],
  ['=IFERROR(1/0;"lỗi")', 'lỗi'],
]);

const inUsa = gives([
  ['=IF(1,2,3)', 2],
  ['=IF(1;2;3)', 2],
  ['=1.5+1', 2.5],
  ['=SUM({1,2;3,4})', 10],
  ['=INDEX({1,2;3,4},2,1)', 3],
  ['=TEXT(1234.5,"#,##0.00")', '1,234.50'],
  ['=HYPERLINK("https://x.vn","a,b;c")', 'a,b;c'],
  ['=TEXT(0.3125,"h:mm am/pm")', '7:30 AM'],
]);

/** In cell C3: in R1C1 notation as given, in A1 notation, in R1C1 notation as read back. */
const notations: [string, string, string][] = [
  ['=R[-1]C[1]', '=D2', '=R[-1]C[1]'],
  ['=R1C2', '=$B$1', '=R1C2'],
  ['=RC[-2]', '=A3', '=R[0]C[-2]'],
  ['=RC1+R[2]C5', '=$A3+$E5', '=R[0]C1+R[2]C5'],
  ['=R1C', '=C$1', '=R1C[0]'],
  ['=SUM(R[-2]C[-2]:R2C[-1])', '=SUM(A1:B$2)', '=SUM(R[-2]C[-2]:R2C[-1])'],
  ['=SUM(C[-2]:C[-1])', '=SUM(A:B)', '=SUM(C[-2]:C[-1])'],
  ['=SUM(R[7]:R[8])', '=SUM(10:11)', '=SUM(R[7]:R[8])'],
  ['=R[0]C[-1]&"R1C1 ""RC"""', '=B3&"R1C1 ""RC"""', '=R[0]C[-1]&"R1C1 ""RC"""'],
  ["='R1C1 của RC'!R[1]C1", "='R1C1 của RC'!$A4", "='R1C1 của RC'!R[1]C1"],
  ['=ROUND(RC[-1];2)', '=ROUND(B3;2)', '=ROUND(R[0]C[-1];2)'],
];

const spills = () =>
  onSheet((sheet, book) => {
    const people = withPeople(book);
    const column = sheet.getRange('B2:B5');
    const read = () => column.getValues().map(([value]) => value);
    sheet.getRange('B2').setFormula("=FILTER('Số liệu'!B1:B4;'Số liệu'!A1:A4=\"an\")");
    const filtered = read();
    people.getRange('A2').setValue('an');
    const grown = read();
    people.getRange('A1:A4').setValue('hết');
    const none = sheet.getRange('B2').getValue();
    sheet.getRange('B2').clearContent();
    sheet.getRange('D7').setFormula('=SEQUENCE(3;2;10;5)');
    people.getRange('F2').setFormula('=TRANSPOSE(B1:B3)');
    const wide = [sheet.getRange('D7:E9').getValues(), sheet.getLastRow(), sheet.getLastColumn(), people.getRange('F2:I2').getValues()];
    sheet.getRange('E8').setValue('x');
    const blocked = [sheet.getRange('D7').getValue(), sheet.getRange('E9').getValue()];
    sheet.getRange('E8').clearContent();
    const free = sheet.getRange('E9').getDisplayValue();
    sheet.getRange('D7').clearContent();
    return { filtered, grown, none, wide, blocked, free, gone: sheet.getRange('E9').getValue() };
  });

const dayAfter = (days: number) =>
  Utilities.formatDate(new Date(Date.now() + days * 86_400_000) as unknown as GoogleAppsScript.Base.Date, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd');

export const formulas: Fact[] = [
  documented('a formula reads cells, open ranges and names of other sheets', 'Sheets function list', references.expected, () =>
    onSheet((sheet, book) => {
      const people = withPeople(book);
      book.setNamedRange('SoLieu', people.getRange('B1000:B1005'));
      return valuesOf(sheet, references.formulas);
    }),
  ),
  documented('text functions give the results of their reference pages', 'Sheets function list', texts.expected, () =>
    onSheet((sheet) => valuesOf(sheet, texts.formulas)),
  ),
  documented('numbers in formulas are written with the comma of the locale', 'Sheets function list', numbers.expected, () =>
    onSheet((sheet) => valuesOf(sheet, numbers.formulas)),
  ),
  documented('a locale with a decimal dot separates arguments with commas', 'Sheets function list', inUsa.expected, () =>
    onSheet((sheet) => valuesOf(sheet, inUsa.formulas), 'en_US'),
  ),

  documented(
    'formulas are given in R1C1 notation and read in both',
    'Class Range: setFormulasR1C1',
    notations.map(([, ...read]) => read),
    () =>
      onSheet((sheet) =>
        notations.map(([given]) => {
          const cell = sheet.getRange('C3').setFormulaR1C1(given);
          return [cell.getFormula(), cell.getFormulaR1C1()];
        }),
      ),
  ),
  documented(
    'the results of a formula fill the cells beside it and follow the source, unless a cell there has content',
    'FILTER function',
    {
      filtered: [5, 2, '', ''],
      grown: [5, 7, 2, ''],
      none: '#N/A',
      wide: [
        [
          [10, 15],
          [20, 25],
          [30, 35],
        ],
        9,
        5,
        [[5, 7, 2, '']],
      ],
      blocked: ['#REF!', ''],
      free: '35',
      gone: '',
    },
    spills,
  ),
  documented('NOW is this moment, TODAY is this day, and TODAY plus a number is a date', 'NOW function', [true, true, true, true], () =>
    onSheet((sheet) => {
      const [now, today, tomorrow, text] = sheet
        .getRange('A1:D1')
        .setFormulas([['=NOW()', '=TODAY()', '=B1+1', '=TEXT(TODAY();"yyyy-MM-dd")']])
        .getValues()[0]! as [Date, Date, Date, string];
      const day = (offset: number) => `date ${dayAfter(offset)} 00:00:00`;
      return [Math.abs(now.getTime() - Date.now()) < 120_000, told(today) === day(0), told(tomorrow) === day(1), text === dayAfter(0)];
    }),
  ),
  observed('cells that refer to each other show #REF!', ['#REF!', '#REF!'], () =>
    onSheet((sheet) =>
      sheet
        .getRange('A1:B1')
        .setFormulas([['=B1+1', '=A1*2']])
        .getValues()
        .flat(),
    ),
  ),
  observed(
    'a formula follows each change of its source, and a formula that only names a blank cell is blank',
    [
      [1.5, 1, false, 1, false, 1.5],
      ['chữ', 2, false, 0, false, 'chữ'],
      [true, 4, false, 0, false, true],
      ['', 1, true, 0, false, ''],
      ['007', 2, false, 0, false, '007'],
      [9, 1, false, 1, true, 9],
      [0, 1, false, 1, false, 0],
      ['#DIV/0!', 16, false, 0, true, '#DIV/0!'],
      ['', 1, true, 0, false, ''],
    ],
    () =>
      onSheet((sheet, book) => {
        const cell = book.insertSheet('Nguồn').getRange('A1');
        sheet
          .getRange('A1:F1')
          .setFormulas([['=Nguồn!A1', '=TYPE(Nguồn!A1)', '=ISBLANK(Nguồn!A1)', '=COUNT(Nguồn!A1:B2)', '=ISFORMULA(Nguồn!A1)', '=A1']]);
        const read = () => sheet.getRange('A1:F1').getValues()[0];
        return [1.5, 'chữ', true, '', "'007", '=4+5', 0, '=1/0', null].map((value) => {
          cell.setValue(value);
          return read();
        });
      }),
  ),
];
