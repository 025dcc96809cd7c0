// The spreadsheet with its name, the menus, the grid, the sidebar, and dialogs over it.
import { useEffect, useState } from 'react';
import { Empty } from '../empty';
import { Dialogs } from '../frames/dialogs';
import { Sidebar } from '../frames/sidebar';
import { callMenu, canRead, dropRefusals, useDesk } from '../store';
import { words } from '../words';
import { CellLine } from './cell-line';
import { FindBar } from './find/find-bar';
import { Grid } from './grid';
import { onMoved, selected, show } from './grid-handle';
import { ContextMenu } from './menus/context-menu';
import { MenuBar, toBarMenu } from './menus/menu-bar';
import { ownMenus } from './menus/own-menus';
import { selectUnder } from './menus/select-under';
import { ViewStrip } from './over/view-strip';

export function SheetView() {
  const person = useDesk((state) => state.person);
  const status = useDesk((state) => state.status);
  const busy = useDesk((state) => state.busy);
  const [context, setContext] = useState<{ x: number; y: number }>();
  useEffect(() => {
    let sheet = selected()?.sheet;
    return onMoved(() => {
      // A refusal on one sheet does not stay over another.
      if (sheet && selected()?.sheet !== sheet) dropRefusals();
      sheet = selected()?.sheet;
    });
  }, []);
  if (!status) return <Empty title={words.loading} />;
  if (!canRead(person)) return <Empty title={words.sheet.noAccess} hint={words.sheet.noAccessHint} />;

  const scripts = status.menus.map((menu) => toBarMenu(menu, (caption, name) => void callMenu(caption, name)));
  const close = () => {
    setContext(undefined);
    show();
  };
  return (
    <div className="sheet-view">
      <header className="sheet-head">
        <h1>{status.title}</h1>
        <MenuBar menus={() => [...ownMenus(), ...scripts]} isDisabled={busy !== ''} />
      </header>
      <ViewStrip />
      <div className="sheet-body">
        {/* The grid's own context menu has actions that the workspace does not support; the desk's replaces it. */}
        <div
          className="grid-place"
          onContextMenuCapture={(event) => {
            event.preventDefault();
            event.stopPropagation();
            if (!selected()) return;
            const at = { x: event.clientX, y: event.clientY };
            selectUnder(at);
            setContext(at);
          }}
          onDoubleClickCapture={(event) => {
            if ((event.target as HTMLElement).closest('.ic-sheet-tab-bar-container')) event.stopPropagation();
          }}
        >
          <Grid />
          <CellLine />
          <FindBar />
        </div>
        <Sidebar />
      </div>
      {context && (
        <div className="veil clear" onPointerDown={(event) => event.target === event.currentTarget && close()}>
          <ContextMenu {...context} close={close} />
        </div>
      )}
      <Dialogs />
    </div>
  );
}
