// What waits goes to the delegate by mail when a delegation begins, and back to the chairman when it ends, once each; he begins and ends it on his page.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, modelOf, send } from '../../../desk/samples/dialogs';
import type { DialogModel, NoticeModel, QueueModel } from '../../../src/actions/page-models';
import { keptOffice, mailsTo, rowsOf, who } from '../../support/office';
import { delegate, incidentAt } from '../../support/stories';

const codes: string[] = [];
const office = keptOffice('2026-11-23T08:00+07:00', (workspace) => {
  codes.push(incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy in' }));
  codes.push(incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy quét' }));
});
const MINUTE = 60_000;
/** Runs the timer of twenty minutes from a moment on. */
const sweepAt = (workspace: Workspace, moment: string) => {
  workspace.skipTo(Date.parse(moment) - MINUTE);
  workspace.advanceTo(workspace.now() + 21 * MINUTE);
};
const turns = (workspace: Workspace, email: string) =>
  mailsTo(workspace, email).filter(({ subject }) => /^(Theo ủy quyền|Ủy quyền đã kết thúc)/.test(subject));
const queue = (workspace: Workspace, email = who.chairman) => modelOf(workspace.as(email).get().content) as QueueModel;

test('a delegation that begins today hands on what waits within the next run; the decision can follow from the mail', () => {
  const workspace = office();
  delegate(workspace, '23/11/2026', '25/11/2026');
  expect(turns(workspace, who.viceChairman)).toEqual([]);
  sweepAt(workspace, '2026-11-23T08:30+07:00');
  const [mail, ...more] = turns(workspace, who.viceChairman);
  expect(more).toEqual([]);
  expect(mail!.subject).toBe('Theo ủy quyền: 2 việc chờ đồng chí quyết định');
  expect(mail!.body).toContain(
    'Đến hết ngày 25/11/2026, đồng chí phê duyệt thay Chủ tịch UBND xã Cao Văn Đức, theo văn bản số 12/UQ-UBND ngày 20/11/2026.',
  );
  expect(mail!.body).toContain(
    `– ${codes[0]} · Máy in · Phòng Kinh tế: Phê duyệt phương án, còn 1 ngày 2 giờ làm việc (11:30 ngày 25/11/2026)`,
  );
  expect(mail!.body).toContain(`– ${codes[1]} · Máy quét`);
  expect(mail!.htmlBody).toContain('Xem và quyết định');
  expect(turns(workspace, who.chairman)).toEqual([]);
  // Later runs, and later days, tell nothing again.
  sweepAt(workspace, '2026-11-23T14:00+07:00');
  sweepAt(workspace, '2026-11-25T09:00+07:00');
  expect(turns(workspace, who.viceChairman)).toHaveLength(1);
});

test('one that begins on a later day is told of on that day in office hours; with one incident the mail opens it', () => {
  const workspace = office();
  fillFromMenu(workspace.as(who.chairman), 'menuDecide', codes[0]!, {});
  delegate(workspace, '25/11/2026', '26/11/2026');
  sweepAt(workspace, '2026-11-23T16:00+07:00');
  sweepAt(workspace, '2026-11-25T06:30+07:00');
  expect(turns(workspace, who.viceChairman)).toEqual([]);
  sweepAt(workspace, '2026-11-25T07:05+07:00');
  const [mail] = turns(workspace, who.viceChairman);
  expect(mail!.subject).toBe('Theo ủy quyền: 1 việc chờ đồng chí quyết định');
  expect(mail!.htmlBody).toContain(`?sc=${codes[1]}`);
});

test('when it ends, by its day or by his hand, what waits comes back to the chairman, once', () => {
  const workspace = office();
  delegate(workspace, '23/11/2026', '25/11/2026');
  sweepAt(workspace, '2026-11-23T08:30+07:00');
  sweepAt(workspace, '2026-11-26T07:05+07:00');
  sweepAt(workspace, '2026-11-26T09:00+07:00');
  expect(turns(workspace, who.chairman).map(({ subject }) => subject)).toEqual(['Ủy quyền đã kết thúc: 2 việc chờ đồng chí quyết định']);
  expect(turns(workspace, who.chairman)[0]!.body).toContain(
    'Ủy quyền phê duyệt cho Phó Chủ tịch UBND xã Nguyễn Thanh Thiết đã kết thúc; các việc sau chờ đồng chí.',
  );

  const other = office();
  delegate(other, '23/11/2026', '25/11/2026');
  sweepAt(other, '2026-11-23T08:30+07:00');
  expect(send(other.as(who.chairman), queue(other).delegation!.end!, {}).ok).toBe(true);
  sweepAt(other, '2026-11-23T09:30+07:00');
  sweepAt(other, '2026-11-23T10:30+07:00');
  expect(turns(other, who.chairman)).toHaveLength(1);
});

test('where nothing waits nobody is told, and what is submitted later is no reason to tell', () => {
  const workspace = office();
  for (const code of codes) fillFromMenu(workspace.as(who.chairman), 'menuDecide', code, {});
  delegate(workspace, '23/11/2026', '25/11/2026');
  sweepAt(workspace, '2026-11-23T08:30+07:00');
  incidentAt(workspace, 'B5');
  sweepAt(workspace, '2026-11-23T09:30+07:00');
  expect(turns(workspace, who.viceChairman)).toEqual([]);
});

test('one that is ended before its first day tells nobody of what waits', () => {
  const workspace = office();
  delegate(workspace, '25/11/2026', '26/11/2026');
  send(workspace.as(who.chairman), queue(workspace).delegation!.end!, {});
  sweepAt(workspace, '2026-11-25T08:00+07:00');
  expect([...turns(workspace, who.chairman), ...turns(workspace, who.viceChairman)]).toEqual([]);
});

test('a run that dies at any of its calls: the mail is written once, and goes', () => {
  const begun = () => {
    const workspace = office();
    delegate(workspace, '23/11/2026', '25/11/2026');
    workspace.skipTo('2026-11-23T08:29+07:00');
    return workspace;
  };
  const undisturbed = begun();
  undisturbed.advanceTo(undisturbed.now() + 10 * MINUTE);
  const { calls } = undisturbed
    .meters()
    .filter(({ functionName }) => functionName === 'onSweep')
    .at(-1)!;
  expect(turns(undisturbed, who.viceChairman)).toHaveLength(1);
  const written = (workspace: Workspace) => rowsOf(workspace, 'Thư đi').filter((row) => row['Tiêu đề']!.startsWith('Theo ủy quyền'));
  for (let atCall = 2; atCall <= calls; atCall += 9) {
    const workspace = begun();
    workspace.fault({ functionName: 'onSweep', atCall, effect: 'kill' });
    workspace.advanceTo(workspace.now() + 40 * MINUTE);
    expect([atCall, written(workspace).length]).toEqual([atCall, 1]);
    expect(turns(workspace, who.viceChairman).length).toBeGreaterThan(0);
  }
});

test('a mail on a delegation itself asks nothing, and has no button to decide', () => {
  const workspace = office();
  delegate(workspace, '23/11/2026', '25/11/2026');
  for (const email of [who.chairman, who.viceChairman]) {
    const given = mailsTo(workspace, email).at(-1)!;
    expect(given.subject).toMatch(/^Ủy quyền phê duyệt cho/);
    expect(given.htmlBody).not.toContain('Xem và quyết định');
  }
});

describe('the chairman’s page', () => {
  test('begins a delegation from its dialog, and ends the one in force with one press', () => {
    const workspace = office();
    const begin = queue(workspace).delegation!;
    expect(begin).toMatchObject({
      lines: ['Không có ủy quyền nào đang có hiệu lực.'],
      begin: { action: 'delegate', title: 'Ủy quyền phê duyệt' },
    });
    expect(begin).not.toHaveProperty('end');
    const days = { from: '23/11/2026', until: '25/11/2026', number: '12/UQ-UBND', day: '20/11/2026' };
    expect(send(workspace.as(who.chairman), begin.begin!, days).ok).toBe(true);

    const { lines, end } = queue(workspace).delegation!;
    const phrase = 'Phó Chủ tịch UBND xã Nguyễn Thanh Thiết, từ 23/11/2026 đến hết 25/11/2026, theo văn bản số 12/UQ-UBND ngày 20/11/2026';
    expect(lines).toEqual([`Đang có hiệu lực: ${phrase}`]);
    expect(end).toMatchObject({
      submit: 'Kết thúc ủy quyền',
      confirm:
        'Kết thúc ngay ủy quyền cho Phó Chủ tịch UBND xã Nguyễn Thanh Thiết (văn bản số 12/UQ-UBND ngày 20/11/2026, thời gian ủy quyền từ 23/11/2026 đến hết 25/11/2026)?',
      isLosing: true,
      groups: [],
    });
    expect(send(workspace.as(who.chairman), end!, {}).ok).toBe(true);
    expect(send(workspace.as(who.chairman), end!, {})).toMatchObject({ ok: true, message: expect.stringContaining('không ghi lại') });
    expect(rowsOf(workspace, 'Nhật ký').filter((row) => row['Sự kiện'] === 'Kết thúc ủy quyền')).toHaveLength(1);
    expect(queue(workspace).delegation).toHaveProperty('begin');
  });

  test('it is his own right: the deputy sees none of it, and sends it in vain', () => {
    const workspace = office();
    delegate(workspace, '23/11/2026', '25/11/2026');
    const { end } = queue(workspace).delegation!;
    expect(queue(workspace, who.viceChairman)).not.toHaveProperty('delegation');
    expect(send(workspace.as(who.viceChairman), end as DialogModel, {})).toMatchObject({
      ok: false,
      message: expect.stringContaining('chỉ Chủ tịch mới ủy quyền và kết thúc ủy quyền được'),
    });
    expect((modelOf(workspace.as(who.it).get().content) as NoticeModel).kind).toBe('notice');
  });
});
