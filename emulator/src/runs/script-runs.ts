// Runs of the script's functions: each run has its own globals, with the services by name.

import { runInContext } from 'node:vm';
import { note } from '../services/base/console';
import { refusedDependencies } from '../services/base/refused';
import type { Links } from '../workspace/links';
import { PlatformError } from './errors';
import type { Run } from './runtime';
import { Script } from './script';

export class ScriptRuns {
  /** Services by global name, the same for every run. */
  readonly services: Record<string, unknown> = {};
  /** The advanced services that are implemented, by their id in the manifest, or by id and version: 'drive v3'. */
  readonly advanced: Record<string, object> = {};
  /** The manifest's advanced services and libraries by global name; a call of one that is not implemented throws. */
  private dependencies: Record<string, unknown> = {};
  private script: Script | undefined;
  private globals: Record<string, unknown> = {};
  private readonly functions = new Map<string, boolean>();

  /** @param onIdle called after a run when no other run is active */
  constructor(
    private readonly links: Links,
    private readonly onIdle: () => void,
  ) {}

  get loaded(): Script | undefined {
    return this.script;
  }

  get required(): Script {
    if (!this.script) throw new Error('No script is loaded: call load(folder) first');
    return this.script;
  }

  load(folder: string): Script {
    this.script = new Script(folder);
    const { enabledAdvancedServices = [], libraries = [] } = this.script.manifest.dependencies ?? {};
    this.dependencies = {
      ...refusedDependencies(this.links.runtime, enabledAdvancedServices, 'an advanced service'),
      ...refusedDependencies(this.links.runtime, libraries, 'a library'),
    };
    for (const { userSymbol, serviceId = '', version = '' } of enabledAdvancedServices) {
      const made = this.advanced[serviceId] ?? this.advanced[`${serviceId} ${version}`];
      if (made) this.dependencies[userSymbol] = made;
    }
    this.functions.clear();
    return this.script;
  }

  /** Runs a function of the script. */
  run(how: Run, args: unknown[]): unknown {
    const script = this.required;
    const before = this.globals;
    try {
      return this.links.runtime.execute(how, () => {
        this.globals = this.start(script);
        const handler = script.find(this.globals, how.functionName);
        if (typeof handler !== 'function') throw new PlatformError(`Script function not found: ${how.functionName}`);
        return (handler as (...all: unknown[]) => unknown)(...args);
      });
    } finally {
      this.globals = before;
      if (!this.links.runtime.isRunning) this.onIdle();
    }
  }

  /** Runs a trigger. Its error goes to the log, not to the person; the platform mails it to the owner. */
  runQuietly(how: Run, args: unknown[]): void {
    try {
      this.run(how, args);
    } catch (error) {
      note(this.links, `${how.functionName} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    }
  }

  /** True when the script has the function. The first check runs the script's top level as `how` says; the answer is kept. */
  has(how: Run): boolean {
    const name = how.functionName;
    const known = this.functions.get(name);
    if (known !== undefined) return known;
    const script = this.required;
    const isThere = this.links.runtime.execute(how, () => typeof script.find(this.start(script), name) === 'function');
    this.functions.set(name, isThere);
    return isThere;
  }

  html(name: string): string | undefined {
    return this.script?.html(name);
  }

  /** Evaluates a template's code in the globals of the current run. */
  evaluate(code: string, variables: Record<string, unknown>): unknown {
    const made = runInContext(code, this.globals) as (...values: unknown[]) => unknown;
    return made(...Object.values(variables));
  }

  private start(script: Script): Record<string, unknown> {
    return script.start({ ...this.services, ...this.dependencies });
  }
}
