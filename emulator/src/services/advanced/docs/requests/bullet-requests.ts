// Requests that make paragraphs the items of a list, and plain again.

import { NotEmulated } from '../../../../runs/errors';
import { assign } from '../../../documents/content/attributes';
import { newPartId, type ParagraphNode } from '../../../documents/content/model';
import { invalid } from '../../api-error';
import { bulletPresets, classicGlyph } from '../bullet-presets';
import { type Draft, removed } from '../draft';
import { countedText, deleteFrom } from '../paragraph-text';
import { paragraphsIn } from '../segments';
import { type Range, rangeOf } from './text-requests';

/** Points by which each nesting level is further in. */
export const INDENT = 36;

/** The tabs at the start of a paragraph are its nesting level, and go. */
export function createParagraphBullets(draft: Draft, request: { range?: Range; bulletPreset?: string }): void {
  const { bulletPreset: preset = 'BULLET_GLYPH_PRESET_UNSPECIFIED' } = request;
  if (preset === 'BULLET_GLYPH_PRESET_UNSPECIFIED') throw invalid('The bullet preset must be specified.');
  const glyphs = bulletPresets[preset];
  if (!glyphs) throw new NotEmulated(`bullets of the kind ${preset}`);
  const { segment, from, to } = rangeOf(draft, request.range);
  const items = paragraphsIn(segment, from, to);
  const { document } = draft;
  document.lists ??= {};
  const [{ siblings, position }] = items as [(typeof items)[0]];
  const before = siblings[position - 1];
  const joined = before?.type === 'LIST_ITEM' && before.listId !== undefined && document.lists[before.listId] === preset;
  const listId = joined ? (before as ParagraphNode).listId! : newPartId(document, 'kix.');
  document.lists[listId] = preset;
  for (const { paragraph, start } of items.reverse()) {
    const level = /^\t*/.exec(countedText(paragraph))![0].length;
    deleteFrom(paragraph, 0, level);
    removed(draft, segment, start, start + level);
    paragraph.type = 'LIST_ITEM';
    paragraph.listId = listId;
    assign(paragraph.attributes, {
      GLYPH_TYPE: classicGlyph(glyphs(level)),
      NESTING_LEVEL: level || null,
      INDENT_FIRST_LINE: INDENT / 2 + INDENT * level,
      INDENT_START: INDENT + INDENT * level,
    });
  }
}

/** An item of an inner level stays as far in as its level. */
export function deleteParagraphBullets(draft: Draft, request: { range?: Range }): void {
  const { segment, from, to } = rangeOf(draft, request.range);
  for (const { paragraph } of paragraphsIn(segment, from, to)) {
    if (paragraph.type !== 'LIST_ITEM') continue;
    const indent = INDENT * Number(paragraph.attributes.NESTING_LEVEL ?? 0) || null;
    paragraph.type = 'PARAGRAPH';
    delete paragraph.listId;
    assign(paragraph.attributes, { GLYPH_TYPE: null, NESTING_LEVEL: null, INDENT_FIRST_LINE: indent, INDENT_START: indent });
  }
}
