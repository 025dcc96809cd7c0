// Forms as people fill them.
import { type Acts, editor, isRefused, last, open, seen, withForm } from '../people';

/** Submits answers to a form with editable responses, and replaces them with others ten minutes later. */
function editedResponse(answers: Record<string, string>, others: Record<string, string>) {
  const form = withForm(answers);
  const { workspace, id, response } = form;
  workspace.call('allowEdits', id);
  workspace.advanceTo('2026-11-24T08:10:00+07:00');
  return { ...form, again: workspace.submitForm(id, others, { by: editor, edits: response }) };
}
const responseTab = (answers: Record<string, string>) =>
  withForm(answers).workspace.call('responseTab') as { name: string; rows: number; values: unknown[]; formulas: string[] };

export const forms: Acts = {
  'a response has its answers by question, without unanswered questions'() {
    const { workspace, id } = withForm({ 'Họ tên': 'An', Số: '' });
    return (workspace.call('responses', id) as unknown[])[0];
  },
  'an answer of date and time reads yyyy-MM-dd HH:mm'() {
    const { workspace, id } = withForm({ Lúc: '23/11/2026 07:05', 'Họ tên': 'An' });
    return (workspace.call('responses', id) as unknown[][][])[0]![1]![1];
  },
  'a form also keeps its responses when it has a destination'() {
    const { workspace, id } = withForm({ 'Họ tên': 'An' });
    const { rows } = workspace.call('responseTab') as { rows: number };
    return rows === 1 ? (workspace.call('responses', id) as unknown[]).length : rows;
  },
  'the tab of responses is named in the language of the spreadsheet': () => responseTab({ 'Họ tên': 'An' }).name,
  'a respondent\'s "=1+1" stays text': () => responseTab({ 'Họ tên': '=1+1' }).values[0],
  'an answer of digits in the tab of responses loses its leading zero': () => responseTab({ 'Họ tên': 'An', Số: '0912345678' }).values[1],
  'earlier responses are written to the tab of a new destination'() {
    const workspace = open();
    const id = workspace.call('makeForm', false) as string;
    for (const name of ['An', 'Bình']) workspace.submitForm(id, { 'Họ tên': name }, { by: editor });
    workspace.call('link', id);
    return (workspace.call('responseRows') as string[][]).map(([name]) => name);
  },
  'an edited response keeps its id and its row, and fires the triggers again'() {
    const { workspace, response, again } = editedResponse({ 'Họ tên': 'An', Số: '12' }, { 'Họ tên': 'An Bình', Số: '84' });
    const rows = workspace.call('responseRows') as unknown[][];
    return [again === response, rows.length, rows[0], seen(workspace, 'form').filter(({ id }) => id === response).length];
  },
  'the spreadsheet event of an edited response has only the changed answers'() {
    const { workspace } = editedResponse({ 'Họ tên': 'An', Số: '12' }, { 'Họ tên': 'An', Số: '84' });
    const { values, named, numbers } = last(workspace, 'row');
    return [(values as string[]).slice(1), named, numbers];
  },
  'an edited response has the time of its edit, in the form and in the tab'() {
    const { workspace, id } = editedResponse({ 'Họ tên': 'An' }, { 'Họ tên': 'Bình' });
    return workspace.call('responseMoments', id);
  },
  'an edited response is written to its row, also when the row has moved'() {
    const { workspace, id, response } = withForm({ 'Họ tên': 'An', Số: '12' });
    workspace.call('allowEdits', id);
    workspace.submitForm(id, { 'Họ tên': 'Bình' });
    workspace.sort('Câu trả lời biểu mẫu 1', 2, false);
    workspace.submitForm(id, { 'Họ tên': 'An', Số: '84' }, { edits: response });
    return workspace.call('responseRows');
  },
  'a response cannot be edited when the form does not allow it'() {
    const { workspace, id, response } = withForm({ 'Họ tên': 'An' });
    return isRefused(() => workspace.submitForm(id, { 'Họ tên': 'Bình' }, { edits: response }));
  },
  'an event may have blank values'() {
    const { workspace } = withForm({ 'Họ tên': 'An' }, 'blank');
    const { values, named } = last(workspace, 'row');
    return ['id' in last(workspace, 'form'), values, named];
  },
  'events may come in another order than the responses'() {
    const { workspace, id } = withForm({ 'Họ tên': 'An' }, 'late');
    workspace.submitForm(id, { 'Họ tên': 'Bình' });
    return seen(workspace, 'form').map(({ answer }) => answer);
  },
  'the last row of the tab may be that of another response'() {
    const { workspace, id } = withForm({ 'Họ tên': 'An' }, 'late');
    workspace.submitForm(id, { 'Họ tên': 'Bình' });
    return seen(workspace, 'row').map(({ row, lastRow }) => [row, lastRow]);
  },
};
