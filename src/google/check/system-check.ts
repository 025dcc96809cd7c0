// «Kiểm tra hệ thống»: the conditions of each group; one that cannot be looked at says why, and what to do.
import type { CheckLine, Finding } from '../../actions/page-models';
import type { SystemCheck } from '../../actions/ports';
import type { Actor } from '../../procedure/incident';
import { UserError } from '../../texts/errors';
import { type CheckGroupId, checkTexts, type Said } from '../../texts/system-check';
import { codeOf } from '../platform/apis';
import { now } from '../platform/clock';
import { actorNow, isKeeper } from '../platform/identity';
import { log } from '../platform/log';
import { readProperty } from '../platform/properties';
import { copyConditions, mendCopies } from './copies';
import { formConditions } from './form';
import { type Condition, Look } from './look';
import { paperConditions } from './papers';
import { trialConditions } from './preflight';
import { runningConditions } from './running';
import { settingConditions } from './settings';
import { fileConditions, renameSheets } from './sheets';
import { pageConditions } from './web-page';

const groups: Record<CheckGroupId, (look: Look) => Condition[]> = {
  file: fileConditions,
  settings: settingConditions,
  running: (look) => [...runningConditions(look), ...copyConditions(look)],
  form: formConditions,
  papers: paperConditions,
  page: pageConditions,
  trial: trialConditions,
};

/** Returns the check of this run. */
export function openSystemCheck(): SystemCheck {
  const look = new Look();
  return {
    isKeeper: isKeeper(),
    actor: () => personAtKeyboard(look),
    lines: (group) => {
      if (!look.installer)
        return group === 'file' ? [{ id: 'setUp', label: checkTexts.title, state: 'wrong', ...checkTexts.notSetUp }] : [];
      return conditionsOf(group, look).map(({ id, label, look: found }): CheckLine => ({ id, label, ...seen(found) }));
    },
  };
}

function personAtKeyboard(look: Look): Actor | undefined {
  try {
    const { people } = look.settings;
    return people.length ? actorNow(people, now()) : undefined;
  } catch (error) {
    log('', error);
    return undefined;
  }
}

function conditionsOf(group: CheckGroupId, look: Look): Condition[] {
  try {
    return groups[group](look);
  } catch (error) {
    return [{ id: group, label: checkTexts.title, look: () => unseen(error) }];
  }
}

function seen(found: () => Finding): Finding {
  try {
    return found();
  } catch (error) {
    return unseen(error);
  }
}

const unseen = (error: unknown): Finding => {
  const { found, cure } = reasonOf(error);
  return { state: 'unseen', found: checkTexts.unseen.found(found), ...(cure ? { cure } : {}) };
};

/** Returns why something did not work, for people: a fault of the script is told in the platform's words, and logged. */
export function reasonOf(error: unknown): Said {
  const { noRight, noAnswer, said, askRight, again } = checkTexts.unseen;
  if (error instanceof UserError) return { found: error.message };
  log('', error);
  const code = codeOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (code === 403 || code === 404 || /permission|quyền/i.test(message))
    return { found: noRight, cure: askRight(readProperty('installer')) };
  return { found: code === undefined || code < 500 ? said(message) : noAnswer, cure: again };
}

/** Gives our sheets their names back. */
export const renameOurSheets = (): void => renameSheets(new Look());

/** Makes the folder of the journal's copies as it should be. */
export const mendJournalCopies = (): void => mendCopies(new Look());
