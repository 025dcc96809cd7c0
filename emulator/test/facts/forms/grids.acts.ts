// Grids of forms that a person fills.
import { type Acts, open } from '../people';

export const grids: Acts = {
  'the tab of responses has a column for each row of a grid'() {
    const workspace = open();
    const id = workspace.call('makeGrids') as string;
    const given = { 'Chỗ nào [sáng]': 'nhà', 'Việc [a]': ['x', 'y'], 'Việc [b]': ['y'] };
    const twice = workspace.checkAnswers(id, given);
    workspace.call('changeGrids', id);
    const missing = workspace.checkAnswers(id, given);
    workspace.call('easeGrids', id);
    workspace.submitForm(id, given);
    const [head, row] = workspace.grid('Câu trả lời biểu mẫu 1');
    return {
      head: head!.slice(1, 5),
      row: row!.slice(1, 5),
      answers: (workspace.call('responses', id) as unknown[]).pop(),
      twice,
      missing,
    };
  },
};
