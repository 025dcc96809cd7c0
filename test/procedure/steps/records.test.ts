// Hand edits, repeated commands, printed forms, recomputed limits.

import { currentStep, numberOf, proposalOf } from '../../../src/procedure/incident-state';
import { defaultCalendar } from '../../../src/procedure/issued-procedure';
import { createCalendar } from '../../../src/procedure/time/working-time';
import { moment, written } from '../instants';
import { administrator, atStep, chairman, clerk, commands, limit, reportOf, Story, settings, technician, timer } from '../office';

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

describe('the number of a proposal', () => {
  const ownPaper = { ...settings, rulingOnOwnPaper: true };
  const number = (text: string, day: string) => ({ type: 'numberProposal' as const, number: text, day: moment(`${day} 00:00`) });

  test('is bound to the version of the plan; the last one counts', () => {
    const story = atStep.B5({ settings: ownPaper }).tell('23/11/2026 16:00', technician, number(' 44/TTr-CNTT ', '23/11/2026'));
    story.tell('23/11/2026 16:10', technician, number('45/TTr-CNTT', '23/11/2026'));
    expect(story.now().numbers).toMatchObject([{ planVersion: 1, number: '45/TTr-CNTT', by: { name: technician.name } }]);
    story.tell('25/11/2026 08:00', chairman, commands.return('Bổ sung báo giá')).tell('25/11/2026 09:00', technician, commands.plan());
    story.tell('25/11/2026 09:10', technician, commands.submit());
    expect(numberOf(story.now(), proposalOf(story.now()).plan!.version)).toBeUndefined();
    story.tell('25/11/2026 09:20', administrator, number('51/TTr-CNTT', '25/11/2026'));
    expect(story.now().numbers.map((one) => [one.planVersion, one.number])).toEqual([
      [1, '45/TTr-CNTT'],
      [2, '51/TTr-CNTT'],
    ]);
  });

  test.each<[string, ReturnType<typeof number>, object]>([
    ['blank', number('  ', '23/11/2026'), { code: 'missing', field: 'number' }],
    ['too long', number('4'.repeat(51), '23/11/2026'), { code: 'invalid', field: 'number', why: 'tooLong' }],
    ['of a day to come', number('45', '24/11/2026'), { code: 'invalid', field: 'numberDay', why: 'future' }],
    ['of a day before the report', number('45', '22/11/2026'), { code: 'invalid', field: 'numberDay', why: 'beforeReport' }],
  ])('is refused when it is %s', (_what, command, refusal) => {
    expect(atStep.B5({ settings: ownPaper }).refusal('23/11/2026 16:00', technician, command)).toEqual(refusal);
  });

  test('is for a tờ trình only, once there is a plan, also on a closed incident; leaders do not record it', () => {
    const command = number('45', '23/11/2026');
    expect(atStep.B5().refusal('23/11/2026 16:00', technician, command)).toEqual({ code: 'noNumberOnForm' });
    const atB3 = atStep.B3({ settings: ownPaper });
    expect(atB3.refusal('23/11/2026 16:00', technician, command)).toEqual({ code: 'noProposalYet' });
    const story = atStep.B6({ settings: ownPaper });
    expect(story.refusal('25/11/2026 16:00', chairman, command)).toMatchObject({ code: 'notYourRole' });
    story.tell('25/11/2026 16:00', technician, { type: 'cancel', reason: 'x' }).tell('26/11/2026 08:00', technician, command);
    expect(story.refusal('26/11/2026 08:01', technician, command)).toEqual({ code: 'alreadyDone' });
  });
});

test('at B4 papers are about the next plan once the return of the last one has its paper', () => {
  const story = atStep.B5().tell('25/11/2026 08:00', chairman, commands.return('Bổ sung báo giá'));
  story.tell('25/11/2026 09:00', technician, commands.plan());
  expect(proposalOf(story.now())).toMatchObject({ plan: { version: 1 }, submission: { planVersion: 1 } });
  const document = { form: 'BM.03' as const, edition: 1, fileId: 'file', url: '', at: moment('25/11/2026 09:05') };
  story.tell('25/11/2026 09:05', timer, { type: 'recordDocument', document });
  const { plan, submission } = proposalOf(story.now());
  expect([plan?.version, submission]).toEqual([2, undefined]);
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
