// What people see over 24/11, Tết, 30/4–1/5 and làm bù: words and colours of the row hour by hour, reminders and digests.

import type { SentMail, Workspace } from 'apps-script-emulator';
import { fillFromMenu, rowOf, type Typed } from '../../desk/samples/dialogs';
import { goOnTo, officeAt, registerRow, who } from '../support/office';
import { sendForm } from '../support/stories';

const red = '#fce8e6';
const amber = '#fef1d6';
const green = '#e6f4ea';

/** Opens an office; returns what people can do with its first incident and what they see. */
function story(at: string) {
  const workspace = officeAt(at);
  const code = 'SC-2026-0001';
  const report = () => sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy in Canon' }, 'once', who.staff);
  const act = (email: string, menu: string, typed: Typed = {}, action?: Parameters<typeof fillFromMenu>[4]) => {
    const result = fillFromMenu(workspace.as(email), menu, code, typed, action);
    if (!result.ok) throw new Error(result.message);
  };
  return {
    workspace,
    report,
    receive: () => act(who.it, 'menuReceive', { direction: 'survey', priority: 'high', group: 'MI', assignee: 'Cán bộ CNTT' }),
    plan: () => act(who.it, 'menuPlan', { kind: 'selfRepair', cause: 'Mòn', text: 'Thay trục sấy', cost: 'none' }),
    submit: () => act(who.it, 'menuSubmit'),
    returnPlan: () => act(who.chairman, 'menuDecide', { reason: 'Bổ sung báo giá' }, 'return'),
    approve: () => act(who.chairman, 'menuDecide', {}, 'approve'),
    askExtension: (days: number) => act(who.it, 'menuRequestExtension', { workingDays: String(days), reason: 'Chờ linh kiện' }),
    grantExtension: () => act(who.chairman, 'menuAnswerExtension'),
    carryOut: () => act(who.it, 'menuCarryOut', { text: 'Đã thay' }),
    handOver: () => act(who.it, 'menuHandOver', { parties: '2', receiver: 'Công chức Một cửa' }),
    /** Moves the clock; returns the words of «Tình trạng hạn» and the background of the row. */
    at: (moment: string) => {
      goOnTo(workspace, moment);
      const cell = `A${rowOf(workspace, code)}`;
      return [registerRow(workspace, code)['Tình trạng hạn'], workspace.colour('Sổ sự cố', cell)];
    },
    row: () => registerRow(workspace, code),
  };
}

const localTime = (at: number) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 16);
/** Returns the reminders and digests that a person got: time and subject. */
const remindersOf = (workspace: Workspace, to: string, only: (mail: SentMail) => boolean = () => true) =>
  workspace
    .mails()
    .filter((mail) => mail.to.includes(to) && /Quá hạn|Sắp đến hạn|Nhắc việc|Chờ bàn giao|Việc ngày/.test(mail.subject) && only(mail))
    .map(({ at, subject }) => `${localTime(at)} ${subject}`);
const isNotDigest = ({ subject }: SentMail) => !subject.startsWith('Việc ngày');

test('24/11/2026: the row turns amber at 15:00 and red after 17:00; the overdue mail is sent on Wednesday morning', () => {
  const { workspace, report, at } = story('2026-11-23T07:00+07:00');
  goOnTo(workspace, '2026-11-23T09:20');
  report();
  expect(at('2026-11-23T14:59')).toEqual(['Trong hạn', '']);
  expect(at('2026-11-23T15:00')).toEqual(['Sắp đến hạn', amber]);
  expect(at('2026-11-23T17:00')).toEqual(['Sắp đến hạn', amber]);
  expect(at('2026-11-23T17:20')).toEqual(['Quá hạn từ 23/11 17:00', red]);
  // All timers run through the night and into the holiday.
  workspace.advanceTo('2026-11-24T09:00+07:00');
  expect(at('2026-11-24T10:00')).toEqual(['Quá hạn từ 23/11 17:00', red]);
  expect(remindersOf(workspace, who.it)).toEqual([
    '2026-11-23T15:00 Sắp đến hạn bước B2 (Tiếp nhận, phân loại): Máy in Canon, hạn 17:00 ngày 23/11 [SC-2026-0001]',
  ]);
  workspace.advanceTo('2026-11-25T07:40+07:00');
  expect(at('2026-11-25T08:00')).toEqual(['Quá hạn từ 23/11 17:00', red]);
  expect(remindersOf(workspace, who.it).slice(1)).toEqual([
    '2026-11-25T07:00 Quá hạn bước B2 (Tiếp nhận, phân loại): Máy in Canon, hạn 17:00 ngày 23/11 [SC-2026-0001]',
    '2026-11-25T07:30 Việc ngày 25/11: 1 sự cố chưa tiếp nhận, 1 quá hạn',
  ]);
  expect(remindersOf(workspace, who.chairman)).toEqual([
    remindersOf(workspace, who.it)[1],
    '2026-11-25T07:30 Việc ngày 25/11: 1 việc của Bộ phận CNTT quá hạn',
  ]);
  workspace.skipTo('2026-11-26T06:50+07:00');
  workspace.advanceTo('2026-11-26T08:00+07:00');
  goOnTo(workspace, '2026-11-26T16:00');
  // That the limit is still past is said by the digest of each day.
  expect(remindersOf(workspace, who.it).slice(3)).toEqual(['2026-11-26T07:30 Việc ngày 26/11: 1 sự cố chưa tiếp nhận, 1 quá hạn']);
});

