// The procedure as it is lived: from the report to the handover, and every way it can turn.

import type { Command } from '../../src/procedure/commands';
import { defaultCalendar, defaultProcedure } from '../../src/procedure/default-procedure';
import { replay } from '../../src/procedure/evolve';
import type { Actor, Incident } from '../../src/procedure/incident';
import { currentStep, pendingExtension } from '../../src/procedure/standing';
import { createCalendar } from '../../src/procedure/working-time';
import { moment, written } from './instants';
import {
  administrator,
  atStep,
  chairman,
  classificationOf,
  clerk,
  commands,
  delegate,
  otherTechnician,
  reportOf,
  Story,
  technician,
  timer,
  viceChairman,
} from './office';

const limit = (incident: Incident) => written(currentStep(incident).dueAt!);
const visits = (incident: Incident) => incident.steps.map(({ step, round }) => (round === 1 ? step : `${step}.${round}`)).join(' ');

describe('the letter of QT.VHTT.01', () => {
  test('seven steps, each with its limit, five forms', () => {
    const story = atStep.B2();
    expect(limit(story.now())).toBe('23/11/2026 17:00');
    story.tell('23/11/2026 10:00', technician, commands.receive());
    expect([story.now().step, limit(story.now()), written(story.now().overall!.dueAt)]).toEqual([
      'B3',
      '23/11/2026 17:00',
      '27/11/2026 11:30',
    ]);
    story.tell('23/11/2026 14:00', technician, commands.plan());
    expect([story.now().step, limit(story.now())]).toEqual(['B4', '25/11/2026 11:30']);
    story.tell('23/11/2026 15:00', technician, commands.submit());
    expect([story.now().step, limit(story.now())]).toEqual(['B5', '25/11/2026 17:00']);
    story.tell('25/11/2026 08:00', chairman, commands.approve());
    expect([story.now().step, limit(story.now())]).toEqual(['B6', '26/11/2026 11:30']);
    story.tell('25/11/2026 16:00', technician, commands.carryOut('25/11/2026 15:30'));
    expect([story.now().step, currentStep(story.now()).dueAt]).toEqual(['B7', undefined]);
    story.tell('26/11/2026 09:00', technician, commands.handOver());
    const done = story.now();
    expect([done.status, visits(done), done.ending!.status]).toEqual(['completed', 'B1 B2 B3 B4 B5 B6 B7', 'completed']);
    expect(done.documentsOwed).toEqual(['BM.01', 'BM.02', 'BM.03', 'BM.03', 'BM.04', 'BM.05']);
    expect(done.steps.every(({ doneAt }) => doneAt !== undefined)).toBe(true);
    expect(replay(story.events)).toEqual(done);
    expect(done.version).toBe(story.events.length);
  });

  test('row 18: reported on Saturday, recorded at once, counted from Monday at seven', () => {
    const { recordedAt, steps } = new Story().reported('21/11/2026 10:00').now();
    expect([written(recordedAt), written(steps[1]!.dueAt!)]).toEqual(['21/11/2026 10:00', '23/11/2026 11:30']);
  });

  test('row 5: a phone call of the morning, recorded in the afternoon, counts from the call', () => {
    const report = reportOf('23/11/2026 09:20', { channel: 'phone' });
    const story = new Story().tell('23/11/2026 15:00', technician, { type: 'report', code: 'SC-2026-0002', report });
    expect(limit(story.now())).toBe('23/11/2026 17:00');
    expect([story.now().recordedBy.name, written(story.now().recordedAt)]).toEqual(['Minh', '23/11/2026 15:00']);
    expect(new Story().refusal('23/11/2026 15:00', clerk, { type: 'report', code: 'SC-2026-0002', report })).toEqual({
      code: 'notYourRole',
      command: 'report',
      needs: ['it'],
    });
  });

  test('row 1: the three days may run from the report instead', () => {
    const story = atStep.B2({ settings: { ...defaultProcedure, overallFrom: 'reported' } });
    expect(story.now().overall).toEqual({
      startedAt: moment('23/11/2026 09:20'),
      dueAt: moment('27/11/2026 11:30'),
      firstDueAt: moment('27/11/2026 11:30'),
    });
    story.tell('25/11/2026 10:00', technician, commands.receive());
    expect(written(story.now().overall!.startedAt)).toBe('23/11/2026 09:20');
  });
});

