// Ủy quyền: who may give and end it, for which days; random commands against a slow count of who is in force at each instant.
import fc from 'fast-check';
import type { Actor, Instant } from '../../../src/procedure/incident';
import { actorOf } from '../../../src/procedure/rights/actor';
import { approvers } from '../../../src/procedure/rights/approval';
import {
  type DelegationCommand,
  type DelegationEvent,
  decideDelegation,
  evolveDelegations,
  isInForce,
  isOver,
  stricter,
} from '../../../src/procedure/rights/delegation';
import type { Delegation, Person } from '../../../src/procedure/rights/people';
import { moment } from '../instants';
import { administrator, chairman, delegate as deputyInForce, technician, viceChairman } from '../office';

const DAY = 86_400_000;
const personOf = ({ email, name, position, roles }: Actor, more: Partial<Person> = {}): Person => ({
  email,
  name,
  position,
  roles,
  department: '',
  ...more,
});
const otherDeputy = personOf(viceChairman, { email: '', name: 'Hòa' });
const people = [personOf(chairman), personOf(viceChairman), otherDeputy, personOf(technician), personOf(administrator)];
const at = moment('23/11/2026 09:20');
const today = moment('23/11/2026 00:00');
const give = (more: Partial<DelegationCommand & { type: 'delegate' }> = {}): DelegationCommand => ({
  type: 'delegate',
  to: viceChairman.email,
  from: today,
  until: today + DAY,
  number: '12/UQ-UBND',
  day: today,
  ...more,
});
const decide = (command: DelegationCommand, delegations: Delegation[] = [], more: { by?: Actor; at?: Instant; key?: string } = {}) =>
  decideDelegation(command, { delegations, people, by: chairman, at, key: 'key', ...more });
const refusal = (...given: Parameters<typeof decide>) => {
  const decided = decide(...given);
  return 'refusal' in decided ? decided.refusal.code : 'given';
};
const known = (from: Instant, until: Instant, more: Partial<Delegation> = {}): Delegation => ({
  key: `${from}`,
  by: chairman,
  to: viceChairman,
  from,
  until,
  number: '1',
  ...more,
});

test.each<[string, DelegationCommand, string]>([
  ['today', give(), 'given'],
  ['a whole leap year', give({ until: today + 366 * DAY }), 'given'],
  ['a day more', give({ until: today + 367 * DAY }), 'tooLong'],
  ['to 9999', give({ until: moment('31/12/9999 00:00') }), 'tooLong'],
  ['yesterday', give({ from: today - DAY }), 'startsInPast'],
  ['in a year', give({ from: today + 366 * DAY, until: today + 367 * DAY }), 'given'],
  ['later', give({ from: today + 367 * DAY, until: today + 368 * DAY }), 'startsTooLate'],
  ['backwards', give({ from: today + DAY, until: today + DAY }), 'endsBeforeStart'],
  ['without a number', give({ number: ' ' }), 'noNumber'],
  ['of a document to come', give({ day: today + DAY }), 'documentInFuture'],
  ['to nobody', give({ to: '' }), 'notViceChairman'],
  ['to one of the IT unit', give({ to: technician.email }), 'notViceChairman'],
  ['to one without an address, by name', give({ to: 'Hòa' }), 'given'],
  ['from no day', give({ from: Number.NaN }), 'startsInPast'],
  ['to no day', give({ until: Number.NaN }), 'endsBeforeStart'],
  ['of no day', give({ day: Number.NaN }), 'documentInFuture'],
])('a delegation for %s: %s', (_what, command, outcome) => {
  expect(refusal(command)).toBe(outcome);
});

test('only the chairman delegates and ends, not a vice chairman with a delegation; nobody delegates to himself', () => {
  const current = known(today, today + DAY);
  for (const by of [viceChairman, deputyInForce, technician, administrator]) {
    expect(refusal(give({ to: 'Hòa' }), [], { by })).toBe('notChairman');
    expect(refusal({ type: 'endDelegation', delegation: current.key }, [current], { by })).toBe('notChairman');
  }
  const both: Actor = { ...viceChairman, roles: ['chairman', 'viceChairman'] };
  expect(refusal(give(), [], { by: both })).toBe('toOneself');
});

