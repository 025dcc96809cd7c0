// Earlier versions of a plan that were returned: why, and what changed since, cost line by cost line, with both sums.
import { quantityText, sumText } from '../../../figures';
import { lineAmount } from '../../../procedure/estimate';
import type { CostLine, Incident, Plan } from '../../../procedure/incident';
import { currentPlan } from '../../../procedure/incident-state';
import { planChanges, planDigestText } from '../../../procedure/plan-text';
import { decisionTexts as t } from '../../../texts/leaders/decision';
import { namedChange } from '../../../texts/refusals/plan-changes';
import type { ReturnedPlan } from '../../page-models';
import { planCost } from '../plan-summary';

type Change = ReturnedPlan['changes'][number];

/** Returns the returned versions, the newest first; that one is compared with the present version. */
export function returnedPlans(incident: Incident): ReturnedPlan[] {
  const now = currentPlan(incident);
  const returns = incident.decisions.filter(({ approved }) => !approved).reverse();
  return returns.map(({ planVersion, by, at, reason }, index) => {
    const before = incident.plans.find(({ version }) => version === planVersion);
    const said = { heading: t.returned(planVersion, at), reason: t.returnedWhy(by, reason) };
    if (index > 0 || !before || !now || before.version === now.version) return { ...said, changes: [], rest: '' };
    return { ...said, versions: { before: t.versionName(before.version), now: t.versionName(now.version) }, ...compared(before, now) };
  });
}

function compared(before: Plan, now: Plan): Pick<ReturnedPlan, 'changes' | 'rest'> {
  const { changes: lines, same } = lineChanges(before.lines, now.lines);
  const parts = planChanges(planDigestText(before), now)
    .filter(({ part, line }) => line === undefined && part !== 'version' && part !== 'lines' && part !== 'noCost')
    .map(namedChange);
  const [sumBefore, sumNow] = [planCost(before), planCost(now)];
  const isSame = !parts.length && !lines.length && sumBefore === sumNow;
  return {
    changes: [...parts, ...lines, { what: t.total, before: sumBefore, now: sumNow, isSum: true }],
    rest: isSame ? t.unchanged : same ? t.sameLines(same) : '',
  };
}

/** Lines belong together by their content, wherever they stand. */
function lineChanges(before: readonly CostLine[], now: readonly CostLine[]): { changes: Change[]; same: number } {
  const left = [...before];
  const take = (content: string): CostLine | undefined => {
    const at = left.findIndex((line) => line.content === content);
    return at < 0 ? undefined : left.splice(at, 1)[0];
  };
  const changes = now.flatMap((line): Change[] => {
    const old = take(line.content);
    if (old && lineText(old) === lineText(line)) return [];
    return [{ what: t.line(line.content), before: old ? lineText(old) : t.noLine, now: lineText(line) }];
  });
  const gone = left.map((line): Change => ({ what: t.line(line.content), before: lineText(line), now: t.noLine }));
  return { changes: [...changes, ...gone], same: now.length - changes.length };
}

const lineText = (line: CostLine): string =>
  t.lineText(quantityText(line.quantity), line.unit, sumText(line.unitPrice), sumText(lineAmount(line)), line.vatPercent);
