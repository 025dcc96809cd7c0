// «Kiểm tra hệ thống»: who may open it, its groups, and the conditions of some of them.
import { menuTexts } from '../../texts/menus';
import { type CheckGroupId, checkCalls, checkGroups, checkTexts } from '../../texts/system-check';
import { holdersOf, mayCall } from '../global-rights';
import type { CheckAnswer, CheckModel, NoticeModel } from '../page-models';
import type { SystemCheck } from '../ports';

/**
 * Returns the page with nothing looked at yet, or a notice that says who may open it.
 * @param only the groups to look at; absent for all
 */
export function systemCheck(check: SystemCheck, only?: CheckGroupId[]): CheckModel | NoticeModel {
  const shown = checkGroups.filter(({ id }) => !only || only.includes(id));
  return (
    refusal(check) ?? {
      kind: 'check',
      title: only ? checkTexts.formsTitle : checkTexts.title,
      intro: only ? checkTexts.formsIntro : checkTexts.intro,
      groups: shown.map(({ id, heading }) => ({ id, heading })),
      calls: only ? [only] : checkCalls,
    }
  );
}

/** Returns the conditions of the groups, in the order of the page. */
export function checkedGroups(check: SystemCheck, ids: string[]): CheckAnswer {
  const wanted = checkGroups.filter(({ id }) => ids.includes(id));
  return refusal(check) ?? { kind: 'checked', groups: wanted.map(({ id }) => ({ id, lines: check.lines(id) })) };
}

/**
 * The IT unit, the administrators and the keeper. While nobody knows who they are everyone may look, but only the keeper may cure.
 * @param toCure whether something is to be changed
 */
export function refusal({ isKeeper, actor }: SystemCheck, toCure = false): NoticeModel | undefined {
  if (isKeeper) return undefined;
  const person = actor();
  if (person ? mayCall('loadCheck', person) : !toCure) return undefined;
  const message = checkTexts.notYours(holdersOf('loadCheck'));
  return { kind: 'notice', title: menuTexts.notice, message, links: [] };
}
