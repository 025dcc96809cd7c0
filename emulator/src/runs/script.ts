// The loaded script: the files of its folder, executed in new globals for every run.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import { Script as Compiled, constants, createContext, runInContext } from 'node:vm';
import { divide } from './hoisting';

/** The fields of the project's manifest that the emulator uses. */
interface Manifest {
  timeZone?: string;
  /** Full URLs; absent: Google finds the scopes in the code. */
  oauthScopes?: string[];
  dependencies?: {
    enabledAdvancedServices?: { userSymbol: string; serviceId?: string; version?: string }[];
    libraries?: { userSymbol: string }[];
  };
  webapp?: { executeAs?: 'USER_ACCESSING' | 'USER_DEPLOYING'; access?: string };
}

/**
 * Makes `instanceof` accept errors, arrays and objects of services, which come from outside the context,
 * and removes globals that Node adds and the platform does not have.
 */
const prelude = new Compiled(`
  for (const [type, is] of [
    [Error, (value) => Object.prototype.toString.call(value) === '[object Error]'],
    [Array, Array.isArray],
    [Object, (value) => (typeof value === 'object' && value !== null) || typeof value === 'function'],
  ]) {
    const own = Function.prototype[Symbol.hasInstance];
    Object.defineProperty(type, Symbol.hasInstance, { value(value) { return this === type ? is(value) : own.call(this, value); } });
  }
  delete globalThis.SharedArrayBuffer;
  delete globalThis.Atomics;
`);

/** An Apps Script project in a folder. */
export class Script {
  readonly manifest: Manifest;
  readonly name: string;
  /** Compiled once; every run executes them in its own globals: first the functions of all files, as on the platform. */
  private readonly code: Compiled[];
  private readonly pages: Record<string, string>;

  /** @param folder has .js or .gs, .html, appsscript.json; files in subfolders are named by their path, as clasp pushes them */
  constructor(folder: string) {
    const from = resolve(folder);
    this.name = basename(from);
    const manifest = join(from, 'appsscript.json');
    this.manifest = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest) : {};
    const files = filesIn(from);
    this.pages = Object.fromEntries(
      files
        .filter((file) => extname(file) === '.html')
        .map((file) => [relative(from, file).split(sep).join('/').slice(0, -'.html'.length), fileAt(file).text]),
    );
    const code = files.filter((file) => ['.js', '.gs'].includes(extname(file)));
    const parts = code.map((filename) => compiled(filename, code.length > 1));
    this.code = [...parts.flatMap(({ functions }) => functions ?? []), ...parts.map(({ rest }) => rest)];
  }

  html(name: string): string | undefined {
    return Object.hasOwn(this.pages, name) ? this.pages[name] : undefined;
  }

  /** Returns the globals of a new run: the services and the script's own. */
  start(services: Record<string, unknown>): Record<string, unknown> {
    const globals = newGlobals(services);
    for (const part of [prelude, ...this.code]) part.runInContext(globals);
    return globals;
  }

  /** Returns a function by name, also one in a top-level `const`, which is not a property of the globals, or a method: 'Book.print'. */
  find(globals: Record<string, unknown>, name: string): unknown {
    const [first, ...members] = name.split('.');
    if (members.length) {
      const owner = members
        .slice(0, -1)
        .reduce((holder, member) => (holder as Record<string, unknown> | undefined)?.[member], this.find(globals, first!));
      const method = (owner as Record<string, unknown> | undefined)?.[members[members.length - 1]!];
      return typeof method === 'function' ? method.bind(owner) : undefined;
    }
    if (name in globals || !/^[A-Za-z_$][\w$]*$/.test(name)) return globals[name];
    return runInContext(`typeof ${name} === 'undefined' ? undefined : ${name}`, globals);
  }
}

/** Ordinary globals: in those that Node makes around an object, every use of `Object` or `JSON` is thirty times slower. */
function newGlobals(services: Record<string, unknown>): Record<string, unknown> {
  // Node before 20.18 has no such contexts.
  const plain = (constants as unknown as { DONT_CONTEXTIFY?: object } | undefined)?.DONT_CONTEXTIFY;
  return (plain ? Object.assign(createContext(plain), services) : createContext({ ...services })) as Record<string, unknown>;
}

interface KnownFile {
  /** Its time and size. */
  stamp: string;
  bytes: Buffer;
  text: string;
  /** By whether its functions are apart. */
  code: Map<boolean, Parts>;
}

/** A file, or its functions and the rest; in each the other part is blank, so that places in errors stay. */
interface Parts {
  functions?: Compiled;
  rest: Compiled;
}

/** Files by path. A folder is loaded many times; an unchanged file is not read, decoded or compiled again. */
const knownFiles = new Map<string, KnownFile>();
const MOST_KNOWN = 200;
/** A file so young may be written again without another time. */
const YOUNG_MILLISECONDS = 2000;

function fileAt(path: string): KnownFile {
  const { mtimeMs, size } = statSync(path);
  const stamp = `${mtimeMs} ${size}`;
  const known = knownFiles.get(path);
  if (known?.stamp === stamp && Date.now() - mtimeMs > YOUNG_MILLISECONDS) return known;
  const bytes = readFileSync(path);
  const file = known?.bytes.equals(bytes) ? { ...known, stamp } : { stamp, bytes, text: bytes.toString('utf8'), code: new Map() };
  knownFiles.set(path, file);
  if (knownFiles.size > MOST_KNOWN) knownFiles.delete(knownFiles.keys().next().value!);
  return file;
}

/** @param isDivided the functions are apart, because the code of another file may call them before this file has run */
function compiled(filename: string, isDivided: boolean): Parts {
  const { text, code } = fileAt(filename);
  let parts = code.get(isDivided);
  if (!parts) {
    const divided = isDivided ? divide(text) : null;
    const part = (source: string) => new Compiled(source, { filename });
    parts = divided ? { functions: part(divided.functions), rest: part(divided.rest) } : { rest: part(text) };
    code.set(isDivided, parts);
  }
  return parts;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name !== 'node_modules' && !name.startsWith('.'))
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}
