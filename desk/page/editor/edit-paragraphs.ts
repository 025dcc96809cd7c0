// Makes the paragraphs of a document editable; runs in the document's own frame.
import type { EditedParagraph } from '../../protocol';
import type { EditHistory } from './edit-history';
import type { ReadParagraph } from './read-paragraph';

export interface EditorTexts {
  paragraph: string;
  newParagraph: string;
}

/** It is written into the frame as text, so it uses nothing from outside. */
export function editParagraphs(read: ReadParagraph, history: EditHistory, texts: EditorTexts): void {
  const paragraphs = () => Array.from(document.querySelectorAll<HTMLElement>('main p'));
  const all = (): EditedParagraph[] =>
    paragraphs().map((paragraph) => {
      const { end } = paragraph.dataset;
      const { segment = '' } = paragraph.closest<HTMLElement>('section')!.dataset;
      return { segment, ...(end && { end: Number(end) }), pieces: read(paragraph) };
    });

  /** The text that a paragraph takes when all of its texts are deleted: an empty copy of one of them. */
  const looks = new WeakMap<HTMLElement, Node>();
  const textIn = (paragraph: HTMLElement) => paragraph.querySelector('span[data-start]:not([data-object])');

  const prepare = (paragraph: HTMLElement, label: string, look: Node | null | undefined) => {
    paragraph.contentEditable = 'plaintext-only';
    paragraph.setAttribute('role', 'textbox');
    paragraph.setAttribute('aria-multiline', 'true');
    paragraph.setAttribute('aria-label', label);
    if (look) looks.set(paragraph, look.cloneNode(false));
  };

  /** The paragraph and the place in it where the person types. */
  const caret = (): { paragraph: HTMLElement; range: Range } | undefined => {
    const selection = getSelection();
    if (!selection?.rangeCount) return undefined;
    const range = selection.getRangeAt(0);
    const node = range.startContainer;
    const paragraph = (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('main p');
    return paragraph ? { paragraph, range } : undefined;
  };

  const putCaret = (node: Node, offset: number) => {
    (node instanceof Element ? node : node.parentElement)?.closest<HTMLElement>('p')?.focus();
    getSelection()?.collapse(node, offset);
  };
  const putAtStart = (paragraph: HTMLElement) => putCaret(paragraph, 0);
  const putAtEnd = (paragraph: HTMLElement) => {
    paragraph.focus();
    getSelection()?.selectAllChildren(paragraph);
    getSelection()?.collapseToEnd();
  };

  const isEmpty = (part: Node) => read(part).length === 0;
  /** Whether nothing but the caret is between it and an end of its paragraph. */
  const isAt = (end: 'start' | 'end', { paragraph, range }: { paragraph: HTMLElement; range: Range }): boolean => {
    const between = range.cloneRange();
    if (end === 'start') between.setStart(paragraph, 0);
    else between.setEnd(paragraph, paragraph.childNodes.length);
    return range.collapsed && isEmpty(between.cloneContents());
  };

  /** A line break at the end of a paragraph shows only with another one behind it, which counts as nothing. */
  const fillEmptyEnd = (paragraph: HTMLElement) => {
    const pieces = read(paragraph);
    const needed = !pieces.length || pieces[pieces.length - 1]!.text.endsWith('\v');
    const fillers = Array.from(paragraph.querySelectorAll('br:not([data-break])'));
    for (const filler of needed ? fillers.slice(0, -1) : fillers) filler.remove();
    if (needed && !fillers.length) paragraph.append(document.createElement('br'));
  };

  /** Text that the browser has put beside the texts of the document becomes a part of the one next to it. */
  const adopt = (paragraph: HTMLElement) => {
    const strays = Array.from(paragraph.childNodes).filter((node): node is Text => node instanceof Text && node.data !== '');
    const selection = getSelection();
    const at = selection?.rangeCount ? { node: selection.anchorNode, offset: selection.anchorOffset } : undefined;
    for (const stray of strays) {
      const isText = (node: Node | null) => node instanceof HTMLElement && node.matches('span[data-start]:not([data-object])');
      if (isText(stray.previousSibling)) stray.previousSibling!.appendChild(stray);
      else if (isText(stray.nextSibling)) stray.nextSibling!.insertBefore(stray, stray.nextSibling!.firstChild);
      else {
        const look = textIn(paragraph) ?? looks.get(paragraph);
        if (!look) continue;
        const text = look.cloneNode(false);
        stray.replaceWith(text);
        text.appendChild(stray);
      }
      if (at?.node === stray) selection!.collapse(stray, at.offset);
    }
  };

  const split = () => {
    const place = caret();
    if (!place) return;
    history.note(false);
    place.range.deleteContents();
    const { paragraph, range } = place;
    const look = textIn(paragraph) ?? looks.get(paragraph);
    const behind = document.createRange();
    behind.setStart(range.startContainer, range.startOffset);
    behind.setEnd(paragraph, paragraph.childNodes.length);
    const second = paragraph.cloneNode(false) as HTMLElement;
    second.append(behind.extractContents());
    // The newline of the document ends the second one; that of the first is new.
    delete paragraph.dataset.end;
    paragraph.after(second);
    prepare(second, texts.newParagraph, textIn(second) ?? look);
    if (look) looks.set(paragraph, look.cloneNode(false));
    for (const one of [paragraph, second]) fillEmptyEnd(one);
    putAtStart(second);
  };

  /** Joins two paragraphs beside each other; an empty first one leaves the second as it is. */
  const join = (first: HTMLElement, second: HTMLElement) => {
    if (isEmpty(first)) {
      first.remove();
      putAtStart(second);
      return;
    }
    for (const filler of first.querySelectorAll('br:not([data-break])')) filler.remove();
    const count = first.childNodes.length;
    first.append(...second.childNodes);
    if (second.dataset.end) first.dataset.end = second.dataset.end;
    else delete first.dataset.end;
    second.remove();
    fillEmptyEnd(first);
    putCaret(first, count);
  };

  const breakLine = () => {
    const place = caret();
    if (!place) return;
    history.note(false);
    place.range.deleteContents();
    const line = document.createElement('br');
    line.setAttribute('data-break', '');
    place.range.insertNode(line);
    fillEmptyEnd(place.paragraph);
    place.range.setStartAfter(line);
    getSelection()?.collapse(place.range.startContainer, place.range.startOffset);
  };

  /** Does what concerns two paragraphs; returns false for all other keys, which the browser does. */
  const joinAtEdge = (direction: 'back' | 'forward'): boolean => {
    const place = caret();
    if (!place || !isAt(direction === 'back' ? 'start' : 'end', place)) return false;
    const { paragraph } = place;
    const other = direction === 'back' ? paragraph.previousElementSibling : paragraph.nextElementSibling;
    if (!(other instanceof HTMLElement && other.matches('p'))) return true;
    history.note(false);
    if (direction === 'back') join(other, paragraph);
    else join(paragraph, other);
    return true;
  };

  const goOver = (key: string): boolean => {
    const place = caret();
    const isBack = key === 'ArrowUp' || key === 'ArrowLeft';
    if (!place?.range.collapsed) return false;
    const { paragraph, range } = place;
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      if (!isAt(isBack ? 'start' : 'end', place)) return false;
    } else {
      const line = range.getBoundingClientRect();
      const box = paragraph.getBoundingClientRect();
      const style = getComputedStyle(paragraph);
      const room = isBack
        ? line.top - box.top - Number.parseFloat(style.paddingTop)
        : box.bottom - Number.parseFloat(style.paddingBottom) - line.bottom;
      if (line.height && room > line.height * 0.8) return false;
    }
    const list = paragraphs();
    const other = list[list.indexOf(paragraph) + (isBack ? -1 : 1)];
    if (!other) return false;
    if (isBack) putAtEnd(other);
    else putAtStart(other);
    return true;
  };

  const showMarks = () => {
    if (typeof Highlight === 'undefined') return;
    const ranges = paragraphs().flatMap((paragraph) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const nodes: { node: Text; from: number }[] = [];
      let text = '';
      while (walker.nextNode()) {
        const node = walker.currentNode as Text;
        nodes.push({ node, from: text.length });
        text += node.data;
      }
      const placeAt = (index: number) => [...nodes].reverse().find(({ from }) => from <= index)!;
      return Array.from(text.matchAll(/\{\{[^{}]*\}\}/g), (mark) => {
        const [first, last] = [placeAt(mark.index), placeAt(mark.index + mark[0].length - 1)];
        const range = document.createRange();
        range.setStart(first.node, mark.index - first.from);
        range.setEnd(last.node, mark.index + mark[0].length - last.from);
        return range;
      });
    });
    CSS.highlights.set('mark', new Highlight(...ranges));
  };

  for (const [index, paragraph] of paragraphs().entries()) prepare(paragraph, `${texts.paragraph} ${index + 1}`, textIn(paragraph));
  for (const one of document.querySelectorAll<HTMLElement>('main [data-object]')) one.contentEditable = 'false';
  const before = JSON.stringify(all());
  const edited = () => {
    showMarks();
    parent.postMessage({ kind: 'edited', isChanged: JSON.stringify(all()) !== before }, '*');
  };
  showMarks();

  let isShift = false;
  const done = (event: Event) => {
    event.preventDefault();
    edited();
  };
  document.addEventListener('keydown', (event) => {
    isShift = event.shiftKey;
    if (event.isComposing) return;
    const command = event.ctrlKey || event.metaKey ? event.key.toLowerCase() : '';
    if (command === 's') {
      event.preventDefault();
      parent.postMessage({ kind: 'save' }, '*');
    } else if (command === 'z' && !event.shiftKey) {
      history.undo();
      done(event);
    } else if (command === 'y' || command === 'z') {
      history.redo();
      done(event);
    } else if (event.key === 'Backspace' && joinAtEdge('back')) done(event);
    else if (event.key === 'Delete' && joinAtEdge('forward')) done(event);
    else if (/^Arrow/.test(event.key) && !event.shiftKey && !event.ctrlKey && !event.altKey && goOver(event.key)) event.preventDefault();
  });
  // Keyboards on a screen say what they do here only.
  document.addEventListener('beforeinput', (event) => {
    const { inputType } = event;
    const isEnter = inputType === 'insertParagraph' || inputType === 'insertLineBreak';
    if (isEnter) {
      if (isShift) breakLine();
      else split();
      done(event);
    } else if (inputType === 'deleteContentBackward' && joinAtEdge('back')) done(event);
    else if (inputType === 'deleteContentForward' && joinAtEdge('forward')) done(event);
    else history.note(inputType === 'insertText' || inputType === 'insertCompositionText');
  });
  document.addEventListener('input', (event) => {
    const paragraph = caret()?.paragraph;
    if (paragraph && !(event as InputEvent).isComposing) adopt(paragraph);
    edited();
  });
  document.addEventListener('compositionend', () => {
    const paragraph = caret()?.paragraph;
    if (paragraph) adopt(paragraph);
    edited();
  });
  document.addEventListener('paste', (event) => {
    event.preventDefault();
    const lines = (event.clipboardData?.getData('text/plain') ?? '').replace(/\r\n?/g, '\n').split('\n');
    for (const [index, line] of lines.entries()) {
      if (index) split();
      if (line) document.execCommand('insertText', false, line);
    }
    edited();
  });
  document.addEventListener('drop', (event) => event.preventDefault());
  addEventListener('message', ({ data, source }) => {
    if (source !== parent) return;
    document.body.inert = data === 'read';
    if (data === 'read') parent.postMessage({ kind: 'read', paragraphs: all() }, '*');
  });
}
