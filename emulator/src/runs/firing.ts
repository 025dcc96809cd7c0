// Runs that events and the clock start: simple triggers, installable triggers, time-driven triggers.

import { note } from '../services/base/console';
import { userView } from '../services/base/session';
import { momentOf, nextRun } from '../services/triggers/schedules';
import { type EventKind, type KeptTrigger, keptTriggers } from '../services/triggers/script-app';
import { isClosed } from '../workspace/closed-accounts';
import type { Links } from '../workspace/links';
import { Allowance } from './allowance';
import type { Run } from './runtime';
import type { ScriptRuns } from './script-runs';

const simpleTriggers: Partial<Record<EventKind, string>> = { open: 'onOpen', edit: 'onEdit' };

const MINUTE = 60_000;
/** The email of a person without an account. */
const NOBODY = '';

export class Firing {
  /** Edits that wait while the simple trigger handles an earlier one; undefined when it handles none. */
  private waiting: (() => void)[] | undefined;
  /** Run time of installable triggers, in milliseconds. */
  private readonly time: Allowance;

  constructor(
    private readonly links: Links,
    private readonly runs: ScriptRuns,
    private readonly containerId: () => string,
  ) {
    this.time = new Allowance(links, 'triggers', { gmail: 90 * MINUTE, workspace: 360 * MINUTE });
  }

  /** See `Events.fire`. */
  fire(kind: EventKind, source: string, by: string, event: Record<string, unknown>): void {
    if (!this.runs.loaded) return;
    const { links, runs } = this;
    const isContainer = !links.scriptFileId && source === (links.boundTo ?? this.containerId());
    const simple = simpleTriggers[kind];
    if (isContainer && simple) {
      const how = {
        functionName: simple,
        activeUser: by,
        effectiveUser: by,
        authorisation: 'LIMITED',
        hasContainer: true,
        hasUi: true,
      } as const;
      const run = () => runs.runQuietly({ ...how, kind: 'simpleTrigger' }, [{ ...event, user: userView(links, by) }]);
      if (runs.has({ ...how, kind: 'load' })) {
        if (kind === 'edit') this.inTurn(run);
        else run();
      }
    }
    for (const trigger of keptTriggers(links).filter((one) => one.source === source && one.event === kind)) {
      const visible = kind === 'formSubmit' ? '' : this.visibleUser(trigger.owner, by);
      this.runInstalled(trigger, visible, kind !== 'formSubmit', {
        ...event,
        triggerUid: trigger.id,
        ...(kind === 'formSubmit' ? {} : { user: userView(links, visible) }),
      });
    }
  }

  /** Runs a simple trigger. It handles one edit at a time: two more edits wait, the rest are lost. */
  private inTurn(run: () => void): void {
    if (this.waiting) {
      if (this.waiting.length < 2) this.waiting.push(run);
      return;
    }
    this.waiting = [];
    try {
      run();
      for (let next = this.waiting.shift(); next; next = this.waiting.shift()) next();
    } finally {
      this.waiting = undefined;
    }
  }

  /** Moves the clock and fires the triggers that fall due, in order. */
  advanceTo(target: number): void {
    const { clock } = this.links.runtime;
    const triggers = keptTriggers(this.links);
    for (;;) {
      const due = triggers
        .filter(({ nextAt }) => nextAt !== undefined && nextAt <= target)
        .sort((one, other) => one.nextAt! - other.nextAt!)[0];
      if (!due) break;
      const at = due.nextAt!;
      if (at > clock.now()) clock.advanceTo(at);
      // A trigger for a single moment stays in the list after it fires and counts among the twenty allowed, until a script deletes it.
      due.nextAt = nextRun(due.schedule!, at, due.id);
      this.runInstalled(due, '', false, { ...momentOf(at), triggerUid: due.id, authMode: 'FULL' });
    }
    if (target > clock.now()) clock.advanceTo(target);
  }

  /** Moves the clock without firing: recurring triggers miss their runs, a trigger for a single moment fires later. */
  skipTo(target: number): void {
    const { clock } = this.links.runtime;
    clock.advanceTo(target);
    for (const trigger of keptTriggers(this.links)) {
      if (trigger.nextAt !== undefined && trigger.nextAt < clock.now() && trigger.schedule!.at === undefined)
        trigger.nextAt = nextRun(trigger.schedule!, clock.now(), trigger.id);
    }
  }

  private runInstalled({ handler, owner }: KeptTrigger, activeUser: string, hasUi: boolean, event: object): void {
    const { links } = this;
    if (isClosed(links, owner) && !links.answers.closedAccountTriggersRun) return;
    if (this.time.isUsedUp(owner)) {
      note(links, `${handler} failed: Service using too much computer time for one day`);
      return;
    }
    if (!links.runtime.consent.isGivenBy(owner)) {
      note(links, `${handler} failed: Authorization is required to perform that action.`);
      return;
    }
    const hasContainer = !links.scriptFileId;
    const how: Run = {
      functionName: handler,
      kind: 'installableTrigger',
      activeUser,
      effectiveUser: owner,
      authorisation: 'FULL',
      hasContainer,
      hasUi,
    };
    const from = links.runtime.clock.now();
    this.runs.runQuietly(how, [event]);
    this.time.use(owner, links.runtime.clock.now() - from);
  }

  /** The user that an event shows: the owner or a colleague, else ''. A person without an account counts as the owner. */
  private visibleUser(owner: string, by: string): string {
    if (by === NOBODY) return owner;
    return by === owner || this.areColleagues(by, owner) ? by : '';
  }

  /** True when both have accounts in one Workspace domain. */
  private areColleagues(email: string, other: string): boolean {
    const isWorkspace = (address: string) => this.links.accounts.some(({ email, kind }) => email === address && kind === 'workspace');
    return isWorkspace(email) && isWorkspace(other) && domainOf(email) === domainOf(other);
  }
}

const domainOf = (email: string) => email.slice(email.indexOf('@') + 1);
