// «Thư đi» under hands: a mail that waits and is altered, and states that are typed over.
import type { Workspace } from 'apps-script-emulator';
import { answerTo, openFromMenu } from '../../../desk/samples/dialogs';
import type { DialogModel, DialogResult } from '../../../src/actions/page-models';
import { byHand } from '../../support/hands';
import { anHourLater, cellOf, kept, mailsTo, rowsOf, who } from '../../support/office';
import { officeOfTwo, sendForm } from '../../support/stories';

const office = officeOfTwo();

/** Has a run die before it sends its mails; returns the row of the first. */
const waiting = (workspace: Workspace) => {
  const calls: string[] = [];
  const onCall = (method: string, functionName: string) => functionName === 'onFormSubmitted' && calls.push(method);
  sendForm(office({ onCall }), { 'Thiết bị/hệ thống': 'Máy chiếu' });
  const atCall = calls.indexOf('MailApp.sendEmail') + 1;
  expect(atCall).toBeGreaterThan(1);
  workspace.fault({ functionName: 'onFormSubmitted', atCall, effect: 'kill' });
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  const row = rowsOf(workspace, 'Thư đi').findIndex((mail) => mail['Trạng thái'] === 'Đang gửi') + 2;
  expect(row).toBeGreaterThan(2);
  return row;
};
const later = (workspace: Workspace) => {
  workspace.skipTo(workspace.now() + 11 * 60_000);
  workspace.advanceTo(workspace.now() + 21 * 60_000);
};
const typed = (workspace: Workspace, header: string, row: number, value: string) =>
  byHand(workspace, who.owner, `sheet('Thư đi').getRange('${cellOf(workspace, 'Thư đi', header, row)}').setValue('${value}');`);

describe('a mail that waits in «Thư đi», altered by hand', () => {
  test.each(['Đến', 'Tiêu đề', 'Nội dung', 'Liên kết', 'Mã thư'])(
    '«%s»: it is not sent; keepers, chairman and the IT unit, who tell the reader, are told, once',
    (header) => {
      const workspace = office();
      const row = waiting(workspace);
      const before = workspace.mails().length;
      const value =
        header === 'Đến' ? 'ai-do@noi-khac.example' : header === 'Mã thư' ? '1-1/nhac/x@y.vn/00000000' : 'https://noi-khac.example';
      byHand(workspace, who.owner, `sheet('Thư đi').getRange('${cellOf(workspace, 'Thư đi', header, row)}').setValue('${value}');`);
      later(workspace);
      later(workspace);
      const sent = workspace.mails().slice(before);
      expect(sent.filter(({ to, body, htmlBody }) => [to.join(), body, htmlBody].some((text) => text.includes('noi-khac')))).toEqual([]);
      const told = sent.filter(({ subject }) => subject === '1 thư chưa gửi bị sửa trực tiếp ở trang “Thư đi”');
      expect(told.flatMap(({ to }) => to).sort()).toEqual([who.owner, who.chairman, who.it, who.otherIt].sort());
      expect(told[0]!.body).toContain(`Dòng ${row}, lập lúc `);
      expect(rowsOf(workspace, 'Thư đi')[row - 2]).toMatchObject({ 'Trạng thái': 'Không gửi' });
      // The other mails of the report go.
      expect(sent.some(({ subject }) => subject.includes('Máy chiếu'))).toBe(true);
    },
  );

  test('one that went after it, with a state that says otherwise: it is not sent a second time', () => {
    const workspace = office();
    waiting(workspace);
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy fax' });
    const row = rowsOf(workspace, 'Thư đi').findIndex(({ 'Tiêu đề': subject }) => subject!.includes('Máy fax')) + 2;
    const sent = () => workspace.mails().filter(({ subject }) => subject.includes('Máy fax')).length;
    const before = sent();
    expect(before).toBeGreaterThan(0);
    const moments = () => ['Lập lúc', 'Gửi lúc'].map((header) => rowsOf(workspace, 'Thư đi')[row - 2]![header]);
    const written = moments();
    typed(workspace, 'Trạng thái', row, 'Chờ gửi');
    later(workspace);
    expect(sent()).toBe(before);
    expect(moments()).toEqual(written);
  });

  test('as an older version wrote it, without a mark: it is sent', () => {
    const workspace = office();
    const row = waiting(workspace);
    const id = rowsOf(workspace, 'Thư đi')[row - 2]!['Mã thư']!;
    expect(id).toMatch(/\/[0-9a-f]{8}$/);
    byHand(
      workspace,
      who.owner,
      `sheet('Thư đi').getRange('${cellOf(workspace, 'Thư đi', 'Mã thư', row)}').setValue('${id.slice(0, -9)}');`,
    );
    later(workspace);
    expect(rowsOf(workspace, 'Thư đi')[row - 2]).toMatchObject({ 'Trạng thái': 'Đã gửi' });
  });
});

