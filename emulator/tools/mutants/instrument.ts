// Instruments the services once, with all mutants in them, each behind a switch.
import { readFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';

export interface Mutant {
  id: string;
  file: string;
  line: number;
  kind: string;
  /** The code before and after the change, on one line each. */
  before: string;
  after: string;
}

interface Node {
  type: string;
  callee?: { name?: string };
  value?: unknown;
  consequent?: Node & { argument?: Node };
}
/** What is not imitated has no effect that a test can miss, but the name in its refusal. */
const refusals = {
  shouldIgnore({ node }: { node: Node }) {
    const isRefusal = (one?: Node) => one?.type === 'NewExpression' && one.callee?.name === 'NotEmulated';
    const isGuard = node.type === 'IfStatement' && isRefusal(node.consequent?.argument);
    const isMarked = node.type === 'StringLiteral' && node.value === 'not emulated';
    return isRefusal(node) || isGuard || isMarked ? 'a refusal by name' : undefined;
  },
};

const silent = new Proxy({}, { get: () => () => false }) as never;
const oneLine = (text: string) => text.replace(/\s+/g, ' ').slice(0, 110);

/** @returns the sources with switches, by path, and the mutants that the switches turn on */
export async function instrument(paths: string[]): Promise<{ sources: Map<string, string>; mutants: Mutant[] }> {
  const files = paths.map((name) => ({ name, content: readFileSync(name, 'utf8'), mutate: true }));
  const lines = new Map(files.map(({ name, content }) => [name, content.split('\n')]));
  const result = await new Instrumenter(silent).instrument(files, { plugins: null, excludedMutations: [], ignorers: [refusals as never] });
  const placed = result.mutants.filter(({ status }) => status !== 'Ignored');
  const mutants = placed.map(({ id, fileName, mutatorName, replacement, location: { start, end } }) => {
    const before = lines.get(fileName)!.slice(start.line, end.line + 1);
    before[before.length - 1] = before[before.length - 1]!.slice(0, end.column);
    before[0] = before[0]!.slice(start.column);
    return { id, file: fileName, line: start.line + 1, kind: mutatorName, before: oneLine(before.join(' ')), after: oneLine(replacement) };
  });
  return { sources: new Map(result.files.map(({ name, content }) => [name, content])), mutants };
}
