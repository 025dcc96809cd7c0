// Forms: built by a script, filled by people, read back, and told to the triggers.
import { FormRefusal } from '../../local/services/forms/submission';
import { openDrive, other, owner } from './drive-harness';

type Form = GoogleAppsScript.Forms.Form;
type Publishable = Form & { setPublished(published: boolean): Form; isPublished(): boolean };
type FormResponse = GoogleAppsScript.Forms.FormResponse;

/** An incident form as the product makes one, published. */
function reported(build: (form: Form, app: GoogleAppsScript.Forms.FormApp) => void = () => undefined) {
  const workspace = openDrive();
  const id = workspace.run(({ forms }) => {
    const form = forms.create('Báo sự cố') as Publishable;
    form.addTextItem().setTitle('Họ tên').setRequired(true);
    const email = forms.createTextValidation().requireTextIsEmail().setHelpText('Ghi như an@xa.gov.vn').build();
    form.addTextItem().setTitle('Thư').setValidation(email);
    form.addListItem().setTitle('Nhóm').setChoiceValues(['Phần cứng', 'Mạng']);
    form.addDateTimeItem().setTitle('Lúc').setHelpText('Ngày và giờ');
    build(form, forms);
    form.setPublished(true);
    return form.getId();
  });
  return { ...workspace, id };
}

/** What the page says, instead of an id. */
function refusal(work: () => unknown): { message: string; fields: Record<string, string> } {
  try {
    work();
  } catch (error) {
    if (error instanceof FormRefusal) return { message: error.message, fields: error.fields };
    throw error;
  }
  throw new Error('The form was accepted');
}

test('a new form is unpublished, takes nothing, and says so', () => {
  const { run, forms } = openDrive();
  const id = run(({ forms: app }) => {
    const form = app.create('Báo sự cố') as Publishable;
    expect([form.isPublished(), form.isAcceptingResponses(), form.getTitle()]).toEqual([false, false, 'Báo sự cố']);
    expect(() => form.setAcceptingResponses(true)).toThrow('The form must be published');
    expect(form.getEditUrl()).toBe(`https://docs.google.com/forms/d/${form.getId()}/edit`);
    return form.getId();
  });
  const closed = 'Biểu mẫu này hiện không nhận câu trả lời.';
  expect(refusal(() => forms.submit(id, {}, { by: other })).message).toBe(closed);
  run(({ forms: app }) => (app.openById(id) as Publishable).setPublished(true));
  forms.submit(id, {}, { by: other });
  run(({ forms: app }) => app.openById(id).setAcceptingResponses(false).setCustomClosedFormMessage('Hẹn tuần sau.'));
  expect(refusal(() => forms.submit(id, {}, { by: other })).message).toBe('Hẹn tuần sau.');
  expect(forms.view(id)).toMatchObject({ published: true, acceptsResponses: false, closedMessage: 'Hẹn tuần sau.' });
});

test('questions keep their id when renamed and moved; a plain item is cast to its own class only', () => {
  const { run, id } = reported();
  run(({ forms }) => {
    const form = forms.openById(id);
    const group = form.getItems(forms.ItemType.LIST)[0]!;
    expect(() => group.asTextItem()).toThrow('Invalid conversion for item type: LIST.');
    expect((group as unknown as { setChoiceValues?: unknown }).setChoiceValues).toBeUndefined();
    const list = group.asListItem();
    list.setTitle('Loại').setChoices([...list.getChoices(), list.createChoice('Khác')]);
    form.moveItem(group.getIndex(), 0);
    const again = form.getItemById(group.getId())!;
    expect([again.getTitle(), again.getIndex(), again.getType()]).toEqual(['Loại', 0, forms.ItemType.LIST]);
    expect(list.getChoices().map((choice) => choice.getValue())).toEqual(['Phần cứng', 'Mạng', 'Khác']);
    form.deleteItem(again);
    expect(form.getItems().map((item) => item.getTitle())).toEqual(['Họ tên', 'Thư', 'Lúc']);
    expect(form.getItemById(group.getId())).toBeNull();
    expect(() => form.addGridItem()).toThrow('not emulated: Form.addGridItem');
  });
});

