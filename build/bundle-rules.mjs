// The rules that the bundle must follow to run on Apps Script; each breach stops the build with its reason.
import { createContext, Script } from 'node:vm';
import { transformSync } from 'esbuild';

/** Browser and Node names that Apps Script's V8 lacks. */
const ABSENT = [
  'setTimeout',
  'setInterval',
  'clearTimeout',
  'setImmediate',
  'queueMicrotask',
  'fetch',
  'URL',
  'URLSearchParams',
  'TextEncoder',
  'TextDecoder',
  'atob',
  'btoa',
  'crypto',
  'process',
  'Buffer',
  'require',
  'structuredClone',
  'XMLHttpRequest',
  'window',
  'document',
  'navigator',
  'performance',
  'AbortController',
];

/**
 * Checks the bundle and the pages.
 * @param {{ code: string, functions: string[], bundle: string, pages: Record<string, string> }} dist
 * @throws Error that names every breach
 */
export function checkBundle({ code, functions, bundle, pages }) {
  const faults = [
    ...parses(code),
    ...unknownNames(code, functions, pages),
    ...absentGlobals(code),
    ...strayGlobals(code, functions, bundle),
  ];
  if (faults.length) throw new Error(`The bundle would not run on Apps Script:\n- ${faults.join('\n- ')}`);
}

function parses(code) {
  try {
    new Script(code, { filename: 'Code.js' });
    return [];
  } catch (error) {
    return [`it is not a classic script: ${error.message}`];
  }
}

/** Menus, triggers and pages name functions by text; a misspelt name fails only when a person uses it. */
function unknownNames(code, functions, pages) {
  const named = [
    ...matches(code, /\.addItem\(\s*[^,()]+(?:\([^)]*\))?,\s*["']([\w$]+)["']/g, 'menu'),
    ...matches(code, /\.newTrigger\(\s*["']([\w$]+)["']/g, 'trigger'),
    // Menu and trigger tables have the name under these keys; see google/platform/menus.ts and google/setup/triggers.ts.
    ...matches(code, /\b(?:runs|handler):\s*["']([\w$]+)["']/g, 'menu or trigger table'),
    ...Object.entries(pages).flatMap(([page, html]) => [
      ...matches(html, /google\.script\.run(?:\s*\.\s*with\w+\([^;]*?\))*\s*\.\s*(?!with)([\w$]+)\s*\(/g, page),
      ...matches(html, /\bcallServer\(\s*["']([\w$]+)["']/g, page),
    ]),
  ];
  return named
    .filter(({ name }) => !functions.includes(name))
    .map(({ name, where }) => `${where} names ${name}, which main.ts does not export`);
}

function matches(text, pattern, where) {
  return [...text.matchAll(pattern)].map((match) => ({ name: match[1], where }));
}

/** esbuild's `define` replaces only names that the code does not declare, so a local called `document` is no breach. */
function absentGlobals(code) {
  const replacement = (name) => `absent_global_${name}`;
  const { code: replaced } = transformSync(code, { define: Object.fromEntries(ABSENT.map((name) => [name, replacement(name)])) });
  return ABSENT.filter((name) => new RegExp(`\\b${replacement(name)}\\b`).test(replaced)).map(
    (name) => `it uses ${name}, which Apps Script lacks`,
  );
}

/** Runs the bundle in an empty context: loading must call no service and leave only the bundle's own names. */
function strayGlobals(code, functions, bundle) {
  const context = createContext({});
  try {
    new Script(code).runInContext(context);
  } catch (error) {
    return [`loading it fails without any service: ${error.message}`];
  }
  return Object.keys(context)
    .filter((name) => name !== bundle && !functions.includes(name))
    .map((name) => `it leaves the global ${name}`);
}
