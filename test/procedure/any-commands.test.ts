// Random commands of any people at any time: the incident always satisfies the rules of legal.ts.
import fc from 'fast-check';
import type { Command } from '../../src/procedure/commands';
import { decide } from '../../src/procedure/decide';
import type { IncidentEvent } from '../../src/procedure/events';
import { evolve, replay } from '../../src/procedure/evolve';
import type { Actor, FormCode, Incident, Instant, PlanContent } from '../../src/procedure/incident';
import { commandTable } from '../../src/procedure/procedure-table';
import { allowedCommands } from '../../src/procedure/rights/permission';
import { moment } from './instants';
import { brokenRules } from './legal';
import {
  administrator,
  calendar,
  chairman,
  classificationOf,
  clerk,
  delegate,
  handoverOf,
  journalled,
  otherTechnician,
  planOf,
  repairOf,
  reportOf,
  settings,
  technician,
  timer,
  viceChairman,
} from './office';

const personInAllRoles: Actor = { ...technician, roles: ['it', 'chairman', 'admin'] };
const nobody: Actor = { email: '', name: '', position: '', roles: [] };
const people = [clerk, technician, otherTechnician, chairman, viceChairman, delegate, administrator, timer, personInAllRoles, nobody];

/** A command to try: by whom, how much later, with which key; its contents may depend on the time. */
interface Attempt {
  by: Actor;
  minutesLater: number;
  key: string;
  make: (at: Instant) => Command;
}

const reason = fc.constantFrom('', '  ', 'Có lý do', 'Có lý do');
const planHash = fc.constantFrom('hash-1', 'hash-1', 'hash-1', 'hash-2', '');
const forms: FormCode[] = ['BM.01', 'BM.02', 'BM.03', 'BM.04', 'BM.05'];
const atAnyTime =
  <T extends Command>(command: T) =>
  () =>
    command;

