// The script under way: its folder, loaded anew for every run into globals of its own.
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join, resolve } from 'node:path';
import { runInContext } from 'node:vm';
import gasLocal from 'gas-local';

/** Manifest of the project, as far as it matters here. */
interface Manifest {
  timeZone?: string;
  webapp?: { executeAs?: 'USER_ACCESSING' | 'USER_DEPLOYING'; access?: string };
}

/** An Apps Script project in a folder. */
export class Script {
  readonly manifest: Manifest;
  private readonly code: string;
  private readonly pages: Record<string, string>;

  /** @param folder .js or .gs, .html, appsscript.json */
  constructor(folder: string) {
    const from = resolve(folder);
    const files = readdirSync(from);
    const manifest = join(from, 'appsscript.json');
    this.manifest = existsSync(manifest) ? (JSON.parse(readFileSync(manifest, 'utf8')) as Manifest) : {};
    this.pages = Object.fromEntries(
      files.filter((name) => extname(name) === '.html').map((name) => [basename(name, '.html'), readFileSync(join(from, name), 'utf8')]),
    );
    this.code = files.some((name) => extname(name) === '.gs') ? asJs(from, files) : from;
  }

  html(name: string): string | undefined {
    return this.pages[name];
  }

  /**
   * Globals of a new run: the services, and the script's own.
   * Errors, dates and arrays that services hand over come from outside the context, so `instanceof` is told to know them.
   */
  start(services: Record<string, unknown>): Record<string, unknown> {
    const globals = gasLocal.require(this.code, { ...services }, { filter: (name: string) => extname(name) === '.js' }) as Record<
      string,
      unknown
    >;
    runInContext(
      `for (const [type, is] of [[Error, (value) => Object.prototype.toString.call(value) === '[object Error]'], [Array, Array.isArray]]) {
         const own = Function.prototype[Symbol.hasInstance];
         Object.defineProperty(type, Symbol.hasInstance, { value(value) { return this === type ? is(value) : own.call(this, value); } });
       }`,
      globals,
    );
    return globals;
  }
}

/** gas-local loads .js alone: files of the online editor are laid beside under that ending. */
function asJs(folder: string, files: string[]): string {
  const work = mkdtempSync(join(tmpdir(), 'script-'));
  for (const name of files) {
    if (extname(name) === '.gs' || extname(name) === '.js')
      writeFileSync(join(work, `${basename(name, extname(name))}.js`), readFileSync(join(folder, name)));
  }
  return work;
}
