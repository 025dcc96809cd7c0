// Mục lục hồ sơ of a closed year as a Google Doc, from the rows of the register's own index.
import { fillDocument } from '../../forms/filling/fill-document';
import { type IndexLine, yearIndexFields, yearIndexTemplate } from '../../forms/lists/year-index';
import type { Instant } from '../../procedure/incident';
import { unfinishedName } from '../../texts/documents';
import { dayText } from '../../texts/moments';
import { yearEndTexts as t } from '../../texts/records/year-end';
import { createDocument, drawTemplate } from '../documents/draw-template';
import { templateUrl } from '../documents/kept-templates';
import { docsApi } from '../platform/apis';
import { bears, bin, fileOf, finish, isMade, type Mark } from '../platform/marked-files';
import { readProperty, writeProperty } from '../platform/properties';
import { instantOf, readText } from '../workbook/cells';
import { readSettings } from '../workbook/settings/office-settings';
import { recordsOf } from '../workbook/tables';
import type { Workbook } from '../workbook/workbook';

/** Makes the paper, unless it is there; returns its address. The id is remembered before it is filled: a run that dies leaves no second one. */
export function makeIndexPaper(workbook: Workbook, year: number, by: string, at: Instant): string {
  const mark: Mark = { register: workbook.file.id, kind: 'index', form: String(year) };
  const [of, begunId = ''] = readProperty('year.paper').split(' ');
  const begun = of === String(year) ? fileOf(begunId) : undefined;
  if (begun && !begun.trashed && bears(begun, mark)) {
    if (isMade(begun)) return templateUrl(begun.id!);
    bin(begun.id!);
  }
  const { agency } = readSettings(workbook);
  const root = readProperty('folder.root');
  const template = yearIndexTemplate(agency);
  const id = createDocument(mark, { name: unfinishedName(t.paperName(year)), ...(root ? { parents: [root] } : {}) }, template);
  writeProperty('year.paper', `${year} ${id}`);
  drawTemplate(id, template);
  const { requests } = fillDocument(
    docsApi((documents) => documents.get(id)),
    yearIndexFields(agency, year, linesOf(workbook, year), by, at),
  );
  docsApi((documents) => documents.batchUpdate({ requests }, id));
  finish(id, mark, t.paperName(year));
  return templateUrl(id);
}

function linesOf(workbook: Workbook, year: number): IndexLine[] {
  const [cells = []] = workbook.read([{ sheet: 'index', firstRow: 1 }]);
  return recordsOf('index', cells)
    .filter((row) => Number(row.year) === year)
    .map((row) => {
      const text = (key: string) => readText(row[key]);
      const day = (key: string) => {
        const at = instantOf(row[key]);
        return at === undefined ? '' : dayText(at);
      };
      return {
        code: text('code'),
        reportedOn: day('reportedAt'),
        endedOn: day('endedAt'),
        subject: [text('device'), text('department')].filter(Boolean).join(', '),
        status: text('status'),
        number: text('number'),
        keepUntil: day('keepUntil') || text('retention'),
        note: text('missing') ? t.missing(text('missing')) : '',
      };
    });
}
