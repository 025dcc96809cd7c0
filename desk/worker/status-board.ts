// The status that the desk sends with every reply: the clock, the unread mails, the cost of the last action.
import type { Meter, Workspace } from 'apps-script-emulator';
import { people } from '../office/people';
import { isSetUp } from '../office/set-up';
import type { DeskStatus } from '../protocol';
import { words } from '../words';
import { byId, rightTo } from './file-access';
import { unreadByPerson } from './mailbox';
import type { KeptDesk } from './read-mails';
import { tourIncident } from './tour-incident';

export class StatusBoard {
  private revision = Date.now();
  private cost: DeskStatus['cost'] = { what: '', meters: [] };
  private tour?: { revision: number; after: string; found: DeskStatus['tour'] };

  constructor(
    private readonly workspace: Workspace,
    private readonly kept: KeptDesk,
  ) {}

  status(): DeskStatus {
    const { workspace } = this;
    const entries = byId(workspace.files());
    const container = entries.get(workspace.containerId);
    return {
      revision: this.revision,
      now: workspace.now(),
      title: container?.name ?? '',
      containerId: workspace.containerId,
      sheetNames: Object.fromEntries(workspace.sheets().map(({ id, name }) => [id, name])),
      isSetUp: isSetUp(workspace),
      menus: workspace.menus(),
      forms: workspace.forms(),
      unread: unreadByPerson(workspace, this.kept),
      mails: workspace.mails().length,
      readers: container ? people.filter(({ email }) => rightTo(entries, container, email) !== 'none').map(({ email }) => email) : [],
      cost: this.cost,
      tour: this.tourNow(),
    };
  }

  /** The register is read again only when something may have changed. */
  private tourNow(): DeskStatus['tour'] {
    const { revision, kept, workspace } = this;
    const after = kept.tourAfter;
    if (after === undefined) return undefined;
    if (this.tour?.revision !== revision || this.tour.after !== after)
      this.tour = { revision, after, found: { incident: tourIncident(workspace, after) } };
    return this.tour.found;
  }

  /**
   * Runs `body`, records the cost of its runs and increases the revision, also when it fails.
   * @param byScript only scripts act in it: the revision stays the same when they write nothing
   */
  measured<T>(what: string, body: () => T, byScript = false): T {
    const last = this.workspace.meters().at(-1);
    try {
      return body();
    } finally {
      const isWritten = this.note(what, last) && this.cost.meters.some(({ writes, mails, documents }) => writes + mails + documents > 0);
      if (isWritten || !byScript) this.revision++;
    }
  }

  /** Fires the triggers that became due as time passed; returns true when something ran. */
  letTimePass(): boolean {
    const last = this.workspace.meters().at(-1);
    // A moment later than now, because the clock runs on while this line runs and cannot go back.
    this.workspace.advanceTo(this.workspace.now() + 5);
    if (!this.note(words.timeTriggers, last)) return false;
    this.revision++;
    return true;
  }

  private note(what: string, last: Meter | undefined): boolean {
    const all = this.workspace.meters();
    const meters = last ? all.slice(all.lastIndexOf(last) + 1) : all;
    if (meters.length) this.cost = { what, meters };
    return meters.length > 0;
  }
}
