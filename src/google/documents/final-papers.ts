// Final papers: a PDF beside the Doc, made as the keeper, and Docs that somebody has changed since.
import type { ChangedFinal } from '../../actions/ports';
import type { FinalCopy, FormCode, Incident, Instant } from '../../procedure/incident';
import type { PaperToFreeze } from '../../procedure/steps/final-copies';
import { documentName, finalName } from '../../texts/documents';
import { driveApi } from '../platform/apis';
import { bears, type DriveFile, fileOf, has, isMade, type Mark, propertiesOf } from '../platform/marked-files';
import { readAgain, readProperty, writeProperty } from '../platform/properties';
import { hexOf } from '../workbook/journal-rows';

const PDF = 'application/pdf';

/** The property of a Doc of which a copy is kept: a search finds those that were changed since. */
const FINAL = { final: 'yes' };

/**
 * Keeps a paper as PDF in the folder of its Doc. The Doc gets the name of a final one, unless a person has named it.
 * @returns undefined when the Doc is gone, or this account may not see it
 */
export function freezePaper(
  { document: { form, edition, fileId }, why }: PaperToFreeze,
  { code }: Incident,
  register: string,
): Omit<FinalCopy, 'at' | 'changedAt'> | undefined {
  const doc = fileOf(fileId);
  if (!doc || doc.trashed) return undefined;
  const name = documentName(form, code, edition);
  const named = finalName(name, why);
  const body = { ...(doc.name === name ? { name: named } : {}), properties: FINAL };
  const { modifiedTime } = driveApi((files) => files.update(body, fileId, null, { fields: 'id,modifiedTime', supportsAllDrives: true }));
  const mark: Mark = { register, kind: 'final', incident: code, form, edition };
  const begun = begunCopies();
  const copy = begunCopy(fileId, begun, mark) ?? makeCopy(doc, begun, mark, `${named}.pdf`);
  return { why, fileId: copy.id!, url: copy.webViewLink ?? '', sha256: copy.sha256Checksum!, of: modifiedTime ?? '' };
}

/** So many copies that a run has begun are remembered; a pass makes half as many. */
const MOST_BEGUN = 20;

/** The copies that were begun last, by the id of their Doc: what is noted of one in the journal is not asked for again. */
type BegunCopies = [doc: string, copy: string][];
const begunCopies = () => JSON.parse(readAgain('finals.begun') || '[]') as BegunCopies;

/** A copy that a run has made and not noted, because it died or the register was busy: a search would not list it for some minutes. */
function begunCopy(fileId: string, all: BegunCopies, mark: Mark): DriveFile | undefined {
  const id = all.find(([doc]) => doc === fileId)?.[1];
  const begun = id ? fileOf(id) : undefined;
  return begun && !begun.trashed && bears(begun, mark) && isMade(begun) && begun.sha256Checksum ? begun : undefined;
}

/** The id is remembered before there is a file, so that a run that dies makes no second one. */
function makeCopy({ id: fileId, parents }: DriveFile, begun: BegunCopies, mark: Mark, name: string): DriveFile {
  const blob = DriveApp.getFileById(fileId!).getAs(PDF).setName(name);
  const [id] = driveApi((files) => files.generateIds({ count: 1 })).ids!;
  const others = begun.filter(([doc]) => doc !== fileId);
  writeProperty('finals.begun', JSON.stringify([[fileId!, id!], ...others].slice(0, MOST_BEGUN)));
  const properties = { ...propertiesOf(mark, 'made'), self: id! };
  const body = { id: id!, name, mimeType: PDF, properties, ...(parents?.length ? { parents } : {}) };
  const made = driveApi((files) => files.create(body, blob, { fields: 'id,webViewLink,sha256Checksum', supportsAllDrives: true }));
  const sha256Checksum = made.sha256Checksum ?? hexOf(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, blob.getBytes()));
  return { ...made, sha256Checksum };
}

/** Drive may list a change some minutes late. */
const LATE_MILLISECONDS = 1_800_000;

/** The first look goes back so far: the first papers were kept before it. */
const FIRST_MILLISECONDS = 86_400_000;

/** The condition under which a search finds the final Docs that were changed since the last look. */
export function changedCondition(now: Instant): string {
  const seen = Number(readProperty('finals.seen') || String(now - FIRST_MILLISECONDS));
  return `(${has('final', FINAL.final)} and modifiedTime > '${new Date(seen - LATE_MILLISECONDS).toISOString().slice(0, 19)}')`;
}

/** Returns the final papers among the files of a search. A copy that a person has made of one is none. */
export function changedFinalsIn(files: DriveFile[]): ChangedFinal[] {
  return files
    .filter((file) => file.properties?.kind === 'document' && file.properties.final === FINAL.final && isMade(file))
    .map(({ properties, modifiedTime }) => ({
      code: properties!.incident ?? '',
      form: properties!.form as FormCode,
      edition: Number(properties!.edition),
      changedAt: Date.parse(modifiedTime!),
    }));
}

/** So many names of changed papers are remembered. */
const MOST_NAMED = 20;

/** The names of final papers that were found changed, the last ones. */
export const changedNames = (): string[] => JSON.parse(readProperty('finals.changed') || '[]') as string[];

/** Remembers the names for «Kiểm tra hệ thống». */
export function noteNames(names: string[]): void {
  if (!names.length) return;
  const all = [...changedNames().filter((name) => !names.includes(name)), ...names].slice(-MOST_NAMED);
  writeProperty('finals.changed', JSON.stringify(all));
}
