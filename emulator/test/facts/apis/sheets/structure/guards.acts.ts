// The acts of the facts about protections that the Sheets API made.
import { type Acts, editor, open, owner, type Workspace } from '../../../people';

const guarded = (): Workspace => {
  const workspace = open();
  workspace.call('protectMiddle', workspace.containerId);
  return workspace;
};

export const sheetsGuardsMet: Acts = {
  'another editor changes nothing in a protected cell with the API, nor moves or deletes its row or column'() {
    const workspace = guarded();
    return workspace.as(editor).call('changeMiddle', workspace.containerId);
  },
  'another editor changes cells beside a protected one with the API'() {
    const workspace = guarded();
    return workspace.as(editor).call('changeBeside', workspace.containerId);
  },
  'a protection is changed and deleted by those who may edit its cells only'() {
    const workspace = guarded();
    return [editor, owner].map((person) => workspace.as(person).call('changeGuard', workspace.containerId));
  },
};
