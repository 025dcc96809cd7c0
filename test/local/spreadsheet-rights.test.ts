// Which cells and sheets a second person may change, and who says so.
import { editor, openSpreadsheets, owner } from './spreadsheet-harness';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const refusal = 'You are trying to edit a protected cell or object.';
const as = { activeUser: editor, effectiveUser: editor };
const stranger = 'la@noi-khac.example';
const emails = (users: GoogleAppsScript.Base.User[]) => users.map((user) => user.getEmail());

/** Of these places, those that the second person may edit. */
const open = (workspace: ReturnType<typeof openSpreadsheets>, places: string[], who = as) =>
  workspace.run((_app, sheet) => places.filter((a1) => sheet.getRange(a1).canEdit()), who);

test('a protected range is refused to its very edges and nowhere else', () => {
  const workspace = openSpreadsheets();
  workspace.run((app, sheet) => {
    sheet.getRange('B2:C3').protect().removeEditor(editor);
    sheet.getRange('F1:F9').protect();
    app.getActiveSpreadsheet().insertSheet('Khác');
    sheet.activate();
  });
  const within = ['B2', 'C3', 'A1:B2', 'C3:D4', 'A2:E2', 'C1:C5', 'B2:C3', 'A1:Z1000'];
  const beside = ['A1:A9', 'B1:C1', 'D1:D9', 'B4:C4', 'F1'];
  expect(open(workspace, [...within, ...beside])).toEqual(beside);
  expect(open(workspace, within, { activeUser: owner, effectiveUser: owner })).toEqual(within);
  workspace.run((app) => {
    const [, other] = app.getActiveSpreadsheet().getSheets() as [Sheet, Sheet];
    other.getRange('B2').setValue('x');
    other.setName('Tên khác');
  }, as);
  workspace.run((_app, sheet) => sheet.setName('Tên'), as);
});

test('each of many protections can refuse; one that is left open by all of them is open', () => {
  const workspace = openSpreadsheets();
  workspace.run((app, sheet) => {
    sheet.getRange('A1:B2').protect();
    sheet.getRange('B2:C3').protect().removeEditor(editor);
    app.getActiveSpreadsheet().setNamedRange('Ten', sheet.getRange('E5:E6'));
    sheet.getRange('E1').protect().setRangeName('Ten').removeEditor(editor);
    sheet.insertRowBefore(5);
  });
  expect(open(workspace, ['A1', 'B2', 'C3', 'E1', 'E5', 'E6', 'E7', 'E8'])).toEqual(['A1', 'E1', 'E5', 'E8']);
});

test('ranges left open within a protected sheet may be edited wholly, also across two of them', () => {
  const workspace = openSpreadsheets();
  workspace.run((_app, sheet) => {
    const places = ['C2:D3', 'C4:D5', 'F6', 'H2:K5'].map((a1) => sheet.getRange(a1));
    sheet.protect().setUnprotectedRanges(places).removeEditors([editor]);
    sheet.getRange('I3:J4').protect().removeEditor(editor);
  });
  const inside = ['C2', 'D5', 'C2:D3', 'C3:D4', 'C2:D5', 'F6', 'H2:H5', 'H2:K2', 'K2:K5', 'H5:K5'];
  const outside = ['B2', 'B2:C2', 'C1:C2', 'C5:C6', 'D5:E5', 'F6:G6', 'F5:F6', 'A1:Z1000', 'C2:F6', 'I3', 'H3:I3'];
  expect(open(workspace, [...inside, ...outside])).toEqual(inside);
});

