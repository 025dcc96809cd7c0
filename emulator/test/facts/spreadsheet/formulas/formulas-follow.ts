// How formulas change when their cells are copied, and when lines are inserted, deleted and moved.
import { type Fact, observed } from '../../fact';
import { once, onSheet } from '../../own-files';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In B6: as written, as copied two rows down and one column to the right, as copied four rows up and one column to the left. */
const copied: [string, string, string][] = [
  ['=C7', '=D9', '=B3'],
  ['=$C7+C$7+$C$7', '=$C9+D$7+$C$7', '=$C3+B$7+$C$7'],
  ['=A6', '=B8', '=#REF!'],
  ['=C4', '=D6', '=#REF!'],
  ['=B5', '=C7', '=A1'],
  ['=$A6', '=$A8', '=$A2'],
  ['=SUM(C7:D8)', '=SUM(D9:E10)', '=SUM(B3:C4)'],
  ['=SUM(C7:$E$99)', '=SUM(D9:$E$99)', '=SUM(B3:$E$99)'],
  ['=SUM(A6:C7)', '=SUM(B8:D9)', '=SUM(#REF!)'],
  ['=SUM(C:D)', '=SUM(D:E)', '=SUM(B:C)'],
  ['=SUM($C:$D)', '=SUM($C:$D)', '=SUM($C:$D)'],
  ['=SUM(8:9)', '=SUM(10:11)', '=SUM(4:5)'],
  ['=SUM($8:$9)', '=SUM($8:$9)', '=SUM($8:$9)'],
  ['=SUM(C7:C)', '=SUM(D9:D)', '=SUM(B3:B)'],
  ["='Sổ ''a'' 1'!C7*2", "='Sổ ''a'' 1'!D9*2", "='Sổ ''a'' 1'!B3*2"],
  ['=Khac!$C7&"C7 ""C8"""', '=Khac!$C9&"C7 ""C8"""', '=Khac!$C3&"C7 ""C8"""'],
  ['=Sổ!C7', '=Sổ!D9', '=Sổ!B3'],
  ['=LOG10(C7)+SoLieu7+C7*1,5', '=LOG10(D9)+SoLieu7+D9*1,5', '=LOG10(B3)+SoLieu7+B3*1,5'],
  ['=IFERROR(#REF!;C7)', '=IFERROR(#REF!;D9)', '=IFERROR(#REF!;B3)'],
  ['=AA7-Z7', '=AB9-AA9', '=Z3-Y3'],
  ['=IF(C7>=1E3;{1;2};-C8%)', '=IF(D9>=1E3;{1;2};-D10%)', '=IF(B3>=1E3;{1;2};-B4%)'],
];

/** '§' before a reference is replaced by the name of the sheet when the formula is on another one. */
const downwards = [
  '=§E5',
  '=§$E6',
  '=§E$7',
  '=§E8',
  '=SUM(§E6:E7)',
  '=SUM(§E4:E6)',
  '=SUM(§E7:E9)',
  '=SUM(§E$5:$E$8)',
  '=SUM(§E7:E)',
  '=SUM(§6:7)',
  '=SUM(§E:F)',
];
const rightwards = [
  '=§E$1',
  '=§F1',
  '=§$G1',
  '=§H1',
  '=SUM(§F1:G1)',
  '=SUM(§D1:F1)',
  '=SUM(§G1:I1)',
  '=SUM(§$E1:H$1)',
  '=SUM(§F:G)',
  '=SUM(§6:7)',
];
const rowsToMove = ['=§E5', '=§E6', '=§E7', '=§E8', '=§E9', '=§E10', '=SUM(§E6:E7)', '=SUM(§E8:E9)', '=SUM(§E5:E10)', '=SUM(§6:7)'];
const columnsToMove = ['=§E1', '=§F1', '=§G1', '=§H1', '=§I1', '=§J1', '=SUM(§F1:G1)', '=SUM(§H1:I1)', '=SUM(§E1:J1)', '=SUM(§F:G)'];

