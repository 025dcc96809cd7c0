// A decision is about one plan: the one that was shown, the one that was submitted and the one in the journal.
import type { Incident } from '../../src/procedure/incident';
import type { JournalledPlan } from '../../src/procedure/settings';
import { changedPlanRefusal, otherPlanRefusal } from '../../src/procedure/submitted-plan';
import { printer } from '../forms/printer';

const submitted = (): Incident => printer.submitted().now();
const journalled = (hash: string, alteredRows: number[] = []): JournalledPlan => ({ hash, alteredRows });

test.each([
  ['the same everywhere', 'hash-1', journalled('hash-1'), undefined],
  ['another in the journal than was shown', 'hash-1', journalled('hash-2'), 'planChanged'],
  ['altered by hand and hashed anew, shown and in the journal', 'hash-2', journalled('hash-2'), 'planChanged'],
  ['a row of the incident altered', 'hash-1', journalled('hash-1', [7]), 'planChanged'],
  ['none in the journal', 'hash-1', undefined, 'planChanged'],
])('a decision on a plan, %s: %s', (_what, planHash, plan, code) => {
  expect(changedPlanRefusal(submitted(), { planHash }, plan)?.code).toBe(code);
});

test('a plan of another version than the submitted one is refused, though its text is the same', () => {
  const incident = submitted();
  const again = { ...incident, plans: [...incident.plans, { ...incident.plans[0]!, version: 2 }] };
  expect(changedPlanRefusal(again, { planHash: 'hash-1' }, journalled('hash-1'))?.code).toBe('planChanged');
});

test.each([
  ['hash-1', journalled('hash-1'), undefined],
  ['hash-1', journalled('hash-2'), 'planChanged'],
  ['hash-1', journalled('hash-1', [7]), 'planChanged'],
])('a submission of %s with %j in the journal: %s', (planHash, plan, code) => {
  expect(otherPlanRefusal(printer.planned().now(), { planHash }, plan)?.code).toBe(code);
});
