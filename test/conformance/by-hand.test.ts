// The facts that need a person, on the local workspace: the test is the person.
import { answers } from './by-hand/answers';
import { cells } from './by-hand/cells';
import { clock } from './by-hand/clock';
import { consent } from './by-hand/consent';
import { drive } from './by-hand/drive';
import { elsewhere } from './by-hand/elsewhere';
import { events } from './by-hand/events';
import { forms } from './by-hand/forms';
import { hands } from './by-hand/hands';
import { limits } from './by-hand/limits';
import { looks } from './by-hand/looks';
import { mail } from './by-hand/mail';
import { type Acts, editor, owner, third } from './by-hand/people';
import { protections } from './by-hand/protections';
import { responses } from './by-hand/responses';
import { rules } from './by-hand/rules';
import { runs } from './by-hand/runs';
import { screen } from './by-hand/screen';
import { stores } from './by-hand/stores';
import { web } from './by-hand/web';
import { listed } from './facts';

const acts: Acts = {
  ...answers,
  ...cells,
  ...clock,
  ...consent,
  ...drive,
  ...elsewhere,
  ...events,
  ...forms,
  ...hands,
  ...limits,
  ...looks,
  ...mail,
  ...protections,
  ...responses,
  ...rules,
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
test.each(needing)('$states', async ({ states, expected }) => {
  expect(named((await acts[states]?.()) ?? null)).toEqual(expected);
});

test('every one of them says what to do on a real account, and none is driven that is not listed', () => {
  expect(needing.filter(({ todo }) => !todo)).toEqual([]);
  expect(Object.keys(acts).sort()).toEqual(needing.map(({ states }) => states).sort());
});
