// What the page knows of the sheets besides the engine's bytes: sizes, lists, filters; and the filter views that people look through.
import { useSyncExternalStore } from 'react';
import type { SheetExtras } from '../../protocol';
import { desk } from '../store';

let extras: Record<string, SheetExtras> = {};
/** By person and sheet: a view is open for who opened it. */
let views: Record<string, Record<string, number>> = {};
const watchers = new Set<() => void>();

export function keepExtras(next: Record<string, SheetExtras>): void {
  extras = next;
  tell();
}

export const extrasOf = (sheet: string): SheetExtras | undefined => extras[sheet];

/** The views of the person, by sheet. */
export const openViews = (): Record<string, number> => views[desk().person.email] ?? none;

const none: Record<string, number> = {};

/** @param id undefined: the person looks at the sheet as it is */
export function openView(sheet: string, id: number | undefined): void {
  const { [sheet]: _before, ...others } = openViews();
  views = { ...views, [desk().person.email]: id === undefined ? others : { ...others, [sheet]: id } };
  tell();
}

/** The filter view that the person looks through on a sheet, when it still exists. */
export function openViewOf(sheet: string) {
  return extras[sheet]?.filters.views.find(({ id }) => id === openViews()[sheet]);
}

/** Calls back when a view is opened or closed, or newer extras have come. */
export function onExtras(watch: () => void): () => void {
  watchers.add(watch);
  return () => watchers.delete(watch);
}

export const useExtras = (sheet: string): SheetExtras | undefined => useSyncExternalStore(onExtras, () => extras[sheet]);
export const useOpenViews = (): Record<string, number> => useSyncExternalStore(onExtras, openViews);

function tell(): void {
  for (const watch of watchers) watch();
}