describe('the leader decides', () => {
  test('row 8: a return leads back to B3 with a new version; the whole runs on', () => {
    const story = atStep.B5();
    const { overall } = story.now();
    story.tell('25/11/2026 09:00', chairman, commands.return('Bổ sung báo giá thứ hai'));
    expect([story.now().step, visits(story.now()), limit(story.now())]).toEqual(['B3', 'B1 B2 B3 B4 B5 B3.2', '25/11/2026 17:00']);
    story
      .tell('25/11/2026 10:00', technician, commands.plan({ text: 'Thay máy in' }))
      .tell('25/11/2026 10:30', technician, commands.submit('hash-2'));
    expect([limit(story.now()), story.now().plans.map(({ version, text }) => `${version} ${text}`)]).toEqual([
      '26/11/2026 11:30',
      ['1 Thay trục sấy', '2 Thay máy in'],
    ]);
    story.tell('25/11/2026 14:00', chairman, commands.approve('hash-2'));
    expect(story.now().overall).toEqual(overall);
    expect(story.now().decisions.map(({ approved, planVersion, reason }) => [approved, planVersion, reason])).toEqual([
      [false, 1, 'Bổ sung báo giá thứ hai'],
      [true, 2, ''],
    ]);
    expect(story.now().documentsOwed.filter((form) => form === 'BM.03')).toHaveLength(3);
  });

  test('a return says why', () => {
    expect(atStep.B5().refusal('25/11/2026 09:00', chairman, commands.return('  '))).toEqual({ code: 'missing', field: 'reason' });
  });

  test('rows 6 and 7: the vice chairman decides under a delegation only', () => {
    const story = atStep.B5();
    expect(story.refusal('25/11/2026 09:00', viceChairman, commands.approve())).toEqual({ code: 'noDelegation', name: 'Thiết' });
    expect(story.refusal('25/11/2026 09:00', technician, commands.approve())).toEqual({
      code: 'notYourRole',
      command: 'approve',
      needs: ['chairman', 'viceChairman'],
    });
    story.tell('25/11/2026 09:00', delegate, commands.approve());
    expect(story.now().decisions[0]!.by).toMatchObject({ name: 'Thiết', delegatedBy: 'Đức' });
  });

  test('row 16: who submitted does not decide, by account or by name', () => {
    const both: Actor = { ...technician, roles: ['it', 'chairman'] };
    const sameNameOnly: Actor = { ...chairman, email: '', name: ' minh ' };
    const namesake: Actor = { ...chairman, name: 'Minh' };
    const story = atStep.B5();
    expect(story.refusal('25/11/2026 09:00', both, commands.approve())).toEqual({ code: 'submitterApproves', name: 'Minh' });
    expect(story.refusal('25/11/2026 09:00', both, commands.return('Thiếu'))).toEqual({ code: 'submitterApproves', name: 'Minh' });
    expect(story.refusal('25/11/2026 09:00', sameNameOnly, commands.approve())).toEqual({ code: 'submitterApproves', name: ' minh ' });
    expect(story.refusal('25/11/2026 09:00', namesake, commands.approve())).toBeUndefined();
  });

  test('what was changed after the submission is not what is approved', () => {
    expect(atStep.B5().refusal('25/11/2026 09:00', chairman, commands.approve('hash-of-something-else'))).toEqual({ code: 'planChanged' });
    const story = atStep.B5();
    const plan = story.now().plans[0]!;
    story.incident = { ...story.now(), plans: [plan, { ...plan, version: 2 }] };
    expect(story.refusal('25/11/2026 09:00', chairman, commands.approve())).toEqual({ code: 'planChanged' });
  });

  test('a submission can be taken back, with a reason', () => {
    const story = atStep.B5();
    expect(story.refusal('23/11/2026 15:30', technician, { type: 'withdraw', reason: '' })).toEqual({ code: 'missing', field: 'reason' });
    story.tell('23/11/2026 15:30', technician, { type: 'withdraw', reason: 'Giá đã đổi' });
    expect([story.now().step, story.now().submission]).toEqual(['B3', undefined]);
  });
});

