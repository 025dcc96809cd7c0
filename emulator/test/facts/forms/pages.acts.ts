// The pages of a form as a person comes through them.
import { FormRefusal } from '../../../src/services/forms/submission';
import { type Acts, open } from '../people';

export const pages: Acts = {
  'only the pages on the way are asked: what is required on others is not, and their answers are not kept'() {
    const workspace = open();
    const id = workspace.call('pagesForm') as string;
    const all = ['hai', 'ba'];
    const asked = (choice: string) =>
      all.filter((title) => {
        try {
          // Both are required: what is on the way is missing, what is not cannot be answered.
          return title in workspace.checkAnswers(id, { 'Đi đâu': choice });
        } catch (error) {
          if (error instanceof FormRefusal) return true;
          throw error;
        }
      });
    const kept = (choice: string) => {
      workspace.submitForm(id, { 'Đi đâu': choice, ...Object.fromEntries(asked(choice).map((title) => [title, 'x'])) });
      const last = (workspace.call('responses', id) as [string, unknown][][]).pop()!;
      return last.map(([title]) => title).filter((title) => title !== 'Đi đâu');
    };
    return Object.fromEntries(['tiếp', 'đến ba', 'gửi'].map((choice) => [choice, kept(choice)]));
  },
};
