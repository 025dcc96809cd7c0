// Biểu mẫu: which template, which folder, which name; the next edition each time.
import type { OfficeSettings, Papers } from '../actions/ports';
import { formFields } from '../forms/form-fields';
import type { FormCode, Incident, Instant, MadeDocument } from '../procedure/incident';
import { UserError } from '../texts/errors';
import { yearOf } from '../texts/numbers';
import { setupTexts } from '../texts/setup';
import { fillDocument, findDocument, incidentFolder } from './documents';
import type { SheetLedger } from './ledger';
import { readProperty, type SetupProperty } from './properties';

export class DrivePapers implements Papers {
  constructor(
    private readonly ledger: SheetLedger,
    private readonly settings: OfficeSettings,
    private readonly now: () => Instant,
  ) {}

  make(form: FormCode, incident: Incident): { document: MadeDocument; unknownMarks: string[] } {
    const templateId = readProperty(`template.${form}`);
    if (!templateId) throw new UserError(setupTexts.noTemplate(form));
    const folderId = this.folder(incident);
    const edition = incident.documents.filter((document) => document.form === form).length + 1;
    const name = documentName(form, incident.code, edition);
    const found = findDocument(folderId, name);
    if (found) return { document: { form, edition, ...found, at: this.now() }, unknownMarks: [] };
    const fields = formFields(form, incident, {
      agency: this.settings.agency,
      at: this.now(),
      groupNames: Object.fromEntries(this.settings.groups.map(({ code, name: groupName }) => [code, groupName])),
      repairHistory: this.ledger.register.historyOf(incident),
      calendar: this.settings.calendar,
    });
    const { fileId, url, unknownMarks } = fillDocument(templateId, fields, name, folderId);
    return { document: { form, edition, fileId, url, at: this.now() }, unknownMarks };
  }

  discard(fileId: string): void {
    DriveApp.getFileById(fileId).setTrashed(true);
  }

  /** The incident's folder; its id is remembered on the row at the next write. */
  private folder(incident: Incident): string {
    const known = this.ledger.folderOf(incident.code);
    if (known) return known;
    const { id } = incidentFolder(rootFolder(), yearOf(incident.recordedAt), incident.code, incident.report.device);
    this.ledger.rememberFolder(incident.code, id);
    return id;
  }
}

/** «SC-2026-0001 BM.01», «SC-2026-0001 BM.01 lần 2». */
const documentName = (form: FormCode, code: string, edition: number): string => `${code} ${form}${edition > 1 ? ` lần ${edition}` : ''}`;

function rootFolder(): string {
  const property: SetupProperty = 'folder.root';
  const id = readProperty(property);
  if (!id) throw new UserError(setupTexts.noFolder);
  return id;
}
