// The procedure as written: seven steps with their limits, the report at B1, people in two roles.

import { replay } from '../../src/procedure/evolve';
import type { Actor } from '../../src/procedure/incident';
import { currentStep } from '../../src/procedure/incident-state';
import { defaultProcedure } from '../../src/procedure/issued-procedure';
import { moment, written } from './instants';
import { atStep, chairman, clerk, commands, limit, otherTechnician, reportOf, Story, technician, visits } from './office';

describe('QT.VHTT.01 as written', () => {
  test('an incident takes seven steps, each with its limit, and five forms', () => {
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
    expect(done.pendingDocuments).toEqual(['BM.01', 'BM.02', 'BM.03', 'BM.03', 'BM.04', 'BM.05']);
    expect(done.steps.every(({ doneAt }) => doneAt !== undefined)).toBe(true);
    expect(replay(story.events)).toEqual(done);
    expect(done.version).toBe(story.events.length);
  });

  test('row 18: a report on Saturday is recorded at once and counts from Monday at seven', () => {
    const { recordedAt, steps } = new Story().reported('21/11/2026 10:00').now();
    expect([written(recordedAt), written(steps[1]!.dueAt!)]).toEqual(['21/11/2026 10:00', '23/11/2026 11:30']);
  });

  test('row 5: a phone call in the morning that is recorded in the afternoon counts from the call', () => {
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

  test('row 1: a setting counts the three days from the report', () => {
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

describe('the report', () => {
  const report = (more: object, when = '23/11/2026 09:20') =>
    new Story().refusal(when, clerk, { type: 'report', code: 'SC-2026-0001', report: reportOf('23/11/2026 09:20', more) });

  test.each([
    [{ description: ' ' }, { code: 'missing', field: 'description' }],
    [{ reporter: '' }, { code: 'missing', field: 'reporter' }],
    [{ channel: 'fax' }, { code: 'invalid', field: 'channel', why: 'unknown' }],
    [{ reportedAt: moment('23/11/2026 09:22') }, { code: 'invalid', field: 'reportedAt', why: 'future' }],
    // The form stamps the time itself, so that a late reconciliation loses no report.
    [{ reportedAt: moment('24/09/2026 09:19') }, undefined],
    [{ reportedAt: moment('24/10/2026 09:20') }, undefined],
    [{ reportedAt: moment('23/11/2026 09:21') }, undefined],
  ])('with %j gets the refusal %j', (more, refusal) => expect(report(more)).toEqual(refusal));

  test('by phone is refused when its time is more than 30 days ago', () => {
    const refusalOfCall = (at: string) =>
      new Story().refusal('23/11/2026 09:20', technician, {
        type: 'report',
        code: 'SC-2026-0001',
        report: reportOf('23/11/2026 09:20', { channel: 'phone', reportedAt: moment(at) }),
      });
    expect(refusalOfCall('24/10/2026 09:19')).toEqual({ code: 'invalid', field: 'reportedAt', why: 'tooFar' });
    expect(refusalOfCall('24/10/2026 09:20')).toBeUndefined();
  });

  test.each([
    ['22/11/2025 09:00', 'tooFar'],
    ['23/11/2026 09:30', 'future'],
  ])('by phone is refused when it was detected at %s', (at, why) => {
    const refusal = new Story().refusal('23/11/2026 09:20', technician, {
      type: 'report',
      code: 'SC-2026-0001',
      report: reportOf('23/11/2026 09:20', { channel: 'phone', detectedAt: moment(at) }),
    });
    expect(refusal).toEqual({ code: 'invalid', field: 'detectedAt', why });
  });

  test('by form with a time a minute ahead of the server starts when it is recorded', () => {
    const story = new Story().tell('23/11/2026 09:20', clerk, {
      type: 'report',
      code: 'SC-2026-0001',
      report: reportOf('23/11/2026 09:21'),
    });
    expect(currentStep(story.now()).startedAt).toBe(moment('23/11/2026 09:20'));
  });

  test('a command of a person without name and account is refused', () => {
    const nobody: Actor = { email: '', name: ' ', position: '', roles: [] };
    expect(atStep.B2().refusal('23/11/2026 10:00', nobody, commands.receive())).toEqual({ code: 'unknownPerson' });
  });
});

describe('two roles in one incident, «kiêm» (row 16)', () => {
  const concurrentEvents = (story: Story) => story.events.map(({ type, concurrent }) => (concurrent ? type : '')).filter(Boolean);

  test('are marked when the IT unit reports an incident and receives it', () => {
    const report = reportOf('23/11/2026 09:20', { reporter: 'MINH', email: '' });
    const story = new Story().tell('23/11/2026 09:20', technician, { type: 'report', code: 'SC-2026-0003', report });
    story.tell('23/11/2026 10:00', technician, commands.receive()).tell('23/11/2026 14:00', otherTechnician, commands.plan());
    expect(concurrentEvents(story)).toEqual(['reported', 'received']);
  });

  test('are marked when the author of the plan, who did not submit it, approves it and carries it out', () => {
    const both: Actor = { ...otherTechnician, roles: ['it', 'chairman'] };
    const story = atStep.B3().tell('23/11/2026 14:00', both, commands.plan()).tell('23/11/2026 15:00', technician, commands.submit());
    story.tell('25/11/2026 08:00', both, commands.approve()).tell('25/11/2026 16:00', both, commands.carryOut('25/11/2026 15:30'));
    expect(concurrentEvents(story)).toEqual(['approved', 'carriedOut']);
  });

  test('are not marked in an ordinary incident', () => {
    expect(concurrentEvents(atStep.B7().tell('26/11/2026 09:00', technician, commands.handOver()))).toEqual([]);
  });
});
