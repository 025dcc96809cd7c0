// «Xuất báo cáo…»: one Doc for its period and content, in the layout of a báo cáo, with the figures that the sheet shows.
import type { Workspace } from 'apps-script-emulator';
import { openFromMenu } from '../../../desk/samples/dialogs';
import type { DialogModel, DialogResult, NoticeModel } from '../../../src/actions/page-models';
import { documentText, keptOffice, sharedWithStaff, who } from '../../support/office';
import { someOf } from '../../support/some-of';
import { endedIncident, incidentAt } from '../../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  endedIncident(workspace);
  incidentAt(workspace, 'B6', { 'Thiết bị/hệ thống': 'Máy quét', 'Nhóm sự cố': 'PC – Phần cứng máy tính' });
  incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'Máy quét' });
  // The hour: due states are formulas.
  workspace.skipTo('2026-12-14T09:00+07:00');
  workspace.advanceTo(workspace.now() + 21 * 60_000);
});

const open = (workspace: Workspace, by = who.it) => openFromMenu(workspace.as(by), 'menuReportPaper') as DialogModel;
function press(workspace: Workspace, typed: Record<string, string> = {}, by = who.it): DialogResult {
  const { action, key, code, version, hidden, groups } = open(workspace, by);
  const values = { ...Object.fromEntries(groups.flatMap(({ fields }) => fields.map(({ name, value }) => [name, value]))), ...typed };
  return workspace.runFromPage('submitDialog', [{ action, key, code, version, hidden, values }]) as DialogResult;
}
const papers = (workspace: Workspace) => workspace.files().filter(({ name, trashed }) => !trashed && name.startsWith('Báo cáo sự cố CNTT'));
const NAME = 'Báo cáo sự cố CNTT năm 2026';

test('the dialog offers the month that is over, and the chairman to sign', () => {
  const [fields] = open(office()).groups.map((group) => Object.fromEntries(group.fields.map(({ name, value }) => [name, value])));
  expect(fields).toEqual({ year: '2026', part: 'month11', signer: 'Cao Văn Đức', addressee: '', remarks: '' });
  const workspace = sharedWithStaff(office());
  expect(openFromMenu(workspace.as(who.staff), 'menuReportPaper') as unknown as NoticeModel).toMatchObject({
    kind: 'notice',
    message: expect.stringContaining('Chủ tịch'),
  });
});

test('the paper has the layout of a báo cáo and the figures of the sheet', () => {
  const workspace = office();
  const result = press(workspace, { part: 'year', addressee: 'Sở Khoa học và Công nghệ', remarks: 'Đề nghị thay máy quét.' });
  expect(result).toMatchObject({ ok: true, message: expect.stringContaining('Đã lập báo cáo năm 2026'), links: [{ text: 'Mở báo cáo' }] });
  const text = documentText(workspace, NAME);
  expect(text).toContain('ỦY BAN NHÂN DÂN XÃ SƠN TÂY');
  expect(text).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc');
  expect(text).toMatch(/Số:\s*\/BC-UBND/);
  expect(text).toMatch(/Sơn Tây, ngày\s*tháng 12 năm 2026/);
  expect(text).toContain('BÁO CÁO Kết quả khắc phục, xử lý sự cố công nghệ thông tin năm 2026');
  expect(text).toContain('Kính gửi: Sở Khoa học và Công nghệ');
  expect(text).toContain(
    'Ủy ban nhân dân xã Sơn Tây báo cáo kết quả thực hiện năm 2026 (từ ngày 01 tháng 01 năm 2026 đến ngày 14 tháng 12 năm 2026)',
  );
  expect(text).toContain('Trong kỳ, các bộ phận báo 3 sự cố, tăng 3 sự cố so với cùng kỳ năm trước (0 sự cố).');
  expect(text).toMatch(/Máy quét\s*2\s*0/);
  expect(text).toContain('V. NHẬN XÉT, KIẾN NGHỊ Đề nghị thay máy quét.');
  expect(text).toMatch(/Nơi nhận: - Như trên;.*- Lưu: VT, CNTT\..*TM\. ỦY BAN NHÂN DÂN CHỦ TỊCH\s+Cao Văn Đức/);
  const sheet = (label: string) => workspace.grid('Báo cáo').find(([first]) => first === label)!;
  for (const [label, name = label] of [
    ['Sự cố đã báo'],
    ['Kết thúc trong kỳ'],
    ['Chuyển kỳ sau'],
    ['Hoàn thành đúng hạn'],
    ['Đang xử lý'],
    ['Đang quá hạn'],
    ['Dự toán (đồng)'],
    ['Kinh phí thực tế (đồng)'],
  ] as [string, string?][])
    expect(text).toContain(`${name} ${sheet(label)[1]} ${sheet(label)[2]}`);
  // Two are past their limits, and say at which step.
  expect(text).toMatch(/Trong kỳ có 2 sự cố quá hạn: .*SC-2026-0002, Máy quét.*B6.*SC-2026-0003, Máy quét.*B2/);
});