test('one at a time: what is in force or to come keeps its days, also for another vice chairman; what is over or ended does not', () => {
  const current = known(today - 10 * DAY, today + 2 * DAY);
  expect(refusal(give({ to: 'Hòa' }), [current])).toBe('overlaps');
  expect(refusal(give({ from: today + 2 * DAY, until: today + 3 * DAY }), [current])).toBe('given');
  expect(refusal(give({ until: today + 5 * DAY }), [known(today + 4 * DAY, today + 6 * DAY)])).toBe('overlaps');
  expect(refusal(give({ until: today + 4 * DAY }), [known(today + 4 * DAY, today + 6 * DAY)])).toBe('given');
  expect(refusal(give(), [{ ...current, endedAt: at - 60_000 }])).toBe('given');
});

test('a key is used once; what is over, ended or unknown cannot be ended', () => {
  const current = known(today, today + DAY);
  expect(refusal(give(), [{ ...current, key: 'key' }])).toBe('alreadyDone');
  expect(refusal(give(), [{ ...current, endKey: 'key' }])).toBe('alreadyDone');
  const end = { type: 'endDelegation', delegation: current.key } as const;
  expect(refusal(end, [current])).toBe('given');
  expect(refusal(end, [{ ...current, endedAt: at - 1 }])).toBe('alreadyOver');
  expect(refusal(end, [current], { at: today + DAY })).toBe('alreadyOver');
  expect(refusal(end, [])).toBe('unknownDelegation');
});

test('in force from its first day to the end of its last, or until it is ended; the actor bears its document', () => {
  const from = today + DAY;
  const delegation = known(from, from + 2 * DAY, { number: '12/UQ-UBND', day: today });
  const deputy = { ...personOf(viceChairman), delegations: [delegation] };
  expect([from - 1, from, from + 2 * DAY - 1, from + 2 * DAY].map((one) => isInForce(delegation, one))).toEqual([false, true, true, false]);
  const ended = { ...delegation, endedAt: from + 60_000 };
  expect([from, from + 60_000].map((one) => isInForce(ended, one))).toEqual([true, false]);
  expect(isInForce({ ...delegation, endedAt: today }, from)).toBe(false);
  expect(actorOf(viceChairman.email, [deputy], from)).toMatchObject({
    delegatedBy: 'Đức',
    delegationDocument: { number: '12/UQ-UBND', day: today },
  });
  expect(actorOf(viceChairman.email, [deputy], from - 1)).not.toHaveProperty('delegatedBy');
  expect(approvers([deputy], from)).toEqual([deputy]);
  expect(approvers([{ ...deputy, roles: ['it'] }], from)).toEqual([]);
});

test('twelve at most are given ahead; those and the last twelve that are over are remembered', () => {
  const ahead = Array.from({ length: 12 }, (_, index) => known(today + (index + 1) * DAY, today + (index + 2) * DAY));
  expect(refusal(give(), ahead)).toBe('tooMany');
  expect(refusal(give(), ahead.slice(1))).toBe('given');
  const events = [
    ahead[0]!,
    ...Array.from({ length: 20 }, (_, index) => known(today - (40 - index) * DAY, today - (39 - index) * DAY)),
  ].map((delegation): DelegationEvent => ({ type: 'delegated', at, by: chairman, key: delegation.key, delegation }));
  const kept = events.reduce<Delegation[]>(evolveDelegations, []);
  expect(kept.map(({ key }) => key)).toEqual([events[0]!, ...events.slice(-12)].map(({ key }) => key));
  // A row of the journal that somebody has copied says nothing new.
  expect(evolveDelegations(kept, events[0]!)).toEqual(kept);
});