const makers: fc.Arbitrary<(at: Instant) => Command>[] = [
  fc.constant((at) => ({ type: 'report', code: 'SC-2026-0001', report: { ...reportOf('23/11/2026 09:20'), reportedAt: at } })),
  fc
    .record({
      group: fc.constantFrom('MI', 'PC', 'MI', 'AN', ''),
      direction: fc.constantFrom('survey' as const, 'survey' as const, 'onTheSpot' as const, 'transfer' as const),
      reason,
      security: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
    })
    .map(({ security, ...more }) =>
      atAnyTime({ type: 'receive', classification: classificationOf(more), security, personalData: 'unknown' }),
    ),
  fc
    .constantFrom({ group: 'PC' }, { group: 'AN' }, { priority: 'low' as const }, { assignee: 'Bình' }, {})
    .chain((changes) =>
      fc.constantFrom(undefined, 'Ghi chú').map((note) => atAnyTime({ type: 'reclassify', changes, ...(note ? { note } : {}) })),
    ),
  fc
    .constantFrom<Partial<PlanContent>[]>({}, {}, { lines: [] }, { lines: [], noCost: true }, { noCost: true }, { text: '' })
    .map((more) => atAnyTime({ type: 'plan', plan: planOf(more) })),
  planHash.map((hash) => atAnyTime({ type: 'submit', planHash: hash, necessity: '' })),
  reason.map((words) => atAnyTime({ type: 'withdraw', reason: words })),
  planHash.map((hash) => atAnyTime({ type: 'approve', planHash: hash, reason: '' })),
  fc.tuple(planHash, reason).map(([hash, words]) => atAnyTime({ type: 'return', planHash: hash, reason: words })),
  fc.constantFrom(1, 3, 60, 61, 0.5).map((workingDays) => atAnyTime({ type: 'requestExtension', reason: 'Chờ hàng', workingDays })),
  reason.map((words) => atAnyTime({ type: 'grantExtension', reason: words })),
  reason.map((words) => atAnyTime({ type: 'refuseExtension', reason: words })),
  fc
    .record({
      trial: fc.constantFrom('passed' as const, 'passed' as const, 'failed' as const),
      actualCost: fc.constantFrom(0, 500_000, 2_000_000, 2_000_000),
      late: fc.boolean(),
      costReason: fc.constantFrom('', 'Giá tăng', 'Giá tăng', 'Giá tăng'),
    })
    .map(({ trial, actualCost, late, costReason }) => (at) => {
      const times = { from: at - 60_000, to: at - 60_000, trialFrom: at, trialTo: at };
      const words = { failReason: 'Chưa chạy', lateReason: late ? 'Chờ hàng' : '' };
      return { type: 'carryOut', repair: repairOf('23/11/2026 09:20', { ...times, ...words, trial, actualCost, costReason }) };
    }),
  fc
    .tuple(fc.boolean(), reason, reason)
    .map(([agreed, opinions, missingReason]) => atAnyTime({ type: 'handOver', handover: handoverOf({ agreed, opinions }), missingReason })),
  fc
    .tuple(fc.constantFrom('reported' as const, 'notSecurity' as const), reason)
    .map(([kind, note]) => atAnyTime({ type: 'concludeSecurity', kind, note })),
  fc
    .constantFrom('reject' as const, 'cancel' as const, 'markUnrepairable' as const)
    .chain((type) => reason.map((words) => atAnyTime({ type, reason: words }))),
  fc.constantFrom('SC-2026-0001', 'SC-2026-0002', '').map((duplicateOf) => atAnyTime({ type: 'markDuplicate', duplicateOf, reason: '' })),
  fc.constantFrom(...forms).map((form) => atAnyTime({ type: 'oweDocument', form })),
  fc.tuple(fc.constantFrom(...forms), fc.integer({ min: 0, max: 3 })).map(([form, edition]) => (at) => ({
    type: 'recordDocument',
    document: { form, edition, fileId: 'file', url: '', at },
  })),
  fc.constant(atAnyTime({ type: 'recomputeLimits', reason: 'Lịch đổi' })),
  reason.map((words) => atAnyTime({ type: 'ask', question: words })),
  reason.map((words) => atAnyTime({ type: 'answerQuestion', answer: words })),
  reason.map((words) => atAnyTime({ type: 'confirmCost', reason: words })),
  fc.constantFrom('Kèm hóa đơn', 'Kèm hóa đơn', 'Kèm hóa đơn', ' ').map((words) => atAnyTime({ type: 'refuseCost', reason: words })),
];
/** The commands that lead to the next step; they are tried more often, or few walks would get far. */
const forward = [...[1, 1, 3, 3, 4, 4, 6, 6, 11, 11, 12, 12, 12].map((index) => makers[index]!), ...makers.slice(-2), ...makers.slice(-2)];

const anyWalk: fc.Arbitrary<Attempt[]> = fc.array(
  fc.record({
    by: fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(technician, chairman, otherTechnician) },
      { weight: 1, arbitrary: fc.constantFrom(...people) },
    ),
    minutesLater: fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 0, max: 900 }) },
      { weight: 1, arbitrary: fc.integer({ min: -2, max: 20_000 }) },
    ),
    key: fc.oneof(
      fc.constant(''),
      fc.integer({ min: 0, max: 30 }).map((number) => `dialog-${number}`),
    ),
    make: fc.oneof({ weight: 3, arbitrary: fc.oneof(...forward) }, { weight: 1, arbitrary: fc.oneof(...makers) }),
  }),
  { minLength: 10, maxLength: 70, size: 'max' },
);

interface Walk {
  incident: Incident;
  events: IncidentEvent[];
}

/** Reports an incident, tries each command, and calls `check` with each answer. */
function walk(
  attempts: Attempt[],
  check: (before: Incident, command: Command, by: Actor, answer: ReturnType<typeof decide>) => void,
): Walk {
  let at = moment('20/11/2026 09:20');
  const report: Command = { type: 'report', code: 'SC-2026-0001', report: reportOf('20/11/2026 09:20') };
  const first = decide(undefined, report, { by: clerk, at, key: 'form-1', calendar, settings });
  if ('refusal' in first) throw new Error(first.refusal.code);
  const events = first.events.map(deepFrozen);
  let incident = deepFrozen(replay(events));
  for (const { by, minutesLater, key, make } of attempts) {
    at += minutesLater * 60_000 + 1234;
    const command = deepFrozen(make(at));
    const answer = decide(incident, command, { by, at, key, calendar, settings, plan: journalled });
    check(incident, command, by, answer);
    if ('refusal' in answer) continue;
    for (const event of answer.events) {
      events.push(deepFrozen(event));
      incident = deepFrozen(evolve(incident, event));
    }
  }
  return { incident, events };
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFrozen);
  }
  return value;
}

