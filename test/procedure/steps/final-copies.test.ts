// Which papers are final, and what is recorded of their copies.
import type { FormCode, Incident, MadeDocument } from '../../../src/procedure/incident';
import { papersToFreeze } from '../../../src/procedure/steps/final-copies';
import { moment, written } from '../instants';
import { atStep, chairman, commands, type Story, technician, timer } from '../office';

const made = (form: FormCode, edition: number, at: string): { type: 'recordDocument'; document: MadeDocument } => ({
  type: 'recordDocument',
  document: { form, edition, fileId: `${form}-${edition}`, url: '', at: moment(at) },
});
const make = (story: Story, form: FormCode, edition: number, at: string) => story.tell(at, timer, made(form, edition, at));
const found = (incident: Incident) =>
  papersToFreeze(incident).map(({ document, why }) => `${document.form} lần ${document.edition} ${why}`);
const copy = { why: 'approved' as const, fileId: 'pdf', url: 'u', sha256: 'ab', of: '2026-11-25T01:10:00.000Z' };

/** BM.01 and BM.02 made, BM.03 made at the submission; approved at 08:00 on the 25th. */
const approved = () => {
  const story = atStep.B5();
  for (const form of ['BM.01', 'BM.02', 'BM.03'] as const) make(story, form, 1, '23/11/2026 16:00');
  return story.tell('25/11/2026 08:00', chairman, commands.approve());
};

test('before an approval nothing is final, and the paper that bears it comes first', () => {
  expect(found(atStep.B5().now())).toEqual([]);
  const story = approved();
  // The edition of the submission bears no approval; the new one is still to be made.
  expect(found(story.now())).toEqual([]);
  make(story, 'BM.03', 2, '25/11/2026 08:01');
  expect(found(story.now())).toEqual(['BM.03 lần 2 approved']);
  // What is made again later is no approved paper.
  make(story, 'BM.03', 3, '25/11/2026 09:00');
  expect(found(story.now())).toEqual(['BM.03 lần 2 approved']);
});

test('of a tờ trình the last edition before the ruling is final, and the ruling', () => {
  const story = approved();
  make(story, 'BM.03A', 1, '25/11/2026 08:01');
  // The form that the giấy đề nghị owes for the approval is no matter here.
  const incident = { ...story.now(), pendingDocuments: [] };
  expect(found(incident)).toEqual(['BM.03 lần 1 approved', 'BM.03A lần 1 approved']);
});

test('an ended incident keeps the last edition of each form, the approved one as approved', () => {
  const story = approved();
  make(story, 'BM.03', 2, '25/11/2026 08:01');
  make(story, 'BM.01', 2, '25/11/2026 08:30');
  story.tell('25/11/2026 09:00', technician, { type: 'cancel', reason: 'x' });
  expect(found(story.now())).toEqual(['BM.03 lần 2 approved', 'BM.01 lần 2 closed', 'BM.02 lần 1 closed']);
});

test('what is kept is kept once; a paper that is owed waits for its edition', () => {
  const story = approved();
  make(story, 'BM.03', 2, '25/11/2026 08:01');
  const freeze = { type: 'freezeDocument' as const, form: 'BM.03' as const, edition: 2, copy };
  story.tell('25/11/2026 08:10', timer, freeze);
  expect(found(story.now())).toEqual([]);
  expect(story.refusal('25/11/2026 08:11', timer, freeze)).toEqual({ code: 'alreadyDone' });
  expect(story.refusal('25/11/2026 08:11', timer, { ...freeze, edition: 9 })).toEqual({ code: 'alreadyDone' });
  story.tell('25/11/2026 08:20', technician, { type: 'oweDocument', form: 'BM.01' });
  story.tell('25/11/2026 09:00', technician, { type: 'cancel', reason: 'x' });
  expect(found(story.now())).toEqual(['BM.02 lần 1 closed']);
});

test('a change is recorded when it is later than the copy and the change before', () => {
  const story = approved();
  make(story, 'BM.03', 2, '25/11/2026 08:01').tell('25/11/2026 08:10', timer, { type: 'freezeDocument', form: 'BM.03', edition: 2, copy });
  const changed = (at: string) => ({ type: 'noteChange' as const, form: 'BM.03' as const, edition: 2, changedAt: moment(at) });
  expect(story.refusal('25/11/2026 10:00', timer, changed('25/11/2026 08:10'))).toEqual({ code: 'alreadyDone' });
  story.tell('25/11/2026 10:00', timer, changed('25/11/2026 09:30'));
  expect(written(story.now().documents.find(({ edition, form }) => form === 'BM.03' && edition === 2)!.final!.changedAt!)).toBe(
    '25/11/2026 09:30',
  );
  expect(story.refusal('25/11/2026 10:01', timer, changed('25/11/2026 09:30'))).toEqual({ code: 'alreadyDone' });
  story.tell('25/11/2026 11:00', timer, changed('25/11/2026 10:30'));
});

test('of an incident that an older version closed nothing is kept', () => {
  const story = approved();
  make(story, 'BM.03', 2, '25/11/2026 08:01').tell('25/11/2026 09:00', technician, { type: 'cancel', reason: 'x' });
  const { missing: _, ...ending } = story.now().ending!;
  expect(found({ ...story.now(), ending })).toEqual([]);
});