describe('the plan', () => {
  test('is kept without an estimate, but not submitted', () => {
    const story = atStep.B3().tell('23/11/2026 14:00', technician, commands.plan({ lines: [] }));
    expect(story.refusal('23/11/2026 15:00', technician, commands.submit())).toEqual({ code: 'planWithoutEstimate' });
    story.tell('23/11/2026 15:00', technician, commands.plan({ lines: [], noCost: true }));
    expect([story.now().step, visits(story.now()), story.now().plans.length]).toEqual(['B4', 'B1 B2 B3 B4', 2]);
    story.tell('23/11/2026 15:10', technician, commands.submit());
    expect(story.now().submission).toMatchObject({ planVersion: 2, planHash: 'hash-1' });
  });

  test('edited at B4, its clock runs on', () => {
    const story = atStep.B4();
    const before = currentStep(story.now());
    story.tell('25/11/2026 10:00', technician, commands.plan({ text: 'Thay cả cụm sấy' }));
    expect(currentStep(story.now())).toEqual(before);
  });

  const line = { content: 'Dây mạng', unit: 'm', quantity: 2.5, unitPrice: 9500, vatPercent: 0, note: '' };
  test.each([
    [{ cause: ' ' }, { code: 'missing', field: 'cause' }],
    [{ text: '' }, { code: 'missing', field: 'text' }],
    [{ noCost: true }, { code: 'invalid', field: 'noCost', why: 'unknown' }],
    [{ lines: [{ ...line, content: ' ' }] }, { code: 'missing', field: 'lines[0].content' }],
    [{ lines: [line, { ...line, quantity: 0 }] }, { code: 'invalid', field: 'lines[1].quantity', why: 'negative' }],
    [{ lines: [{ ...line, quantity: 1.2345 }] }, { code: 'invalid', field: 'lines[0].quantity', why: 'tooLong' }],
    [{ lines: [{ ...line, quantity: Number.NaN }] }, { code: 'invalid', field: 'lines[0].quantity', why: 'unknown' }],
    [{ lines: [{ ...line, unitPrice: -1 }] }, { code: 'invalid', field: 'lines[0].unitPrice', why: 'negative' }],
    [{ lines: [{ ...line, unitPrice: 0.5 }] }, { code: 'invalid', field: 'lines[0].unitPrice', why: 'notWhole' }],
    [{ lines: [{ ...line, vatPercent: 7 }] }, { code: 'invalid', field: 'lines[0].vatPercent', why: 'unknown' }],
    [{ lines: [{ ...line, quantity: 9e5, unitPrice: 9e12 }] }, { code: 'invalid', field: 'lines', why: 'tooFar' }],
  ])('%j is refused', (more, refusal) => {
    expect(atStep.B3().refusal('23/11/2026 14:00', technician, commands.plan(more))).toEqual(refusal);
  });
});

describe('on the spot (row 9)', () => {
  const onTheSpot = commands.receive({ direction: 'onTheSpot', reason: 'Cài lại trình điều khiển' });
  const free = { performer: 'it', actualCost: 0 } as const;

  test('from B2 to B6 and B7, with a reason and at no cost', () => {
    const story = atStep.B2();
    expect(story.refusal('23/11/2026 10:00', technician, commands.receive({ direction: 'onTheSpot' }))).toEqual({
      code: 'missing',
      field: 'reason',
    });
    story.tell('23/11/2026 10:00', technician, onTheSpot);
    expect([story.now().step, limit(story.now())]).toEqual(['B6', '25/11/2026 11:30']);
    expect(story.refusal('23/11/2026 11:00', technician, commands.carryOut('23/11/2026 10:30', { performer: 'it' }))).toEqual({
      code: 'costOnTheSpot',
    });
    story
      .tell('23/11/2026 11:00', technician, commands.carryOut('23/11/2026 10:30', free))
      .tell('23/11/2026 11:10', technician, commands.handOver());
    expect([story.now().status, visits(story.now()), story.now().documentsOwed]).toEqual([
      'completed',
      'B1 B2 B6 B7',
      ['BM.01', 'BM.04', 'BM.05'],
    ]);
  });

  test('can be switched off: the letter of the procedure', () => {
    const strict = atStep.B2({ settings: { ...defaultProcedure, onTheSpotAllowed: false } });
    expect(strict.refusal('23/11/2026 10:00', technician, onTheSpot)).toEqual({ code: 'onTheSpotNotAllowed' });
  });
});

