// Forms of the emulator: the errors for its driver, and the messages of the page.
import { FormRefusal } from '../../src/services/forms/submission';
import { openDrive, other } from '../drive/harness';

type Form = GoogleAppsScript.Forms.Form;
type Publishable = Form & { setPublished(published: boolean): Form; isPublished(): boolean };

/** A published form of a required name, a date with time, a list, checkboxes and a time. */
function reported() {
  const workspace = openDrive();
  const id = workspace.run(({ forms }) => {
    const form = forms.create('Góp ý') as Publishable;
    form.addTextItem().setTitle('Họ tên').setRequired(true);
    form.addDateTimeItem().setTitle('Lúc');
    form.addListItem().setTitle('Nhóm').setChoiceValues(['Phần cứng', 'Mạng']);
    const rule = forms.createCheckboxValidation().requireSelectAtMost(2).build();
    form.addCheckboxItem().setTitle('Máy').setChoiceValues(['A', 'B', 'C']).setValidation(rule);
    form.addTimeItem().setTitle('Giờ');
    form.addSectionHeaderItem().setTitle('Thêm');
    form.setPublished(true);
    return form.getId();
  });
  return { ...workspace, id };
}

/** Returns what the page says when it refuses the form. */
function refusal(work: () => unknown): { message: string; fields: Record<string, string> } {
  try {
    work();
  } catch (error) {
    if (error instanceof FormRefusal) return { message: error.message, fields: error.fields };
    throw error;
  }
  throw new Error('The form was accepted');
}

test('the page says in Vietnamese what is missing or wrong in each question', () => {
  const { run, forms, fired, id } = reported();
  expect(refusal(() => forms.submit(id, { 'Họ tên': ' ', Lúc: '31/02/2026 08:00', Máy: ['A', 'B', 'C'], Giờ: '25:00' }, {}))).toEqual({
    message: 'Hãy xem lại các câu trả lời.',
    fields: {
      'Họ tên': 'Đây là câu hỏi bắt buộc.',
      Lúc: 'Ngày không hợp lệ.',
      Máy: 'Câu trả lời không hợp lệ.',
      Giờ: 'Giờ không hợp lệ.',
    },
  });
  expect(fired).toEqual([]);
  run(({ forms: app }) => app.openById(id).setLimitOneResponsePerUser(true));
  expect(refusal(() => forms.submit(id, { 'Họ tên': 'An' }, {})).message).toContain('đăng nhập');
  forms.submit(id, { 'Họ tên': 'An' }, { by: other });
  expect(refusal(() => forms.submit(id, { 'Họ tên': 'An' }, { by: other })).message).toContain('một lần');
  run(({ forms: app }) => app.openById(id).setAcceptingResponses(false));
  expect(refusal(() => forms.submit(id, { 'Họ tên': 'An' }, { by: other })).message).toBe('Biểu mẫu này hiện không nhận câu trả lời.');
});

test('a driver gets an error for questions, choices, forms and responses that do not exist', () => {
  const { forms, id } = reported();
  for (const title of ['Tên', 'Thêm']) expect(() => forms.check(id, { [title]: 'x' })).toThrow(`no question «${title}»`);
  expect(() => forms.check(id, { 'Họ tên': 'An', Nhóm: 'Khác' })).toThrow('no choice «Khác»');
  expect(() => forms.check(id, { 'Họ tên': ['An', 'Bình'] })).toThrow('«Họ tên» takes one answer');
  for (const use of [() => forms.view('x'), () => forms.check('x', {}), () => forms.submit('x', {}, {})])
    expect(use).toThrow('No item with the given ID could be found.');
  expect(() => forms.submit(id, { 'Họ tên': 'An' }, { edits: 'x' })).toThrow('The form has no response x');
});

test('an image item is not emulated; a copy is unpublished and has no responses', () => {
  const { run, id, forms } = reported();
  forms.submit(id, { 'Họ tên': 'An' }, { by: other });
  run(({ forms: app, drive }) => {
    const form = app.openById(id);
    expect(() => form.addImageItem()).toThrow('not emulated: Form.addImageItem');
    const copy = app.openById(drive.getFileById(id).makeCopy('Bản hai').getId()) as Publishable;
    expect([copy.isPublished(), copy.getResponses().length]).toEqual([false, 0]);
    copy.getItems()[0]!.setTitle('Khác');
    expect(form.getItems()[0]!.getTitle()).toBe('Họ tên');
  });
});
