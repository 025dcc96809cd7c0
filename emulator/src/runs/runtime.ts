// The runtime of all services: the current run, call counts, planned faults, and the workspace's state.

import type { Clock } from '../workspace/clock';
import { Consent, type Right } from './consent';
import { ExecutionKilled, PlatformError } from './errors';

/** How a run was started; this decides whose rights it has and what it may use. */
export type ExecutionKind = 'menu' | 'dialog' | 'simpleTrigger' | 'installableTrigger' | 'webApp' | 'load';

/** One run of a script function. */
export interface Execution {
  id: number;
  functionName: string;
  kind: ExecutionKind;
  /** The person at the keyboard; '' when the platform hides it (time and form triggers, another person's edit). */
  activeUser: string;
  /** The person whose rights, quotas and files the run uses. */
  effectiveUser: string;
  /** LIMITED in a simple trigger: services that need consent throw. */
  authorisation: 'FULL' | 'LIMITED';
  /** True when the run can use the container (active spreadsheet); false in a web app. */
  hasContainer: boolean;
  /** True when `getUi()` works, because a person has the Sheet open. */
  hasUi: boolean;
  startedAt: number;
  /** 6 minutes; 30 seconds for a simple trigger. */
  budgetMilliseconds: number;
  meter: Meter;
  /** Called at the end of the run, also after an error: they release locks and save documents. `killed`: save nothing. */
  atEnd: ((killed: boolean) => void)[];
  /** Why the run was killed. Every later call throws again, even if the script catches the error. */
  killedFor?: string;
  /** The message of the planned error of the call that is running, which takes effect first. */
  failsAfter?: string;
  /** Writes that others do not see yet; see `Runtime.enqueue`. */
  pendingWrites: (() => void)[];
}

/** Options of a run; `Runtime.execute` adds the rest of the execution. */
export type Run = Pick<Execution, 'functionName' | 'kind' | 'activeUser' | 'effectiveUser' | 'authorisation' | 'hasContainer' | 'hasUi'>;

/** The cost of a run. */
export interface Meter {
  functionName: string;
  calls: number;
  reads: number;
  writes: number;
  /** Cells read or written by getValues, setValues and similar methods. */
  cells: number;
  /** Reads that first had to carry out buffered writes. */
  flushes: number;
  mails: number;
  documents: number;
  /** Calls by `Class.method`. */
  byMethod: Record<string, number>;
  /** Milliseconds from start to end by the workspace's clock. */
  milliseconds: number;
}

/** A planned failure at the k-th service call of a run (1 is the first). `applied`: the call of a classic service takes effect, and then fails. */
export interface Fault {
  /** Only in runs of this function; absent: in the next run of any function. */
  functionName?: string;
  atCall: number;
  effect: { error: string; applied?: boolean } | 'kill' | { quota: Quota } | { revoke: Right } | { interleave: () => void } | ApiFault;
}

/** A day's mails, a day's new documents, or the room in a person's Drive. */
export type Quota = 'mail' | 'document' | 'storage';

/** What an API answers in place of the result: refused for good (sharing that the domain forbids), over quota, unavailable, not enabled, or nothing. */
export type ApiFaultAnswer = 400 | 429 | 503 | 403 | 'empty';

/** A fault of the first API call from the k-th call on. `applied`: the request takes effect, and only its answer is lost. */
export interface ApiFault {
  response: ApiFaultAnswer;
  applied?: boolean;
}

const DAY = 86_400_000;
const RUNS_AT_ONCE = 30;

export class Runtime {
  readonly consent: Consent;
  /** Makes the dates that services return. Loading a script sets it, so that they are instances of the script's Date. */
  makeDate: (instant: number) => Date = (instant) => new Date(instant);
  /** Runs before a service does something, and before others act; `namespace` is that of the called class, or ''. */
  beforeCall: (namespace: string) => void = () => undefined;
  /** Called when a script calls a service. */
  onCall: (method: string, functionName: string) => void = () => undefined;
  private stack: Execution[] = [];
  private nextId = 1;
  private faults: Fault[] = [];
  /** Meters of ended runs, newest last. */
  readonly meters: Meter[] = [];

  /**
   * @param clock the workspace's clock
   * @param state plain JSON data by service name, kept between runs; a service gets its part with `part`
   */
  constructor(
    readonly clock: Clock,
    readonly state: Record<string, unknown>,
  ) {
    this.consent = new Consent(this);
  }

  /** Returns a service's part of the state; `initial` makes it the first time. Plain JSON data only. */
  part<T extends object>(name: string, initial: () => T): T {
    if (!(name in this.state)) this.state[name] = initial();
    return this.state[name] as T;
  }

  /** Returns a new id like Google's: long, URL-safe, unique, and the same in every replay. */
  newId(prefix: string): string {
    const counter = this.part('ids', () => ({ next: 1 }));
    return `${prefix}${'0'.repeat(Math.max(0, 33 - prefix.length))}${String(counter.next++).padStart(8, '0')}`;
  }

  /** The current run. @throws when there is none: the driver has called a service outside a run */
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

