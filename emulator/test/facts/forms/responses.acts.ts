// Responses as the form and its tab in the spreadsheet store them.
import { openWorkspace } from '../../../src/workspace/open-workspace';
import { bundledFacts } from '../../places';
import { type Acts, editor, last, open, owner, seen, withForm } from '../people';

const minute = (at: number) => `2026-11-24T08:${String(at).padStart(2, '0')}:00+07:00`;

/** Two responses of two people, ten minutes apart. */
function twoResponses(isLinked = true) {
  const workspace = open();
  const id = workspace.call('makeForm', isLinked) as string;
  const first = workspace.submitForm(id, { 'Họ tên': 'An' }, { by: editor });
  workspace.advanceTo(minute(10));
  const second = workspace.submitForm(id, { 'Họ tên': 'Bình', Số: '12' }, { by: owner });
  return { workspace, id, sent: [first, second] };
}

export const responses: Acts = {
  'responses come oldest first, are found by id and by time, and give each answer by its question'() {
    const { workspace, id, sent } = twoResponses();
    return workspace.call('readBack', id, sent);
  },
  'a response is deleted alone or with all others, and its row stays'() {
    const { workspace, id, sent } = twoResponses();
    const thrown = workspace.call('throwAway', id, sent[0]);
    return [thrown, workspace.call('responseRows')];
  },
  'an edit changes only the response whose address was opened'() {
    const { workspace, id, sent } = twoResponses();
    workspace.call('allowEdits', id);
    workspace.submitForm(id, { 'Họ tên': 'Bình', Số: '84' }, { by: owner, edits: sent[1] });
    return [workspace.call('responses', id), workspace.call('responseRows')];
  },
  'both events of a response have full rights, and the event of the form names the form'() {
    const { workspace } = withForm({ 'Họ tên': 'An' });
    return seen(workspace).map(({ on, mode, source }) => [on, mode, source ?? null]);
  },
  "a form without a destination fires the form's trigger only"() {
    const { workspace } = twoResponses(false);
    return seen(workspace).map(({ on }) => on);
  },
  'a form stops writing to a destination that is removed'() {
    const { workspace, id } = withForm({ 'Họ tên': 'An' });
    workspace.call('tellForm', id, 'removeDestination', undefined);
    workspace.submitForm(id, { 'Họ tên': 'Bình' });
    return [
      (workspace.call('responses', id) as unknown[]).length,
      workspace.grid('Câu trả lời biểu mẫu 1').length,
      seen(workspace).map(({ on }) => on),
    ];
  },
  'the event of a spreadsheet has the whole row, with blanks for unanswered questions'() {
    const { a1, values, all } = last(withForm({ 'Họ tên': 'An' }).workspace, 'row');
    const { 'Dấu thời gian': moments, ...named } = all as Record<string, string[]>;
    return [a1, (values as string[]).slice(1), named, moments![0] === (values as string[])[0]];
  },
  'the event of a spreadsheet has its values in the order of the columns'() {
    const { workspace, id } = withForm({ 'Họ tên': 'An', Số: '12' });
    workspace.call('moveColumn');
    workspace.submitForm(id, { 'Họ tên': 'Bình', Số: '84' });
    const { values } = last(workspace, 'row');
    return (values as string[]).filter((_value, at) => at !== 1);
  },
  'questions of one name have a column each, and namedValues has their answers together'() {
    const workspace = open();
    const id = workspace.call('makeForm') as string;
    workspace.call('sameName', id);
    workspace.submitForm(id, { 'Họ tên': 'An', Số: '12' });
    const { all } = last(workspace, 'row');
    return [workspace.call('responseGrid'), (all as Record<string, string[]>)['Họ tên']];
  },
  'a question keeps its column when the column is moved or renamed, and a new question gets one at the right'() {
    const { workspace, id } = withForm({ 'Họ tên': 'An', Số: '12' });
    workspace.call('rearrange', id);
    const columns = workspace.call('columnsOfResponses');
    workspace.submitForm(id, { 'Họ tên': 'Bình', Số: '84', Mới: 'x' });
    return [workspace.call('responseGrid'), workspace.call('columnsOfResponses') === columns];
  },
  'a deleted column of a question comes back at the right'() {
    const { workspace, id } = withForm({ 'Họ tên': 'An', Số: '12' });
    workspace.call('deleteColumn');
    workspace.submitForm(id, { 'Họ tên': 'Bình', Số: '84' });
    return workspace.call('responseGrid');
  },
  'a full tab of responses gets new rows and columns'() {
    const workspace = open();
    const id = workspace.call('makeForm') as string;
    workspace.call('shrink');
    for (const name of ['An', 'Bình']) workspace.submitForm(id, { 'Họ tên': name });
    workspace.call('sameName', id);
    workspace.submitForm(id, { 'Họ tên': 'Chi' });
    return workspace.call('responseGrid');
  },
  'answers are read as if typed, by the format of their column, but never as formulas'() {
    const workspace = open();
    const id = workspace.call('formattedForm') as string;
    for (const text of ['15.500.000', '24/11/2026', '=1+1', '+84 912', '-5', '0912', ''])
      workspace.submitForm(id, { a: text, b: text, c: text === '24/11/2026' ? '' : text });
    return workspace.call('readResponses');
  },
  'an English spreadsheet has English first headings in a tab of responses'() {
    const workspace = openWorkspace({ at: minute(0), owner, locale: 'en_US' });
    workspace.load(bundledFacts('script'));
    const id = workspace.call('makeForm', false);
    workspace.call('tellForm', id, 'setCollectEmail', true);
    workspace.call('link', id);
    return workspace.call('firstHeadings');
  },
};
