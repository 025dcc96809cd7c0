// Documents of an incident: chooses the template, the folder, the name and the edition.
import type { ChangedFinal, Documents, PrintableFile, ReadFile } from '../../actions/ports';
import type { FormContext } from '../../forms/form-context';
import { type ContentsLine, type ContentsWords, contentsFields, contentsTemplate } from '../../forms/lists/contents-page';
import { formFields } from '../../forms/printed-forms';
import { isFaulty } from '../../forms/templates/template-check';
import type { AttachedFile } from '../../procedure/commands';
import type { FinalCopy, FormCode, Incident, Instant, MadeDocument } from '../../procedure/incident';
import { delegateAt } from '../../procedure/rights/actor';
import type { PaperToFreeze } from '../../procedure/steps/final-copies';
import { yearOf } from '../../procedure/time/dates';
import { documentName, documentTexts } from '../../texts/documents';
import { UserError } from '../../texts/errors';
import { contentsTexts } from '../../texts/whole-file';
import { isKeeper } from '../platform/identity';
import { type DriveFile, FOLDER, fileOf, listed, type Mark, quoted } from '../platform/marked-files';
import { readProperty, writeProperty } from '../platform/properties';
import { deviceHistory } from '../workbook/device-history';
import type { RegisterReading } from '../workbook/reading/reading';
import { makeBlank } from './blank-documents';
import {
  binQuietly,
  clearLeftovers,
  clearTwins,
  filesOf,
  folderFor,
  leftoversAndTemplates,
  makeDocument,
  type Owner,
  type Source,
} from './document-files';
import { changedCondition, changedFinalsIn, freezePaper, noteNames } from './final-papers';
import { checkChanged, checkOf, clearStrayCopies, keptTemplate, noteTemplate, templateFaults } from './kept-templates';
import { MOST_MEGABYTES, printableFile, printedOnce } from './whole-file';

/** Documents made from Google Docs templates, in Google Drive. */
export class DriveDocuments implements Documents {
  /** The final papers that the look of this run found changed; undefined when there was none. */
  private changed?: ChangedFinal[];

  constructor(
    private readonly reading: () => RegisterReading,
    private readonly now: () => Instant,
  ) {}

  make(form: FormCode, incident: Incident): { document: MadeDocument; folderId: string } {
    const owner = this.ownerOf(incident);
    const files = filesOf(owner);
    const folderId = folderFor(owner, files, this.now());
    const edition = incident.documents.filter((document) => document.form === form).length + 1;
    const name = documentName(form, incident.code, edition);
    const context = { ...this.context(() => deviceHistory(this.reading(), incident)), edition };
    const source = sourceOf(form, context);
    const mark: Mark = { register: owner.register, kind: 'document', incident: incident.code, form, edition };
    const fields = () => formFields(form, incident, context);
    const { fileId, url, check } = makeDocument(source, fields, { name, mark, folderId }, files, owner.recorded);
    clearTwins(files, incident.documents, incident.code, this.now());
    if (check) {
      // Drive may not list yet what was made or changed some minutes ago.
      const template =
        files.find(({ id }) => id === source.templateId) ??
        (isFaulty(check) || keptTemplate(form).fault ? fileOf(source.templateId) : undefined);
      if (template) noteTemplate(form, template, check, owner.register);
    }
    return { document: { form, edition, fileId, url, at: this.now(), folderId }, folderId };
  }

  filesOf(incident: Incident): AttachedFile[] {
    const folder = this.ownerOf(incident).folder.id;
    if (!folder) return [];
    return listed(`'${quoted(folder)}' in parents and mimeType != '${FOLDER}'`)
      .filter(({ properties }) => !properties?.kind)
      .reverse()
      .map(attachedFile);
  }

  file(id: string): (AttachedFile & { isFolder: boolean }) | undefined {
    const file = fileOf(id);
    return file && !file.trashed ? { ...attachedFile(file), isFolder: file.mimeType === FOLDER } : undefined;
  }

