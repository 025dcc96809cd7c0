// Sample answers: rules with answers that they accept and refuse; days, hours and moments with their stored form.

export interface RuleTried {
  /** The builder's method. */
  rule: string;
  limits: (string | number)[];
  taken: string[];
  refused: string[];
}

const tried = (rule: string, limits: (string | number)[], taken: string[], refused: string[]): RuleTried => ({
  rule,
  limits,
  taken,
  refused,
});

/** The rules that texts and paragraphs have. */
export const paragraphRules: RuleTried[] = [
  tried('requireTextMatchesPattern', ['a|\\p{Lu}\\d'], ['a', 'Đ1'], ['ab', 'xa', 'đ1']),
  tried('requireTextDoesNotMatchPattern', ['a|\\p{Lu}'], ['ab', 'đ'], ['a', 'Đ']),
  tried('requireTextContainsPattern', ['a|\\p{Lu}'], ['xĐ', 'xay'], ['x']),
  tried('requireTextDoesNotContainPattern', ['\\p{Lu}'], ['x'], ['xĐ', 'Đx']),
  tried('requireTextLengthLessThanOrEqualTo', [3], ['ab', 'abc'], ['abcd']),
  tried('requireTextLengthGreaterThanOrEqualTo', [3], ['abc', 'abcd'], ['ab']),
];

/** The rules of texts; paragraphs do not have the first of them. */
export const textRules: RuleTried[] = [
  tried('requireTextIsEmail', [], ['an@xa.vn', 'a.b@c.gov.vn'], ['an', 'an@xa', 'an @xa.vn', 'x an@xa.vn', 'an@xa.vn x', '@xa.vn']),
  tried('requireTextIsUrl', [], ['http://xa.vn', 'https://xa.vn/a'], ['xa', 'x https://xa.vn', 'https://xa.vn a', 'https://']),
  tried('requireNumber', [], ['0', '-1.5', '12'], ['x', '1x']),
  tried('requireWholeNumber', [], ['0', '-1', '12'], ['1.5', 'x']),
  tried('requireNumberBetween', [2, 4], ['2', '3', '4'], ['1', '5', 'x']),
  tried('requireNumberNotBetween', [2, 4], ['1', '5'], ['2', '3', '4', 'x']),
  tried('requireNumberEqualTo', [3], ['3', '3.0'], ['2', '4', 'x']),
  tried('requireNumberNotEqualTo', [3], ['2', '4'], ['3', 'x']),
  tried('requireNumberGreaterThan', [3], ['4'], ['3', '2', 'x']),
  tried('requireNumberGreaterThanOrEqualTo', [3], ['3', '4'], ['2', 'x']),
  tried('requireNumberLessThan', [3], ['2'], ['3', '4', 'x']),
  tried('requireNumberLessThanOrEqualTo', [3], ['2', '3'], ['4', 'x']),
  ...paragraphRules,
];

/** The choices of the question whose ticked boxes are counted. */
export const boxes = ['A', 'B', 'C'];
/** How many ticked boxes, of none to three, a rule accepts; without a ticked box there is no answer to check. */
export const boxRules: [rule: string, limit: number, taken: number[]][] = [
  ['requireSelectAtLeast', 2, [0, 2, 3]],
  ['requireSelectAtMost', 2, [0, 1, 2]],
  ['requireSelectExactly', 2, [0, 2]],
];

/** As the page's fields give it, and as scripts read it; null: the page says that there is no such day or hour. */
export const times: Record<'day' | 'hour' | 'moment', [given: string, kept: string | null][]> = {
  day: [
    ['23/11/2026', '2026-11-23'],
    ['2026-11-23', '2026-11-23'],
    ['1/2/2026', '2026-02-01'],
    ['29/02/2028', '2028-02-29'],
    ['29/02/2026', null],
    ['31/4/2026', null],
    ['2026-13-01', null],
    ['1/13/2026', null],
    ['x1/2/2026', null],
    ['1/2/20261', null],
    ['2026', null],
    ['mai', null],
  ],
  hour: [
    ['7:05', '07:05'],
    ['00:00', '00:00'],
    ['19:59', '19:59'],
    ['23:59', '23:59'],
    ['24:00', null],
    ['7:60', null],
    ['7:5', null],
    ['x7:05', null],
    ['7:055', null],
  ],
  moment: [
    ['2026-11-23T08:00', '2026-11-23 08:00'],
    ['23/11/2026 8:00', '2026-11-23 08:00'],
    ['2026-11-23', null],
    ['2026-11-23T25:00', null],
    ['31/11/2026 08:00', null],
    ['08:00', null],
  ],
};
