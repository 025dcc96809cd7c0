// Documents and mails: made again as the next edition, pending while a quota is used up, and never made or sent twice.

import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu, send } from '../../desk/samples/dialogs';
import { makeDocuments } from '../../src/actions/make-documents';
import type { DialogModel } from '../../src/actions/page-models';
import type { Office } from '../../src/actions/ports';
import type { Incident } from '../../src/procedure/incident';
import { UserError } from '../../src/texts/errors';
import { byHand } from '../support/hands';
import { anHourLater, documentsOf, keptOffice, mailsTo, registerRow, rowsOf, who } from '../support/office';
import { answerEachReport, aPlan, incidentAt, sendForm } from '../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B3');
});
const code = 'SC-2026-0001';
const fileOf = (workspace: Workspace, name: string) => workspace.files().find((file) => file.name === `${code} ${name}` && !file.trashed)!;
const linkIn = (workspace: Workspace, header: string) => {
  const column = workspace.grid('Sổ sự cố')[0]!.indexOf(header) + 1;
  return byHand<string>(workspace, who.owner, `return sheet('Sổ sự cố').getRange(2, ${column}).getFormula();`);
};
/** Reconciles after the minutes in which an earlier run may still be at work. */
const reconcileLater = (workspace: Workspace) => {
  workspace.skipTo(workspace.now() + 11 * 60_000);
  workspace.advanceTo(workspace.now() + 11 * 60_000);
};
const mailStates = (workspace: Workspace) => rowsOf(workspace, 'Thư đi').map((row) => row['Trạng thái']);

test('a form made again is the next edition beside the earlier one, and the register links to the new one', () => {
  const workspace = office().as(who.it);
  const first = fileOf(workspace, 'BM.01');
  byHand(
    workspace,
    who.it,
    `const paper = DocumentApp.openById('${first.id}'); paper.getBody().appendParagraph('Ghi tay của người ký'); paper.saveAndClose();`,
  );
  expect(linkIn(workspace, 'BM.01')).toContain(first.id);
  const dialog = openFromMenu(workspace, 'menuMakeForm', code) as DialogModel;
  // That of the present step may be printed before it, to write by hand.
  expect(dialog.groups[0]!.fields[0]).toMatchObject({
    value: 'BM.01',
    choices: [{ value: 'BM.01', label: 'BM.01 Phiếu đề nghị khắc phục, xử lý sự cố' }, { value: 'BM.02' }],
  });
  expect(fillFromMenu(workspace, 'menuMakeForm', code, {})).toMatchObject({
    ok: true,
    message: expect.stringContaining('Đã yêu cầu lập lại biểu mẫu'),
  });
  expect(documentsOf(workspace, code)).toEqual(['BM.01', 'BM.01 lần 2']);
  expect(workspace.paper(first.id)).toContain('Ghi tay của người ký');
  const second = fileOf(workspace, 'BM.01 lần 2');
  expect(second.parents).toEqual(first.parents);
  expect(registerRow(workspace, code)['BM.01']).toBe('Mở (lần 2)');
  expect(linkIn(workspace, 'BM.01')).toContain(second.id);
  expect(linkIn(workspace, 'Hồ sơ')).toContain(first.parents[0]);
});

test('a template with an unknown placeholder is reported and not used; a corrected one is used at once', () => {
  const workspace = office().as(who.it);
  const template = workspace.files().find(({ name }) => name.startsWith('BM.02'))!;
  const edit = (lines: string) =>
    byHand(
      workspace,
      who.owner,
      `const paper = DocumentApp.openById('${template.id}'); const body = paper.getBody(); ${lines} paper.saveAndClose();`,
    );
  edit("body.appendParagraph('Điện thoại của kho: {{DIEN_THOAI_KHO}}');");
  const plan = (text: string) => fillFromMenu(workspace, 'menuPlan', code, { cause: 'Mòn', text, cost: 'none' });
  const result = plan('Thay trục');
  expect(result).toMatchObject({
    ok: true,
    message: expect.stringMatching(
      /Mẫu gốc BM\.02 có chỗ điền không nhận ra: .*DIEN_THOAI_KHO.*biểu mẫu được lập theo bản mẫu gần nhất không có lỗi/,
    ),
  });
  expect(workspace.paper(fileOf(workspace, 'BM.02').id)).not.toContain('DIEN_THOAI_KHO');
  edit("body.appendParagraph('Kho: tầng 1'); body.getParagraphs().find((one) => one.getText().includes('DIEN_THOAI_KHO')).clear();");
  expect(plan('Thay cả cụm').message).not.toContain('không rõ');
  expect(workspace.paper(fileOf(workspace, 'BM.02 lần 2').id)).toContain('Kho: tầng 1');
});

