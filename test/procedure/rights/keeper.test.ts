// Who may keep the register, who may ask for it, and which leader may agree.
import type { Actor, Role } from '../../../src/procedure/incident';
import { mayAgree, mayTakeOver, substitutes } from '../../../src/procedure/rights/keeper';
import type { Person } from '../../../src/procedure/rights/people';

const actor = (name: string, roles: Role[], more: Partial<Actor> = {}): Actor => ({
  name,
  roles,
  email: `${name}@xa.example`,
  position: '',
  ...more,
});
const asker = actor('huệ', ['it']);
const deputy = (more: Partial<Actor> = {}) => actor('thiết', ['viceChairman'], more);

test.each<[string, Actor, { name: string; email: string }, boolean]>([
  ['the chairman', actor('đức', ['chairman']), asker, true],
  ['a vice chairman with a delegation', deputy({ delegatedBy: 'đức' }), asker, true],
  ['a vice chairman without one', deputy(), asker, false],
  ['a vice chairman with a delegation, on what he asked for himself', deputy({ delegatedBy: 'đức' }), deputy(), false],
  ['a vice chairman of before, whose delegation has not ended', actor('thiết', ['it'], { delegatedBy: 'đức' }), asker, false],
  ['the same through an account without address', deputy({ delegatedBy: 'đức', email: '' }), deputy(), false],
  ['the IT unit', asker, asker, false],
  ['an administrator', actor('an', ['admin']), asker, false],
])('%s agrees that another keeps the register: %s', (_who, leader, by, may) => {
  expect(mayAgree(leader, by)).toBe(may);
});

test.each<[Role[], boolean]>([
  [['admin'], true],
  [['it'], true],
  [['viceChairman'], true],
  [['chairman'], true],
  [['staff'], false],
  [[], false],
])('%j may ask for the register: %s', (roles, may) => {
  expect(mayTakeOver({ roles })).toBe(may);
});

test('substitutes are administrators with an account of their own', () => {
  const person = (email: string, roles: Role[]): Person => ({ name: email, position: '', department: '', email, roles });
  const people = [
    person('cu@xa.example', ['admin']),
    person('moi@xa.example', ['it', 'admin']),
    person('', ['admin']),
    person('x@xa.example', ['it']),
  ];
  expect(substitutes(people, 'CU@xa.example').map(({ email }) => email)).toEqual(['moi@xa.example']);
});
