// Daily quotas of accounts: how much an account has used. A quota resets a day after its first use.

import { kindOf } from '../services/base/session';
import type { Account } from '../workspace/contract';
import type { Links } from '../workspace/links';

const DAY = 86_400_000;

interface Used {
  since: number;
  amount: number;
}

export class Allowance {
  /** @param perDay limit by kind of account, see «Quotas for Google Services» */
  constructor(
    private readonly links: Links,
    private readonly quota: string,
    private readonly perDay: Record<Account['kind'], number>,
  ) {}

  isUsedUp(account: string): boolean {
    return this.usageOf(account).amount >= this.perDay[kindOf(this.links, account)];
  }

  use(account: string, amount: number): void {
    this.usageOf(account).amount += amount;
  }

  private usageOf(account: string): Used {
    const { clock } = this.links.runtime;
    const all = this.links.runtime.part<Record<string, Used>>('used', () => ({}));
    const key = `${this.quota} ${account}`;
    const known = all[key];
    if (known && clock.now() - known.since < DAY) return known;
    all[key] = { since: clock.now(), amount: 0 };
    return all[key];
  }
}
