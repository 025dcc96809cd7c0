// Conditional formats as people see them: what each condition colours, where a rule applies, and which of several rules wins.
import { byHand, type Fact } from '../../fact';

/** A condition as scripts build it, and the values that it colours. */
export type Condition = [when: string, args: unknown[], coloured: unknown[]];

export const numbers = [0, 2.4, 2.5, 3, 4, 4.1];
/** @param half 0.5 as the locale writes it */
const numberConditions = (half: string): Condition[] => [
  ['whenNumberGreaterThan', [2.5], [3, 4, 4.1]],
  ['whenNumberGreaterThanOrEqualTo', [2.5], [2.5, 3, 4, 4.1]],
  ['whenNumberLessThan', [2.5], [0, 2.4]],
  ['whenNumberLessThanOrEqualTo', [2.5], [0, 2.4, 2.5]],
  ['whenNumberEqualTo', [2.5], [2.5]],
  ['whenNumberEqualTo', [0], [0]],
  ['whenNumberNotEqualTo', [2.5], [0, 2.4, 3, 4, 4.1]],
  ['whenNumberBetween', [2.5, 4], [2.5, 3, 4]],
  ['whenNumberNotBetween', [2.5, 4], [0, 2.4, 4.1]],
  ['withCriteria', [{ criterion: 'NUMBER_GREATER_THAN' }, [`=2+${half}`]], [3, 4, 4.1]],
  ['whenFormulaSatisfied', [`=AND(ISNUMBER(L2)${half === '0,5' ? ';' : ','}L2>2+${half})`], [3, 4, 4.1]],
];
export const texts = ['Quá hạn', 'hạn quá', 'hạn "x"', 'a*b', 'axb', 'c~d?', 5];
const textConditions: Condition[] = [
  ['whenTextContains', ['QUÁ'], ['Quá hạn', 'hạn quá']],
  ['whenTextContains', ['*'], ['a*b']],
  ['whenTextContains', ['~'], ['c~d?']],
  ['whenTextContains', ['d?'], ['c~d?']],
  ['whenTextContains', ['"'], ['hạn "x"']],
  ['whenTextDoesNotContain', ['hạn'], ['a*b', 'axb', 'c~d?', 5]],
  ['whenTextDoesNotContain', ['?'], ['Quá hạn', 'hạn quá', 'hạn "x"', 'a*b', 'axb', 5]],
  ['whenTextEqualTo', ['hạn "x"'], ['hạn "x"']],
  ['whenTextEqualTo', ['5'], [5]],
  ['whenTextStartsWith', ['hạn'], ['hạn quá', 'hạn "x"']],
  ['whenTextStartsWith', ['hạn "'], ['hạn "x"']],
  ['whenTextEndsWith', ['hạn'], ['Quá hạn']],
  ['whenTextEndsWith', ['"'], ['hạn "x"']],
];

export const blanks = ['', 'x', 0, false];
const blankConditions: Condition[] = [
  ['whenCellEmpty', [], ['']],
  ['whenCellNotEmpty', [], ['x', 0, false]],
  ['whenNumberGreaterThan', [-1], [0]],
  ['whenNumberLessThan', [1], [0]],
];

export const days = ['', 'chữ', '23/11/2026 23:59', '24/11/2026', '24/11/2026 17:00', '25/11/2026'];
const [, , before, on, onLater, after] = days;
const dayConditions: Condition[] = [
  ['whenDateBefore', [{ day: '2026-11-24T00:00' }], [before]],
  ['whenDateEqualTo', [{ day: '2026-11-24T00:00' }], [on, onLater]],
  ['whenDateAfter', [{ day: '2026-11-24T00:00' }], [after]],
  ['whenDateBefore', [{ relative: 'TODAY' }], [before]],
  ['whenDateEqualTo', [{ relative: 'TODAY' }], [on, onLater]],
  ['whenDateAfter', [{ relative: 'TODAY' }], [after]],
  ['whenDateEqualTo', [{ relative: 'TOMORROW' }], [after]],
  ['whenDateEqualTo', [{ relative: 'YESTERDAY' }], [before]],
  ['whenDateBefore', [{ relative: 'TOMORROW' }], [before, on, onLater]],
  ['whenDateAfter', [{ relative: 'YESTERDAY' }], [on, onLater, after]],
];

