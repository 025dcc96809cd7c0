// Whatever hands do to the rows of which copies exist, in any number and order, «Khôi phục» brings the journal back.
import fc from 'fast-check';
import { byHand } from '../../support/hands';
import { who } from '../../support/office';
import { damageOf, journalOf, keptFrom, officeWithCopies, restore } from './copies';

const office = officeWithCopies();
/** All rows are copied. */
const copied = keptFrom(() => {
  const workspace = office();
  workspace.advanceTo('2026-11-26T00:30+07:00');
  return workspace;
});

const row = fc.nat({ max: 200 });
const deed = fc.oneof(
  fc.record({ kind: fc.constant('delete'), row, count: fc.integer({ min: 1, max: 4 }) }),
  fc.record({
    kind: fc.constant('alter'),
    row,
    column: fc.integer({ min: 1, max: 12 }),
    text: fc.constantFrom('', 'x', '=1+1', '0123', '7'),
  }),
  fc.record({ kind: fc.constant('insert'), row, text: fc.constantFrom('', 'gõ tay') }),
  fc.record({ kind: fc.constant('copy'), row, other: row }),
  fc.record({ kind: fc.constant('swap'), row, other: row }),
  fc.record({ kind: fc.constant('sort'), column: fc.integer({ min: 1, max: 12 }) }),
);

const script = (deeds: object[]) => `
  const one = sheet('Nhật ký');
  for (const deed of ${JSON.stringify(deeds)}) {
    const last = Math.max(2, one.getLastRow());
    const at = (number) => 2 + (number % (last - 1));
    const row = at(deed.row || 0);
    if (deed.kind === 'delete') one.deleteRows(row, Math.min(deed.count, last - row + 1, one.getMaxRows() - 2));
    if (deed.kind === 'alter') one.getRange(row, deed.column).setValue(deed.text);
    if (deed.kind === 'insert') { one.insertRowBefore(row); one.getRange(row, 5).setValue(deed.text); }
    if (deed.kind === 'copy') one.getRange(row, 1, 1, 12).copyTo(one.getRange(at(deed.other), 1));
    if (deed.kind === 'swap') {
      const [upper, lower] = [one.getRange(row, 1, 1, 12), one.getRange(at(deed.other), 1, 1, 12)];
      const [above, below] = [upper.getValues(), lower.getValues()];
      upper.setValues(below);
      lower.setValues(above);
    }
    if (deed.kind === 'sort') one.getRange(2, 1, last - 1, 12).sort({ column: deed.column, ascending: false });
  }`;

test('any damage of copied rows is restored', () => {
  const before = journalOf(copied());
  fc.assert(
    fc.property(fc.array(deed, { minLength: 1, maxLength: 6 }), (deeds) => {
      const workspace = copied();
      byHand(workspace, who.it, script(deeds));
      const harmed = journalOf(workspace);
      const { submit } = damageOf(workspace);
      if (harmed.join('\n') !== before.join('\n')) expect(submit).toBe('Khôi phục');
      if (submit) restore(workspace);
      expect(journalOf(workspace).slice(0, before.length)).toEqual(before);
      expect(journalOf(workspace).length).toBe(before.length + (submit ? 1 : 0));
    }),
    { numRuns: Number(process.env.RUNS ?? 15), seed: 20_261_123 },
  );
});
