// Words of what a dialog offers from earlier incidents.
import { moneyText } from '../../figures';
import type { Likeness } from '../../procedure/earlier/likeness';
import type { Instant } from '../../procedure/incident';
import { dayText } from '../moments';

export const suggestionTexts = {
  /** Under a vendor's name. */
  taxCode: (taxCode: string) => `MST ${taxCode}`,
  /** Under the name of a cost line; `at` is unknown when the incident has left the register. */
  price: (unit: string, unitPrice: number, code: string, at: Instant | undefined) =>
    [moneyText(unitPrice) + (unit ? `/${unit}` : ''), at === undefined ? code : `${code} báo ngày ${dayText(at)}`].join(' · '),
  why: {
    sameDevice: 'cùng mã tài sản',
    sameName: 'cùng thiết bị',
    likeWords: 'cùng nhóm, hiện tượng gần giống',
  } satisfies Record<Likeness, string>,
  noCost: 'không phát sinh kinh phí',
  cost: (actualCost: number) => `kinh phí ${moneyText(actualCost)}`,
  archived: 'Đã chuyển sang bảng tính lưu trữ.',
  openIndex: 'Xem ở “Mục lục hồ sơ”',
};
