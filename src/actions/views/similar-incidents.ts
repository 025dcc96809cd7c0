// Ended incidents that are like the one of a dialog: what was done, what it cost, and the plan that may be used again.

import { quantityText } from '../../figures';
import { type Likeness, mostAlike } from '../../procedure/earlier/likeness';
import type { Incident, Instant, PlanContent } from '../../procedure/incident';
import { currentPlan } from '../../procedure/incident-state';
import { suggestionTexts as t } from '../../texts/earlier/suggestions';
import { readGroup } from '../../texts/labels';
import { dayText } from '../../texts/moments';
import type { DialogAnswer, SimilarIncident } from '../page-models';
import type { EarlierIncident, LoadedIncident, Reading } from '../ports';

/** So many similar incidents are shown. */
const MOST_SIMILAR = 5;
/** Of a long text the beginning is enough to know it by. */
const MOST_SHOWN = 300;
/** A plan of more characters is read in its own incident. */
const MOST_PLAN = 30_000;

/** Similar incidents that were ended after a repair, by asset code, device, or group and words. */
export function similarTo(reading: Reading, { incident }: LoadedIncident, all: EarlierIncident[], withPlan: boolean): SimilarIncident[] {
  const { report, classification, code } = incident;
  const ended = all
    .filter(({ endedAt, actualCost }) => endedAt !== undefined && actualCost !== undefined)
    .sort((one, other) => one.endedAt! - other.endedAt!)
    .map((one) => ({ ...one, group: one.group ? readGroup(one.group).code : '' }));
  const subject = { ...report, code, group: classification?.group ?? report.group };
  const best = mostAlike(subject, ended, MOST_SIMILAR);
  const loaded = new Map(
    reading.more(best.flatMap(({ incident: one }) => (one.url ? [] : [one.code]))).map((one) => [one.incident.code, one.incident]),
  );
  return best.map(({ incident: earlier, why }) => shown(earlier, why, loaded.get(earlier.code), withPlan));
}

function shown(earlier: EarlierIncident, why: Likeness, incident: Incident | undefined, withPlan: boolean): SimilarIncident {
  const plan = incident && currentPlan(incident);
  const repair = incident?.repairs[incident.repairs.length - 1];
  const reuse = withPlan && plan ? reused(plan) : undefined;
  return {
    code: earlier.code,
    when: dayOf(earlier.endedAt),
    why: t.why[why],
    device: shortened(earlier.device),
    description: shortened(incident?.report.description ?? earlier.description),
    done: shortened(repair?.text || plan?.text || (earlier.url ? t.archived : '')),
    cost: earlier.actualCost ? t.cost(earlier.actualCost) : t.noCost,
    ...(earlier.url ? { link: { text: t.openIndex, url: earlier.url } } : {}),
    ...(reuse && JSON.stringify(reuse).length <= MOST_PLAN ? { reuse } : {}),
  };
}

const dayOf = (at: Instant | undefined): string => (at === undefined ? '' : dayText(at));

/** The fields of the plan's dialog that another incident can have the same; what was found on the device itself is not among them. */
function reused(plan: PlanContent): DialogAnswer['values'] {
  return {
    cause: plan.cause,
    kind: plan.kind,
    text: plan.text,
    choiceReason: plan.choiceReason,
    requirements: plan.requirements,
    vendor: plan.vendor,
    duration: plan.duration,
    cost: plan.noCost ? 'none' : plan.lines.length ? 'lines' : 'later',
    lines: plan.lines.map(({ content, unit, quantity, unitPrice, vatPercent, note }) => ({
      content,
      unit,
      quantity: quantityText(quantity),
      unitPrice: String(unitPrice),
      vatPercent: String(vatPercent),
      note,
    })),
  };
}

/** The beginning of a long text. */
export const shortened = (text: string): string => (text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN).trimEnd()}…` : text);
