// The preflight: tries on this very account what the product leans on and no document promises, and leaves nothing behind.
import type { Finding } from '../../actions/page-models';
import type { Instant } from '../../procedure/incident';
import { checkTexts, type TrialId, trialIds, trialTexts, version } from '../../texts/system-check';
import { openForm } from '../intake-form/form-file';
import { now } from '../platform/clock';
import { log } from '../platform/log';
import { readProperty, writeProperty } from '../platform/properties';
import type { Condition, Look } from './look';
import { documentTrials } from './trials/documents';
import { formTrials } from './trials/forms';
import { sheetTrials } from './trials/sheets';
import { type Trial, TrialPlace } from './trials/trial-place';

const t = checkTexts.trials;

/** What is tried without a report; `reportIds` compares what the first one brings. */
const trials: Partial<Record<TrialId, Trial>> = {
  account: () => Session.getActiveUser().getEmail() !== '' && Session.getActiveUser().getEmail() === Session.getEffectiveUser().getEmail(),
  ...sheetTrials,
  ...documentTrials,
  ...formTrials,
};

/** The results as they are kept: 1 as needed, 0 otherwise, a text where it could not be tried. */
interface Kept {
  at: Instant;
  by: string;
  version: string;
  results: Partial<Record<TrialId, 0 | 1 | string>>;
}

const kept = (): Kept | undefined => {
  const text = readProperty('trial.results');
  return text ? (JSON.parse(text) as Kept) : undefined;
};

/** Tries all, keeps the results and returns a sentence on them. One that fails does not stop the others. */
export function runPreflight(): string {
  const results: Kept['results'] = {};
  const place = new TrialPlace(SpreadsheetApp.getActiveSpreadsheet().getId());
  try {
    for (const id of trialIds) if (trials[id]) results[id] = outcomeOf(() => trials[id]!(place));
  } finally {
    place.remove();
  }
  const done: Kept = { at: now(), by: Session.getEffectiveUser().getEmail(), version, results };
  writeProperty('trial.results', JSON.stringify(done));
  const of = (wanted: (result: 0 | 1 | string) => boolean) => trialIds.filter((id) => results[id] !== undefined && wanted(results[id]!));
  return t.result(
    of((result) => result === 1).length,
    of((result) => result === 0).map((id) => trialTexts[id].label),
    of((result) => typeof result === 'string').length,
  );
}

function outcomeOf(trial: () => boolean): 0 | 1 | string {
  try {
    return trial() ? 1 : 0;
  } catch (error) {
    log('', error);
    return (error instanceof Error ? error.message : String(error)).slice(0, 200);
  }
}

/** Remembers the first report's id as its event gave it, for the comparison with the list. */
export function rememberReport(response: GoogleAppsScript.Forms.FormResponse): void {
  try {
    if (!readProperty('trial.response')) writeProperty('trial.response', `${readProperty('form.id')} ${response.getId()}`);
  } catch (error) {
    // The report is in the register all the same.
    log('', error);
  }
}

export function trialConditions(_look: Look): Condition[] {
  const last = kept();
  return [
    { id: 'trial', label: t.when, look: () => whenTried(last) },
    ...trialIds.map((id) => ({
      id: `trial.${id}`,
      label: trialTexts[id].label,
      look: () => (id === 'reportIds' ? sameIds() : foundBy(id, last?.results[id])),
    })),
  ];
}

function whenTried(last: Kept | undefined): Finding {
  const button = (label: string) => ({ label, cure: 'trial' });
  if (!last) return { state: 'untried', found: t.notYet, button: button(t.now) };
  const tried = t.tried(last.at, last.by);
  if (last.version === version) return { state: 'well', found: tried, button: button(t.again) };
  return { state: 'untried', found: `${tried} ${t.otherVersion(last.version)}`, button: button(t.again) };
}

function foundBy(id: TrialId, result: 0 | 1 | string | undefined): Finding {
  if (result === undefined) return { state: 'untried', found: '' };
  if (result === 1) return { state: 'well', found: '' };
  const { other, meaning, cure } = trialTexts[id];
  if (result === 0) return { state: id === 'responses' ? 'notice' : 'wrong', found: other, meaning, cure };
  return { state: 'unseen', found: t.failed(checkTexts.unseen.said(result)), cure: t.failedCure };
}

/** The id of the first report, by its event and by the form's list. */
function sameIds(): Finding {
  const [formId, id = ''] = readProperty('trial.response').split(' ');
  if (!id || formId !== readProperty('form.id')) return { state: 'untried', found: t.needsReport };
  const listed = openForm()!
    .getResponses()
    .map((response) => response.getId());
  if (listed.includes(id)) return { state: 'well', found: '' };
  // Answers that were deleted from the form leave nothing to compare.
  if (!listed.length) return { state: 'untried', found: t.needsReport };
  const { other, meaning, cure } = trialTexts.reportIds;
  return { state: 'wrong', found: other, meaning, cure };
}