test('the person sees the questions in order, with what may be chosen', () => {
  const { forms, id } = reported((form) => {
    form.addSectionHeaderItem().setTitle('Thêm');
    form.addScaleItem().setTitle('Gấp').setBounds(1, 3).setLabels('ít', 'nhiều');
    form.addMultipleChoiceItem().setTitle('Máy').setChoiceValues(['A']).showOtherOption(true);
  });
  expect(forms.view(id).items.map(({ kind, title, required, choices }) => [kind, title, required, choices])).toEqual([
    ['text', 'Họ tên', true, undefined],
    ['text', 'Thư', false, undefined],
    ['list', 'Nhóm', false, ['Phần cứng', 'Mạng']],
    ['dateTime', 'Lúc', false, undefined],
    ['sectionHeader', 'Thêm', false, undefined],
    ['scale', 'Gấp', false, ['1', '2', '3']],
    ['radio', 'Máy', false, ['A']],
  ]);
});

test('the page refuses what is missing or wrong, question by question, and keeps nothing', () => {
  const { run, forms, rows, fired, id } = reported();
  expect(refusal(() => forms.submit(id, { 'Họ tên': ' ', Thư: 'an@xa', Lúc: '31/02/2026 08:00' }, {})).fields).toEqual({
    'Họ tên': 'Đây là câu hỏi bắt buộc.',
    Thư: 'Ghi như an@xa.gov.vn',
    Lúc: 'Ngày không hợp lệ.',
  });
  expect(forms.check(id, { 'Họ tên': 'An', Thư: other, Lúc: '2026-11-24' })).toEqual({ Lúc: 'Ngày không hợp lệ.' });
  expect(forms.check(id, { 'Họ tên': 'An', Thư: '', Lúc: '2026-11-24T08:05' })).toEqual({});
  expect(() => forms.check(id, { Tên: 'An' })).toThrow('no question «Tên»');
  expect(() => forms.check(id, { 'Họ tên': 'An', Nhóm: 'Khác' })).toThrow('no choice «Khác»');
  expect(run(({ forms: app }) => app.openById(id).getResponses())).toEqual([]);
  expect([rows, fired]).toEqual([[], []]);
});

type TextBuilder = GoogleAppsScript.Forms.TextValidationBuilder;
test.each<[string, (rule: TextBuilder) => TextBuilder, string[], string[]]>([
  ['a number', (r) => r.requireNumber(), ['1', '-2.5'], ['một', '1,5']],
  ['a whole number', (r) => r.requireWholeNumber(), ['3'], ['3.5']],
  ['a number between', (r) => r.requireNumberBetween(1, 5), ['1', '5'], ['0', '6', 'x']],
  ['a number above', (r) => r.requireNumberGreaterThan(3), ['4'], ['3']],
  ['a number but one', (r) => r.requireNumberNotEqualTo(3), ['4'], ['3', 'x']],
  ['a pattern', (r) => r.requireTextMatchesPattern('0\\d{9}'), ['0912345678'], ['00912345678', 'x']],
  ['a part', (r) => r.requireTextContainsPattern('a|b'), ['xay'], ['x']],
  ['no such part', (r) => r.requireTextDoesNotContainPattern('a'), ['x'], ['xa']],
  ['a length', (r) => r.requireTextLengthLessThanOrEqualTo(3), ['abc'], ['abcd']],
  ['a link', (r) => r.requireTextIsUrl(), ['https://x.vn'], ['x.vn']],
])('an answer must be %s', (_name, build, good, bad) => {
  const { forms, id } = reported((form, app) => {
    form.addTextItem().setTitle('?').setValidation(build(app.createTextValidation()).setHelpText('sai').build());
  });
  const said = (answer: string) => forms.check(id, { 'Họ tên': 'An', '?': answer })['?'];
  expect(good.map(said)).toEqual(good.map(() => undefined));
  expect(bad.map(said)).toEqual(bad.map(() => 'sai'));
});