test('an incident breaks no rule after any commands of any people', () => {
  fc.assert(
    fc.property(anyWalk, (attempts) => {
      const end = walk(attempts, (before) => expect(brokenRules(before)).toEqual([]));
      expect(brokenRules(end.incident)).toEqual([]);
      expect(end.incident.version).toBe(end.events.length);
    }),
    { numRuns: 300 },
  );
});

test('the journal replays to the same incident, also after it was written as JSON and read', () => {
  fc.assert(
    fc.property(anyWalk, (attempts) => {
      const { incident, events } = walk(attempts, () => undefined);
      expect(replay(events)).toEqual(incident);
      expect(JSON.stringify(replay(JSON.parse(JSON.stringify(events))))).toBe(JSON.stringify(incident));
    }),
    { numRuns: 100 },
  );
});

test('a command given again with its key is refused as already done', () => {
  fc.assert(
    fc.property(anyWalk, (attempts) => {
      walk(attempts, (before, command, by, answer) => {
        if ('refusal' in answer || !answer.events[0]?.key) return;
        const after = answer.events.reduce<Incident>(evolve, before);
        const { at, key } = answer.events[0];
        expect(decide(after, command, { by, at, key, calendar, settings, plan: journalled })).toEqual({ refusal: { code: 'alreadyDone' } });
      });
    }),
    { numRuns: 100 },
  );
});

test('the menus offer every command that succeeds', () => {
  fc.assert(
    fc.property(anyWalk, (attempts) => {
      walk(attempts, (before, command, by, answer) => {
        const byTimer = commandTable[command.type].roles.length === 0;
        if ('events' in answer && !byTimer) expect(allowedCommands(before, by, settings)).toContain(command.type);
      });
    }),
    { numRuns: 100 },
  );
});

test('limits recomputed with the same calendar do not change', () => {
  fc.assert(
    fc.property(anyWalk, (attempts) => {
      const { incident } = walk(attempts, () => undefined);
      const again = decide(
        incident,
        { type: 'recomputeLimits', reason: 'x' },
        { by: timer, at: moment('01/01/2027 00:00'), key: '', calendar, settings },
      );
      expect(again).toEqual({ events: [] });
    }),
    { numRuns: 100 },
  );
});

test('the walks reach every step, every event, and every refusal but the two that need other settings', () => {
  const seen = new Set<string>();
  for (const attempts of fc.sample(anyWalk, { numRuns: 2500, seed: 20261123 })) {
    const { incident, events } = walk(attempts, (_before, _command, _by, answer) => {
      if ('refusal' in answer) seen.add(answer.refusal.code);
    });
    for (const { type } of events) seen.add(type);
    seen.add(incident.step).add(incident.status);
  }
  const events = 'reported received reclassified planned submitted withdrawn approved returned extensionRequested extensionGranted';
  const more =
    'extensionRefused carriedOut costConfirmed costRefused handedOver handoverDisputed securityConcluded rejected cancelled markedDuplicate markedUnrepairable';
  const refusals =
    'alreadyDone notThisStep closed notYourRole unknownPerson noDelegation submitterApproves missing invalid planWithoutEstimate';
  const others =
    'planChanged costOnTheSpot extensionPending noExtensionPending securityOpen noSecurityClock notReceivedYet costUnconfirmed noCostPending';
  const ends = 'B2 B3 B4 B5 B6 B7 open completed duplicate unrepairable documentOwed documentMade';
  expect(`${events} ${more} ${refusals} ${others} ${ends}`.split(' ').filter((word) => !seen.has(word))).toEqual([]);
});
