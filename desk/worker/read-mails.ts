// The desk's own stored state, besides the workspace's: the mails that each person has read.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Kept {
  read: Record<string, number[]>;
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
    writeFileSync(this.file, JSON.stringify(this.kept));
  }
}
