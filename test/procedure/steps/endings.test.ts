// Endings other than handover, and the security clock that must be concluded before.
import type { Command } from '../../../src/procedure/commands';
import { moment, written } from '../instants';
import { administrator, atStep, chairman, classificationOf, clerk, commands, Story, technician } from '../office';

describe('endings (row 10)', () => {
  test.each([
    ['reject', 'rejected', atStep.B2],
    ['cancel', 'cancelled', atStep.B7],
    ['markUnrepairable', 'unrepairable', atStep.B5],
  ] as const)('%s needs a reason, and is refused on a closed incident', (type, status, at) => {
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

  test('a duplicate must name another incident', () => {
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

  test('staff, chairman and administrator cannot end an incident', () => {
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

  test('an incident of group AN is urgent, and its security clock starts at the minute of detection', () => {
    const story = new Story()
      .reported('23/11/2026 09:20', { detectedAt: moment('23/11/2026 08:05') + 42_000 })
      .tell('23/11/2026 10:00', technician, malware);
    expect(story.now().classification!.priority).toBe('urgent');
    expect(story.now().security).toEqual({ since: moment('23/11/2026 08:05'), personalData: 'yes' });
  });

  test('a detection time after the report does not count', () => {
    const story = new Story().reported('23/11/2026 09:20', { detectedAt: moment('23/11/2026 09:50') });
    story.tell('23/11/2026 10:00', technician, { type: 'receive', classification: classificationOf(), security: true, personalData: 'no' });
    expect(written(story.now().security!.since)).toBe('23/11/2026 09:20');
    expect(story.now().classification!.priority).toBe('high');
  });

  test('an incident cannot end before its security conclusion', () => {
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
    expect(atStep.B3().refusal('23/11/2026 11:00', technician, conclude('reported', ''))).toEqual({ code: 'noSecurityClock' });
  });

  test('a duplicate may end without its security conclusion', () => {
    const story = atStep.B2().tell('23/11/2026 10:00', technician, malware);
    expect(story.refusal('23/11/2026 10:30', technician, { type: 'markUnrepairable', reason: 'x' })).toEqual({ code: 'securityOpen' });
    story.tell('23/11/2026 10:30', technician, { type: 'markDuplicate', duplicateOf: 'SC-2026-0009', reason: '' });
    expect(story.now().status).toBe('duplicate');
  });

  test('the IT unit can set the priority again after the conclusion «notSecurity»', () => {
    const story = atStep.B2().tell('23/11/2026 10:00', technician, malware);
    expect(story.ask('23/11/2026 10:05', technician, { type: 'reclassify', changes: { priority: 'low' } })).toEqual({ events: [] });
    story.tell('23/11/2026 10:10', technician, { type: 'concludeSecurity', kind: 'notSecurity', note: 'Chỉ là quảng cáo' });
    story.tell('23/11/2026 10:15', technician, { type: 'reclassify', changes: { priority: 'low' } });
    expect(story.now().classification!.priority).toBe('low');
  });
});
