// What an account may use up of something; it is whole again a day after it was begun.

import { kindOf } from '../services/base/session';
import type { Account } from '../workspace/contract';
import type { Links } from '../workspace/links';

const DAY = 86_400_000;

interface Used {
  since: number;
  amount: number;
}

export class Allowance {
  /** @param aDay by kind of account, see «Quotas for Google Services» */
  constructor(
    private readonly links: Links,
    private readonly what: string,
    private readonly aDay: Record<Account['kind'], number>,
  ) {}

  isUsedUp(account: string): boolean {
    return this.of(account).amount >= this.aDay[kindOf(this.links, account)];
  }

  use(account: string, amount: number): void {
    this.of(account).amount += amount;
  }

  private of(account: string): Used {
    const { clock } = this.links.runtime;
    const all = this.links.runtime.part<Record<string, Used>>('used', () => ({}));
    const key = `${this.what} ${account}`;
    const known = all[key];
    if (known && clock.now() - known.since < DAY) return known;
    all[key] = { since: clock.now(), amount: 0 };
    return all[key];
  }
}
