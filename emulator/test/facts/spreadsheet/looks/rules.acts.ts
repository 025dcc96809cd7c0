// Conditional formats as a person sees them.

import { type Acts, open, tab, type Workspace } from '../../people';
import { lookOf, withDrawn } from '../drawn';
import { blanks, type Condition, days, numbers, rulesSeen, texts } from './rules-seen';

const column = (index: number) => String.fromCharCode(66 + index);
const colours = (workspace: Workspace, places: string[]) => places.map((a1) => workspace.colour(tab, a1));

/** Each condition of a fact with those of the values that it colours. */
function coloured(states: string, values: unknown[], locale = 'vi_VN'): Condition[] {
  const conditions = rulesSeen.find((fact) => fact.states === states)!.expected as Condition[];
  const workspace = open();
  workspace.call('speak', locale);
  workspace.call(
    'colourColumns',
    values,
    conditions.map(([when, args]) => [when, args]),
  );
  return conditions.map(([when, args], index) => [
    when,
    args,
    values.filter((_, row) => workspace.colour(tab, `${column(index)}${row + 2}`) === '#ff0000'),
  ]);
}

export const rules: Acts = {
  'conditions on numbers match at their limits, in vi_VN': () => coloured('conditions on numbers match at their limits, in vi_VN', numbers),
  'conditions on numbers match at their limits, in en_US': () =>
    coloured('conditions on numbers match at their limits, in en_US', numbers, 'en_US'),
  'conditions on texts read pattern characters as plain text': () =>
    coloured('conditions on texts read pattern characters as plain text', texts),
  'a cell with 0 or FALSE is not empty, and only numbers are greater or less than a number': () =>
    coloured('a cell with 0 or FALSE is not empty, and only numbers are greater or less than a number', blanks),
  'conditions on dates compare whole days': () => coloured('conditions on dates compare whole days', days),
  'a rule over many ranges counts from the first cell of the first range, in every column and below the content'() {
    const workspace = open();
    const line = (from: number) => Array.from({ length: 11 }, (_, index) => from + index);
    workspace.call('fillCells', 'B2:L3', [line(200), line(300)]);
    workspace.call('rulesOver', [
      ['=B$2=204', '#ff0000', ['B2:L2', 'E7:H7']],
      ['=ISBLANK(B3)', '#00ff00', ['B3:C1000', 'D10:D40']],
    ]);
    const of = (ground: string, places: string) => places.split(' ').filter((a1) => workspace.colour(tab, a1) === ground);
    const wide = of('#ff0000', 'A2 B2 C2 D2 E2 F2 G2 H2 I2 J2 K2 L2 M2 F3');
    const further = of('#ff0000', 'D7 E7 F7 G7 H7 I7 F8');
    const blank = of('#00ff00', 'B3 B4 C5 B1000 D9 D10 D40 D41');
    workspace.type(tab, 'E2', '204');
    const changed = of('#ff0000', 'D2 E2 F2 G2 D7 E7 F7 G7');
    workspace.type(tab, 'B4', 'x');
    workspace.call('dropFirstRule');
    return { wide, further, blank, changed, left: [...of('#ff0000', 'E2 F2'), ...of('#00ff00', 'B4 B5 C5')] };
  },
  'a rule reads another sheet through INDIRECT, and follows changes there'() {
    const workspace = open();
    workspace.call('otherSheet', 'Cấu hình', 'B1', 3);
    workspace.call('fillCells', 'A1:A2', [[2], [4]]);
    workspace.call('rulesOver', [[`=A1>INDIRECT("'Cấu hình'!B1")`, '#ff0000', ['A1:A2']]]);
    const before = colours(workspace, ['A1', 'A2']);
    workspace.type('Cấu hình', 'B1', '9');
    return [before, colours(workspace, ['A1', 'A2'])];
  },
  'the background of the first matching rule covers that of the cell, which shows again without a matching rule'() {
    const workspace = open();
    workspace.call('fillCells', 'A1:A3', [[1], [5], [0]]);
    workspace.call('paint', 'A2:A3', '#cccccc');
    workspace.call('rulesOver', [
      ['=$A1>4', '#ff0000', ['A1:A3']],
      ['=$A1>0', '#00ff00', ['A1:A3']],
    ]);
    return [() => undefined, () => workspace.call('reverseRules'), () => workspace.call('dropRules')].map((change) => {
      change();
      return colours(workspace, ['A1', 'A2', 'A3', 'A4']);
    });
  },
  'the first matching rule that sets a text style decides that style'() {
    const workspace = open();
    workspace.call('rulesForLetters');
    return withDrawn(workspace, (model) =>
      [1, 2, 3, 4].map((row) => {
        const { ground, letters, lines } = lookOf(model, row, 1);
        return [ground, letters, lines];
      }),
    );
  },
  'a gradient colours numbers between its points, and no texts and blanks'() {
    const workspace = open();
    const rows = [2, 3, 4, 5, 6, 7, 8].map((row) => `B${row}`);
    const seen = (
      [
        ['NUMBER', '50'],
        ['PERCENT', '25'],
        ['PERCENTILE', '50'],
      ] as const
    ).map(([kind, middle]) => {
      workspace.call('gradientOn', kind, middle);
      return colours(workspace, rows);
    });
    workspace.call('fillCells', 'B6', [[25]]);
    return [...seen, colours(workspace, rows)];
  },
  'people see header and footer before the bands, the first band before the second, and the own colour of a cell before all'() {
    const workspace = open();
    workspace.call('bandOn');
    const rows = colours(
      workspace,
      [2, 3, 4, 5, 6, 7].map((row) => `B${row}`),
    );
    const columns = colours(workspace, ['D2', 'E2', 'F2', 'G2']);
    workspace.call('paint', 'B3', '#123456');
    return { rows, columns, own: workspace.colour(tab, 'B3') };
  },
};
