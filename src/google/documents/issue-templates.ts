// The templates as this version issues them: made when they are missing, and anew where nobody has touched the earlier issue.
import type { Agency } from '../../forms/fields';
import { type FormCode, formCodes, type Instant } from '../../procedure/incident';
import { documentTexts } from '../../texts/documents';
import { bin, type DriveFile, fileOf, finish } from '../platform/marked-files';
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
      noteMade(form, file, register);
    } else if (!isOfThisIssue(form)) {
      if (isTouched(form, file)) issued.kept.push(form);
      else {
        issued.renewed.push(form);
        noteMade(form, makeAnew(form, agency, folderId, register), register);
        bin(file.id!);
      }
    }
  }
  return issued;
}

/** Puts the issued template in the place of one that people have changed; theirs stays beside it under another name. */
export function replaceTemplate(form: FormCode, agency: Agency, folderId: string, register: string, now: Instant): void {
  const old = fileOf(readProperty(`template.${form}`));
  noteMade(form, makeAnew(form, agency, folderId, register), register);
  if (old && !old.trashed) finish(old.id!, { register, kind: 'oldTemplate', form }, documentTexts.oldTemplate(old.name ?? form, now));
}

/** Returns whether the template was made from what this version issues. */
export const isOfThisIssue = (form: FormCode): boolean => keptTemplate(form).made?.issue === issueOf(form);

function isTouched(form: FormCode, { createdTime, modifiedTime }: DriveFile): boolean {
  const { made } = keptTemplate(form);
  if (made) return made.at !== modifiedTime;
  return new Date(modifiedTime!).getTime() - new Date(createdTime!).getTime() > MAKING_MILLISECONDS;
}

function noteMade(form: FormCode, file: DriveFile, register: string): void {
  const at = file.modifiedTime ?? '';
  writeProperty(`template.${form}`, file.id!);
  writeProperty(`making.${form}`, '');
  keepTemplate(form, { made: { issue: issueOf(form), at }, seenAt: at, fault: '' });
  keepGood(form, file, register);
}
