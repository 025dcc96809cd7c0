// The script's views of an open document, its only tab and its sections.

import { constant } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import { PlatformError } from '../../runs/errors';
import { createBlob } from '../base/blob';
import { userView } from '../base/session';
import { Body } from './body';
import { TableCell } from './cell';
import { FooterSection, HeaderSection } from './container';
import { type Node, newSection } from './content/model';
import type { Element } from './element';
import type { Elements } from './kinds';
import { ListItem, Paragraph } from './paragraph';
import type { Shadow } from './shadow';
import { Table, TableRow } from './table';

const classes = {
  BODY_SECTION: Body,
  HEADER_SECTION: HeaderSection,
  FOOTER_SECTION: FooterSection,
  PARAGRAPH: Paragraph,
  LIST_ITEM: ListItem,
  TABLE: Table,
  TABLE_ROW: TableRow,
  TABLE_CELL: TableCell,
} satisfies { [T in Node['type']]: new (...args: never) => Elements[T] };

export function makeElement(shadow: Shadow, node: Node, parent?: Element): Element {
  const Class = classes[node.type] as new (shadow: Shadow, node: Node, parent?: Element) => Element;
  return new Class(shadow, node, parent);
}

/** @param exportAs returns the bytes of the saved document in a content type */
export function documentView(shadow: Shadow, exportAs: (contentType: string) => number[]): GoogleAppsScript.Document.Document {
  const { document, links } = shadow;
  const { runtime, files } = links;
  const section = (part: 'header' | 'footer') => {
    const node = document[part];
    return node ? shadow.element(node) : null;
  };
  const add = (part: 'header' | 'footer') => {
    shadow.edit();
    if (document[part]) throw new PlatformError(`Document tab already contains a ${part}.`);
    document[part] = newSection(part === 'header' ? 'HEADER_SECTION' : 'FOOTER_SECTION');
    return section(part);
  };
  const sections = {
    getBody: () => shadow.element(document.body),
    getHeader: () => section('header'),
    getFooter: () => section('footer'),
    addHeader: () => add('header'),
    addFooter: () => add('footer'),
    // Neither scripts nor people can make them here.
    getFootnotes: () => [],
    getBookmarks: () => [],
  };
  const content = emulate(runtime, 'Document.DocumentTab', sections);
  const tab = emulate(runtime, 'Document.Tab', {
    asDocumentTab: () => content,
    getType: () => constant('Document.TabType', 'DOCUMENT_TAB'),
    getId: () => 't.0',
    getTitle: () => 'Thẻ 1',
    getIndex: () => 0,
    getChildTabs: () => [],
  });
  const getAs = (contentType: string) => createBlob(links, exportAs(contentType), contentType, `${files.get(document.id)?.name ?? ''}.pdf`);
  const shared = files.sharing?.(document.id, () => view);
  /** Unlike those of a file, the people of a document begin with its owner. */
  const withOwner = (people: () => GoogleAppsScript.Base.User[]) => () => {
    const others = people();
    return [userView(links, files.get(document.id)!.owner), ...others];
  };
  const view: GoogleAppsScript.Document.Document = emulate(runtime, 'Document.Document', {
    ...shared,
    ...(shared && { getEditors: withOwner(shared.getEditors), getViewers: withOwner(shared.getViewers) }),
    ...sections,
    getId: () => document.id,
    getUrl: () => files.get(document.id)?.url ?? '',
    getName: () => files.get(document.id)?.name ?? document.name,
    setName(name: string) {
      shadow.edit();
      document.name = name;
      files.remember(document.id);
      files.requireEdit(document.id).name = name;
      return view;
    },
    getTabs: () => [tab],
    getTab: (id: string) => (id === tab.getId() ? tab : null),
    getActiveTab: () => (runtime.execution.hasContainer && links.boundTo === document.id ? tab : null),
    getAs,
    getBlob: () => getAs('application/pdf'),
    saveAndClose: () => shadow.close(),
  });
  return view;
}
