// Bộ hồ sơ: the papers of one incident in the order in which they are printed and filed together.
import { type FormCode, formCodes, type Incident, type MadeDocument, type RecordKind } from './incident';
import { missingRecords, recordKinds } from './incident-records';

/** A paper of the whole file. */
export interface FilePart {
  kind: RecordKind;
  /** The file whose pages are printed; of something outside Drive its address. */
  fileId: string;
  url: string;
  /** What it is: a printed form, the PDF that was kept of one, what people attached, or something outside Drive. */
  source: 'document' | 'kept' | 'attached' | 'outside';
  /** Of a printed form: the edition (lần). */
  edition?: number;
  /** The name of an attached file. */
  name?: string;
  /** A printed form of which a signed copy is attached is not printed as well. */
  isReplaced: boolean;
}

/**
 * Returns the papers of an incident, by kind in the order of the records: the printed form in its final edition, or else its last one, then
 * what is attached of that kind, oldest first.
 */
export function partsOf(incident: Incident): FilePart[] {
  return recordKinds.flatMap((kind) => {
    const attached = incident.attachments.filter((one) => one.kind === kind);
    const document = isForm(kind) ? paperOf(incident, kind) : undefined;
    return [
      ...(document ? [partOf(document, attached.length > 0)] : []),
      ...attached.map(({ fileId, name, url }): FilePart => {
        const source = fileId === url ? 'outside' : 'attached';
        return { kind, fileId, url, source, name, isReplaced: false };
      }),
    ];
  });
}

/** Returns what the file must have and has neither as a printed form nor attached. */
export const lackingParts = (incident: Incident): RecordKind[] =>
  missingRecords(incident).filter((kind) => !isForm(kind) || !paperOf(incident, kind));

const isForm = (kind: RecordKind): kind is FormCode => formCodes.some((form) => form === kind);

function paperOf({ documents }: Incident, form: FormCode): MadeDocument | undefined {
  const made = documents.filter((document) => document.form === form);
  return [...made].reverse().find(({ final }) => final) ?? made[made.length - 1];
}

function partOf({ form, edition, fileId, url, final }: MadeDocument, isReplaced: boolean): FilePart {
  return final
    ? { kind: form, fileId: final.fileId, url: final.url, source: 'kept', edition, isReplaced }
    : { kind: form, fileId, url, source: 'document', edition, isReplaced };
}
