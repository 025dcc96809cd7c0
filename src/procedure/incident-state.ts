// Questions on the state of an incident: its current step and plan, and what it waits for.
import { estimateOf } from './estimate';
import type {
  CostExcess,
  Decision,
  Extension,
  Incident,
  Instant,
  Plan,
  ProposalNumber,
  Question,
  Repair,
  ReplacedPart,
  Report,
  StepRecord,
} from './incident';
import type { ProcedureSettings } from './settings';
import { floorToMinute } from './time/dates';
import { normaliseText, searchKey } from './vietnamese-text';

/** Returns whether two codes are of one device; case and outer spaces do not count. */
export const sameAsset = (one: string, other: string): boolean => one.trim().toUpperCase() === other.trim().toUpperCase();

/** Returns the current visit to a step; for a closed incident the last one. */
export function currentStep(incident: Incident): StepRecord {
  return incident.steps[incident.steps.length - 1]!;
}

/** Returns the latest version of the plan. */
export function currentPlan(incident: Incident): Plan | undefined {
  return incident.plans[incident.plans.length - 1];
}

/** Đề nghị (tờ trình): a version of the plan, and its submission once it was submitted. */
interface Proposal {
  plan?: Plan;
  submission?: Incident['submission'];
}

/**
 * Returns the proposal that papers are about: the one submitted last. At B4, once a return has its paper, the plan that is to be submitted
 * next; without a submission the latest plan.
 */
export function proposalOf(incident: Incident): Proposal {
  const { submission, plans, decisions, documents, status, step } = incident;
  const latest = currentPlan(incident);
  const submitted = submission && plans.find(({ version }) => version === submission.planVersion);
  if (!submitted) return latest ? { plan: latest } : {};
  const decision = decisions[decisions.length - 1];
  const isOver = status === 'open' && step === 'B4' && decision?.planVersion === submitted.version && submitted !== latest;
  const hasItsPaper = documents.slice(decision?.documentsBefore).some(({ form }) => form === 'BM.03' || form === 'BM.03A');
  return isOver && hasItsPaper ? { plan: latest } : { plan: submitted, submission };
}

/** Returns the parts of a repair that can be handed over; labour and fees cannot. */
export const handedOverParts = (repair: Repair | undefined): ReplacedPart[] =>
  (repair?.parts ?? []).filter(
    ({ content, unit }) => !isLabour.test(normaliseText(content).trim()) && !/^(cong|luot|gio)$/.test(searchKey(unit)),
  );

const isLabour = /^(nhân công|công|phí|chi phí|vệ sinh|vận chuyển|cài đặt|sao lưu|kiểm tra|bảo dưỡng)(\s|,|$)/i;

/** Returns the number that the văn thư gave to the proposal of a version of the plan. */
export const numberOf = ({ numbers }: Incident, version: number | undefined): ProposalNumber | undefined =>
  numbers.find(({ planVersion }) => planVersion === version);

/**
 * Returns the extension that waits for a leader: the last one, if it has no answer and was requested during the current visit to the
 * step. An extension without an answer lapses with its step; it stays in the list as it is.
 */
export function pendingExtension(incident: Incident): Extension | undefined {
  const last = incident.extensions[incident.extensions.length - 1];
  const { step, round } = currentStep(incident);
  return incident.status === 'open' && last && !last.answer && last.step === step && last.round === round ? last : undefined;
}

/** Returns whether a question waits for an answer: it has none, and the leader still decides at the visit at which he asked. */
export function isQuestionPending(incident: Incident, { step, round, answer }: Question): boolean {
  const current = currentStep(incident);
  return incident.status === 'open' && !answer && step === current.step && round === current.round;
}

/** Returns the questions that wait for an answer; one answer is for all of them. */
export const pendingQuestions = (incident: Incident): Question[] =>
  incident.questions.filter((question) => isQuestionPending(incident, question));

/** Returns the excess of cost that waits for a leader, before the handover (row 22). */
export function pendingExcess({ status, step, repairs }: Incident): CostExcess | undefined {
  const excess = repairs[repairs.length - 1]?.excess;
  return status === 'open' && step === 'B7' && excess && !excess.answer ? excess : undefined;
}

