// Lists as documents.get answers them, and the list of each item.
import type { BlockNode, DocumentNode, ParagraphNode } from '../../../documents/model';
import { message } from '../../json';
import { bulletPresets, type Glyph, glyphOfClassic } from '../bullet-presets';
import { INDENT } from '../requests/bullet-requests';
import { headersAndFooters } from '../segments';
import { points } from '../style-values';

export interface Lists {
  /** Each list by id; absent without any. */
  message: object | undefined;
  idOf(item: ParagraphNode): string;
}

const LEVELS = 9;

export function listsOf(document: DocumentNode): Lists {
  const ids = new Map<ParagraphNode, string>();
  const glyphs = new Map<string, Map<number, Glyph>>();
  const see = (children: BlockNode[]): void => {
    let own: string | undefined;
    for (const block of children) {
      if (block.type === 'TABLE') for (const { cells } of block.rows) for (const cell of cells) see(cell.children);
      if (block.type !== 'LIST_ITEM') {
        own = undefined;
        continue;
      }
      // Items next to one another that DocumentApp made are one list.
      own ??= `kix.list${glyphs.size}`;
      const id = block.listId ?? own;
      ids.set(block, id);
      const levels = glyphs.get(id) ?? new Map<number, Glyph>();
      glyphs.set(id, levels);
      const { GLYPH_TYPE: glyph, NESTING_LEVEL: level = 0 } = block.attributes;
      if (!block.listId && glyph !== undefined) levels.set(Number(level), glyphOfClassic(String(glyph), Number(level)));
    }
  };
  for (const { children } of [document.body, ...headersAndFooters(document).map(({ section }) => section)]) see(children);
  const lists = [...glyphs].map(([id, levels]) => [id, listMessage(document.lists?.[id] ?? 'NUMBERED_DECIMAL_ALPHA_ROMAN', levels)]);
  return { message: lists.length ? Object.fromEntries(lists) : undefined, idOf: (item) => ids.get(item)! };
}

/** @param levels whose glyph is not the one of the preset */
function listMessage(preset: string, levels: Map<number, Glyph>): object {
  const nestingLevels = Array.from({ length: LEVELS }, (_, level) => {
    const { symbol, type, format } = levels.get(level) ?? bulletPresets[preset]!(level);
    return message({
      bulletAlignment: 'START',
      glyphType: type,
      glyphSymbol: symbol,
      glyphFormat: format,
      indentFirstLine: points(INDENT / 2 + INDENT * level),
      indentStart: points(INDENT + INDENT * level),
      textStyle: { underline: false },
      startNumber: 1,
    });
  });
  return { listProperties: { nestingLevels } };
}
