// The intake form: makes its questions from the lists, and reads a response as a report.
import type { Group, IntakeForm, IntakeResponse } from '../../actions/ports';
import type { Instant, Report } from '../../procedure/incident';
import { instantOfWallTime } from '../../procedure/time/dates';
import { normaliseText } from '../../procedure/vietnamese-text';
import { intakeFormTexts, type QuestionKey, questions } from '../../texts/intake-form';
import { readGroup } from '../../texts/labels';
import { isThere } from '../platform/drive';
import { readProperty, writeProperty } from '../platform/properties';

type Form = GoogleAppsScript.Forms.Form;
type FormResponse = GoogleAppsScript.Forms.FormResponse;

/** A reconciliation reads responses again from this long before the last one: events and responses may arrive out of order. */
const OVERLAP_MILLISECONDS = 3_600_000;

export const itemIds = (): Partial<ItemIds> => JSON.parse(readProperty('form.items') || '{}') as Partial<ItemIds>;

interface Lists {
  departments: string[];
  groups: Group[];
}

/** A response to the form, as the event of its submission gives it. */
export const toResponse = (response: FormResponse): IntakeResponse => ({
  id: response.getId(),
  isOld: false,
  report: () => toReport(response),
});

/** Item ids of the questions; people may reword the titles. */
type ItemIds = Record<QuestionKey, number>;

/** Returns the form that set-up made, or undefined before set-up. */
export function openForm(): Form | undefined {
  const id = readProperty('form.id');
  return id ? FormApp.openById(id) : undefined;
}

/** Makes the form or finds the one made before, adds missing questions and offers the choices of the lists. */
export function setUpForm(lists: Lists, spreadsheetId: string): Form {
  // A form in the trash takes no responses.
  const known = isThere(readProperty('form.id')) ? openForm() : undefined;
  const form = known ?? FormApp.create(intakeFormTexts.title);
  if (!known) {
    form.setTitle(intakeFormTexts.title).setDescription(intakeFormTexts.description).setConfirmationMessage(intakeFormTexts.confirmation);
    form.setDestination(FormApp.DestinationType.SPREADSHEET, spreadsheetId);
    writeProperty('form.id', form.getId());
  }
  const ids: Partial<ItemIds> = known ? itemIds() : {};
  const present = new Set(form.getItems().map((item) => item.getId()));
  for (const question of questions) {
    const id = ids[question.key];
    if (id === undefined || !present.has(id)) ids[question.key] = addQuestion(form, question, lists);
  }
  writeProperty('form.items', JSON.stringify(ids));
  if (known) offerChoices(form, ids, lists);
  publish(form);
  return form;
}

/** @returns true when the form was changed */
function offerChoices(form: Form, ids: Partial<ItemIds>, lists: Lists): boolean {
  let isChanged = false;
  for (const key of ['department', 'group'] as const) {
    const item = form.getItemById(ids[key] ?? -1)?.asListItem();
    const wanted = choicesOf(key, lists);
    if (
      !item ||
      !wanted.length ||
      item
        .getChoices()
        .map((choice) => choice.getValue())
        .join('\n') === wanted.join('\n')
    )
      continue;
    item.setChoiceValues(wanted);
    isChanged = true;
  }
  return isChanged;
}

export function choicesOf(key: QuestionKey, { departments, groups }: Lists): string[] {
  if (key === 'department') return departments;
  return key === 'group' ? groups.map(({ code, name }) => `${code} – ${name}`) : intakeFormTexts.securityChoices;
}

function addQuestion(form: Form, { key, title, help, kind, required }: (typeof questions)[number], lists: Lists): number {
  if (kind === 'list')
    return form.addListItem().setTitle(title).setHelpText(help).setRequired(required).setChoiceValues(choicesOf(key, lists)).getId();
  if (kind === 'moment') return form.addDateTimeItem().setTitle(title).setHelpText(help).setRequired(required).getId();
  if (kind === 'area') return form.addParagraphTextItem().setTitle(title).setHelpText(help).setRequired(required).getId();
  const item = form.addTextItem().setTitle(title).setHelpText(help).setRequired(required);
  if (key === 'email')
    item.setValidation(FormApp.createTextValidation().requireTextIsEmail().setHelpText(intakeFormTexts.wrongEmail).build());
  return item.getId();
}

/** New forms may start unpublished; the method is newer than the published types, and older accounts lack it. */
function publish(form: Form): void {
  const publishable = form as Form & { setPublished?: (published: boolean) => Form };
  if (typeof publishable.setPublished === 'function') publishable.setPublished(true);
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
}

/** Returns the report that a person sent; answers are found by the ids of the questions. */
export function toReport(response: FormResponse): Report {
  const ids = itemIds();
  const answers = new Map(response.getItemResponses().map((item) => [item.getItem().getId(), item.getResponse()]));
  const text = (key: QuestionKey): string => {
    const answer = answers.get(ids[key] ?? -1);
    const given = normaliseText(Array.isArray(answer) ? answer.join(', ') : String(answer ?? '')).trim();
    const longest = key === 'description' ? 50_000 : 5_000;
    // A journal row has limited room; the form keeps the whole answer.
    return given.length > longest ? `${given.slice(0, longest)}${intakeFormTexts.clipped}` : given;
  };
  const at = response.getTimestamp().getTime();
  const detectedAt = readFormMoment(text('detectedAt'));
  const report: Report = {
    channel: 'form',
    // People may delete questions from the form; a report without their answers is still taken in.
    reporter: text('reporter') || intakeFormTexts.unknown,
    position: text('position'),
    department: text('department'),
    phone: text('phone'),
    email: text('email'),
    device: text('device'),
    assetCode: text('assetCode'),
    serial: text('serial'),
    location: text('location'),
    user: '',
    group: readGroup(text('group')).code,
    description: text('description') || intakeFormTexts.unknown,
    impact: text('impact'),
    request: text('request'),
    securitySigns: text('security') === intakeFormTexts.securityYes,
    reportedAt: at,
  };
  return fitted(detectedAt === undefined ? report : { ...report, detectedAt: Math.min(detectedAt, at) });
}

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
    private readonly lists: () => Lists,
  ) {
    this.until = now();
  }

  offerLists(): boolean {
    const form = openForm();
    return form !== undefined && offerChoices(form, itemIds(), this.lists());
  }

  recent(): IntakeResponse[] {
    const form = openForm();
    if (!form) return [];
    const seenUntil = Number(readProperty('swept.responses') || '0');
    const since = seenUntil - OVERLAP_MILLISECONDS;
    const responses = since > 0 ? form.getResponses(new Date(since)) : form.getResponses();
    const times = responses.map((response) => response.getTimestamp().getTime());
    this.oldest = Math.min(...times);
    return responses.map((response, index) => ({
      id: response.getId(),
      isOld: times[index]! < seenUntil,
      report: () => toReport(response),
    }));
  }

  seen(): void {
    // Written only when there are responses that the next sweep can then leave out.
    if (this.oldest < this.until - OVERLAP_MILLISECONDS) writeProperty('swept.responses', String(this.until));
  }
}
