// The APIs of Docs and Drive (advanced services), typed as Google publishes them.
import type { docs_v1 } from '@googleapis/docs';
import type { drive_v3 } from '@googleapis/drive';
import { errorTexts, UserError } from '../../texts/errors';

interface DocsApi {
  get(id: string): docs_v1.Schema$Document;
  batchUpdate(body: docs_v1.Schema$BatchUpdateDocumentRequest, id: string): docs_v1.Schema$BatchUpdateDocumentResponse;
}

interface DriveApi {
  get(id: string, query: DriveQuery): drive_v3.Schema$File;
  copy(body: drive_v3.Schema$File, id: string, query: DriveQuery): drive_v3.Schema$File;
  update(body: drive_v3.Schema$File, id: string, media: null, query: DriveQuery): drive_v3.Schema$File;
}

interface DriveQuery {
  /** The fields of the answer. */
  fields: string;
  supportsAllDrives: true;
}

/** Calls the Docs API. @throws UserError where the service is switched off */
export const docsApi = <T>(call: (documents: DocsApi) => T): T => called('Google Docs', () => call(Docs!.Documents as unknown as DocsApi));

/** Calls the Drive API. @throws UserError where the service is switched off */
export const driveApi = <T>(call: (files: DriveApi) => T): T => called('Google Drive', () => call(Drive!.Files as unknown as DriveApi));

/** The messages of APIs are in English whatever the language of the account is. */
function called<T>(service: string, call: () => T): T {
  try {
    return call();
  } catch (error) {
    const { details, message } = error as Error & { details?: { code?: number } };
    if (details?.code === 403 && /has not been used|is disabled/.test(message)) throw new UserError(errorTexts.serviceOff(service));
    throw error;
  }
}
