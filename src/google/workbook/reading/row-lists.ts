// Lists of rows as short text: '2-4 9' for rows 2, 3, 4 and 9. The register keeps in one cell where an incident's events stand.

/** Returns the text of rows in ascending order. */
export function rowListText(rows: number[]): string {
  return rangesOf(rows)
    .map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`))
    .join(' ');
}

/** Returns the rows of a text; [] when a person has typed over it. */
export function readRowList(text: string): number[] {
  const rows: number[] = [];
  for (const part of text.split(' ').filter(Boolean)) {
    const [, first, last = first] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    const [from, to] = [Number(first), Number(last)];
    if (!(from > 1) || to < from || to - from > 10_000) return [];
    for (let row = from; row <= to; row++) rows.push(row);
  }
  return rows;
}

/**
 * Returns ascending rows as ranges.
 * @param gap rows that are not wanted but may be read along, so that there are fewer ranges
 */
export function rangesOf(rows: number[], gap = 0): { first: number; last: number }[] {
  const ranges: { first: number; last: number }[] = [];
  for (const row of rows) {
    const previous = ranges[ranges.length - 1];
    if (previous && row <= previous.last + 1 + gap) previous.last = Math.max(previous.last, row);
    else ranges.push({ first: row, last: row });
  }
  return ranges;
}
