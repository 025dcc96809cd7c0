// Draws the paragraphs and tables of a section as HTML, in order.
import type { BlockNode, DocumentNode } from '../../services/documents/model';
import { createNumbering, type Numbering } from './lists';
import { paragraphHtml } from './paragraph';
import { tableHtml } from './table';

export function blocksHtml(children: BlockNode[], document: DocumentNode, numbering: Numbering = createNumbering()): string {
  const drawn = children.map((child) => {
    if (child.type === 'LIST_ITEM') return paragraphHtml(child, document, numbering.glyphOf(child));
    numbering.endList();
    if (child.type === 'TABLE') return tableHtml(child, (content) => blocksHtml(content, document, numbering));
    return paragraphHtml(child, document);
  });
  numbering.endList();
  return drawn.join('\n');
}
