// The file: its sheets by their ids, columns by headers and marks, protections, zone, version.
import type { Finding } from '../../actions/page-models';
import { substitutes } from '../../procedure/rights/keeper';
import { checkTexts as t, version } from '../../texts/system-check';
import { unmarked } from '../workbook/headers/column-marks';
import { isExactHeaderRow, placesIn } from '../workbook/headers/header-row';
import { rememberedIds } from '../workbook/open-file';
import { namesOf, sheetOf, sheets } from '../workbook/sheets';
import { keeperCondition } from './keepers';
import { byReconciling, type Condition, type Look, type StandingSheet, well } from './look';

export const fileConditions = (look: Look): Condition[] => [
  { id: 'sheets', label: t.sheets.label, look: () => standingSheets(look) },
  { id: 'headers', label: t.headers.label, look: () => headers(look) },
  { id: 'marks', label: t.marks.label, look: () => marks(look) },
  { id: 'protections', label: t.protections.label, look: () => protections(look) },
  keeperCondition(look),
  { id: 'zone', label: t.zone.label, look: () => zone(look) },
  { id: 'version', label: t.version.label, look: () => noted(look) },
];

function standingSheets(look: Look): Finding {
  const present = new Set(look.standing.map(({ spec }) => spec.key));
  const missing = sheets.filter(({ key }) => !present.has(key));
  if (missing.some(({ key }) => key === 'journal')) return { state: 'wrong', ...t.sheets.noJournal };
  if (missing.length)
    return look.bySetup('wrong', t.sheets.missing(missing.map(({ name }) => name)), t.sheets.make, ['sheets', 'lists', 'looks']);
  const known = rememberedIds();
  for (const { spec, id } of look.standing) {
    const other = look.file.sheets?.find(({ properties }) => properties?.sheetId === known[spec.key]);
    if (known[spec.key] === id || !other) continue;
    const kept = other.properties?.title ?? '';
    return {
      state: 'wrong',
      ...t.sheets.doubled(spec.name, kept),
      links: [{ text: t.sheets.open(spec.name), url: look.sheetUrl(spec.key) }],
    };
  }
  const renamed = renamedSheets(look);
  if (!renamed.length) return well(t.sheets.well(sheets.length));
  const pairs = renamed.map(({ spec, title }) => ({ name: spec.name, now: title }));
  return { state: 'notice', ...t.sheets.renamed(pairs), button: { label: t.sheets.rename, cure: 'names' } };
}

const renamedSheets = (look: Look): StandingSheet[] => look.standing.filter(({ spec, title }) => !namesOf(spec).includes(title));

/** Gives the sheets their names back. */
export function renameSheets(look: Look): void {
  look.workbook.write(() =>
    renamedSheets(look).map(({ spec, id }) => ({
      sheet: spec.key,
      request: { updateSheetProperties: { properties: { sheetId: id, title: spec.name }, fields: 'title' } },
    })),
  );
}

function headers(look: Look): Finding {
  const found: string[] = [];
  let count = 0;
  let needsKeeper = false;
  for (const { spec } of look.standing) {
    const row = look.headers(spec.key);
    count += spec.columns.length;
    if (isExactHeaderRow(spec.key, row)) continue;
    needsKeeper ||= spec.protection === 'owner' && !look.isKeeper;
    const places = placesIn(spec.key, row);
    for (const { key, header } of spec.columns) {
      const at = places.get(key)!;
      if (at.length > 1) found.push(t.headers.doubled(spec.name, header));
      else if (!row.includes(header)) found.push(lostHeader(look, spec.key, key, row));
    }
  }
  if (!found.length) return well(t.headers.well(count));
  const finding = byReconciling('wrong', t.headers.wrong(found));
  return needsKeeper ? { ...finding, cure: `${finding.cure} ${t.askInstaller(look.installer)}`, button: undefined } : finding;
}