  /** Runs `body` as a new execution. At its end the pending writes are carried out, unless it was killed. */
  execute<T>(options: Run, body: () => T): T {
    if (this.stack.filter(({ effectiveUser }) => effectiveUser === options.effectiveUser).length >= RUNS_AT_ONCE)
      throw new PlatformError('There are too many scripts running simultaneously for this Google user account.');
    this.beforeCall('');
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
      // The writes before an exception of the script still count; only a killed run loses them.
      if (!killed) this.settleAfterError();
      throw error;
    } finally {
      if (killed) execution.pendingWrites.length = 0;
      try {
        this.beforeCall('');
      } finally {
        for (const end of execution.atEnd) end(killed);
        execution.meter.milliseconds = this.clock.now() - execution.startedAt;
        this.meters.push(execution.meter);
        if (this.meters.length > 500) this.meters.splice(0, this.meters.length - 500);
        this.stack.pop();
      }
    }
  }

  /** Runs before every call of a service method: counts the call and applies a planned fault. */
  touch(className: string, method: string): void {
    const execution = this.execution;
    if (execution.killedFor) throw new ExecutionKilled(execution.killedFor);
    const meter = execution.meter;
    meter.calls++;
    const name = `${className}.${method}`;
    meter.byMethod[name] = (meter.byMethod[name] ?? 0) + 1;
    this.onCall(name, execution.functionName);
    if (this.clock.now() - execution.startedAt > execution.budgetMilliseconds) this.kill('Exceeded maximum execution time');
    const effect = this.takeFault((one) => typeof one !== 'object' || !('response' in one));
    if (!effect) return;
    if (effect === 'kill') this.kill('The run was ended');
    if ('error' in effect) {
      if (!effect.applied) throw new PlatformError(effect.error);
      execution.failsAfter = effect.error;
    }
    // Quotas are per account and reset within a day; a full Drive stays full.
    if ('quota' in effect)
      this.exhausted[`${effect.quota} ${execution.effectiveUser}`] =
        effect.quota === 'storage' ? Number.MAX_SAFE_INTEGER : this.clock.now() + DAY;
    if ('revoke' in effect) this.consent.revoke(effect.revoke);
    if ('interleave' in effect) {
      this.beforeCall('');
      effect.interleave();
    }
  }

  /** Runs after every call of a classic service: fails where that is planned. */
  afterCall(): void {
    const { failsAfter } = this.execution;
    if (failsAfter === undefined) return;
    this.execution.failsAfter = undefined;
    throw new PlatformError(failsAfter);
  }

  /** Returns and removes the fault that is planned for this call of an API. */
  takeApiFault(): ApiFault | undefined {
    return this.takeFault((one) => typeof one === 'object' && 'response' in one) as ApiFault | undefined;
  }

  private takeFault(isWanted: (effect: Fault['effect']) => boolean): Fault['effect'] | undefined {
    const { meter, functionName } = this.execution;
    const index = this.faults.findIndex(
      (fault) => fault.atCall <= meter.calls && (!fault.functionName || fault.functionName === functionName) && isWanted(fault.effect),
    );
    return index < 0 ? undefined : this.faults.splice(index, 1)[0]!.effect;
  }

  /** Whether the effective user has used up this quota. */
  isExhausted(quota: Quota): boolean {
    return (this.exhausted[`${quota} ${this.execution.effectiveUser}`] ?? 0) > this.clock.now();
  }

  /** Gives back revoked rights, resets quotas and removes planned faults. */
  mend(): void {
    this.faults = [];
    for (const name of Object.keys(this.exhausted)) delete this.exhausted[name];
    this.consent.giveBack();
  }

  private get exhausted(): Record<string, number> {
    return this.part<Record<string, number>>('exhausted', () => ({}));
  }

  /** Ends the run from outside; the script cannot catch it. */
  kill(why: string): never {
    this.execution.killedFor = why;
    throw new ExecutionKilled(why);
  }

  /**
   * Buffers a write of the script, as the platform does. It is carried out when the same run reads, flushes or ends.
   * The caller checks the arguments before; checks on the cells (a validation that rejects) fail when it is carried out.
   */
  enqueue(write: () => void, cells = 0): void {
    const execution = this.execution;
    execution.meter.writes++;
    execution.meter.cells += cells;
    execution.pendingWrites.push(write);
  }

  /** Runs before a read: carries out the buffered writes of this run and counts a flush. */
  beforeRead(cells = 0): void {
    const execution = this.execution;
    execution.meter.reads++;
    execution.meter.cells += cells;
    if (execution.pendingWrites.length) {
      execution.meter.flushes++;
      this.settleWrites();
    }
  }

  /** Carries out the buffered writes of the current run, in order. */
  settleWrites(): void {
    const { pendingWrites } = this.execution;
    while (pendingWrites.length) pendingWrites.shift()!();
  }

  /** Carries out buffered writes after an error of the script. A write that fails must not hide that error. */
  private settleAfterError(): void {
    try {
      this.settleWrites();
    } catch {
      this.execution.pendingWrites.length = 0;
    }
  }
}