test('boxes take several, as many as they may', () => {
  const { forms, id, run } = reported((form, app) => {
    const rule = app.createCheckboxValidation().requireSelectAtMost(2).build();
    form.addCheckboxItem().setTitle('Máy').setChoiceValues(['A', 'B', 'C']).setValidation(rule);
  });
  expect(forms.check(id, { 'Họ tên': 'An', Máy: ['A', 'B', 'C'] })).toEqual({ Máy: 'Câu trả lời không hợp lệ.' });
  const sent = forms.submit(id, { 'Họ tên': 'An', Máy: ['C', 'A'] }, {});
  run(({ forms: app }) => expect(app.openById(id).getResponse(sent).getItemResponses()[1]!.getResponse()).toEqual(['C', 'A']));
});

test('a response is read back: only what was answered, dates as the platform writes them', () => {
  const { run, runtime, forms, id } = reported();
  const first = forms.submit(id, { 'Họ tên': 'An', Thư: '', Lúc: '23/11/2026 7:05' }, { by: other });
  runtime.clock.advanceTo(Date.parse('2026-11-24T09:00:00+07:00'));
  const second = forms.submit(id, { 'Họ tên': 'Bình', Nhóm: 'Mạng' }, { by: other });
  expect(first).toMatch(/^2_ABaOnu/);
  run(({ forms: app }) => {
    const form = app.openById(id);
    const responses = form.getResponses();
    expect(responses.map((response) => response.getId())).toEqual([first, second]);
    expect(responses[0]!.getItemResponses().map((item) => [item.getItem().getTitle(), item.getResponse()])).toEqual([
      ['Họ tên', 'An'],
      ['Lúc', '2026-11-23 07:05'],
    ]);
    expect(responses[0]!.getResponseForItem(form.getItems()[2]!)).toBeNull();
    expect([responses[0]!.getRespondentEmail(), responses[1]!.getTimestamp().getTime()]).toEqual(['', runtime.clock.now()]);
    expect(form.getResponses(responses[1]!.getTimestamp()).map((response) => response.getId())).toEqual([second]);
    form.deleteResponse(first);
    expect(form.getResponses()).toHaveLength(1);
    expect(() => form.getResponse(first)).toThrow('Response ID not found');
  });
});

test('the response tab gets a row; triggers of the form and of the spreadsheet come once, twice or never', () => {
  const { run, links, rows, fired, forms, id } = reported();
  const book = run(({ forms: app }) => {
    const { id: bookId } = links.files.create('Sổ', 'application/vnd.google-apps.spreadsheet');
    const form = app.openById(id);
    expect(() => form.getDestinationId()).toThrow('no response destination');
    expect(form.setDestination(app.DestinationType.SPREADSHEET, bookId).getDestinationId()).toBe(bookId);
    return bookId;
  });
  const answers = { 'Họ tên': 'An', Nhóm: 'Mạng' };
  const sent = forms.submit(id, answers, { by: other });
  expect(fired.map(({ kind, source, by }) => [kind, source, by])).toEqual([
    ['formSubmit', id, other],
    ['formSubmit', book, other],
  ]);
  run(() => expect((fired[0]!.event.response as FormResponse).getId()).toBe(sent));
  expect(Object.keys(fired[1]!.event)).toEqual(['range', 'values', 'namedValues', 'authMode']);
  expect(rows[0]!.headers).toEqual(['Dấu thời gian', 'Họ tên', 'Thư', 'Nhóm', 'Lúc']);
  expect(rows[0]!.values.slice(1)).toEqual(['An', '', 'Mạng', '']);
  forms.submit(id, answers, { by: other, deliver: 'twice' });
  forms.submit(id, answers, { by: other, deliver: 'never' });
  expect([fired.length, rows.length]).toEqual([6, 3]);
});

