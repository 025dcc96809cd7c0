// Undo and redo in a document that is edited; runs in the document's own frame.

export interface EditHistory {
  /** Called before every change; typing in one go is one step. */
  note(isTyping: boolean): void;
  undo(): void;
  redo(): void;
}

/** It is written into the frame as text, so it uses nothing from outside. */
export function createHistory(): EditHistory {
  interface Moment {
    content: Node[];
    /** The paragraph with the caret, and the characters before the caret in it. */
    paragraph: number;
    offset: number;
  }
  const MOST = 100;
  const ONE_GO_MILLISECONDS = 1000;
  const before: Moment[] = [];
  const after: Moment[] = [];
  let typedAt = 0;
  const main = document.querySelector('main')!;
  const paragraphs = () => Array.from(main.querySelectorAll<HTMLElement>('p'));

  const now = (): Moment => {
    const selection = getSelection();
    const list = paragraphs();
    const paragraph = list.findIndex((one) => one.contains(selection?.anchorNode ?? null));
    const range = document.createRange();
    if (paragraph >= 0) {
      range.setStart(list[paragraph]!, 0);
      range.setEnd(selection!.anchorNode!, selection!.anchorOffset);
    }
    return { content: Array.from(main.childNodes, (node) => node.cloneNode(true)), paragraph, offset: range.toString().length };
  };

  const show = ({ content, paragraph, offset }: Moment) => {
    main.replaceChildren(...content);
    const place = paragraphs()[paragraph];
    if (!place) return;
    place.focus();
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    let rest = offset;
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (rest <= text.length) {
        getSelection()?.collapse(text, rest);
        return;
      }
      rest -= text.length;
    }
  };

  const go = (from: Moment[], to: Moment[]) => {
    const moment = from.pop();
    if (!moment) return;
    to.push(now());
    show(moment);
    typedAt = 0;
  };

  return {
    note(isTyping) {
      const isSameGo = isTyping && Date.now() - typedAt < ONE_GO_MILLISECONDS;
      typedAt = isTyping ? Date.now() : 0;
      after.length = 0;
      if (isSameGo) return;
      before.push(now());
      if (before.length > MOST) before.shift();
    },
    undo: () => go(before, after),
    redo: () => go(after, before),
  };
}
