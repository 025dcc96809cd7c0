// The facts that need a person, on the local workspace: the test is the person.
import { cells } from './by-hand/cells';
import { clock } from './by-hand/clock';
import { consent } from './by-hand/consent';
import { drive } from './by-hand/drive';
import { events } from './by-hand/events';
import { forms } from './by-hand/forms';
import { limits } from './by-hand/limits';
import { mail } from './by-hand/mail';
import { type Acts, editor, owner, third } from './by-hand/people';
import { runs } from './by-hand/runs';
import { screen } from './by-hand/screen';
import { stores } from './by-hand/stores';
import { web } from './by-hand/web';
import { listed } from './facts';

const acts: Acts = {
  ...cells,
  ...clock,
  ...consent,
  ...drive,
  ...events,
  ...forms,
  ...limits,
  ...mail,
  ...runs,
  ...screen,
  ...stores,
  ...web,
};

/** Accounts by what they are, as the facts name them. */
const named = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value).split(owner).join('chủ tệp').split(editor).join('người thứ hai').split(third).join('người thứ ba'),
  ) as unknown;

const needing = listed.filter(({ see }) => !see);
test.each(needing)('$states', ({ states, expected }) => {
  expect(named(acts[states]?.() ?? null)).toEqual(expected);
});

test('every one of them says what to do on a real account, and none is driven that is not listed', () => {
  expect(needing.filter(({ todo }) => !todo)).toEqual([]);
  expect(Object.keys(acts).sort()).toEqual(needing.map(({ states }) => states).sort());
});