test.each([
  ['Trạng thái', 'Chờ gửi'],
  ['Nội dung', 'viết tay'],
])('what a page is about to send, with another «%s» since, it does not send', (header, value) => {
  const workspace = office();
  const dialog = openFromMenu(workspace.as(who.it), 'menuReport') as DialogModel;
  const before = rowsOf(workspace, 'Thư đi').length;
  const values = { reporter: 'Lan', department: 'Công an xã', device: 'Loa', description: 'Rè', phone: '0905000111' };
  const answer = workspace.runFromPage('submitDialog', [answerTo(dialog, values)]) as DialogResult;
  const { mails } = (answer as { toFollow: { mails: object[] } }).toFollow;
  expect(mails.length).toBeGreaterThan(0);
  const rows = rowsOf(workspace, 'Thư đi').length;
  for (let row = before + 2; row <= rows + 1; row++) typed(workspace, header, row, value);
  const sent = workspace.mails().length;
  workspace.runFromPage('sendMails', [mails]);
  expect(workspace.mails()).toHaveLength(sent);
});

test.each([
  ['of a report', 'onFormSubmitted', 'once'],
  ['of a report that the timer takes in', 'onSweep', 'never'],
  ['that a run left behind', 'onSweep', 'once'],
] as const)('rows are sorted while a mail %s is sent: each goes once, and none of last week goes again', (what, functionName, deliver) => {
  const begun = office();
  begun.skipTo(begun.now() + 7 * 86_400_000);
  begun.advanceTo(begun.now() + 71 * 60_000);
  // As after sixty more mails: those of last week are not among the ones remembered as sent.
  byHand(begun, who.owner, "PropertiesService.getScriptProperties().deleteProperty('mails.sent');");
  const writtenAt = begun.grid('Thư đi')[0]!.indexOf('Lập lúc') + 1;
  let isSorted = false;
  const workspace = kept(begun)({
    onCall: (method, name) => {
      if (method !== 'MailApp.sendEmail' || isSorted) return;
      if (name !== functionName) workspace.fault({ atCall: 1, effect: 'kill' });
      else {
        isSorted = true;
        const interleave = () => {
          workspace.as(who.owner).sort('Thư đi', writtenAt, false);
        };
        workspace.fault({ atCall: 1, effect: { interleave } });
      }
    },
  });
  const before = workspace.mails().length;
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' }, deliver);
  later(workspace);
  expect([what, isSorted]).toEqual([what, true]);
  expect(rowsOf(workspace, 'Thư đi')[0]!['Tiêu đề']).toContain('Máy chiếu');
  anHourLater(workspace);
  later(workspace);
  const sent = workspace
    .mails()
    .slice(before)
    .map(({ to, subject }) => `${to.join()} ${subject}`);
  expect(sent.filter((one) => one.includes('Máy chiếu')).length).toBeGreaterThan(1);
  expect(new Set(sent).size).toBe(sent.length);
  expect(sent.filter((one) => !one.includes('Máy chiếu'))).toEqual([]);
  expect(new Set(rowsOf(workspace, 'Thư đi').map((mail) => mail['Trạng thái']))).toEqual(new Set(['Đã gửi']));
});

