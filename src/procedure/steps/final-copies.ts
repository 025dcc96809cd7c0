// Bản PDF lưu: which papers are kept as they were when they were approved or when the incident was closed, and what happens to them later.

import type { CommandOf } from '../commands';
import { type FinalCopy, formCodes, type Incident, type MadeDocument } from '../incident';
import { lastApproval } from '../incident-state';
import { missingIfBlank, type Ruling, unlessRefused } from './checks';

/** A paper that is to be kept as it is. */
export interface PaperToFreeze {
  document: MadeDocument;
  why: FinalCopy['why'];
}

/**
 * Returns the papers that are final and have no copy yet: the approved proposal (with the ruling, where that is a paper of its own), and
 * of a closed incident the last edition of each form. Papers that are still to be made come first. Of incidents that an older version
 * closed nothing is kept: nobody knows what was done to their papers since.
 */
export function papersToFreeze(incident: Incident): PaperToFreeze[] {
  const { status, ending, documents, pendingDocuments } = incident;
  if (status !== 'open' && ending?.missing === undefined) return [];
  const approved = approvedPapers(incident);
  const last = status === 'open' ? [] : formCodes.flatMap((form) => documents.filter((document) => document.form === form).slice(-1));
  const papers: PaperToFreeze[] = [
    ...approved.map((document) => ({ document, why: 'approved' as const })),
    ...last.filter((document) => !approved.includes(document)).map((document) => ({ document, why: 'closed' as const })),
  ];
  return papers.filter(({ document }) => !document.final && !pendingDocuments.includes(document.form));
}

/** The papers that bear the last approval. */
function approvedPapers(incident: Incident): MadeDocument[] {
  const approval = lastApproval(incident);
  if (!approval) return [];
  const before = incident.documents.slice(0, approval.documentsBefore);
  const since = incident.documents.slice(approval.documentsBefore);
  const ruling = since.find(({ form }) => form === 'BM.03A');
  if (ruling) return [...before.filter(({ form }) => form === 'BM.03').slice(-1), ruling];
  return since.filter(({ form }) => form === 'BM.03').slice(0, 1);
}

const documentOf = ({ documents }: Incident, { form, edition }: Pick<MadeDocument, 'form' | 'edition'>): MadeDocument | undefined =>
  documents.find((document) => document.form === form && document.edition === edition);

/** Records the PDF of a final paper, once. */
export function freezeDocument(incident: Incident, command: CommandOf<'freezeDocument'>): Ruling {
  const { form, edition, copy } = command;
  const document = documentOf(incident, command);
  return unlessRefused(
    [
      document && !document.final ? undefined : { code: 'alreadyDone' },
      missingIfBlank('fileId', copy.fileId),
      missingIfBlank('sha256', copy.sha256),
    ],
    () => [{ type: 'documentFrozen', form, edition, copy }],
  );
}

/** Records that a final paper was changed afterwards; a later change is recorded too. */
export function noteChange(incident: Incident, command: CommandOf<'noteChange'>): Ruling {
  const { form, edition, changedAt } = command;
  const final = documentOf(incident, command)?.final;
  const isNew = final !== undefined && changedAt > (final.changedAt ?? Date.parse(final.of));
  return unlessRefused([isNew ? undefined : { code: 'alreadyDone' }], () => [{ type: 'documentChanged', form, edition, changedAt }]);
}
