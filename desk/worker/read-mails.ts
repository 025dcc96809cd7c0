// The desk's own stored state, besides the workspace's: the mails that each person has read, and where the tour began.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Kept {
  read: Record<string, number[]>;
  /** The code of the last incident when the tour began, '' for none; absent: it has not begun. */
  tourAfter?: string;
}

export class KeptDesk {
  private readonly file: string;
  private readonly kept: Kept;

  constructor(dir: string) {
    this.file = join(dir, 'desk.json');
    this.kept = existsSync(this.file) ? (JSON.parse(readFileSync(this.file, 'utf8')) as Kept) : { read: {} };
    mkdirSync(dir, { recursive: true });
  }

  isRead(email: string, mail: number): boolean {
    return this.kept.read[email]?.includes(mail) ?? false;
  }

  markRead(email: string, mail: number): void {
    if (this.isRead(email, mail)) return;
    this.kept.read[email] = [...(this.kept.read[email] ?? []), mail];
    this.write();
  }

  /** Everybody has read these mails. */
  markAllRead(emails: string[], mails: number[]): void {
    for (const email of emails) this.kept.read[email] = [...new Set([...(this.kept.read[email] ?? []), ...mails])];
    this.write();
  }

  get tourAfter(): string | undefined {
    return this.kept.tourAfter;
  }

  beginTour(after: string): void {
    this.kept.tourAfter = after;
    this.write();
  }

  private write(): void {
    writeFileSync(this.file, JSON.stringify(this.kept));
  }
}
