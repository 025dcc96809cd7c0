// The rules that an incident satisfies after any commands.

import { estimateOf } from '../../src/procedure/estimate';
import type { Incident, StepCode } from '../../src/procedure/incident';
import { samePerson } from '../../src/procedure/rights/people';

const successions = ['B1>B2', 'B2>B3', 'B2>B6', 'B3>B4', 'B4>B5', 'B5>B6', 'B5>B3', 'B6>B7', 'B6>B6', 'B7>B6'];
const limited: StepCode[] = ['B2', 'B3', 'B4', 'B5', 'B6'];

/** Returns the rules that the incident breaks, in words; [] when it breaks none. */
export function brokenRules(incident: Incident): string[] {
  const { steps, status, ending, plans, decisions, submission, repairs, handovers, extensions, overall } = incident;
  const last = steps[steps.length - 1]!;
  const pairs = steps.slice(1).map((step, index) => `${steps[index]!.step}>${step.step}`);
  const approvals = decisions.filter(({ approved }) => approved);
  const isOnTheSpot = incident.classification?.direction === 'onTheSpot';
  const open = steps.filter(({ doneAt }) => doneAt === undefined);
  const isOpen = status === 'open';
  const rules: Record<string, boolean> = {
    'the incident begins with B1 and B2': steps[0]!.step === 'B1' && steps[1]!.step === 'B2',
    'steps follow each other as the procedure says': pairs.every((pair) => successions.includes(pair)),
    'the current step is the last one': last.step === incident.step,
    'one step is not done while the incident is open, none after its end': isOpen
      ? open.length === 1 && open[0] === last
      : open.length === 0,
    'a step starts when the one before is done': steps.slice(2).every(({ startedAt }, index) => startedAt === steps[index + 1]!.doneAt),
    'no step is done before it starts': steps.every(({ startedAt, doneAt }) => doneAt === undefined || doneAt >= startedAt),
    'visits of a step are counted': steps.every(
      ({ step, round }, at) => round === steps.slice(0, at + 1).filter((other) => other.step === step).length,
    ),
    'B2…B6 have limits, B1 and B7 none': steps.every(({ step, dueAt }) => (dueAt !== undefined) === limited.includes(step)),
    'a limit is after its start, and extensions only lengthen it': steps.every(
      ({ startedAt, dueAt = Number.POSITIVE_INFINITY, firstDueAt = dueAt }) => firstDueAt > startedAt && dueAt >= firstDueAt,
    ),
    'the overall limit exists from reception on': (overall !== undefined) === (incident.classification !== undefined),
    'the overall limit is never shortened': overall === undefined || overall.dueAt >= overall.firstDueAt,
    'each approval leads from B5 to B6': pairs.filter((pair) => pair === 'B5>B6').length === approvals.length,
    'only work on the spot goes from B2 to B6': pairs.includes('B2>B6') === isOnTheSpot,
    'work on the spot has no plan and no cost': !isOnTheSpot || (plans.length === 0 && repairs.every(({ actualCost }) => actualCost === 0)),
    'every return leads to B3': pairs.filter((pair) => pair === 'B5>B3').length >= decisions.length - approvals.length,
    'plan versions are counted': plans.every(({ version }, index) => version === index + 1),
    'the last plan at B5 is the submitted one': incident.step !== 'B5' || submission?.planVersion === plans.length,
    'a submitted plan has an estimate, or says that it costs nothing':
      submission === undefined || plans[submission.planVersion - 1]!.noCost || plans[submission.planVersion - 1]!.lines.length > 0,
    'a decision is about an existing plan': decisions.every(({ planVersion }) => planVersion <= plans.length),
    'the submitter does not decide':
      submission === undefined ||
      decisions.length === 0 ||
      decisions.at(-1)!.at < submission.at ||
      !samePerson(decisions.at(-1)!.by, submission.by),
    'the chairman decides, or a vice chairman by delegation': decisions.every(
      ({ by }) => by.roles.includes('chairman') || Boolean(by.delegatedBy),
    ),
    'each passed trial leads from B6 to B7':
      pairs.filter((pair) => pair === 'B6>B7').length === repairs.filter(({ trial }) => trial === 'passed').length,
    'a cost above the approved one is confirmed before the handover': handovers.every(({ at }) => {
      const repair = repairs.filter((one) => one.at <= at).at(-1)!;
      const plan = plans.find(({ version }) => version === approvals.at(-1)?.planVersion);
      const confirmed = repairs.filter(({ excess }) => excess?.answer?.confirmed).map(({ actualCost }) => actualCost);
      return !plan || repair.actualCost <= Math.max(plan.noCost ? 0 : estimateOf(plan.lines).total, ...confirmed);
    }),
    'repairs are counted': repairs.every(({ round }, index) => round === index + 1),
    'work starts after its approval': isOnTheSpot || repairs.every(({ from }) => from >= Math.floor(approvals[0]!.at / 60_000) * 60_000),
    'an ending is recorded exactly when the incident ended': isOpen ? ending === undefined : ending?.status === status,
    'an incident is completed exactly when the last handover is agreed': (status === 'completed') === (handovers.at(-1)?.agreed === true),
    'an incident is completed at B7 after a passed trial':
      status !== 'completed' || (incident.step === 'B7' && repairs.at(-1)?.trial === 'passed'),
    'only a duplicate ends without its security conclusion':
      isOpen || status === 'duplicate' || incident.security === undefined || incident.security.outcome !== undefined,
    'an incident of group AN has a security clock': incident.classification?.group !== 'AN' || incident.security !== undefined,
    'an incident is rejected only at B2': status !== 'rejected' || incident.step === 'B2',
    'each visit of a step has at most one pending extension':
      new Set(extensions.filter(({ answer }) => !answer).map(({ step, round }) => `${step}.${round}`)).size ===
      extensions.filter(({ answer }) => !answer).length,
    'each edition of a form is made once':
      new Set(incident.documents.map(({ form, edition }) => `${form} ${edition}`)).size === incident.documents.length,
    'each key is kept once': new Set(incident.keys).size === incident.keys.length && !incident.keys.includes(''),
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
}
