// Hand edits, repeated commands, printed forms, recomputed limits.

import { currentStep } from '../../../src/procedure/incident-state';
import { defaultCalendar } from '../../../src/procedure/issued-procedure';
import { createCalendar } from '../../../src/procedure/time/working-time';
import { written } from '../instants';
import { administrator, atStep, chairman, clerk, commands, limit, reportOf, Story, technician, timer } from '../office';

describe('hand edits', () => {
  test('change only the note before reception and after the end', () => {
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

  test('give no event when nothing changes', () => {
    expect(
      atStep.B3().ask('23/11/2026 11:00', technician, { type: 'reclassify', changes: { group: 'MI', assignee: 'Minh' }, note: '' }),
    ).toEqual({ events: [] });
  });

  test('with blank or unknown values are refused', () => {
    const refusal = (changes: object) => atStep.B3().refusal('23/11/2026 11:00', technician, { type: 'reclassify', changes });
    expect(refusal({ assignee: ' ' })).toEqual({ code: 'missing', field: 'assignee' });
    expect(refusal({ priority: 'gấp' })).toEqual({ code: 'invalid', field: 'priority', why: 'unknown' });
  });
});

describe('repeated commands', () => {
  test('any command with a known key is refused as already done', () => {
    const story = atStep.B2().tell('23/11/2026 10:00', technician, commands.receive(), 'dialog-7');
    expect(story.now().keys).toEqual(['dialog-7']);
    expect(story.refusal('23/11/2026 10:00', technician, commands.receive(), 'dialog-7')).toEqual({ code: 'alreadyDone' });
    expect(story.refusal('23/11/2026 10:00', technician, commands.plan(), 'dialog-7')).toEqual({ code: 'alreadyDone' });
    expect(story.refusal('23/11/2026 10:00', technician, commands.plan(), 'dialog-8')).toBeUndefined();
  });

  test('a second report under the same code is refused', () => {
    expect(
      atStep.B2().refusal('23/11/2026 10:00', clerk, { type: 'report', code: 'SC-2026-0001', report: reportOf('23/11/2026 10:00') }),
    ).toEqual({
      code: 'notThisStep',
      command: 'report',
      step: 'B2',
      allowedAt: ['B1'],
    });
  });

  test('an edition of a form is recorded once; a form that is pending twice is made twice', () => {
    const made = (edition: number) => ({
      type: 'recordDocument' as const,
      document: { form: 'BM.03' as const, edition, fileId: `file-${edition}`, url: '', at: 0 },
    });
    const story = atStep.B6().tell('25/11/2026 08:01', timer, made(1));
    expect(story.refusal('25/11/2026 08:02', timer, made(1))).toEqual({ code: 'alreadyDone' });
    expect(story.now().pendingDocuments).toEqual(['BM.01', 'BM.02', 'BM.03']);
    story.tell('25/11/2026 08:02', timer, made(2));
    expect(story.now().pendingDocuments).toEqual(['BM.01', 'BM.02']);
    story.tell('25/11/2026 08:03', administrator, { type: 'oweDocument', form: 'BM.03' });
    expect(story.refusal('25/11/2026 08:03', administrator, { type: 'oweDocument', form: 'BM.03' })).toEqual({ code: 'alreadyDone' });
  });
});

describe('a changed calendar', () => {
  const day = { name: 'Bão', confirmed: true, kind: 'off' as const };
  const storm = createCalendar({ ...defaultCalendar, specialDays: [...defaultCalendar.specialDays, { ...day, date: '2026-11-26' }] });

  test('recomputes open limits from their starts, with the extensions', () => {
    const story = atStep
      .B6()
      .tell('25/11/2026 09:00', technician, { type: 'requestExtension', reason: 'Chờ hàng', workingDays: 1 })
      .tell('25/11/2026 09:10', chairman, { type: 'grantExtension', reason: '' });
    const stormy = new Story({ calendar: storm });
    stormy.incident = story.now();
    stormy.tell('25/11/2026 10:00', timer, { type: 'recomputeLimits', reason: 'Nghỉ bão 26/11' });
    const { dueAt, firstDueAt } = currentStep(stormy.now());
    expect([written(firstDueAt!), written(dueAt!)]).toEqual(['27/11/2026 11:30', '30/11/2026 11:30']);
    const overall = stormy.now().overall!;
    expect([written(overall.firstDueAt), written(overall.dueAt)]).toEqual(['30/11/2026 11:30', '01/12/2026 11:30']);
    expect(stormy.ask('25/11/2026 10:05', timer, { type: 'recomputeLimits', reason: 'Lại' })).toEqual({ events: [] });
  });

  test('does not apply an extension of the first visit to the second visit', () => {
    const story = atStep
      .B3()
      .tell('23/11/2026 10:10', technician, { type: 'requestExtension', reason: 'Chờ báo giá', workingDays: 2 })
      .tell('23/11/2026 10:20', chairman, { type: 'grantExtension', reason: '' })
      .tell('23/11/2026 14:00', technician, commands.plan())
      .tell('23/11/2026 15:00', technician, commands.submit())
      .tell('25/11/2026 09:00', chairman, commands.return('Bổ sung báo giá'));
    expect(limit(story.now())).toBe('25/11/2026 17:00');
    expect(story.ask('25/11/2026 10:00', timer, { type: 'recomputeLimits', reason: 'x' })).toEqual({ events: [] });
  });

  test('gives no event when no limit moves; a closed incident keeps its limits', () => {
    expect(atStep.B6().ask('25/11/2026 10:00', timer, { type: 'recomputeLimits', reason: 'x' })).toEqual({ events: [] });
    const closed = new Story({ calendar: storm });
    closed.incident = atStep.B6().tell('25/11/2026 09:00', technician, { type: 'cancel', reason: 'x' }).now();
    expect(closed.ask('25/11/2026 10:00', timer, { type: 'recomputeLimits', reason: 'x' })).toEqual({ events: [] });
  });
});
