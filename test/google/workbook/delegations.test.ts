// Delegations in the file: «Phân quyền» shows what is in force and takes nothing that is typed, the journal's end is only a note.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu, send } from '../../../desk/samples/dialogs';
import type { DialogModel } from '../../../src/actions/page-models';
import { byHand } from '../../support/hands';
import { anHourLater, cellOf, goOnTo, keptOffice, mailsTo, rowsOf, who } from '../../support/office';
import { setUp } from '../../support/set-up';
import { someOf } from '../../support/some-of';
import { delegate, incidentAt } from '../../support/stories';

const sheet = 'Phân quyền';
const [planned, submitted] = ['SC-2026-0001', 'SC-2026-0002'];
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B4', { 'Thiết bị/hệ thống': 'Máy in' });
  incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy quét' });
  // An hour is behind it, so that nothing else is due.
  anHourLater(workspace);
});
const MINUTES = 60_000;
const sweep = (workspace: Workspace) => workspace.advanceTo(workspace.now() + 11 * MINUTES);
const rowOfDeputy = (workspace: Workspace) =>
  rowsOf(workspace, sheet).findIndex((person) => person['Thư điện tử'] === who.viceChairman) + 2;
const shown = (workspace: Workspace) => {
  const row = rowsOf(workspace, sheet)[rowOfDeputy(workspace) - 2]!;
  return [row['Người ủy quyền'], row['Ủy quyền từ ngày'], row['Ủy quyền đến ngày']];
};
const mark = (workspace: Workspace) => rowsOf(workspace, sheet)[rowOfDeputy(workspace) - 2]!['Cần sửa'];
const typeDelegation = (workspace: Workspace, from: string, to: string) => {
  const row = rowOfDeputy(workspace);
  workspace.clearShown();
  workspace.as(who.owner).type(sheet, `F${row}:H${row}`, [['Cao Văn Đức', from, to]]);
};
/** The chairman ends the first delegation of his dialog. */
const endFirst = (workspace: Workspace) => {
  const page = openFromMenu(workspace.as(who.chairman), 'menuDelegate') as DialogModel;
  const what = page.groups[0]!.fields.find(({ name }) => name === 'what') as unknown as { choices: { value: string }[] };
  return send(workspace, page, { what: what.choices[1]!.value });
};
const mayDecide = (workspace: Workspace) => fillFromMenu(workspace.as(who.viceChairman), 'menuDecide', submitted, {}).ok;
const events = (workspace: Workspace) =>
  rowsOf(workspace, 'Nhật ký')
    .map((row) => row['Sự kiện']!)
    .filter((event) => /ủy quyền/i.test(event));
const endCell = (workspace: Workspace) => {
  const headers = workspace.grid('Nhật ký')[0]!;
  const column = headers.findIndex((header) => header.startsWith('Cuối nhật ký ')) + 1;
  return { address: `R1C${column}`, column, text: headers[column - 1]! };
};
/** Types over the end of the journal; `quietly`: without the event of the edit. */
const changeEnd = (workspace: Workspace, change: (end: Record<string, unknown>) => void, quietly = true) => {
  const { column, text } = endCell(workspace);
  const end = JSON.parse(text.slice(text.indexOf('{'))) as Record<string, unknown>;
  change(end);
  const typed = `Cuối nhật ký ${JSON.stringify(end)}`;
  const letters = String.fromCharCode(64 + column);
  if (quietly) byHand(workspace, who.it, `sheet('Nhật ký').getRange(1, ${column}).setValue(${JSON.stringify(typed)});`);
  else workspace.as(who.it).type('Nhật ký', `${letters}1`, typed);
};
const noted = (workspace: Workspace) => {
  const { text } = endCell(workspace);
  return (JSON.parse(text.slice(text.indexOf('{'))) as { delegations?: { key: string }[] }).delegations;
};
const forged = (workspace: Workspace) => ({
  key: 'forged',
  by: { email: who.chairman, name: 'Cao Văn Đức', position: '' },
  to: { email: who.viceChairman, name: 'Nguyễn Thanh Thiết', position: '' },
  from: workspace.now() - MINUTES,
  until: workspace.now() + 9_999_999 * MINUTES,
  number: '1',
});