describe('a template that staff have broken', () => {
  const edited = (lines: string) => {
    const workspace = office();
    const template = workspace.files().find(({ name }) => name.startsWith('BM.03'))!;
    byHand(
      workspace,
      who.owner,
      `const paper = DocumentApp.openById('${template.id}'); const body = paper.getBody(); ${lines} paper.saveAndClose();`,
    );
    workspace.as(who.it);
    fillFromMenu(workspace, 'menuPlan', code, aPlan);
    fillFromMenu(workspace, 'menuSubmit', code, {});
    return workspace;
  };
  const toldSince = (workspace: Workspace, email: string, from: number) =>
    mailsTo(workspace, email)
      .slice(from)
      .map(({ body }) => body)
      .join('\n');

  test.each([
    ['a mark misspelt', "body.replaceText('KINH_GUI', 'KINH_GUII');", /Mẫu gốc BM\.03 có chỗ điền không nhận ra: \{\{KINH_GUII\}\}/],
    ['the total deleted', "body.replaceText('\\\\{\\\\{TONG_CONG\\\\}\\\\}', '');", /Mẫu gốc BM\.03 thiếu chỗ điền \{\{TONG_CONG\}\}/],
    ['braces of full width', "body.replaceText('\\\\{\\\\{BANG_CHU\\\\}\\\\}', '｛｛BANG_CHU｝｝');", /thiếu chỗ điền \{\{BANG_CHU\}\}/],
    ['emptied', 'body.clear();', /Mẫu gốc BM\.03 thiếu chỗ điền \{\{MA_SU_CO\}\}, \{\{SU_CAN_THIET\}\}/],
  ])('%s: keeper and IT unit are told within the hour, the chairman gets his paper and no word of it', (_what, lines, says) => {
    const workspace = edited(lines);
    const before = mailsTo(workspace, who.chairman).length;
    const decided = fillFromMenu(workspace.as(who.chairman), 'menuDecide', code, {}, 'approve');
    expect(decided).toMatchObject({ ok: true });
    expect(decided.message).not.toMatch(/chỗ điền|Mẫu BM/);
    anHourLater(workspace);
    for (const email of [who.owner, who.it]) expect(toldSince(workspace, email, 0)).toMatch(says);
    expect(toldSince(workspace, who.chairman, before)).not.toMatch(/chỗ điền/);
  });

  test('put right, it is told no more after the next paper', () => {
    const workspace = edited("body.replaceText('KINH_GUI', 'KINH_GUII');");
    const template = workspace.files().find(({ name }) => name.startsWith('BM.03'))!;
    byHand(
      workspace,
      who.owner,
      `const paper = DocumentApp.openById('${template.id}'); paper.getBody().replaceText('KINH_GUII', 'KINH_GUI'); paper.saveAndClose();`,
    );
    fillFromMenu(workspace.as(who.chairman), 'menuDecide', code, {}, 'approve');
    const before = mailsTo(workspace, who.it).length;
    anHourLater(workspace);
    expect(toldSince(workspace, who.it, before)).not.toMatch(/chỗ điền/);
  });
});

test('without document quota the plan is kept and its form is pending; a later reconciliation makes it once', () => {
  const workspace = office().as(who.it);
  workspace.fault({ functionName: 'submitDialog', atCall: 1, effect: { quota: 'document' } });
  const result = fillFromMenu(workspace, 'menuPlan', code, { cause: 'Mòn', text: 'Thay trục', cost: 'none' });
  expect(result).toMatchObject({
    ok: true,
    message: expect.stringContaining('Chưa lập được BM.02; biểu mẫu sẽ được lập tự động trong ít phút.'),
  });
  expect(registerRow(workspace, code)).toMatchObject({ Bước: 'B4', 'BM.02': 'Đang lập', 'Biểu mẫu chưa lập': 'BM.02' });
  reconcileLater(workspace);
  reconcileLater(workspace);
  expect(registerRow(workspace, code)).toMatchObject({ 'BM.02': 'Mở', 'Biểu mẫu chưa lập': '' });
  expect(documentsOf(workspace, code)).toEqual(['BM.01', 'BM.02']);
});

