// Reads the texts of a paragraph that is edited; runs in the document's own frame.
import type { EditedParagraph } from '../../protocol';

/** Returns nothing for an empty paragraph. */
export type ReadParagraph = (paragraph: Node) => EditedParagraph['pieces'];

/**
 * Marks what is not typed: line breaks of the document, what is no text, the glyphs of lists.
 * It is written into the frame as text, so it uses nothing from outside.
 */
export function createReading(): ReadParagraph {
  /** Stands for a number, a picture or a break, as in the worker. */
  const object = '\ue907';
  for (const line of document.querySelectorAll('main [data-start] > br')) line.setAttribute('data-break', '');
  for (const one of document.querySelectorAll('main [data-field], main img, main .rule, main .page-break'))
    if (one.hasAttribute('data-start')) one.setAttribute('data-object', '');

  // Beside a glyph in the text the caret would find no place.
  const shapes: Record<string, string> = { disc: '●', ring: '○', square: '■' };
  for (const glyph of document.querySelectorAll<HTMLElement>('main .glyph')) {
    const paragraph = glyph.parentElement!;
    paragraph.dataset.glyph = shapes[glyph.querySelector('i')?.className ?? ''] ?? glyph.textContent ?? '';
    paragraph.style.setProperty('--glyph-room', glyph.style.minWidth);
    glyph.remove();
  }

  return (paragraph) => {
    const pieces: EditedParagraph['pieces'] = [];
    const add = (start: number | undefined, text: string) => {
      const last = pieces[pieces.length - 1];
      if (last && last.start === start) last.text += text;
      else if (text) pieces.push(start === undefined ? { text } : { start, text });
    };
    const walk = (node: Node, above: number | undefined) => {
      if (node instanceof Text) return add(above, node.data.replaceAll('\n', '\v').replaceAll(object, ''));
      const own = node instanceof HTMLElement ? node.dataset.start : undefined;
      const start = own !== undefined && !(node as HTMLElement).matches('p') ? Number(own) : above;
      if (node instanceof Element) {
        if (node.matches('[data-object]')) return add(start, object);
        if (node.matches('br')) return node.hasAttribute('data-break') ? add(start, '\v') : undefined;
      }
      for (const child of node.childNodes) walk(child, start);
    };
    walk(paragraph, undefined);
    return pieces;
  };
}
