// Prepares sheets for the facts about conditional formats that a person sees.
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** An argument of a condition; dates, relative dates and criteria are objects that JSON can hold. */
type Given = string | number | { day: string } | { relative: string } | { criterion: string } | unknown[];

const firstSheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0]!;

export const speak = (locale: string) => {
  SpreadsheetApp.getActiveSpreadsheet().setSpreadsheetLocale(locale);
};

function asGiven(given: Given): unknown {
  if (typeof given !== 'object' || Array.isArray(given)) return given;
  if ('day' in given) return new Date(`${given.day}+07:00`);
  if ('relative' in given) return (SpreadsheetApp.RelativeDate as unknown as Record<string, unknown>)[given.relative];
  return (SpreadsheetApp.BooleanCriteria as unknown as Record<string, unknown>)[given.criterion];
}

/** Writes the values from B2 down into one column for each condition, which colours that column. */
export const colourColumns = (values: unknown[], conditions: [when: string, args: Given[]][]) => {
  const sheet = firstSheet();
  sheet.getRange(2, 2, values.length, conditions.length).setValues(values.map((value) => conditions.map(() => value)));
  sheet.setConditionalFormatRules(
    conditions.map(([when, args], index) => {
      const start = SpreadsheetApp.newConditionalFormatRule() as unknown as Record<string, (...args: unknown[]) => Builder>;
      return start[when]!(...args.map(asGiven))
        .setBackground('#ff0000')
        .setRanges([sheet.getRange(2, 2 + index, values.length)])
        .build();
    }),
  );
};

export const fillCells = (a1: string, values: unknown[][]) => {
  firstSheet().getRange(a1).setValues(values);
};
export const paint = (a1: string, ground: string) => {
  firstSheet().getRange(a1).setBackground(ground);
};
export const rulesOver = (made: [formula: string, ground: string, ranges: string[]][]) => {
  const sheet = firstSheet();
  sheet.setConditionalFormatRules(
    made.map(([formula, ground, ranges]) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(ground)
        .setRanges(ranges.map((a1) => sheet.getRange(a1)))
        .build(),
    ),
  );
};
export const reverseRules = () => firstSheet().setConditionalFormatRules(firstSheet().getConditionalFormatRules().reverse());
export const dropFirstRule = () => firstSheet().setConditionalFormatRules(firstSheet().getConditionalFormatRules().slice(1));
export const dropRules = () => firstSheet().clearConditionalFormatRules();
export const otherSheet = (name: string, a1: string, value: unknown) => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  book.insertSheet(name).getRange(a1).setValue(value);
  firstSheet().activate();
};

/** Numbers in A1:A4, and two rules that both apply to A2 and A3: the second sets looks of letters that the first does not set. */
export const rulesForLetters = () => {
  const sheet = firstSheet();
  sheet.getRange('A1:A4').setValues([[1], [5], [9], [-1]]);
  const rule = (above: number, look: (start: Builder) => Builder): Rule =>
    look(SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(above))
      .setRanges([sheet.getRange('A1:A900'), sheet.getRange('C2')])
      .build();
  sheet.setConditionalFormatRules([
    rule(4, (start) => start.setBackground('#ff0000').setFontColor('#111111').setBold(true)),
    rule(0, (start) =>
      start.setBackground('#00ff00').setFontColor('#222222').setBold(false).setItalic(true).setUnderline(true).setStrikethrough(true),
    ),
  ]);
};

/** Writes numbers and a text into a column under a gradient from white over yellow to red. */
export const gradientOn = (kind: 'NUMBER' | 'PERCENT' | 'PERCENTILE', middle: string) => {
  const sheet = firstSheet();
  sheet.getRange('B2:B8').setValues([[0], [10], [25], [50], [100], ['x'], ['']]);
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .setGradientMinpoint('#ffffff')
    .setGradientMidpointWithValue('#ffff00', SpreadsheetApp.InterpolationType[kind], middle)
    .setGradientMaxpoint('#ff0000')
    .setRanges([sheet.getRange('B2:B8')])
    .build();
  sheet.setConditionalFormatRules([rule]);
};

/** Bands rows of one range and columns of another. */
export const bandOn = () => {
  const { BandingTheme } = SpreadsheetApp;
  firstSheet().getRange('B2:B6').applyRowBanding(BandingTheme.LIGHT_GREY, true, true);
  firstSheet().getRange('D2:F2').applyColumnBanding(BandingTheme.GREEN);
};
