// People of «Phân quyền»: rights that are written wrong stay as they were, and the row says what is wrong.
import type { Role } from '../../../procedure/incident';
import type { Delegation, Person } from '../../../procedure/rights/people';
import { sameName } from '../../../procedure/vietnamese-text';
import { fromLabel, namesakeLabel, roleLabels } from '../../../texts/labels';
import { holderLabels } from '../../../texts/rights';
import { cureTexts } from '../../../texts/sheets/settings';
import { instantOf } from '../cells';
import { delegationsOf, typedColumn } from './delegation-cells';
import { type SettingEntries, WrongEntry } from './entries';
import type { SettingRow } from './setting-sheets';
import { isAddress } from './settings-rows';

/**
 * Returns all people; of one that is written wrong what was last good, or what can be read of it.
 * @param delegations of the journal: what is typed in the sheet has no force; undefined while the sheet alone has them
 */
export function readPeople(entries: SettingEntries, delegations: readonly Delegation[] | undefined): Person[] {
  const rows = entries.records('people');
  const holders = holdersOf(entries, rows);
  return rows.map((row) => {
    const read = (from: SettingRow, person = toPerson(from)): Person => ({
      ...person,
      delegations: delegations ? delegationsOf(person, delegations) : listedDelegation(from, person),
    });
    const person = entries.entry(
      'people',
      () => {
        const checked = checkedPerson(row, holders);
        if (!delegations) checkDelegation(row);
        return read(row, checked);
      },
      () => {
        const before = entries.keptRows('people').find((one) => sameName(String(one.name), String(row.name)));
        const kept = read(before ?? row);
        const { email } = kept;
        const isFree = !holders.has(email) || holders.get(email) === row;
        return isAddress(email) && isFree ? kept : { ...kept, email: '' };
      },
    );
    // The rest of the row counts all the same.
    const typed = delegations && typedColumn(row, person.delegations ?? []);
    if (typed) entries.note(wrong(row, typed, cureTexts.typedDelegation).fault);
    return person;
  });
}

const wrong = (row: SettingRow, column: string, cure: string) => new WrongEntry('people', row.rowNumber, column, row[column], cure);

/**
 * Returns the row of each address. Of several rows with one address it is that of the person who had it last: whoever types it into
 * another row takes no right away.
 */
function holdersOf(entries: SettingEntries, rows: SettingRow[]): Map<string, SettingRow> {
  const holders = new Map<string, SettingRow>();
  const hadIt = (row: SettingRow) => {
    const { name, email } = toPerson(row);
    return entries.keptRows('people').some((one) => sameName(String(one.name), name) && toPerson(one).email === email);
  };
  for (const row of rows) {
    const { email } = toPerson(row);
    const other = holders.get(email);
    if (!other || (!hadIt(other) && hadIt(row))) holders.set(email, row);
  }
  return holders;
}

/** @throws WrongEntry for an address or a role that is none, an address that another person has */
function checkedPerson(row: SettingRow, holders: ReadonlyMap<string, SettingRow>): Person {
  const person = toPerson(row);
  if (person.email && !isAddress(person.email)) throw wrong(row, 'email', cureTexts.address);
  if (person.email && holders.get(person.email) !== row) throw wrong(row, 'email', cureTexts.doubledAddress);
  if (rolesIn(row).some((role) => role === undefined)) throw wrong(row, 'roles', cureTexts.role);
  return person;
}

/** @throws WrongEntry for a delegation of the sheet that is not whole */
function checkDelegation(row: SettingRow): void {
  const { delegatedBy, delegatedFrom, delegatedTo } = row;
  if ([delegatedBy, delegatedFrom, delegatedTo].some((cell) => String(cell ?? '').trim() !== '')) {
    if (!String(delegatedBy ?? '').trim()) throw wrong(row, 'delegatedBy', cureTexts.delegation);
    if (instantOf(delegatedFrom) === undefined) throw wrong(row, 'delegatedFrom', cureTexts.day);
    const to = instantOf(delegatedTo);
    if (to === undefined || to < instantOf(delegatedFrom)!) throw wrong(row, 'delegatedTo', cureTexts.delegationTo);
  }
}

/** What stands among the roles of a person who only has the name of another one. */
const isNamesakeMark = (text: string): boolean => sameName(text, namesakeLabel);

const rolePartsOf = (row: SettingRow): string[] =>
  String(row.roles ?? '')
    .normalize('NFC')
    .split(/[;,\n/+]| và /)
    .map((role) => role.trim().replace(/\.$/, ''))
    .filter(Boolean);

/** Undefined for a text that is no role. */
const rolesIn = (row: SettingRow): (Role | undefined)[] =>
  rolePartsOf(row)
    .filter((part) => !isNamesakeMark(part))
    .map((role) => fromLabel<Role>(roleLabels, role) ?? fromLabel({ it: holderLabels.it }, role));

/** Returns a person of «Phân quyền», without delegations. */
export function toPerson(row: SettingRow): Person {
  const text = (key: string) =>
    String(row[key] ?? '')
      .normalize('NFC')
      .trim();
  return {
    name: text('name'),
    position: text('position'),
    department: text('department'),
    email: text('email').toLowerCase(),
    roles: [...new Set(rolesIn(row).filter((role): role is Role => role !== undefined))],
    ...(rolePartsOf(row).some(isNamesakeMark) ? { isNamesake: true as const } : {}),
  };
}

/** Returns the delegation that stands in the sheet of a file of before; it lasts to the end of its last day. */
function listedDelegation({ delegatedBy, delegatedFrom, delegatedTo }: SettingRow, { email, name, position }: Person): Delegation[] {
  const by = String(delegatedBy ?? '')
    .normalize('NFC')
    .trim();
  const from = instantOf(delegatedFrom);
  const last = instantOf(delegatedTo);
  if (!by || from === undefined || last === undefined) return [];
  const key = `phan-quyen/${email || name}/${from}`;
  return [{ key, by: { email: '', name: by, position: '' }, to: { email, name, position }, from, until: last + 86_400_000, number: '' }];
}
