// «Báo cáo»: its formulas say what the rows of register and index say when they are counted one by one, for any rows and any period.

import type { Workspace } from 'apps-script-emulator';
import fc from 'fast-check';
import {
  byDevice,
  byEntry,
  byStep,
  countsOf,
  inTimeShare,
  lateIncidents,
  type ReportLine,
} from '../../../src/procedure/reports/report-figures';
import { comparedSpans, type ReportPart, reportParts } from '../../../src/procedure/reports/report-period';
import { partName } from '../../../src/texts/reports/periods';
import { statisticsTexts as t } from '../../../src/texts/sheets/statistics';
import { officeAt, rowsOf, who } from '../../support/office';
import { anyRegister, typeRegister } from './made-up-register';

const at = '2026-11-23T08:00+07:00';
let workspace: Workspace;
beforeAll(() => {
  workspace = officeAt(at);
});

const figure = (text = '') => (/^[+-]?[\d.]+(,\d+)?%?$/.test(text) ? Number(text.replace(/[.%+]/g, '').replace(',', '.')) : text);
const grid = () => workspace.grid('Báo cáo').map((row) => row.slice(0, 6));
const below = (cells: string[][], header: string, columns: number) => {
  const from = cells.findIndex(([first]) => first === header || first?.startsWith(`${header} (`)) + 1;
  const rest = cells.slice(from);
  const to = rest.findIndex(([first]) => !first);
  return rest.slice(0, to < 0 ? rest.length : to).map((row) => row.slice(0, columns));
};
const lineOf = ({ name, reported, before, late, estimated, spent }: ReportLine) => [name, reported, before, late, estimated, spent];
const numbers = (rows: string[][]) => rows.map(([name, ...cells]) => [name, ...cells.map(figure)]);
const orNone = (rows: unknown[][], none: string) => (rows.length ? rows : [[none, '', '', '', '', '']]);

test('any register, any period: each cell is the count', () => {
  const lists = rowsOf(workspace, 'Danh mục');
  const [groupList, departmentList] = ['Nhóm sự cố', 'Bộ phận'].map((header) => lists.map((row) => row[header]!).filter(Boolean));
  fc.assert(
    fc.property(
      anyRegister,
      fc.array(
        fc.record({ year: fc.constantFrom(2025, 2026, 2027), part: fc.constantFrom(...(Object.keys(reportParts) as ReportPart[])) }),
        {
          minLength: 2,
          maxLength: 3,
        },
      ),
      (rows, periods) => {
        typeRegister(workspace, rows);
        for (const period of periods) {
          workspace.as(who.it).type('Báo cáo', 'B2', String(period.year));
          workspace.as(who.it).type('Báo cáo', 'B3', partName(period.part));
          const spans = comparedSpans(period, workspace.now());
          const cells = grid();
          const of = (label: string) => cells.find(([first]) => first === label)!.slice(1);
          const [now, before] = [countsOf(rows, spans.now), countsOf(rows, spans.before)];
          for (const key of Object.keys(now) as (keyof typeof now)[])
            expect([key, ...of(t.figures[key]).slice(0, 3).map(figure)]).toEqual([key, now[key], before[key], now[key] - before[key]]);
          const share = (counts: typeof now) => {
            const part = inTimeShare(counts);
            return part === undefined ? '' : Math.round(100 * part);
          };
          expect(of(t.figures.inTimeShare).slice(0, 2).map(figure)).toEqual([share(now), share(before)]);
          const average = ({ incidents, minutes }: { incidents: number; minutes: number }) =>
            incidents ? Math.round((10 * minutes) / incidents / 60) / 10 : '';
          const [steps, stepsBefore] = [byStep(rows, spans.now), byStep(rows, spans.before)];
          expect(below(cells, t.steps[0]!, 6).map(([step, ...rest]) => [step!.slice(0, 2), ...rest.map(figure)])).toEqual(
            steps.map((one, index) => [
              one.step,
              one.incidents,
              near(average(one)),
              { B2: 4, B3: 4, B4: 4, B5: 8, B6: 8, B7: '' }[one.step],
              near(average(stepsBefore[index]!)),
              one.late,
            ]),
          );
          for (const [key, list, header] of [
            ['group', groupList!, t.groups[0]!],
            ['department', departmentList!, t.departments[0]!],
          ] as const) {
            const { lines, rest } = byEntry(rows, spans, key, list, 12);
            const others = rest.reported + rest.before ? [{ ...rest, name: t.rest }] : [];
            expect(numbers(below(cells, header, 6))).toEqual(orNone([...lines, ...others].map(lineOf), t.none));
          }
          expect(numbers(below(cells, t.devices[0]!, 6))).toEqual(orNone(byDevice(rows, spans, 10).map(lineOf), t.none));
          const late = lateIncidents(rows, spans.now);
          expect(cells.find(([first]) => first?.startsWith(`${t.late[0]} (`))![0]).toBe(`${t.late[0]} (${late.length})`);
          const listed = below(cells, t.late[0]!, 5).map(([first, , , , reason]) => [first, reason]);
          expect(listed).toEqual(
            late.length
              ? late.slice(0, 20).map(({ code, device, lateReason }) => [`${code} · ${device}`, lateReason || t.noReason])
              : [[t.noneLate, '']],
          );
        }
      },
    ),
    { numRuns: Number(process.env.RUNS ?? 5), seed: 20261123 },
  );
});

/** Shown with one decimal: the last digit may be rounded either way. */
const near = (value: number | ''): unknown =>
  value === '' ? '' : { asymmetricMatch: (shown: unknown) => Math.abs(Number(shown) - value) < 0.11 };
