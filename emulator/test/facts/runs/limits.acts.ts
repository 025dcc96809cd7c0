// Limits per day, and limits at one time.
import { type Acts, editor, isRefused, open, owner, tab } from '../people';

export const limits: Acts = {
  'a Gmail account makes 250 documents a day'() {
    const workspace = open();
    return !workspace.call('makeDocuments', 250) && workspace.call('makeDocuments', 1);
  },
  'a Gmail account makes 50,000 property operations a day'() {
    const workspace = open();
    const refused = [50_000, 1].map((count) => workspace.call('readProperties', count));
    workspace.skipTo('2026-11-25T08:00:00+07:00');
    return [...refused, workspace.call('readProperties', 1)];
  },
  'triggers of a Gmail account run ninety minutes a day'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'restful');
    const rested = (edits: number) => {
      for (let edit = 0; edit < edits; edit++) workspace.type(tab, 'A1', `${edit}`);
      return workspace.call('rested');
    };
    const first = rested(20);
    workspace.skipTo('2026-11-25T08:00:00+07:00');
    return [first, rested(1)];
  },
  'an account has at most thirty runs at the same time'() {
    const workspace = open();
    let most = 0;
    const within = (run: number) => {
      workspace.fault({
        functionName: 'quota',
        atCall: 1,
        effect: {
          interleave() {
            most = run;
            within(run + 1);
          },
        },
      });
      workspace.call('quota');
    };
    return [isRefused(() => within(1)), most];
  },
  'a mail goes to 50 recipients at most': () => open().call('mailTo', 51),
  'a Gmail account mails 100 recipients a day'() {
    const workspace = open();
    const quota = workspace.call('quota');
    const sent = [50, 50, 1].map((count) => workspace.call('mailTo', count));
    return [quota, sent[2] && !sent[0] && !sent[1]];
  },
  'a Workspace account mails 1,500 recipients a day': () => open('workspace').call('quota'),
  'a mail of a trigger uses the quota of its creator'() {
    const workspace = open();
    workspace.call('onSheetEdit', 'mails');
    workspace.as(editor).type(tab, 'A1', 'x');
    return [100 - Number(workspace.as(owner).call('quota')), 100 - Number(workspace.as(editor).call('quota'))];
  },
};
