// Finds texts and controls of the desk's frame that lie over one another or outside the window; runs in the page.

/** Returns what overprints, two by two; nothing when each has its own place. */
export function overprinted(): string[] {
  const found: string[] = [];
  /** The part of an element that no list around it cuts off. */
  const shownBox = (one: HTMLElement) => {
    let { left, top, right, bottom } = one.getBoundingClientRect();
    for (let around = one.parentElement; around; around = around.parentElement) {
      if (getComputedStyle(around).overflow === 'visible') continue;
      const outer = around.getBoundingClientRect();
      [left, top] = [Math.max(left, outer.left), Math.max(top, outer.top)];
      [right, bottom] = [Math.min(right, outer.right), Math.min(bottom, outer.bottom)];
    }
    return { left, top, right, bottom };
  };
  // A panel or a question lies over the rest, and only its own parts can print over one another.
  const layer = document.querySelector('.popover-panel, .panel, .desk > .veil') ?? document;
  const seen = [...layer.querySelectorAll<HTMLElement>('button, h1, h2, h3, p, label, time strong, .quiet, .tour-mark, input')].filter(
    (one) => {
      const box = one.getBoundingClientRect();
      if (!box.width || !box.height || one.closest('.ic-workbook-container, iframe, .toasts')) return false;
      // What lies under a panel or is scrolled away is not seen: its middle belongs to something else.
      const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      return top !== null && (one.contains(top) || top.contains(one));
    },
  );
  const name = (one: HTMLElement) =>
    `${one.tagName.toLowerCase()} “${(one.innerText || one.getAttribute('aria-label') || '').trim().slice(0, 40)}”`;
  for (const one of seen) {
    const box = shownBox(one);
    const whole = one.getBoundingClientRect();
    if ((whole.left < -1 || whole.right > window.innerWidth + 1) && !one.closest('.menu-bar')) found.push(`${name(one)} leaves the window`);
    // A text that is longer than its own place without an ellipsis prints over its neighbour.
    const { overflow, textOverflow } = getComputedStyle(one);
    if (one.tagName === 'BUTTON' && one.scrollWidth > one.clientWidth + 2 && overflow === 'visible' && textOverflow !== 'ellipsis')
      found.push(`${name(one)} is wider than its place`);
    for (const other of seen) {
      if (other === one || one.contains(other) || other.contains(one)) continue;
      const its = shownBox(other);
      const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
      const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
      if (across > 2 && down > 2 && seen.indexOf(one) < seen.indexOf(other)) found.push(`${name(one)} and ${name(other)}`);
    }
  }
  return found;
}
