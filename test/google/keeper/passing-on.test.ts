// The register is passed on by the one who keeps it: offered, shared, told, and taken over; also where something is amiss or a run dies.

import type { Workspace } from 'apps-script-emulator';
import { openFromMenu } from '../../../desk/samples/dialogs';
import { byHand } from '../../support/hands';
import { blankWorkspace, kept, officeAt, registerRow, rowsOf, who } from '../../support/office';
import { handlers, setUp } from '../../support/set-up';
import { someOf } from '../../support/some-of';
import { sendForm } from '../../support/stories';
import {
  at,
  compared,
  copyOf,
  editorsOf,
  failed,
  keeperOf,
  next,
  noticeOf,
  officeEvents,
  ofTwo,
  passOn,
  progress,
  reported,
  runAll,
  step,
  subjectsTo,
  sweep,
  takeOver,
  triggersOf,
} from './keepers';

describe('set-up', () => {
  test('makes every administrator an editor of file, form, folder and protected sheets', () => {
    const workspace = ofTwo();
    for (const sheet of ['Phân quyền', 'Quy trình', 'Cấu hình', 'Thiết lập đã nhận'])
      expect(editorsOf(workspace, sheet)).toEqual([who.owner, next].sort());
    const fresh = officeAt(at);
    fresh.as(who.owner).type('Phân quyền', 'A7:E7', [['Lê Văn Tám', 'Công chức', 'Công an xã', 'tam@sontay.example', 'Quản trị']]);
    setUp(fresh);
    const editors = fresh.files().flatMap(({ name, editors: all }) => (all.includes('tam@sontay.example') ? [name] : []));
    expect(editors).toEqual(expect.arrayContaining(['Sổ sự cố CNTT', 'Báo sự cố công nghệ thông tin', 'Hồ sơ sự cố CNTT']));
  });

  test('warns while only one account could keep the register', () => {
    expect(setUp(officeAt(at)).looks!.message).toContain('Chưa có ai thay được người quản trị sổ');
    expect(setUp(ofTwo()).looks!.message).not.toContain('Chỉ một tài khoản');
  });

  test('is refused to everybody but the keeper, an administrator too, with a sentence on what to do', () => {
    const workspace = ofTwo();
    for (const email of [next, who.it, who.chairman])
      expect(step(workspace, email, 'start')).toMatchObject({
        ok: false,
        message: expect.stringMatching(`Người quản trị sổ là ${who.owner}.*chọn “Nhận quản trị sổ…”`),
      });
    expect(keeperOf(workspace)).toBe(who.owner);
  });
});

describe('what was offered', () => {
  test('ends with the role in «Phân quyền»', () => {
    const workspace = ofTwo();
    passOn(workspace);
    const row = workspace.grid('Phân quyền').findIndex((cells) => cells[3] === next) + 1;
    workspace.as(who.owner).type('Phân quyền', `E${row}`, 'Công chức');
    expect(step(workspace, next, 'takeOver.accept')).toMatchObject({
      ok: false,
      message: expect.stringContaining('việc của người có vai trò Quản trị'),
    });
    expect(keeperOf(workspace, who.owner)).toBe(who.owner);
  });
});

