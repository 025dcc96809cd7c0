// Filter views of «Việc đang mở»: the work of each person of the IT unit, what waits for reception or approval, what lacks papers.
import type { sheets_v4 } from '@googleapis/sheets';
import type { Person } from '../../procedure/rights/people';
import { openWorkTexts as t } from '../../texts/sheets/open-work';
import { sheetsApi } from '../platform/apis';
import { readProperty, writeProperty } from '../platform/properties';
import { sheetOf } from '../workbook/sheets';
import type { Workbook } from '../workbook/workbook';

type FilterView = sheets_v4.Schema$FilterView;

/**
 * Makes missing views, puts changed ones right, and removes those of people who left; views that people made stay.
 * @param byHand from set-up: what stands is looked at, too; otherwise nothing is asked while the people are the same
 */
export function keepFilterViews(workbook: Workbook, people: Person[], byHand = false): void {
  if (!workbook.has('openWork')) return;
  const wanted = viewsFor(workbook.idOf('openWork'), people);
  const state = JSON.stringify(wanted);
  if (!byHand && readProperty('views') === state) return;
  const standing = standingViews(workbook);
  const requests: sheets_v4.Schema$Request[] = wanted.flatMap((filter): sheets_v4.Schema$Request[] => {
    const known = standing.find(({ title }) => title === filter.title);
    if (!known) return [{ addFilterView: { filter } }];
    const { filterViewId } = known;
    return [{ updateFilterView: { filter: { ...filter, filterViewId }, fields: 'range,filterSpecs' } }];
  });
  for (const { title, filterViewId } of standing)
    if (title?.startsWith(t.views.of('')) && !wanted.some((view) => view.title === title))
      requests.push({ deleteFilterView: { filterId: filterViewId } });
  sheetsApi((spreadsheets) => spreadsheets.batchUpdate({ requests }, workbook.file.id, { fields: 'spreadsheetId' }));
  writeProperty('views', state);
}

function standingViews({ file }: Workbook): FilterView[] {
  const id = file.sheetIds.openWork ?? 0;
  const { sheets = [] } = sheetsApi((spreadsheets) =>
    spreadsheets.get(file.id, { fields: 'sheets(properties.sheetId,filterViews(filterViewId,title))' }),
  );
  return sheets.find(({ properties }) => (properties?.sheetId ?? 0) === id)?.filterViews ?? [];
}

/** The row of the timer is the views' header, so that no view hides it. */
function viewsFor(sheetId: number, people: Person[]): FilterView[] {
  const { columns, frozenRows } = sheetOf('openWork');
  const range = { sheetId, startRowIndex: (frozenRows ?? 1) - 1, startColumnIndex: 0, endColumnIndex: columns.length };
  const view = (title: string, key: string, type: string, value?: string): FilterView => ({
    title,
    range,
    filterSpecs: [
      {
        columnIndex: columns.findIndex((column) => column.key === key),
        filterCriteria: { condition: { type, ...(value === undefined ? {} : { values: [{ userEnteredValue: value }] }) } },
      },
    ],
  });
  const unit = people.filter((person) => person.roles.includes('it'));
  // A name that begins so would be read as a formula.
  const names = [...new Set(unit.map(({ name }) => name))].filter((name) => name && !name.startsWith('='));
  return [
    view(t.views.toReceive, 'task', 'TEXT_EQ', t.next.B2),
    view(t.views.toApprove, 'who', 'TEXT_EQ', t.leader),
    view(t.views.lacking, 'missing', 'NOT_BLANK'),
    ...names.map((name) => view(t.views.of(name), 'who', 'TEXT_EQ', name)),
  ];
}