describe('«Phân quyền»', () => {
  test('shows a delegation from its first day to its end, and nothing before and afterwards', () => {
    const workspace = office();
    delegate(workspace, '24/11/2026', '25/11/2026');
    sweep(workspace);
    expect(shown(workspace)).toEqual(['', '', '']);
    goOnTo(workspace, '2026-11-24T00:11');
    expect(shown(workspace)).toEqual(['Cao Văn Đức', '24/11/2026', '25/11/2026']);
    goOnTo(workspace, '2026-11-25T23:59');
    expect(shown(workspace)).toEqual(['Cao Văn Đức', '24/11/2026', '25/11/2026']);
    goOnTo(workspace, '2026-11-26T00:11');
    expect(shown(workspace)).toEqual(['', '', '']);
    expect(mailsTo(workspace, who.owner).filter(({ subject }) => subject.includes('nhập trực tiếp'))).toEqual([]);
  });

  test('no longer shows one that was ended; a sweep without a change writes nothing there', () => {
    const workspace = office();
    delegate(workspace, '23/11/2026', '25/11/2026');
    sweep(workspace);
    expect(shown(workspace)[1]).toBe('23/11/2026');
    const { calls } = workspace.meter();
    sweep(workspace);
    expect(workspace.meter().calls).toBeLessThan(calls);
    endFirst(workspace);
    sweep(workspace);
    expect(shown(workspace)).toEqual(['', '', '']);
  });

  test.each([
    ['for today', '23/11/2026', '23/11/2026'],
    ['to 9999', '20/11/2026', '31/12/9999'],
    ['backwards', '25/11/2026', '20/11/2026'],
    ['without days', '', ''],
  ])('a delegation typed there (%s) has no force: it is marked, told, and taken out by the next sweep', (_what, from, to) => {
    const workspace = office();
    typeDelegation(workspace, from, to);
    expect(workspace.shown().at(-1)!.content).toContain(
      'Ủy quyền nhập trực tiếp không có hiệu lực; nội dung cũ của ô sẽ được khôi phục. Muốn ủy quyền, Chủ tịch chọn “Phê duyệt ▸ Ủy quyền phê duyệt…”.',
    );
    expect(mark(workspace)).toMatch(/^Cột “Người ủy quyền”: “Cao Văn Đức” không dùng được\. Ủy quyền nhập trực tiếp không có hiệu lực/);
    expect(mayDecide(workspace)).toBe(false);
    sweep(workspace);
    expect([shown(workspace), mark(workspace)]).toEqual([['', '', ''], '']);
    for (const email of [who.owner, who.it])
      expect(
        mailsTo(workspace, email).filter(({ subject }) => subject === 'Ủy quyền nhập trực tiếp ở trang “Phân quyền” không có hiệu lực'),
      ).toHaveLength(1);
    sweep(workspace);
    expect(mailsTo(workspace, who.owner).filter(({ subject }) => subject.includes('nhập trực tiếp'))).toHaveLength(1);
    expect(events(workspace)).toEqual([]);
  });

  test('a last day that is typed over has no force, and the true one comes back', () => {
    const workspace = office();
    delegate(workspace, '23/11/2026', '23/11/2026');
    sweep(workspace);
    workspace.as(who.owner).type(sheet, cellOf(workspace, sheet, 'Ủy quyền đến ngày', rowOfDeputy(workspace)), '31/12/2099');
    expect(mark(workspace)).toMatch(/^Cột “Ủy quyền đến ngày”/);
    sweep(workspace);
    expect(shown(workspace)).toEqual(['Cao Văn Đức', '23/11/2026', '23/11/2026']);
    goOnTo(workspace, '2026-11-24T00:11');
    expect(mayDecide(workspace)).toBe(false);
  });

  test('cleared cells come back without a word; the role typed beside a delegation counts', () => {
    const workspace = office();
    delegate(workspace, '23/11/2026', '25/11/2026');
    sweep(workspace);
    const row = rowOfDeputy(workspace);
    workspace.as(who.owner).type(sheet, `F${row}:H${row}`, [['', '', '']]);
    expect(mark(workspace)).toBe('');
    sweep(workspace);
    expect(shown(workspace)).toEqual(['Cao Văn Đức', '23/11/2026', '25/11/2026']);
    typeDelegation(workspace, '23/11/2026', '31/12/2026');
    workspace.type(sheet, cellOf(workspace, sheet, 'Vai trò', row), 'CNTT');
    expect(mayDecide(workspace)).toBe(false);
  });

  test('without the sheet the delegation stays in force', () => {
    const workspace = office();
    delegate(workspace, '23/11/2026', '25/11/2026');
    anHourLater(workspace);
    byHand(workspace, who.owner, `book.deleteSheet(sheet('${sheet}'));`);
    expect(mayDecide(workspace)).toBe(true);
  });
});