test('what changes the build of a protected sheet is refused, of another one it is not', () => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    sheet.protect().removeEditor(editor);
    app.getActiveSpreadsheet().insertSheet('Mở').protect();
    sheet.activate();
  });
  const changes: ((sheet: Sheet) => unknown)[] = [
    (sheet) => sheet.setName('x'),
    (sheet) => sheet.setTabColor('red'),
    (sheet) => sheet.hideSheet(),
    (sheet) => sheet.insertColumnAfter(1),
    (sheet) => sheet.deleteColumn(1),
    (sheet) => sheet.moveRows(sheet.getRange('1:1'), 3),
    (sheet) => sheet.setConditionalFormatRules([]),
    (sheet) => sheet.clear(),
    (sheet) => sheet.sort(1),
    (sheet) => sheet.appendRow(['x']),
    (sheet) => sheet.getParent().deleteSheet(sheet),
  ];
  for (const change of changes) expect(() => run((_app, sheet) => change(sheet), as)).toThrow(refusal);
  const other = (change: (sheet: Sheet) => unknown) => run((app) => change(app.getActiveSpreadsheet().getSheets()[1]!), as);
  for (const change of changes.filter((_change, index) => index !== 2)) expect(() => other(change)).not.toThrow();
});

test('who may not edit what is protected learns that, but neither its editors nor to change it', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => sheet.getRange('A1').protect().setDescription('mã').removeEditor(editor));
  run((app, sheet) => {
    const [protection] = sheet.getProtections(app.ProtectionType.RANGE);
    expect([protection!.canEdit(), protection!.getDescription(), protection!.getRange().getA1Notation()]).toEqual([false, 'mã', 'A1']);
    for (const act of [
      () => protection!.getEditors(),
      () => protection!.addEditor(editor),
      () => protection!.setDescription('x'),
      () => protection!.setWarningOnly(true),
    ])
      expect(act).toThrow(refusal);
  }, as);
});

test('editors of a protection come and go by address or as users, but not the owner and not the one who asks', () => {
  const { run, links } = openSpreadsheets();
  links.files.get = (
    (get) => (id: string) =>
      get(id)
  )(links.files.get);
  run((_app, sheet) => {
    const protection = sheet.getRange('A1').protect();
    const [, second] = protection.getEditors();
    const seen = [
      protection.removeEditor(second!),
      protection.addEditor(second!),
      protection.addEditors([stranger, 'AN@xa.gov.vn', stranger]),
      protection.removeEditors([owner, stranger]),
      protection.removeEditor('AN@XA.gov.vn'),
    ].map((one) => emails(one.getEditors()).length);
    expect(seen).toEqual(new Array(5).fill(1));
  });
  const steps = (work: (protection: GoogleAppsScript.Spreadsheet.Protection) => unknown) =>
    run((_app, sheet) => {
      const protection = sheet.getRange('A2').protect();
      work(protection);
      return emails(protection.getEditors());
    });
  expect(steps((one) => one.addEditors([stranger, 'AN@xa.gov.vn', stranger]))).toEqual([owner, editor, stranger]);
  expect(steps((one) => one.addEditor(stranger).removeEditors([owner, stranger]))).toEqual([owner, editor]);
  expect(steps((one) => one.removeEditor('AN@XA.gov.vn'))).toEqual([owner]);
  run((_app, sheet) => {
    const mine = sheet.getRange('A3').protect();
    mine.removeEditors([owner, editor]);
    expect(emails(mine.getEditors())).toEqual([owner, editor]);
  }, as);
});

test('a domain that is let in is that of the owner, and only where there is one', () => {
  const workspace = openSpreadsheets();
  const domain = (editable: boolean) =>
    workspace.run((_app, sheet) => {
      const protection = sheet.protect().setDomainEdit(editable);
      protection.removeEditors(protection.getEditors());
      return protection.canDomainEdit();
    });
  expect(() => domain(true)).toThrow('domain');
  workspace.links.accounts.push({ email: owner, name: 'Chủ', kind: 'workspace' });
  expect(domain(true)).toBe(true);
  expect(open(workspace, ['A1'])).toEqual(['A1']);
  expect(open(workspace, ['A1'], { activeUser: stranger, effectiveUser: stranger })).toEqual([]);
  expect(domain(false)).toBe(false);
  expect(open(workspace, ['A1'])).toEqual([]);
});
