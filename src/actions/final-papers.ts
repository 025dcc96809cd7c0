// Final papers: what was approved, and what is left when an incident is closed, is kept as PDF; a change of its Doc is noticed.
import type { Command } from '../procedure/commands';
import type { Incident } from '../procedure/incident';
import { papersToFreeze } from '../procedure/steps/final-copies';
import { documentName, documentTexts } from '../texts/documents';
import type { ChangedFinal, Office } from './ports';
import { runCommand } from './run-command';

/** Each takes seconds, and a run has six minutes. */
const PAPERS_PER_PASS = 10;

/** A Doc is renamed and marked in the same moment; Drive may count that as a change of the next second. */
const TOLERANCE_MILLISECONDS = 60_000;

/**
 * Keeps the final papers of incidents, outside the lock; a paper that fails does not stop the others.
 * @returns a sentence for each paper whose Doc is gone
 * @throws the first error, after all papers
 */
export function freezePapers(office: Office, codes: string[]): string[] {
  if (!office.documents.isKeeping) return [];
  const failures: unknown[] = [];
  const gone: string[] = [];
  let left = PAPERS_PER_PASS;
  for (const code of codes) {
    const incident = left > 0 ? office.read({ codes: [code] }).incident(code)?.incident : undefined;
    if (!incident) continue;
    for (const paper of papersToFreeze(incident).slice(0, left)) {
      left--;
      const { form, edition } = paper.document;
      try {
        const copy = office.documents.freeze(incident, paper);
        if (copy) record(office, code, { type: 'freezeDocument', form, edition, copy });
        else gone.push(documentTexts.finalGone(documentName(form, code, edition)));
      } catch (error) {
        failures.push(error);
      }
    }
  }
  if (failures.length) throw failures[0];
  return gone;
}

/** Records which final papers were changed since; returns those that are news. */
export function noteChanges(office: Office, changed: ChangedFinal[]): { name: string; changedAt: number; url: string }[] {
  return changed.flatMap(({ code, form, edition, changedAt }) => {
    const incident = office.read({ codes: [code] }).incident(code)?.incident;
    const final = incident?.documents.find((document) => document.form === form && document.edition === edition)?.final;
    if (!final || changedAt <= (final.changedAt ?? Date.parse(final.of) + TOLERANCE_MILLISECONDS)) return [];
    const isNews = record(office, code, { type: 'noteChange', form, edition, changedAt });
    return isNews ? [{ name: documentName(form, code, edition), changedAt, url: final.url }] : [];
  });
}

/** Returns whether the command was recorded: another run may have done so. */
function record(office: Office, code: string, command: Command): Incident | undefined {
  return office.locked(() => {
    const loaded = office.read({ codes: [code] }).incident(code);
    const outcome = loaded && runCommand(office, loaded, command, office.systemActor, '');
    if (!outcome?.ok) return undefined;
    office.commit({ saves: [outcome.save] });
    return outcome.save.incident;
  });
}
