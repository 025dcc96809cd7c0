// The APIs of Sheets, Docs and Drive (advanced services), typed as Google publishes them.
import type { docs_v1 } from '@googleapis/docs';
import type { drive_v3 } from '@googleapis/drive';
import type { sheets_v4 } from '@googleapis/sheets';
import { Busy, errorTexts, isOfPlatform, NotReady, UserError } from '../../texts/errors';

interface SheetsApi {
  get(id: string, query: { fields: string; ranges?: string }): sheets_v4.Schema$Spreadsheet;
  batchUpdate(
    body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest,
    id: string,
    query: { fields: string },
  ): sheets_v4.Schema$BatchUpdateSpreadsheetResponse;
  Sheets: {
    copyTo(body: sheets_v4.Schema$CopySheetToAnotherSpreadsheetRequest, id: string, sheetId: number): sheets_v4.Schema$SheetProperties;
  };
  DeveloperMetadata: {
    search(body: sheets_v4.Schema$SearchDeveloperMetadataRequest, id: string): sheets_v4.Schema$SearchDeveloperMetadataResponse;
  };
  Values: {
    batchGetByDataFilter(
      body: sheets_v4.Schema$BatchGetValuesByDataFilterRequest,
      id: string,
    ): sheets_v4.Schema$BatchGetValuesByDataFilterResponse;
  };
}

interface DocsApi {
  get(id: string): docs_v1.Schema$Document;
  batchUpdate(body: docs_v1.Schema$BatchUpdateDocumentRequest, id: string): docs_v1.Schema$BatchUpdateDocumentResponse;
}

interface DriveApi {
  get(id: string, query: DriveQuery): drive_v3.Schema$File;
  list(query: {
    q: string;
    fields: string;
    pageSize: number;
    pageToken?: string;
    supportsAllDrives: true;
    includeItemsFromAllDrives: true;
  }): drive_v3.Schema$FileList;
  create(body: drive_v3.Schema$File, media: GoogleAppsScript.Base.Blob | null, query: DriveQuery): drive_v3.Schema$File;
  generateIds(query: { count: number }): drive_v3.Schema$GeneratedIds;
  copy(body: drive_v3.Schema$File, id: string, query: DriveQuery): drive_v3.Schema$File;
  update(body: drive_v3.Schema$File, id: string, media: null, query: DriveQuery): drive_v3.Schema$File;
  /** Deletes for good, past the trash; a folder with all that is in it. */
  remove(id: string, query: { supportsAllDrives: true }): void;
}

interface PermissionsApi {
  list(id: string, query: DriveQuery): drive_v3.Schema$PermissionList;
  create(body: drive_v3.Schema$Permission, id: string, query: DriveQuery & { sendNotificationEmail: boolean }): drive_v3.Schema$Permission;
  remove(id: string, permission: string, query: { supportsAllDrives: true }): void;
}

interface DriveQuery {
  /** The fields of the answer. */
  fields: string;
  supportsAllDrives: true;
}

/** Calls the Sheets API. @throws UserError where the service is switched off, or asked too often */
export const sheetsApi = <T>(call: (spreadsheets: SheetsApi) => T): T =>
  called('Google Trang tính', () => call(Sheets!.Spreadsheets as unknown as SheetsApi));

/** Calls the Docs API. @throws UserError where the service is switched off, or asked too often */
export const docsApi = <T>(call: (documents: DocsApi) => T): T =>
  called('Google Tài liệu', () => call(Docs!.Documents as unknown as DocsApi));

/** Calls the Drive API. @throws UserError where the service is switched off or asked too often, or the Drive is full */
export const driveApi = <T>(call: (files: DriveApi) => T): T => called('Google Drive', () => call(Drive!.Files as unknown as DriveApi));

/** Calls the Drive API on the people who may open a file. @throws as `driveApi` does */
export const permissionsApi = <T>(call: (permissions: PermissionsApi) => T): T =>
  called('Google Drive', () => call(Drive!.Permissions as unknown as PermissionsApi));

/** Returns the HTTP code of an API's error, undefined for an answer that was lost. */
export const codeOf = (error: unknown): number | undefined =>
  (error instanceof Busy && error.refusal ? (error.refusal as Refusal) : (error as Refusal)).details?.code;

interface Refusal {
  details?: { code?: number };
}

/** Waits before a second and a third try of a call that was refused for its number; the lock may be held meanwhile. */
const PAUSES_MILLISECONDS = [500, 1500];

/** The messages of APIs are in English whatever the language of the account is. */
function called<T>(service: string, call: () => T): T {
  for (let attempt = 0; ; attempt++) {
    try {
      return call();
    } catch (error) {
      const code = codeOf(error);
      if (code === 403 && /has not been used|is disabled/.test((error as Error).message))
        throw new NotReady(errorTexts.serviceOff(service));
      if (code === 403 && /storage quota/i.test((error as Error).message))
        throw new UserError(errorTexts.driveFull(Session.getEffectiveUser().getEmail()));
      if (code === undefined ? isOfPlatform(error) : code >= 500)
        throw new Busy(errorTexts.down(service), error, errorTexts.unattended.down(service));
      if (code !== 429) throw error;
      // 429 proves that nothing was done, so the same call may be made again.
      const pause = PAUSES_MILLISECONDS[attempt];
      if (pause === undefined) throw new Busy(errorTexts.tooManyCalls(service), error, errorTexts.unattended.tooManyCalls(service));
      Utilities.sleep(pause);
    }
  }
}
