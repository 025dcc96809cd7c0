// «Báo cáo» as a Google Doc for signature: made once for its period and content, in a folder of its own, named by the period.

import type { ReportWords } from '../../actions/ports';
import { fillDocument } from '../../forms/filling/fill-document';
import type { ReportContent } from '../../forms/lists/report-content';
import { reportFields } from '../../forms/lists/report-paper';
import { reportTemplate } from '../../forms/lists/report-template';
import type { StepCode } from '../../procedure/incident';
import { byDevice, byEntry, byStep, countsOf, lateIncidents, type ReportedIncident } from '../../procedure/reports/report-figures';
import { comparedSpans, periodKey, type ReportPeriod, yearBefore } from '../../procedure/reports/report-period';
import { minutesPerWorkingDay } from '../../procedure/time/working-time';
import { unfinishedName } from '../../texts/documents';
import { UserError } from '../../texts/errors';
import { stepNames } from '../../texts/labels';
import { periodPhrase } from '../../texts/reports/periods';
import { reportPaperTexts as t } from '../../texts/reports/report-paper';
import { binQuietly } from '../documents/document-files';
import { createDocument, drawTemplate } from '../documents/draw-template';
import { templateUrl } from '../documents/kept-templates';
import { codeOf, docsApi } from '../platform/apis';
import { locked } from '../platform/lock';
import { AT_WORK_MILLISECONDS, bears, fileOf, finish, isMade, type Mark } from '../platform/marked-files';
import { folderOf } from '../platform/own-folder';
import { readAgain, readProperty, writeProperty } from '../platform/properties';
import { digest } from '../workbook/journal-rows';
import type { RegisterReading } from '../workbook/reading/reading';
import { MOST_DEVICES, MOST_ENTRIES } from './report-layout';
import { reportRows } from './report-rows';

export interface MadeReport {
  url: string;
  edition: number;
  /** False: it was there, and its content has not changed. */
  isNew: boolean;
}

/** A paper that was made, or that a run is at. */
interface Paper {
  /** The digest of what it says. */
  content: string;
  edition: number;
  id: string;
}
type Claim = Paper & { key: string; at: number; by: string };

/** So many periods are remembered. A property holds 9 KB. */
const MOST_REMEMBERED = 40;

/** Makes the report of a period, unless it is there with the same content. */
export function makeReport(
  reading: RegisterReading,
  period: ReportPeriod,
  words: ReportWords,
  { at, by }: { at: number; by: string },
): MadeReport {
  const { workbook, settings } = reading;
  const register = workbook.file.id;
  const content = contentOf(reading, period, words, at);
  const key = periodKey(period);
  const said = digest(JSON.stringify([content, settings.agency])).slice(0, 16);
  const markOf = (edition: number): Mark => ({ register, kind: 'report', form: key, edition });
  const standing = (paper: Paper | undefined) => {
    const file = paper?.id ? fileOf(paper.id) : undefined;
    return file && !file.trashed && bears(file, markOf(paper!.edition)) ? file : undefined;
  };
  const isThere = (paper: Paper | undefined) => {
    const file = standing(paper);
    return file !== undefined && isMade(file);
  };
  const last = papers()[key];
  if (last?.content === said && isThere(last)) return { url: templateUrl(last.id), edition: last.edition, isNew: false };

  const { left, claim } = begin(period, { content: said, edition: 0, id: '', key, at, by }, isThere(last) ? last : undefined);
  try {
    // What a run before has made to its end is taken; what it left half-made goes.
    const found = standing(left);
    if (left && found && isMade(found) && left.content === said && left.edition === claim.edition) return done(left, key, isThere);
    if (left && found && !isMade(found)) binQuietly(left.id);
    const folder = reportsFolder(register);
    const mark = markOf(claim.edition);
    const name = t.name(period, claim.edition);
    const template = reportTemplate(settings.agency);
    const id = createDocument(mark, { name: unfinishedName(name), ...(folder ? { parents: [folder] } : {}) }, template);
    writeProperty('report.making', JSON.stringify({ ...claim, id }));
    drawTemplate(id, template);
    const { requests } = fillDocument(
      docsApi((documents) => documents.get(id)),
      reportFields(settings.agency, content, at),
    );
    docsApi((documents) => documents.batchUpdate({ requests }, id));
    finish(id, mark, name);
    return done({ ...claim, id }, key, isThere);
  } catch (error) {
    // Whoever presses again needs not wait for a run that has given up.
    writeProperty('report.making', JSON.stringify({ ...claim, id: making()?.id ?? '', at: 0 }));
    throw error;
  }
}

