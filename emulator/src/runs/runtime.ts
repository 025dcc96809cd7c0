// What every imitated service stands on: who runs what now, the count of calls, planned faults, and the workspace's kept state.

import type { Clock } from '../workspace/clock';
import { Consent, type Right } from './consent';
import { ExecutionKilled, PlatformError } from './errors';

/** How a run came about; it decides whose rights it has and what it may reach. */
export type ExecutionKind = 'menu' | 'dialog' | 'simpleTrigger' | 'installableTrigger' | 'webApp' | 'load';

/** One run of a script function. */
export interface Execution {
  id: number;
  functionName: string;
  kind: ExecutionKind;
  /** Who is at the keyboard, '' where the platform hides it (time and form triggers, another's edit). */
  activeUser: string;
  /** Whose rights, quota and files are used. */
  effectiveUser: string;
  /** A simple trigger is LIMITED: services that need consent throw. */
  authorisation: 'FULL' | 'LIMITED';
  /** The container (active spreadsheet) can be reached; not in a web app. */
  hasContainer: boolean;
  /** `getUi()` works: someone is looking at the Sheet. */
  hasUi: boolean;
  startedAt: number;
  /** 6 minutes; 30 seconds for a simple trigger. */
  budgetMilliseconds: number;
  meter: Meter;
  /** Run at the end of the execution, also after an error: pending writes, locks. `killed`: nothing is to be saved. */
  atEnd: ((killed: boolean) => void)[];
  /** Why it was ended from outside: whatever the script catches, every further call ends it again. */
  killedFor?: string;
  /** Writes not yet seen by others; see `Runtime.enqueue`. */
  pendingWrites: (() => void)[];
}

/** What a run is asked with; the rest of an execution follows from it. */
export type Run = Pick<Execution, 'functionName' | 'kind' | 'activeUser' | 'effectiveUser' | 'authorisation' | 'hasContainer' | 'hasUi'>;

/** What a run cost. */
export interface Meter {
  functionName: string;
  calls: number;
  reads: number;
  writes: number;
  /** Cells read or written, by getValues, setValues and their kind. */
  cells: number;
  /** Writes that a later read of the same run forced out. */
  flushes: number;
  mails: number;
  documents: number;
  /** Calls by `Class.method`. */
  byMethod: Record<string, number>;
  /** Virtual milliseconds from start to end. */
  milliseconds: number;
}

/** What goes wrong at the k-th service call of a run (1 is the first). */
export interface Fault {
  /** Only in runs of this function; absent: the next run of any. */
  functionName?: string;
  atCall: number;
  effect: { error: string } | 'kill' | { quota: 'mail' | 'document' } | { revoke: Right } | { interleave: () => void };
}

const DAY = 86_400_000;
const RUNS_AT_ONCE = 30;

export class Runtime {
  readonly consent: Consent;
  /** Makes the dates that services give to the script; set when a script is loaded, so that they are instances of its own Date. */
  makeDate: (instant: number) => Date = (instant) => new Date(instant);
  private stack: Execution[] = [];
  private nextId = 1;
  private faults: Fault[] = [];
  /** Meters of ended runs, newest last. */
  readonly meters: Meter[] = [];

  /**
   * @param clock the one clock
   * @param state plain JSON data by service name; a service takes its part with `part`, and it is kept between runs
   */
  constructor(
    readonly clock: Clock,
    readonly state: Record<string, unknown>,
  ) {
    this.consent = new Consent(this);
  }

  /** The service's own part of the kept state; made by `initial` the first time. Plain JSON data only. */
  part<T extends object>(name: string, initial: () => T): T {
    if (!(name in this.state)) this.state[name] = initial();
    return this.state[name] as T;
  }

  /** A new id in the style of Google's: long, url-safe, never twice, the same in every replay. */
  newId(prefix: string): string {
    const counter = this.part('ids', () => ({ next: 1 }));
    return `${prefix}${'0'.repeat(Math.max(0, 33 - prefix.length))}${String(counter.next++).padStart(8, '0')}`;
  }

  /** The run under way; a service reached from outside any run is a mistake of the driver. */
  get execution(): Execution {
    const execution = this.stack[this.stack.length - 1];
    if (!execution) throw new Error('No script is running');
    return execution;
  }

  get isRunning(): boolean {
    return this.stack.length > 0;
  }

  fault(fault: Fault): void {
    this.faults.push(fault);
  }

