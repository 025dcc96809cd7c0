// DocumentApp: documents open in a shadow copy that others see only when it is saved.

import { printPdf } from '../../chromium';
import { constantsOf, nameOf } from '../../constants';
import { emulate } from '../../emulate';
import type { Links } from '../../links';
import { paperOf } from '../../paper/paper';
import { NotEmulated, PlatformError } from '../../runtime';
import { Elements } from './elements';
import { type DocumentNode, newDocument, newSection, type SectionNode } from './model';

const MIME = 'application/vnd.google-apps.document';

export interface Documents {
  app: object;
  /** The saved document as A4 pages. */
  paper(fileId: string): string;
}

export function createDocuments(links: Links): Documents {
  const { runtime } = links;
  const saved = () => runtime.part<Record<string, DocumentNode>>('documents', () => ({}));
  const options = () => runtime.part<{ replacementIsSpecial?: boolean }>('documentOptions', () => ({}));

  const countMade = () => {
    if (runtime.part<Record<string, boolean>>('exhausted', () => ({})).document)
      throw new PlatformError('Service invoked too many times for one day: documents create.');
    runtime.execution.meter.documents++;
  };
  const documentOf = (id: string): DocumentNode => {
    const found = saved()[id];
    if (!found) throw new PlatformError("Document is missing (perhaps it was deleted, or you don't have read access?)");
    return found;
  };
  const copyOf = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

  links.files.onCopy(MIME, (from, to) => {
    countMade();
    saved()[to] = { ...copyOf(documentOf(from)), id: to, name: links.files.get(to)?.name ?? '' };
  });
  links.files.onExport(MIME, (id, contentType) => {
    if (contentType !== 'application/pdf') throw new NotEmulated(`document as ${contentType}`);
    return Array.from(new Int8Array(printPdf(paperOf(documentOf(id)))));
  });

  function open(node: DocumentNode): object {
    const id = node.id;
    const working = copyOf(node);
    let isOpen = true;
    const save = () => {
      saved()[id] = copyOf(working);
    };
    runtime.execution.atEnd.push((killed) => {
      if (isOpen && !killed) save();
    });
    const requireOpen = () => {
      if (!isOpen) throw new PlatformError('Document is closed, its contents cannot be updated.');
      links.files.requireEdit(id);
    };
    const pageSetters = (): Record<string, unknown> => {
      const { page } = working;
      const names = {
        MarginTop: 'top',
        MarginBottom: 'bottom',
        MarginLeft: 'left',
        MarginRight: 'right',
        PageWidth: 'width',
        PageHeight: 'height',
      } as const;
      return Object.fromEntries(
        Object.entries(names).flatMap(([name, key]) => [
          [`get${name}`, () => page[key]],
          [
            `set${name}`,
            (points: number) => {
              requireOpen();
              page[key] = points;
              return elements.view({ node: working.body });
            },
          ],
        ]),
      );
    };
    const elements = new Elements(
      runtime,
      requireOpen,
      (element) =>
        element === working.body
          ? {
              ...pageSetters(),
              setHeadingAttributes(heading: unknown, attributes: Record<string, unknown>) {
                requireOpen();
                if (nameOf(heading) === 'NORMAL') Object.assign(working.normal, attributes);
                return elements.view({ node: working.body });
              },
              getHeadingAttributes: (heading: unknown) => (nameOf(heading) === 'NORMAL' ? { ...working.normal } : {}),
            }
          : {},
      () => options().replacementIsSpecial ?? false,
    );
    const section = (part: 'header' | 'footer') => (working[part] ? elements.view({ node: working[part] }) : null);
    const add = (part: 'header' | 'footer', type: SectionNode['type']) => {
      requireOpen();
      if (working[part]) throw new PlatformError(`Document already contains a ${part}.`);
      working[part] = newSection(type);
      return section(part);
    };
    const parts = {
      getBody: () => elements.view({ node: working.body }),
      getHeader: () => section('header'),
      getFooter: () => section('footer'),
      addHeader: () => add('header', 'HEADER_SECTION'),
      addFooter: () => add('footer', 'FOOTER_SECTION'),
    };
    const entry = () => links.files.get(id);
    const tab = emulate(runtime, 'Document.DocumentTab', parts);
    const view: object = emulate(runtime, 'Document.Document', {
      ...parts,
      getId: () => id,
      getName: () => entry()?.name ?? working.name,
      setName(name: string) {
        requireOpen();
        const file = entry();
        if (file) file.name = name;
        return view;
      },
      getUrl: () => entry()?.url ?? '',
      getTabs: () => [
        emulate(runtime, 'Document.Tab', {
          asDocumentTab: () => tab,
          getId: () => 't.0',
          getTitle: () => 'Thẻ 1',
          getIndex: () => 0,
          getChildTabs: () => [],
        }),
      ],
      getActiveTab: () => null,
      saveAndClose() {
        if (isOpen) save();
        isOpen = false;
      },
    });
    return view;
  }

  const consent = (method: string) => {
    if (runtime.execution.authorisation === 'LIMITED' || runtime.part<Record<string, boolean>>('revoked', () => ({})).documents) {
      throw new PlatformError(
        `You do not have permission to call DocumentApp.${method}. Required permissions: https://www.googleapis.com/auth/documents`,
      );
    }
  };

  function openById(id: string): object {
    consent('openById');
    links.files.requireView(id);
    return open(documentOf(id));
  }

  const app: Record<string, unknown> = {
    create(name: string) {
      consent('create');
      countMade();
      const { id } = links.files.create(name, MIME);
      saved()[id] = newDocument(id, name);
      return open(documentOf(id));
    },
    openById,
    openByUrl: (url: string) => openById(/\/d\/([\w-]+)/.exec(url)?.[1] ?? ''),
    getActiveDocument: () => null,
    // The keys of attributes are texts here: scripts use them as names of properties.
    Attribute: constantsOf('Document.Attribute'),
  };
  for (const name of [
    'ElementType',
    'FontFamily',
    'GlyphType',
    'HorizontalAlignment',
    'ParagraphHeading',
    'PositionedLayout',
    'TextAlignment',
    'VerticalAlignment',
  ])
    app[name] = constantsOf(`Document.${name}`);

  return { app, paper: (fileId) => paperOf(documentOf(fileId)) };
}
