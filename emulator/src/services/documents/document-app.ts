// DocumentApp: a document opens as a working copy, which others see only when it is saved.

import { constantsOf } from '../../platform/constants';
import type { Imitates } from '../../platform/imitates';
import { paperOf } from '../../printing/page-layout';
import { printPdf } from '../../printing/print-pdf';
import { NotEmulated, PlatformError } from '../../runs/errors';
import type { Links } from '../../workspace/links';
import { kindOf } from '../base/session';
import { copyOf, type DocumentNode, newDocument } from './model';
import { documentView, makeElement } from './open-document';
import { Shadow } from './shadow';

const MIME = 'application/vnd.google-apps.document';
const DOCUMENTS_A_DAY = { gmail: 250, workspace: 1500 };
const DAY = 86_400_000;

export interface Documents {
  app: Imitates<GoogleAppsScript.Document.DocumentApp>;
  /** The saved document as pages of HTML. */
  paper(fileId: string): string;
  /** The saved document as data. */
  model(fileId: string): DocumentNode;
}

export function createDocuments(links: Links): Documents {
  const { runtime, files } = links;
  const saved = () => runtime.part<Record<string, DocumentNode>>('documents', () => ({}));
  const documentOf = (id: string): DocumentNode => {
    const found = saved()[id];
    if (!found) throw new PlatformError("Document is missing (perhaps it was deleted, or you don't have read access?)");
    return { ...found, name: files.get(id)?.name ?? found.name };
  };
  const exportAs = (id: string, contentType: string): number[] => {
    if (contentType !== 'application/pdf') throw new NotEmulated(`a document as ${contentType}`);
    return Array.from(Int8Array.from(printPdf(paperOf(documentOf(id)))));
  };
  /** Counts the documents that the effective user made in the last 24 hours, also trashed ones. */
  const madeToday = () => {
    const since = runtime.clock.now() - DAY;
    return Object.keys(saved()).filter((id) => {
      const entry = files.get(id);
      return entry?.owner === runtime.execution.effectiveUser && entry.createdAt > since;
    }).length;
  };
  const countMade = () => {
    if (runtime.isExhausted('document') || madeToday() >= DOCUMENTS_A_DAY[kindOf(links, runtime.execution.effectiveUser)])
      throw new PlatformError('Service invoked too many times for one day: documents create.');
    runtime.execution.meter.documents++;
  };

  files.onCreate(MIME, (id) => {
    saved()[id] = newDocument(id, files.get(id)!.name);
  });
  files.onCopy(MIME, (from, to) => {
    countMade();
    saved()[to] = { ...copyOf(documentOf(from)), id: to, name: files.get(to)?.name ?? '' };
  });
  files.onExport(MIME, exportAs);

  /** A run opens a document once, even when it asks for it again. */
  const openShadows = new WeakMap<object, Map<string, Shadow>>();
  function open(id: string): GoogleAppsScript.Document.Document {
    const document = documentOf(id);
    files.requireView(id);
    const { execution } = runtime;
    const own = openShadows.get(execution) ?? new Map<string, Shadow>();
    openShadows.set(execution, own);
    const keep = (changed: DocumentNode) => {
      saved()[id] = changed;
      const entry = files.get(id);
      if (entry) entry.updatedAt = runtime.clock.now();
    };
    const known = own.get(id);
    const shadow = known?.isOpen ? known : new Shadow(links, document, makeElement, keep);
    own.set(id, shadow);
    return documentView(shadow, (contentType) => exportAs(id, contentType));
  }
  function active(): GoogleAppsScript.Document.Document | null {
    const id = links.boundTo;
    return runtime.execution.hasContainer && id && saved()[id] ? open(id) : null;
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
      const { id } = files.create(name, MIME);
      saved()[id] = newDocument(id, name);
      return open(id);
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
  return { app, paper: (fileId) => paperOf(documentOf(fileId)), model: documentOf };
}
