// What people attach to the records: signed scans, signed PDFs, invoices; each is a file with its kind and its SHA-256.

import type { CommandOf } from '../commands';
import type { Incident } from '../incident';
import { recordKinds } from '../incident-records';
import { invalidUnlessOneOf, missingIfBlank, type Ruling, unlessRefused } from './checks';

/** Attaches a file. The same file of one kind is attached once. */
export function attachRecord({ attachments }: Incident, { kind, file }: CommandOf<'attachRecord'>): Ruling {
  const isAttached = attachments.some((one) => one.kind === kind && one.fileId === file.fileId);
  return unlessRefused(
    [invalidUnlessOneOf('kind', kind, recordKinds), missingIfBlank('file', file.fileId), isAttached ? { code: 'alreadyDone' } : undefined],
    () => [{ type: 'recordAttached', kind, ...file }],
  );
}

/** Takes a file out of the records that was attached by mistake; the file itself stays. */
export function detachRecord({ attachments }: Incident, { kind, fileId }: CommandOf<'detachRecord'>): Ruling {
  const attached = attachments.find((one) => one.kind === kind && one.fileId === fileId);
  return unlessRefused([attached ? undefined : { code: 'notAttached' }], () => [
    { type: 'recordDetached', kind, fileId, name: attached!.name },
  ]);
}