/** Formulas after each change: on the tab itself, and on another tab with and without the name of the first. */
const followed = (axis: 'row' | 'column', changes: [written: string[], change: (sheet: Sheet) => unknown][]) =>
  once(() =>
    onSheet((_sheet, book) =>
      changes.map(([written, change], index) => {
        const name = `Sổ${'abcd'[index]}`;
        const [sheet, other] = [book.insertSheet(name), book.insertSheet()];
        const reads = (prefix: string) => written.map((formula) => formula.replace('§', prefix));
        // Before the lines that change.
        const place = (on: Sheet, line: number) =>
          axis === 'row' ? on.getRange(line, 7, 1, written.length) : on.getRange(10, line, written.length);
        const put = (on: Sheet, line: number, formulas: string[]) =>
          place(on, line).setFormulas(axis === 'row' ? [formulas] : formulas.map((formula) => [formula]));
        put(sheet, 1, reads(''));
        put(other, 1, reads(`${name}!`));
        put(other, 2, reads(''));
        change(sheet);
        const own = place(sheet, 1).getFormulas().flat();
        const named = place(other, 1).getFormulas().flat();
        return {
          own,
          named: named.map((formula) => formula.replace(`${name}!`, '')).join() === own.join(),
          elsewhere: place(other, 2).getFormulas().flat().join() === reads('').join(),
        };
      }),
    ),
  );
const byRows = followed('row', [
  [downwards, (sheet) => sheet.insertRowsBefore(6, 2)],
  [downwards, (sheet) => sheet.deleteRows(6, 2)],
  [rowsToMove, (sheet) => sheet.moveRows(sheet.getRange('6:7'), 10)],
  [rowsToMove.filter((formula) => !/:E[79]|6:7/.test(formula)), (sheet) => sheet.moveRows(sheet.getRange('A7:A9'), 6)],
]);
const byColumns = followed('column', [
  [rightwards, (sheet) => sheet.insertColumnsBefore(6, 2)],
  [rightwards, (sheet) => sheet.deleteColumns(6, 2)],
  [columnsToMove, (sheet) => sheet.moveColumns(sheet.getRange('F:G'), 10)],
]);
const alike = (own: string[]) => ({ own, named: true, elsewhere: true });