describe('trial run and handover (row 14)', () => {
  test('a trial that fails begins the next round of B6 with a new clock', () => {
    const story = atStep.B6();
    const failed = { trial: 'failed' } as const;
    expect(story.refusal('25/11/2026 16:00', technician, commands.carryOut('25/11/2026 15:30', failed))).toEqual({
      code: 'missing',
      field: 'failReason',
    });
    story.tell('25/11/2026 16:00', technician, commands.carryOut('25/11/2026 15:30', { ...failed, failReason: 'Vẫn kẹt giấy' }));
    expect([visits(story.now()), limit(story.now())]).toEqual(['B1 B2 B3 B4 B5 B6 B6.2', '26/11/2026 17:00']);
    story.tell('26/11/2026 10:00', technician, commands.carryOut('26/11/2026 09:30'));
    expect(story.now().repairs.map(({ round, trial }) => `${round} ${trial}`)).toEqual(['1 failed', '2 passed']);
  });

  test('the requester disagrees: back to B6 under the same number, with the reason', () => {
    const story = atStep.B7();
    expect(story.refusal('26/11/2026 09:00', technician, commands.handOver({ agreed: false }))).toEqual({
      code: 'missing',
      field: 'opinions',
    });
    story.tell('26/11/2026 09:00', technician, commands.handOver({ agreed: false, opinions: 'Bản in còn mờ' }));
    expect([story.now().code, story.now().status, story.now().step, visits(story.now())]).toEqual([
      'SC-2026-0001',
      'open',
      'B6',
      'B1 B2 B3 B4 B5 B6 B7 B6.2',
    ]);
    expect(story.now().documentsOwed).not.toContain('BM.05');
  });

  test('work past its limit says why', () => {
    const story = atStep.B6();
    expect(story.refusal('26/11/2026 11:31', technician, commands.carryOut('26/11/2026 11:00'))).toEqual({
      code: 'missing',
      field: 'lateReason',
    });
    expect(story.refusal('26/11/2026 11:30', technician, commands.carryOut('26/11/2026 11:00'))).toBeUndefined();
  });

  test.each([
    [{ to: moment('25/11/2026 14:00') }, 'to', 'order'],
    [{ trialFrom: moment('25/11/2026 14:45') }, 'trialFrom', 'order'],
    [{ trialTo: moment('25/11/2026 14:59') }, 'trialTo', 'order'],
    [{ trialTo: moment('25/11/2026 16:02') }, 'trialTo', 'future'],
    [{ from: moment('25/11/2026 07:59') }, 'from', 'beforeStart'],
    [{ from: Number.NaN }, 'from', 'unknown'],
    [{ actualCost: -1 }, 'actualCost', 'negative'],
    [{ actualCost: 1.5 }, 'actualCost', 'notWhole'],
  ])('%j is refused', (more, field, why) => {
    expect(atStep.B6().refusal('25/11/2026 16:00', technician, commands.carryOut('25/11/2026 15:30', more))).toEqual({
      code: 'invalid',
      field,
      why,
    });
  });
});