test('a form that collects addresses wants an account, and takes one answer of each where it is told to', () => {
  const { run, rows, forms, id, links } = reported();
  run(({ forms: app }) => {
    const { id: bookId } = links.files.create('Sổ', 'application/vnd.google-apps.spreadsheet');
    app.openById(id).setCollectEmail(true).setLimitOneResponsePerUser(true).setDestination(app.DestinationType.SPREADSHEET, bookId);
  });
  expect(refusal(() => forms.submit(id, { 'Họ tên': 'An' }, {})).message).toContain('đăng nhập');
  const sent = forms.submit(id, { 'Họ tên': 'An' }, { by: other });
  expect(refusal(() => forms.submit(id, { 'Họ tên': 'An' }, { by: other })).message).toContain('một lần');
  expect([rows[0]!.headers[1], rows[0]!.values[1]]).toEqual(['Địa chỉ email', other]);
  run(({ forms: app }) => expect(app.openById(id).getResponse(sent).getRespondentEmail()).toBe(other));
});

test('another opens a form only when it is shared for editing; a copy starts afresh', () => {
  const { run, drive, forms, id } = reported();
  expect(() => run(({ forms: app }) => app.openById(id), other)).toThrow('No item with the given ID could be found.');
  drive.share(id, owner, other, 'viewer');
  expect(() => run(({ forms: app }) => app.openById(id), other)).toThrow('Access denied');
  drive.share(id, owner, other, 'editor');
  forms.submit(id, { 'Họ tên': 'An' }, { by: other });
  run(({ forms: app, drive: files }) => {
    const form = app.openByUrl(app.openById(id).getEditUrl());
    expect(() => app.openByUrl(form.getPublishedUrl())).toThrow('No item with the given ID');
    const copy = app.openById(files.getFileById(id).makeCopy('Bản hai').getId()) as Publishable;
    expect(copy.getItems().map((item) => item.getId())).toEqual(form.getItems().map((item) => item.getId()));
    expect([copy.isPublished(), copy.getResponses().length]).toEqual([false, 0]);
    copy.getItems()[0]!.setTitle('Khác');
    expect(form.getItems()[0]!.getTitle()).toBe('Họ tên');
  }, other);
  expect(() => run(({ forms: app }) => app.create('x'), owner, { authorisation: 'LIMITED' })).toThrow(
    'You do not have permission to call FormApp.create',
  );
});

type Rule = TextBuilder & GoogleAppsScript.Forms.CheckboxValidationBuilder & GoogleAppsScript.Forms.ParagraphTextValidationBuilder;
const textRules: [name: string, (rule: Rule) => unknown, good: string[], bad: string[]][] = [
  [
    'requireTextIsEmail',
    (r) => r.requireTextIsEmail(),
    ['an@xa.vn', 'a.b@c.gov.vn'],
    ['an', 'an@xa', 'an @xa.vn', 'x an@xa.vn', 'an@xa.vn x', '@xa.vn'],
  ],
  [
    'requireTextIsUrl',
    (r) => r.requireTextIsUrl(),
    ['http://x.vn', 'https://x.vn/a'],
    ['x https://x.vn', 'https://x.vn a', 'https://', 'ftp://x.vn'],
  ],
  ['requireNumber', (r) => r.requireNumber(), ['0', '-1.5'], ['x', '1x', 'Infinity']],
  ['requireWholeNumber', (r) => r.requireWholeNumber(), ['0', '-1'], ['1.5', 'x']],
  ['requireNumberBetween', (r) => r.requireNumberBetween(2, 4), ['2', '3', '4'], ['1', '5', 'x']],
  ['requireNumberNotBetween', (r) => r.requireNumberNotBetween(2, 4), ['1', '5'], ['2', '3', '4', 'x']],
  ['requireNumberEqualTo', (r) => r.requireNumberEqualTo(3), ['3', '3.0'], ['2', '4', 'x']],
  ['requireNumberNotEqualTo', (r) => r.requireNumberNotEqualTo(3), ['2', '4'], ['3', 'x']],
  ['requireNumberGreaterThan', (r) => r.requireNumberGreaterThan(3), ['4'], ['3', '2', 'x']],
  ['requireNumberGreaterThanOrEqualTo', (r) => r.requireNumberGreaterThanOrEqualTo(3), ['3', '4'], ['2', 'x']],
  ['requireNumberLessThan', (r) => r.requireNumberLessThan(3), ['2'], ['3', '4', 'x']],
  ['requireNumberLessThanOrEqualTo', (r) => r.requireNumberLessThanOrEqualTo(3), ['2', '3'], ['4', 'x']],
  ['requireTextMatchesPattern', (r) => r.requireTextMatchesPattern('a|\\p{Lu}\\d'), ['a', 'Đ1'], ['ab', 'xa', 'đ1']],
  ['requireTextDoesNotMatchPattern', (r) => r.requireTextDoesNotMatchPattern('a|\\p{Lu}'), ['ab', 'đ'], ['a', 'Đ']],
  ['requireTextContainsPattern', (r) => r.requireTextContainsPattern('\\p{Lu}'), ['xĐ'], ['x']],
  ['requireTextDoesNotContainPattern', (r) => r.requireTextDoesNotContainPattern('\\p{Lu}'), ['x'], ['xĐ']],
  ['requireTextLengthLessThanOrEqualTo', (r) => r.requireTextLengthLessThanOrEqualTo(3), ['ab', 'abc'], ['abcd']],
  ['requireTextLengthGreaterThanOrEqualTo', (r) => r.requireTextLengthGreaterThanOrEqualTo(3), ['abc', 'abcd'], ['ab']],
  ['nothing asked', (r) => r, ['x'], []],
];

