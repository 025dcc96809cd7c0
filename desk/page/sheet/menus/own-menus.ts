// The menus of Sheets that the desk has, and the menu of the right mouse button, in the words of Sheets.
import { act } from '../../store';
import { words } from '../../words';
import { pasteHere, take } from '../clipboard';
import { extrasOf, openView, openViewOf } from '../extras';
import { clearSelected, gridEdits, type Selected, selected, show, showFind } from '../grid-handle';
import { a1Of, letterOf } from '../guarded-model';
import type { BarItem, BarMenu } from './menu-bar';

const line = { separator: true } as const;
const text = words.sheet;

export const ownMenus = (): BarMenu[] => {
  const now = selected();
  return [
    {
      caption: text.edit,
      items: [
        { caption: text.undo, keys: 'Ctrl+Z', run: () => gridEdits.undo() },
        { caption: text.redo, keys: 'Ctrl+Y', run: () => gridEdits.redo() },
        line,
        ...clipboardItems(),
        line,
        { caption: text.find.label, keys: 'Ctrl+F', run: showFind },
        line,
        ...(now ? [clearItem, deleteItem(now)] : []),
      ],
    },
    { caption: text.insert, items: now ? insertItems(now) : [] },
    { caption: text.data, items: now ? [...sortItems(now), line, ...filterItems(now)] : [] },
  ];
};

export const contextMenu = (): BarItem[] => {
  const now = selected();
  if (!now) return [];
  return [
    ...clipboardItems(),
    line,
    ...insertItems(now),
    line,
    deleteItem(now),
    clearItem,
    line,
    ...sortItems(now),
    line,
    filterItems(now)[0]!,
  ];
};

const clipboardItems = (): BarItem[] => [
  { caption: text.cut, keys: 'Ctrl+X', run: () => take(true) },
  { caption: text.copy, keys: 'Ctrl+C', run: () => take(false) },
  { caption: text.paste, keys: 'Ctrl+V', run: () => void pasteHere() },
];

const clearItem: BarItem = { caption: text.clear, keys: 'Delete', run: clearSelected };

/** A whole column is no stretch of rows. */
function rowsOf({ sheet, top, bottom }: Selected): { first: number; count: number } {
  const last = Math.min(bottom, extrasOf(sheet)?.rows ?? bottom);
  return { first: top, count: last - top + 1 };
}

function deleteItem(now: Selected): BarItem {
  const { first, count } = rowsOf(now);
  return { caption: text.deleteRows(first, first + count - 1), run: () => gridEdits.deleteRows(now.sheet, first, count) };
}

function insertItems(now: Selected): BarItem[] {
  const { first, count } = rowsOf(now);
  return [
    { caption: text.insertAbove(count), run: () => gridEdits.insertRows(now.sheet, first, count) },
    { caption: text.insertBelow(count), run: () => gridEdits.insertRows(now.sheet, first + count, count) },
  ];
}

const sortItems = (now: Selected): BarItem[] =>
  [true, false].map((ascending) => ({
    caption: (ascending ? text.sortUp : text.sortDown)(letterOf(now.column)),
    run: () => void act(text.data, 'sort', { sheet: now.sheet, column: now.column, ascending }),
  }));

function filterItems({ sheet, top, left, bottom, right }: Selected): BarItem[] {
  const filters = extrasOf(sheet)?.filters;
  const open = openViewOf(sheet);
  const set = (a1: string | null) => () => void act(text.data, 'setFilter', { sheet, a1 });
  const look = (id: number | undefined) => () => {
    openView(sheet, id);
    show();
  };
  const views = filters?.views ?? [];
  return [
    filters?.basic
      ? { caption: text.removeFilter, run: set(null) }
      : { caption: text.createFilter, run: set(a1Of(top, left, bottom, right)) },
    ...(views.length
      ? [
          {
            caption: text.filterViews,
            items: [
              { caption: text.noView, isChecked: !open, run: look(undefined) },
              line,
              ...views.map(({ id, title }) => ({ caption: title, isChecked: id === open?.id, run: look(id) })),
            ],
          },
        ]
      : []),
  ];
}
