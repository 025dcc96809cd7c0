// The sheet, the cells and the part of the grid that a person looks at: kept when newer bytes replace the old ones.
import type { Model } from '@ironcalc/workbook';

export interface KeptView {
  sheet: string;
  view: ReturnType<Model['getSelectedView']>;
  /** The views of the other sheets, by name. */
  others: Map<string, ReturnType<Model['getSelectedView']>>;
}

export function keepView(model: Model): KeptView {
  const names = model.getWorksheetsProperties().map(({ name }) => name);
  const view = model.getSelectedView();
  const others = new Map<string, KeptView['view']>();
  names.forEach((name, index) => {
    if (index === view.sheet) return;
    model.setSelectedSheet(index);
    others.set(name, model.getSelectedView());
  });
  model.setSelectedSheet(view.sheet);
  return { sheet: names[view.sheet] ?? '', view, others };
}

export function restoreView(model: Model, kept: KeptView | undefined): void {
  const names = model.getWorksheetsProperties().map(({ name }) => name);
  const place = (name: string, view: KeptView['view']) => {
    const index = names.indexOf(name);
    if (index < 0) return;
    model.setSelectedSheet(index);
    model.setSelectedCell(view.row, view.column);
    const [top, left, bottom, right] = view.range;
    model.setSelectedRange(top, left, bottom, right);
    model.setTopLeftVisibleCell(view.top_row, view.left_column);
  };
  for (const [name, view] of kept?.others ?? []) place(name, view);
  const first = model.getWorksheetsProperties().findIndex(({ state }) => state === 'visible');
  if (kept && names.includes(kept.sheet)) place(kept.sheet, kept.view);
  else model.setSelectedSheet(Math.max(0, first));
}
