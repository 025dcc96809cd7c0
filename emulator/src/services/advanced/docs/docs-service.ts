// The advanced service Docs: the Docs API v1 over the same documents as DocumentApp.

import type { docs_v1 } from '@googleapis/docs';
import type { Need } from '../../../runs/consent';
import { NotEmulated, PlatformError } from '../../../runs/errors';
import type { Links } from '../../../workspace/links';
import { copyOf, type DocumentNode } from '../../documents/content/model';
import type { SavedDocuments } from '../../documents/saved-documents';
import { type Api, type ApiMethod, oneOf } from '../api';
import { ApiRefusal, invalid } from '../api-error';
import { type FieldMask, parseMask, pick } from '../field-mask';
import { runBatch } from './batch';
import { documentMessage } from './messages/document-message';
import { parsed } from './requests/request-shape';
import { batchShape } from './requests/request-shapes';

/** The documents of a workspace. */
export interface DocsContext {
  links: Links;
  saved: SavedDocuments;
  /** Whether the run has changes of DocumentApp that are not saved. */
  hasUnsaved(id: string): boolean;
}

const scopes = (...ends: string[]): Need => ({
  right: 'documents',
  scopes: ends.map((end) => `https://www.googleapis.com/auth/${end}`),
});
const toRead = scopes('documents.readonly', 'documents', 'drive.readonly', 'drive');
const toWrite = scopes('documents', 'drive');

/** The first is the default. */
const viewModes = [
  'DEFAULT_FOR_CURRENT_ACCESS',
  'SUGGESTIONS_INLINE',
  'PREVIEW_SUGGESTIONS_ACCEPTED',
  'PREVIEW_WITHOUT_SUGGESTIONS',
] as const;

/** The methods of the published types, each imitated or refused by name. */
type Methods = {
  [Name in keyof docs_v1.Resource$Documents as docs_v1.Resource$Documents[Name] extends (...args: never) => unknown ? Name : never]:
    | ApiMethod
    | 'not emulated';
};

export function docsApi(context: DocsContext): Api {
  const { links, saved } = context;

  const methods: Methods = {
    get: {
      hasBody: false,
      path: ['documentId'],
      query: ['includeTabsContent', 'suggestionsViewMode', 'fields'],
      kind: 'read',
      need: toRead,
      run: ({ path: [id], query }) => answered(context, openDocument(context, id!), query),
    },
    create: {
      hasBody: true,
      path: [],
      query: ['fields'],
      kind: 'write',
      need: toWrite,
      run({ body, query }) {
        // Every other field of the body is ignored.
        const { title = '' } = body as docs_v1.Schema$Document;
        const document = saved.create(title || 'Tài liệu không có tiêu đề', { isMadeByApi: true });
        links.runtime.execution.meter.documents++;
        return answered(context, document, query);
      },
    },
    batchUpdate: {
      hasBody: true,
      path: ['documentId'],
      query: ['fields'],
      kind: 'write',
      need: toWrite,
      run({ path: [id], body, query }) {
        const { requests = [], writeControl = {} } = parsed(batchShape, body) as {
          requests?: Record<string, unknown>[];
          writeControl?: docs_v1.Schema$WriteControl;
        };
        const document = openDocument(context, id!);
        if (!links.files.canEdit(id!, links.runtime.execution.effectiveUser))
          throw new ApiRefusal(403, 'The caller does not have permission');
        if (!requests.length) throw invalid('Must specify at least one request.');
        requireRevision(context, document, writeControl);
        if (context.hasUnsaved(id!)) throw new NotEmulated('docs.documents.batchUpdate of a document with unsaved changes of DocumentApp');
        const draft = { document: copyOf(document), answers: links.answers };
        const replies = runBatch(draft, requests);
        draft.document.apiWrites = (draft.document.apiWrites ?? 0) + 1;
        saved.save(draft.document);
        return pick<docs_v1.Schema$BatchUpdateDocumentResponse>(maskOf(query), {
          documentId: () => id,
          replies: () => replies,
          writeControl: () => ({ requiredRevisionId: revisionIdOf(context, draft.document) }),
        });
      },
    },
  };

  return {
    id: 'docs',
    symbol: 'Docs',
    title: 'Google Docs API',
    limits: { read: { user: 300, project: 3000 }, write: { user: 60, project: 600 } },
    methods: { Documents: { ...methods } },
  };
}

const maskOf = ({ fields }: Record<string, unknown>): FieldMask => (fields === undefined ? 'all' : parseMask(String(fields)));

function answered(context: DocsContext, document: DocumentNode, query: Record<string, unknown>): object {
  const { files } = context.links;
  const revisionId = revisionIdOf(context, document);
  const asked = oneOf(query.suggestionsViewMode, viewModes, 'suggestions_view_mode', 'google.apps.docs.v1.SuggestionsViewMode');
  const byAccess = revisionId ? 'SUGGESTIONS_INLINE' : 'PREVIEW_WITHOUT_SUGGESTIONS';
  if (asked === 'SUGGESTIONS_INLINE' && !revisionId) throw new ApiRefusal(403, 'The caller does not have permission');
  return documentMessage(document, maskOf(query), {
    title: files.get(document.id)?.name ?? document.name,
    includeTabsContent: query.includeTabsContent === true || query.includeTabsContent === 'true',
    viewMode: asked === 'DEFAULT_FOR_CURRENT_ACCESS' ? byAccess : asked,
    revisionId,
  });
}

/** @throws ApiRefusal 404 without such a document, 403 when the person may not see it */
function openDocument({ links, saved }: DocsContext, id: string): DocumentNode {
  const document = saved.get(id);
  if (!document) {
    if (links.files.get(id)) throw new NotEmulated('the Docs API on a file that is no document');
    throw new ApiRefusal(404, 'Requested entity was not found.');
  }
  try {
    links.files.requireView(id);
  } catch (error) {
    throw error instanceof PlatformError ? new ApiRefusal(403, 'The caller does not have permission') : error;
  }
  return document;
}

const DAY = 86_400_000;

/**
 * Returns the id of the saved revision, which holds for this person only and for a day at least; '' for people who may not edit.
 * @param daysAgo when it was given
 */
function revisionIdOf({ links }: DocsContext, { id, revision = 0 }: DocumentNode, daysAgo = 0): string {
  const { effectiveUser } = links.runtime.execution;
  if (!links.files.canEdit(id, effectiveUser)) return '';
  const day = Math.floor(links.runtime.clock.now() / DAY) - daysAgo;
  return `ALm37B${Buffer.from(`${id} ${revision} ${effectiveUser} ${day}`).toString('base64url')}`;
}

function requireRevision(
  context: DocsContext,
  document: DocumentNode,
  { requiredRevisionId: required, targetRevisionId }: docs_v1.Schema$WriteControl,
): void {
  if (targetRevisionId) throw new NotEmulated('docs.documents.batchUpdate with targetRevisionId');
  if (required && ![0, 1].some((daysAgo) => required === revisionIdOf(context, document, daysAgo)))
    throw invalid(`The required revision ID '${required}' does not match the latest revision.`);
}
