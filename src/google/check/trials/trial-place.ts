// A folder of its own for the trials, with a spreadsheet and a document; made when the first trial needs them.
import { unfinishedName } from '../../../texts/documents';
import { checkTexts } from '../../../texts/system-check';
import { driveApi } from '../../platform/apis';
import { log } from '../../platform/log';
import { createMarked, FOLDER } from '../../platform/marked-files';

/** Returns whether the account behaves as the product needs. */
export type Trial = (place: TrialPlace) => boolean;

const MIME = 'application/vnd.google-apps.';

export class TrialPlace {
  private readonly made = new Map<string, string>();

  /** @param register id of the spreadsheet: the folder bears its mark, so that the sweep clears what a run that is cut off leaves */
  constructor(private readonly register: string) {}

  get folderId(): string {
    return this.once('folder', () =>
      createMarked({ register: this.register, kind: 'trial' }, { name: unfinishedName(checkTexts.trials.folder), mimeType: FOLDER }),
    );
  }

  get spreadsheetId(): string {
    return this.once('spreadsheet', () => this.newFile('spreadsheet'));
  }

  get documentId(): string {
    return this.once('document', () => this.newFile('document'));
  }

  newFile(kind: 'spreadsheet' | 'document' | 'form'): string {
    const file = { name: checkTexts.trials.folder, mimeType: `${MIME}${kind}`, parents: [this.folderId] };
    return driveApi((files) => files.create(file, null, { fields: 'id', supportsAllDrives: true })).id!;
  }

  /** Deletes the folder with all that is in it. */
  remove(): void {
    const id = this.made.get('folder');
    if (id === undefined) return;
    try {
      driveApi((files) => files.remove(id, { supportsAllDrives: true }));
    } catch (error) {
      // The sweep bins it within the hour.
      log('', error);
    }
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
