// The copies of the journal: how far they have come, whether their folder stands, and who can open it.
import type { Finding } from '../../actions/page-models';
import { isoDayOf } from '../../procedure/time/dates';
import { checkTexts as t } from '../../texts/system-check';
import { accessOf, copiesFolder, folderIds, openToAdmins } from '../journal-copies/copies-folder';
import { rememberSaved, savedRows } from '../journal-copies/save-new-rows';
import { now } from '../platform/clock';
import { folderUrl } from '../platform/drive';
import { isThere } from '../platform/marked-files';
import { type Condition, type Look, well } from './look';

const DAY = 86_400_000;

export const copyConditions = (look: Look): Condition[] => [{ id: 'copies', label: t.copies.label, look: () => copies(look) }];

function copies(look: Look): Finding {
  const { row, at, day } = savedRows();
  if (at === undefined) return { state: 'untried', ...t.copies.never };
  const byButton = (state: 'wrong' | 'notice', said: Parameters<Look['bySetup']>[1]): Finding => {
    const { button, ...finding } = look.bySetup(state, said, t.copies.button, []);
    return button ? { ...finding, button: { ...button, cure: 'copies' } } : finding;
  };
  const waiting = Math.max(0, look.register.end.row - row);
  const said = t.copies.well(at, row - 1, waiting);
  if (waiting && day < isoDayOf(now() - DAY)) return byButton('wrong', t.copies.late(at, waiting));
  // Only its owner may ask who can open the folder.
  if (!look.isKeeper) return well(t.copies.ofKeeper(said.found, look.installer));
  const folder = folderIds()[0] ?? '';
  if (!isThere(folder)) return byButton('wrong', t.copies.gone);
  const links = [{ text: t.copies.open, url: folderUrl(folder) }];
  const { others, missing } = accessOf(folder, look.settings.people);
  if (others.length) return { ...byButton('wrong', t.copies.others(others)), links };
  if (missing.length) return { ...byButton('notice', t.copies.missing(missing)), links };
  return { ...well(said), links };
}

/** Makes the folder anew where it is gone, and opens it to the administrators only; the next sweeps save what is missing. */
export function mendCopies(look: Look): void {
  const folder = copiesFolder(look.workbook.file.id);
  openToAdmins(folder, look.settings.people);
  const saved = savedRows();
  if (saved.folder !== folder) rememberSaved({ ...saved, row: 1, hash: '', day: '', folder });
}
