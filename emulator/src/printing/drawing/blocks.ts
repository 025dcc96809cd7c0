// Draws the paragraphs and tables of a section as HTML, in order.
import type { BlockNode, DocumentNode, ParagraphNode } from '../../services/documents/content/model';
import { createNumbering, type Numbering } from './lists';
import { paragraphHtml } from './paragraph';
import { tableHtml } from './table';

/** What the blocks of a section share. */
export interface Drawing {
  numbering?: Numbering;
  /** Indexes of the paragraphs, for an editor. */
  places?: Map<ParagraphNode, { start: number; end: number }>;
}

export function blocksHtml(
  children: BlockNode[],
  document: DocumentNode,
  { numbering = createNumbering(document), places }: Drawing = {},
): string {
  const isSameList = (one: BlockNode | undefined, other: BlockNode | undefined) =>
    one?.type === 'LIST_ITEM' && other?.type === 'LIST_ITEM' && one.listId === other.listId;
  const drawn = children.map((child, index) => {
    if (child.type === 'LIST_ITEM') {
      const [isBehindItem, isBeforeItem] = [isSameList(children[index - 1], child), isSameList(child, children[index + 1])];
      return paragraphHtml(child, document, { glyph: numbering.glyphOf(child), isBehindItem, isBeforeItem, place: places?.get(child) });
    }
    numbering.endList();
    if (child.type === 'TABLE') return tableHtml(child, (content) => blocksHtml(content, document, { numbering, places }));
    return paragraphHtml(child, document, { place: places?.get(child) });
  });
  numbering.endList();
  return drawn.join('\n');
}