  /** Runs `body` as an execution of its own and settles it: pending writes are saved unless it was killed. */
  execute<T>(options: Run, body: () => T): T {
    if (this.stack.filter(({ effectiveUser }) => effectiveUser === options.effectiveUser).length >= RUNS_AT_ONCE)
      throw new PlatformError('There are too many scripts running simultaneously for this Google user account.');
    const execution: Execution = {
      ...options,
      id: this.nextId++,
      startedAt: this.clock.now(),
      budgetMilliseconds: options.kind === 'simpleTrigger' ? 30_000 : 360_000,
      meter: {
        functionName: options.functionName,
        calls: 0,
        reads: 0,
        writes: 0,
        cells: 0,
        flushes: 0,
        mails: 0,
        documents: 0,
        byMethod: {},
        milliseconds: 0,
      },
      atEnd: [],
      pendingWrites: [],
    };
    this.stack.push(execution);
    let killed = false;
    try {
      const result = body();
      if (execution.killedFor) throw new ExecutionKilled(execution.killedFor);
      this.settleWrites();
      return result;
    } catch (error) {
      killed = execution.killedFor !== undefined;
      if (killed && !(error instanceof ExecutionKilled)) throw new ExecutionKilled(execution.killedFor);
      // An exception of the script still lets through what it wrote before; only a killed run loses it.
      if (!killed) this.settleInSpiteOf();
      throw error;
    } finally {
      if (killed) execution.pendingWrites.length = 0;
      for (const end of execution.atEnd) end(killed);
      execution.meter.milliseconds = this.clock.now() - execution.startedAt;
      this.meters.push(execution.meter);
      if (this.meters.length > 500) this.meters.splice(0, this.meters.length - 500);
      this.stack.pop();
    }
  }

  /** Every call of a service method comes through here first: it is counted, and a planned fault strikes. */
  touch(className: string, method: string): void {
    const execution = this.execution;
    if (execution.killedFor) throw new ExecutionKilled(execution.killedFor);
    const meter = execution.meter;
    meter.calls++;
    const name = `${className}.${method}`;
    meter.byMethod[name] = (meter.byMethod[name] ?? 0) + 1;
    if (this.clock.now() - execution.startedAt > execution.budgetMilliseconds) this.kill('Exceeded maximum execution time');
    const index = this.faults.findIndex(
      (fault) => fault.atCall <= meter.calls && (!fault.functionName || fault.functionName === execution.functionName),
    );
    if (index < 0) return;
    const { effect } = this.faults.splice(index, 1)[0]!;
    if (effect === 'kill') this.kill('The run was ended');
    if ('error' in effect) throw new PlatformError(effect.error);
    // Quotas are by account and come back within a day.
    if ('quota' in effect) this.exhausted[`${effect.quota} ${execution.effectiveUser}`] = this.clock.now() + DAY;
    if ('revoke' in effect) this.consent.revoke(effect.revoke);
    if ('interleave' in effect) effect.interleave();
  }

  /** The acting account has nothing left of this for the day. */
  isExhausted(quota: 'mail' | 'document'): boolean {
    return (this.exhausted[`${quota} ${this.execution.effectiveUser}`] ?? 0) > this.clock.now();
  }

  /** Rights are given again, quotas are whole, no fault is planned. */
  mend(): void {
    this.faults = [];
    for (const name of Object.keys(this.exhausted)) delete this.exhausted[name];
    this.consent.giveBack();
  }

  private get exhausted(): Record<string, number> {
    return this.part<Record<string, number>>('exhausted', () => ({}));
  }

  /** Ends the run from outside: no catch of the script sees it. */
  kill(why: string): never {
    this.execution.killedFor = why;
    throw new ExecutionKilled(why);
  }

  /**
   * A write of the script: buffered, as the platform does, and carried out when the same run reads, flushes or ends.
   * Arguments are checked by the caller before; what can only fail on the cells (a validation that rejects) fails when carried out.
   */
  enqueue(write: () => void, cells = 0): void {
    const execution = this.execution;
    execution.meter.writes++;
    execution.meter.cells += cells;
    execution.pendingWrites.push(write);
  }

  /** Before a read: buffered writes of this run go out first, and that costs a flush. */
  beforeRead(cells = 0): void {
    const execution = this.execution;
    execution.meter.reads++;
    execution.meter.cells += cells;
    if (execution.pendingWrites.length) {
      execution.meter.flushes++;
      this.settleWrites();
    }
  }

  /** Carries out the buffered writes of the run under way, in order. */
  settleWrites(): void {
    const { pendingWrites } = this.execution;
    while (pendingWrites.length) pendingWrites.shift()!();
  }

  /** After an error of the script: a write that fails, too, must not hide it. */
  private settleInSpiteOf(): void {
    try {
      this.settleWrites();
    } catch {
      this.execution.pendingWrites.length = 0;
    }
  }
}
