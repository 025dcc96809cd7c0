// Data validations: their parts, and which values they accept.
import { byHand, documented, type Fact, observed } from '../../fact';
import { onTab } from '../../own-files';
import { isRefused, refusal } from '../../seen';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const builder = 'Class DataValidationBuilder';
const make = () => SpreadsheetApp.newDataValidation();

/** Which of the values a strict rule on B2 refuses. */
const refused = (rule: (start: Builder, sheet: Sheet) => Builder, values: unknown[]) =>
  onTab((sheet) => {
    const cell = sheet.getRange('B2').setDataValidation(rule(make(), sheet).setAllowInvalid(false).build());
    return values.map((value) => isRefused(() => cell.setValue(value)));
  });

const strict: [name: string, rule: (start: Builder, sheet: Sheet) => Builder, taken: unknown, not: unknown][] = [
  ['a list', (rule) => rule.requireValueInList(['Cao', 'Thấp']), 'Cao', 'Vừa'],
  ['a number between two', (rule) => rule.requireNumberBetween(1, 5), 5, 6],
  ['a number greater than one', (rule) => rule.requireNumberGreaterThan(3), 4, 3],
  ['a date', (rule) => rule.requireDate(), '23/11/2026', 'hôm nay'],
  ['a text that contains one', (rule) => rule.requireTextContains('@'), 'a@b', 'ab'],
  ['an e-mail address', (rule) => rule.requireTextIsEmail(), 'an@example.com', 'an'],
  ['a checkbox', (rule) => rule.requireCheckbox(), true, 'có'],
  ['a formula', (rule) => rule.requireFormulaSatisfied('=B2>10'), 11, 10],
];

export const validation: Fact[] = [
  documented('a new rule only warns', `${builder}: setAllowInvalid`, [true, 'c'], () =>
    onTab((sheet) => {
      const rule = make().requireValueInList(['a']).build();
      return [rule.getAllowInvalid(), sheet.getRange('A1').setDataValidation(rule).setValue('c').getValue()];
    }),
  ),
  ...strict.map(([name, rule, taken, not]) =>
    observed(`a strict rule for ${name} accepts valid values and refuses others, also from scripts`, [false, true], () =>
      refused(rule, [taken, not]),
    ),
  ),
  observed('a list of allowed values may have numbers', [false, true], () =>
    refused((rule) => rule.requireValueInList([1, 2] as unknown as string[]), [2, 3]),
  ),
  observed('a strict rule for a range accepts only the values of the range', [false, true], () =>
    refused(
      (rule, sheet) => rule.requireValueInRange(sheet.getRange('H1:H2').setValues([['Phòng A'], ['Phòng B']])),
      ['Phòng A', 'Phòng C'],
    ),
  ),
  observed('a refusal names the cell', true, () =>
    onTab((sheet) => {
      const cell = sheet.getRange('B2').setDataValidation(make().requireValueInList(['a']).setAllowInvalid(false).build());
      return refusal(() => cell.setValue('x')).indexOf('B2') > 0;
    }),
  ),
  observed('a refused value leaves the cell as it was', 'a', () =>
    onTab((sheet) => {
      const cell = sheet
        .getRange('B2')
        .setValue('a')
        .setDataValidation(make().requireValueInList(['a']).setAllowInvalid(false).build());
      refusal(() => cell.setValue('x'));
      return cell.getValue();
    }),
  ),
  observed('a blank value is valid for every rule', [false, false], () => refused((rule) => rule.requireNumberBetween(1, 5), ['', null])),
  observed('appendRow is refused by a strict rule too', true, () =>
    onTab((sheet) => {
      sheet.getRange('A1:A9').setDataValidation(make().requireValueInList(['a']).setAllowInvalid(false).build());
      return isRefused(() => sheet.appendRow(['x']));
    }),
  ),
  documented(
    'a list rule is read back with its list and its drop-down setting',
    'Class DataValidation: getCriteriaValues',
    ['VALUE_IN_LIST', ['a', 'b'], true],
    () =>
      onTab((sheet) => {
        const rule = sheet
          .getRange('A1')
          .setDataValidation(make().requireValueInList(['a', 'b'], true).build())
          .getDataValidation()!;
        return [String(rule.getCriteriaType()), ...rule.getCriteriaValues()];
      }),
  ),
  documented('a rule for a range gives the range back', 'Class DataValidation: getCriteriaValues', 'C1:C3', () =>
    onTab((sheet) => {
      const rule = make().requireValueInRange(sheet.getRange('C1:C3')).build();
      return (rule.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range).getA1Notation();
    }),
  ),
  documented('the help text is read back', 'Class DataValidation: getHelpText', 'a hoặc b', () =>
    make().requireValueInList(['a', 'b']).setHelpText('a hoặc b').build().getHelpText(),
  ),
  documented('a cell without a rule gives null', 'Class Range: getDataValidation', null, () =>
    onTab((sheet) => sheet.getRange('A1').getDataValidation()),
  ),
  documented('null removes the rule', 'Class Range: setDataValidation', null, () =>
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setDataValidation(make().requireCheckbox().build());
      return cell.setDataValidation(null).getDataValidation();
    }),
  ),
  documented('a change of a copy leaves the validation as it is', 'Class DataValidation: copy', [true, false], () => {
    const rule = make().requireValueInList(['a']).build();
    return [rule, rule.copy().setAllowInvalid(false).build()].map((one) => one.getAllowInvalid());
  }),
  documented('setDataValidations gives each cell its own rule', 'Class Range: setDataValidations', ['VALUE_IN_LIST', null], () =>
    onTab((sheet) => {
      const range = sheet.getRange('A1:B1').setDataValidations([[make().requireValueInList(['a']).build(), null]]);
      return range.getDataValidations()[0]!.map((rule) => rule && String(rule.getCriteriaType()));
    }),
  ),
  documented('a ticked checkbox is true', 'Class Range: check', [[true], true], () =>
    onTab((sheet) => {
      const box = sheet.getRange('A1').insertCheckboxes().check();
      return [box.getValues()[0], box.isChecked()];
    }),
  ),
  documented('isChecked is null without a checkbox', 'Class Range: isChecked', null, () =>
    onTab((sheet) => sheet.getRange('A1').isChecked()),
  ),
  documented('a checkbox may have custom values', 'Class Range: insertCheckboxes', ['có'], () =>
    onTab((sheet) => sheet.getRange('A1').insertCheckboxes('có', 'không').check().getValues()[0]),
  ),
  byHand(
    'a strict rule refuses a person as it refuses a script',
    'observed',
    'observed by others',
    true,
    'gõ «Vừa» vào ô chỉ nhận Cao, Thấp: bảng tính từ chối và nói câu giúp',
  ),
];
