// The dialog that an action opens on an incident, or the notice that says why it opens none.
import type { Refusal } from '../../procedure/commands';
import { refusalFor } from '../../procedure/rights/permission';
import { menuTexts } from '../../texts/menus';
import { refusalText } from '../../texts/refusals/refusals';
import { resultTexts } from '../../texts/results';
import { mayCall } from '../global-rights';
import type { ActionName, DialogModel, NoticeModel } from '../page-models';
import type { LoadedIncident, Office } from '../ports';
import { commandsOf, tasks } from './task-list';

/** Returns a message to show in place of a dialog. */
export const notice = (message: string): NoticeModel => ({ kind: 'notice', title: menuTexts.notice, message, links: [] });

/** Returns the dialog of an action on an incident, or a notice when none of its commands is allowed. */
export function dialogOn(office: Office, action: ActionName, loaded: LoadedIncident): DialogModel | NoticeModel {
  const task = tasks[action];
  // The page asks for what it was offered; a dialog about no incident is not opened from a card.
  if (!task) return notice(resultTexts.oldPage);
  const refusal = refusalToOpen(office, action, loaded);
  return refusal ? notice(refusal) : task.open(office, loaded);
}

/** Returns why the person may not open the dialog now; undefined when they may. @param loaded undefined for a new incident */
export function refusalToOpen(office: Office, action: ActionName, loaded: LoadedIncident | undefined): string | undefined {
  if (!loaded) return refusalToReport(office);
  const actor = office.actor();
  const refusals = commandsOf(action).map((command) => refusalFor(loaded.incident, command, actor, office.settings.procedure));
  if (refusals.some((refusal) => refusal === undefined)) return undefined;
  // With several commands, a reason other than «not this step» helps the person more.
  const refusal = refusals.find((one) => one?.code !== 'notThisStep') ?? refusals[0]!;
  return refusalText(refusal, { type: action === 'closeOtherwise' ? action : commandsOf(action)[0]! }, loaded.incident);
}

/** Returns the dialog in which the IT unit records an incident, or a notice that says why not. */
export function dialogForReport(office: Office): DialogModel | NoticeModel {
  const refusal = refusalToReport(office);
  return refusal ? notice(refusal) : tasks.report!.open(office, undefined);
}

function refusalToReport(office: Office): string | undefined {
  const actor = office.actor();
  const notTheirs: Refusal | undefined = mayCall('menuReport', actor)
    ? undefined
    : { code: 'notYourRole', command: 'report', needs: ['it'] };
  const refusal = refusalFor(undefined, 'report', actor, office.settings.procedure) ?? notTheirs;
  return refusal && refusalText(refusal, { type: 'report' });
}
