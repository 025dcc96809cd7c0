// What the records of an incident must have, by what happened to it, and what they lack.
import type { Incident, RecordKind } from '../../src/procedure/incident';
import { missingRecords, recordsOf } from '../../src/procedure/incident-records';
import { atStep, chairman, commands, Story, technician, timer } from './office';

const file = (name: string) => ({ fileId: `tep-${name}`, name: `${name}.pdf`, url: `https://x.test/${name}`, sha256: 'ab12' });
const attach = (kind: RecordKind, name: string = kind) => ({ type: 'attachRecord' as const, kind, file: file(name) });
const kinds = (incident: Incident) => recordsOf(incident).map(({ kind }) => kind);
const at = '27/11/2026 09:00';

test.each<[string, () => Story, RecordKind[]]>([
  ['reported', () => atStep.B2(), []],
  ['rejected', () => atStep.B2().tell('23/11/2026 10:00', technician, { type: 'reject', reason: 'x' }), []],
  ['received', () => atStep.B3(), ['BM.01']],
  [
    'a duplicate',
    () => atStep.B3().tell('23/11/2026 11:00', technician, { type: 'markDuplicate', duplicateOf: 'SC-2026-0002', reason: '' }),
    [],
  ],
  ['planned', () => atStep.B4(), ['BM.01', 'BM.02']],
  ['submitted', () => atStep.B5(), ['BM.01', 'BM.02']],
  ['returned', () => atStep.B5().tell('25/11/2026 08:00', chairman, commands.return('x')), ['BM.01', 'BM.02']],
  ['cancelled after that', () => atStep.B5().tell('25/11/2026 08:00', technician, { type: 'cancel', reason: 'x' }), ['BM.01', 'BM.02']],
  ['approved', () => atStep.B6(), ['BM.01', 'BM.02', 'BM.03']],
  [
    'not to be repaired',
    () => atStep.B6().tell('25/11/2026 09:00', technician, { type: 'markUnrepairable', reason: 'x' }),
    ['BM.01', 'BM.02', 'BM.03'],
  ],
  ['repaired at a cost', () => atStep.B7(), ['BM.01', 'BM.02', 'BM.03', 'BM.04', 'invoice']],
])('an incident that was %s', (_what, story, expected) => {
  const incident = story().now();
  expect(kinds(incident)).toEqual(expected);
  expect(missingRecords(incident)).toEqual(expected);
});

test('on the spot there is no plan, and without a cost no invoice', () => {
  const story = new Story()
    .reported('23/11/2026 09:20')
    .tell('23/11/2026 10:00', technician, commands.receive({ direction: 'onTheSpot', reason: 'Cắm lại cáp' }))
    .tell('23/11/2026 11:00', technician, commands.carryOut('23/11/2026 10:30', { actualCost: 0, invoice: '' }));
  expect(kinds(story.now())).toEqual(['BM.01', 'BM.04']);
});

test('a failed trial has a record of its own; a ruling on its own paper belongs to the records', () => {
  const failed = atStep
    .B6()
    .tell('25/11/2026 16:00', technician, commands.carryOut('25/11/2026 15:30', { trial: 'failed', failReason: 'x' }));
  expect(kinds(failed.now())).toEqual(['BM.01', 'BM.02', 'BM.03', 'BM.04A']);
  const document = { form: 'BM.03A' as const, edition: 1, fileId: 'f', url: '', at: 0 };
  const ruled = atStep.B6().tell('25/11/2026 09:00', timer, { type: 'recordDocument', document });
  expect(kinds(ruled.now())).toEqual(['BM.01', 'BM.02', 'BM.03', 'BM.03A']);
});

test('what the parties enclosed at the handover is asked for', () => {
  const enclosed = { hasQuote: true, hasWarrantyCard: true, otherPapers: 'Biên bản của đơn vị', invoice: '0000123' };
  const incident = atStep.B7().tell(at, technician, commands.handOver(enclosed)).now();
  expect(kinds(incident).slice(-5)).toEqual(['BM.05', 'quote', 'invoice', 'warranty', 'other']);
});

test('what is attached is no longer missing; taken out it is missing again, and the same file counts once', () => {
  const story = atStep.B3().tell('23/11/2026 11:00', technician, attach('BM.01'));
  expect(missingRecords(story.now())).toEqual([]);
  expect(story.now().attachments).toMatchObject([{ kind: 'BM.01', name: 'BM.01.pdf', sha256: 'ab12', by: { name: technician.name } }]);
  expect(story.refusal('23/11/2026 11:01', technician, attach('BM.01'))).toEqual({ code: 'alreadyDone' });
  story.tell('23/11/2026 11:02', technician, attach('BM.01', 'ban-ro-hon'));
  story.tell('23/11/2026 11:03', technician, { type: 'detachRecord', kind: 'BM.01', fileId: 'tep-BM.01' });
  expect(missingRecords(story.now())).toEqual([]);
  story.tell('23/11/2026 11:04', technician, { type: 'detachRecord', kind: 'BM.01', fileId: 'tep-ban-ro-hon' });
  expect(missingRecords(story.now())).toEqual(['BM.01']);
  expect(story.refusal('23/11/2026 11:05', technician, { type: 'detachRecord', kind: 'BM.01', fileId: 'tep-BM.01' })).toEqual({
    code: 'notAttached',
  });
});

test('who closes an incident whose records lack something says why; later attachments count', () => {
  const story = atStep.B7().tell('26/11/2026 08:00', technician, attach('BM.01')).tell('26/11/2026 08:01', technician, attach('invoice'));
  const handover = commands.handOver();
  expect(story.refusal(at, technician, { ...handover, missingReason: ' ' } as typeof handover)).toEqual({
    code: 'missing',
    field: 'missingReason',
  });
  story.tell(at, technician, handover);
  const missing = ['BM.02', 'BM.03', 'BM.04', 'BM.05', 'warranty'];
  expect(story.now().ending).toMatchObject({ missing, missingReason: 'Bổ sung sau khi ký, quét.', by: { name: technician.name } });
  story.tell('30/11/2026 08:00', technician, attach('BM.05'));
  expect(missingRecords(story.now())).toEqual(['BM.02', 'BM.03', 'BM.04', 'warranty']);
  expect(story.now().ending!.missing).toEqual(missing);
});

test('whole records need no reason, and a handover that is disputed closes nothing', () => {
  const whole = atStep.B7();
  for (const kind of ['BM.01', 'BM.02', 'BM.03', 'BM.04', 'BM.05', 'invoice', 'warranty'] as const)
    whole.tell('26/11/2026 08:00', technician, attach(kind));
  const { missingReason: _, ...handover } = commands.handOver() as { type: 'handOver'; handover: never; missingReason: string };
  whole.tell(at, technician, handover);
  expect(whole.now().ending).toMatchObject({ missing: [] });
  const disputed = commands.handOver({ agreed: false, opinions: 'Còn kẹt giấy' });
  expect(atStep.B7().refusal(at, technician, { ...disputed, missingReason: '' } as typeof disputed)).toBeUndefined();
});

test('an incident that an older version closed is not asked for what nobody collected then', () => {
  const incident = atStep.B7().tell(at, technician, commands.handOver()).now();
  const { missing: _, ...ending } = incident.ending!;
  expect(missingRecords({ ...incident, ending })).toEqual([]);
});

test('a kind that is none is refused', () => {
  const command = { ...attach('BM.01'), kind: 'BM.09' as RecordKind };
  expect(atStep.B3().refusal('23/11/2026 11:00', technician, command)).toEqual({ code: 'invalid', field: 'kind', why: 'unknown' });
});
