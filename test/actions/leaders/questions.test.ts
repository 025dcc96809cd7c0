// «Hỏi lại»: a leader asks before he decides, the IT unit answers, the clock runs on, and both are told by mail.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu, send } from '../../../desk/samples/dialogs';
import type { CardModel, DialogModel } from '../../../src/actions/page-models';
import type { IncidentEvent } from '../../../src/procedure/events';
import { replay } from '../../../src/procedure/evolve';
import { actsOf, keptOffice, mailsTo, registerRow, rowsOf, who } from '../../support/office';
import { delegate, incidentAt } from '../../support/stories';

let code = '';
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  code = incidentAt(workspace, 'B5');
});
const question = 'Trục sấy còn bảo hành không?';
const decision = (workspace: Workspace, email = who.chairman) => openFromMenu(workspace.as(email), 'menuDecide', code) as DialogModel;
const ask = (workspace: Workspace, text = question, email = who.chairman) =>
  send(workspace, decision(workspace, email), { reason: text }, 'ask');
const answer = (workspace: Workspace, text = 'Đã hết bảo hành', email = who.it) =>
  fillFromMenu(workspace.as(email), 'menuAnswerQuestion', code, { answer: text });
const subjects = (workspace: Workspace, email: string) => mailsTo(workspace, email).map(({ subject }) => subject);

test('the question is an event and a mail; nothing moves, no limit either', () => {
  const workspace = office();
  const before = registerRow(workspace, code);
  expect(ask(workspace)).toMatchObject({
    ok: true,
    message: `Đã gửi câu hỏi về sự cố ${code} đến Bộ phận CNTT. Câu trả lời hiện ở đây và được báo qua thư; hạn giữ nguyên.`,
  });
  const { 'Dòng nhật ký': _rows, ...row } = registerRow(workspace, code);
  const { 'Dòng nhật ký': _before, ...rowBefore } = before;
  expect(row).toEqual({ ...rowBefore, 'Trạng thái': 'Chờ trả lời lãnh đạo', 'Đang mở': 'B5, chờ lãnh đạo, chờ trả lời' });
  expect(actsOf(workspace, code).at(-1)).toBe('Hỏi lại');
  expect(rowsOf(workspace, 'Nhật ký').at(-1)).toMatchObject({ 'Người thực hiện': 'Cao Văn Đức', 'Nội dung': `Hỏi lại: ${question}` });
  const [mail] = mailsTo(workspace, who.it).slice(-1);
  expect(mail!.subject).toBe(`Lãnh đạo hỏi: Máy in Canon LBP 2900 [${code}]`);
  expect(mail!.body).toContain(`Chủ tịch UBND xã Cao Văn Đức hỏi: ${question}`);
});

test('until the answer it is the unit’s work in the list and in digests, and the leader still finds it among his own', () => {
  const workspace = office();
  const line = () => workspace.grid('Việc đang mở').find(([first]) => first === code)!;
  const digestOf = (email: string) =>
    mailsTo(workspace, email)
      .filter(({ subject }) => subject.startsWith('Việc ngày'))
      .at(-1)!.body;
  ask(workspace);
  workspace.advanceTo(Date.parse('2026-11-25T07:45+07:00'));
  expect([line()[1], line()[5]]).toEqual(['Trả lời lãnh đạo', 'Cán bộ CNTT']);
  expect(decision(workspace).look!.marks.map(({ text }) => text)).toContain('Chờ Bộ phận CNTT trả lời');
  expect(digestOf(who.it)).toContain(': Trả lời câu hỏi của lãnh đạo, còn 4 giờ làm việc');
  expect(digestOf(who.chairman)).toContain(': Phê duyệt phương án (chờ Bộ phận CNTT trả lời), còn 4 giờ làm việc');
  answer(workspace);
  expect([line()[1], line()[5]]).toEqual(['Chờ lãnh đạo phê duyệt', 'Lãnh đạo']);
  expect(registerRow(workspace, code)['Trạng thái']).toBe('Chờ phê duyệt');
});

test('while it waits for an answer, the reminder of the limit goes to both', () => {
  const workspace = office();
  ask(workspace);
  workspace.advanceTo(Date.parse('2026-11-25T10:05+07:00'));
  for (const email of [who.it, who.chairman])
    expect(subjects(workspace, email).filter((subject) => /^Sắp đến hạn bước B5/.test(subject))).toHaveLength(1);
});

test('the answer stands in the same place, and the chairman is told by a mail that opens the incident', () => {
  const workspace = office();
  ask(workspace);
  expect(decision(workspace).look!.questions).toEqual([
    {
      asked: 'Chủ tịch UBND xã Cao Văn Đức hỏi lúc 09:20 ngày 23/11/2026',
      question,
      answered: 'Chờ Bộ phận CNTT trả lời',
      answer: '',
    },
  ]);
  const open = openFromMenu(workspace.as(who.it), 'menuAnswerQuestion', code) as DialogModel;
  expect(open.details[0]).toEqual({ label: 'Chủ tịch UBND xã Cao Văn Đức hỏi lúc 09:20 ngày 23/11/2026', value: question });
  expect(send(workspace, open, { answer: ' ' })).toMatchObject({ ok: false, fields: { answer: 'Chưa nhập câu trả lời.' } });
  expect(send(workspace, open, { answer: 'Đã hết bảo hành' })).toMatchObject({
    ok: true,
    message: `Đã gửi câu trả lời về sự cố ${code} đến lãnh đạo. Lãnh đạo sẽ phê duyệt hoặc trả lại, hạn 11:30 ngày 25/11/2026.`,
  });
  expect(decision(workspace).look!.questions[0]).toMatchObject({
    answered: 'Cán bộ CNTT trả lời lúc 09:20 ngày 23/11/2026',
    answer: 'Đã hết bảo hành',
  });
  const [mail] = mailsTo(workspace, who.chairman).slice(-1);
  expect(mail!.subject).toBe(`Bộ phận CNTT trả lời: Máy in Canon LBP 2900, hạn 11:30 ngày 25/11 [${code}]`);
  expect(mail!.htmlBody).toContain(`?sc=${code}`);
  expect(actsOf(workspace, code).slice(-2)).toEqual(['Hỏi lại', 'Trả lời câu hỏi']);
});

