// The order of the journal: each row holds the hash of the row before it, so the rows that belong to it can be told and put in order.

/** A row by what it says of its place. */
export interface Link {
  hash: string;
  previousHash: string;
  /** Whether a copy holds it. */
  isCopied: boolean;
  /** Whether it bears its own hash. */
  isOwn: boolean;
  at: number;
}

/** The rows that belong to the journal, in their order. */
export interface Chain<Row extends Link> {
  rows: Row[];
  /** Whether they reach from the first row to the last without a gap. */
  isWhole: boolean;
}

/**
 * Returns the rows of the journal in their order. What a copy holds belongs to it; so does what leads back from the last row, and what
 * continues it. Everything else was written by hand, unless a gap may be where it belongs.
 * @param links each hash once
 * @param last the hash of the last row, by the journal's end
 * @param start what the first row follows: '' in the first journal, otherwise the last row of the one before
 */
export function chainOf<Row extends Link>(links: Row[], last: string, start = ''): Chain<Row> {
  const byHash = new Map(links.map((link) => [link.hash, link]));
  const after = new Map<string, Row[]>();
  for (const link of links) after.set(link.previousHash, [...(after.get(link.previousHash) ?? []), link]);
  const parts = links.filter(({ previousHash }) => !byHash.has(previousHash));
  const reach = reachOf(parts, after);
  const trusted = new Set(links.filter(({ isCopied }) => isCopied));
  const toEnd = new Set<Row>();
  for (let link = byHash.get(last); link && !toEnd.has(link); link = byHash.get(link.previousHash)) toEnd.add(link);
  for (const link of toEnd) trusted.add(link);
  const goOn = (from: Row) => follow(from, { after, trusted, reach, last });
  for (const link of [...trusted]) goOn(link);
  const isWhole = [...toEnd].some(({ previousHash }) => previousHash === start);
  // Where rows are missing, one that bears its own hash may be what is left of them.
  if (!isWhole)
    for (const part of parts)
      if (part.isOwn && !trusted.has(part)) {
        trusted.add(part);
        goOn(part);
      }
  const rows: Row[] = [];
  // The part that holds the first row comes first, the others by their moments.
  const inOrder = parts.sort(
    (one, other) => Number(one.previousHash !== start) - Number(other.previousHash !== start) || one.at - other.at,
  );
  for (const part of inOrder) {
    const open = [part];
    for (let link = open.pop(); link; link = open.pop()) {
      if (trusted.has(link)) rows.push(link);
      // What leads to the end comes last, so it is put on the stack first.
      const weight = (one: Row) => (toEnd.has(one) ? Number.MAX_SAFE_INTEGER : (reach.get(one) ?? 0));
      open.push(...(after.get(link.hash) ?? []).sort((one, other) => weight(other) - weight(one)));
    }
  }
  return { rows, isWhole };
}

interface Known<Row> {
  /** The rows after each hash. */
  after: Map<string, Row[]>;
  trusted: Set<Row>;
  /** How many rows follow. */
  reach: Map<Row, number>;
  last: string;
}

/** Continues the chain from a row that nothing trusted follows, by the longest way. */
function follow<Row extends Link>(from: Row, { after, trusted, reach, last }: Known<Row>): void {
  for (let link: Row | undefined = from; link; ) {
    const next: Row[] = after.get(link.hash) ?? [];
    if (next.some((one) => trusted.has(one))) return;
    // After the last row that the register has noted, nothing but its own hash speaks for a row.
    const isLast = link.hash === last;
    const candidates: Row[] = next.filter((one) => reach.has(one) && (one.isOwn || !isLast));
    link = candidates.sort((one, other) => reach.get(other)! - reach.get(one)!)[0];
    if (link) trusted.add(link);
  }
}

/** Returns how many rows follow each row that can be reached from the parts. */
function reachOf<Row extends Link>(parts: Row[], after: Map<string, Row[]>): Map<Row, number> {
  const order: Row[] = [...parts];
  for (let index = 0; index < order.length; index++) for (const next of after.get(order[index]!.hash) ?? []) order.push(next);
  const reach = new Map<Row, number>();
  for (const link of order.reverse())
    reach.set(link, 1 + (after.get(link.hash) ?? []).reduce((sum, next) => sum + (reach.get(next) ?? 0), 0));
  return reach;
}
