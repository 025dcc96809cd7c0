// What is remembered of the templates: as which issue each was made, how it was seen last, and its last good copy.
import type { docs_v1 } from '@googleapis/docs';
import type { FormContext } from '../../forms/form-context';
import { issuedPlaceholders, knownPlaceholders } from '../../forms/templates/known-placeholders';
import { checkTemplate, isFaulty, type TemplateCheck } from '../../forms/templates/template-check';
import { template } from '../../forms/templates/templates';
import { wordParts } from '../../forms/templates/word-file';
import type { FormCode, Instant } from '../../procedure/incident';
import { documentTexts, unfinishedName } from '../../texts/documents';
import { docsApi, driveApi } from '../platform/apis';
import { log } from '../platform/log';
import { AT_WORK_MILLISECONDS, bin, type DriveFile, finish, has, listed, type Mark, propertiesOf } from '../platform/marked-files';
import { readAgain, readProperty, writeProperty } from '../platform/properties';
import { digest } from '../workbook/journal-rows';

export interface KeptTemplate {
  /** Digest of the issued template that it was made from, and its time in Drive afterwards; absent when an older version made it. */
  made?: { issue: string; at: string };
  /** Its time in Drive when it was checked last. */
  seenAt?: string;
  /** What was wrong with it then, '' for nothing. */
  fault?: string;
  /** The copy of its last state without a fault, and that state's time in Drive. */
  good?: { id: string; at: string };
}

type Kept = Partial<Record<FormCode, KeptTemplate>>;

const parse = (text: string): Kept => JSON.parse(text || '{}') as Kept;

export const keptTemplate = (form: FormCode): KeptTemplate => parse(readProperty('templates.kept'))[form] ?? {};

export function keepTemplate(form: FormCode, changes: KeptTemplate): void {
  const kept = parse(readAgain('templates.kept'));
  writeProperty('templates.kept', JSON.stringify({ ...kept, [form]: { ...kept[form], ...changes } }));
}

/** A sentence for each template that is wrong as it was seen last, by form. */
export const templateFaults = (): Partial<Record<FormCode, string>> =>
  Object.fromEntries(Object.entries(parse(readProperty('templates.kept'))).flatMap(([form, { fault }]) => (fault ? [[form, fault]] : [])));

/** Returns the digest of a template as this version issues it, whatever the agency is called. */
export function issueOf(form: FormCode): string {
  const issued = template(form, { place: '', itUnit: '' });
  return digest(JSON.stringify([issued, wordParts(issued.footer)])).slice(0, 12);
}

/** Returns what is wrong with the content of a template. */
export const checkOf = (form: FormCode, document: docs_v1.Schema$Document, context: FormContext): TemplateCheck =>
  checkTemplate(form, document, knownPlaceholders(form, context), issuedPlaceholders(form, context.agency));

/** Remembers what a template was found to be; without a fault a copy of it is kept. @param file the template as Drive tells it */
export function noteTemplate(form: FormCode, file: DriveFile, check: TemplateCheck, register: string): void {
  const kept = keptTemplate(form);
  const seenAt = file.modifiedTime ?? '';
  const fault = isFaulty(check)
    ? documentTexts.templateFault(form, check, { url: templateUrl(file.id!), isReplaced: kept.good !== undefined })
    : '';
  if (kept.seenAt !== seenAt || (kept.fault ?? '') !== fault) keepTemplate(form, { seenAt, fault });
  if (!fault && kept.good?.at !== seenAt) keepGood(form, file, register);
}

/** Returns whether nothing has to be done for a template: it is as it was seen, and its copy is kept. */
const isKnown = ({ seenAt, fault, good }: KeptTemplate, at: string): boolean => seenAt === at && (Boolean(fault) || good?.at === at);

export const templateUrl = (id: string): string => `https://docs.google.com/document/d/${id}/edit`;

/**
 * Keeps a copy of a good template beside it; copies of before go. An account that may not do so leaves it to the next run.
 * @param isNew the template was made just now: there is no copy of before
 */
export function keepGood(form: FormCode, { id, modifiedTime }: DriveFile, register: string, isNew = false): void {
  const mark: Mark = { register, kind: 'goodTemplate', form };
  try {
    const before = isNew ? [] : listed(`${has('register', register)} and ${has('kind', mark.kind)} and ${has('form', form)}`);
    const name = documentTexts.goodTemplate(form);
    const body = { name: unfinishedName(name), parents: [readProperty('folder.templates')], properties: propertiesOf(mark, 'making') };
    const copy = driveApi((drive) => drive.copy(body, id!, { fields: 'id', supportsAllDrives: true })).id!;
    finish(copy, mark, name);
    keepTemplate(form, { good: { id: copy, at: modifiedTime ?? '' } });
    for (const file of before) if (file.id !== copy && file.capabilities?.canTrash) bin(file.id!);
  } catch (error) {
    log(`good copy of ${form}`, error);
  }
}

/** Bins copies of good templates that a dead run left: another one is kept. */
export function clearStrayCopies(files: DriveFile[], now: Instant): void {
  for (const { id, properties, createdTime, capabilities } of files) {
    const isKept = keptTemplate(properties?.form as FormCode).good?.id === id;
    if (!isKept && capabilities?.canTrash && now - new Date(createdTime!).getTime() > AT_WORK_MILLISECONDS) bin(id!);
  }
}

/** Checks the templates that somebody has changed since they were seen. @param files the templates as Drive lists them */
export function checkChanged(files: DriveFile[], contextOf: () => FormContext, register: string): void {
  for (const file of files) {
    const form = file.properties?.form as FormCode;
    if (readProperty(`template.${form}`) !== file.id || isKnown(keptTemplate(form), file.modifiedTime ?? '')) continue;
    const document = docsApi((documents) => documents.get(file.id!));
    noteTemplate(form, file, checkOf(form, document, contextOf()), register);
  }
}
