// Hồ sơ: what the records of an incident must have, by what happened to it, and what they have.
import { type Attachment, formCodes, type HandoverContent, type Incident, type RecordKind } from './incident';
import { lastApproval } from './incident-state';

/** One thing that belongs into the records. */
export interface RecordItem {
  kind: RecordKind;
  /** What was attached, oldest first; the last one counts. */
  attached: Attachment[];
}

/** The kinds of the records in their order: the signed forms, then what comes from outside. */
export const recordKinds: readonly RecordKind[] = [...formCodes, 'quote', 'invoice', 'warranty', 'other'];

/** Returns whether what happened asks for it. Hồ sơ lưu of QT.VHTT.01: phiếu đề nghị, phiếu hoàn thành, and the forms that there was cause for. */
function isRequired(kind: RecordKind, incident: Incident, handovers: readonly Enclosed[]): boolean {
  // The records of what happened are those of the other incident.
  if (incident.status === 'duplicate') return false;
  const { receivedAt, plans, repairs, documents, pendingDocuments } = incident;
  const repair = repairs[repairs.length - 1];
  const handover = handovers[handovers.length - 1];
  switch (kind) {
    case 'BM.01':
      return receivedAt !== undefined;
    case 'BM.02':
      return plans.length > 0;
    case 'BM.03':
      return lastApproval(incident) !== undefined;
    case 'BM.03A':
      // Where the ruling stands in the proposal there is no such paper.
      return lastApproval(incident) !== undefined && (documents.some(({ form }) => form === kind) || pendingDocuments.includes(kind));
    case 'BM.04':
      return repair?.trial === 'passed';
    case 'BM.04A':
      return repairs.some(({ trial }) => trial === 'failed');
    case 'BM.05':
      return handovers.length > 0;
    case 'invoice':
      return (repair?.trial === 'passed' && repair.actualCost > 0) || (handover?.invoice ?? '') !== '';
    // «Nếu có»: BM.05 says which of them the parties have enclosed.
    case 'quote':
      return handover?.hasQuote === true;
    case 'warranty':
      return handover?.hasWarrantyCard === true;
    case 'other':
      return (handover?.otherPapers ?? '') !== '';
  }
}

/** Returns what the records must have, and what is attached beyond that, in the order of the list. */
export const recordsOf = (incident: Incident): RecordItem[] => records(incident, incident.handovers);

function records(incident: Incident, handovers: readonly Enclosed[]): RecordItem[] {
  return recordKinds.flatMap((kind) => {
    const attached = incident.attachments.filter((one) => one.kind === kind);
    return attached.length || isRequired(kind, incident, handovers) ? [{ kind, attached }] : [];
  });
}

const missing = (incident: Incident, handovers: readonly Enclosed[]): RecordKind[] =>
  records(incident, handovers).flatMap(({ kind, attached }) => (attached.length ? [] : [kind]));

/** What BM.05 says is enclosed. */
type Enclosed = Pick<HandoverContent, 'invoice' | 'hasQuote' | 'hasWarrantyCard' | 'otherPapers'>;

/** Returns what will be missing once the incident is handed over. */
export const missingAfter = (incident: Incident, enclosed: Enclosed): RecordKind[] => missing(incident, [...incident.handovers, enclosed]);

/**
 * Returns what is missing: of a closed incident that was not asked about its records nothing, since older versions kept none.
 */
export function missingRecords(incident: Incident): RecordKind[] {
  if (incident.status !== 'open' && incident.ending?.missing === undefined) return [];
  return missing(incident, incident.handovers);
}