describe('gia hạn (row 11)', () => {
  const ask = (workingDays: number) => ({ type: 'requestExtension' as const, reason: 'Hàng về sau 05 ngày', workingDays });

  test('granted: step and whole move by whole days, the first limits stay', () => {
    const story = atStep.B6().tell('25/11/2026 09:00', technician, ask(3));
    expect(story.refusal('25/11/2026 09:05', technician, ask(2))).toEqual({ code: 'extensionPending' });
    expect(story.refusal('25/11/2026 09:05', viceChairman, { type: 'grantExtension', reason: '' })).toEqual({
      code: 'noDelegation',
      name: 'Thiết',
    });
    story.tell('25/11/2026 09:10', chairman, { type: 'grantExtension', reason: '' });
    const { dueAt, firstDueAt } = currentStep(story.now());
    expect([written(firstDueAt!), written(dueAt!)]).toEqual(['26/11/2026 11:30', '01/12/2026 11:30']);
    const overall = story.now().overall!;
    expect([written(overall.firstDueAt), written(overall.dueAt)]).toEqual(['27/11/2026 11:30', '02/12/2026 11:30']);
    expect(story.now().extensions[0]!.answer).toMatchObject({ granted: true, by: { name: 'Đức' } });
    expect(story.refusal('25/11/2026 09:20', chairman, { type: 'grantExtension', reason: '' })).toEqual({ code: 'noExtensionPending' });
  });

  test('refused: with a reason, the limits stay, another may be asked for', () => {
    const story = atStep.B6().tell('25/11/2026 09:00', technician, ask(3));
    const { dueAt } = currentStep(story.now());
    expect(story.refusal('25/11/2026 09:10', chairman, { type: 'refuseExtension', reason: ' ' })).toEqual({
      code: 'missing',
      field: 'reason',
    });
    story.tell('25/11/2026 09:10', chairman, { type: 'refuseExtension', reason: 'Có hàng tại chỗ' });
    expect(currentStep(story.now()).dueAt).toBe(dueAt);
    expect(story.refusal('25/11/2026 09:20', technician, ask(1))).toBeUndefined();
  });

  test('lapses with the step it was asked for', () => {
    const story = atStep.B3().tell('23/11/2026 11:00', technician, ask(1));
    expect(pendingExtension(story.now())).toBeDefined();
    story.tell('23/11/2026 11:00', technician, commands.plan());
    expect(pendingExtension(story.now())).toBeUndefined();
    expect(story.refusal('23/11/2026 14:00', chairman, { type: 'grantExtension', reason: '' })).toEqual({ code: 'noExtensionPending' });
    expect(story.now().extensions).toHaveLength(1);
  });

  test.each([
    [0, 'negative'],
    [1.5, 'notWhole'],
    [61, 'tooFar'],
    [Number.NaN, 'notWhole'],
  ])('%p days are refused', (days, why) => {
    expect(atStep.B6().refusal('25/11/2026 09:00', technician, ask(days))).toEqual({ code: 'invalid', field: 'workingDays', why });
  });

  test('not while the leader has the plan, nor at a step without limit', () => {
    expect(atStep.B5().refusal('23/11/2026 16:00', technician, ask(1))).toMatchObject({
      code: 'notThisStep',
      allowedAt: ['B3', 'B4', 'B6'],
    });
    const steps = defaultProcedure.steps.map(({ workingDays, ...rest }) => (rest.step === 'B6' ? rest : { ...rest, workingDays }));
    const limitless = atStep.B6({ settings: { ...defaultProcedure, steps } });
    expect(limitless.refusal('25/11/2026 09:00', technician, ask(1))).toMatchObject({
      code: 'notThisStep',
      step: 'B6',
      allowedAt: ['B3', 'B4'],
    });
  });
});

describe('endings (row 10)', () => {
  test.each([
    ['reject', 'rejected', atStep.B2],
    ['cancel', 'cancelled', atStep.B7],
    ['markUnrepairable', 'unrepairable', atStep.B5],
  ] as const)('%s, with a reason, and then nothing more', (type, status, at) => {
    const story = at();
    expect(story.refusal('26/11/2026 09:00', technician, { type, reason: ' ' })).toEqual({ code: 'missing', field: 'reason' });
    story.tell('26/11/2026 09:00', technician, { type, reason: ' Hết linh kiện ' });
    expect([story.now().status, story.now().ending!.reason]).toEqual([status, 'Hết linh kiện']);
    expect(story.refusal('26/11/2026 09:01', technician, { type, reason: 'x' })).toEqual({
      code: 'closed',
      status,
      reason: 'Hết linh kiện',
    });
  });

  test('a duplicate names another incident', () => {
    const story = atStep.B3();
    const duplicate = (duplicateOf: string) => ({ type: 'markDuplicate' as const, duplicateOf, reason: '' });
    expect(story.refusal('23/11/2026 11:00', technician, duplicate(''))).toEqual({ code: 'missing', field: 'duplicateOf' });
    expect(story.refusal('23/11/2026 11:00', technician, duplicate('sc-2026-0001 '))).toEqual({
      code: 'invalid',
      field: 'duplicateOf',
      why: 'self',
    });
    story.tell('23/11/2026 11:00', technician, duplicate('SC-2026-0009'));
    expect(story.now().ending).toMatchObject({ status: 'duplicate', duplicateOf: 'SC-2026-0009' });
    expect(atStep.B5().refusal('23/11/2026 16:00', technician, duplicate('SC-2026-0009'))).toMatchObject({
      code: 'notThisStep',
      step: 'B5',
    });
  });

  test('staff and leaders end nothing', () => {
    for (const by of [clerk, chairman, administrator]) {
      expect(atStep.B3().refusal('23/11/2026 11:00', by, { type: 'cancel', reason: 'x' })).toMatchObject({
        code: 'notYourRole',
        needs: ['it'],
      });
    }
  });
});