test('a row above is deleted while one of two mails goes and the other is refused: each goes once', () => {
  let sends = 0;
  const workspace = office({
    onCall: (method, name) => {
      if (method !== 'MailApp.sendEmail') return;
      if (name === 'onFormSubmitted') workspace.fault({ atCall: 1, effect: 'kill' });
      else if (++sends === 1) {
        const interleave = () => {
          workspace.as(who.it).deleteRows('Thư đi', 2);
        };
        workspace.fault({ atCall: 1, effect: { interleave } });
      } else if (sends === 2) workspace.fault({ atCall: 1, effect: { error: 'Service error: Mail' } });
    },
  });
  const before = workspace.mails().length;
  const written = rowsOf(workspace, 'Thư đi').length;
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  const wanted = rowsOf(workspace, 'Thư đi')
    .slice(written)
    .map((mail) => mail.Đến);
  expect(wanted.length).toBeGreaterThan(1);
  workspace.skipTo(workspace.now() + 11 * 60_000);
  workspace.advanceTo(workspace.now() + 11 * 60_000);
  expect(sends).toBeGreaterThan(1);
  later(workspace);
  const sent = workspace
    .mails()
    .slice(before)
    .filter(({ subject }) => subject.includes('Máy chiếu'))
    .map(({ to }) => to.join());
  expect(sent.sort()).toEqual(wanted.sort());
});

test('a mail that Google refuses waits with the reason, and the next one goes', () => {
  const calls: string[] = [];
  sendForm(office({ onCall: (method, name) => name === 'onFormSubmitted' && calls.push(method) }), {});
  const workspace = office();
  const before = rowsOf(workspace, 'Thư đi').length;
  const atCall = calls.indexOf('MailApp.sendEmail') + 1;
  workspace.fault({ functionName: 'onFormSubmitted', atCall, effect: { error: 'Service error: Mail' } });
  sendForm(workspace, {});
  const states = () =>
    rowsOf(workspace, 'Thư đi')
      .slice(before)
      .map((mail) => [mail['Trạng thái'], mail['Lý do chưa gửi']]);
  expect(states()).toEqual([
    ['Chờ gửi', expect.stringContaining('Service error: Mail')],
    ['Đã gửi', ''],
  ]);
  later(workspace);
  expect(states()[0]).toEqual(['Đã gửi', '']);
});

test('two alarms that one run sends go each as a message of its own', () => {
  const workspace = office();
  for (const device of ['Máy chủ', 'Máy trạm'])
    sendForm(workspace, { 'Thiết bị/hệ thống': device, 'Dấu hiệu sự cố an ninh mạng': 'Có' }, 'never');
  const before = mailsTo(workspace, who.chairman).length;
  workspace.advanceTo(workspace.now() + 11 * 60_000);
  const subjects = mailsTo(workspace, who.chairman)
    .slice(before)
    .map(({ subject }) => subject);
  for (const device of ['Máy chủ', 'Máy trạm']) expect(subjects.filter((subject) => subject.includes(device))).toHaveLength(1);
  expect(subjects.filter((subject) => /việc khác/.test(subject))).toEqual([]);
});

