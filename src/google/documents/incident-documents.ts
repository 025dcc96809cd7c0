// Documents of an incident: chooses the template, the folder, the name and the edition.
import type { Documents, OfficeSettings } from '../../actions/ports';
import { formFields } from '../../forms/printed-forms';
import type { FormCode, Incident, Instant, MadeDocument } from '../../procedure/incident';
import { yearOf } from '../../procedure/time/dates';
import { documentName, documentTexts } from '../../texts/documents';
import { UserError } from '../../texts/errors';
import { readProperty, type SetupProperty } from '../platform/properties';
import type { SheetIncidentStore } from '../workbook/incident-store';
import { findDocument, incidentFolder, makeDocument } from './document-files';

/** Documents made from Google Docs templates, in Google Drive. */
export class DriveDocuments implements Documents {
  constructor(
    private readonly store: SheetIncidentStore,
    private readonly settings: OfficeSettings,
    private readonly now: () => Instant,
  ) {}

  make(form: FormCode, incident: Incident): { document: MadeDocument; unknownPlaceholders: string[] } {
    const templateId = readProperty(`template.${form}`);
    if (!templateId) throw new UserError(documentTexts.noTemplate(form));
    const folderId = this.folder(incident);
    const edition = incident.documents.filter((document) => document.form === form).length + 1;
    const name = documentName(form, incident.code, edition);
    const found = findDocument(folderId, name);
    if (found) return { document: { form, edition, ...found, at: this.now() }, unknownPlaceholders: [] };
    const fields = formFields(form, incident, {
      agency: this.settings.agency,
      at: this.now(),
      groupNames: Object.fromEntries(this.settings.groups.map(({ code, name: groupName }) => [code, groupName])),
      repairHistory: this.store.register.historyOf(incident),
      calendar: this.settings.calendar,
    });
    const { fileId, url, unknownPlaceholders } = makeDocument(templateId, fields, name, folderId);
    return { document: { form, edition, fileId, url, at: this.now() }, unknownPlaceholders };
  }

  discard(fileId: string): void {
    DriveApp.getFileById(fileId).setTrashed(true);
  }

  /** Returns the id of the incident's folder; the next write of the register row stores it. */
  private folder(incident: Incident): string {
    const known = this.store.folderOf(incident.code);
    if (known) return known;
    const { id } = incidentFolder(rootFolder(), yearOf(incident.recordedAt), incident.code, incident.report.device);
    this.store.rememberFolder(incident.code, id);
    return id;
  }
}

function rootFolder(): string {
  const property: SetupProperty = 'folder.root';
  const id = readProperty(property);
  if (!id) throw new UserError(documentTexts.noFolder);
  return id;
}
