// People of «Phân quyền»: rights that are written wrong stay as they were, and the row says what is wrong.
import type { Role } from '../../../procedure/incident';
import type { Person } from '../../../procedure/rights/people';
import { sameName } from '../../../procedure/vietnamese-text';
import { fromLabel, roleLabels } from '../../../texts/labels';
import { cureTexts } from '../../../texts/sheets/settings';
import { instantOf } from '../cells';
import { type SettingEntries, WrongEntry } from './entries';
import type { SettingRow } from './setting-sheets';
import { isAddress } from './settings-rows';

/** Returns all people; of one that is written wrong what was last good, or what can be read of it. */
export function readPeople(entries: SettingEntries): Person[] {
  const addresses = new Set<string>();
  return entries.records('people').map((row) =>
    entries.entry(
      'people',
      () => {
        const person = checkedPerson(row, addresses);
        addresses.add(person.email);
        return person;
      },
      () => {
        const before = entries.keptRows('people').find((one) => sameName(String(one.name), String(row.name)));
        const person = toPerson(before ?? row);
        return isAddress(person.email) ? person : { ...person, email: '' };
      },
    ),
  );
}

/** @throws WrongEntry for an address or a role that is none, an address that another person has, a delegation that is not whole */
function checkedPerson(row: SettingRow, addresses: ReadonlySet<string>): Person {
  const person = toPerson(row);
  const wrong = (column: string, cure: string) => new WrongEntry('people', row.rowNumber, column, row[column], cure);
  if (person.email && !isAddress(person.email)) throw wrong('email', cureTexts.address);
  if (person.email && addresses.has(person.email)) throw wrong('email', cureTexts.doubledAddress);
  if (rolesIn(row).some((role) => role === undefined)) throw wrong('roles', cureTexts.role);
  const { delegatedBy, delegatedFrom, delegatedTo } = row;
  if ([delegatedBy, delegatedFrom, delegatedTo].some((cell) => String(cell ?? '').trim() !== '')) {
    if (!String(delegatedBy ?? '').trim()) throw wrong('delegatedBy', cureTexts.delegation);
    if (instantOf(delegatedFrom) === undefined) throw wrong('delegatedFrom', cureTexts.day);
    const to = instantOf(delegatedTo);
    if (to === undefined || to < instantOf(delegatedFrom)!) throw wrong('delegatedTo', cureTexts.delegationTo);
  }
  return person;
}

/** Undefined for a text that is no role. */
const rolesIn = (row: SettingRow): (Role | undefined)[] =>
  String(row.roles ?? '')
    .normalize('NFC')
    .split(/[;,\n/+]| và /)
    .map((role) => role.trim().replace(/\.$/, ''))
    .filter(Boolean)
    .map((role) => fromLabel<Role>(roleLabels, role));

/** Returns a person of «Phân quyền»; a delegation lasts to the end of its last day. */
export function toPerson(row: SettingRow): Person {
  const text = (key: string) =>
    String(row[key] ?? '')
      .normalize('NFC')
      .trim();
  const person: Person = {
    name: text('name'),
    position: text('position'),
    department: text('department'),
    email: text('email').toLowerCase(),
    roles: [...new Set(rolesIn(row).filter((role): role is Role => role !== undefined))],
  };
  const from = instantOf(row.delegatedFrom);
  const to = instantOf(row.delegatedTo);
  if (text('delegatedBy') && from !== undefined && to !== undefined)
    person.delegation = { by: text('delegatedBy'), from, to: to + 86_400_000 };
  return person;
}
