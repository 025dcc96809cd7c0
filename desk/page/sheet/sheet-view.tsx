// The spreadsheet with its name, the menus, the grid, the sidebar, and dialogs over it.
import { useState } from 'react';
import { Empty } from '../empty';
import { Dialogs } from '../frames/dialogs';
import { Sidebar } from '../frames/sidebar';
import { act, callMenu, canRead, useDesk } from '../store';
import { words } from '../words';
import { CellLine } from './cell-line';
import { Grid } from './grid';
import { gridEdits, selected } from './grid-handle';
import { type BarMenu, MenuBar, MenuList, toBarMenu } from './menu-bar';

export function SheetView() {
  const person = useDesk((state) => state.person);
  const status = useDesk((state) => state.status);
  const busy = useDesk((state) => state.busy);
  const [context, setContext] = useState<{ x: number; y: number }>();
  if (!status) return <Empty title={words.loading} />;
  if (!canRead(person)) return <Empty title={words.sheet.noAccess} hint={words.sheet.noAccessHint} />;

  const ours = ownMenus();
  const menus = [...ours, ...status.menus.map((menu) => toBarMenu(menu, (caption, name) => void callMenu(caption, name)))];
  return (
    <div className="sheet-view">
      <header className="sheet-head">
        <h1>{status.title}</h1>
        <MenuBar menus={menus} isDisabled={busy !== ''} />
      </header>
      <div className="sheet-body">
        {/* The grid's own context menu has actions that the workspace does not support; the desk's replaces it. */}
        <div
          className="grid-place"
          onContextMenuCapture={(event) => {
            event.preventDefault();
            event.stopPropagation();
            setContext({ x: event.clientX, y: event.clientY });
          }}
          onDoubleClickCapture={(event) => {
            if ((event.target as HTMLElement).closest('.ic-sheet-tab-bar-container')) event.stopPropagation();
          }}
        >
          <Grid />
          <CellLine />
        </div>
        <Sidebar />
      </div>
      {context && (
        <div className="veil clear" onPointerDown={(event) => event.target === event.currentTarget && setContext(undefined)}>
          <div className="context" style={{ left: context.x, top: Math.min(context.y, window.innerHeight - 180) }}>
            <MenuList items={ours.flatMap(({ items }) => items)} done={() => setContext(undefined)} />
          </div>
        </div>
      )}
      <Dialogs />
    </div>
  );
}

/** «Chỉnh sửa» and «Dữ liệu»: the actions on rows that the workspace supports. */
function ownMenus(): BarMenu[] {
  const now = selected();
  const sort = (ascending: boolean) => () => {
    const at = selected();
    if (at) void act(words.sheet.data, 'sort', { sheet: at.sheet, column: at.column, ascending });
  };
  return [
    {
      caption: words.sheet.edit,
      items: [
        {
          caption: words.sheet.deleteRows(now?.top ?? 1, now?.bottom ?? 1),
          run: () => {
            const at = selected();
            if (at) gridEdits.deleteRows(at.sheet, at.top, at.bottom - at.top + 1);
          },
        },
      ],
    },
    {
      caption: words.sheet.data,
      items: [
        { caption: words.sheet.sortUp, run: sort(true) },
        { caption: words.sheet.sortDown, run: sort(false) },
      ],
    },
  ];
}
