// «Cài đặt» as a desired state: whatever is missing, doubled or out of reach, it mends what it can and says what to do about the rest.

import type { Workspace } from 'apps-script-emulator';
import { byHand } from '../../support/hands';
import { blankWorkspace, kept, keptOffice, rowsOf, who } from '../../support/office';
import { handlers, type StepResult, setUp, triggersOf } from '../../support/set-up';
import { someOf } from '../../support/some-of';

const at = '2026-11-23T08:00+07:00';
const run = (workspace: Workspace, id: string) => workspace.runFromPage('runSetupStep', [id]) as StepResult;
const later = (workspace: Workspace) => workspace.skipTo(workspace.now() + 900_000);
/** Forms, folders and documents outside the bin; a file in a folder in the bin is there too. */
const madeBySetUp = (workspace: Workspace) => {
  const files = workspace.files();
  const isGone = (id: string): boolean => files.some((file) => file.id === id && (file.trashed || file.parents.some(isGone)));
  return files.filter(({ id, mimeType }) => /\.(form|folder|document)$/.test(mimeType) && !isGone(id));
};
const names = (workspace: Workspace) =>
  madeBySetUp(workspace)
    .map(({ name }) => name)
    .sort();

describe('an office', () => {
  const office = keptOffice(at);

  test('whose remembered ids are lost gets no second form, folder or template', () => {
    const workspace = office();
    const before = madeBySetUp(workspace).map(({ id }) => id);
    byHand(workspace, who.owner, 'PropertiesService.getScriptProperties().deleteAllProperties();');
    later(workspace);
    expect(Object.values(setUp(workspace)).map(({ ok }) => ok)).toEqual(Array(9).fill(true));
    expect(madeBySetUp(workspace).map(({ id }) => id)).toEqual(before);
    expect(triggersOf(workspace)).toEqual(handlers);
  });

  test('whose folder is in the bin gets it back with the templates in it, and is told so', () => {
    const workspace = office();
    const before = madeBySetUp(workspace).map(({ id }) => id);
    byHand(workspace, who.owner, "DriveApp.getFoldersByName('Hồ sơ sự cố CNTT').next().setTrashed(true);");
    later(workspace);
    const results = setUp(workspace);
    expect(results.folders!.message).toContain('đã lấy lại');
    expect(results.templates!.message).toMatch(/^Các mẫu gốc đã đủ\./);
    expect(madeBySetUp(workspace).map(({ id }) => id)).toEqual(before);
  });

  test('whose folder of templates alone is in the bin gets it back, and is told so', () => {
    const workspace = office();
    const before = madeBySetUp(workspace).map(({ id }) => id);
    byHand(workspace, who.owner, "DriveApp.getFoldersByName('Mẫu biểu').next().setTrashed(true);");
    later(workspace);
    expect(setUp(workspace).folders!.message).toContain('đã lấy lại');
    expect(madeBySetUp(workspace).map(({ id }) => id)).toEqual(before);
  });

  test('whose folder is deleted for good gets a new one with new templates, and is told so', () => {
    const workspace = office();
    const before = names(workspace);
    byHand(workspace, who.owner, "Drive.Files.remove(DriveApp.getFoldersByName('Hồ sơ sự cố CNTT').next().getId());");
    later(workspace);
    const results = setUp(workspace);
    expect(results.folders!.message).toContain('đã lập thư mục mới');
    expect(results.templates!.message).toMatch(/^Đã lập 7 mẫu gốc\./);
    expect(names(workspace)).toEqual(before);
  });

  test.each([
    ['doubled', "ScriptApp.newTrigger('onSweep').timeBased().everyMinutes(10).create();"],
    ['deleted', 'for (const one of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(one);'],
    [
      'of another event, or on another file',
      `for (const one of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(one);
       ScriptApp.newTrigger('onSheetEdited').forSpreadsheet(book).onChange().create();
       ScriptApp.newTrigger('onSheetChanged').forSpreadsheet(SpreadsheetApp.create('Khác')).onChange().create();
       ScriptApp.newTrigger('onFormSubmitted').forForm(FormApp.create('Khác')).onFormSubmit().create();
       ScriptApp.newTrigger('onFormSubmitted').timeBased().everyMinutes(10).create();`,
    ],
  ])('triggers %s are put right; those of other functions stay', (_, lines) => {
    const workspace = office();
    const seen = () =>
      byHand<string[]>(
        workspace,
        who.owner,
        `return ScriptApp.getProjectTriggers().map((one) => [one.getHandlerFunction(), one.getEventType(), one.getTriggerSourceId()].join()).sort();`,
      );
    const before = seen();
    byHand(workspace, who.owner, `${lines} ScriptApp.newTrigger('byHand').timeBased().everyDays(1).create();`);
    expect(run(workspace, 'triggers')).toMatchObject({ ok: true });
    expect(seen().filter((one) => !one.startsWith('byHand'))).toEqual(before);
    expect(seen()).toHaveLength(5);
  });

  test('triggers that are right stay as they are', () => {
    const workspace = office();
    const ids = () =>
      byHand<string[]>(workspace, who.owner, 'return ScriptApp.getProjectTriggers().map((one) => one.getUniqueId()).sort();');
    const before = ids();
    expect(run(workspace, 'triggers')).toMatchObject({ ok: true });
    expect(ids()).toEqual(before);
  });

  test('a year whose days off nobody has confirmed is named', () => {
    const workspace = office();
    expect(run(workspace, 'triggers').message).not.toContain('Chưa có thông báo lịch nghỉ');
    workspace.skipTo('2028-01-04T08:00+07:00');
    expect(run(workspace, 'triggers').message).toContain('Chưa có thông báo lịch nghỉ lễ, Tết năm 2028');
  });

  test('a sheet that somebody made by hand in the place of a deleted one is taken', () => {
    const workspace = office();
    const names = workspace.sheets().map(({ name }) => name);
    const headers = workspace.grid('Dự toán')[0];
    byHand(workspace, who.owner, "book.deleteSheet(sheet('Dự toán')); book.insertSheet('Dự toán');");
    expect(run(workspace, 'sheets')).toMatchObject({ ok: true });
    expect(
      workspace
        .sheets()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names.sort());
    expect(workspace.grid('Dự toán')[0]).toEqual(headers);
  });

  test('sheets that people have added stay, also blank ones; only a blank one with a name of the platform goes', () => {
    const workspace = office();
    byHand(
      workspace,
      who.owner,
      `book.insertSheet('Trang tính 7').getRange('A1').setValue('ghi chú');
       book.insertSheet('Nháp');
       book.insertSheet('Trang tính 8');
       const form = FormApp.create('Khảo sát');
       form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
       const answers = book.getSheets().find((one) => (one.getFormUrl() || '').includes(form.getId()));
       answers.clear();
       answers.setName('Trang tính 9');`,
    );
    expect(run(workspace, 'sheets')).toMatchObject({ ok: true });
    const all = workspace.sheets().map(({ name }) => name);
    expect(all).toEqual(expect.arrayContaining(['Trang tính 7', 'Nháp', 'Trang tính 9']));
    expect(all).not.toContain('Trang tính 8');
  });

  test('whom the file could not be shared with is named; an address that Google does not know leaves no sheet open', () => {
    const typed = (more = {}) => {
      const workspace = office(more);
      workspace.as(who.owner).type('Phân quyền', 'A7:E7', [['Lê Văn Tám', 'Công chức', 'Công an xã', 'tam@sontay.example', 'Quản trị']]);
      return workspace;
    };
    const calls: string[] = [];
    const onCall = (method: string, functionName: string) => functionName === 'runSetupStep' && calls.push(method);
    run(typed({ onCall }), 'looks');
    const shares = {
      functionName: 'runSetupStep',
      atCall: calls.indexOf('Drive.Permissions.create') + 1,
      effect: { response: 400 },
    } as const;
    calls.length = 0;
    const watched = typed({ onCall });
    watched.fault(shares);
    run(watched, 'looks');
    const atCall = calls.indexOf('Protection.addEditor') + 1;
    expect(atCall).toBeGreaterThan(shares.atCall);
    const workspace = typed();
    workspace.fault(shares);
    workspace.fault({ functionName: 'runSetupStep', atCall, effect: { error: 'Exception: Invalid email: tam@sontay.example' } });
    expect(run(workspace, 'looks')).toMatchObject({
      ok: true,
      message: expect.stringContaining('không cho chia sẻ tự động với tam@sontay.example'),
    });
    for (const sheet of ['Phân quyền', 'Cấu hình'])
      expect([sheet, workspace.as(who.otherIt).cellInfo(sheet, 'A2').protection]).toEqual([sheet, 'refused']);
  });

  test('a deleted row of «Quy trình» comes back at its place with what was in force', () => {
    const workspace = office();
    const before = rowsOf(workspace, 'Quy trình');
    workspace.as(who.owner).deleteRows('Quy trình', 5);
    expect(run(workspace, 'lists').message).toContain('Trang “Quy trình” thiếu bước B4, đã ghi lại');
    expect(rowsOf(workspace, 'Quy trình')).toEqual(before);
    expect(run(workspace, 'lists').message).toBe('Các danh mục đã có, giữ nguyên.');
  });

  test('what is good is kept by the step of the lists: cleared before the timer runs, it comes back', () => {
    const workspace = office();
    byHand(workspace, who.owner, "sheet('Quy trình').getRange('D3').setValue(2);");
    run(workspace, 'lists');
    byHand(workspace, who.owner, "sheet('Quy trình').getRange('A2:E20').clearContent();");
    run(workspace, 'lists');
    expect(rowsOf(workspace, 'Quy trình')[1]).toMatchObject({ Bước: 'B2', 'Thời gian (ngày làm việc)': '2' });
  });

  test('a step whose sheet is missing names it', () => {
    const workspace = office();
    byHand(workspace, who.owner, "book.deleteSheet(sheet('Danh mục'));");
    for (const id of ['lists', 'looks'])
      expect([id, run(workspace, id)]).toMatchObject([
        id,
        { ok: false, message: expect.stringMatching(/^Không tìm thấy trang “Danh mục”/) },
      ]);
  });

  test('a list whose rows were all cleared is filled again, whatever formula stands beside it', () => {
    const workspace = office();
    const before = workspace.grid('Ngày nghỉ');
    byHand(workspace, who.owner, "sheet('Ngày nghỉ').getRange('A2:E200').clearContent();");
    expect(run(workspace, 'lists').message).toContain('Đã ghi dòng ban đầu cho 1 trang; xem lại');
    run(workspace, 'looks');
    expect(workspace.grid('Ngày nghỉ')).toEqual(before);
  });

  test('without a form the other triggers are set all the same, and the sentence names the step to run', () => {
    const workspace = office();
    byHand(
      workspace,
      who.owner,
      `for (const one of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(one);
       PropertiesService.getScriptProperties().deleteProperty('form.id');`,
    );
    expect(run(workspace, 'triggers')).toMatchObject({
      ok: false,
      message: expect.stringContaining('Làm lại bước “Lập biểu mẫu báo sự cố”'),
    });
    expect(triggersOf(workspace)).toEqual(handlers.filter((handler) => handler !== 'onFormSubmitted'));
    setUp(workspace);
    expect(triggersOf(workspace)).toEqual(handlers);
  });

  test('a form out of reach is told from the menu with its cure, and the next set-up makes one', () => {
    const workspace = office();
    byHand(workspace, who.owner, "PropertiesService.getScriptProperties().setProperty('form.id', 'da-xoa-han');");
    workspace.clearShown();
    workspace.as(who.owner).call('menuSweep');
    expect(workspace.shown().at(-1)!.content).toContain('Chưa mở được biểu mẫu báo sự cố');
    expect(run(workspace, 'form')).toMatchObject({ ok: true, message: expect.stringContaining('Đã nhận lại biểu mẫu') });
  });

  test.each(['start', 'sheets', 'lists', 'looks', 'form', 'folders', 'templates', 'triggers'])(
    'a fault of the platform at the step «%s» is told with its cure, and the next run is good',
    (id) => {
      const workspace = office();
      run(workspace, id);
      const { calls } = workspace.meter();
      for (const atCall of [3, Math.ceil(calls / 2), calls - 1]) {
        workspace.fault({ functionName: 'runSetupStep', atCall, effect: { error: 'Exception: Rất tiếc, đã xảy ra lỗi máy chủ.' } });
        const { ok, message } = run(workspace, id);
        expect({ ok, message }).toEqual({
          ok: false,
          message: expect.stringMatching(
            /^Google chưa làm xong bước này.*làm lại bước này.*“Rất tiếc|^Google (Trang tính|Drive|Tài liệu) đang trục trặc/,
          ),
        });
        expect(run(workspace, id).ok).toBe(true);
      }
    },
  );
});