  makeBlank(form: FormCode): string {
    const folderId = readProperty('folder.templates');
    if (!folderId) throw new UserError(documentTexts.noFolder);
    const context = this.context(() => []);
    return makeBlank(form, sourceOf(form, context), context, folderId, this.reading().workbook.file.id);
  }

  private context(repairHistory: FormContext['repairHistory']): FormContext {
    const { settings } = this.reading();
    return {
      agency: settings.agency,
      at: this.now(),
      groupNames: Object.fromEntries(settings.groups.map(({ code, name }) => [code, name])),
      delegate: delegateAt(settings.people, this.now()),
      repairHistory,
      calendar: settings.calendar,
    };
  }

  /** The folder of the journal counts before that of the register row: a row can be moved while it is read. */
  private ownerOf(incident: Incident): Owner {
    const rootFolderId = readProperty('folder.root');
    if (!rootFolderId) throw new UserError(documentTexts.noFolder);
    const inJournal = [...incident.documents].reverse().find(({ folderId }) => folderId);
    return {
      register: this.reading().workbook.file.id,
      code: incident.code,
      title: incident.report.device,
      year: yearOf(incident.recordedAt),
      rootFolderId,
      folder: inJournal
        ? { id: inJournal.folderId!, isFromJournal: true, at: inJournal.at }
        : { id: this.reading().folderOf(incident.code), isFromJournal: false, at: 0 },
      recorded: incident.documents.map(({ fileId }) => fileId),
    };
  }

  templateFaults(): Partial<Record<FormCode, string>> {
    return templateFaults();
  }

  get isKeeping(): boolean {
    return isKeeper();
  }

  freeze(incident: Incident, paper: PaperToFreeze): Omit<FinalCopy, 'at' | 'changedAt'> | undefined {
    return freezePaper(paper, incident, this.reading().workbook.file.id);
  }

  changedFinals(): ChangedFinal[] | undefined {
    return this.changed;
  }

  looked(changed: string[]): void {
    noteNames(changed);
    writeProperty('finals.seen', String(this.now()));
  }

  readonly mostMegabytes = MOST_MEGABYTES;

  printable(fileId: string): PrintableFile {
    return printableFile(fileId);
  }

  printContents(incident: Incident, lines: readonly ContentsLine[], words: ContentsWords): ReadFile {
    const { register, folder } = this.ownerOf(incident);
    const context = this.context(() => []);
    const mark: Mark = { register, kind: 'contents', incident: incident.code };
    const fields = contentsFields(incident, lines, words, context);
    return printedOnce(contentsTemplate(context.agency), fields, contentsTexts.name(incident.code), mark, folder.id);
  }

  discard(fileId: string): void {
    binQuietly(fileId);
  }

  lookAfterFiles(): string[] {
    const register = this.reading().workbook.file.id;
    const files = leftoversAndTemplates(register, changedCondition(this.now()));
    this.changed = changedFinalsIn(files);
    const left = clearLeftovers(files, this.now());
    const ofKind = (kind: Mark['kind']) => files.filter(({ properties }) => properties?.kind === kind && properties.state === 'made');
    clearStrayCopies(ofKind('goodTemplate'), this.now());
    checkChanged(ofKind('template'), () => this.context(() => []), register);
    return left;
  }
}

/** A Google Doc has no bytes of its own, and so no hash. */
const attachedFile = ({ id, name, webViewLink, sha256Checksum }: DriveFile): AttachedFile => ({
  fileId: id!,
  name: name ?? '',
  url: webViewLink ?? '',
  sha256: sha256Checksum ?? '',
});

/** @throws UserError when set-up has made no template */
function sourceOf(form: FormCode, context: FormContext): Source {
  const templateId = readProperty(`template.${form}`);
  if (!templateId) throw new UserError(documentTexts.noTemplate(form));
  return { templateId, goodId: keptTemplate(form).good?.id ?? '', check: (document) => checkOf(form, document, context) };
}
