// Finds texts and controls of the desk's frame that lie over one another or outside the window; runs in the page.

/** Returns what overprints, two by two; nothing when each has its own place. */
export function overprinted(): string[] {
  const found: string[] = [];
  const seen = [...document.querySelectorAll<HTMLElement>('button, h1, h2, h3, p, label, time strong, .quiet, .tour-mark, input')].filter(
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
    const box = one.getBoundingClientRect();
    if ((box.left < -1 || box.right > window.innerWidth + 1) && !one.closest('.menu-bar')) found.push(`${name(one)} leaves the window`);
    // A text that is longer than its own place without an ellipsis prints over its neighbour.
    const { overflow, textOverflow } = getComputedStyle(one);
    if (one.tagName === 'BUTTON' && one.scrollWidth > one.clientWidth + 2 && overflow === 'visible' && textOverflow !== 'ellipsis')
      found.push(`${name(one)} is wider than its place`);
    for (const other of seen) {
      if (other === one || one.contains(other) || other.contains(one)) continue;
      const its = other.getBoundingClientRect();
      const across = Math.min(box.right, its.right) - Math.max(box.left, its.left);
      const down = Math.min(box.bottom, its.bottom) - Math.max(box.top, its.top);
      if (across > 2 && down > 2 && seen.indexOf(one) < seen.indexOf(other)) found.push(`${name(one)} and ${name(other)}`);
    }
  }
  return found;
}
