// Words of the mails on what waits when a delegation begins or ends.
import type { Delegation } from '../../procedure/rights/people';
import { withPosition } from '../labels';
import { dayText } from '../moments';

const documentOf = ({ number, day }: Delegation): string =>
  number ? `, theo văn bản số ${number}${day === undefined ? '' : ` ngày ${dayText(day)}`}` : '';

export const delegationTurnTexts = {
  /** @param lines what waits */
  begun: (delegation: Delegation, lines: string[]) => ({
    subject: `Theo ủy quyền: ${lines.length} việc chờ đồng chí quyết định`,
    paragraphs: [
      `Đến hết ngày ${dayText(delegation.until - 1)}, đồng chí phê duyệt thay ${withPosition(delegation.by)}${documentOf(delegation)}.`,
      ['Việc đang chờ:', ...lines].join('\n'),
      'Kính đề nghị đồng chí xem và quyết định.',
    ],
  }),
  ended: (delegation: Delegation, lines: string[]) => ({
    subject: `Ủy quyền đã kết thúc: ${lines.length} việc chờ đồng chí quyết định`,
    paragraphs: [
      `Ủy quyền phê duyệt cho ${withPosition(delegation.to)} đã kết thúc; các việc sau chờ đồng chí.`,
      ['Việc đang chờ:', ...lines].join('\n'),
      'Kính đề nghị đồng chí xem và quyết định.',
    ],
  }),
};