test('in a full Drive the plan is kept, whose Drive it is and what to do is said at once, and the form is made when there is room', () => {
  const workspace = office().as(who.it);
  workspace.fault({ functionName: 'submitDialog', atCall: 1, effect: { quota: 'storage' } });
  const result = fillFromMenu(workspace, 'menuPlan', code, { cause: 'Mòn', text: 'Thay trục', cost: 'none' });
  expect(result).toMatchObject({
    ok: true,
    message: expect.stringContaining(
      `Google Drive của tài khoản ${who.it} đã hết dung lượng nên chưa tạo được tệp mới. Việc cần làm: người dùng tài khoản đó xóa bớt tệp lớn`,
    ),
  });
  expect(registerRow(workspace, code)).toMatchObject({ Bước: 'B4', 'BM.02': 'Đang lập' });
  workspace.mend();
  reconcileLater(workspace);
  reconcileLater(workspace);
  expect(registerRow(workspace, code)).toMatchObject({ 'BM.02': 'Mở', 'Biểu mẫu chưa lập': '' });
});

test('the night in a full Drive of the keeper: who keeps the register reads what to do, and the copy is made when there is room', () => {
  const workspace = office();
  workspace.fault({ functionName: 'onSweep', atCall: 1, effect: { quota: 'storage' } });
  workspace.advanceTo(workspace.now() + 24 * 3_600_000);
  const copies = () => workspace.files().filter(({ name }) => name.startsWith('Nhật ký 20')).length;
  expect(copies()).toBe(0);
  expect(mailsTo(workspace, who.owner).some(({ body }) => body.includes(`Google Drive của tài khoản ${who.owner} đã hết dung lượng`))).toBe(
    true,
  );
  workspace.mend();
  anHourLater(workspace);
  anHourLater(workspace);
  expect(copies()).toBe(1);
});

test('a form whose template is in the bin is made after «Cài đặt»', () => {
  const workspace = office();
  const template = workspace.files().find(({ name }) => name.startsWith('BM.02'))!;
  byHand(workspace, who.owner, `DriveApp.getFileById('${template.id}').setTrashed(true);`);
  fillFromMenu(workspace.as(who.it), 'menuPlan', code, { cause: 'Mòn', text: 'Thay trục', cost: 'none' });
  workspace.as(who.owner);
  for (const id of ['start', 'templates']) workspace.runFromPage('runSetupStep', [id]);
  reconcileLater(workspace);
  expect(documentsOf(workspace, code)).toEqual(['BM.01', 'BM.02']);
  const document = fileOf(workspace, 'BM.02');
  expect(workspace.paper(document.id)).toContain('Thay trục');
});

test('a template that is gone is named with what to do, and the form is made after it', () => {
  const workspace = office().as(who.it);
  byHand(workspace, who.owner, "PropertiesService.getScriptProperties().setProperty('template.BM.02', 'da-xoa-han');");
  const result = fillFromMenu(workspace, 'menuPlan', code, { cause: 'Mòn', text: 'Thay trục', cost: 'none' });
  expect(result.message).toContain('Không dùng được mẫu gốc BM.02');
  workspace.as(who.owner).runFromPage('runSetupStep', ['templates']);
  reconcileLater(workspace);
  expect(documentsOf(workspace, code)).toEqual(['BM.01', 'BM.02']);
});

test('without mail quota every mail is pending with its reason, is sent the next day, and none is sent twice', () => {
  const workspace = office();
  answerEachReport(workspace);
  const before = workspace.mails().length;
  workspace.fault({ functionName: 'onFormSubmitted', atCall: 1, effect: { quota: 'mail' } });
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' });
  expect(workspace.mails()).toHaveLength(before);
  expect(mailStates(workspace).slice(-3)).toEqual(['Chờ gửi', 'Chờ gửi', 'Chờ gửi']);
  expect(rowsOf(workspace, 'Thư đi').at(-1)!['Lý do chưa gửi']).toBe(
    'Hôm nay đã hết số thư Google cho phép gửi; thư sẽ được gửi tự động vào ngày sau.',
  );
  reconcileLater(workspace);
  expect(mailStates(workspace).slice(-3)).toEqual(['Chờ gửi', 'Chờ gửi', 'Chờ gửi']);
  // At three in the morning no reminder is sent.
  workspace.skipTo('2026-11-25T03:00+07:00');
  reconcileLater(workspace);
  reconcileLater(workspace);
  expect(new Set(mailStates(workspace))).toEqual(new Set(['Đã gửi']));
  const scanner = workspace.mails().filter(({ subject }) => subject.includes('Máy quét'));
  expect(scanner.map(({ to }) => to[0]).sort()).toEqual(['cntt@sontay.example', 'hue.nguyen@sontay.example', 'taichinh@sontay.example']);
});

