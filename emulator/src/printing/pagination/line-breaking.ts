// Breaks a paragraph between two of its lines; runs in the browser.

export interface LineBreaking {
  /** The lower edge of a block without the space below it, which may hang over the end of a page. */
  bottomOf(block: HTMLElement): number;
  /**
   * Leaves in the paragraph the lines above the limit and returns the others as a paragraph; undefined when it stays whole.
   * @param isForced it is alone on its page: whatever keeps it together gives way
   */
  breakParagraph(paragraph: HTMLElement, limit: number, isForced: boolean): HTMLElement | undefined;
}

/** It is written into the page as text, so it uses nothing from outside. */
export function createLineBreaking(): LineBreaking {
  interface Line {
    /** Where it begins. */
    node: Node;
    offset: number;
    top: number;
    bottom: number;
  }

  const bottomOf = (block: HTMLElement) => block.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(block).paddingBottom);

  /** Returns the lines above a limit, and of the lines below it the first three, which are all that a break asks for. */
  const linesOf = (paragraph: HTMLElement, limit: number): Line[] => {
    const lines: Line[] = [];
    let left = 0;
    const see = (node: Node, offset: number, rect: DOMRect) => {
      if (!rect.width && !rect.height) return;
      const line = lines[lines.length - 1];
      if (line && (rect.left > left + 0.5 || rect.bottom <= line.bottom + 1)) {
        line.top = Math.min(line.top, rect.top);
        line.bottom = Math.max(line.bottom, rect.bottom);
      } else lines.push({ node, offset, top: rect.top, bottom: rect.bottom });
      left = rect.left;
    };
    const isEnough = () => lines.length > 3 && lines[lines.length - 4]!.top > limit;

    const range = document.createRange();
    const rectAt = (text: Text, offset: number) => {
      range.setStart(text, offset);
      range.setEnd(text, offset + 1);
      return range.getBoundingClientRect();
    };
    const seeText = (text: Text) => {
      for (let from = 0; from < text.length && !isEnough(); ) {
        const rect = rectAt(text, from);
        see(text, from, rect);
        // The characters of a text that are on one line have the same top, and lines come in order.
        let last = from;
        let next = from + 1;
        for (let step = 32; next < text.length && rectAt(text, next).top <= rect.top + 1; step *= 2) {
          last = next;
          next = Math.min(next + step, text.length);
        }
        while (next - last > 1) {
          const middle = (last + next) >> 1;
          if (rectAt(text, middle).top > rect.top + 1) next = middle;
          else last = middle;
        }
        left = rectAt(text, last).left;
        from = next;
      }
    };
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    while (walker.nextNode() && !isEnough()) {
      const node = walker.currentNode;
      if (node instanceof Text) seeText(node);
      else if ((node as Element).matches('br, img, .rule')) see(node, 0, (node as Element).getBoundingClientRect());
    }
    return lines;
  };

  const cut = (paragraph: HTMLElement, { node, offset }: Line): HTMLElement => {
    const range = document.createRange();
    if (node instanceof Text) range.setStart(node, offset);
    else range.setStartBefore(node);
    range.setEndAfter(paragraph.lastChild!);
    const rest = paragraph.cloneNode(false) as HTMLElement;
    rest.append(range.extractContents());
    return rest;
  };

  /** The last leaf of a node that shows something. */
  const lastLeaf = (node: Node): Node | undefined => {
    if (node instanceof Text) return node.length ? node : undefined;
    for (let child = node.lastChild; child; child = child.previousSibling) {
      const leaf = lastLeaf(child);
      if (leaf) return leaf;
    }
    return node instanceof Element && node.matches('br, img, .rule') ? node : undefined;
  };

  /** The last line of the first part ends within a sentence, so it is as wide as the lines above it. */
  const justifyLastLine = (paragraph: HTMLElement) => {
    const last = lastLeaf(paragraph);
    if (getComputedStyle(paragraph).textAlign !== 'justify' || !(last instanceof Text)) return;
    last.data = last.data.trimEnd();
    const breaks = paragraph.querySelectorAll('br');
    if (!breaks.length) {
      paragraph.style.textAlignLast = 'justify';
      return;
    }
    const range = document.createRange();
    range.setStartAfter(breaks[breaks.length - 1]!);
    range.setEndAfter(paragraph.lastChild!);
    const end = document.createElement('span');
    end.style.cssText = 'display:block;text-indent:0;text-align-last:justify';
    end.append(range.extractContents());
    paragraph.append(end);
  };

  const breakParagraph = (paragraph: HTMLElement, limit: number, isForced: boolean): HTMLElement | undefined => {
    if (paragraph.classList.contains('together') && !isForced) return undefined;
    let lines = linesOf(paragraph, limit);
    const least = paragraph.classList.contains('single-lines') ? 1 : 2;
    const above = lines.filter(({ top, bottom }) => (top + bottom) / 2 <= limit).length;
    for (let count = Math.min(above, lines.length - 1); count > 0 || isForced; count--) {
      const isAllowed = count >= least && lines.length - count >= least;
      // A paragraph that is alone on its page breaks somewhere all the same.
      if (!isAllowed && !(isForced && count <= least)) continue;
      const start = lines[Math.max(count, 1)];
      if (!start) return undefined;
      const rest = cut(paragraph, start);
      if (bottomOf(paragraph) > limit + 0.1 && !(isForced && count <= 1)) {
        paragraph.append(...rest.childNodes);
        lines = linesOf(paragraph, limit);
        continue;
      }
      justifyLastLine(paragraph);
      paragraph.style.paddingBottom = '0';
      rest.style.paddingTop = '0';
      rest.style.marginTop = '0';
      rest.style.textIndent = '0';
      rest.classList.remove('page-before');
      return rest;
    }
    return undefined;
  };

  return { bottomOf, breakParagraph };
}
