// B6 and B7: work on the spot, trial runs, handover, extensions.

import { currentStep, pendingExtension } from '../../../src/procedure/incident-state';
import { defaultProcedure } from '../../../src/procedure/issued-procedure';
import { moment, written } from '../instants';
import { atStep, chairman, commands, limit, technician, viceChairman, visits } from '../office';

describe('work on the spot (row 9)', () => {
  const onTheSpot = commands.receive({ direction: 'onTheSpot', reason: 'Cài lại trình điều khiển' });
  const free = { performer: 'it', actualCost: 0 } as const;

  test('goes from B2 to B6 and B7, with a reason and at no cost', () => {
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
    expect([story.now().status, visits(story.now()), story.now().pendingDocuments]).toEqual([
      'completed',
      'B1 B2 B6 B7',
      ['BM.01', 'BM.04', 'BM.05'],
    ]);
  });

  test('can be switched off, as the procedure is written', () => {
    const strict = atStep.B2({ settings: { ...defaultProcedure, onTheSpotAllowed: false } });
    expect(strict.refusal('23/11/2026 10:00', technician, onTheSpot)).toEqual({ code: 'onTheSpotNotAllowed' });
  });
});

describe('trial run and handover (row 14)', () => {
  test('a failed trial starts the next round of B6 with a new limit', () => {
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

  test('a disputed handover leads back to B6 under the same number, with the reason', () => {
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
    // Row 24: the record with the opinion.
    expect(story.now().pendingDocuments).toContain('BM.05');
  });

  test('work past its limit needs a reason', () => {
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
    [{ actualCost: 100_000_000_001 }, 'actualCost', 'tooLarge'],
    [{ parts: [{ content: 'Dây', unit: 'm', quantity: 1_000_001, newSerial: '', warrantyUntil: '' }] }, 'parts[0].quantity', 'tooLarge'],
  ])('work with %j is refused', (more, field, why) => {
    expect(atStep.B6().refusal('25/11/2026 16:00', technician, commands.carryOut('25/11/2026 15:30', more))).toMatchObject({
      code: 'invalid',
      field,
      why,
    });
  });
});

describe('an extension, gia hạn (row 11)', () => {
  const ask = (workingDays: number) => ({ type: 'requestExtension' as const, reason: 'Hàng về sau 05 ngày', workingDays });

  test('that is granted moves both limits by whole days; the first limits stay on record', () => {
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

  test('that is refused needs a reason and moves no limit; another may be requested', () => {
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

  test('that is pending lapses with its step', () => {
    const story = atStep.B3().tell('23/11/2026 11:00', technician, ask(1));
    expect(pendingExtension(story.now())).toBeDefined();
    story.tell('23/11/2026 11:00', technician, commands.plan());
    expect(pendingExtension(story.now())).toBeUndefined();
    expect(story.refusal('23/11/2026 14:00', chairman, { type: 'grantExtension', reason: '' })).toEqual({ code: 'noExtensionPending' });
    expect(story.now().extensions).toHaveLength(1);
  });

  test.each([
    [0, 'tooSmall'],
    [1.5, 'notWhole'],
    [61, 'tooLarge'],
    [Number.NaN, 'notWhole'],
  ])('of %p days is refused', (days, why) => {
    expect(atStep.B6().refusal('25/11/2026 09:00', technician, ask(days))).toEqual({ code: 'invalid', field: 'workingDays', why });
  });

  test('is refused at B5 and at a step without limit', () => {
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

describe('a cost above the approved one (row 22)', () => {
  const dear = (more = {}) => commands.carryOut('25/11/2026 15:30', { actualCost: 5_000_000, ...more });
  const confirm = { type: 'confirmCost' as const, reason: '' };

  test('needs a reason, and a leader before the handover; BM.04 waits for the answer', () => {
    const story = atStep.B6();
    const before = story.now().pendingDocuments.length;
    expect(story.refusal('25/11/2026 16:00', technician, dear())).toEqual({ code: 'missing', field: 'costReason' });
    story.tell('25/11/2026 16:00', technician, dear({ costReason: 'Giá linh kiện tăng' }));
    expect([story.now().step, story.now().pendingDocuments.length]).toEqual(['B7', before]);
    expect(story.refusal('25/11/2026 16:10', technician, commands.handOver())).toEqual({ code: 'costUnconfirmed' });
    expect(story.refusal('25/11/2026 16:10', technician, confirm)).toMatchObject({ code: 'notYourRole' });
    expect(story.refusal('25/11/2026 16:10', viceChairman, confirm)).toMatchObject({ code: 'noDelegation' });
    story.tell('25/11/2026 16:10', chairman, confirm);
    expect([story.now().step, story.now().pendingDocuments.at(-1)]).toEqual(['B7', 'BM.04']);
    expect(story.refusal('25/11/2026 16:20', chairman, confirm)).toEqual({ code: 'noCostPending' });
    expect(story.refusal('25/11/2026 16:20', technician, commands.handOver())).toBeUndefined();
  });

  test('that a leader does not confirm goes back to B6; what was confirmed once is not asked again', () => {
    const story = atStep.B6().tell('25/11/2026 16:00', technician, dear({ costReason: 'Giá tăng' }));
    expect(story.refusal('25/11/2026 16:10', chairman, { type: 'refuseCost', reason: ' ' })).toEqual({ code: 'missing', field: 'reason' });
    story.tell('25/11/2026 16:10', chairman, { type: 'refuseCost', reason: 'Kèm báo giá' });
    expect(visits(story.now())).toMatch(/B6 B7 B6\.2$/);
    story
      .tell('25/11/2026 16:20', technician, dear({ costReason: 'Giá tăng, kèm báo giá' }))
      .tell('25/11/2026 16:30', chairman, confirm)
      .tell('25/11/2026 16:40', technician, commands.handOver({ agreed: false, opinions: 'Bản in còn mờ' }))
      .tell('25/11/2026 16:50', technician, dear());
    expect(story.refusal('25/11/2026 16:55', technician, commands.handOver())).toBeUndefined();
  });

  test('is not confirmed by who recorded it, in whichever role', () => {
    const both = { ...technician, roles: ['it' as const, 'chairman' as const] };
    const story = atStep.B6().tell('25/11/2026 16:00', both, dear({ costReason: 'Giá tăng' }));
    expect(story.refusal('25/11/2026 16:10', both, confirm)).toEqual({ code: 'recorderConfirms', name: both.name });
    expect(story.refusal('25/11/2026 16:10', both, { type: 'refuseCost', reason: 'Kèm báo giá' })).toBeUndefined();
    expect(story.refusal('25/11/2026 16:10', chairman, confirm)).toBeUndefined();
  });

  test('within the margin of «Cấu hình» needs nothing; a failed trial asks for nothing yet', () => {
    const lenient = atStep.B6({ settings: { ...defaultProcedure, costMarginPercent: 100 } });
    const approved = lenient
      .now()
      .plans.at(-1)!
      .lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
    expect(lenient.refusal('25/11/2026 16:00', technician, dear({ actualCost: approved * 2 }))).toBeUndefined();
    expect(lenient.refusal('25/11/2026 16:00', technician, dear({ actualCost: approved * 3 }))).toMatchObject({ field: 'costReason' });
    expect(atStep.B6().refusal('25/11/2026 16:00', technician, dear({ trial: 'failed', failReason: 'Còn kẹt' }))).toBeUndefined();
  });
});