test('a vice chairman signs in the place of the chairman', () => {
  const workspace = office();
  const { groups } = open(workspace);
  const signer = groups[0]!.fields.find(({ name }) => name === 'signer');
  if (signer?.kind !== 'select') throw new Error('nobody to choose');
  press(workspace, { part: 'year', signer: signer.choices[1]!.value });
  expect(documentText(workspace, NAME)).toMatch(/TM\. ỦY BAN NHÂN DÂN KT\. CHỦ TỊCH PHÓ CHỦ TỊCH\s+Nguyễn Thanh Thiết/);
});

test('pressed again there is one paper; what has changed since makes a second edition', () => {
  const workspace = office();
  press(workspace, { part: 'year' });
  expect(press(workspace, { part: 'year' }, who.chairman)).toMatchObject({
    ok: true,
    message: expect.stringContaining('không lập thêm bản mới'),
  });
  expect(papers(workspace).map(({ name }) => name)).toEqual([NAME]);
  const folders = workspace.files().filter(({ name, mimeType }) => name === 'Báo cáo' && mimeType.endsWith('folder'));
  expect(folders).toHaveLength(1);
  incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'Loa' });
  expect(press(workspace, { part: 'year' })).toMatchObject({ ok: true, message: expect.stringContaining('lần 2') });
  expect(papers(workspace).map(({ name }) => name)).toEqual([NAME, `${NAME} (lần 2)`]);
});

test.each([
  [{ year: '26' }, 'year'],
  [{ year: '2031' }, 'year'],
  [{ part: 'month13' }, 'part'],
  [{ year: '2027', part: 'month2' }, 'part'],
  [{ signer: 'Không có ai' }, 'signer'],
])('%j is refused at its field, and nothing is made', (typed, field) => {
  const workspace = office();
  const result = press(workspace, typed) as Extract<DialogResult, { ok: false }>;
  expect(result.ok).toBe(false);
  expect(Object.keys(result.fields)).toEqual([field]);
  expect(papers(workspace)).toEqual([]);
});

test('a run that dies at any call leaves one paper when the person presses again', () => {
  const calls: string[] = [];
  let isCounting = false;
  const reference = office({ onCall: (method: string) => isCounting && calls.push(method) });
  const dialog = open(reference);
  isCounting = true;
  pressOn(reference, dialog);
  isCounting = false;
  const remote = calls.flatMap((method, index) =>
    /^(Sheets|Drive|Docs|DriveApp|DocumentApp|Document|Properties)\./.test(method) ? [index + 1] : [],
  );
  expect(remote.length).toBeGreaterThan(15);
  for (const effect of ['kill', { error: 'Service error' }] as const)
    for (const atCall of someOf(remote, effect === 'kill' ? 7 : 3)) {
      const workspace = office();
      const page = open(workspace);
      workspace.fault({ functionName: 'submitDialog', atCall, effect });
      try {
        pressOn(workspace, page);
      } catch {
        // The page hears nothing of a run that died.
      }
      expect([atCall, effect, pressOn(workspace, page)]).toEqual([atCall, effect, expect.objectContaining({ ok: true })]);
      // What the dead run has begun is binned by the comparison of the hour.
      workspace.skipTo(workspace.now() + 70 * 60_000);
      workspace.advanceTo(workspace.now() + 21 * 60_000);
      expect([atCall, effect, papers(workspace).map(({ name }) => name)]).toEqual([atCall, effect, [NAME]]);
      expect(
        workspace.files().filter(({ name, mimeType, trashed }) => !trashed && name === 'Báo cáo' && mimeType.endsWith('folder')),
      ).toHaveLength(1);
    }
});

test('two presses at once leave one paper in one folder, wherever they meet', () => {
  const calls: string[] = [];
  const reference = office({ onCall: (method: string) => calls.push(method) });
  const dialog = open(reference);
  const before = calls.length;
  pressOn(reference, dialog);
  const own = calls.slice(before);
  const making = own.flatMap((method, index) => (/^Drive\.Files\.(generateIds|create)$/.test(method) ? [index + 1] : []));
  const noting = own.flatMap((method, index) => (/^(Properties\.setProperty|Lock\.tryLock)$/.test(method) ? [index + 1] : []));
  expect([making.length, noting.length > 4]).toEqual([3, true]);
  for (const atCall of [...making, ...someOf(noting, 4)]) {
    const workspace = office();
    const [one, other] = [open(workspace), open(workspace)];
    workspace.fault({ functionName: 'submitDialog', atCall, effect: { interleave: () => void pressOn(workspace, other) } });
    pressOn(workspace, one);
    const names = workspace.files().flatMap(({ name, trashed }) => (!trashed && name.startsWith('Báo cáo') ? [name] : []));
    expect([atCall, own[atCall - 1], names.sort()]).toEqual([atCall, own[atCall - 1], ['Báo cáo', NAME].sort()]);
  }
});

function pressOn(workspace: Workspace, { action, key, code, version, hidden, groups }: DialogModel): DialogResult {
  const values = { ...Object.fromEntries(groups.flatMap(({ fields }) => fields.map(({ name, value }) => [name, value]))), part: 'year' };
  return workspace.as(who.it).runFromPage('submitDialog', [{ action, key, code, version, hidden, values }]) as DialogResult;
}
