// Which dialog a menu item opens on an incident, or the sentence that says why it opens none.
import type { Refusal } from '../../procedure/commands';
import { refusalFor } from '../../procedure/rights/permission';
import { menuTexts } from '../../texts/menus';
import { refusalText } from '../../texts/refusals';
import type { ActionName, DialogModel, NoticeModel } from '../page-models';
import type { LoadedIncident, Office } from '../ports';
import { commandsOf, tasks } from './task-list';

/** A sentence in place of a dialog. */
export const notice = (message: string): NoticeModel => ({ kind: 'notice', title: menuTexts.notice, message, links: [] });

/** The dialog of a task on one incident. */
export function dialogOn(office: Office, action: ActionName, loaded: LoadedIncident): DialogModel | NoticeModel {
  const actor = office.actor();
  const refusals = commandsOf(action).map((command) => refusalFor(loaded.incident, command, actor, office.settings.procedure));
  if (refusals.every((refusal) => refusal !== undefined)) {
    // Of several endings some are not for this step; why the others are refused is what helps.
    const refusal = refusals.find((one) => one?.code !== 'notThisStep') ?? refusals[0]!;
    return notice(refusalText(refusal, { type: action === 'closeOtherwise' ? action : commandsOf(action)[0]! }, loaded.incident));
  }
  return tasks[action]!.open(office, loaded);
}

/** The dialog in which the IT unit records an incident. */
export function dialogForReport(office: Office): DialogModel | NoticeModel {
  const refusal: Refusal | undefined = refusalFor(undefined, 'report', office.actor(), office.settings.procedure);
  return refusal ? notice(refusalText(refusal, { type: 'report' })) : tasks.report!.open(office, undefined);
}