function lostHeader(look: Look, sheet: StandingSheet['spec']['key'], key: string, row: unknown[]): string {
  const { name, columns } = sheetOf(sheet);
  const { header } = columns.find((column) => column.key === key)!;
  const marked = look.marks(sheet).get(key);
  if (marked === undefined) return t.headers.missing(name, header);
  const now = String(row[marked - 1] ?? '');
  return now ? t.headers.renamed(name, header, now) : t.headers.blank(name, header);
}

function marks(look: Look): Finding {
  const count = look.standing.reduce((sum, { spec }) => sum + unmarked(spec.key, look.marks(spec.key)).length, 0);
  return count ? look.bySetup('notice', t.marks.missing(count), t.marks.button, ['sheets']) : well(t.marks.well);
}

function protections(look: Look): Finding {
  const cure = (said: { found: string }) => look.bySetup('wrong', said, t.protections.button, ['looks']);
  const open: string[] = [];
  const hard: string[] = [];
  const loose = new Map<string, string[]>();
  const lacking = new Set<string>();
  const others = substitutes(look.settings.people, look.installer).map(({ email }) => email);
  const owner = fileOwner().toLowerCase();
  const may = [look.installer.toLowerCase(), owner, ...others];
  for (const { spec, protections: all } of look.standing) {
    const whole = all.filter(({ range }) => range?.startRowIndex === undefined && range?.startColumnIndex === undefined);
    if (spec.protection === 'none') continue;
    const isWarning = whole.some(({ warningOnly }) => warningOnly);
    const isHard = whole.some(({ warningOnly }) => !warningOnly);
    if (spec.protection === 'warn' && isHard) hard.push(spec.name);
    else if (spec.protection === 'warn' ? !isWarning : !isHard) open.push(spec.name);
    // Whoever may not edit a protected sheet is not told who may.
    const told = whole.find(({ editors }) => editors?.users)?.editors?.users;
    if (spec.protection !== 'owner' || !told) continue;
    for (const email of told) if (!may.includes(email.toLowerCase())) loose.set(email, [...(loose.get(email) ?? []), spec.name]);
    for (const email of others) if (email !== owner && !told.some((one) => one.toLowerCase() === email)) lacking.add(email);
  }
  if (hard.length) return cure(t.protections.hard(hard));
  if (open.length) return cure(t.protections.open(open));
  if (loose.size) return cure(t.protections.others([...new Set([...loose.values()].flat())], [...loose.keys()]));
  if (lacking.size) return cure(t.protections.lacking([...lacking]));
  return well(t.protections.well);
}

/** Google gives the owner of the file every right; '' in a shared drive, which has none. */
function fileOwner(): string {
  const owner = SpreadsheetApp.getActiveSpreadsheet().getOwner() as GoogleAppsScript.Base.User | null;
  return owner?.getEmail() ?? '';
}

function zone(look: Look): Finding {
  const { timeZone = '', locale = '' } = look.file.properties ?? {};
  const isRight = /^Asia\/(Ho_Chi_Minh|Saigon|Bangkok)$/.test(timeZone ?? '') && locale === 'vi_VN';
  return isRight ? well(t.zone.well) : look.bySetup('wrong', t.zone.wrong(timeZone ?? '', locale ?? ''), t.zone.button, ['sheets']);
}

/** The version in the note of the register's first cell. */
function noted(look: Look): Finding {
  const id = look.workbook.file.sheetIds.register;
  const sheet = SpreadsheetApp.getActiveSpreadsheet()
    .getSheets()
    .find((one) => one.getSheetId() === id);
  const [, found = ''] = /phiên bản (\d[\w.-]*\w)/.exec(sheet?.getRange(1, 1).getNote() ?? '') ?? [];
  if (found === version) return well(t.version.well(version));
  const said = t.version.other(found, version);
  if (look.isKeeper) return { state: 'notice', ...said, button: { label: t.version.button, cure: 'setup' } };
  return { state: 'notice', ...said, cure: `${said.cure} ${t.askInstaller(look.installer)}` };
}