describe('passing on', () => {
  test('only the keeper may, and only to an administrator with an account', () => {
    const workspace = ofTwo();
    expect(noticeOf(workspace, next, 'menuPassOn')).toContain(`người quản trị sổ là ${who.owner}`);
    expect(step(workspace, next, 'passOn.offer', next).ok).toBe(false);
    expect(step(workspace, who.owner, 'passOn.offer', who.it).ok).toBe(false);
    expect(noticeOf(officeAt(at), who.owner, 'menuPassOn')).toContain('chưa có người nào khác có vai trò Quản trị');
    const page = progress(openFromMenu(workspace.as(who.owner), 'menuPassOn'));
    expect(page.begin!.choice!.options.map(({ value }) => value)).toEqual([next]);
    expect(page.after!.items.join(' ')).toContain('các tệp của tài khoản đó bị xóa theo');
  });

  test('the register changes hands when the next one takes over; both and the chairman are told, the journal has both entries', () => {
    const workspace = ofTwo();
    expect(failed(passOn(workspace))).toEqual([]);
    expect(keeperOf(workspace)).toBe(who.owner);
    expect(reported(workspace)).toHaveLength(1);

    expect(failed(takeOver(workspace))).toEqual([]);
    expect(keeperOf(workspace)).toBe(next);
    expect(triggersOf(workspace, next)).toEqual(handlers);
    expect(officeEvents(workspace)).toEqual(['Chuyển người quản trị sổ', 'Nhận quản trị sổ']);
    for (const email of [who.owner, next, who.chairman])
      expect(subjectsTo(workspace, email)).toEqual([
        expect.stringContaining('Chuyển quản trị Sổ sự cố CNTT cho'),
        expect.stringContaining('Người quản trị Sổ sự cố CNTT từ nay: Nguyễn Thị Huệ'),
      ]);

    // Both accounts have triggers; the report and its mails come once.
    const before = workspace.mails().length;
    const [code, ...more] = reported(workspace);
    expect(more).toEqual([]);
    expect(
      workspace
        .mails()
        .slice(before)
        .map(({ to }) => to[0]),
    ).toEqual([
      ...new Set(
        workspace
          .mails()
          .slice(before)
          .map(({ to }) => to[0]),
      ),
    ]);
    expect(registerRow(workspace, code!)['Thiết bị']).toBe('Máy chiếu');
    expect(triggersOf(workspace, who.owner)).toEqual([]);
    expect(noticeOf(workspace, next, 'menuTakeOver')).toContain('Tài khoản đang dùng đã là của người quản trị sổ');
    expect(step(workspace, who.owner, 'start').message).toContain(`Người quản trị sổ là ${next}`);
    expect(setUp(workspace, next).looks!.ok).toBe(true);
    expect(compared(workspace, next)).not.toContain('Nhật ký');
  });

  test('before it takes over, the triggers of the next one do nothing and stay', () => {
    const workspace = ofTwo();
    passOn(workspace);
    workspace.fault({ functionName: 'runSetupStep', atCall: callOf(workspace, 'Properties.setProperty', 2), effect: 'kill' });
    expect(() => step(workspace, next, 'takeOver.accept')).toThrow();
    expect([keeperOf(workspace), triggersOf(workspace, next)]).toEqual([who.owner, handlers]);
    expect(reported(workspace)).toHaveLength(1);
    sweep(workspace);
    expect(triggersOf(workspace, next)).toEqual(handlers);
    expect(failed(takeOver(workspace))).toEqual([]);
    expect(triggersOf(workspace, next)).toEqual(handlers);
  });

  /** Returns at which call of a step, which is run on a copy, a method is called for the n-th time. */
  function callOf(workspace: Workspace, method: string, nth: number): number {
    const calls: string[] = [];
    const copy = copyOf(workspace, (called) => calls.push(called));
    step(copy, next, 'takeOver.accept');
    return calls.flatMap((called, index) => (called === method ? [index + 1] : []))[nth - 1]!;
  }

  test('pressed once more it is the same offer: the journal has it once, and nobody is told again', () => {
    const workspace = ofTwo();
    passOn(workspace);
    const before = workspace.mails().length;
    workspace.skipTo(workspace.now() + 60_000);
    expect(failed(passOn(workspace))).toEqual([]);
    expect([officeEvents(workspace), workspace.mails().length]).toEqual([['Chuyển người quản trị sổ'], before]);
  });

  test('whoever has begun to take over goes on; page and mail name the keeper before', () => {
    const workspace = ofTwo();
    passOn(workspace);
    expect(step(workspace, next, 'takeOver.accept').ok).toBe(true);
    expect(progress(openFromMenu(workspace.as(next), 'menuTakeOver')).intro).toContain(who.owner);
    expect(failed(takeOver(workspace))).toEqual([]);
    expect(subjectsTo(workspace, who.owner).at(-1)).toContain('Người quản trị Sổ sự cố CNTT từ nay: Nguyễn Thị Huệ');
  });

  test('a former keeper’s sweep does nothing but delete its own triggers', () => {
    const workspace = ofTwo();
    passOn(workspace);
    takeOver(workspace);
    // The new keeper's triggers are away, so that only the former's could act.
    byHand(workspace, next, 'ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one));');
    sendForm(workspace, {}, 'never');
    const before = [workspace.grid('Sổ sự cố').length, workspace.mails().length];
    sweep(workspace);
    expect([workspace.grid('Sổ sự cố').length, workspace.mails().length]).toEqual(before);
    expect(triggersOf(workspace, who.owner)).toEqual([]);
  });

  test('an edit that both accounts answer is journalled once', () => {
    const workspace = ofTwo();
    passOn(workspace);
    takeOver(workspace);
    const rows = workspace.grid('Nhật ký').length;
    workspace.as(who.it).type('Sổ sự cố', 'Q2', 'Đã gọi thợ');
    expect(workspace.grid('Nhật ký')).toHaveLength(rows + 1);
  });

  test('what the chosen one is not offered, or was offered long ago, is not given', () => {
    const workspace = ofTwo();
    for (const id of ['takeOver.accept', 'takeOver.sheets', 'takeOver.tell'])
      expect([id, step(workspace, next, id).message]).toEqual([id, expect.stringContaining('Chưa nhận quản trị sổ được')]);
    passOn(workspace);
    expect(step(workspace, who.it, 'takeOver.accept').ok).toBe(false);
    workspace.skipTo(workspace.now() + 31 * 86_400_000);
    expect(step(workspace, next, 'takeOver.accept').ok).toBe(false);
    expect(keeperOf(workspace)).toBe(who.owner);
  });
});