export const formulasFollow: Fact[] = [
  observed(
    'relative references of a copied formula move, absolute ones stay, and those outside the sheet become #REF!',
    copied.map(([, ...read]) => read),
    () =>
      onSheet((sheet) => {
        const source = sheet.getRange('B6');
        return copied.map(([written]) => {
          source.setFormula(written);
          source.copyTo(sheet.getRange('C8'));
          source.copyTo(sheet.getRange('A2'));
          return ['C8', 'A2'].map((a1) => sheet.getRange(a1).getFormula());
        });
      }),
  ),
  observed(
    'references follow inserted, deleted and moved rows',
    [
      alike([
        ...['=E5', '=$E8', '=E$9', '=E10', '=SUM(E8:E9)', '=SUM(E4:E8)', '=SUM(E9:E11)', '=SUM(E$5:$E$10)', '=SUM(E9:E)'],
        ...['=SUM(8:9)', '=SUM(E:F)'],
      ]),
      alike([
        ...['=E5', '=#REF!', '=#REF!', '=E6', '=SUM(#REF!)', '=SUM(E4:E5)', '=SUM(E6:E7)', '=SUM(E$5:$E$6)', '=SUM(E6:E)'],
        ...['=SUM(#REF!)', '=SUM(E:F)'],
      ]),
      alike(['=E5', '=E8', '=E9', '=E6', '=E7', '=E10', '=SUM(E8:E9)', '=SUM(E6:E7)', '=SUM(E5:E10)', '=SUM(8:9)']),
      alike(['=E5', '=E9', '=E6', '=E7', '=E8', '=E10', '=SUM(E5:E10)']),
    ],
    byRows,
  ),
  observed(
    'references follow inserted, deleted and moved columns',
    [
      alike([...['=E$1', '=H1', '=$I1', '=J1', '=SUM(H1:I1)', '=SUM(D1:H1)', '=SUM(I1:K1)', '=SUM($E1:J$1)', '=SUM(H:I)', '=SUM(6:7)']]),
      alike([
        ...['=E$1', '=#REF!', '=#REF!', '=F1', '=SUM(#REF!)', '=SUM(D1:E1)', '=SUM(F1:G1)', '=SUM($E1:F$1)', '=SUM(#REF!)', '=SUM(6:7)'],
      ]),
      alike(['=E1', '=H1', '=I1', '=F1', '=G1', '=J1', '=SUM(H1:I1)', '=SUM(F1:G1)', '=SUM(E1:J1)', '=SUM(H:I)']),
    ],
    byColumns,
  ),
  observed(
    'references to cut cells follow them, also to another sheet; references to other cells stay',
    {
      within: ['=D2', '=SUM(D2:E3)', '=SUM(A1:B3)', '=$E$3', '=SUM(A:A)'],
      cut: '=A9+E3',
      name: 'D2:E2',
      away: ['=Khac!D2', '=SUM(Khac!D2:E3)', '=SUM(A1:B3)', '=Khac!$E$3', '=SUM(A:A)'],
      gone: "='Sổ 1'!A9+E3",
    },
    () => {
      const cut = (see: (sheet: Sheet, other: Sheet, book: Book) => unknown) =>
        onSheet((sheet, book) => {
          sheet.setName('Sổ 1');
          const other = book.insertSheet('Khac');
          sheet.getRange('G1:G5').setFormulas([['=A1'], ['=SUM(A1:B2)'], ['=SUM(A1:B3)'], ['=$B$2'], ['=SUM(A:A)']]);
          sheet.getRange('A1').setFormula('=A9+B2');
          book.setNamedRange('Dau', sheet.getRange('A1:B1'));
          return see(sheet, other, book);
        });
      const read = (sheet: Sheet) => sheet.getRange('G1:G5').getFormulas().flat();
      return {
        ...(cut((sheet, _other, book) => {
          sheet.getRange('A1:B2').moveTo(sheet.getRange('D2'));
          const name = book.getRangeByName('Dau')!.getA1Notation();
          return { within: read(sheet), cut: sheet.getRange('D2').getFormula(), name };
        }) as object),
        ...(cut((sheet, other) => {
          sheet.getRange('A1:B2').moveTo(other.getRange('D2'));
          return { away: read(sheet), gone: other.getRange('D2').getFormula() };
        }) as object),
      };
    },
  ),
  observed(
    'a new name of a sheet is written into formulas, rules and validations of every sheet',
    { formulas: ["='Sổ mới'!A1+B2", '=SUM(Khac!A1:B2)'], validation: "=A1>'Sổ mới'!B1", name: ["='Sổ mới'!A1:C3", '=Khac!A1'] },
    () =>
      onSheet((sheet, book) => {
        const other = book.insertSheet('Khac');
        const third = book.insertSheet('So');
        sheet.getRange('A1:A2').setFormulas([['=So!A1+B2'], ['=SUM(Khac!A1:B2)']]);
        other.getRange('A1:A2').setFormulas([['=So!A1:C3'], ['=Khac!A1']]);
        sheet.getRange('C1').setDataValidation(SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>So!B1').build());
        third.setName('Sổ mới');
        return {
          formulas: sheet.getRange('A1:A2').getFormulas().flat(),
          validation: sheet.getRange('C1').getDataValidation()!.getCriteriaValues()[0],
          name: other.getRange('A1:A2').getFormulas().flat(),
        };
      }),
  ),
];
