// The keeper's account is closed: another takes the register over with a leader's agreement.

import type { Workspace } from 'apps-script-emulator';
import { openFromMenu, send } from '../../../desk/samples/dialogs';
import type { DialogModel, QueueModel } from '../../../src/actions/page-models';
import { setupSteps } from '../../../src/texts/setup';
import { byHand } from '../../support/hands';
import { anHourLater, kept, keptOffice, mailsTo, rowsOf, sharedWithStaff, who } from '../../support/office';
import { handlers, setUp } from '../../support/set-up';
import { someOf } from '../../support/some-of';
import { incidentAt, sendForm } from '../../support/stories';
import {
  at,
  compared,
  copyOf,
  failed,
  keeperOf,
  next,
  noticeOf,
  officeEvents,
  ofTwo,
  progress,
  reported,
  resultsOf,
  runAll,
  step,
  subjectsTo,
  sweep,
  takeOver,
  triggersOf,
} from './keepers';

describe('a closed account', () => {
  /** The desk's office: the closed account was the only administrator, so the IT unit takes over. */
  const closed = (more: Parameters<ReturnType<typeof keptOffice>>[0] = {}) => {
    const workspace = office(more).as(who.it);
    workspace.closeAccount(who.owner);
    return workspace;
  };
  const office = keptOffice(at, (workspace) => {
    incidentAt(workspace, 'B5');
    anHourLater(workspace);
  });
  const queueFor = (workspace: Workspace, email: string) => workspace.as(email).runFromPage('loadQueue', [], 'webApp') as QueueModel;
  const agree = (workspace: Workspace, email = who.chairman, action?: 'refuseKeeper', reason = '') => {
    const page = openFromMenu(workspace.as(email), 'menuAgreeKeeper') as DialogModel;
    return send(workspace, page, { reason }, action);
  };

  test.each([false, true])('played through to a register that runs (its triggers go on: %s)', (closedAccountTriggersRun) => {
    const workspace = closed({ answers: { closedAccountTriggersRun } });
    const [people, settings, steps, journal] = ['Phân quyền', 'Cấu hình', 'Quy trình', 'Nhật ký'].map((name) => workspace.grid(name));
    if (!closedAccountTriggersRun) {
      sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' });
      workspace.advanceTo(workspace.now() + 60 * 60_000);
      expect(workspace.grid('Việc đang mở')[1]![0]).toMatch(/^Ngừng chạy từ .*Quản trị chọn “Nhận quản trị sổ…”/);
    }

    expect(failed(runAll(workspace, who.it, 'menuTakeOver'))).toEqual([]);
    expect(step(workspace, who.it, 'takeOver.accept').message).toContain('lãnh đạo chưa đồng ý');
    expect(subjectsTo(workspace, who.chairman)).toEqual([expect.stringContaining('Chờ đồng chí xác nhận: Cán bộ CNTT')]);

    // On the phone.
    const { keeper } = queueFor(workspace, who.chairman);
    expect(keeper!.title).toContain('Cán bộ CNTT');
    expect(send(workspace.as(who.chairman), keeper!.decision, {})).toMatchObject({ ok: true });
    expect(queueFor(workspace, who.chairman).keeper).toBeUndefined();
    expect(subjectsTo(workspace, who.it).at(-1)).toContain('Lãnh đạo đồng ý');

    const said = takeOver(workspace, who.it);
    expect(failed(said)).toEqual([]);
    expect(said['takeOver.sheets']).toContain('“Phân quyền”');
    expect(said['takeOver.sheets']).toContain('“(mới)”');
    expect([keeperOf(workspace, who.it), triggersOf(workspace, who.it)]).toEqual([who.it, handlers]);

    // Nothing is lost, and the new sheets are the keeper's.
    expect(workspace.grid('Phân quyền (mới)')).toEqual(people);
    expect(workspace.grid('Cấu hình (mới)')).toEqual(settings);
    expect(workspace.grid('Quy trình (mới)')).toEqual(steps);
    const entries = workspace.grid('Nhật ký');
    expect(entries.slice(1, journal!.length).map((row) => row.slice(0, 12))).toEqual(journal!.slice(1).map((row) => row.slice(0, 12)));
    expect(officeEvents(workspace)).toEqual(['Đề nghị nhận quản trị sổ', 'Đồng ý người quản trị sổ', 'Nhận quản trị sổ']);
    expect(workspace.as(who.otherIt).cellInfo('Phân quyền (mới)', 'A2').protection).toBe('refused');
    expect(workspace.as(who.it).cellInfo('Phân quyền (mới)', 'A2').protection).toBe('none');

    // What was reported meanwhile, and what comes now.
    const [code] = reported(workspace);
    sweep(workspace);
    expect(rowsOf(workspace, 'Sổ sự cố').map((row) => row['Thiết bị'])).toEqual(
      closedAccountTriggersRun ? ['Máy in Canon LBP 2900', 'Máy chiếu'] : ['Máy in Canon LBP 2900', 'Máy chiếu', 'Máy quét'],
    );
    expect(mailsTo(workspace, who.otherIt).some(({ subject }) => subject.includes(code!))).toBe(true);
    expect(workspace.grid('Việc đang mở (mới)')[1]![0]).toMatch(/^Chạy lần cuối/);
    expect(workspace.grid('Việc đang mở (mới)').length).toBeGreaterThan(3);
    expect(compared(workspace, who.it)).not.toContain('Nhật ký');
    anHourLater(workspace);
    expect(workspace.grid('Việc đang mở (mới)')[1]![0]).toMatch(/^Chạy lần cuối/);

    // A role that the new keeper types counts on the phone too.
    const deputy = workspace.grid('Phân quyền (mới)').findIndex((cells) => cells[3] === who.viceChairman) + 1;
    workspace.as(who.it).type('Phân quyền (mới)', `E${deputy}`, 'Chủ tịch');
    expect(queueFor(workspace, who.viceChairman).items).toHaveLength(1);

    // A setting that the new keeper types holds, and set-up finds all in its place.
    workspace.as(who.it).type('Phân quyền (mới)', 'E2', 'CNTT; Quản trị');
    workspace.type('Quy trình (mới)', 'D3', '2');
    expect(failed(resultsOf(setUp(workspace, who.it)))).toEqual([]);
    expect(workspace.grid('Quy trình (mới)')[2]![3]).toBe('2');
    expect(workspace.sheets().filter(({ name }) => name.endsWith('(mới)'))).toHaveLength(9);
  });

  test('without a leader’s agreement nothing is given; a refusal is told, and ends the request', () => {
    const workspace = closed();
    expect(noticeOf(sharedWithStaff(workspace), who.staff, 'menuTakeOver')).toContain('việc của người có vai trò Quản trị');
    expect(step(workspace, who.staff, 'takeOver.ask')).toMatchObject({
      ok: false,
      message: expect.stringContaining('việc của người có vai trò Quản trị'),
    });
    expect(step(workspace, who.it, 'takeOver.ask').ok).toBe(true);
    expect(noticeOf(workspace, who.viceChairman, 'menuAgreeKeeper')).toContain('việc của Chủ tịch');
    expect(noticeOf(workspace, who.it, 'menuAgreeKeeper')).toContain('việc của Chủ tịch');
    expect(queueFor(workspace, who.viceChairman).keeper).toBeUndefined();
    expect(agree(workspace, who.chairman, 'refuseKeeper')).toMatchObject({ ok: false });
    const page = openFromMenu(workspace.as(who.chairman), 'menuAgreeKeeper') as DialogModel;
    // A page that is answered by somebody else is refused too.
    for (const email of [who.viceChairman, who.it, who.staff]) expect(send(workspace.as(email), page, {}).ok).toBe(false);
    expect(agree(workspace, who.chairman, 'refuseKeeper', 'Giao người khác')).toMatchObject({ ok: true });
    expect(send(workspace, page, {})).toMatchObject({ ok: false, message: expect.stringContaining('không còn chờ') });
    expect(step(workspace, who.it, 'takeOver.accept').ok).toBe(false);
    expect(officeEvents(workspace)).toEqual(['Đề nghị nhận quản trị sổ', 'Không đồng ý người quản trị sổ']);
    expect(subjectsTo(workspace, who.it).at(-1)).toContain('Lãnh đạo không đồng ý');
    expect(keeperOf(workspace, who.it)).toBe(who.owner);
  });

  test('an agreement is for the one who asked', () => {
    const workspace = closed();
    step(workspace, who.it, 'takeOver.ask');
    agree(workspace);
    expect(step(workspace, who.otherIt, 'takeOver.accept').ok).toBe(false);
    expect(step(workspace, who.otherIt, 'takeOver.ask').ok).toBe(true);
    expect(step(workspace, who.it, 'takeOver.accept').ok).toBe(false);
    expect(keeperOf(workspace, who.it)).toBe(who.owner);
  });

  test('what was agreed is asked nobody again, and is not refused afterwards', () => {
    const workspace = closed();
    step(workspace, who.it, 'takeOver.ask');
    const page = openFromMenu(workspace.as(who.chairman), 'menuAgreeKeeper') as DialogModel;
    expect(agree(workspace)).toMatchObject({ ok: true });
    expect(noticeOf(workspace, who.chairman, 'menuAgreeKeeper')).toContain('Không có đề nghị nhận quản trị sổ nào đang chờ');
    expect(send(workspace.as(who.chairman), page, { reason: 'Giao người khác' }, 'refuseKeeper')).toMatchObject({
      ok: false,
      message: expect.stringContaining('không còn chờ'),
    });
    expect(failed(takeOver(workspace, who.it))).toEqual([]);
  });

  test('an agreement holds for thirty days from when it was given; pressed again it holds no longer, and is told once', () => {
    const days = (workspace: Workspace, count: number) => workspace.skipTo(workspace.now() + count * 86_400_000);
    const workspace = ofTwo();
    step(workspace, next, 'takeOver.ask');
    days(workspace, 20);
    const page = openFromMenu(workspace.as(who.chairman), 'menuAgreeKeeper') as DialogModel;
    expect(agree(workspace)).toMatchObject({ ok: true });
    // Another entry of the journal comes between.
    step(workspace, who.owner, 'passOn.offer', next);
    step(workspace, who.owner, 'passOn.tell');
    byHand(
      workspace,
      who.owner,
      `const all = PropertiesService.getScriptProperties();
       const { offer, ...passing } = JSON.parse(all.getProperty('keeper.passing'));
       all.setProperty('keeper.passing', JSON.stringify(passing));`,
    );
    days(workspace, 20);
    expect(send(workspace.as(who.chairman), page, {})).toMatchObject({ ok: true });
    expect(officeEvents(workspace).filter((event) => event === 'Đồng ý người quản trị sổ')).toHaveLength(1);
    expect(progress(openFromMenu(workspace.as(next), 'menuTakeOver')).steps[0]!.id).toBe('takeOver.accept');
    days(workspace, 11);
    expect(step(workspace, next, 'takeOver.accept').ok).toBe(false);
    expect(keeperOf(workspace)).toBe(who.owner);
  });

  test('whoever has asked reads that the request waits; without a leader the page says so', () => {
    const workspace = closed();
    const page = () => progress(openFromMenu(workspace.as(who.it), 'menuTakeOver'));
    expect(page().intro).not.toContain('đang chờ lãnh đạo trả lời');
    step(workspace, who.it, 'takeOver.ask');
    expect(page().intro).toContain('đang chờ lãnh đạo trả lời');
    // Pressed again later, it is the same request.
    workspace.skipTo(workspace.now() + 3_600_000);
    expect(step(workspace, who.it, 'takeOver.ask').ok).toBe(true);
    expect(officeEvents(workspace)).toEqual(['Đề nghị nhận quản trị sổ']);
    const without = office();
    const row = without.grid('Phân quyền').findIndex((cells) => cells[3] === who.chairman) + 1;
    without.as(who.owner).type('Phân quyền', `E${row}`, '');
    expect(noticeOf(without, who.it, 'menuTakeOver')).toContain('Chủ tịch');
    expect(step(without, who.it, 'takeOver.ask')).toMatchObject({ ok: false, message: expect.stringContaining('Chủ tịch') });
    expect(officeEvents(without)).toEqual([]);
  });

  test('a page opened on an earlier request does not agree to the one that came after', () => {
    const workspace = closed();
    step(workspace, who.it, 'takeOver.ask');
    const page = openFromMenu(workspace.as(who.chairman), 'menuAgreeKeeper') as DialogModel;
    step(workspace, who.otherIt, 'takeOver.ask');
    expect(send(workspace.as(who.chairman), page, {})).toMatchObject({ ok: false, message: expect.stringContaining('không còn chờ') });
    expect(step(workspace, who.otherIt, 'takeOver.accept').ok).toBe(false);
  });

  test('a sheet that is made anew is closed to others before set-up has run; of a list only the header is taken along', () => {
    const workspace = office();
    byHand(workspace, who.owner, "sheet('Việc đang mở').getRange('A150').setValue('viết tay');");
    workspace.as(who.it).closeAccount(who.owner);
    step(workspace, who.it, 'takeOver.ask');
    agree(workspace);
    for (const id of ['takeOver.accept', 'takeOver.sheets']) expect(step(workspace, who.it, id).ok).toBe(true);
    expect(workspace.as(who.otherIt).cellInfo('Phân quyền (mới)', 'A2').protection).toBe('refused');
    // Where cells stand, a formula shows no list.
    expect(workspace.grid('Việc đang mở (mới)')).toEqual([workspace.grid('Việc đang mở')[0]]);
  });

  test('who closes the page after taking over chooses «Cài đặt…»: the sheets of the closed account are made anew there', () => {
    const workspace = closed();
    step(workspace, who.it, 'takeOver.ask');
    agree(workspace);
    step(workspace, who.it, 'takeOver.accept');
    const said = workspace.as(who.it).runFromPage('runSetupStep', ['start']) as { ok: boolean; message: string };
    expect(said).toMatchObject({ ok: true, message: expect.stringContaining('Đã lập lại trang') });
    expect(said.message).toContain('“Phân quyền”');
    for (const { id } of setupSteps.slice(1)) expect(workspace.runFromPage('runSetupStep', [id])).toMatchObject({ ok: true });
  });

  test('sheets that are made anew, cut off at each call and repeated, stand once with all that was in them', () => {
    const begun = closed();
    step(begun, who.it, 'takeOver.ask');
    agree(begun);
    step(begun, who.it, 'takeOver.accept');
    const people = begun.grid('Phân quyền');
    const calls: string[] = [];
    const undisturbed = copyOf(begun, (method) => calls.push(method));
    step(undisturbed, who.it, 'takeOver.sheets');
    const places = calls.flatMap((method, index) => (/setProperty$|^Sheets\./.test(method) ? [index + 1] : []));
    expect(places.length).toBeGreaterThan(4);
    const again = kept(begun);
    for (const effect of ['kill', { response: 'empty', applied: true } as const] as const)
      for (const atCall of someOf(places, 3)) {
        const workspace = again();
        workspace.fault({ functionName: 'runSetupStep', atCall, effect });
        try {
          step(workspace, who.it, 'takeOver.sheets');
        } catch {
          // Killed.
        }
        expect([atCall, step(workspace, who.it, 'takeOver.sheets')]).toMatchObject([atCall, { ok: true }]);
        expect([atCall, workspace.sheets().map(({ name }) => name)]).toEqual([atCall, undisturbed.sheets().map(({ name }) => name)]);
        expect(workspace.grid('Phân quyền (mới)')).toEqual(people);
        step(workspace, who.it, 'takeOver.tell');
        expect(failed(resultsOf(setUp(workspace, who.it)))).toEqual([]);
        expect([atCall, reported(workspace).length]).toEqual([atCall, 1]);
      }
  });

  test('a leader’s press that died is made good by the next', () => {
    const begun = closed();
    step(begun, who.it, 'takeOver.ask');
    const page = openFromMenu(begun.as(who.chairman), 'menuAgreeKeeper') as DialogModel;
    const calls: string[] = [];
    send(copyOf(begun, (method) => calls.push(method)).as(who.chairman), page, {});
    const places = calls.flatMap((method, index) => (/^(?!Html).*(setProperty|sendEmail|batchUpdate)$/.test(method) ? [index + 1] : []));
    expect(places.length).toBeGreaterThan(3);
    const again = kept(begun);
    for (const atCall of someOf(places, 5)) {
      const workspace = again().as(who.chairman);
      workspace.fault({ functionName: 'submitDialog', atCall, effect: 'kill' });
      expect(() => send(workspace, page, {})).toThrow();
      expect(send(workspace, page, {})).toMatchObject({ ok: true });
      expect([atCall, officeEvents(workspace)]).toEqual([atCall, ['Đề nghị nhận quản trị sổ', 'Đồng ý người quản trị sổ']]);
      expect(step(workspace, who.it, 'takeOver.accept')).toMatchObject({ ok: true });
    }
  });

  test('where another administrator could edit the protected sheets, they stay as they are', () => {
    const workspace = ofTwo().as(next);
    workspace.closeAccount(who.owner);
    step(workspace, next, 'takeOver.ask');
    agree(workspace);
    const names = workspace.sheets().map(({ name }) => name);
    const said = takeOver(workspace);
    expect(failed(said)).toEqual([]);
    expect(said['takeOver.sheets']).toBe('Tài khoản đang dùng sửa được mọi trang.');
    expect(workspace.sheets().map(({ name }) => name)).toEqual(names);
    expect(reported(workspace)).toHaveLength(1);
  });

  test('a sheet whose name may be changed is set aside; the journal keeps its rows and its chain', () => {
    const workspace = office();
    byHand(
      workspace,
      who.owner,
      `const part = sheet('Nhật ký').getRange('A2:C9').protect();
       part.removeEditors(part.getEditors());
       for (const spec of ['Phân quyền', 'Quy trình', 'Giờ làm việc', 'Ngày nghỉ', 'Cấu hình', 'Thiết lập đã nhận', 'Việc đang mở', 'Sổ văn bản đi', 'Mục lục hồ sơ'])
         sheet(spec).getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].addEditor('${who.it}');`,
    );
    byHand(
      workspace,
      who.it,
      `book.insertSheet('Nhật ký (cũ)').getRange('A1').setValue('của người khác'); const one = sheet('Nhật ký'); one.insertColumnAfter(one.getMaxColumns()); one.getRange(2, one.getMaxColumns()).setValue(true);`,
    );
    workspace.as(who.it).closeAccount(who.owner);
    const journal = workspace.grid('Nhật ký');
    step(workspace, who.it, 'takeOver.ask');
    agree(workspace);
    expect(step(workspace, who.it, 'takeOver.accept').ok).toBe(true);
    // A service that is down is no refusal of the name.
    const calls: string[] = [];
    step(
      copyOf(workspace, (method) => calls.push(method)),
      who.it,
      'takeOver.sheets',
    );
    workspace.fault({
      functionName: 'runSetupStep',
      atCall: calls.indexOf('Sheets.Spreadsheets.batchUpdate') + 1,
      effect: { response: 503 },
    });
    expect(step(workspace, who.it, 'takeOver.sheets').ok).toBe(false);
    expect(takeOver(workspace, who.it)['takeOver.sheets']).toContain('Trang cũ có thêm chữ “(cũ)” ở tên');
    const aside = workspace.sheets().filter(({ name }) => name.startsWith('Nhật ký (cũ)'));
    expect(aside.map(({ hidden }) => hidden).sort()).toEqual([false, true]);
    expect(workspace.grid('Nhật ký (cũ)')).toEqual([['của người khác']]);
    expect(
      workspace
        .grid('Nhật ký')
        .slice(1, journal.length)
        .map((row) => row.slice(0, 12)),
    ).toEqual(journal.slice(1).map((row) => row.slice(0, 12)));
    expect(reported(workspace)).toHaveLength(1);
    expect(compared(workspace, who.it)).not.toContain('Nhật ký');
    expect(failed(resultsOf(setUp(workspace, who.it)))).toEqual([]);
    expect(workspace.sheets().map(({ name }) => name)).toContain('Nhật ký (cũ)');
  });

  test('the system check tells whose the files are, until their ownership is transferred', () => {
    const workspace = closed();
    step(workspace, who.it, 'takeOver.ask');
    agree(workspace);
    takeOver(workspace, who.it);
    const owners = () =>
      (
        workspace.as(who.it).runFromPage('loadCheck', [['papers']]) as {
          groups: { lines: { id: string; state: string; found: string }[] }[];
        }
      ).groups[0]!.lines.find(({ id }) => id === 'owners')!;
    expect(owners()).toMatchObject({ state: 'notice', found: expect.stringContaining(`Bảng tính thuộc ${who.owner}`) });
    workspace.closeAccount(who.owner, { to: who.it });
    expect(owners()).toMatchObject({ state: 'well' });
  });
});
