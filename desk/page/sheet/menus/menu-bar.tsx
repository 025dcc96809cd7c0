// The menu bar above the grid: the script's own menus, and the few menus of Sheets that the desk supports.

import type { ShownMenu } from 'apps-script-emulator';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { backToGrid } from '../leave-grid';

/** An item of the bar: the script's or the desk's. */
export type BarItem =
  | { caption: string; run: () => void; keys?: string; isChecked?: boolean }
  | { separator: true }
  | { caption: string; items: BarItem[] };

export interface BarMenu {
  caption: string;
  items: BarItem[];
}

/** Converts a script's menu for the bar. */
export function toBarMenu({ caption, items }: ShownMenu, run: (caption: string, functionName: string) => void): BarMenu {
  return {
    caption,
    items: items.map((item): BarItem => {
      if ('separator' in item) return item;
      if ('items' in item) return toBarMenu(item, run);
      return { caption: item.caption, run: () => run(item.caption, item.functionName) };
    }),
  };
}

/** @param menusNow made anew when a menu opens: what they do depends on the selected cells */
export function MenuBar({ menus: menusNow, isDisabled }: { menus: () => BarMenu[]; isDisabled: boolean }) {
  const menus = menusNow();
  const [open, setOpen] = useState<number>();
  const bar = useRef<HTMLDivElement>(null);
  const button = (index: number) => bar.current?.querySelectorAll<HTMLElement>(':scope > .menu > button')[index];

  useEffect(() => {
    if (open === undefined) return undefined;
    const close = (event: PointerEvent) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(undefined);
    };
    document.addEventListener('pointerdown', close, true);
    return () => document.removeEventListener('pointerdown', close, true);
  }, [open]);

  const leave = () => {
    setOpen(undefined);
    backToGrid();
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step) {
      const next = (index + step + menus.length) % menus.length;
      button(next)?.focus();
      if (open !== undefined) setOpen(next);
    } else if (event.key === 'ArrowDown') setOpen(index);
    else if (event.key === 'Escape' && open === undefined) backToGrid();
    else if (event.key === 'Escape') {
      setOpen(undefined);
      button(index)?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="menu-bar" role="menubar" ref={bar}>
      {menus.map((menu, index) => (
        <div className="menu" role="none" key={menu.caption} onKeyDown={(event) => onKeyDown(event, index)}>
          <button
            type="button"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            disabled={isDisabled}
            onClick={() => setOpen(open === index ? undefined : index)}
            onPointerEnter={() => open !== undefined && setOpen(index)}
          >
            {menu.caption}
          </button>
          {open === index && !isDisabled && <MenuList items={menu.items} done={leave} />}
        </div>
      ))}
    </div>
  );
}

/** An open list. Its first item gets the focus; arrows up and down move in it, right and left open and close a submenu. */
export function MenuList({ items, done }: { items: BarItem[]; done: () => void }) {
  const list = useRef<HTMLDivElement>(null);
  const [inner, setInner] = useState<number>();
  useEffect(() => list.current?.querySelector<HTMLElement>('button')?.focus(), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(list.current?.querySelectorAll<HTMLElement>(':scope > div > button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && at >= 0) buttons[(at + step + buttons.length) % buttons.length]?.focus();
    else if (event.key === 'ArrowRight' && inner === undefined && buttons[at]?.ariaHasPopup) buttons[at].click();
    else if (event.key === 'ArrowLeft' && inner !== undefined) {
      buttons.find((button) => button.ariaExpanded === 'true')?.focus();
      setInner(undefined);
    } else if (event.key === 'Tab') done();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="menu-list" role="menu" tabIndex={-1} ref={list} onKeyDown={onKeyDown}>
      {items.map((item, index) => {
        if ('separator' in item) return <hr key={`line-${String(index)}`} />;
        const isList = 'items' in item;
        const isChecked = isList ? undefined : item.isChecked;
        return (
          <div role="none" className="menu-entry" key={item.caption}>
            <button
              type="button"
              {...(isChecked === undefined ? { role: 'menuitem' } : { role: 'menuitemradio', 'aria-checked': isChecked })}
              aria-haspopup={isList ? 'menu' : undefined}
              aria-expanded={isList ? inner === index : undefined}
              onPointerEnter={() => setInner(isList ? index : undefined)}
              onClick={() => {
                if (isList) return setInner(index);
                done();
                item.run();
              }}
            >
              <span>
                {isChecked !== undefined && (
                  <span className="check" aria-hidden="true">
                    {isChecked ? '✓' : ''}
                  </span>
                )}
                {item.caption}
              </span>
              {isList && <span aria-hidden="true">▸</span>}
              {!isList && item.keys && (
                <span className="keys" aria-hidden="true">
                  {item.keys}
                </span>
              )}
            </button>
            {isList && inner === index && <MenuList items={item.items} done={done} />}
          </div>
        );
      })}
    </div>
  );
}
