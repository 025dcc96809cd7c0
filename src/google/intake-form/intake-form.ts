// The responses of the intake form, read as reports.
import type { Group, IntakeForm, IntakeResponse } from '../../actions/ports';
import type { Instant, Report } from '../../procedure/incident';
import { securityGroup } from '../../procedure/incident-state';
import { instantOfWallTime } from '../../procedure/time/dates';
import { normaliseText } from '../../procedure/vietnamese-text';
import { Busy } from '../../texts/errors';
import { intakeFormTexts, type QuestionKey, questions } from '../../texts/intake-form';
import { groupMeant, readGroup } from '../../texts/labels';
import { log } from '../platform/log';
import { readProperty, writeProperty } from '../platform/properties';
import { formFaults, openForm } from './form-file';
import { showContact } from './form-pages';
import { offerChoices } from './form-questions';
import { earlierIds, type FormSettings, hasTitle, itemIds } from './own-parts';
import { hasSigned } from './replaced-question';

type FormResponse = GoogleAppsScript.Forms.FormResponse;

/** A reconciliation reads responses again from this long before the last one: events and responses may arrive out of order. */
const OVERLAP_MILLISECONDS = 3_600_000;

/** A response to the form, as the event of its submission gives it. */
export const toResponse = (response: FormResponse): IntakeResponse => ({
  id: response.getId(),
  sentAt: response.getTimestamp().getTime(),
  isOld: false,
  report: (groups) => toReport(response, groups),
});

/**
 * Returns the report that a person sent; answers are found by the ids of the questions, otherwise by their titles: a question that
 * people deleted and made anew is another one to the platform. What the register cannot take as it is becomes a remark in the
 * description, in the person's words.
 */
export function toReport(response: FormResponse, groups: Group[]): Report {
  const ids = itemIds();
  const earlier = earlierIds();
  const answers = new Map(response.getItemResponses().map((one) => [one.getItem().getId(), one]));
  const known = new Set([...Object.values(ids), ...Object.values(earlier).flat()]);
  const strangers = [...answers].flatMap(([id, one]) => (known.has(id) ? [] : [one]));
  const answerTo = (key: QuestionKey, title: string) => {
    const id = [ids[key], ...(earlier[key] ?? [])].find((one) => one !== undefined && answers.has(one));
    return (id === undefined ? strangers.find((one) => hasTitle(one.getItem(), title)) : answers.get(id))?.getResponse();
  };
  const text = (key: QuestionKey): string => {
    const answer = answerTo(key, questions.find((question) => question.key === key)!.title);
    const given = normaliseText(Array.isArray(answer) ? answer.join(', ') : String(answer ?? '')).trim();
    const longest = key === 'description' ? 50_000 : 5_000;
    // A journal row has limited room; the form keeps the whole answer.
    return given.length > longest ? `${given.slice(0, longest)}${intakeFormTexts.clipped}` : given;
  };
  const at = response.getTimestamp().getTime();
  const written = text('detectedAt') || text('signsAt');
  const detectedAt = readFormMoment(written);
  // 1899 and 9999 are slips of the keyboard; the time of sending counts, and the person's words stay.
  const isLikely = detectedAt === undefined ? written === '' : Math.abs(at - detectedAt) < YEAR;
  const asked = readGroup(text('group')).code;
  // What is reported as a security incident stays one, whatever the list offers.
  const group = groupMeant(text('group'), groups)?.code ?? (asked === securityGroup ? asked : '');
  const remarks = [
    isLikely ? '' : intakeFormTexts.oddMoment(written),
    group || !asked ? '' : intakeFormTexts.unknownGroup(text('group')),
    text('department') ? '' : intakeFormTexts.noDepartment,
    text('again') ? intakeFormTexts.again(text('again')) : '',
  ];
  const report: Report = {
    channel: 'form',
    // People may delete questions from the form; a report without their answers is still taken in.
    reporter: text('reporter') || intakeFormTexts.unknown,
    position: text('position'),
    department: text('department'),
    phone: text('phone'),
    // An address that was typed is where the person wants the mails.
    email: text('email') || text('signsEmail') || normaliseText(response.getRespondentEmail() ?? '').trim(),
    device: text('device') || intakeFormTexts.unknown,
    assetCode: text('assetCode'),
    serial: text('serial'),
    location: text('location') || text('signsPlace'),
    user: '',
    group,
    description: [text('description') || intakeFormTexts.unknown, ...remarks].filter(Boolean).join(' '),
    impact: text('impact'),
    request: text('request'),
    securitySigns: text('security') === intakeFormTexts.securityYes || hasSigned(response.getId()),
    reportedAt: at,
  };
  return fitted(detectedAt === undefined || !isLikely ? report : { ...report, detectedAt: Math.min(detectedAt, at) });
}