test('each rule of an answer takes what is within its limit, and says its help otherwise', () => {
  const { forms, id } = reported((form, app) => {
    for (const [name, require] of textRules) {
      const rule = app.createTextValidation().setHelpText(`sai ${name}`) as Rule;
      require(rule);
      form.addTextItem().setTitle(name).setValidation(rule.build());
    }
  });
  const said = (name: string, answer: string) => forms.check(id, { 'Họ tên': 'An', [name]: answer })[name];
  for (const [name, , good, bad] of textRules) {
    expect([name, good.filter((answer) => said(name, answer))]).toEqual([name, []]);
    expect([name, bad.map((answer) => said(name, answer))]).toEqual([name, bad.map(() => `sai ${name}`)]);
  }
});

test('a rule that was built does not change with its builder, one that is taken away asks nothing, a paragraph has its own', () => {
  const { forms, id } = reported((form, app) => {
    const builder = app.createTextValidation().requireNumber().setHelpText('số');
    form.addTextItem().setTitle('một').setValidation(builder.build());
    builder.requireTextIsUrl().setHelpText('địa chỉ');
    form.addTextItem().setTitle('hai').setValidation(builder.build());
    form.addTextItem().setTitle('ba').setValidation(builder.build()).clearValidation();
    form.addParagraphTextItem().setTitle('bốn').setValidation(app.createParagraphTextValidation().requireTextContainsPattern('b').build());
  });
  expect(forms.check(id, { 'Họ tên': 'An', một: 'a', hai: 'a', ba: 'a', bốn: 'a' })).toEqual({
    một: 'số',
    hai: 'địa chỉ',
    bốn: 'Câu trả lời không hợp lệ.',
  });
});

test('boxes are counted; one question takes one answer, several where an own answer may be written', () => {
  const { forms, run, id } = reported((form, app) => {
    const rule = app.createCheckboxValidation();
    const add = (title: string) => form.addCheckboxItem().setTitle(title).setChoiceValues(['A', 'B', 'C']);
    add('ít nhất').setValidation(rule.requireSelectAtLeast(2).build());
    add('nhiều nhất').setValidation(rule.requireSelectAtMost(2).build());
    add('đúng').setValidation(rule.requireSelectExactly(2).build());
    add('khác').showOtherOption(true);
  });
  const wrong = (boxes: string[]) => Object.keys(forms.check(id, { 'Họ tên': 'An', 'ít nhất': boxes, 'nhiều nhất': boxes, đúng: boxes }));
  expect([['A'], ['A', 'B'], ['A', 'B', 'C'], []].map(wrong)).toEqual([['ít nhất', 'đúng'], [], ['nhiều nhất', 'đúng'], []]);
  expect(() => forms.check(id, { 'Họ tên': ['An', 'Bình'] })).toThrow('«Họ tên» takes one answer');
  const sent = forms.submit(id, { 'Họ tên': 'An', khác: 'D', 'ít nhất': ['', 'A', 'B'], đúng: [] }, {});
  run(({ forms: app }) =>
    expect(
      app
        .openById(id)
        .getResponse(sent)
        .getItemResponses()
        .map((one) => one.getResponse()),
    ).toEqual(['An', ['A', 'B'], ['D']]),
  );
});

