// The Sheets API: conditional formats with single colours and with gradients, and their order.
import { documented, type Fact } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { ask, batch, grid, type Message } from '../calls';
import { accepted } from '../refused';

const ruled = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    const other = book.insertSheet('T').getSheetId();
    SpreadsheetApp.flush();
    const ranges = [grid(id, 0, 5, 0, 1)];
    const format = { backgroundColor: { red: 1 } };
    const plain = (name: string, more: object = {}): object => ({
      ranges,
      booleanRule: { condition: { type: 'TEXT_EQ', values: [{ userEnteredValue: name }] }, format },
      ...more,
    });
    const add = (rule: object, index?: number): object => ({ addConditionalFormatRule: { rule, index } });
    const update = (given: object): object => ({ updateConditionalFormatRule: given });
    const rules = (of = 0): Message[] => ask(book, 'sheets(properties.sheetId,conditionalFormats)').sheets[of].conditionalFormats ?? [];
    const nameOf = (rule: Message): string => rule.booleanRule?.condition.values[0].userEnteredValue ?? 'gradient';
    const order = (): string => rules().map(nameOf).join('');
    batch(book, [
      add(plain('a')),
      add(plain('b'), 1),
      add(plain('c'), 1),
      add(plain('d'), 0),
      add(plain('x', { ranges: [grid(other, 0, 1, 0, 1)] })),
    ]);
    const added = order();
    const moves: unknown[] = [];
    const move = (index: number | undefined, newIndex: number | undefined): void => {
      const { updateConditionalFormatRule: reply } = batch(book, [update({ sheetId: id, index, newIndex })]).replies[0]!;
      moves.push([order(), nameOf(reply!.newRule as Message), reply!.oldIndex ?? 0, reply!.newIndex ?? 0]);
    };
    move(0, 3);
    move(3, 1);
    move(2, 0);
    move(undefined, 1);
    move(2, undefined);
    const replaced: unknown[] = [];
    const replace = (index: number | undefined, name: string): void => {
      const { updateConditionalFormatRule: reply } = batch(book, [update({ index, rule: plain(name) })]).replies[0]!;
      replaced.push([order(), nameOf(reply!.oldRule as Message), nameOf(reply!.newRule as Message), reply!.newIndex ?? 0]);
    };
    replace(undefined, 'e');
    replace(3, 'f');
    const removed: unknown[] = [];
    const remove = (index: number | undefined): void => {
      const { deleteConditionalFormatRule: reply } = batch(book, [{ deleteConditionalFormatRule: { sheetId: id, index } }]).replies[0]!;
      removed.push([order(), nameOf(reply!.rule as Message)]);
    };
    remove(1);
    remove(2);
    remove(undefined);
    return {
      added,
      moves,
      replaced,
      removed,
      other: rules(1).map(nameOf),
      refused: accepted(book, [
        add(plain('g'), -1),
        add(plain('g'), 2),
        add({ ranges }),
        add({ ranges: [], booleanRule: { condition: { type: 'BLANK' }, format } }),
        add(plain('g', { ranges: [...ranges, grid(other, 0, 1, 0, 1)] })),
        add(plain('g', { ranges: [grid(404, 0, 1, 0, 1)] })),
        add({ ranges, booleanRule: { format } }),
        add({ ranges, booleanRule: { condition: { type: 'NUMBER_EQ' }, format } }),
        { addConditionalFormatRule: {} },
        update({ index: 1, rule: plain('g') }),
        update({ sheetId: id, index: 1, newIndex: 0 }),
        update({ sheetId: id, index: -1, newIndex: 0 }),
        update({ sheetId: 404, index: 0, newIndex: 0 }),
        { deleteConditionalFormatRule: { sheetId: id, index: 1 } },
        { deleteConditionalFormatRule: { sheetId: 404, index: 0 } },
        ...['minpoint', 'maxpoint', 'midpoint'].map((name) => {
          const points = { minpoint: { color: {}, type: 'MIN' }, maxpoint: { color: {}, type: 'MAX' } };
          return add({ ranges, gradientRule: { ...points, [name]: { color: {}, value: '1' } } });
        }),
        add({ ranges, gradientRule: { minpoint: { color: {}, type: 'MIN' } } }),
        add({ ranges, gradientRule: {} }),
      ]),
    };
  }),
);

