// A folder of its own for the trials, with a spreadsheet and a document; made when the first trial needs them.
import { checkTexts } from '../../../texts/system-check';
import { driveApi } from '../../platform/apis';

/** Returns whether the account behaves as the product needs. */
export type Trial = (place: TrialPlace) => boolean;

const MIME = 'application/vnd.google-apps.';

export class TrialPlace {
  private readonly made = new Map<string, string>();

  /** @param remember gets the folder's id before anything is put into it, so that a run that is cut off leaves a trace */
  constructor(private readonly remember: (folderId: string) => void) {}

  get folderId(): string {
    return this.once('folder', () => {
      const id = this.make({ name: checkTexts.trials.folder, mimeType: `${MIME}folder` });
      this.remember(id);
      return id;
    });
  }

  get spreadsheetId(): string {
    return this.once('spreadsheet', () => this.newFile('spreadsheet'));
  }

  get documentId(): string {
    return this.once('document', () => this.newFile('document'));
  }

  newFile(kind: 'spreadsheet' | 'document' | 'form'): string {
    return this.make({ name: checkTexts.trials.folder, mimeType: `${MIME}${kind}`, parents: [this.folderId] });
  }

  private make(body: { name: string; mimeType: string; parents?: string[] }): string {
    return driveApi((files) => files.create(body, null, { fields: 'id', supportsAllDrives: true })).id!;
  }

  private once(name: string, make: () => string): string {
    let id = this.made.get(name);
    if (id === undefined) {
      id = make();
      this.made.set(name, id);
    }
    return id;
  }
}
