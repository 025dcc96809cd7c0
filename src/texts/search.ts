// Words of «Tìm sự cố».
import type { Instant } from '../procedure/incident';
import { momentText } from './moments';
import { dueStateTexts } from './sheets/register';

export const searchTexts = {
  title: 'Tìm sự cố',
  /** @param dueState as the register shows it; a limit that has passed stands in it */
  due: (dueState: string, dueAt: Instant | undefined): string =>
    dueAt === undefined || dueState.startsWith(dueStateTexts.words.overdue) ? dueState : `${dueState} (${momentText(dueAt)})`,
};
