// Final papers: what was approved, and what is left when an incident is closed, is kept as PDF; a change of its Doc is noticed.
import type { Command } from '../procedure/commands';
import { papersToFreeze } from '../procedure/steps/final-copies';
import { documentName, documentTexts } from '../texts/documents';
import type { ChangedFinal, Office } from './ports';
import { runCommand } from './run-command';

/** Each takes seconds, and a run has six minutes. */
const PAPERS_PER_PASS = 10;

/** A Doc is renamed and marked in the same moment; Drive may count that as a change of the next second. */
const TOLERANCE_MILLISECONDS = 60_000;

/** What a pass over final papers did: a sentence for each paper whose Doc is gone, and the first error. */
interface Frozen {
  gone: string[];
  fault?: unknown;
}

/**
 * Keeps the final papers of incidents, outside the lock; a paper that fails does not stop the others. A copy that cannot be noted does:
 * none is made that the journal would not know, and the next pass takes this one.
 */
export function freezePapers(office: Office, codes: string[]): Frozen {
  const frozen: Frozen = { gone: [] };
  if (!office.documents.isKeeping) return frozen;
  let left = PAPERS_PER_PASS;
  for (const code of codes) {
    const incident = left > 0 ? office.read({ codes: [code] }).incident(code)?.incident : undefined;
    if (!incident) continue;
    for (const paper of papersToFreeze(incident).slice(0, left)) {
      left--;
      const { form, edition } = paper.document;
      let copy: ReturnType<typeof office.documents.freeze>;
      try {
        copy = office.documents.freeze(incident, paper);
      } catch (error) {
        frozen.fault ??= error;
        continue;
      }
      if (!copy) {
        frozen.gone.push(documentTexts.finalGone(documentName(form, code, edition)));
        continue;
      }
      try {
        record(office, code, { type: 'freezeDocument', form, edition, copy });
      } catch (error) {
        return { ...frozen, fault: frozen.fault ?? error };
      }
    }
  }
  return frozen;
}

/** A final paper that was changed, and the address of the PDF that was kept of it. */
interface News {
  change: ChangedFinal;
  name: string;
  changedAt: number;
  url: string;
}

/** Returns those of the changes that the journal does not know. */
export function changesNotKnown(office: Office, changed: ChangedFinal[]): News[] {
  return changed.flatMap((change) => {
    const { code, form, edition, changedAt } = change;
    const incident = office.read({ codes: [code] }).incident(code)?.incident;
    const final = incident?.documents.find((document) => document.form === form && document.edition === edition)?.final;
    if (!final || changedAt <= (final.changedAt ?? Date.parse(final.of) + TOLERANCE_MILLISECONDS)) return [];
    return [{ change, name: documentName(form, code, edition), changedAt, url: final.url }];
  });
}

/** Records changes of final papers. */
export function recordChanges(office: Office, news: News[]): void {
  for (const { change } of news) {
    const { code, form, edition, changedAt } = change;
    record(office, code, { type: 'noteChange', form, edition, changedAt });
  }
}

/** Records a command of the timer, unless another run has done so. */
function record(office: Office, code: string, command: Command): void {
  office.locked(() => {
    const loaded = office.read({ codes: [code] }).incident(code);
    const outcome = loaded && runCommand(office, loaded, command, office.systemActor, '');
    if (outcome?.ok) office.commit({ saves: [outcome.save] });
  });
}
