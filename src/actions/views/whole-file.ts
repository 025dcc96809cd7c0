// In trọn bộ hồ sơ: the papers of an incident, which the page asks for one by one and makes into one PDF.
import type { ContentsLine } from '../../forms/lists/contents-page';
import type { Incident } from '../../procedure/incident';
import { missingRecords } from '../../procedure/incident-records';
import { numberOf, proposalOf } from '../../procedure/incident-state';
import { type FilePart, lackingParts, partsOf } from '../../procedure/whole-file';
import { statusLabel, subjectLine } from '../../texts/labels';
import { menuTexts } from '../../texts/menus';
import { dayText, momentPhrase } from '../../texts/moments';
import { resultTexts } from '../../texts/results';
import { rightTexts } from '../../texts/rights';
import { contentsTexts, partLabel, wholeFileTexts as t } from '../../texts/whole-file';
import { holdersOf, mayCall } from '../global-rights';
import type { FilePages, NoticeModel, PrintedPart, WholeFileModel } from '../page-models';
import type { LoadedIncident, Office } from '../ports';

/** Returns the page; a notice for people without a part in the work, and when there is nothing to print. */
export function wholeFile(office: Office, { incident }: LoadedIncident): WholeFileModel | NoticeModel {
  const refused = refusal(office);
  const parts = partsOf(incident);
  if (refused || !parts.length)
    return { kind: 'notice', title: refused ? menuTexts.notice : t.title, message: refused || t.none, links: [] };
  const lacking = lackingParts(incident);
  return {
    kind: 'wholeFile',
    code: incident.code,
    title: t.title,
    subject: subjectLine(incident),
    intro: t.intro,
    parts: parts.map((part) => ({
      id: part.fileId,
      label: partLabel(part),
      note: part.isReplaced ? t.replaced : t.notes[part.source],
      isChosen: part.source !== 'outside' && !part.isReplaced,
      isOutside: part.source === 'outside',
      url: part.url,
    })),
    lacking: lacking.length ? t.lacking(lacking) : '',
    submit: t.submit,
    fileName: t.fileName(incident.code),
  };
}

const refusal = (office: Office): string =>
  mayCall('menuWholeFile', office.actor()) ? '' : rightTexts.notYours(holdersOf('menuWholeFile'));

/** Returns the pages of one paper of the file; of any other file nothing. */
export function filePages(office: Office, code: string, id: string): FilePages {
  const incident = office.read({ codes: [code] }).incident(code)?.incident;
  const part = incident && partsOf(incident).find(({ fileId }) => fileId === id);
  const refused = refusal(office);
  if (refused) return { ok: false, message: refused };
  if (!part || part.source === 'outside') return { ok: false, message: resultTexts.oldPage };
  const file = office.documents.printable(part.fileId);
  if (file.state === 'read') return { ok: true, mimeType: file.mimeType, base64: file.base64 };
  const label = partLabel(part);
  if (file.state === 'tooLarge') return { ok: false, message: t.tooLarge(label, office.documents.mostMegabytes) };
  return { ok: false, message: file.state === 'gone' ? t.gone(label) : t.notPrintable(label) };
}

/** Returns the page that lists the papers. @param printed those that the page has put together, in their order */
export function contentsPages(office: Office, code: string, printed: PrintedPart[]): FilePages {
  const incident = office.read({ codes: [code] }).incident(code)?.incident;
  const refused = refusal(office);
  if (refused) return { ok: false, message: refused };
  if (!incident) return { ok: false, message: resultTexts.gone(code) };
  const pages = printed.reduce((sum, part) => sum + part.pages, 0);
  const words = {
    reported: momentPhrase(incident.report.reportedAt),
    outcome: outcomeOf(incident),
    count: contentsTexts.count(printed.length, pages),
    by: office.actor().name,
  };
  const file = office.documents.printContents(incident, linesOf(incident, printed), words);
  return { ok: true, mimeType: file.mimeType, base64: file.base64 };
}

/** What is printed in its order, then what is printed apart; a form whose signed copy is printed is not listed. */
function linesOf(incident: Incident, printed: PrintedPart[]): ContentsLine[] {
  const parts = partsOf(incident);
  let page = 1;
  const onPages = printed.flatMap(({ id, pages }) => {
    const part = parts.find(({ fileId }) => fileId === id);
    const first = page;
    page += pages;
    return part ? [lineOf(incident, part, contentsTexts.pages(first, page - 1), '')] : [];
  });
  const apart = parts.filter((part) => !part.isReplaced && !printed.some(({ id }) => id === part.fileId));
  return [...onPages, ...apart.map((part) => lineOf(incident, part, '', contentsTexts.separate))];
}

function lineOf(incident: Incident, part: FilePart, pages: string, note: string): ContentsLine {
  const { kind, fileId, source } = part;
  const isOfProposal = kind === 'BM.03';
  const number = isOfProposal ? numberOf(incident, proposalOf(incident).plan?.version) : undefined;
  const at =
    number?.day ??
    incident.documents.find((document) => document.fileId === fileId || document.final?.fileId === fileId)?.at ??
    incident.attachments.find((attachment) => attachment.fileId === fileId)?.at;
  const isSigned = source === 'attached' && kind.startsWith('BM.');
  return {
    name: partLabel(part),
    number: number?.number ?? '',
    day: at === undefined ? '' : dayText(at),
    pages,
    note: note || (isSigned ? contentsTexts.signed : ''),
  };
}

/** «Hoàn thành, còn thiếu: hóa đơn». */
function outcomeOf(incident: Incident): string {
  const missing = missingRecords(incident);
  return missing.length ? contentsTexts.lacking(statusLabel(incident), missing) : statusLabel(incident);
}