const graded = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    const ranges = [grid(id, 0, 5, 0, 1), grid(id, 0, 5, 3, 4)];
    const two = { minpoint: { color: { red: 1 }, type: 'MIN' }, maxpoint: { color: { blue: 1 }, type: 'MAX' } };
    const three = {
      minpoint: { color: { red: 1 }, type: 'NUMBER', value: '1' },
      midpoint: { color: {}, type: 'PERCENT', value: '50' },
      maxpoint: { color: { green: 1 }, type: 'PERCENTILE', value: '90' },
    };
    batch(book, [
      { addConditionalFormatRule: { rule: { ranges, gradientRule: two } } },
      { addConditionalFormatRule: { rule: { ranges, gradientRule: two }, index: 1 } },
      { updateConditionalFormatRule: { index: 1, rule: { ranges, gradientRule: three } } },
      {
        addConditionalFormatRule: {
          index: 2,
          rule: {
            ranges: [grid(id, 0, 1, 0, 1)],
            booleanRule: {
              condition: { type: 'NOT_BLANK' },
              format: {
                backgroundColor: { blue: 1 },
                textFormat: { foregroundColor: { red: 1 }, bold: true, italic: true, underline: true, strikethrough: true },
              },
            },
          },
        },
      },
    ]);
    const points = ({ gradientRule }: Message): unknown[] =>
      ['minpoint', 'midpoint', 'maxpoint'].map((name) => {
        const { color, type, value } = gradientRule[name] ?? {};
        return [type ?? '', value ?? '', Object.keys(color ?? {}).join()].join(' ');
      });
    const [first, second, third] = ask(book, 'sheets.conditionalFormats').sheets[0].conditionalFormats as Message[];
    const { backgroundColor, textFormat } = third!.booleanRule.format;
    return {
      two: points(first!),
      three: points(second!),
      ranges: second!.ranges.map(({ startColumnIndex }: Message) => startColumnIndex),
      format: [
        backgroundColor,
        textFormat.foregroundColor,
        [textFormat.bold, textFormat.italic, textFormat.underline, textFormat.strikethrough],
      ],
    };
  }),
);

export const sheetsConditional: Fact[] = [
  documented(
    'a conditional format is put in at its index on its own sheet',
    'Sheets API: AddConditionalFormatRuleRequest',
    ['dacb', ['x']],
    () => [ruled().added, ruled().other],
  ),
  documented(
    'a conditional format moves to every index, and the reply tells both',
    'Sheets API: UpdateConditionalFormatRuleResponse',
    [
      ['acbd', 'd', 0, 3],
      ['adcb', 'd', 3, 1],
      ['cadb', 'c', 2, 0],
      ['acdb', 'c', 0, 1],
      ['dacb', 'd', 2, 0],
    ],
    () => ruled().moves,
  ),
  documented(
    'a replaced conditional format comes back in the reply',
    'Sheets API: UpdateConditionalFormatRuleResponse',
    [
      ['eacb', 'd', 'e', 0],
      ['eacf', 'b', 'f', 3],
    ],
    () => ruled().replaced,
  ),
  documented(
    'a deleted conditional format comes back in the reply, the first one without an index',
    'Sheets API: DeleteConditionalFormatRuleResponse',
    [
      ['ecf', 'a'],
      ['ec', 'f'],
      ['c', 'e'],
    ],
    () => ruled().removed,
  ),
  documented(
    'a conditional format needs ranges of one sheet, a whole rule and an index in the list',
    'Sheets API: ConditionalFormatRule',
    [],
    () => ruled().refused,
  ),
  documented(
    'a gradient has two or three points with types, values and colours',
    'Sheets API: GradientRule',
    [
      ['MIN  red', '  ', 'MAX  blue'],
      ['NUMBER 1 red', 'PERCENT 50 ', 'PERCENTILE 90 green'],
      [0, 3],
    ],
    () => [graded().two, graded().three, graded().ranges],
  ),
  documented(
    'a conditional format has a ground, a colour of letters and four kinds of text',
    'Sheets API: BooleanRule',
    [{ blue: 1 }, { red: 1 }, [true, true, true, true]],
    () => graded().format,
  ),
];
