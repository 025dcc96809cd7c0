// The lag of Drive's searches: for some minutes they miss a new entry and find a changed one as it was.

import type { DriveEntry } from '../../workspace/contract';
import type { Links } from '../../workspace/links';

/** What a search looks at. */
interface Looks extends Pick<DriveEntry, 'name' | 'parents' | 'trashed' | 'updatedAt'> {
  properties?: Record<string, string>;
  appProperties?: Record<string, Record<string, string>>;
}

/** How an entry was before a change, and until when searches find it so. */
export interface Earlier {
  until: number;
  was: Looks;
}

type Searched = DriveEntry & Looks & { earlier?: Earlier[] };

/** Searches have been seen to miss most of what was three minutes old. */
const LAG = 5 * 60_000;

/** Keeps how an entry is now, for the searches of the next minutes. */
export function remember(entry: Searched, { runtime, answers }: Links): void {
  if (answers.filesListLag === 'none') return;
  const now = runtime.clock.now();
  const { name, parents, trashed, updatedAt, properties, appProperties } = entry;
  const was = structuredClone({ name, parents, trashed, updatedAt, properties, appProperties });
  entry.earlier = [...(entry.earlier ?? []).filter(({ until }) => until > now), { until: now + LAG, was }];
}

/** Returns an entry as a search finds it; null when it is too new. */
export function asFound<Entry extends Searched>(entry: Entry, by: 'files.list' | 'DriveApp', { runtime, answers }: Links): Entry | null {
  if (answers.filesListLag === 'none' || (by === 'DriveApp' && answers.filesListLag === 'files.list')) return entry;
  const now = runtime.clock.now();
  if (now - entry.createdAt < LAG) return null;
  const earlier = entry.earlier?.find(({ until }) => until > now);
  return earlier ? { ...entry, ...earlier.was } : entry;
}