describe('passing on while something is amiss', () => {
  test('a form or a template that is deleted for good stops nothing', () => {
    const workspace = ofTwo();
    byHand(
      workspace,
      who.owner,
      `const all = PropertiesService.getScriptProperties();
       for (const name of ['form.id', 'template.BM.01', 'template.BM.02']) Drive.Files.remove(all.getProperty(name));`,
    );
    expect(failed(passOn(workspace))).toEqual([]);
  });

  test('the step that could not share says with whom, and nothing is handed over before', () => {
    const workspace = ofTwo();
    step(workspace, who.owner, 'passOn.offer', next);
    byHand(workspace, who.owner, `book.removeEditor('${next}');`);
    const calls: string[] = [];
    step(
      copyOf(workspace, (method, functionName) => {
        if (functionName === 'runSetupStep') calls.push(method);
      }),
      who.owner,
      'passOn.file',
    );
    const atCall = calls.indexOf('Drive.Permissions.create') + 1;
    expect(atCall).toBeGreaterThan(0);
    workspace.fault({ functionName: 'runSetupStep', atCall, effect: { response: 400 } });
    expect(step(workspace, who.owner, 'passOn.file')).toMatchObject({ ok: false, message: expect.stringContaining(next) });
  });

  test('a chairman without an address keeps nobody from being told', () => {
    const workspace = ofTwo();
    const row = workspace.grid('Phân quyền').findIndex((cells) => cells[3] === who.chairman) + 1;
    workspace.as(who.owner).type('Phân quyền', `D${row}`, '');
    expect(failed(passOn(workspace))).toEqual([]);
    expect(subjectsTo(workspace, next)).toHaveLength(1);
    expect(rowsOf(workspace, 'Thư đi').filter((mail) => !mail['Đến'])).toEqual([]);
  });

  test('mails whose write fails without an answer stand in «Thư đi» once the step is done again', () => {
    const begun = ofTwo();
    step(begun, who.owner, 'passOn.offer', next);
    const calls: string[] = [];
    const undisturbed = copyOf(begun, (method, functionName) => functionName === 'runSetupStep' && calls.push(method));
    step(undisturbed, who.owner, 'passOn.tell');
    const writes = calls.flatMap((method, index) => (method === 'Sheets.Spreadsheets.batchUpdate' ? [index + 1] : []));
    expect(writes.length).toBeGreaterThan(2);
    const mails = (workspace: Workspace) =>
      rowsOf(workspace, 'Thư đi')
        .filter((mail) => !mail['Tiêu đề']!.startsWith('Mã đối chiếu'))
        .map((mail) => [mail['Đến'], mail['Tiêu đề'], mail['Trạng thái']]);
    const again = kept(begun);
    for (const atCall of writes) {
      const workspace = again();
      workspace.fault({ functionName: 'runSetupStep', atCall, effect: { response: 'empty' } });
      step(workspace, who.owner, 'passOn.tell');
      expect([atCall, step(workspace, who.owner, 'passOn.tell').ok]).toEqual([atCall, true]);
      expect([atCall, officeEvents(workspace)]).toEqual([atCall, ['Chuyển người quản trị sổ']]);
      sweep(workspace);
      sweep(workspace);
      expect([atCall, mails(workspace)]).toEqual([atCall, mails(undisturbed)]);
    }
  });

  test('a chairman who is to be the next keeper gets one mail of each', () => {
    const workspace = officeAt(at);
    const row = workspace.grid('Phân quyền').findIndex((cells) => cells[3] === who.chairman) + 1;
    workspace.as(who.owner).type('Phân quyền', `E${row}`, 'Chủ tịch; Quản trị');
    expect(failed(runAll(workspace, who.owner, 'menuPassOn', who.chairman))).toEqual([]);
    expect(failed(takeOver(workspace, who.chairman))).toEqual([]);
    // Two of one kind would go as one message: «… và 1 việc khác».
    expect(subjectsTo(workspace, who.chairman)).toEqual([
      expect.stringMatching(/^Chuyển quản trị Sổ sự cố CNTT cho/),
      expect.stringMatching(/^Người quản trị Sổ sự cố CNTT từ nay/),
    ]);
  });

  test('told once more after all is settled, nobody gets a second mail', () => {
    const workspace = ofTwo();
    passOn(workspace);
    takeOver(workspace);
    const before = [officeEvents(workspace), workspace.mails().length];
    expect(step(workspace, next, 'takeOver.tell').ok).toBe(true);
    expect([officeEvents(workspace), workspace.mails().length]).toEqual(before);
  });
});