/** Undefined for whoever may not open the folders of the register: the paper is then made in a Drive of their own. */
function reportsFolder(register: string): string | undefined {
  const root = readProperty('folder.root');
  try {
    return folderOf('folder.reports', { register, kind: 'reports' }, { name: t.folder, ...(root ? { parents: [root] } : {}) });
  } catch (error) {
    if (![403, 404].includes(codeOf(error) ?? 0)) throw error;
    return undefined;
  }
}

/** The same person may begin again at once: a run of theirs has died, or `done` leaves one paper. @throws UserError while somebody else is at it */
function begin(period: ReportPeriod, claim: Claim, last: Paper | undefined): { left: Claim | undefined; claim: Claim } {
  return locked(() => {
    const before = making();
    if (before && before.by !== claim.by && claim.at - before.at < AT_WORK_MILLISECONDS) throw new UserError(t.beingMade(period));
    const own = { ...claim, edition: (last?.edition ?? 0) + 1 };
    writeProperty('report.making', JSON.stringify(own));
    return { left: before?.key === claim.key ? before : undefined, claim: own };
  });
}

/** Records the paper. Of two runs that made the same one, the first one's stays. */
function done({ content, edition, id }: Paper, key: string, isThere: (paper: Paper | undefined) => boolean): MadeReport {
  return locked(() => {
    const { [key]: known, ...others } = JSON.parse(readAgain('report.papers') || '{}') as Record<string, Paper | undefined>;
    const isTwin = known?.content === content && known.edition === edition && known.id !== id && isThere(known);
    if (isTwin) binQuietly(id);
    const paper = isTwin ? known : { content, edition, id };
    const kept = [...Object.entries(others).slice(1 - MOST_REMEMBERED), [key, paper]];
    writeProperty('report.papers', JSON.stringify(Object.fromEntries(kept)));
    writeProperty('report.making', '');
    return { url: templateUrl(paper.id), edition, isNew: true };
  });
}

const papers = (): Record<string, Paper | undefined> => JSON.parse(readProperty('report.papers') || '{}') as Record<string, Paper>;
const making = (): Claim | undefined => {
  const text = readAgain('report.making');
  return text ? (JSON.parse(text) as Claim) : undefined;
};

function contentOf(reading: RegisterReading, period: ReportPeriod, words: ReportWords, at: number): ReportContent {
  const { groups, departments, procedure } = reading.settings;
  const rows = reportRows(reading);
  const { now, before } = comparedSpans(period, at);
  const entries = (key: 'group' | 'department', names: string[]) => byEntry(rows, { now, before }, key, names, MOST_ENTRIES);
  const [steps, stepsBefore] = [byStep(rows, now), byStep(rows, before)];
  return {
    period: periodPhrase(period),
    periodBefore: periodPhrase(yearBefore(period)),
    span: now,
    now: countsOf(rows, now),
    before: countsOf(rows, before),
    groups: entries(
      'group',
      groups.map(({ code, name }) => `${code} – ${name}`),
    ),
    departments: entries('department', departments),
    devices: byDevice(rows, { now, before }, MOST_DEVICES),
    steps: steps.map((figures, index) => {
      const days = procedure.steps.find(({ step }) => step === figures.step)?.workingDays;
      return {
        name: `${figures.step} ${stepNames[figures.step]}`,
        ...(days ? { limitMinutes: days * minutesPerWorkingDay } : {}),
        now: figures,
        before: stepsBefore[index]!,
      };
    }),
    late: lateIncidents(rows, now).map((incident) => ({
      ...incident,
      steps: stepsOf(incident),
    })),
    ...words,
  };
}

/** An open one is late at the step at which it is, too. */
const stepsOf = ({ lateSteps, step }: ReportedIncident): StepCode[] => [...lateSteps, ...(step && !lateSteps.includes(step) ? [step] : [])];
