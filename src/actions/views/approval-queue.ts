// The approval queue: plans to decide, extensions and higher costs to answer, on the Sheet and on a phone.
import { moneyText } from '../../figures';
import type { Incident } from '../../procedure/incident';
import { isIncidentCode } from '../../procedure/incident-number';
import { currentPlan, currentStep, isWaitingForLeader, pressingReason } from '../../procedure/incident-state';
import { allowedCommands } from '../../procedure/rights/permission';
import { queueTexts } from '../../texts/leaders/approval-queue';
import { menuTexts } from '../../texts/menus';
import { delegationCard } from '../delegations';
import { mayCall } from '../global-rights';
import { monthlyCard } from '../monthly-switch';
import type { NoticeModel, QueueModel } from '../page-models';
import type { LoadedIncident, Office } from '../ports';
import { planCost } from '../tasks/plan-summary';
import { tasks } from '../tasks/task-list';
import { dueLine, stepStates, toneOf } from './incident-progress';

/**
 * Returns the incidents that wait for a leader: those of security and urgent ones first, then the nearest step limit; a notice when the
 * person is no leader.
 * @param selected rows of the register or codes to choose from; absent for all
 */
export function approvalQueue(office: Office, selected?: { rows: number[]; codes: string[] }): QueueModel | NoticeModel {
  const { incidents, openSteps } = office.read(selected ?? { waiting: true });
  const stepDue = ({ incident }: LoadedIncident) => currentStep(incident).dueAt ?? Number.MAX_SAFE_INTEGER;
  const isPressing = ({ incident }: LoadedIncident) => pressingReason(incident) !== undefined;
  const waiting = incidents
    .filter(({ incident }) => isWaitingForLeader(incident))
    .sort((one, other) => Number(isPressing(other)) - Number(isPressing(one)) || stepDue(one) - stepDue(other));
  const coming = openSteps.filter((step) => step === 'B2' || step === 'B3' || step === 'B4').length;
  return queueOf(office, waiting, coming);
}

/** What a leader decides: a plan, an extension, a cost above the approved one. */
const leaderActions = ['approve', 'grantExtension', 'confirmCost'] as const;

/** @param coming how many incidents are at B2–B4 */
function queueOf(office: Office, waiting: LoadedIncident[], coming: number): QueueModel | NoticeModel {
  const actor = office.actor();
  if (!mayCall('loadQueue', actor)) {
    return { kind: 'notice', title: menuTexts.queueTitle, message: queueTexts.notLeader(actor.email), links: [] };
  }
  const delegation = delegationCard(office);
  const monthly = monthlyCard(office);
  const items = waiting.flatMap((loaded) => {
    const { incident } = loaded;
    const allowed = allowedCommands(incident, actor, office.settings.procedure);
    const action = leaderActions.find((one) => allowed.includes(one));
    if (!action) return [];
    return [
      {
        code: incident.code,
        title: incident.report.device,
        department: incident.report.department,
        ...matterOf(incident, action),
        dueLine: dueLine(incident, office),
        tone: toneOf(incident, office),
        steps: stepStates(incident, office),
        decision: tasks[action]!.open(office, loaded),
      },
    ];
  });
  return {
    kind: 'queue',
    greeting: queueTexts.greeting(actor.name, actor.position),
    items,
    ...(delegation ? { delegation } : {}),
    ...(monthly ? { monthly } : {}),
    empty: queueTexts.emptyNext(coming),
  };
}

function matterOf(incident: Incident, action: (typeof leaderActions)[number]): { matter: string; total: string } {
  const plan = currentPlan(incident);
  const { extensions, repairs } = incident;
  switch (action) {
    case 'approve':
      return { matter: queueTexts.matters.approve(), total: plan ? planCost(plan) : '' };
    case 'grantExtension':
      return {
        matter: queueTexts.matters.grantExtension(currentStep(incident).step, extensions[extensions.length - 1]!.workingDays),
        total: '',
      };
    case 'confirmCost':
      return { matter: queueTexts.matters.confirmCost(), total: moneyText(repairs[repairs.length - 1]!.actualCost) };
  }
}

/** Opens the queue at the incident that a mail's link names; of one that does not wait any more it says so. */
export function openedAt(model: QueueModel | NoticeModel, code: unknown): QueueModel | NoticeModel {
  if (model.kind !== 'queue' || typeof code !== 'string' || !isIncidentCode(code)) return model;
  return model.items.some((item) => item.code === code) ? { ...model, open: code } : { ...model, note: queueTexts.notWaiting(code) };
}