describe('the end of the journal', () => {
  test.each([
    ['at once by the event of the edit', false],
    ['by the comparison of the hour', true],
  ])('a delegation written into it has no force, and is taken out %s', (_when, quietly) => {
    const workspace = office();
    changeEnd(workspace, (end) => (end.delegations = [forged(workspace)]), quietly);
    expect(mayDecide(workspace)).toBe(false);
    if (quietly) anHourLater(workspace);
    expect(noted(workspace)).toEqual([]);
    expect(mayDecide(workspace)).toBe(false);
  });

  test('a delegation taken out of it comes back, and one that was ended does not', () => {
    const workspace = office();
    delegate(workspace, '23/11/2026', '25/11/2026');
    changeEnd(workspace, (end) => (end.delegations = []));
    expect(mayDecide(workspace)).toBe(false);
    anHourLater(workspace);
    expect(noted(workspace)).toHaveLength(1);
    expect(mayDecide(workspace)).toBe(true);
  });

  test('what it noted before the chairman ended a delegation is no more good, though somebody copies it back', () => {
    const workspace = office();
    delegate(workspace, '23/11/2026', '25/11/2026');
    const before = noted(workspace);
    endFirst(workspace);
    changeEnd(workspace, (end) => (end.delegations = before));
    expect(mayDecide(workspace)).toBe(false);
    anHourLater(workspace);
    expect(noted(workspace)).toMatchObject([{ endedAt: expect.any(Number) }]);
    expect(mayDecide(workspace)).toBe(false);
  });

  test('what is remembered beside it is gone: within the hour it is remembered again, and a forged cell has no force', () => {
    const workspace = office();
    delegate(workspace, '25/11/2026', '25/11/2026');
    byHand(workspace, who.owner, "PropertiesService.getScriptProperties().deleteProperty('delegations');");
    anHourLater(workspace);
    changeEnd(workspace, (end) => (end.delegations as object[]).push(forged(workspace)));
    expect(mayDecide(workspace)).toBe(false);
  });

  test('a forged cell does not spread: what the chairman gives next is noted without it', () => {
    const workspace = office();
    changeEnd(workspace, (end) => (end.delegations = [forged(workspace)]));
    expect(delegate(workspace, '25/11/2026', '25/11/2026').ok).toBe(true);
    expect(noted(workspace)).toHaveLength(1);
    expect(mayDecide(workspace)).toBe(false);
  });

  test('the run that gives a delegation dies right after its write: it has force', () => {
    const calls: string[] = [];
    delegate(office({ onCall: (method, name) => name === 'submitDialog' && calls.push(method) }), '23/11/2026', '25/11/2026');
    const written = calls.indexOf('Sheets.Spreadsheets.batchUpdate') + 1;
    expect(written).toBeGreaterThan(0);
    const workspace = office();
    workspace.fault({ functionName: 'submitDialog', atCall: written + 1, effect: 'kill' });
    expect(() => delegate(workspace, '23/11/2026', '25/11/2026')).toThrow();
    expect(noted(workspace)).toHaveLength(1);
    expect(mayDecide(workspace)).toBe(true);
    // The answer is lost, the write is not.
    const other = office();
    other.fault({ functionName: 'submitDialog', atCall: written, effect: { response: 'empty', applied: true } });
    expect(delegate(other, '23/11/2026', '25/11/2026')).toMatchObject({ ok: true });
    expect(events(other)).toHaveLength(1);
  });

  test('typed over, it is made again with the delegations', () => {
    const workspace = office();
    delegate(workspace, '23/11/2026', '25/11/2026');
    const before = noted(workspace);
    const { column } = endCell(workspace);
    byHand(workspace, who.it, `sheet('Nhật ký').getRange(1, ${column}).setValue('x');`);
    fillFromMenu(workspace.as(who.it), 'menuSubmit', planned, {});
    expect(noted(workspace)).toEqual(before);
    expect(mayDecide(workspace)).toBe(true);
  });

  test('typed over in an office without delegations, it takes none from «Phân quyền» afterwards', () => {
    const workspace = office();
    const { column } = endCell(workspace);
    byHand(workspace, who.it, `sheet('Nhật ký').getRange(1, ${column}).setValue('x');`);
    fillFromMenu(workspace.as(who.it), 'menuSubmit', planned, {});
    expect(noted(workspace)).toEqual([]);
  });

  test('whoever cuts the delegations out of it does not bring those of «Phân quyền» into force', () => {
    const workspace = office();
    byHand(
      workspace,
      who.owner,
      `sheet('${sheet}').getRange('F${rowOfDeputy(workspace)}:H${rowOfDeputy(workspace)}').setValues([['Cao Văn Đức', new Date(2026, 10, 1), new Date(2099, 0, 1)]]);`,
    );
    changeEnd(workspace, (end) => delete end.delegations);
    expect(mayDecide(workspace)).toBe(false);
    sweep(workspace);
    expect(events(workspace)).toEqual([]);
    expect(mayDecide(workspace)).toBe(false);
  });

  test('a row of the journal that was changed by hand gives no delegation', () => {
    const workspace = office();
    delegate(workspace, '23/11/2026', '23/11/2026');
    byHand(
      workspace,
      who.it,
      `const journal = sheet('Nhật ký');
       const headers = journal.getRange(1, 1, 1, journal.getLastColumn()).getValues()[0];
       const cell = journal.getRange(journal.getLastRow(), headers.indexOf('Dữ liệu') + 1);
       cell.setValue(String(cell.getValue()).replace(/"until":\\d+/, '"until":4102444800000'));`,
    );
    anHourLater(workspace);
    expect(noted(workspace)).toEqual([]);
    expect(mayDecide(workspace)).toBe(false);
  });
});

