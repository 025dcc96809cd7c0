// Who keeps the register: whether another account could, and whose the files are, because a file goes with its deleted owner.
import type { Finding } from '../../actions/page-models';
import { substitutes } from '../../procedure/rights/keeper';
import { personPhrase } from '../../texts/keeper';
import { checkTexts as t } from '../../texts/system-check';
import { fileOf } from '../platform/marked-files';
import { readProperty } from '../platform/properties';
import { sheetOf } from '../workbook/sheets';
import { type Condition, type Look, well } from './look';

export const keeperCondition = (look: Look): Condition => ({ id: 'keepers', label: t.keepers.label, look: () => keepers(look) });

export const ownersCondition = (look: Look): Condition => ({ id: 'owners', label: t.owners.label, look: () => owners(look) });

/** An administrator who may not edit the file could not open it to take it over. */
function keepers(look: Look): Finding {
  const all = substitutes(look.settings.people, look.installer);
  const file = SpreadsheetApp.getActiveSpreadsheet();
  const owner = file.getOwner() as GoogleAppsScript.Base.User | null;
  const editors = [...file.getEditors(), ...(owner ? [owner] : [])].map((user) => user.getEmail().toLowerCase());
  const able = all.filter(({ email }) => editors.includes(email));
  if (able.length) return well(t.keepers.well(look.installer, able.map(personPhrase)));
  if (all.length) return look.bySetup('notice', t.keepers.notShared(all.map(personPhrase)), t.keepers.button, ['looks', 'form', 'folders']);
  const links = [{ text: t.openSheet(sheetOf('people').name), url: look.sheetUrl('people') }];
  return { state: 'notice', ...t.keepers.only(look.installer), links };
}

function owners(look: Look): Finding {
  const files = [
    { name: t.owners.names.file, id: look.workbook.file.id },
    { name: t.owners.names.form, id: readProperty('form.id') },
    { name: t.owners.names.folder, id: readProperty('folder.root') },
  ];
  const others = files.flatMap(({ name, id }) => {
    const owner = fileOf(id)?.owners?.[0]?.emailAddress;
    return owner && owner.toLowerCase() !== look.installer.toLowerCase() ? [{ name, owner }] : [];
  });
  return others.length ? { state: 'notice', ...t.owners.others(others, look.installer) } : well(t.owners.well(look.installer));
}