test.each([
  ['2026-11-23', '2026-11-23'],
  ['23/11/2026', '2026-11-23'],
  ['1/2/2026', '2026-02-01'],
  ['29/02/2028', '2028-02-29'],
  ['29/02/2026', undefined],
  ['31/4/2026', undefined],
  ['2026-13-01', undefined],
  ['1/13/2026', undefined],
  ['x1/2/2026', undefined],
  ['1/2/20261', undefined],
  ['2026', undefined],
  ['mai', undefined],
])('the day %s is kept as %s', (given, kept) => {
  const { forms, run, id } = reported((form) => form.addDateItem().setTitle('Ngày'));
  const answers = { 'Họ tên': 'An', Ngày: given };
  if (kept === undefined) return expect(forms.check(id, answers)).toEqual({ Ngày: 'Ngày không hợp lệ.' });
  const sent = forms.submit(id, answers, {});
  run(({ forms: app }) => expect(app.openById(id).getResponse(sent).getItemResponses()[1]!.getResponse()).toBe(kept));
});

test.each([
  ['7:05', '07:05'],
  ['00:00', '00:00'],
  ['19:59', '19:59'],
  ['23:59', '23:59'],
  ['24:00', undefined],
  ['7:60', undefined],
  ['7:5', undefined],
  ['x7:05', undefined],
  ['7:055', undefined],
])('the hour %s is kept as %s', (given, kept) => {
  const { forms, run, id } = reported((form) => form.addTimeItem().setTitle('Giờ'));
  const answers = { 'Họ tên': 'An', Giờ: given };
  if (kept === undefined) return expect(forms.check(id, answers)).toEqual({ Giờ: 'Giờ không hợp lệ.' });
  const sent = forms.submit(id, answers, {});
  run(({ forms: app }) => expect(app.openById(id).getResponse(sent).getItemResponses()[1]!.getResponse()).toBe(kept));
});

test('a moment needs a day and an hour', () => {
  const { forms, id } = reported();
  const said = (moment: string) => forms.check(id, { 'Họ tên': 'An', Lúc: moment });
  for (const good of ['2026-11-23T08:00', '23/11/2026 8:00']) expect(said(good)).toEqual({});
  for (const bad of ['2026-11-23', '2026-11-23T25:00', '31/11/2026 08:00', '08:00'])
    expect(said(bad)).toEqual({ Lúc: 'Ngày không hợp lệ.' });
});

test('headings ask nothing, and what the form has not is said to whoever drives it', () => {
  const { forms, id } = reported((form) => {
    form.addSectionHeaderItem().setTitle('Thêm');
    form.addPageBreakItem().setTitle('Trang hai');
  });
  for (const title of ['Thêm', 'Trang hai']) expect(() => forms.check(id, { [title]: 'x' })).toThrow(`no question «${title}»`);
  for (const use of [() => forms.view('x'), () => forms.check('x', {}), () => forms.submit('x', {}, {})])
    expect(use).toThrow('No item with the given ID could be found.');
  expect(() => forms.submit(id, { 'Họ tên': 'An' }, { edits: 'x' })).toThrow('The form has no response x');
});

