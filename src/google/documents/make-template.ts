// The templates as Google Docs: found or made by set-up; staff edit them afterwards.
import type { Agency } from '../../forms/fields';
import { template } from '../../forms/templates/templates';
import type { FormCode } from '../../procedure/incident';
import { unfinishedName } from '../../texts/documents';
import {
  bears,
  bin,
  type DriveFile,
  fileOf,
  finish,
  firstStanding,
  foundByMark,
  isMade,
  listed,
  type Mark,
  quoted,
  usableFile,
} from '../platform/marked-files';
import { readProperty, writeProperty } from '../platform/properties';
import { createDocument, drawTemplate } from './draw-template';

/**
 * Returns the template of a form: the one that is remembered, otherwise the one of its mark or its name in the folder, otherwise a new one.
 * It is filled under the name «… (đang lập)», and its id is remembered before: a run that dies leaves no second template.
 */
export function templateOf(form: FormCode, agency: Agency, folderId: string, register: string): { file: DriveFile; isNew: boolean } {
  const mark: Mark = { register, kind: 'template', form };
  const { name } = template(form, agency);
  const known = usableFile(readProperty(`template.${form}`));
  if (known) {
    if (!bears(known, mark)) finish(known.id!, mark);
    return { file: known, isNew: false };
  }
  const begun = takeUp(form, mark, folderId, name);
  const file = begun ?? makeTemplate(form, agency, folderId, mark);
  writeProperty(`template.${form}`, file.id!);
  writeProperty(`making.${form}`, '');
  return { file, isNew: begun === undefined };
}

/** Makes the template of this version although there is one; one that an earlier run has made to its end is taken. */
export function makeAnew(form: FormCode, agency: Agency, folderId: string, register: string): DriveFile {
  const mark: Mark = { register, kind: 'template', form };
  return begunTemplate(form, mark) ?? makeTemplate(form, agency, folderId, mark);
}

/** Returns a template that is there although no property names it. */
function takeUp(form: FormCode, mark: Mark, folderId: string, name: string): DriveFile | undefined {
  const found = begunTemplate(form, mark) ?? foundByMark(mark);
  if (found) return found;
  const named = firstStanding(listed(`'${quoted(folderId)}' in parents and name = '${quoted(name)}'`));
  if (named) finish(named.id!, mark);
  return named;
}

/** Returns the template that a run has made to its end before it died; bins one that it was killed at. */
function begunTemplate(form: FormCode, mark: Mark): DriveFile | undefined {
  const begun = fileOf(readProperty(`making.${form}`));
  if (!begun || begun.trashed || !bears(begun, mark)) return undefined;
  if (isMade(begun)) return begun;
  bin(begun.id!);
  return undefined;
}

function makeTemplate(form: FormCode, agency: Agency, folderId: string, mark: Mark): DriveFile {
  const issued = template(form, agency);
  const id = createDocument(mark, { name: unfinishedName(issued.name), parents: [folderId] }, issued);
  writeProperty(`making.${form}`, id);
  drawTemplate(id, issued);
  return finish(id, mark, issued.name);
}