describe('information security (§5)', () => {
  const malware: Command = {
    type: 'receive',
    classification: classificationOf({ group: 'AN', priority: 'low' }),
    security: false,
    personalData: 'yes',
  };

  test('AN is urgent and watched from its detection, to the minute', () => {
    const story = new Story()
      .reported('23/11/2026 09:20', { detectedAt: moment('23/11/2026 08:05') + 42_000 })
      .tell('23/11/2026 10:00', technician, malware);
    expect(story.now().classification!.priority).toBe('urgent');
    expect(story.now().security).toEqual({ since: moment('23/11/2026 08:05'), personalData: 'yes' });
  });

  test('a detection said to be after the report does not count', () => {
    const story = new Story().reported('23/11/2026 09:20', { detectedAt: moment('23/11/2026 09:50') });
    story.tell('23/11/2026 10:00', technician, { type: 'receive', classification: classificationOf(), security: true, personalData: 'no' });
    expect(written(story.now().security!.since)).toBe('23/11/2026 09:20');
    expect(story.now().classification!.priority).toBe('high');
  });

  test('it does not close until somebody says what came of it', () => {
    const story = atStep.B7().tell('25/11/2026 16:10', technician, { type: 'reclassify', changes: { group: 'AN' } });
    expect(story.now().security).toEqual({ since: moment('25/11/2026 16:10'), personalData: 'unknown' });
    expect(story.now().classification).toMatchObject({ group: 'AN', priority: 'urgent' });
    for (const command of [commands.handOver(), { type: 'cancel', reason: 'x' } as const]) {
      expect(story.refusal('26/11/2026 09:00', technician, command)).toEqual({ code: 'securityOpen' });
    }
    const conclude = (kind: 'reported' | 'notSecurity', note: string) => ({ type: 'concludeSecurity' as const, kind, note });
    expect(story.refusal('26/11/2026 09:00', technician, conclude('notSecurity', ' '))).toEqual({ code: 'missing', field: 'note' });
    story.tell('26/11/2026 09:00', chairman, conclude('reported', ''));
    expect(story.refusal('26/11/2026 09:01', chairman, conclude('reported', ''))).toEqual({ code: 'alreadyDone' });
    story.tell('26/11/2026 09:10', technician, commands.handOver());
    expect(story.now().status).toBe('completed');
    expect(atStep.B3().refusal('23/11/2026 11:00', technician, conclude('reported', ''))).toEqual({ code: 'noSecurityWatch' });
  });

  test('a duplicate may end with its watch open', () => {
    const story = atStep.B2().tell('23/11/2026 10:00', technician, malware);
    expect(story.refusal('23/11/2026 10:30', technician, { type: 'markUnrepairable', reason: 'x' })).toEqual({ code: 'securityOpen' });
    story.tell('23/11/2026 10:30', technician, { type: 'markDuplicate', duplicateOf: 'SC-2026-0009', reason: '' });
    expect(story.now().status).toBe('duplicate');
  });

  test('found to be none, its priority is for CNTT to set again', () => {
    const story = atStep.B2().tell('23/11/2026 10:00', technician, malware);
    expect(story.ask('23/11/2026 10:05', technician, { type: 'reclassify', changes: { priority: 'low' } })).toEqual({ events: [] });
    story.tell('23/11/2026 10:10', technician, { type: 'concludeSecurity', kind: 'notSecurity', note: 'Chỉ là quảng cáo' });
    story.tell('23/11/2026 10:15', technician, { type: 'reclassify', changes: { priority: 'low' } });
    expect(story.now().classification!.priority).toBe('low');
  });
});