test('Tết 2026: after a return on the last Friday, colours and reminders wait until the office opens again', () => {
  const { workspace, report, receive, plan, submit, returnPlan, at, row } = story('2026-02-12T07:00+07:00');
  goOnTo(workspace, '2026-02-12T13:30');
  report();
  receive();
  expect(row()['Hạn bước']).toBe('13/02 11:30');
  expect(row()['Hạn chung']).toBe('24/02 11:30');
  plan();
  submit();
  goOnTo(workspace, '2026-02-13T15:00');
  returnPlan();
  // Half a day from Friday 15:00: two hours count on Friday, two after Tết (16–20/02 are off; 14, 15, 21, 22 are weekends).
  expect(row()['Hạn bước']).toBe('23/02 11:30');
  expect(row()['Hạn chung']).toBe('24/02 11:30');
  // The timers of these days change no colour and send no mail.
  expect(at('2026-02-14T18:00')).toEqual(['Trong hạn', '']);
  for (const day of ['16', '17', '18', '19', '20', '22']) {
    expect(at(`2026-02-${day}T09:00`)).toEqual(['Trong hạn', '']);
  }
  expect(workspace.mails().filter(({ at: sent }) => localTime(sent) > '2026-02-13T17:00' && localTime(sent) < '2026-02-23T07:00')).toEqual(
    [],
  );
  expect(at('2026-02-23T09:30')).toEqual(['Sắp đến hạn', amber]);
  expect(remindersOf(workspace, who.it, isNotDigest)).toEqual([
    '2026-02-23T09:30 Sắp đến hạn bước B3 (Khảo sát, lập phương án): Máy in Canon, hạn 11:30 ngày 23/02 [SC-2026-0001]',
  ]);
  expect(remindersOf(workspace, who.it, ({ subject }) => subject.startsWith('Việc ngày'))).toContain(
    '2026-02-23T07:30 Việc ngày 23/02: 1 việc của anh/chị, 1 đến hạn hôm nay',
  );
});

test('30/4–1/5/2026: work approved on Wednesday and extended is done on Monday in time; the row turns green', () => {
  const { workspace, report, receive, plan, submit, approve, askExtension, grantExtension, carryOut, handOver, at, row } =
    story('2026-04-28T07:00+07:00');
  goOnTo(workspace, '2026-04-28T08:00');
  report();
  receive();
  plan();
  submit();
  goOnTo(workspace, '2026-04-29T14:00');
  approve();
  expect([row()['Hạn bước'], row()['Hạn chung']]).toEqual(['04/05 17:00', '05/05 11:30']);
  askExtension(1);
  grantExtension();
  // Both limits move by one working day; 30/4 and 1/5 are days off, 2/5 and 3/5 a weekend.
  expect([row()['Hạn bước'], row()['Hạn chung']]).toEqual(['05/05 17:00', '06/05 11:30']);
  workspace.skipTo('2026-05-02T09:00+07:00');
  expect(at('2026-05-02T10:00')).toEqual(['Trong hạn', '']);
  workspace.skipTo('2026-05-04T15:00+07:00');
  expect(at('2026-05-04T16:00')).toEqual(['Trong hạn', '']);
  carryOut();
  handOver();
  expect(at('2026-05-04T16:10')).toEqual(['Hoàn thành đúng hạn', green]);
  // Row 11 of the decisions: the first limit stays on the row, and the report counts by it too.
  expect([row()['Hạn hoàn thành ban đầu'], row()['Số lần gia hạn']]).toEqual(['05/05/2026 11:30', '1']);
  const figure = (label: string) => workspace.grid('Báo cáo').find((cells) => cells[0] === label)?.[1];
  expect([figure('Hoàn thành đúng hạn'), figure('Đúng hạn ban đầu (không kể gia hạn)'), figure('Gia hạn (lần)')]).toEqual(['1', '1', '1']);
});

test('làm bù: Saturdays 10/01 and 22/8/2026 are working days, and reminders are sent on them', () => {
  for (const [friday, saturday, due] of [
    ['2026-01-09', '2026-01-10', '10/01 11:30'],
    ['2026-08-21', '2026-08-22', '22/08 11:30'],
  ] as const) {
    const { workspace, report, at, row } = story(`${friday}T07:00+07:00`);
    goOnTo(workspace, `${friday}T14:00`);
    report();
    expect(row()['Hạn bước']).toBe(due);
    expect(at(`${saturday}T09:30`)).toEqual(['Sắp đến hạn', amber]);
    expect(at(`${saturday}T13:40`)).toEqual([`Quá hạn từ ${due}`, red]);
    expect(remindersOf(workspace, who.it, isNotDigest).map((line) => line.slice(0, 16))).toEqual([
      `${saturday}T09:30`,
      `${saturday}T13:30`,
    ]);
  }
});
