// «Đã nhắc»: who was reminded of what, in the row of each incident. No event tells it, so each line bears a mark of what it says.

/** Lines as they are noted: 'ten@xa.gov.vn|SC-2026-0001/B3/step/1/soon'. */
export const remindedText = (lines: string[]): string => lines.map((line) => `${line}|${markOf(line)}`).join('\n');

/**
 * Returns the lines of a cell that scripts wrote for this incident. Of what hands typed or copied there nothing is believed: the reminder is
 * sent once more.
 */
export const readReminded = (cell: string, code: string): string[] =>
  cell.split('\n').flatMap((written) => {
    const at = written.lastIndexOf('|');
    const line = written.slice(0, Math.max(at, 0));
    return line.includes(`|${code}/`) && written.slice(at + 1) === markOf(line) ? [line] : [];
  });

/** FNV-1a, 32 bits: seven characters at most. It tells a slip of the hand, not a forger who reads this code. */
function markOf(line: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < line.length; at++) hash = Math.imul(hash ^ line.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}