test('the row that ended a delegation is deleted from the journal: it stays ended', () => {
  const workspace = office();
  delegate(workspace, '23/11/2026', '25/11/2026');
  endFirst(workspace);
  byHand(workspace, who.owner, "const journal = sheet('Nhật ký'); journal.deleteRow(journal.getLastRow());");
  anHourLater(workspace);
  expect(mayDecide(workspace)).toBe(false);
});

describe('a file of before', () => {
  /** Gives the end the form of the version before, with delegations that stand in «Phân quyền» alone. */
  const makeOld = (workspace: Workspace, from: string, to: string) => {
    const row = rowOfDeputy(workspace);
    const dateOf = (day: string) => `new Date(${JSON.stringify(`${day.split('/').reverse().join('-')}T00:00:00+07:00`)})`;
    byHand(
      workspace,
      who.owner,
      `sheet('${sheet}').getRange('F${row}:H${row}').setValues([['Cao Văn Đức', ${dateOf(from)}, ${dateOf(to)}]]);
      PropertiesService.getScriptProperties().deleteProperty('delegations');`,
    );
    changeEnd(workspace, (end) => delete end.delegations);
  };

  test.each([
    ['the next sweep', sweep],
    ['“Cài đặt”', (workspace: Workspace) => void setUp(workspace.as(who.owner))],
  ])('what stands in «Phân quyền» is in force, and is in the journal after %s, once; what is typed afterwards is not', (_what, upgrade) => {
    const workspace = office();
    makeOld(workspace, '20/11/2026', '24/11/2026');
    expect(noted(workspace)).toBeUndefined();
    upgrade(workspace);
    expect(events(workspace)).toEqual(['Ủy quyền (chuyển từ “Phân quyền”)']);
    expect(noted(workspace)).toHaveLength(1);
    upgrade(workspace);
    sweep(workspace);
    expect(events(workspace)).toHaveLength(1);
    expect(shown(workspace)).toEqual(['Cao Văn Đức', '20/11/2026', '24/11/2026']);
    expect(mailsTo(workspace, who.owner).filter(({ subject }) => subject.includes('nhập trực tiếp'))).toEqual([]);
    typeDelegation(workspace, '20/11/2026', '31/12/2026');
    sweep(workspace);
    expect(shown(workspace)).toEqual(['Cao Văn Đức', '20/11/2026', '24/11/2026']);
    expect(mayDecide(workspace)).toBe(true);
    goOnTo(workspace, '2026-11-25T00:11');
    expect(fillFromMenu(workspace.as(who.viceChairman), 'menuDecide', planned, {}).ok).toBe(false);
    expect(shown(workspace)).toEqual(['', '', '']);
  });

  test('a sweep that dies at any call of the upgrade leaves it in force, and the next one journals it once', () => {
    const begin = () => {
      const workspace = office();
      makeOld(workspace, '20/11/2026', '24/11/2026');
      return workspace;
    };
    const reference = begin();
    sweep(reference);
    const { calls } = reference.meter();
    expect(calls).toBeGreaterThan(10);
    const every = Array.from({ length: calls }, (_, index) => index + 1);
    for (const call of someOf(every, 10)) {
      const workspace = begin();
      workspace.fault({ functionName: 'onSweep', atCall: call, effect: 'kill' });
      sweep(workspace);
      sweep(workspace);
      sweep(workspace);
      expect([call, events(workspace), shown(workspace)[2]]).toEqual([call, ['Ủy quyền (chuyển từ “Phân quyền”)'], '24/11/2026']);
      expect(mayDecide(workspace)).toBe(true);
    }
  });

  test('before any upgrade it is in force, and what the chairman gives first takes it along', () => {
    const workspace = office();
    makeOld(workspace, '20/11/2026', '24/11/2026');
    expect(delegate(workspace, '24/11/2026', '25/11/2026')).toMatchObject({
      ok: false,
      message: expect.stringContaining('trùng thời gian'),
    });
    expect(delegate(workspace, '25/11/2026', '25/11/2026').ok).toBe(true);
    expect(events(workspace)).toEqual(['Ủy quyền (chuyển từ “Phân quyền”)', 'Ủy quyền']);
    expect(mayDecide(workspace)).toBe(true);
  });

  test('one that is over leaves its trace in the journal, and the cells are cleared without a word', () => {
    const workspace = office();
    makeOld(workspace, '01/10/2024', '02/10/2024');
    sweep(workspace);
    sweep(workspace);
    expect(events(workspace)).toEqual(['Ủy quyền (chuyển từ “Phân quyền”)']);
    expect(shown(workspace)).toEqual(['', '', '']);
    expect(mailsTo(workspace, who.owner).filter(({ subject }) => subject.includes('nhập trực tiếp'))).toEqual([]);
  });

  test('a wrong one is not told as one that somebody typed since', () => {
    const workspace = office();
    makeOld(workspace, '25/11/2026', '20/11/2026');
    sweep(workspace);
    expect(mailsTo(workspace, who.owner).filter(({ subject }) => subject.includes('nhập trực tiếp'))).toEqual([]);
  });

  test('the chairman ends it as any other', () => {
    const workspace = office();
    makeOld(workspace, '20/11/2026', '31/12/9999');
    sweep(workspace);
    expect(endFirst(workspace).ok).toBe(true);
    expect(mayDecide(workspace)).toBe(false);
  });
});
