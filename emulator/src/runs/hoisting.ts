// The functions of a script's files, apart from the rest: on the platform they exist before the code of any file runs.
import { type Node, parse } from 'acorn';

/**
 * Divides a file into its top-level functions and the rest. In each part the other one is blank, so that lines and columns stay.
 * @returns null without such functions, or when the file cannot be read: whoever runs it tells the mistake
 */
export function divide(code: string): { functions: string; rest: string } | null {
  const statements = statementsOf(code);
  const functions = statements.filter(({ type }) => type === 'FunctionDeclaration');
  if (!functions.length) return null;
  const directives = statements.filter((statement) => 'directive' in statement);
  const others = statements.filter((statement) => ![...functions, ...directives].includes(statement));
  return { functions: without(code, others), rest: without(code, functions) };
}

function statementsOf(code: string): Node[] {
  try {
    return parse(code, { ecmaVersion: 'latest', allowHashBang: true }).body;
  } catch {
    return [];
  }
}

function without(code: string, statements: Node[]): string {
  let made = '';
  let at = 0;
  for (const { start, end } of statements) {
    made += code.slice(at, start) + code.slice(start, end).replace(/[^\r\n]/g, ' ');
    at = end;
  }
  return made + code.slice(at);
}