describe('hand edits', () => {
  test('before reception only the note; on a closed incident only the note', () => {
    const story = atStep.B2();
    expect(story.refusal('23/11/2026 09:30', technician, { type: 'reclassify', changes: { assignee: 'Bình' } })).toEqual({
      code: 'notReceivedYet',
    });
    story.tell('23/11/2026 09:30', technician, { type: 'reclassify', changes: {}, note: 'Gọi lại sau' });
    story.tell('23/11/2026 09:40', technician, { type: 'cancel', reason: 'Tự hết' });
    story.tell('23/11/2026 09:50', chairman, { type: 'reclassify', changes: {}, note: 'Đã xem' });
    expect(story.now().note).toBe('Đã xem');
    expect(story.refusal('23/11/2026 09:55', technician, { type: 'reclassify', changes: { group: 'PC' } })).toMatchObject({
      code: 'closed',
    });
  });

  test('what is so already gives no event', () => {
    expect(
      atStep.B3().ask('23/11/2026 11:00', technician, { type: 'reclassify', changes: { group: 'MI', assignee: 'Minh' }, note: '' }),
    ).toEqual({ events: [] });
  });

  test('blank or unknown values are refused', () => {
    const refusal = (changes: object) => atStep.B3().refusal('23/11/2026 11:00', technician, { type: 'reclassify', changes });
    expect(refusal({ assignee: ' ' })).toEqual({ code: 'missing', field: 'assignee' });
    expect(refusal({ priority: 'gấp' })).toEqual({ code: 'invalid', field: 'priority', why: 'unknown' });
  });
});

describe('kiêm (row 16)', () => {
  const lastConcurrent = (story: Story) => story.events.map(({ type, concurrent }) => (concurrent ? type : '')).filter(Boolean);

  test('CNTT reports and handles its own incident', () => {
    const report = reportOf('23/11/2026 09:20', { reporter: 'MINH', email: '' });
    const story = new Story().tell('23/11/2026 09:20', technician, { type: 'report', code: 'SC-2026-0003', report });
    story.tell('23/11/2026 10:00', technician, commands.receive()).tell('23/11/2026 14:00', otherTechnician, commands.plan());
    expect(lastConcurrent(story)).toEqual(['reported', 'received']);
  });

  test('who planned but did not submit may approve, and it shows', () => {
    const both: Actor = { ...otherTechnician, roles: ['it', 'chairman'] };
    const story = atStep.B3().tell('23/11/2026 14:00', both, commands.plan()).tell('23/11/2026 15:00', technician, commands.submit());
    story.tell('25/11/2026 08:00', both, commands.approve()).tell('25/11/2026 16:00', both, commands.carryOut('25/11/2026 15:30'));
    expect(lastConcurrent(story)).toEqual(['approved', 'carriedOut']);
  });

  test('in an ordinary incident nothing is marked', () => {
    expect(lastConcurrent(atStep.B7().tell('26/11/2026 09:00', technician, commands.handOver()))).toEqual([]);
  });
});

describe('the report', () => {
  const report = (more: object, when = '23/11/2026 09:20') =>
    new Story().refusal(when, clerk, { type: 'report', code: 'SC-2026-0001', report: reportOf('23/11/2026 09:20', more) });

  test.each([
    [{ description: ' ' }, { code: 'missing', field: 'description' }],
    [{ reporter: '' }, { code: 'missing', field: 'reporter' }],
    [{ channel: 'fax' }, { code: 'invalid', field: 'channel', why: 'unknown' }],
    [{ reportedAt: moment('23/11/2026 09:22') }, { code: 'invalid', field: 'reportedAt', why: 'future' }],
    [{ reportedAt: moment('24/10/2026 09:19') }, { code: 'invalid', field: 'reportedAt', why: 'tooFar' }],
    [{ reportedAt: moment('24/10/2026 09:20') }, undefined],
    [{ reportedAt: moment('23/11/2026 09:21') }, undefined],
  ])('%j', (more, refusal) => expect(report(more)).toEqual(refusal));

  test('a form a minute ahead of the server starts with its recording', () => {
    const story = new Story().tell('23/11/2026 09:20', clerk, {
      type: 'report',
      code: 'SC-2026-0001',
      report: reportOf('23/11/2026 09:21'),
    });
    expect(currentStep(story.now()).startedAt).toBe(moment('23/11/2026 09:20'));
  });

  test('nobody at all is refused', () => {
    const nobody: Actor = { email: '', name: ' ', position: '', roles: [] };
    expect(atStep.B2().refusal('23/11/2026 10:00', nobody, commands.receive())).toEqual({ code: 'unknownPerson' });
  });
});