test('the desk lists forms and shows one as the person sees it', () => {
  const { forms, run, id } = reported((form) => form.setDescription('Báo ngay').setConfirmationMessage('Đã nhận').setCollectEmail(true));
  const other = run(({ forms: app }) => app.create('Khác').getId());
  expect(forms.list()).toEqual([
    { id, title: 'Báo sự cố', published: true },
    { id: other, title: 'Khác', published: false },
  ]);
  expect(forms.view(id)).toMatchObject({
    id,
    title: 'Báo sự cố',
    description: 'Báo ngay',
    confirmation: 'Đã nhận',
    published: true,
    acceptsResponses: true,
    collectsEmail: true,
    allowsAnother: true,
  });
  expect(forms.view(id).items[1]).toEqual({ id: expect.any(Number) as number, kind: 'text', title: 'Thư', help: '', required: false });
  expect(forms.view(other)).toMatchObject({ acceptsResponses: false, collectsEmail: false, items: [] });
});

test('a form that takes one answer of each wants an account, and lets another answer', () => {
  const { forms, run, id } = reported((form) => form.setLimitOneResponsePerUser(true));
  expect(refusal(() => forms.submit(id, { 'Họ tên': 'An' }, {})).message).toContain('đăng nhập');
  forms.submit(id, { 'Họ tên': 'An' }, { by: other });
  forms.submit(id, { 'Họ tên': 'Bình' }, { by: owner });
  expect(refusal(() => forms.submit(id, { 'Họ tên': 'Bình' }, { by: owner })).message).toContain('một lần');
  run(({ forms: app }) => app.openById(id).setAcceptingResponses(true).setLimitOneResponsePerUser(false));
  forms.submit(id, { 'Họ tên': 'Bình' }, {});
});

test('responses: which question, which address, all thrown away', () => {
  const { forms, run, id } = reported();
  const sent = forms.submit(id, { 'Họ tên': 'An', Nhóm: 'Mạng' }, { by: other });
  expect(refusal(() => forms.submit(id, { 'Họ tên': '' }, {})).message).toBe('Hãy xem lại các câu trả lời.');
  run(({ forms: app }) => {
    const form = app.openById(id);
    const response = form.getResponse(sent);
    expect(response.getEditResponseUrl()).toContain(`edit2=${sent}`);
    const answer = response.getResponseForItem(form.getItems()[2]!);
    expect([answer.getResponse(), answer.getItem().getTitle()]).toEqual(['Mạng', 'Nhóm']);
    expect((answer.getItem() as unknown as { isRequired: unknown }).isRequired).toBeUndefined();
    expect(form.deleteAllResponses().getResponses()).toEqual([]);
    expect(() => form.deleteResponse(sent)).toThrow('Response ID not found in form responses.');
  });
});

test('what is not to be found or not allowed is refused by name', () => {
  const { runtime, run, id } = reported();
  run(({ forms: app }) => {
    const form = app.openById(id);
    expect(() => form.deleteItem(9)).toThrow('Invalid argument: item');
    expect(() => form.moveItem(0, 9)).toThrow('Invalid argument: toIndex');
    expect(() => form.addListItem().setChoiceValues([])).toThrow('Invalid data updating form.');
    expect(() => form.addScaleItem().setBounds(2, 5)).toThrow('Invalid argument: bounds');
    expect(() => form.setDestination('x' as unknown as GoogleAppsScript.Forms.DestinationType, 'x')).toThrow('Invalid argument: type');
    form.addScaleItem().setBounds(0, 10);
  });
  const limited = { authorisation: 'LIMITED' as const };
  for (const [name, use] of [
    ['openById', ({ forms: app }: { forms: GoogleAppsScript.Forms.FormApp }) => app.openById(id)],
    ['openByUrl', ({ forms: app }: { forms: GoogleAppsScript.Forms.FormApp }) => app.openByUrl(id)],
  ] as const)
    expect(() => run(use, owner, limited)).toThrow(`call FormApp.${name}. Required permissions: https://www.googleapis.com/auth/forms`);
  runtime.fault({ atCall: 1, effect: { revoke: 'forms' } });
  expect(() => run(({ forms: app }) => app.create('x'))).toThrow('call FormApp.create');
});
