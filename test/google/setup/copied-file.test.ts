// «Tệp ▸ Tạo bản sao» of the workbook: another office sets up the copy, and the two files stay separate.
import type { Workspace } from 'apps-script-emulator';
import { byHand } from '../../support/hands';
import { blankWorkspace, officeAt, rowsOf, who } from '../../support/office';
import { handlers, setUp, triggersOf } from '../../support/set-up';
import { printer, sendForm } from '../../support/stories';

const at = '2026-11-23T08:00+07:00';
const codes = (workspace: Workspace) => rowsOf(workspace, 'Sổ sự cố').map((row) => row['Mã sự cố']);

function copyWorkbook() {
  const original = officeAt(at);
  sendForm(original);
  const container = byHand<string>(original, who.owner, "return book.copy('Sổ của xã khác').getId();");
  return { original, workspace: blankWorkspace(at, { state: original.state(), container }) };
}

test('set-up of the copy takes the form that came with it, makes its own triggers and protections, and shows the same sheets', () => {
  const { original, workspace } = copyWorkbook();
  const ofOriginal = original.forms().find(({ published }) => published)!.id;
  expect(Object.values(setUp(workspace)).map(({ ok, message }) => (ok ? '' : message))).toEqual(Array(9).fill(''));
  expect(triggersOf(workspace)).toEqual(handlers);
  const shown = (one: Workspace) => one.sheets().flatMap(({ name, hidden }) => (hidden ? [] : [name]));
  expect(shown(workspace)).toEqual(shown(original));
  const protections = (one: Workspace) =>
    byHand<number>(one, who.owner, 'return book.getProtections(SpreadsheetApp.ProtectionType.SHEET).length;');
  expect(protections(workspace)).toBe(protections(original));
  setUp(workspace);
  expect(protections(workspace)).toBe(protections(original));

  const own = workspace.forms().filter(({ id, published }) => id !== ofOriginal && published);
  expect(own).toHaveLength(1);
  const before = codes(workspace);
  workspace.submitForm(own[0]!.id, printer, { by: 'taichinh@sontay.example' });
  expect(codes(workspace).filter((code) => !before.includes(code))).toHaveLength(1);
});

test('set-up of a page that is not published forgets no address', () => {
  const { workspace } = copyWorkbook();
  const all = 'PropertiesService.getScriptProperties()';
  byHand(workspace, who.owner, `${all}.setProperty('webapp.url', 'https://script.google.com/macros/s/truoc/exec');`);
  setUp(workspace);
  expect(byHand(workspace, who.owner, `return ${all}.getProperty('webapp.url');`)).toBe('https://script.google.com/macros/s/truoc/exec');
});

test('a response to the original form does not reach the copy', () => {
  const { original, workspace } = copyWorkbook();
  setUp(workspace);
  const before = codes(workspace);
  workspace.submitForm(original.forms()[0]!.id, printer, { by: 'taichinh@sontay.example' });
  workspace.advanceTo('2026-11-23T10:00+07:00');
  expect(codes(workspace)).toEqual(before);
});
