// What must hold of an incident whatever was done to it.
import type { Incident, StepCode } from '../../src/procedure/incident';
import { samePerson } from '../../src/procedure/rights/people';

const successions = ['B1>B2', 'B2>B3', 'B2>B6', 'B3>B4', 'B4>B5', 'B5>B6', 'B5>B3', 'B6>B7', 'B6>B6', 'B7>B6'];
const limited: StepCode[] = ['B2', 'B3', 'B4', 'B5', 'B6'];

/** Every rule that the incident breaks, in words; [] for a legal one. */
export function brokenRules(incident: Incident): string[] {
  const { steps, status, ending, plans, decisions, submission, repairs, handovers, extensions, overall } = incident;
  const last = steps[steps.length - 1]!;
  const pairs = steps.slice(1).map((step, index) => `${steps[index]!.step}>${step.step}`);
  const approvals = decisions.filter(({ approved }) => approved);
  const isOnTheSpot = incident.classification?.direction === 'onTheSpot';
  const open = steps.filter(({ doneAt }) => doneAt === undefined);
  const isOpen = status === 'open';
  const held: Record<string, boolean> = {
    'begins with B1 and B2': steps[0]!.step === 'B1' && steps[1]!.step === 'B2',
    'goes from step to step as the procedure says': pairs.every((pair) => successions.includes(pair)),
    'stands at its last step': last.step === incident.step,
    'has one clock running while open, none after': isOpen ? open.length === 1 && open[0] === last : open.length === 0,
    'a step starts when the one before was done': steps.slice(2).every(({ startedAt }, index) => startedAt === steps[index + 1]!.doneAt),
    'no step is done before it starts': steps.every(({ startedAt, doneAt }) => doneAt === undefined || doneAt >= startedAt),
    'visits are counted': steps.every(
      ({ step, round }, at) => round === steps.slice(0, at + 1).filter((other) => other.step === step).length,
    ),
    'B2…B6 have limits, B1 and B7 none': steps.every(({ step, dueAt }) => (dueAt !== undefined) === limited.includes(step)),
    'limits lie ahead, extensions only lengthen': steps.every(
      ({ startedAt, dueAt = Number.POSITIVE_INFINITY, firstDueAt = dueAt }) => firstDueAt > startedAt && dueAt >= firstDueAt,
    ),
    'the whole runs from reception on': (overall !== undefined) === (incident.classification !== undefined),
    'the limit of the whole is never shortened': overall === undefined || overall.dueAt >= overall.firstDueAt,
    'B6 is reached by approval or on the spot only': pairs.filter((pair) => pair === 'B5>B6').length === approvals.length,
    'from B2 to B6 only on the spot': pairs.includes('B2>B6') === isOnTheSpot,
    'on the spot there is no plan and no cost': !isOnTheSpot || (plans.length === 0 && repairs.every(({ actualCost }) => actualCost === 0)),
    'every return leads to B3': pairs.filter((pair) => pair === 'B5>B3').length >= decisions.length - approvals.length,
    'versions are counted': plans.every(({ version }, index) => version === index + 1),
    'the leader has before him what was submitted': incident.step !== 'B5' || submission?.planVersion === plans.length,
    'what was submitted has an estimate, or says it costs nothing':
      submission === undefined || plans[submission.planVersion - 1]!.noCost || plans[submission.planVersion - 1]!.lines.length > 0,
    'what was decided had been submitted': decisions.every(({ planVersion }) => planVersion <= plans.length),
    'who decided last did not submit':
      submission === undefined ||
      decisions.length === 0 ||
      decisions.at(-1)!.at < submission.at ||
      !samePerson(decisions.at(-1)!.by, submission.by),
    'leaders decide, a vice chairman by delegation': decisions.every(({ by }) => by.roles.includes('chairman') || Boolean(by.delegatedBy)),
    'B7 is reached by a trial that passed':
      pairs.filter((pair) => pair === 'B6>B7').length === repairs.filter(({ trial }) => trial === 'passed').length,
    'repairs are counted': repairs.every(({ round }, index) => round === index + 1),
    'work comes after its approval': isOnTheSpot || repairs.every(({ from }) => from >= Math.floor(approvals[0]!.at / 60_000) * 60_000),
    'an ending is recorded exactly when it ended': isOpen ? ending === undefined : ending?.status === status,
    'completed means handed over in agreement at B7': (status === 'completed') === (handovers.at(-1)?.agreed === true),
    'completed at B7 after a trial that passed': status !== 'completed' || (incident.step === 'B7' && repairs.at(-1)?.trial === 'passed'),
    'only a duplicate ends with a security watch open':
      isOpen || status === 'duplicate' || incident.security === undefined || incident.security.outcome !== undefined,
    'AN is watched': incident.classification?.group !== 'AN' || incident.security !== undefined,
    'rejected only at B2': status !== 'rejected' || incident.step === 'B2',
    'one question at a time':
      new Set(extensions.filter(({ answer }) => !answer).map(({ step, round }) => `${step}.${round}`)).size ===
      extensions.filter(({ answer }) => !answer).length,
    'editions are made once':
      new Set(incident.documents.map(({ form, edition }) => `${form} ${edition}`)).size === incident.documents.length,
    'keys are kept once': new Set(incident.keys).size === incident.keys.length && !incident.keys.includes(''),
  };
  return Object.keys(held).filter((rule) => !held[rule]);
}
