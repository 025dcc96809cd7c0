// Documents of an incident: chooses the template, the folder, the name and the edition.
import type { Documents } from '../../actions/ports';
import { formFields } from '../../forms/printed-forms';
import type { FormCode, Incident, Instant, MadeDocument } from '../../procedure/incident';
import { yearOf } from '../../procedure/time/dates';
import { documentName, documentTexts } from '../../texts/documents';
import { UserError } from '../../texts/errors';
import { readProperty } from '../platform/properties';
import { deviceHistory } from '../workbook/device-history';
import type { RegisterReading } from '../workbook/reading';
import { incidentFolder, makeDocument } from './document-files';

/** Documents made from Google Docs templates, in Google Drive. */
export class DriveDocuments implements Documents {
  constructor(
    private readonly reading: () => RegisterReading,
    private readonly now: () => Instant,
  ) {}

  make(form: FormCode, incident: Incident): { document: MadeDocument; unknownPlaceholders: string[]; folderId: string } {
    const templateId = readProperty(`template.${form}`);
    if (!templateId) throw new UserError(documentTexts.noTemplate(form));
    const folderId = this.reading().folderOf(incident.code) || newFolder(incident);
    const edition = incident.documents.filter((document) => document.form === form).length + 1;
    const name = documentName(form, incident.code, edition);
    const { settings } = this.reading();
    const fields = () =>
      formFields(form, incident, {
        agency: settings.agency,
        at: this.now(),
        groupNames: Object.fromEntries(settings.groups.map(({ code, name: groupName }) => [code, groupName])),
        repairHistory: () => deviceHistory(this.reading(), incident),
        calendar: settings.calendar,
      });
    const { fileId, url, unknownPlaceholders } = makeDocument(templateId, fields, name, folderId);
    return { document: { form, edition, fileId, url, at: this.now() }, unknownPlaceholders, folderId };
  }

  discard(fileId: string): void {
    DriveApp.getFileById(fileId).setTrashed(true);
  }
}

/** Finds or makes the incident's folder; the register row stores its id. */
function newFolder(incident: Incident): string {
  const root = readProperty('folder.root');
  if (!root) throw new UserError(documentTexts.noFolder);
  return incidentFolder(root, yearOf(incident.recordedAt), incident.code, incident.report.device);
}