describe('the state of a mail, typed over', () => {
  const subjects = (workspace: Workspace, from: number) =>
    workspace
      .mails()
      .slice(from)
      .map(({ to, subject }) => `${to.join()} ${subject}`)
      .filter((text) => text.includes('Máy chiếu'));
  const told = (workspace: Workspace) =>
    workspace.mails().filter(({ body }) => /Trạng thái của \d+ thư ở trang “Thư đi” bị sửa trực tiếp, đã được ghi lại/.test(body));

  test.each(['', 'xong', '7', 'chờ'])('of one that waits, by «%s»: it goes once, at the latest within the hour', (state) => {
    const workspace = office();
    const row = waiting(workspace);
    const before = workspace.mails().length;
    typed(workspace, 'Trạng thái', row, state);
    anHourLater(workspace);
    later(workspace);
    expect(subjects(workspace, before).length).toBeGreaterThan(1);
    expect(new Set(subjects(workspace, before)).size).toBe(subjects(workspace, before).length);
    expect(rowsOf(workspace, 'Thư đi').map((mail) => mail['Trạng thái'])).toEqual(rowsOf(workspace, 'Thư đi').map(() => 'Đã gửi'));
    expect(told(workspace).map(({ to }) => to.join())).toEqual(expect.arrayContaining([who.it, who.owner]));
  });

  test.each(['', 'xong', 'Chờ gửi', 'Đang gửi', 'Địa chỉ sai'])(
    'of one that went, by «%s»: it does not go again, and the state is put back',
    (state) => {
      const workspace = office();
      sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
      const before = workspace.mails().length;
      typed(workspace, 'Trạng thái', 2, state);
      anHourLater(workspace);
      later(workspace);
      expect(subjects(workspace, before)).toEqual([]);
      expect(rowsOf(workspace, 'Thư đi')[0]).toMatchObject({ 'Trạng thái': 'Đã gửi' });
      expect(told(workspace).map(({ to }) => to.join())).toEqual(expect.arrayContaining([who.it, who.owner]));
    },
  );

  test('the whole column deleted: nothing goes twice, and every state is written again', () => {
    const workspace = office();
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    const before = workspace.mails().length;
    const column = Object.keys(rowsOf(workspace, 'Thư đi')[0]!).indexOf('Trạng thái') + 1;
    byHand(workspace, who.owner, `sheet('Thư đi').deleteColumn(${column});`);
    anHourLater(workspace);
    anHourLater(workspace);
    expect(subjects(workspace, before)).toEqual([]);
    const states = rowsOf(workspace, 'Thư đi').map((mail) => mail['Trạng thái']);
    expect(states.length).toBeGreaterThan(2);
    expect(new Set(states)).toEqual(new Set(['Đã gửi']));
  });

  test('the moments of all cleared: nothing goes twice, and each row says that it is not known', () => {
    const workspace = office();
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    const before = workspace.mails().length;
    const count = rowsOf(workspace, 'Thư đi').length;
    byHand(
      workspace,
      who.owner,
      `sheet('Thư đi').getRange('${cellOf(workspace, 'Thư đi', 'Gửi lúc', 2)}').offset(0, 0, ${count}).clearContent();`,
    );
    anHourLater(workspace);
    anHourLater(workspace);
    expect(subjects(workspace, before)).toEqual([]);
    for (const mail of rowsOf(workspace, 'Thư đi').slice(0, count)) {
      expect(mail).toMatchObject({ 'Trạng thái': 'Đã gửi' });
      expect(mail['Lý do chưa gửi']).toContain('không rõ thư đã gửi chưa');
    }
    expect(new Set(told(workspace).map(({ to }) => to.join())).size).toBe(told(workspace).length);
  });

  test('a row that people typed is left alone', () => {
    const workspace = office();
    const row = rowsOf(workspace, 'Thư đi').length + 2;
    typed(workspace, 'Mã thư', row, 'ghi chú');
    anHourLater(workspace);
    later(workspace);
    expect(rowsOf(workspace, 'Thư đi')[row - 2]).toMatchObject({ 'Mã thư': 'ghi chú', 'Trạng thái': '' });
    expect(told(workspace)).toEqual([]);
  });

  test('with the moment cleared too, of a mail of last week: it does not go, and its row says what to do', () => {
    const workspace = office();
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    workspace.skipTo('2026-11-30T08:00+07:00');
    const before = workspace.mails().length;
    typed(workspace, 'Trạng thái', 2, '');
    typed(workspace, 'Gửi lúc', 2, '');
    anHourLater(workspace);
    later(workspace);
    expect(subjects(workspace, before).filter((text) => !/Quá hạn|Nhắc việc/.test(text))).toEqual([]);
    const [mail] = rowsOf(workspace, 'Thư đi');
    expect(mail).toMatchObject({ 'Trạng thái': 'Không gửi' });
    expect(mail!['Lý do chưa gửi']).toContain('không rõ thư đã gửi chưa');
  });
});
