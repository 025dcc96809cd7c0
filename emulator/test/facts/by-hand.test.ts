// Runs the facts that need a person on the emulator: the test acts as the person.

import { listed } from './all-facts';
import { apis } from './apis/apis.acts';
import { driveApi } from './apis/drive/drive.acts';
import { sheetsChartsSeen } from './apis/sheets/rules/charts.acts';
import { sheetsGuardsMet } from './apis/sheets/structure/guards.acts';
import { sheetsWrites } from './apis/sheets/writes.acts';
import { drive } from './drive/drive.acts';
import { answers } from './forms/answers.acts';
import { forms } from './forms/forms.acts';
import { grids } from './forms/grids.acts';
import { pages } from './forms/pages.acts';
import { responses } from './forms/responses.acts';
import { screen } from './html/screen.acts';
import { web } from './html/web.acts';
import { mail } from './mail/mail.acts';
import { type Acts, editor, owner, third } from './people';
import { consent } from './runs/consent.acts';
import { elsewhere } from './runs/elsewhere.acts';
import { limits } from './runs/limits.acts';
import { runs } from './runs/runs.acts';
import { cells } from './spreadsheet/cells/cells.acts';
import { hands } from './spreadsheet/cells/hands.acts';
import { looks } from './spreadsheet/looks/looks.acts';
import { rules } from './spreadsheet/looks/rules.acts';
import { protections } from './spreadsheet/rights/protections.acts';
import { stores } from './stores/stores.acts';
import { clock } from './triggers/clock.acts';
import { events } from './triggers/events.acts';

const acts: Acts = {
  ...answers,
  ...apis,
  ...sheetsChartsSeen,
  ...sheetsGuardsMet,
  ...sheetsWrites,
  ...cells,
  ...clock,
  ...consent,
  ...drive,
  ...driveApi,
  ...elsewhere,
  ...events,
  ...forms,
  ...grids,
  ...hands,
  ...limits,
  ...looks,
  ...mail,
  ...pages,
  ...protections,
  ...responses,
  ...rules,
  ...runs,
  ...screen,
  ...stores,
  ...web,
};

/** Replaces accounts by the names that the facts use for them. */
const named = (value: unknown) =>
  JSON.parse(
    JSON.stringify(value).split(owner).join('chủ tệp').split(editor).join('người thứ hai').split(third).join('người thứ ba'),
  ) as unknown;

const needing = listed.filter(({ see }) => !see);
test.each(needing)('$states', async ({ states, expected }) => {
  expect(named((await acts[states]?.()) ?? null)).toEqual(expected);
});

test('every fact that needs a person says what to do on a real account, and every act belongs to such a fact', () => {
  expect(needing.filter(({ todo }) => !todo)).toEqual([]);
  expect(Object.keys(acts).sort()).toEqual(needing.map(({ states }) => states).sort());
});
