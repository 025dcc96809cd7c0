// The five forms as documents: templates are made, filled, and read as printed.
import { type Fault, openWorkspace, type Workspace } from 'apps-script-emulator';
import { blankFields } from '../../../src/forms/blank-form';
import type { FormFields } from '../../../src/forms/fields';
import type { FormContext } from '../../../src/forms/form-context';
import { formFields } from '../../../src/forms/printed-forms';
import type { TemplateCheck } from '../../../src/forms/templates/template-check';
import { type FormCode, formCodes, type Incident } from '../../../src/procedure/incident';
import { agency, context, deputy, printer, sayingOnly } from '../../forms/printer';
import { moment } from '../../procedure/instants';
import { commands, technician } from '../../procedure/office';
import { inBrowser, STEP_MS } from '../../support/browser';
import { partScript } from '../../support/part-script';

const forms: FormCode[] = [...formCodes];
let folder: string;
let workspace: Workspace;
let drive: string;

beforeAll(async () => {
  folder = await partScript('test/google/documents/documents-script.ts');
});

beforeEach(() => {
  workspace = openWorkspace({ at: '2026-11-26T08:05:00+07:00', owner: 'cntt@xa.example' });
  workspace.load(folder);
  drive = workspace.call('makeFolder', 'Sự cố') as string;
});

const makeTemplate = (form: FormCode) => workspace.call('makeTemplate', form, agency, drive) as string;
const makeForm = (templateId: string, fields: FormFields, name = 'SC-2026-0001 BM', form: FormCode = 'BM.01') =>
  workspace.call('makeForm', templateId, fields, name, drive, form) as { fileId: string; url: string; check: TemplateCheck };