test.each(['hue nguyen@@sontay', 'hue@a.vn, hue@b.vn', 'hue', 'hue@sontay', '<hue@a.vn>'])(
  'the invalid address «%s» of a reporter does not block other mails, and is not tried again',
  (address) => {
    const workspace = office();
    const dialog = openFromMenu(workspace.as(who.it), 'menuReport') as DialogModel;
    const values = { reporter: 'Huệ', department: 'Công an xã', device: 'Máy quét', description: 'Hỏng', phone: '0905', email: address };
    expect(send(workspace, dialog, values)).toMatchObject({ ok: true });
    expect(mailsTo(workspace, who.otherIt).at(-1)!.subject).toContain('Máy quét');
    fillFromMenu(workspace.as(who.it), 'menuReceive', 'SC-2026-0002', {});
    const mailsToWrongAddress = () => rowsOf(workspace, 'Thư đi').filter((mail) => mail.Đến === address);
    expect(mailsToWrongAddress()).toMatchObject([
      { 'Trạng thái': 'Địa chỉ sai', 'Lý do chưa gửi': expect.stringContaining('Địa chỉ thư điện tử không đúng') },
    ]);
    reconcileLater(workspace);
    expect(mailsToWrongAddress()).toMatchObject([{ 'Trạng thái': 'Địa chỉ sai' }]);
    expect(workspace.mails().flatMap(({ to }) => to)).not.toContain(address);
  },
);

