// The spreadsheet: the workspace's bytes in the engine's own grid.
import './ironcalc-words';
import wasm from '@ironcalc/wasm/wasm_bg.wasm';
import { IronCalc, init, Model } from '@ironcalc/workbook';
import { plain } from '../../../src/palette';
import '@ironcalc/workbook/style.css';
import { memo, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { look, useDesk } from '../store';
import { ChartLayer } from './charts/chart-layer';
import { watchClipboard } from './clipboard';
import { clipTexts } from './clipped-text';
import { extrasOf, keepExtras, useOpenViews } from './extras';
import { gridEdits, keepModel, showFind } from './grid-handle';
import { type GridSheet, guard } from './guarded-model';
import { keepView, restoreView } from './kept-view';
import { listenToKeys } from './keys';
import { isBeingEdited, keepFocusFair, keepWithin, nameControls, redraw, spaceOf } from './manners';
import { CellLayer } from './over/cell-layer';
import { GroupStrip } from './over/group-strip';
import { openListHere } from './over/open-list';
import { giveRowsRoom } from './row-room';

const ready = init({ module_or_path: wasm });

const Sheet = memo(function Sheet({ model, root }: { model: Model; root: HTMLElement }) {
  return <IronCalc model={model} rootContainer={root} themeVariables={theme} />;
});

export function Grid() {
  const revision = useDesk((state) => state.status?.revision);
  const views = useOpenViews();
  const [model, setModel] = useState<Model>();
  const [shownRevision, setShownRevision] = useState<number>();
  const [shownViews, setShownViews] = useState<Record<string, number>>();
  const [root, setRoot] = useState<HTMLElement | null>(null);
  const shown = useRef<Model>(undefined);

  useEffect(() => {
    if (!revision || !root) return undefined;
    let isStale = false;
    const load = async () => {
      const [bytes, extras] = await Promise.all([look('workbook', { views }), look('extras', {}), ready]);
      while (!isStale && isBeingEdited(root)) await new Promise((resolve) => setTimeout(resolve, 200));
      if (isStale) return;
      keepExtras(extras);
      const next: Model = guard(
        Model.from_bytes(bytes, 'en'),
        gridEdits,
        gridSheet(() => next, root),
      );
      clipTexts(next);
      // In a model that is read from bytes, formulas over other sheets have no results until they are evaluated.
      next.evaluate();
      giveRowsRoom(next);
      keepWithin(next, root);
      restoreView(next, shown.current ? keepView(shown.current) : undefined);
      shown.current = next;
      keepModel(next, root);
      // Synchronously: a key pressed between the two models would move the selection of the old one.
      flushSync(() => {
        setModel(next);
        setShownRevision(revision);
        setShownViews(views);
      });
    };
    // A workspace that waits for an answer gives no bytes: the grid stays as it is.
    load().catch(() => undefined);
    return () => {
      isStale = true;
    };
  }, [revision, root, views]);

  useEffect(() => {
    if (!root || !model) return undefined;
    const grid = gridSheet(() => model, root);
    const stopKeys = listenToKeys(model, root, grid, { find: showFind, openList: openListHere });
    const stopClipboard = watchClipboard(model, root);
    return () => {
      stopKeys();
      stopClipboard();
    };
  }, [model, root]);

  useEffect(() => {
    if (!root) return undefined;
    const watcher = new ResizeObserver(() => redraw());
    watcher.observe(root);
    // Due dates are compared with the clock: their colours change without an edit.
    const minute = setInterval(() => {
      if (isBeingEdited(root)) return;
      shown.current?.evaluate();
      redraw();
    }, 60_000);
    return () => {
      watcher.disconnect();
      clearInterval(minute);
    };
  }, [root]);

  useEffect(() => {
    if (!root || !model) return;
    keepFocusFair(root);
    nameControls(root);
  }, [root, model]);

  return (
    <div className="grid-root" ref={setRoot} aria-busy={shownRevision !== revision || shownViews !== views}>
      {model && root ? <Sheet model={model} root={root} /> : <p className="loading">…</p>}
      {model && root && <CellLayer model={model} root={root} revision={shownRevision} />}
      {model && root && <GroupStrip model={model} root={root} />}
      {model && root && <ChartLayer model={model} root={root} revision={shownRevision} />}
    </div>
  );
}

/** A sheet that the extras do not know yet is as large as a new one. */
const gridSheet = (model: () => Model, root: HTMLElement): GridSheet => ({
  size: (sheet) => extrasOf(sheet) ?? { rows: 1000, columns: 26 },
  space: () => spaceOf(model(), root),
});

const theme = {
  '--typography-font-family': 'system-ui, sans-serif',
  '--palette-primary-main': plain.action,
  '--palette-primary-light': plain.actionGround,
  '--palette-primary-dark': plain.actionPressed,
  '--palette-sheet-outline-color': plain.action,
  '--palette-sheet-outline-editing-color': '#c2d7fb',
  '--palette-sheet-outline-background-color': '#0b57d014',
  '--palette-sheet-header-background': plain.shade,
  '--palette-sheet-header-corner-background': plain.shade,
  '--palette-sheet-header-selected-background': '#d3e3fd',
  '--palette-sheet-header-full-selected-background': '#d3e3fd',
  '--palette-sheet-header-global-selector-color': '#dadce0',
  '--palette-sheet-header-border-color': '#dadce0',
  '--palette-sheet-grid-color': '#e1e3e6',
  '--palette-sheet-grid-separator-color': '#bdc1c6',
  '--palette-sheet-default-text-color': plain.ink,
  '--palette-sheet-header-text-color': '#444746',
  '--palette-sheet-header-selected-color': plain.action,
  '--palette-sheet-default-cell-font-family': 'system-ui, sans-serif',
  '--palette-sheet-header-font': '12px system-ui, sans-serif',
};
