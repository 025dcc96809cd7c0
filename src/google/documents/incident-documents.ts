// Documents of an incident: chooses the template, the folder, the name and the edition.
import type { Documents } from '../../actions/ports';
import { formFields } from '../../forms/printed-forms';
import type { FormCode, Incident, Instant, MadeDocument } from '../../procedure/incident';
import { delegateAt } from '../../procedure/rights/actor';
import { yearOf } from '../../procedure/time/dates';
import { documentName, documentTexts } from '../../texts/documents';
import { UserError } from '../../texts/errors';
import type { Mark } from '../platform/marked-files';
import { readProperty } from '../platform/properties';
import { deviceHistory } from '../workbook/device-history';
import type { RegisterReading } from '../workbook/reading/reading';
import { binQuietly, clearLeftovers, clearTwins, filesOf, folderFor, makeDocument, type Owner } from './document-files';
import { noteTemplate, templateFault, templateFaults } from './template-faults';

/** Documents made from Google Docs templates, in Google Drive. */
export class DriveDocuments implements Documents {
  constructor(
    private readonly reading: () => RegisterReading,
    private readonly now: () => Instant,
  ) {}

  make(form: FormCode, incident: Incident): { document: MadeDocument; folderId: string } {
    const templateId = readProperty(`template.${form}`);
    if (!templateId) throw new UserError(documentTexts.noTemplate(form));
    const owner = this.ownerOf(incident);
    const files = filesOf(owner);
    const folderId = folderFor(owner, files, this.now());
    const edition = incident.documents.filter((document) => document.form === form).length + 1;
    const name = documentName(form, incident.code, edition);
    const { settings } = this.reading();
    const fields = () =>
      formFields(form, incident, {
        agency: settings.agency,
        at: this.now(),
        groupNames: Object.fromEntries(settings.groups.map(({ code, name: groupName }) => [code, groupName])),
        delegate: delegateAt(settings.people, this.now()),
        repairHistory: () => deviceHistory(this.reading(), incident),
        calendar: settings.calendar,
      });
    const mark: Mark = { register: owner.register, kind: 'document', incident: incident.code, form, edition };
    const { fileId, url, placeholders } = makeDocument(templateId, fields, { name, mark, folderId }, files, owner.recorded);
    clearTwins(files, incident.documents, incident.code, this.now());
    if (placeholders) noteTemplate(form, templateFault(form, placeholders));
    return { document: { form, edition, fileId, url, at: this.now(), folderId }, folderId };
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

  discard(fileId: string): void {
    binQuietly(fileId);
  }

  clearLeftovers(): string[] {
    return clearLeftovers(this.reading().workbook.file.id, this.now());
  }
}
