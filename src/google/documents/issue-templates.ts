// The templates as this version issues them: made when they are missing, and anew where nobody has touched the earlier issue.
import type { Agency } from '../../forms/fields';
import { textOf } from '../../forms/filling/filled-paragraphs';
import { textsOfTemplate } from '../../forms/templates/page-parts';
import { template } from '../../forms/templates/templates';
import { type FormCode, formCodes, type Instant } from '../../procedure/incident';
import { documentTexts } from '../../texts/documents';
import { docsApi } from '../platform/apis';
import { bin, type DriveFile, fileOf, finish, foundByMark } from '../platform/marked-files';
import { readProperty, writeProperty } from '../platform/properties';
import { issueOf, keepGood, keepTemplate, keptTemplate } from './kept-templates';
import { makeAnew, templateOf } from './make-template';

/** Set-up gives a template its last mark some minutes after it was made; an older version did not note when. */
const MAKING_MILLISECONDS = 900_000;

export interface IssuedTemplates {
  made: FormCode[];
  renewed: FormCode[];
  /** Of an earlier issue, and changed by people: they stay. */
  kept: FormCode[];
}

/** Makes what is missing; replaces templates of an earlier issue that are as they were made. */
export function issueTemplates(agency: Agency, folderId: string, register: string): IssuedTemplates {
  const issued: IssuedTemplates = { made: [], renewed: [], kept: [] };
  for (const form of formCodes) {
    const { file, isNew } = templateOf(form, agency, folderId, register);
    if (isNew) {
      issued.made.push(form);
      noteMade(form, file);
      keepGood(form, file, register, true);
    } else if (isOfThisIssue(form)) {
      // A run may have died before it kept the copy.
      if (!keptTemplate(form).good) keepGood(form, file, register);
    } else {
      // What was remembered is lost, or an older version made it: the text tells.
      if (!keptTemplate(form).made && isAsIssued(form, file, agency)) {
        noteMade(form, file);
        takeUpCopy(form, file, register);
      } else if (isTouched(form, file)) issued.kept.push(form);
      else {
        issued.renewed.push(form);
        renew(form, agency, folderId, register);
        bin(file.id!);
      }
    }
  }
  return issued;
}

/** Puts the issued template in the place of one that people have changed; theirs stays beside it under another name. */
export function replaceTemplate(form: FormCode, agency: Agency, folderId: string, register: string, now: Instant): void {
  const old = fileOf(readProperty(`template.${form}`));
  renew(form, agency, folderId, register);
  if (old && !old.trashed) finish(old.id!, { register, kind: 'oldTemplate', form }, documentTexts.oldTemplate(old.name ?? form, now));
}

/** Returns whether the template was made from what this version issues. */
export const isOfThisIssue = (form: FormCode): boolean => keptTemplate(form).made?.issue === issueOf(form);

/** Returns whether a template says what the issued one says, line by line. */
function isAsIssued(form: FormCode, { id }: DriveFile, agency: Agency): boolean {
  const lines = (texts: string[]) =>
    texts
      .map((text) => text.replace(/\u00a0/g, '').trim())
      .filter((text) => text !== '')
      .sort()
      .join('\n');
  const { body, headers, footers } = docsApi((documents) => documents.get(id!));
  const parts = [body, ...Object.values(headers ?? {}), ...Object.values(footers ?? {})].map((part) => textOf(part?.content ?? []));
  // The footer of the first page says what that of the others says.
  const typed = Array.from(new Set(parts)).flatMap((text) => text.split('\n'));
  return lines(typed) === lines(textsOfTemplate(template(form, agency)));
}

function isTouched(form: FormCode, { createdTime, modifiedTime }: DriveFile): boolean {
  const { made } = keptTemplate(form);
  if (made) return made.at !== modifiedTime;
  return new Date(modifiedTime!).getTime() - new Date(createdTime!).getTime() > MAKING_MILLISECONDS;
}

/** Makes the issued template and takes it into use. */
function renew(form: FormCode, agency: Agency, folderId: string, register: string): void {
  const file = makeAnew(form, agency, folderId, register);
  noteMade(form, file);
  keepGood(form, file, register);
}

/** Takes a template into use, as one of this issue without a fault. */
function noteMade(form: FormCode, { id, modifiedTime }: DriveFile): void {
  const at = modifiedTime ?? '';
  writeProperty(`template.${form}`, id!);
  writeProperty(`making.${form}`, '');
  keepTemplate(form, { made: { issue: issueOf(form), at }, seenAt: at, fault: '' });
}

/** Remembers the good copy of before, where what was remembered is lost; makes one where there is none. */
function takeUpCopy(form: FormCode, file: DriveFile, register: string): void {
  const copy = foundByMark({ register, kind: 'goodTemplate', form });
  if (copy) keepTemplate(form, { good: { id: copy.id!, at: file.modifiedTime ?? '' } });
  else keepGood(form, file, register);
}
