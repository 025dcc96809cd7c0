// DocumentApp: a document opens as a working copy, which others see only when it is saved.

import { constantsOf } from '../../platform/constants';
import type { Imitates } from '../../platform/imitates';
import { paperOf } from '../../printing/page-layout';
import { pagelessOf } from '../../printing/pageless';
import { NotEmulated, PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';
import type { Api } from '../advanced/api';
import { docsApi } from '../advanced/docs/docs-service';
import { kindOf } from '../base/session';
import { copyOf, type DocumentNode, newDocument } from './content/model';
import { addPageNumbers, type PageNumbers } from './content/page-numbers';
import { documentView, makeElement } from './open-document';
import { DOCUMENT_TYPE, SavedDocuments } from './saved-documents';
import { Shadow } from './shadow';
import { readWordFile } from './word-file/read-word-file';
import { WORD_TYPE } from './word-file/word-package';

const DOCUMENTS_A_DAY = { gmail: 250, workspace: 1500 };
const DAY = 86_400_000;

export interface Documents {
  app: Imitates<GoogleAppsScript.Document.DocumentApp>;
  /** The advanced service Docs. */
  api: Api;
  /** The saved document as pages of HTML. */
  paper(fileId: string): string;
  /** The saved document as one page of HTML with the places of its paragraphs. */
  pageless(fileId: string): string;
  /** The saved document as data. */
  model(fileId: string): DocumentNode;
  /** A person puts page numbers into a document. */
  insertPageNumbers(fileId: string, by: string, how: PageNumbers): void;
}

export function createDocuments(links: Links): Documents {
  const { runtime, files } = links;
  const saved = new SavedDocuments(links);
  const documentOf = (id: string): DocumentNode => {
    const found = saved.get(id);
    if (!found) throw new PlatformError("Document is missing (perhaps it was deleted, or you don't have read access?)");
    return { ...found, name: files.get(id)?.name ?? found.name };
  };
  const paper = (id: string): string => paperOf(documentOf(id), links.answers);
  const exportAs = (id: string, contentType: string): number[] => {
    if (contentType !== 'application/pdf') throw new NotEmulated(`a document as ${contentType}`);
    return Array.from(Int8Array.from(links.printer(paper(id))));
  };
  /** Counts the documents that the effective user made in the last 24 hours, also trashed ones. */
  const madeToday = () => {
    const since = runtime.clock.now() - DAY;
    return saved.ids.filter((id) => {
      const entry = files.get(id);
      return entry?.owner === runtime.execution.effectiveUser && entry.createdAt > since && !saved.get(id)!.isMadeByApi;
    }).length;
  };
  const countMade = () => {
    if (runtime.isExhausted('document') || madeToday() >= DOCUMENTS_A_DAY[kindOf(links, runtime.execution.effectiveUser)])
      throw new PlatformError('Service invoked too many times for one day: documents create.');
    runtime.execution.meter.documents++;
  };

  files.onCreate(DOCUMENT_TYPE, (id) => {
    saved.add(newDocument(id, files.get(id)!.name));
  });
  files.onImport(DOCUMENT_TYPE, WORD_TYPE, (id, content) => {
    saved.add(readWordFile(content, id, files.get(id)!.name, links.answers));
  });
  files.onCopy(DOCUMENT_TYPE, (from, to) => {
    countMade();
    const { isMadeByApi, namedRanges, ...copied } = documentOf(from);
    const ranges = namedRanges && links.answers.copyHasNamedRanges ? { namedRanges } : {};
    saved.add({ ...copied, ...ranges, id: to, name: files.get(to)?.name ?? '', revision: 0, apiWrites: 0 });
  });
  files.onExport(DOCUMENT_TYPE, exportAs);

  /** A run opens a document once, even when it asks for it again. */
  const openShadows = new WeakMap<object, Map<string, Shadow>>();
  function open(id: string): GoogleAppsScript.Document.Document {
    const document = documentOf(id);
    files.requireView(id);
    const { execution } = runtime;
    const own = openShadows.get(execution) ?? new Map<string, Shadow>();
    openShadows.set(execution, own);
    const known = own.get(id);
    const shadow = known?.isOpen ? known : new Shadow(saved, document, makeElement);
    own.set(id, shadow);
    return documentView(shadow, (contentType) => exportAs(id, contentType));
  }
  function active(): GoogleAppsScript.Document.Document | null {
    const id = links.boundTo;
    return runtime.execution.hasContainer && id && saved.get(id) ? open(id) : null;
  }

  const app = {
    Attribute: constantsOf('Document.Attribute'),
    ElementType: constantsOf('Document.ElementType'),
    FontFamily: constantsOf('Document.FontFamily'),
    GlyphType: constantsOf('Document.GlyphType'),
    HorizontalAlignment: constantsOf('Document.HorizontalAlignment'),
    ParagraphHeading: constantsOf('Document.ParagraphHeading'),
    PositionedLayout: constantsOf('Document.PositionedLayout'),
    TextAlignment: constantsOf('Document.TextAlignment'),
    VerticalAlignment: constantsOf('Document.VerticalAlignment'),
    create(name: string) {
      countMade();
      return open(saved.create(name).id);
    },
    openById(id: string) {
      if (typeof id !== 'string') throw new PlatformError('Invalid argument: id');
      return open(id);
    },
    openByUrl(url: string) {
      const id = /\/d\/([\w-]+)/.exec(url)?.[1];
      if (!id) throw new PlatformError('Invalid argument: url');
      return open(id);
    },
    getActiveDocument: active,
    getUi: () => links.ui('DocumentApp'),
  } satisfies Imitates<GoogleAppsScript.Document.DocumentApp>;
  const hasUnsaved = (id: string) => openShadows.get(runtime.execution)?.get(id)?.hasUnsaved ?? false;
  return {
    app,
    api: docsApi({ links, saved, hasUnsaved }),
    paper,
    pageless: (fileId) => pagelessOf(documentOf(fileId)),
    model: documentOf,
    insertPageNumbers(fileId, by, how) {
      const document = copyOf(documentOf(fileId));
      if (!files.canEdit(fileId, by)) throw new PlatformError('You do not have permission to edit this document.');
      addPageNumbers(document, how);
      saved.save(document);
    },
  };
}
