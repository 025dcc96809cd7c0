// The published class of each kind of node.
import type { PlatformClasses } from '../../platform/classes';
import type { Imitates } from '../../platform/imitates';
import type { Node } from './content/model';

const classNames = {
  BODY_SECTION: 'Body',
  HEADER_SECTION: 'HeaderSection',
  FOOTER_SECTION: 'FooterSection',
  PARAGRAPH: 'Paragraph',
  LIST_ITEM: 'ListItem',
  TABLE: 'Table',
  TABLE_ROW: 'TableRow',
  TABLE_CELL: 'TableCell',
} as const satisfies Record<Node['type'], string>;

export type ElementClass = (typeof classNames)[Node['type']];

/** The published types that the elements of each kind of node must satisfy. */
export type Elements = { [T in Node['type']]: Imitates<PlatformClasses[`Document.${(typeof classNames)[T]}`]> };

export const classOf = (node: Node): ElementClass => classNames[node.type];
