// The advanced services of Google, typed as Google publishes its APIs.
import type { docs_v1 } from '@googleapis/docs';
import type { drive_v3 } from '@googleapis/drive';

/** The Docs API. Errors have the code of the answer in `details`. */
export const docsApi = () =>
  Docs as unknown as {
    Documents: {
      get(id: string): docs_v1.Schema$Document;
      batchUpdate(body: docs_v1.Schema$BatchUpdateDocumentRequest, id: string): docs_v1.Schema$BatchUpdateDocumentResponse;
    };
  };

/** The Drive API. */
export const driveApi = () =>
  Drive as unknown as {
    Files: {
      copy(body: drive_v3.Schema$File, id: string, query: DriveQuery): drive_v3.Schema$File;
      update(body: drive_v3.Schema$File, id: string, media: null, query: DriveQuery): drive_v3.Schema$File;
    };
  };

interface DriveQuery {
  /** The fields of the answer. */
  fields: string;
  supportsAllDrives: true;
}
