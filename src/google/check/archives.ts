// Closed years: whether the archive is as it was when the year was closed, and whose records have passed their time.

import type { Finding } from '../../actions/page-models';
import { yearEndTexts as texts } from '../../texts/records/year-end';
import { now } from '../platform/clock';
import { spreadsheetUrl } from '../platform/drive';
import { isThere } from '../platform/marked-files';
import { instantOf } from '../workbook/cells';
import { recordsOf } from '../workbook/tables';
import { journalState } from '../year-end/archive-check';
import { archiveBook } from '../year-end/archive-file';
import { type Condition, type Look, well } from './look';

export const archiveConditions = (look: Look): Condition[] => [
  { id: 'archive', label: texts.archive.label, look: () => archive(look) },
  { id: 'retention', label: texts.retention.label, look: () => retention(look) },
];

/** The last closed year; the archives before it are held by its journal's first row. */
function archive(look: Look): Finding {
  const t = texts.archive;
  const { end, journal } = look.register;
  const opening = end.opened && journal.opening();
  if (!opening) return well({ found: t.none });
  const { year, archiveId, before } = opening;
  if (!isThere(archiveId)) return { state: 'wrong', found: t.gone(year), cure: t.cure };
  const links = [{ text: texts.openArchive, url: spreadsheetUrl(archiveId) }];
  const { rows, hash, isWhole } = journalState(archiveBook(archiveId), before.start);
  // Rows that bear their own hashes up to the same last one are the same rows.
  const isAsClosed = isWhole && hash === before.hash;
  return isAsClosed ? { ...well({ found: t.well(year, rows) }), links } : { state: 'wrong', found: t.spoilt(year), cure: t.cure, links };
}

/** Nothing is deleted by itself: the office decides on records whose time is over. */
function retention(look: Look): Finding {
  const t = texts.retention;
  const [cells = []] = look.workbook.read([{ sheet: 'index', firstRow: 1 }]);
  const rows = cells.length ? recordsOf('index', cells) : [];
  if (!rows.length) return well({ found: t.none });
  const links = [{ text: texts.openIndex, url: look.sheetUrl('index') }];
  const over = rows.flatMap(({ keepUntil }) => {
    const until = instantOf(keepUntil);
    return until !== undefined && until + DAY <= now() ? [until] : [];
  });
  if (over.length) return { state: 'notice', found: t.over(over.length, Math.min(...over)), meaning: t.meaning, cure: t.cure, links };
  const unset = rows.filter(({ retention: text }) => text === texts.noRetention).length;
  return unset ? { state: 'notice', found: t.notSet(unset), cure: t.setCure, links } : { ...well({ found: t.well(rows.length) }), links };
}

/** Kept through the last day. */
const DAY = 86_400_000;
