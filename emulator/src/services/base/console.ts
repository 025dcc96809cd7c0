// console and Logger: lines for the developer of the script.
import { format } from 'node:util';
import { emulate } from '../../platform/emulate';
import type { Imitates } from '../../platform/imitates';
import type { Links } from '../../workspace/links';

/** The latest lines, oldest first. */
export const logLines = ({ runtime }: Links): string[] => runtime.part<{ lines: string[] }>('log', () => ({ lines: [] })).lines;

export function note(links: Links, line: string): void {
  const lines = logLines(links);
  lines.push(line);
  if (lines.length > 1000) lines.splice(0, lines.length - 1000);
}

/** Its calls do not count as service calls: the platform collects the lines separately. */
export function createConsole(links: Links): object {
  const at =
    (level: string) =>
    (...args: unknown[]) =>
      note(links, `${level}: ${format(...args)}`);
  return {
    log: at('log'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    debug: at('debug'),
    time: () => undefined,
    timeEnd: () => undefined,
  } satisfies Imitates<Console>;
}

export function createLogger(links: Links): object {
  const lines = new WeakMap<object, string[]>();
  /** The lines that this run has logged. */
  const own = () => {
    const { execution } = links.runtime;
    const known = lines.get(execution) ?? [];
    lines.set(execution, known);
    return known;
  };
  const view: GoogleAppsScript.Base.Logger = emulate(links.runtime, 'Base.Logger', {
    log(...args: unknown[]) {
      const line = format(...args);
      own().push(line);
      note(links, `log: ${line}`);
      return view;
    },
    clear: () => void own().splice(0),
    getLog: () => own().join('\n'),
  });
  return view;
}