describe('who keeps it is not known, or cannot be asked', () => {
  test('with the note of the keeper gone, the triggers stay and reports are recorded', () => {
    const workspace = ofTwo();
    byHand(workspace, who.owner, "PropertiesService.getScriptProperties().deleteProperty('installer');");
    expect(reported(workspace)).toHaveLength(1);
    expect(triggersOf(workspace, who.owner)).toEqual(handlers);
  });

  test('asked in vain once, no report is lost', () => {
    const calls: string[] = [];
    reported(copyOf(ofTwo(), (method, functionName) => functionName === 'onFormSubmitted' && calls.push(method)));
    const atCall = calls.indexOf('Session.getEffectiveUser') + 1;
    expect(atCall).toBeGreaterThan(0);
    const workspace = ofTwo();
    workspace.fault({ functionName: 'onFormSubmitted', atCall, effect: { error: 'Service error: Session' } });
    expect(reported(workspace)).toHaveLength(1);
  });

  test('before set-up nobody takes over', () => {
    const workspace = blankWorkspace(at);
    expect(noticeOf(workspace, who.owner, 'menuTakeOver')).toContain('chưa được cài đặt');
  });

  test('a former keeper whose triggers cannot be deleted at once does nothing, and nobody is alarmed', () => {
    const workspace = ofTwo();
    passOn(workspace);
    takeOver(workspace);
    byHand(workspace, next, 'ScriptApp.getProjectTriggers().forEach((one) => ScriptApp.deleteTrigger(one));');
    const calls: string[] = [];
    sweep(copyOf(workspace, (method) => calls.push(method)));
    const atCall = calls.findIndex((method) => /deleteTrigger/.test(method)) + 1;
    expect(atCall).toBeGreaterThan(0);
    const before = workspace.mails().length;
    workspace.fault({ functionName: 'onSweep', atCall, effect: { error: 'Service error: Script' } });
    sweep(workspace);
    sweep(workspace);
    expect(workspace.mails()).toHaveLength(before);
    expect(triggersOf(workspace, who.owner)).toEqual([]);
  });
});

describe('cut off and repeated', () => {
  const steps = [
    ...['passOn.offer', 'passOn.file', 'passOn.folders', 'passOn.form', 'passOn.tell'].map((id) => [id, who.owner] as const),
    ...['takeOver.accept', 'takeOver.sheets', 'takeOver.tell'].map((id) => [id, next] as const),
  ];
  const CHANGES = /set|send|create|delete|batchUpdate|protect|remove|add/i;

  test.each(steps)('%s, at each call that changes something', (struck, by) => {
    const begun = ofTwo();
    for (const [id, email] of steps) {
      if (id === struck) break;
      expect(step(begun, email, id, next)).toMatchObject({ ok: true });
    }
    const calls: string[] = [];
    step(
      copyOf(begun, (method) => calls.push(method)),
      by,
      struck,
      next,
    );
    const places = calls.flatMap((method, index) => (CHANGES.test(method) ? [index + 1] : []));
    const again = kept(begun);
    for (const atCall of someOf(places, 5)) {
      const workspace = again();
      workspace.fault({ functionName: 'runSetupStep', atCall, effect: 'kill' });
      expect(() => step(workspace, by, struck, next)).toThrow();
      workspace.skipTo(workspace.now() + 60_000);
      for (const [id, email] of steps.slice(steps.findIndex(([id]) => id === struck)))
        expect([id, step(workspace, email, id, next)]).toMatchObject([id, { ok: true }]);
      expect([atCall, officeEvents(workspace)]).toEqual([atCall, ['Chuyển người quản trị sổ', 'Nhận quản trị sổ']]);
      // What a dead run had claimed, a sweep sends.
      sweep(workspace);
      sweep(workspace);
      const told = [next, who.chairman].map((email) => subjectsTo(workspace, email));
      expect([atCall, ...told.map((subjects) => new Set(subjects).size)]).toEqual([atCall, 2, 2]);
      // A run that dies between a mail and its note doubles this one.
      expect([atCall, told.flat().length <= 5]).toEqual([atCall, true]);
      expect([keeperOf(workspace), triggersOf(workspace, next)]).toEqual([next, handlers]);
      expect(reported(workspace)).toHaveLength(1);
      expect(triggersOf(workspace, who.owner)).toEqual([]);
    }
  });
});