/** Returns the text of a document, line by line. */
function read(fileId: string): string {
  return workspace
    .paper(fileId)
    .replace(/<(style|head|script)[\s>][\s\S]*?<\/\1>/g, '')
    .replace(/<br\s*\/?>|<\/(p|div|td|tr|h\d|li)>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp|nbsp|#39|#x27);/g, (_, name: string) => entities[name]!)
    .replace(/[ \t\u00a0\u2003]+/g, ' ')
    .replace(/ ?\n[ \n]*/g, '\n');
}

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&', nbsp: '\u00a0', '#39': "'", '#x27': "'" };

function printed(form: FormCode, incident: Incident, more: Partial<FormContext> = {}): string {
  const { fileId, check } = makeForm(makeTemplate(form), formFields(form, incident, context(more)), undefined, form);
  expect(check).toEqual({ unknown: [], lacking: [], left: [], unpaired: [] });
  const text = read(fileId);
  expect(text).not.toContain('{{');
  return text;
}

it('BM.01 prints a received incident', () => {
  const text = printed('BM.01', printer.received().now());
  for (const line of [
    'ỦY BAN NHÂN DÂN\nXÃ SƠN TÂY',
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc',
    'Sơn Tây, ngày 23 tháng 11 năm 2026',
    'PHIẾU ĐỀ NGHỊ\nKHẮC PHỤC, XỬ LÝ SỰ CỐ CÔNG NGHỆ THÔNG TIN',
    'Họ và tên:\nTrần Thị Lan\nChức vụ:\nCông chức Văn phòng HĐND và UBND',
    '☐ Trực tiếp ☐ Điện thoại ☒ Biểu mẫu điện tử',
    'Mức độ ưu tiên: ☐ Khẩn cấp ☒ Cao ☐ Trung bình ☐ Thấp',
    'Dấu hiệu sự cố an ninh mạng: ☒ Không ☐ Có\nHướng xử lý',
    'Hạn hoàn thành: 11 giờ 30 phút, ngày 27 tháng 11 năm 2026.',
    'LÃNH ĐẠO BỘ PHẬN ĐỀ NGHỊ',
    'BM.01/QT.VHTT.01 – Lần ban hành: 01 – Ngày ban hành: 08/11/2023',
  ])
    expect(text).toContain(line);
});

it('BM.02 names the partner only when there is one', () => {
  const text = printed('BM.02', printer.planned().now());
  // An ISO form has no văn thư number, and the firm signs no price before the approval.
  expect(text).not.toMatch(/BB-UBND|Kinh phí dự kiến/);
  expect(text).not.toContain('Sơn Tây, ngày');
  expect(text).toContain('ĐƠN VỊ SỬA CHỮA');
  expect(text).toContain('thống nhất và ký tên; lập thành 03 bản có giá trị như nhau, mỗi bên giữ 01 bản./.');
  const alone = printer.received().tell('23/11/2026 14:10', technician, commands.plan({ vendor: '', noCost: true, lines: [] }));
  const other = printed('BM.02', alone.now());
  expect(other).not.toContain('ĐƠN VỊ SỬA CHỮA');
  expect(other.split('NGƯỜI LẬP BIÊN BẢN').length).toBe(2);
});

it('BM.03 prints the estimate and the approval of the vice chairman', () => {
  const text = printed('BM.03', printer.approved(deputy).now());
  for (const line of [
    'UBND XÃ SƠN TÂY\nBỘ PHẬN CÔNG NGHỆ THÔNG TIN',
    'GIẤY ĐỀ NGHỊ\nVề việc phê duyệt phương án, kinh phí khắc phục sự cố máy in Canon LBP 2900',
    'Kính gửi: Chủ tịch Ủy ban nhân dân xã Sơn Tây.\nCăn cứ Luật Tổ chức chính quyền địa phương;\nCăn cứ Quy trình',
    '3\nCông thay thế, vệ sinh\nlần\n01\n150.000\n150.000\n8%\n',
    'Cộng\n680.000',
    'Thuế GTGT 8%\n54.400',
    'TỔNG CỘNG\n734.400',
    'Bằng chữ: Bảy trăm ba mươi tư nghìn bốn trăm đồng.',
    'Ý kiến của kế toán (nguồn kinh phí, dự toán còn lại):',
    'Nơi nhận:\n- Như trên;\n- Kế toán;\n- Lưu: VT, CNTT.',
    '☒ Phê duyệt phương án; kinh phí: 734.400 đồng.\n☐ Trả lại để điều chỉnh',
    'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Thanh Thiết',
  ])
    expect(text).toContain(line);
  // A giấy đề nghị is no văn bản of NĐ 30: it has no number.
  expect(text).not.toMatch(/Số:.*ĐN/);
});

it('a tờ trình has a number and no ruling; the ruling is a paper of its own, without a number', () => {
  const more = { agency: { ...agency, submissionTitle: 'TỜ TRÌNH' } };
  const incident = printer.approved(deputy).now();
  const proposal = printed('BM.03', incident, more);
  expect(proposal).toMatch(/Số: ?\/TTr-CNTT\nMã sự cố/);
  expect(proposal).toContain(
    'kính trình Chủ tịch Ủy ban nhân dân xã Sơn Tây xem xét, phê duyệt phương án khắc phục sự cố với nội dung sau:',
  );
  expect(proposal).not.toMatch(/Ý KIẾN PHÊ DUYỆT|KT\. CHỦ TỊCH|NGƯỜI ĐỀ NGHỊ/);
  const ruling = printed('BM.03A', incident, more);
  expect(ruling).toMatch(/Tờ trình ngày 2\d tháng 11 năm 2026 của Bộ phận Công nghệ thông tin về việc phê duyệt/);
  expect(ruling).toContain('☒ Phê duyệt phương án; kinh phí: 734.400 đồng.');
  expect(ruling).toContain('KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Thanh Thiết');
  expect(ruling).not.toContain('Số:');
});

it.each(forms)('%s can be printed blank: all that is left are labels, boxes and room for the pen', (form) => {
  const { fileId } = makeForm(makeTemplate(form), blankFields(form, context()), undefined, form);
  const text = read(fileId);
  expect(text).not.toMatch(/\{\{|undefined|NaN|☒ (?!Không đạt)/);
  expect(text).toContain('SC-………-…………');
});

it('BM.03 without cost prints no table, and the chairman signs it', () => {
  const story = printer
    .received()
    .tell('23/11/2026 14:10', technician, commands.plan({ kind: 'warranty', noCost: true, lines: [] }))
    .tell('23/11/2026 15:00', technician, commands.submit());
  const text = printed('BM.03', story.now());
  expect(text).toContain(
    '3. Dự toán kinh phí\nKhông phát sinh kinh phí.\n4. Nguồn kinh phí, đơn vị thực hiện\nKhông phát sinh kinh phí.\n',
  );
  expect(text).toContain('\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ\nCao Văn Đức');
  expect(text).not.toMatch(/KT\.|Bằng chữ|ĐVT/);
});

it('BM.04 prints the replaced parts and how late the work is', () => {
  const late = printer.repaired('27/11/2026 15:30').now();
  const trial = { trialFrom: moment('27/11/2026 15:00'), trialTo: moment('27/11/2026 15:30') };
  const text = printed('BM.04', { ...late, repairs: [{ ...late.repairs[0]!, ...trial }] });
  expect(text).toContain('1\nTrục sấy Canon LBP 2900\ncái\n01\nRM1-2087\n25/5/2027');
  expect(text).toContain(
    '☐ Đúng hạn ☒ Quá hạn – hạn thực hiện: 1 ngày 2 giờ làm việc; hạn hoàn thành: 2 giờ làm việc; lý do: Chờ linh kiện.',
  );
  expect(text).toContain('Chênh lệch: giảm 34.400 đồng so với kinh phí được phê duyệt 734.400 đồng.');
});

it('BM.05 prints a handover of three parties and of two', () => {
  const incident = printer.handedOver().now();
  const three = printed('BM.05', incident);
  expect(three).toContain('BÊN GIAO: Công ty TNHH Tin học Sơn Tịnh');
  expect(three).toContain('Biên bản được lập thành 03 bản có giá trị như nhau, mỗi bên giữ 01 bản./.');
  const two = printed('BM.05', { ...incident, handovers: [{ ...incident.handovers[0]!, vendor: undefined }] });
  expect(two).toContain('BÊN GIAO: Bộ phận Công nghệ thông tin');
  expect(two).toContain('02 bản');
  expect(two).not.toContain('Mã số thuế');
});

it.each(forms)('%s prints the words of people unchanged', (form) => {
  const words = '=1+1 {{TONG_CONG}} $1 \\1 $& <b>đậm</b> {{?KT}}';
  const { fileId } = makeForm(makeTemplate(form), formFields(form, sayingOnly(`${words}\ndòng hai`), context()));
  const text = read(fileId);
  expect(text).toContain(words);
  expect(text.split(`${words}\ndòng hai`).length).toBeGreaterThan(form === 'BM.03A' ? 2 : 4);
});

it('prints a text of 50,000 characters', () => {
  const incident = printer.received().now();
  const long = 'Máy kêu to. '.repeat(4166);
  const { fileId } = makeForm(
    makeTemplate('BM.01'),
    formFields('BM.01', { ...incident, report: { ...incident.report, description: long } }, context()),
  );
  expect(read(fileId)).toContain(long.trim());
});

it('reports the unknown placeholders that staff typed, and leaves them in the text', () => {
  const template = makeTemplate('BM.01');
  workspace.call('addLines', template, ['Số máy lẻ: {{SO_MAY_LE}}', '{{?LA}}', 'Gửi {{HO_TEN}}']);
  const { fileId, check } = makeForm(template, formFields('BM.01', printer.received().now(), context()));
  expect(check.unknown.map(({ typed }) => typed)).toEqual(['{{SO_MAY_LE}}', '{{?LA}}']);
  expect(read(fileId)).toContain('Số máy lẻ: {{SO_MAY_LE}}\n{{?LA}}\nGửi Trần Thị Lan');
});

it('a copied row looks the same whatever look the platform gives a new one', () => {
  const papers = [true, false].map((insertedCellsHaveLook) => {
    workspace = openWorkspace({ at: '2026-11-26T08:05:00+07:00', owner: 'cntt@xa.example', answers: { insertedCellsHaveLook } });
    workspace.load(folder);
    drive = workspace.call('makeFolder', 'Sự cố') as string;
    const fields = formFields('BM.03', printer.approved(deputy).now(), context());
    const lines = [1, 2, 3].map((line) => ({ ...fields.rows.DU_TOAN![0], NOI_DUNG: `Dòng ${line}` }));
    return workspace.paper(makeForm(makeTemplate('BM.03'), { ...fields, rows: { ...fields.rows, DU_TOAN: lines } }).fileId);
  });
  expect(papers[0]).toContain('Dòng 3');
  expect(papers[0]).toBe(papers[1]);
});

it('keeps the style that staff gave to a placeholder', () => {
  const template = makeTemplate('BM.01');
  workspace.call('embolden', template, '{{MO_TA}}');
  const { fileId } = makeForm(template, formFields('BM.01', printer.received().now(), context()));
  expect(workspace.call('look', fileId, 'Máy in kẹt giấy')).toBe(
    'Máy in kẹt giấy liên tục, in ra bị sọc đen dọc trang. | bold #ff0000 13 … bold #ff0000 13',
  );
  expect(workspace.call('look', fileId, 'Mô tả hiện tượng')).toMatch(/\| #000000 13 … #000000 13$/);
});

it('makes a template once', () => {
  const id = makeTemplate('BM.01');
  expect(makeTemplate('BM.01')).toBe(id);
  workspace.call('forget', 'BM.01', id);
  expect(makeTemplate('BM.01')).toBe(id);
  expect(workspace.files().find((file) => file.id === id)!.trashed).toBe(false);
});

it('makes one template wherever an earlier run was cut off, and what that run left is cleared', () => {
  const named = (what: RegExp) => workspace.files().filter(({ name, trashed }) => what.test(name) && !trashed);
  makeTemplate('BM.01');
  const { calls } = workspace.meter();
  // Between the first calls and the last ones the text is written, alike for each line.
  const telling = Array.from({ length: calls }, (_, index) => index + 1).filter(
    (call) => call < 25 || call > calls - 12 || call % 150 === 0,
  );
  let left = 0;
  for (const call of telling) {
    workspace = openWorkspace({ at: '2026-11-26T08:05:00+07:00', owner: 'cntt@xa.example' });
    workspace.load(folder);
    drive = workspace.call('makeFolder', 'Sự cố') as string;
    workspace.fault({ functionName: 'makeTemplate', atCall: call, effect: call % 3 ? 'kill' : { error: 'Service unavailable: Docs' } });
    expect(() => makeTemplate('BM.01')).toThrow();
    const id = makeTemplate('BM.01');
    expect([call, ...named(/^BM.01.*[^)]$/).map((file) => file.id)]).toEqual([call, id]);
    left += named(/đang lập/).length;
    workspace.advanceTo(workspace.now() + 900_000);
    expect(workspace.call('clearHalfMade')).toEqual([]);
    expect(named(/đang lập/)).toEqual([]);
    expect(makeTemplate('BM.01')).toBe(id);
  }
  // Only between a copy and the note of its id is one left that the next run does not know.
  expect(left).toBeLessThan(4);
});

describe('a run that stops while it fills a form', () => {
  const names = () =>
    workspace
      .files()
      .filter(({ name, trashed }) => name.startsWith('SC-') && !trashed)
      .map(({ name }) => name);

  const name = 'SC-2026-0001 BM.01';
  let template: string;
  const make = () => makeForm(template, formFields('BM.01', printer.received().now(), context()), name);

  beforeEach(() => (template = makeTemplate('BM.01')));

  const found = () => workspace.files().find((file) => file.name === name && !file.trashed);

  /** Makes a form once for each of its calls, with a fault there; afterwards without one. */
  function atEachCall(effect: Fault['effect'], see: (call: number) => void): void {
    make();
    const { calls } = workspace.meter();
    expect(calls).toBeLessThan(20);
    for (let call = 1; call <= calls; call++) {
      for (const { id, trashed } of workspace.files().filter((file) => file.name.startsWith('SC-')))
        if (!trashed) workspace.call('bin', id);
      workspace.fault({ functionName: 'makeForm', atCall: call, effect });
      see(call);
      workspace.advanceTo(Date.parse('2026-11-26T08:05:00+07:00') + call * 900_000);
      if (!found()) make();
      expect(read(found()!.id)).not.toContain('{{');
    }
  }

  it('leaves no unfilled document with the name of the form when it dies at any call', () => {
    atEachCall('kill', () => {
      expect(make).toThrow();
      if (found()) expect(read(found()!.id)).not.toContain('{{');
    });
    expect(names().filter((one) => one !== name)).toEqual([]);
  });

  it('moves its copy to the bin when a service fails at any call', () => {
    atEachCall({ error: 'Service unavailable: Docs' }, () => {
      expect(make).toThrow(/Google (Tài liệu|Drive) đang trục trặc|Service unavailable: Docs/);
      expect(names()).toEqual([]);
    });
  });

  it('makes the document anew when an answer is lost', () => {
    atEachCall({ response: 503, applied: true }, () => {
      try {
        make();
      } catch {
        expect(names()).not.toContain(name);
      }
    });
  });

  it('does not fill a document that a person changed since it was read', () => {
    workspace.fault({ functionName: 'makeForm', atCall: 4, effect: { interleave: () => workspace.call('addLines', newest(), ['thêm']) } });
    expect(make).toThrow('The required revision ID');
    expect(names()).toEqual([]);
  });
  const newest = () =>
    workspace
      .files()
      .filter((file) => file.name.startsWith('SC-'))
      .pop()!.id;
});

describe('half-made copies', () => {
  const name = 'SC-2026-0001 BM.01';
  const open = () => workspace.files().filter((file) => file.name.startsWith(name) && !file.trashed);
  const later = () => workspace.advanceTo(workspace.now() + 900_000);

  beforeEach(() => {
    const template = makeTemplate('BM.01');
    workspace.fault({ functionName: 'makeForm', atCall: 4, effect: 'kill' });
    expect(() => makeForm(template, formFields('BM.01', printer.received().now(), context()), name)).toThrow();
    expect(open().map((file) => file.name)).toEqual([`${name} (đang lập)`]);
  });

  it('are cleared after ten minutes, not while a run may be at work', () => {
    expect(workspace.call('clearHalfMade')).toEqual([]);
    workspace.advanceTo(workspace.now() + 540_000);
    workspace.call('clearHalfMade');
    expect(open()).toHaveLength(1);
    later();
    workspace.call('clearHalfMade');
    expect(open()).toEqual([]);
  });

  it('that another account made stay, and are told of after a day', () => {
    const [half] = open();
    workspace.share(half!.id, 'hethong@xa.example', 'editor');
    workspace.as('hethong@xa.example');
    later();
    expect(workspace.call('clearHalfMade')).toEqual([]);
    workspace.advanceTo(workspace.now() + 86_400_000);
    expect(workspace.call('clearHalfMade')).toEqual([expect.stringContaining(`“${name} (đang lập)”, không dùng đến. Nhờ cntt@xa.example`)]);
    expect(open()).toHaveLength(1);
  });

  it('that a person has named, and copies that people make of finished ones, are theirs', () => {
    workspace.call('rename', open()[0]!.id, `${name} viết tay`);
    const made = makeForm(makeTemplate('BM.01'), formFields('BM.01', printer.received().now(), context()), name);
    workspace.call('copyByHand', made.fileId, `${name} (đang lập)`);
    later();
    workspace.call('clearHalfMade');
    expect(open().map((file) => file.name)).toEqual([`${name} viết tay`, name, `${name} (đang lập)`]);
    // Nor is a copy by hand taken for the form when that is gone.
    workspace.call('bin', made.fileId);
    later();
    expect(makeForm(makeTemplate('BM.01'), formFields('BM.01', printer.received().now(), context()), name).fileId).not.toBe(made.fileId);
    expect(open().filter((file) => file.name === name)).toHaveLength(1);
  });
});

it('a complete twin of a recorded document goes when nobody has touched it', () => {
  const template = makeTemplate('BM.01');
  const twin = () => makeForm(template, formFields('BM.01', printer.received().now(), context()), 'BM.01').fileId;
  const isThere = (id: string) => workspace.files().some((file) => file.id === id && !file.trashed);
  const later = () => workspace.advanceTo(workspace.now() + 900_000);
  const [untouched, touched] = [twin(), twin()];
  // A run may still be about to record it.
  workspace.call('clearTwinsOf', 'BM.01', drive);
  expect([untouched, touched].map(isThere)).toEqual([true, true]);
  later();
  workspace.call('addLines', touched, ['Ghi tay của người ký']);
  later();
  workspace.call('clearTwinsOf', 'BM.02', drive);
  expect(isThere(untouched)).toBe(true);
  workspace.call('clearTwinsOf', 'BM.01', drive);
  expect([untouched, touched].map(isThere)).toEqual([false, true]);
});

describe('the folder of an incident', () => {
  const printers = 'Máy in Canon LBP 2900';
  const folderOf = (code: string, title = printers, inRow = '') => workspace.call('folderOf', drive, code, title, inRow) as string;
  const later = () => workspace.advanceTo(workspace.now() + 900_000);

  it('is made once', () => {
    const first = folderOf('SC-2026-0001');
    // Drive lists a new folder some minutes later.
    later();
    expect(folderOf('SC-2026-0001')).toBe(first);
    expect(workspace.files().map(({ name }) => name)).toEqual(expect.arrayContaining(['2026', `SC-2026-0001 – ${printers}`]));
  });

  it('is not made a second time after a run that died before it was recorded', () => {
    const first = folderOf('SC-2026-0001');
    // No document was recorded, and Drive does not list the folder yet.
    expect(folderOf('SC-2026-0001')).toBe(first);
    expect(workspace.files().filter(({ name }) => name.startsWith('SC-2026-0001'))).toHaveLength(1);
  });

  it('is not that of another incident, whatever the register row says', () => {
    const other = folderOf('SC-2026-0002');
    later();
    const own = folderOf('SC-2026-0001', printers, other);
    expect(own).not.toBe(other);
    later();
    expect(folderOf('SC-2026-0001', printers, other)).toBe(own);
  });

  it('of an older version has no mark, is known by its name, and gets one', () => {
    const [own, other] = [`SC-2026-0001 – ${printers}`, `SC-2026-0010 – ${printers}`].map(
      (name) => workspace.call('makeFolder', name) as string,
    );
    later();
    expect(folderOf('SC-2026-0001', printers, other)).not.toBe(other);
    later();
    expect(folderOf('SC-2026-0010', printers, other)).toBe(other);
    later();
    workspace.call('rename', other, 'Tên khác');
    later();
    expect(folderOf('SC-2026-0010', printers, other)).toBe(other);
    expect(folderOf('SC-2026-0003', printers, own)).not.toBe(own);
  });

  it('in the bin is replaced', () => {
    const first = folderOf('SC-2026-0001');
    later();
    workspace.call('bin', first);
    later();
    expect(folderOf('SC-2026-0001', printers, first)).not.toBe(first);
  });
});

inBrowser('on paper', (browser) => {
  it.each<[FormCode, growing: string, together: string[][]]>([
    [
      'BM.03',
      'SU_CAN_THIET',
      [
        ['Kính đề nghị', 'Nơi nhận', 'Nguyễn Thị Huệ'],
        ['Ý KIẾN PHÊ DUYỆT', 'KT. CHỦ TỊCH', 'Nguyễn Thanh Thiết'],
      ],
    ],
    ['BM.04', 'KHUYEN_NGHI', [['10. Ý kiến', 'NGƯỜI THỰC HIỆN', '(Ký, ghi rõ họ tên)', 'Lê Văn Ký']]],
  ])('%s keeps signatures and the line above them on one page, however long «%s» is', async (form, growing, together) => {
    const template = makeTemplate(form);
    const fields = formFields(
      form,
      form === 'BM.03' ? printer.approved(deputy).now() : printer.repaired('27/11/2026 15:30').now(),
      context(),
    );
    const page = await browser().newPage();
    page.setDefaultTimeout(STEP_MS);
    const pagesOf = new Set<number>();
    for (let lines = 0; lines <= 27; lines += 3) {
      const text = Array.from({ length: lines + 1 }, (_, line) => `Dòng ${line}`).join('\n');
      const placeholders = { ...fields.placeholders, KY_CNTT: 'Lê Văn Ký', [growing]: text };
      await page.setContent(workspace.paper(makeForm(template, { ...fields, placeholders }, `SC ${lines}`).fileId));
      await page.waitForSelector('.page');
      const pages = await page.locator('.page .content').allTextContents();
      for (const [first, ...others] of together) {
        const holding = (words: string) => pages.findIndex((content) => content.includes(words));
        expect(holding(first!)).toBeGreaterThanOrEqual(0);
        expect(others.map(holding)).toEqual(others.map(() => holding(first!)));
        pagesOf.add(holding(first!));
      }
    }
    // The signatures have moved onto another page on the way.
    expect(pagesOf.size).toBeGreaterThan(1);
    await page.close();
  });
});