const YEAR = 366 * 86_400_000;

/** The longest report in the journal, in characters of its JSON: quotes and signs take two to six of them. */
const LONGEST_REPORT = 110_000;

/** Cuts the longest texts until the report fits into a journal row; the form keeps the whole answers. */
function fitted(report: Report): Report {
  const cut = { ...report };
  const texts = (Object.keys(cut) as (keyof Report)[]).filter((key) => typeof cut[key] === 'string') as TextKey[];
  while (JSON.stringify(cut).length > LONGEST_REPORT) {
    const longest = texts.reduce((one, other) => (JSON.stringify(cut[other]).length > JSON.stringify(cut[one]).length ? other : one));
    cut[longest] = `${cut[longest].slice(0, Math.floor(cut[longest].length / 2))}${intakeFormTexts.clipped}`;
  }
  return cut;
}

type TextKey = 'reporter' | 'position' | 'department' | 'device' | 'location' | 'description' | 'impact' | 'request';

/** The form gives date and time as 'yyyy-MM-dd HH:mm', in the zone of the form's owner (pinned to UTC+7). */
function readFormMoment(text: string): Instant | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2}) (\d{1,2}):(\d{2})/.exec(text);
  if (!match) return undefined;
  const [year, month, day, hour, minute] = match.slice(1).map(Number) as [number, number, number, number, number];
  return instantOfWallTime({ year, month, day, hour, minute });
}

/** Reads responses from the form, which keeps them even when their events are lost. */
export class GoogleIntakeForm implements IntakeForm {
  /** Responses up to this moment are taken in by this run. */
  private until: Instant;
  /** When the oldest of the recent responses was sent. */
  private oldest: Instant = Number.POSITIVE_INFINITY;

  constructor(
    now: () => Instant,
    private readonly settings: () => FormSettings,
  ) {
    this.until = now();
  }

  offerLists(): boolean {
    const form = openForm();
    return form !== undefined && offerChoices(form, this.settings());
  }

  showContact(): void {
    showContact(this.settings().itContact, openForm);
  }

  faults(): string[] {
    return formFaults();
  }

  private opened(): ReturnType<typeof openForm> {
    try {
      return openForm();
    } catch (error) {
      log('', error);
      throw new Busy(intakeFormTexts.outOfReach, error);
    }
  }

  recent(): IntakeResponse[] {
    const form = this.opened();
    if (!form) return [];
    const seenUntil = Number(readProperty('swept.responses') || '0');
    const since = seenUntil - OVERLAP_MILLISECONDS;
    const responses = since > 0 ? form.getResponses(new Date(since)) : form.getResponses();
    const times = responses.map((response) => response.getTimestamp().getTime());
    this.oldest = Math.min(...times);
    return responses.map((response, index) => ({
      id: response.getId(),
      sentAt: times[index]!,
      isOld: times[index]! < seenUntil,
      report: (groups) => toReport(response, groups),
    }));
  }

  seen(): void {
    // Written only when there are responses that the next sweep can then leave out.
    if (this.oldest < this.until - OVERLAP_MILLISECONDS) writeProperty('swept.responses', String(this.until));
  }
}
