// Lists as documents.get answers them, and the list of each item.
import { listIdsOf } from '../../../documents/content/list-ids';
import type { DocumentNode, ParagraphNode } from '../../../documents/content/model';
import { message } from '../../json';
import { bulletPresets, type Glyph, glyphOfClassic } from '../bullet-presets';
import { INDENT } from '../requests/bullet-requests';
import { points } from '../style-values';

export interface Lists {
  /** Each list by id; absent without any. */
  message: object | undefined;
  idOf(item: ParagraphNode): string;
}

const LEVELS = 9;

export function listsOf(document: DocumentNode): Lists {
  const ids = listIdsOf(document);
  const glyphs = new Map<string, Map<number, Glyph>>();
  for (const [{ listId, attributes }, id] of ids) {
    const levels = glyphs.get(id) ?? new Map<number, Glyph>();
    glyphs.set(id, levels);
    const { GLYPH_TYPE: glyph, NESTING_LEVEL: level = 0 } = attributes;
    if (!listId && glyph !== undefined) levels.set(Number(level), glyphOfClassic(String(glyph), Number(level)));
  }
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