test('where journal and note differ, the stricter counts', () => {
  const [one, two] = [known(today, today + DAY), known(today + DAY, today + 2 * DAY)];
  expect(stricter([one], [one, two])).toEqual([one]);
  expect(stricter([one, two], [one])).toEqual([one, two]);
  expect(stricter([one], [{ ...one, endedAt: at, endKey: 'e' }])).toEqual([{ ...one, endedAt: at, endKey: 'e' }]);
  expect(stricter([{ ...one, endedAt: at, endKey: 'e' }], [{ ...one, endedAt: at + 1, endKey: 'x' }])).toEqual([
    { ...one, endedAt: at, endKey: 'e' },
  ]);
  expect(stricter([{ ...one, endedAt: at, endKey: 'e' }], [one])).toEqual([{ ...one, endedAt: at, endKey: 'e' }]);
});

/** Days from today, the length in days, who, whom, and whether an earlier one is to be ended. */
const attempt = fc.record({
  minutesLater: fc.integer({ min: 0, max: 5 * 1440 }),
  by: fc.constantFrom(chairman, chairman, chairman, viceChairman, deputyInForce, administrator),
  to: fc.constantFrom(viceChairman.email, 'Hòa', technician.email, 'ai đó'),
  inDays: fc.integer({ min: -2, max: 8 }),
  days: fc.constantFrom(-1, 0, 1, 2, 5, 366, 367, 3_000_000),
  ends: fc.option(fc.nat(20), { nil: undefined, freq: 3 }),
  isRepeated: fc.boolean(),
});

test('whatever is asked: at no instant are two in force, none is longer than a year, and replay says what was kept', () => {
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
      let now = at;
      const events: DelegationEvent[] = [];
      let kept: Delegation[] = [];
      attempts.forEach(({ minutesLater, by, to, inDays, days, ends, isRepeated }, index) => {
        now += minutesLater * 60_000;
        const from = Math.floor((now - today) / DAY) * DAY + today + inDays * DAY;
        const command: DelegationCommand =
          ends === undefined
            ? { type: 'delegate', to, from, until: from + days * DAY, number: '1', day: from - 10 * DAY }
            : { type: 'endDelegation', delegation: kept[ends % Math.max(1, kept.length)]?.key ?? '' };
        const context = { people, by, at: now, key: `k${index}` };
        const decided = decideDelegation(command, { ...context, delegations: kept });
        if ('refusal' in decided) return;
        expect(by).toBe(chairman);
        events.push(decided.event);
        kept = evolveDelegations(kept, decided.event);
        if (isRepeated) expect(decideDelegation(command, { ...context, delegations: kept })).toEqual({ refusal: { code: 'alreadyDone' } });
      });
      expect(events.reduce<Delegation[]>(evolveDelegations, [])).toEqual(kept);
      // Slowly: from the events alone, at the ends and middles of all days that anything names.
      const given = events.filter(({ type }) => type === 'delegated');
      const endOf = (event: DelegationEvent) =>
        Math.min(
          event.delegation.until,
          ...events.filter(({ type, delegation }) => type === 'delegationEnded' && delegation.key === event.key).map((end) => end.at),
        );
      const instants = given.flatMap(({ delegation: { from, until } }) => [from, from + 1, (from + until) / 2, until - 1, until]);
      for (const instant of instants) {
        const inForce = given.filter((event) => event.delegation.from <= instant && instant < endOf(event));
        expect(inForce.length).toBeLessThanOrEqual(1);
        // What is over by now may be forgotten; all else is known.
        const byKept = kept.filter((one) => isInForce(one, instant)).map(({ key }) => key);
        if (instant >= now) expect(byKept).toEqual(inForce.map(({ key }) => key));
      }
      for (const event of given) {
        const { from, until, to: deputy } = event.delegation;
        expect((until - from) / DAY).toBeLessThanOrEqual(366);
        expect(until).toBeGreaterThan(from);
        expect(from).toBeGreaterThan(event.at - DAY);
        expect([viceChairman.email, '']).toContain(deputy.email);
      }
      expect(kept.length).toBeLessThanOrEqual(24);
      expect(kept.filter((one) => !isOver(one, now)).length).toBeLessThanOrEqual(12);
    }),
    { numRuns: 300 },
  );
});
