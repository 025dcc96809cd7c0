// The layout of the version before the journal had an end: how it is known, and what became of its headers.
import { NotReady } from '../../texts/errors';
import { workbookTexts } from '../../texts/workbook';
import { findEnd } from './journal-end';

/** Headers of the register that only that version made. */
export const oldHeaders = { firstJournalRow: 'Nhật ký từ dòng', lastJournalRow: 'Nhật ký đến dòng', waiting: 'Chờ lãnh đạo' };

/** @throws NotReady when set-up has to upgrade the file first */
export function requireUpgraded({ register, journal }: { register: unknown[]; journal: unknown[] }): void {
  const isOld = register.some((header) => String(header).normalize('NFC') === oldHeaders.lastJournalRow);
  if (isOld && !findEnd(journal)) throw new NotReady(workbookTexts.notUpgraded);
}