const looked = (states: string, conditions: Condition[], values: unknown[], language = '') =>
  byHand(
    states,
    'observed',
    'observed by others',
    conditions,
    `${language}mỗi điều kiện một cột, trong cột là ${values.map((value) => `«${String(value)}»`).join(', ')}: ô nào đổi nền thì khớp`,
  );

export const rulesSeen: Fact[] = [
  looked('conditions on numbers match at their limits, in vi_VN', numberConditions('0,5'), numbers),
  looked('conditions on numbers match at their limits, in en_US', numberConditions('0.5'), numbers, 'sổ đặt ngôn ngữ Hoa Kỳ; '),
  looked('conditions on texts read pattern characters as plain text', textConditions, texts),
  looked('a cell with 0 or FALSE is not empty, and only numbers are greater or less than a number', blankConditions, blanks),
  looked('conditions on dates compare whole days', dayConditions, days, 'làm ngày 24/11/2026; '),
  byHand(
    'a rule over many ranges counts from the first cell of the first range, in every column and below the content',
    'observed',
    'observed by others',
    {
      wide: ['F2'],
      further: ['F7'],
      blank: ['B4', 'C5', 'B1000', 'D10', 'D40'],
      changed: ['E2', 'F2', 'E7', 'F7'],
      left: ['B5', 'C5'],
    },
    'B2:L2 là 200 đến 210, B3:L3 là 300 đến 310; quy tắc =B$2=204 trên B2:L2 và E7:H7, quy tắc =ISBLANK(B3) trên B3:C1000 và D10:D40: xem ô nào đổi nền; gõ 204 vào E2; gõ x vào B4, bỏ quy tắc thứ nhất',
  ),
  byHand(
    'a rule reads another sheet through INDIRECT, and follows changes there',
    'observed',
    'observed by others',
    [
      ['', '#ff0000'],
      ['', ''],
    ],
    'trang «Cấu hình» có B1 = 3; A1 = 2, A2 = 4; quy tắc =A1>INDIRECT("\'Cấu hình\'!B1"): chỉ A2 đổi nền; gõ 9 vào B1 của «Cấu hình»: không ô nào',
  ),
  byHand(
    'the background of the first matching rule covers that of the cell, which shows again without a matching rule',
    'observed',
    'observed by others',
    [
      ['#00ff00', '#ff0000', '#cccccc', ''],
      ['#00ff00', '#00ff00', '#cccccc', ''],
      ['', '#cccccc', '#cccccc', ''],
    ],
    'A1 = 1, A2 = 5, A3 = 0; A2:A3 nền xám; quy tắc =$A1>4 nền đỏ rồi =$A1>0 nền xanh trên A1:A3; đảo thứ tự quy tắc; xoá quy tắc',
  ),
  byHand(
    'the first matching rule that sets a text style decides that style',
    'observed',
    'observed by others',
    [
      ['#00ff00', '#222222', 'italic underline strike'],
      ['#ff0000', '#111111', 'bold italic underline strike'],
      ['#ff0000', '#111111', 'bold italic underline strike'],
      ['', '', ''],
    ],
    'A1:A4 là 1, 5, 9, -1; quy tắc trên 4: nền đỏ, chữ #111111, đậm; quy tắc trên 0: nền xanh, chữ #222222, không đậm, nghiêng, gạch chân, gạch ngang: xem nền, màu chữ và kiểu chữ',
  ),
  byHand(
    'a gradient colours numbers between its points, and no texts and blanks',
    'observed',
    'observed by others',
    [
      ['#ffffff', '#ffffcc', '#ffff80', '#ffff00', '#ff0000', '', ''],
      ['#ffffff', '#ffff99', '#ffff00', '#ffaa00', '#ff0000', '', ''],
      ['#ffffff', '#ffff99', '#ffff00', '#ffaa00', '#ff0000', '', ''],
      ['#ffffff', '#ffff99', '#ffff00', '#ff0000', '#ffff00', '', ''],
    ],
    'chạy gradientOn với NUMBER 50, PERCENT 25, PERCENTILE 50, mỗi lần xem màu của B2:B8; rồi gõ 25 vào B6',
  ),
];