test('the card offers the answer while a question waits, and never a second time', () => {
  const workspace = office();
  const offered = () => (openFromMenu(workspace.as(who.it), 'menuCard', code) as CardModel).actions.map(({ action }) => action);
  expect(offered()).not.toContain('answerQuestion');
  ask(workspace);
  expect(offered()).toContain('answerQuestion');
  answer(workspace);
  expect(offered()).not.toContain('answerQuestion');
  expect(answer(workspace)).toMatchObject({
    ok: false,
    message: expect.stringContaining('không có câu hỏi nào của lãnh đạo đang chờ trả lời'),
  });
});

test('an empty question is refused at its field, in words of its own', () => {
  const workspace = office();
  expect(ask(workspace, '  ')).toMatchObject({ ok: false, fields: { reason: 'Chưa nhập câu hỏi.' } });
  expect(actsOf(workspace, code).at(-1)).toBe('Trình phê duyệt');
});

test('sent twice it is asked once; an answer opened before another question is stale', () => {
  const workspace = office();
  const page = decision(workspace);
  expect(send(workspace, page, { reason: question }, 'ask').ok).toBe(true);
  expect(send(workspace, page, { reason: question }, 'ask')).toMatchObject({ ok: true, message: expect.stringContaining('không ghi lại') });
  expect(actsOf(workspace, code).filter((act) => act === 'Hỏi lại')).toHaveLength(1);
  const open = openFromMenu(workspace.as(who.it), 'menuAnswerQuestion', code) as DialogModel;
  ask(workspace, 'Vì sao chọn đơn vị này?');
  expect(send(workspace.as(who.it), open, { answer: 'Hết' })).toMatchObject({ ok: false, stale: true });
  // One answer is for all that waits.
  answer(workspace, 'Hết bảo hành; đơn vị gần nhất');
  expect(decision(workspace).look!.questions.map((one) => one.answer)).toEqual([
    'Hết bảo hành; đơn vị gần nhất',
    'Hết bảo hành; đơn vị gần nhất',
  ]);
});

test('a decision that was opened before the answer came has to be looked at again', () => {
  const workspace = office();
  ask(workspace);
  const page = decision(workspace);
  answer(workspace);
  expect(send(workspace.as(who.chairman), page, {})).toMatchObject({ ok: false, stale: true });
});

test('it may be asked by whoever decides, and answered by the IT unit alone', () => {
  const workspace = office();
  const page = decision(workspace);
  for (const email of [who.it, who.viceChairman, who.owner, who.staff]) {
    const copied = {
      ...page,
      key: `00000000-0000-4000-8000-00000000000${[who.it, who.viceChairman, who.owner, who.staff].indexOf(email)}`,
    };
    expect(send(workspace.as(email), copied, { reason: question }, 'ask').ok).toBe(false);
  }
  delegate(workspace, '23/11/2026', '24/11/2026');
  expect(ask(workspace, question, who.viceChairman).ok).toBe(true);
  expect(answer(workspace, 'Hết', who.chairman).ok).toBe(false);
  expect(answer(workspace).ok).toBe(true);
  expect(subjects(workspace, who.viceChairman).at(-1)).toContain('Bộ phận CNTT trả lời');
  expect(subjects(workspace, who.chairman).at(-1)).not.toContain('Bộ phận CNTT trả lời');
});

test('whose delegation has ended meanwhile is not told: those who decide now are', () => {
  const workspace = office();
  delegate(workspace, '23/11/2026', '23/11/2026');
  ask(workspace, question, who.viceChairman);
  workspace.skipTo('2026-11-25T08:00+07:00');
  answer(workspace);
  expect(subjects(workspace, who.chairman).at(-1)).toContain('Bộ phận CNTT trả lời');
});

test('with a return the question lapses; it stays in the journal', () => {
  const workspace = office();
  ask(workspace);
  send(workspace, decision(workspace), { reason: 'Bổ sung báo giá' }, 'return');
  expect(answer(workspace).ok).toBe(false);
  expect(actsOf(workspace, code).slice(-2)).toEqual(['Hỏi lại', 'Trả lại']);
});

test('an extension can be asked about, too', () => {
  const workspace = office();
  const other = incidentAt(workspace, 'B6');
  fillFromMenu(workspace, 'menuRequestExtension', other, { workingDays: '2', reason: 'Chờ hàng' });
  const asked = fillFromMenu(workspace.as(who.chairman), 'menuAnswerExtension', other, { reason: 'Hàng về ngày nào?' }, 'ask');
  expect(asked.ok).toBe(true);
  expect(fillFromMenu(workspace.as(who.it), 'menuAnswerQuestion', other, { answer: 'Ngày 25/11' }).ok).toBe(true);
  const again = openFromMenu(workspace.as(who.chairman), 'menuAnswerExtension', other) as DialogModel;
  expect(again.look!.questions[0]).toMatchObject({ question: 'Hàng về ngày nào?', answer: 'Ngày 25/11' });
});

test('a journal of before, without a question, is read as it was', () => {
  const events = rowsOf(office(), 'Nhật ký')
    .filter((row) => row['Mã sự cố'] === code)
    .map((row) => JSON.parse(row['Dữ liệu']!) as IncidentEvent);
  expect(replay(events).questions).toEqual([]);
});