describe('documents exactly once', () => {
  const twoIncidents = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
    incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy quét' });
    incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy in' });
    workspace.skipTo(workspace.now() + 20 * 60_000);
  });
  const live = (workspace: Workspace, name: RegExp) => workspace.files().filter((file) => name.test(file.name) && !file.trashed);
  test('two incidents within minutes share the folder of the year, which no search lists yet', () => {
    const workspace = twoIncidents();
    expect(live(workspace, /^2026$/)).toHaveLength(1);
  });

  const folderOf = (workspace: Workspace, one: string) => live(workspace, new RegExp(`^${one} –`)).map(({ id }) => id);
  const makeAgain = (workspace: Workspace) => fillFromMenu(workspace.as(who.it), 'menuMakeForm', code, {});

  test('a paper lands in the folder of its incident while rows move', () => {
    // Between the two calls that read the register, before the search, before the copy, before the record.
    for (const call of [30, 31, 32, 33, 34, 38]) {
      const workspace = twoIncidents();
      const device = workspace.grid('Sổ sự cố')[0]!.indexOf('Thiết bị') + 1;
      const interleave = () => {
        workspace.sort('Sổ sự cố', device, true);
        workspace.as(who.it);
      };
      workspace.fault({ functionName: 'makeDocument', atCall: call, effect: { interleave } });
      makeAgain(workspace);
      const [made] = live(workspace, new RegExp(`^${code} BM.01 lần 2$`));
      expect([call, made!.parents]).toEqual([call, folderOf(workspace, code)]);
      reconcileLater(workspace);
      for (const one of [code, 'SC-2026-0002']) {
        const place = registerPlace(workspace, one);
        expect([call, place]).toEqual([call, folderOf(workspace, one)[0]]);
      }
    }
  });
  const registerPlace = (workspace: Workspace, one: string) => registerRow(workspace, one)['Mã thư mục'];

  test('what a person’s killed run left is cleared when the person makes the next form, and the form is there once', () => {
    const workspace = killedLeaving('makeDocument', makeAgain, (one) => live(one, /đang lập/).length === 1);
    reconcileLater(workspace);
    expect(documentsOf(workspace, code)).toEqual(['BM.01', 'BM.01 lần 2', 'BM.01 lần 2 (đang lập)']);
    makeAgain(workspace);
    expect(documentsOf(workspace, code)).toEqual(['BM.01', 'BM.01 lần 2', 'BM.01 lần 3']);
  });

  /** Returns the office after the first call, from the copy of a template on, at which the act, killed there, leaves what is looked for. */
  function killedLeaving(functionName: string, act: (workspace: Workspace) => void, isLeft: (workspace: Workspace) => boolean): Workspace {
    const calls: string[] = [];
    act(office({ onCall: (method, running) => running === functionName && calls.push(method) }));
    for (let atCall = calls.findIndex((method) => /\.copy$/.test(method)) + 1; atCall <= calls.length; atCall++) {
      const workspace = office();
      workspace.fault({ functionName, atCall, effect: 'kill' });
      try {
        act(workspace);
      } catch {
        if (isLeft(workspace)) return workspace;
      }
    }
    throw new Error('at no call');
  }

  /** The call in which a run fills its copy. */
  function fillingCall(): number {
    const calls: string[] = [];
    makeAgain(office({ onCall: (method, running) => running === 'makeDocument' && calls.push(method) }));
    return calls.findIndex((method) => /^Docs\b.*\.batchUpdate$/.test(method)) + 1;
  }

  test('what a killed sweep left is cleared by the hourly comparison', () => {
    const sweep = (workspace: Workspace) => {
      workspace.fault({ functionName: 'makeDocument', atCall: 1, effect: 'kill' });
      expect(() => makeAgain(workspace)).toThrow();
      workspace.skipTo(workspace.now() + 11 * 60_000);
      workspace.as(who.owner).call('onSweep');
    };
    const workspace = killedLeaving('onSweep', sweep, (one) => live(one, /đang lập/).length > 0);
    workspace.advanceTo(workspace.now() + 80 * 60_000);
    expect(documentsOf(workspace, code)).toEqual(['BM.01', 'BM.01 lần 2']);
    expect(live(workspace, /đang lập/)).toEqual([]);
  });

  test('the twin that a killed run left of a recorded document goes with the next form of that person', () => {
    const atCall = fillingCall();
    const makeTwice = (workspace: Workspace) => {
      workspace.fault({ functionName: 'makeDocument', atCall: 1, effect: 'kill' });
      expect(() => makeAgain(workspace)).toThrow();
      workspace.skipTo(workspace.now() + 11 * 60_000);
      // The sweep makes and records the edition while the person's run fills its copy.
      const interleave = () => {
        workspace.as(who.owner).call('onSweep');
        workspace.as(who.it);
      };
      workspace.fault({ functionName: 'makeDocument', atCall, effect: { interleave } });
      workspace.as(who.it).runFromPage('makeDocument', [code, 'BM.01']);
    };
    const workspace = killedLeaving('makeDocument', makeTwice, (one) => live(one, /BM.01 lần 2$/).length === 2);
    reconcileLater(workspace);
    makeAgain(workspace);
    expect(documentsOf(workspace, code)).toEqual(['BM.01', 'BM.01 lần 2', 'BM.01 lần 3']);
  });

  test('of two runs that make the same edition one is recorded, and the other bins its own', () => {
    const workspace = office();
    const interleave = () => {
      workspace.as(who.otherIt).runFromPage('makeDocument', [code, 'BM.01']);
      workspace.as(who.it);
    };
    workspace.fault({ functionName: 'makeDocument', atCall: fillingCall(), effect: { interleave } });
    makeAgain(workspace);
    expect(workspace.files().filter(({ name }) => name === `${code} BM.01 lần 2`)).toHaveLength(2);
    expect(documentsOf(workspace, code)).toEqual(['BM.01', 'BM.01 lần 2']);
    expect(linkIn(workspace, 'BM.01')).toContain(fileOf(workspace, 'BM.01 lần 2').id);
  });
});

describe('a document whose recording fails', () => {
  const made = { form: 'BM.01', edition: 1, fileId: 'giấy', url: '', at: 0 } as const;
  const discarded: string[] = [];
  const officeWith = (locked: Office['locked']) =>
    ({
      locked,
      documents: { make: () => ({ document: made, folderId: '' }), discard: (fileId: string) => discarded.push(fileId) },
      read: () => ({ incident: () => undefined }),
    }) as unknown as Office;
  const make = (one: Office) => makeDocuments(one, { code, documents: [] } as unknown as Incident, ['BM.01']);

  test('because the register is busy goes: the run that keeps it busy, or the next, makes it', () => {
    const busy = () => {
      throw new UserError('Sổ đang bận');
    };
    expect(() => make(officeWith(busy))).toThrow('Sổ đang bận');
    expect(discarded.splice(0)).toEqual(['giấy']);
  });

  test('later stays: the journal may have it although the answer was lost', () => {
    expect(() => make(officeWith((body) => body()))).toThrow('is not in the journal');
    expect(discarded).toEqual([]);
  });
});
