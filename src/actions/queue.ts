// What waits for a leader: plans to decide and extensions to answer, on the Sheet and on a phone.
import { moneyText } from '../forms/money';
import { estimateOf } from '../procedure/estimate';
import { allowedCommands } from '../procedure/permission';
import { currentPlan } from '../procedure/standing';
import { queueTexts } from '../texts/card';
import { dialogTexts } from '../texts/dialogs';
import { menuTexts } from '../texts/menus';
import { dueLine, stepMarks, toneOf } from './card';
import type { NoticeModel, QueueModel } from './dialog';
import type { Loaded, Office } from './ports';
import { tasks } from './tasks';

/**
 * @param waiting open incidents at B5 or with an extension asked, most urgent first
 * @param coming how many are at B2–B4
 */
export function queueOf(office: Office, waiting: Loaded[], coming: number): QueueModel | NoticeModel {
  const actor = office.actor();
  if (!actor.roles.some((role) => role === 'chairman' || role === 'viceChairman')) {
    return { kind: 'notice', title: menuTexts.queueTitle, message: queueTexts.notLeader(actor.email), links: [] };
  }
  const items = waiting.flatMap((loaded) => {
    const { incident } = loaded;
    const allowed = allowedCommands(incident, actor, office.settings.procedure);
    const action = allowed.includes('approve') ? 'approve' : allowed.includes('grantExtension') ? 'grantExtension' : undefined;
    if (!action) return [];
    const plan = currentPlan(incident);
    return [
      {
        code: incident.code,
        title: incident.report.device,
        department: incident.report.department,
        total: plan ? (plan.noCost ? dialogTexts.plan.noCost : moneyText(estimateOf(plan.lines).total)) : '',
        dueLine: dueLine(incident, office),
        tone: toneOf(incident, office),
        steps: stepMarks(incident, office),
        decision: tasks[action]!.open(office, loaded),
      },
    ];
  });
  return { kind: 'queue', greeting: queueTexts.greeting(actor.name, actor.position), items, empty: queueTexts.emptyNext(coming) };
}
