// The menu of the right mouse button, where the button was pressed, and within the window.
import { useLayoutEffect, useRef, useState } from 'react';
import { MenuList } from './menu-bar';
import { contextMenu } from './own-menus';

/** The room between the menu and the edge of the window. */
const EDGE = 8;

export function ContextMenu({ x, y, close }: { x: number; y: number; close: () => void }) {
  const menu = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState({ left: x, top: y });
  useLayoutEffect(() => {
    const { offsetWidth, offsetHeight } = menu.current!;
    const within = (at: number, size: number, window: number) => Math.max(EDGE, Math.min(at, window - size - EDGE));
    setPlace({ left: within(x, offsetWidth, innerWidth), top: within(y, offsetHeight, innerHeight) });
  }, [x, y]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes the menu inside
    <div className="context" ref={menu} style={place} onKeyDown={(event) => event.key === 'Escape' && close()}>
      <MenuList items={contextMenu()} done={close} />
    </div>
  );
}