/** Returns the last approval; a later return takes nothing from it. */
export const lastApproval = ({ decisions }: Pick<Incident, 'decisions'>): Decision | undefined =>
  decisions.filter(({ approved }) => approved).pop();

/** Returns the plan that was approved last, whatever was planned since. */
export function approvedPlan(incident: Pick<Incident, 'decisions' | 'plans'>): Plan | undefined {
  const approval = lastApproval(incident);
  return approval && incident.plans.find(({ version }) => version === approval.planVersion);
}

/**
 * Returns the cost that leaders have agreed to, in đồng: that of the approved plan, or a higher one that was confirmed since; undefined
 * without an approval.
 */
export function approvedCost(incident: Pick<Incident, 'decisions' | 'plans' | 'repairs'>): number | undefined {
  const plan = approvedPlan(incident);
  if (!plan) return undefined;
  const approvedAt = lastApproval(incident)!.at;
  const confirmed = incident.repairs.filter(({ at, excess }) => at >= approvedAt && excess?.answer?.confirmed);
  return Math.max(plan.noCost ? 0 : estimateOf(plan.lines).total, ...confirmed.map(({ actualCost }) => actualCost));
}

/** Returns the highest actual cost that needs no confirmation, in đồng: the approved one with the margin of «Cấu hình» (row 22). */
export function mostCostUnconfirmed(
  incident: Parameters<typeof approvedCost>[0],
  { costMarginPercent }: Pick<ProcedureSettings, 'costMarginPercent'>,
): number | undefined {
  const approved = approvedCost(incident);
  return approved === undefined ? undefined : approved * (1 + costMarginPercent / 100);
}

/** Returns whether a leader must act: on a plan at B5, on a requested extension, or on a cost above the approved one. */
export function isWaitingForLeader(incident: Incident): boolean {
  return (
    incident.status === 'open' &&
    (incident.step === 'B5' || pendingExtension(incident) !== undefined || pendingExcess(incident) !== undefined)
  );
}

/** Group of information security (§5): its incidents are urgent and have a security clock. */
export const securityGroup = 'AN';

/** Returns whether the reporter saw signs of a security incident: by the question on them, or by the group. */
export const hasSecuritySigns = ({ securitySigns, group }: Report): boolean => securitySigns || group === securityGroup;

/** Returns whether the security clock (theo dõi an ninh mạng) runs: neither «đã báo cáo» nor «không phải» is recorded. */
export function isSecurityOpen(incident: Incident): boolean {
  return incident.security !== undefined && incident.security.outcome === undefined;
}

/** Returns why an incident goes before others whatever its limit: it is one of security, or urgent (khẩn cấp). */
export function pressingReason(incident: Incident): 'security' | 'urgent' | undefined {
  if (isSecurityOpen(incident)) return 'security';
  return incident.classification?.priority === 'urgent' ? 'urgent' : undefined;
}

/** Returns T0 of a report, without seconds: the detection, if it was entered and is not after the report; else the report. */
export const signsSince = ({ detectedAt, reportedAt }: Report): Instant =>
  floorToMinute(detectedAt !== undefined && detectedAt <= reportedAt ? detectedAt : reportedAt);

/** Returns whether a report of signs waits for its reception: its hours run already. */
export const hasUnreceivedSigns = ({ status, classification, report }: Incident): boolean =>
  status === 'open' && !classification && hasSecuritySigns(report);

/** Returns T0 while the hours run in which the office has to report: of a security incident, and of a report of signs before its reception. */
export function securitySince(incident: Incident): Instant | undefined {
  if (isSecurityOpen(incident)) return incident.security!.since;
  return hasUnreceivedSigns(incident) ? signsSince(incident.report) : undefined;
}

/**
 * Returns whether only people with a role may read what happened: a security incident, and before reception a report of one. What was
 * found to be none is open again.
 */
export function isConfidential({ report, classification, security }: Incident): boolean {
  if (security) return security.outcome?.kind !== 'notSecurity';
  return !classification && hasSecuritySigns(report);
}

/** Row 9: returns whether the incident is handled on the spot, without plan and approval. */
export function isOnTheSpot(incident: Incident): boolean {
  return incident.classification?.direction === 'onTheSpot';
}
