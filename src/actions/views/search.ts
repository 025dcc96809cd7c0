// «Tìm sự cố»: what is searched of each incident, of this year and of those archived; the page does the searching.
import { searchTexts as t } from '../../texts/search';
import type { SearchModel } from '../page-models';
import type { Office } from '../ports';

/** Returns the page with all that is searched. */
export const search = (office: Office): SearchModel => ({
  kind: 'search',
  title: t.title,
  rows: office
    .searchable()
    .map((row) => ({
      code: row.code,
      device: row.device,
      who: [row.reporter, row.department].filter(Boolean).join(' · '),
      state: [row.step, row.status, row.isOpen && t.due(row.dueState, row.dueAt)].filter(Boolean).join(' · '),
      description: row.description.slice(0, MOST_SHOWN),
      text: row.more.join(' ').slice(0, MOST_SEARCHED),
      isOpen: row.isOpen,
      url: row.url,
    }))
    .reverse(),
});

/** Of a long text the beginning is enough to tell incidents apart. */
const MOST_SHOWN = 200;
const MOST_SEARCHED = 2000;
