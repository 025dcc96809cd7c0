// B3 to B5: the plan, its submission, the leader's decision.
import type { Actor } from '../../../src/procedure/incident';
import { currentStep } from '../../../src/procedure/incident-state';
import { atStep, chairman, commands, delegate, limit, technician, viceChairman, visits } from '../office';

describe('the plan', () => {
  test('is kept without an estimate, but cannot be submitted', () => {
    const story = atStep.B3().tell('23/11/2026 14:00', technician, commands.plan({ lines: [] }));
    expect(story.refusal('23/11/2026 15:00', technician, commands.submit())).toEqual({ code: 'planWithoutEstimate' });
    story.tell('23/11/2026 15:00', technician, commands.plan({ lines: [], noCost: true }));
    expect([story.now().step, visits(story.now()), story.now().plans.length]).toEqual(['B4', 'B1 B2 B3 B4', 2]);
    story.tell('23/11/2026 15:10', technician, commands.submit());
    expect(story.now().submission).toMatchObject({ planVersion: 2, planHash: 'hash-1' });
  });

  test('edited at B4 keeps its step and its limit', () => {
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
    [{ lines: [line, { ...line, quantity: 0 }] }, { code: 'invalid', field: 'lines[1].quantity', why: 'tooSmall' }],
    [{ lines: [{ ...line, quantity: 1_000_001, unitPrice: 0 }] }, { code: 'invalid', field: 'lines[0].quantity', why: 'tooLarge' }],
    [{ lines: [{ ...line, quantity: 2, unitPrice: 60_000_000_000 }] }, { code: 'invalid', field: 'lines', why: 'tooLarge' }],
    [{ lines: [{ ...line, quantity: 1.2345 }] }, { code: 'invalid', field: 'lines[0].quantity', why: 'tooLong' }],
    [{ lines: [{ ...line, quantity: Number.NaN }] }, { code: 'invalid', field: 'lines[0].quantity', why: 'unknown' }],
    [{ lines: [{ ...line, unitPrice: -1 }] }, { code: 'invalid', field: 'lines[0].unitPrice', why: 'negative' }],
    [{ lines: [{ ...line, unitPrice: 0.5 }] }, { code: 'invalid', field: 'lines[0].unitPrice', why: 'notWhole' }],
    [{ lines: [{ ...line, vatPercent: 7 }] }, { code: 'invalid', field: 'lines[0].vatPercent', why: 'unknown' }],
    [{ lines: [{ ...line, quantity: 9e5, unitPrice: 9e12 }] }, { code: 'invalid', field: 'lines', why: 'tooLarge' }],
  ])('with %j is refused', (more, refusal) => {
    expect(atStep.B3().refusal('23/11/2026 14:00', technician, commands.plan(more))).toEqual(refusal);
  });
});

describe('the decision of the leader', () => {
  test('row 8: a return leads back to B3 with a new version; the overall limit stays', () => {
    const story = atStep.B5();
    const { overall } = story.now();
    story.tell('25/11/2026 09:00', chairman, commands.return('Bổ sung báo giá thứ hai'));
    expect([story.now().step, visits(story.now()), limit(story.now())]).toEqual(['B3', 'B1 B2 B3 B4 B5 B3.2', '25/11/2026 17:00']);
    story
      .tell('25/11/2026 10:00', technician, commands.plan({ text: 'Thay máy in' }))
      .tell('25/11/2026 10:30', technician, commands.submit('hash-1'));
    expect([limit(story.now()), story.now().plans.map(({ version, text }) => `${version} ${text}`)]).toEqual([
      '26/11/2026 11:30',
      ['1 Thay trục sấy', '2 Thay máy in'],
    ]);
    story.tell('25/11/2026 14:00', chairman, commands.approve('hash-1'));
    expect(story.now().overall).toEqual(overall);
    expect(story.now().decisions.map(({ approved, planVersion, reason }) => [approved, planVersion, reason])).toEqual([
      [false, 1, 'Bổ sung báo giá thứ hai'],
      [true, 2, ''],
    ]);
    expect(story.now().pendingDocuments.filter((form) => form === 'BM.03')).toHaveLength(4);
  });

  test('a return needs a reason', () => {
    expect(atStep.B5().refusal('25/11/2026 09:00', chairman, commands.return('  '))).toEqual({ code: 'missing', field: 'reason' });
  });

  test('rows 6 and 7: the vice chairman decides only under a delegation', () => {
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

  test('row 16: the submitter cannot decide, by account or by name', () => {
    const both: Actor = { ...technician, roles: ['it', 'chairman'] };
    const sameNameOnly: Actor = { ...chairman, email: '', name: ' minh ' };
    const secondAccount: Actor = { ...chairman, name: 'Minh' };
    const namesake: Actor = { ...secondAccount, isNamesake: true };
    const story = atStep.B5();
    expect(story.refusal('25/11/2026 09:00', both, commands.approve())).toEqual({ code: 'submitterApproves', name: 'Minh' });
    expect(story.refusal('25/11/2026 09:00', both, commands.return('Thiếu'))).toEqual({ code: 'submitterApproves', name: 'Minh' });
    expect(story.refusal('25/11/2026 09:00', sameNameOnly, commands.approve())).toEqual({ code: 'submitterApproves', name: ' minh ' });
    expect(story.refusal('25/11/2026 09:00', secondAccount, commands.approve())).toEqual({ code: 'submitterApproves', name: 'Minh' });
    expect(story.refusal('25/11/2026 09:00', namesake, commands.approve())).toBeUndefined();
  });

  test('a plan that was changed after its submission cannot be approved', () => {
    expect(atStep.B5().refusal('25/11/2026 09:00', chairman, commands.approve('hash-of-something-else'))).toMatchObject({
      code: 'planChanged',
    });
    const story = atStep.B5();
    const plan = story.now().plans[0]!;
    story.incident = { ...story.now(), plans: [plan, { ...plan, version: 2 }] };
    expect(story.refusal('25/11/2026 09:00', chairman, commands.approve())).toMatchObject({ code: 'planChanged' });
  });

  test('the IT unit withdraws a submission with a reason', () => {
    const story = atStep.B5();
    expect(story.refusal('23/11/2026 15:30', technician, { type: 'withdraw', reason: '' })).toEqual({ code: 'missing', field: 'reason' });
    story.tell('23/11/2026 15:30', technician, { type: 'withdraw', reason: 'Giá đã đổi' });
    expect([story.now().step, story.now().submission]).toEqual(['B3', undefined]);
  });
});
