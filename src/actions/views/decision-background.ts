// What a decision stands on besides its incident: earlier repairs of the device, what is to be noticed, the budget of the year.
import { moneyText } from '../../figures';
import { estimateOf } from '../../procedure/estimate';
import type { Incident, Instant, ReplacedPart } from '../../procedure/incident';
import { currentPlan, isConfidential, pendingExcess, pendingExtension, sameAsset } from '../../procedure/incident-state';
import { startOfDay, yearOf } from '../../procedure/time/dates';
import { isNoRepair } from '../../texts/labels';
import { decisionTexts as t } from '../../texts/leaders/decision';
import { menuTexts } from '../../texts/menus';
import { dayText } from '../../texts/moments';
import { resultTexts } from '../../texts/results';
import { rightTexts } from '../../texts/rights';
import { holdersOf, mayCall } from '../global-rights';
import type { DecisionBackground, Detail, NoticeModel } from '../page-models';
import type { Office, RepairRecord } from '../ports';
import { warrantyEnd } from './warranty-end';

/** So many repairs are told whole; a device that needs more is told of by its sum. */
const MOST_SHOWN = 6;
const YEAR = 365 * 86_400_000;
/** «Ba lần trong mười hai tháng.» */
const OFTEN = 3;

/** Returns the background of the decision on an incident, in a fixed number of reads. */
export function decisionBackground(office: Office, code: string): DecisionBackground | NoticeModel {
  const refused = (message: string): NoticeModel => ({ kind: 'notice', title: menuTexts.notice, message, links: [] });
  const loaded = office.read({ codes: [code] }).incident(code);
  if (!mayCall('loadBackground', office.actor())) return refused(rightTexts.notYours(holdersOf('loadBackground')));
  if (!loaded) return refused(resultTexts.gone(code));
  const { incident } = loaded;
  const records = office.repairRecords();
  const { spending } = office.settings;
  const repairs = earlierRepairs(incident, records);
  const shown = repairs.slice(-MOST_SHOWN);
  // Archived ones have no events here.
  const codes = shown.filter(({ isArchived }) => !isArchived).map((record) => record.code);
  const reading = codes.length ? office.read({ codes }) : undefined;
  const known = (one: RepairRecord): Incident | undefined =>
    reading?.incidents.find(({ incident: { code: of } }) => of === one.code)?.incident;
  const cost = costOf(incident);
  return {
    kind: 'background',
    remarks: remarksOn(incident, repairs, cost, office),
    history: {
      entries: shown.map((record) => entryOf(record, known(record), office.now())).reverse(),
      summary: summaryOf(incident.report.assetCode, repairs),
    },
    budget: budgetOf(records, incident, cost, spending.yearBudget, office.now()),
  };
}

/** Those of the same device before this one; what was turned down, or was another's, is none. */
function earlierRepairs({ code, report: { assetCode } }: Incident, records: RepairRecord[]): RepairRecord[] {
  return assetCode ? records.filter((one) => one.code < code && sameAsset(one.assetCode, assetCode) && !isNoRepair(one.status)) : [];
}

/** What this decision is about, in đồng: the cost that is to be confirmed, otherwise that of the plan. */
function costOf(incident: Incident): number {
  const repair = incident.repairs[incident.repairs.length - 1];
  if (repair && pendingExcess(incident)) return repair.actualCost;
  return estimateOf(currentPlan(incident)?.lines ?? []).total;
}

const spentOn = ({ actualCost, estimate, step }: RepairRecord): number => actualCost ?? (step ? (estimate ?? 0) : 0);

function remarksOn({ report }: Incident, repairs: RepairRecord[], cost: number, { settings: { spending } }: Office): string[] {
  const ofYear = repairs.filter(({ reportedAt }) => reportedAt > report.reportedAt - YEAR).length + 1;
  const price = spending.devicePrices[report.assetCode.trim().toUpperCase()];
  const all = repairs.reduce((sum, one) => sum + spentOn(one), cost);
  const share = price ? (all / price) * 100 : 0;
  return [
    ...(price && share >= spending.remarkFromPercent ? [t.remarkPrice(all, share, price, spending.remarkFromPercent)] : []),
    ...(ofYear >= OFTEN ? [t.remarkOften(ofYear)] : []),
  ];
}

function entryOf(record: RepairRecord, incident: Incident | undefined, now: Instant): DecisionBackground['history']['entries'][number] {
  const repair = incident?.repairs[incident.repairs.length - 1];
  const plan = incident && currentPlan(incident);
  const said = repair?.text || plan?.text;
  const { actualCost } = record;
  return {
    code: record.code,
    when: dayText(repair?.to ?? record.reportedAt),
    what: said || t.historyLine.symptom(incident && !isConfidential(incident) ? incident.report.description : record.description),
    cost: actualCost === undefined ? t.historyLine.pending : actualCost ? moneyText(actualCost) : t.historyLine.noCost,
    warranties: (repair?.parts ?? []).flatMap((part) => warrantyOf(part, repair!.to, now)),
  };
}

/** What runs still, and what nobody but a person can read. */
function warrantyOf({ content, warrantyUntil }: ReplacedPart, since: Instant, now: Instant): string[] {
  const written = warrantyUntil.trim();
  if (!written) return [];
  const end = warrantyEnd(written, since);
  if (end === undefined) return [t.historyLine.warrantyAsWritten(content, written)];
  return end >= startOfDay(now) ? [t.historyLine.warranty(content, end)] : [];
}

function summaryOf(assetCode: string, repairs: RepairRecord[]): string {
  if (!assetCode) return t.noAssetCode;
  if (!repairs.length) return t.noHistory(assetCode);
  const sum = t.historySum(
    assetCode,
    repairs.length,
    repairs.reduce((all, { actualCost = 0 }) => all + actualCost, 0),
  );
  return repairs.length > MOST_SHOWN ? `${sum} ${t.olderRepairs(MOST_SHOWN)}` : sum;
}

/** Money counts in the year in which it was agreed to; what was approved and is not carried out yet is bound. */
function budgetOf(records: RepairRecord[], incident: Incident, cost: number, budget: number | undefined, now: Instant): Detail[] {
  if (budget === undefined) return [];
  const year = yearOf(now);
  const ofYear = records.filter(({ decidedAt, reportedAt }) => yearOf(decidedAt ?? reportedAt) === year);
  // More time costs nothing.
  const isOnMoney = !pendingExtension(incident);
  const others = ofYear.filter(({ code }) => !isOnMoney || code !== incident.code);
  const spent = others.reduce((sum, { actualCost = 0 }) => sum + actualCost, 0);
  const bound = others.reduce(
    (sum, { actualCost, estimate = 0, step }) => sum + (actualCost === undefined && (step === 'B6' || step === 'B7') ? estimate : 0),
    0,
  );
  const left = budget - spent - bound;
  return [
    { label: t.budget(year), value: t.budgetOf(budget, spent, bound) },
    { label: t.budgetLeft, value: isOnMoney ? t.leftAfter(t.left(left), left - cost) : `${t.left(left)}.` },
  ];
}
