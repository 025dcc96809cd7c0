// Points at a button inside a page of the script, which the desk cannot reach: the frame looks for it by its label.

/** Tells a frame where to point: the labels of buttons, the first that is there. «x*» begins with x, «*x» contains it. */
export interface PointMessage {
  pointAt: string[];
}

/** Returns the page with the pointer behind it. */
export const withPointer = (content: string): string => `${content}<style>${LOOK}</style><script>(${pointer.toString()})()</script>`;

const LOOK = '[data-pointed]{outline:3px solid #0b57d0!important;outline-offset:3px!important}';

/** Runs in the frame. It is sent there as text, so it uses nothing from outside. */
function pointer(): void {
  let labels: string[] = [];
  const matches = (text: string, label: string) => {
    if (label.endsWith('*')) return text.startsWith(label.slice(0, -1));
    return label.startsWith('*') ? text.includes(label.slice(1)) : text === label;
  };
  const find = (): HTMLElement | undefined => {
    // A question over the page comes first.
    const asking = [...document.querySelectorAll<HTMLElement>('dialog[open], [role=alertdialog], [role=dialog]')].pop();
    const buttons = [...(asking ?? document).querySelectorAll('button')].filter(
      (button) => !button.disabled && button.getClientRects().length > 0,
    );
    for (const label of labels) {
      const found = buttons.find((button) => matches((button.textContent ?? '').trim(), label));
      if (found) return found;
    }
    return undefined;
  };
  let pointed: HTMLElement | undefined;
  const point = () => {
    const next = find();
    if (next === pointed) return;
    pointed?.removeAttribute('data-pointed');
    next?.setAttribute('data-pointed', '');
    const box = next?.getBoundingClientRect();
    // Scrolling to what stands at the foot anyway would only take the heading away.
    if (box && (box.top < 0 || box.bottom > innerHeight)) next?.scrollIntoView({ block: 'nearest' });
    pointed = next;
  };
  addEventListener('message', ({ source, data }: MessageEvent<PointMessage>) => {
    if (source !== parent || !data || !('pointAt' in data)) return;
    labels = data.pointAt;
    point();
  });
  setInterval(point, 250);
}