test('after the step of the sheets the list of open work says when the last run was', () => {
  const workspace = blankWorkspace(at).as(who.owner);
  for (const id of ['start', 'sheets']) run(workspace, id);
  expect(workspace.grid('Việc đang mở')[1]![0]).toMatch(/^Chạy lần cuối/);
});

test('an account whose address Google does not tell is asked to sign in with that of the office', () => {
  const workspace = blankWorkspace(at).as('');
  expect(run(workspace, 'start')).toMatchObject({ ok: false, message: expect.stringContaining('Chưa biết tài khoản đang dùng') });
});

describe('a run that is cut off', () => {
  let begun: ReturnType<typeof kept>;
  beforeAll(() => {
    const workspace = blankWorkspace(at).as(who.owner);
    for (const id of ['start', 'sheets', 'lists', 'form']) run(workspace, id);
    begun = kept(workspace);
  });

  test.each(['folders', 'triggers'])('at any call of the step «%s» leaves the next run nothing doubled', (id) => {
    const reference = begun().as(who.owner);
    run(reference, id);
    const { calls } = reference.meter();
    const [files, triggers] = [names(reference), triggersOf(reference)];
    const every = Array.from({ length: calls }, (_, index) => index + 1);
    for (const call of someOf(every, 30)) {
      const workspace = begun().as(who.owner);
      workspace.fault({ functionName: 'runSetupStep', atCall: call, effect: 'kill' });
      expect(() => run(workspace, id)).toThrow();
      expect(run(workspace, id)).toMatchObject({ ok: true });
      expect([call, names(workspace), triggersOf(workspace)]).toEqual([call, files, triggers]);
    }
  });
});
