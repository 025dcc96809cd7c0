// The list of each list item.
import type { BlockNode, DocumentNode, ParagraphNode } from './model';

/** Returns the id of the list of each list item: items next to one another that DocumentApp made are one list. */
export function listIdsOf(document: DocumentNode): Map<ParagraphNode, string> {
  const ids = new Map<ParagraphNode, string>();
  const lists = new Set<string>();
  const see = (children: BlockNode[]): void => {
    let own: string | undefined;
    for (const block of children) {
      if (block.type === 'TABLE') for (const { cells } of block.rows) for (const cell of cells) see(cell.children);
      if (block.type !== 'LIST_ITEM') {
        own = undefined;
        continue;
      }
      own ??= `kix.list${lists.size}`;
      const id = block.listId ?? own;
      ids.set(block, id);
      lists.add(id);
    }
  };
  const { body, header, footer, firstPageHeader, firstPageFooter } = document;
  for (const section of [body, header, footer, firstPageHeader, firstPageFooter]) if (section) see(section.children);
  return ids;
}