describe('again and again', () => {
  test('a command whose key is known is done already, whatever it asks', () => {
    const story = atStep.B2().tell('23/11/2026 10:00', technician, commands.receive(), 'dialog-7');
    expect(story.now().keys).toEqual(['dialog-7']);
    expect(story.refusal('23/11/2026 10:00', technician, commands.receive(), 'dialog-7')).toEqual({ code: 'alreadyDone' });
    expect(story.refusal('23/11/2026 10:00', technician, commands.plan(), 'dialog-7')).toEqual({ code: 'alreadyDone' });
    expect(story.refusal('23/11/2026 10:00', technician, commands.plan(), 'dialog-8')).toBeUndefined();
  });

  test('a second report under the same code is not taken for the first', () => {
    expect(
      atStep.B2().refusal('23/11/2026 10:00', clerk, { type: 'report', code: 'SC-2026-0001', report: reportOf('23/11/2026 10:00') }),
    ).toEqual({
      code: 'notThisStep',
      command: 'report',
      step: 'B2',
      allowedAt: ['B1'],
    });
  });

  test('an edition of a form is noted once; what is owed twice is made twice', () => {
    const made = (edition: number) => ({
      type: 'recordDocument' as const,
      document: { form: 'BM.03' as const, edition, fileId: `file-${edition}`, url: '', at: 0 },
    });
    const story = atStep.B6().tell('25/11/2026 08:01', timer, made(1));
    expect(story.refusal('25/11/2026 08:02', timer, made(1))).toEqual({ code: 'alreadyDone' });
    expect(story.now().documentsOwed).toEqual(['BM.01', 'BM.02', 'BM.03']);
    story.tell('25/11/2026 08:02', timer, made(2));
    expect(story.now().documentsOwed).toEqual(['BM.01', 'BM.02']);
    story.tell('25/11/2026 08:03', administrator, { type: 'oweDocument', form: 'BM.03' });
    expect(story.refusal('25/11/2026 08:03', administrator, { type: 'oweDocument', form: 'BM.03' })).toEqual({ code: 'alreadyDone' });
  });
});

describe('the calendar changes', () => {
  const day = { name: 'Bão', confirmed: true, kind: 'off' as const };
  const storm = createCalendar({ ...defaultCalendar, specialDays: [...defaultCalendar.specialDays, { ...day, date: '2026-11-26' }] });

  test('open limits are counted anew from their starts, with the extensions', () => {
    const story = atStep
      .B6()
      .tell('25/11/2026 09:00', technician, { type: 'requestExtension', reason: 'Chờ hàng', workingDays: 1 })
      .tell('25/11/2026 09:10', chairman, { type: 'grantExtension', reason: '' });
    const stormy = new Story({ calendar: storm });
    stormy.incident = story.now();
    stormy.tell('25/11/2026 10:00', timer, { type: 'recomputeDues', reason: 'Nghỉ bão 26/11' });
    const { dueAt, firstDueAt } = currentStep(stormy.now());
    expect([written(firstDueAt!), written(dueAt!)]).toEqual(['27/11/2026 11:30', '30/11/2026 11:30']);
    const overall = stormy.now().overall!;
    expect([written(overall.firstDueAt), written(overall.dueAt)]).toEqual(['30/11/2026 11:30', '01/12/2026 11:30']);
    expect(stormy.ask('25/11/2026 10:05', timer, { type: 'recomputeDues', reason: 'Lại' })).toEqual({ events: [] });
  });

  test('an extension of the first visit lengthens the whole, not the second visit', () => {
    const story = atStep
      .B3()
      .tell('23/11/2026 10:10', technician, { type: 'requestExtension', reason: 'Chờ báo giá', workingDays: 2 })
      .tell('23/11/2026 10:20', chairman, { type: 'grantExtension', reason: '' })
      .tell('23/11/2026 14:00', technician, commands.plan())
      .tell('23/11/2026 15:00', technician, commands.submit())
      .tell('25/11/2026 09:00', chairman, commands.return('Bổ sung báo giá'));
    expect(limit(story.now())).toBe('25/11/2026 17:00');
    expect(story.ask('25/11/2026 10:00', timer, { type: 'recomputeDues', reason: 'x' })).toEqual({ events: [] });
  });

  test('nothing moves, nothing happens; a closed incident keeps its limits', () => {
    expect(atStep.B6().ask('25/11/2026 10:00', timer, { type: 'recomputeDues', reason: 'x' })).toEqual({ events: [] });
    const closed = new Story({ calendar: storm });
    closed.incident = atStep.B6().tell('25/11/2026 09:00', technician, { type: 'cancel', reason: 'x' }).now();
    expect(closed.ask('25/11/2026 10:00', timer, { type: 'recomputeDues', reason: 'x' })).toEqual({ events: [] });
  });
});
