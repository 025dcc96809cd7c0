// From the lists' sheets to the settings of the procedure; what a person typed wrong is named by sheet, row and column.
import type { Group, OfficeSettings, Person } from '../actions/ports';
import type { Agency } from '../forms/fields';
import type { Calendar, CalendarSettings, Hours, SpecialDay } from '../procedure/calendar';
import type { Instant, Role, StepCode } from '../procedure/incident';
import type { ProcedureSettings } from '../procedure/settings';
import { createCalendar } from '../procedure/working-time';
import { UserError } from '../texts/errors';
import { fromLabel, groupDash, roleLabels } from '../texts/labels';
import { isoDay } from '../texts/numbers';
import { sheetTexts } from '../texts/sheets';
import type { Book } from './book';
import { sheetOf } from './layout';

/** Each part is read when it is first asked for, once a run. */
export class SheetSettings implements OfficeSettings {
  private readonly kept = new Map<string, unknown>();

  constructor(private readonly book: Book) {}

  private once<T>(name: string, read: () => T): T {
    if (!this.kept.has(name)) this.kept.set(name, read());
    return this.kept.get(name) as T;
  }

  private get values(): Record<string, string> {
    return this.once('values', () =>
      Object.fromEntries(this.book.records('settings').map((row) => [String(row.key), String(row.value).normalize('NFC').trim()])),
    );
  }

  private number(key: string, least: number): number {
    const value = Number((this.values[key] ?? '').replace(',', '.'));
    if (!Number.isFinite(value) || value < least)
      throw new UserError(sheetTexts.wrongSetting(sheetTexts.settingName(key), this.values[key] ?? ''));
    return value;
  }

  private isOn(key: string): boolean {
    return /^(có|bật|x|đúng|true)$/i.test(this.values[key] ?? '');
  }

  private lines(key: string): string[] {
    return (this.values[key] ?? '')
      .split(/[\n;]/)
      .map((line) => line.trim())
      .filter(Boolean);
  }

  private get lists(): Record<string, string[]> {
    return this.once('lists', () => {
      const rows = this.book.records('lists');
      return Object.fromEntries(
        sheetOf('lists').columns.map(({ key }) => [
          key,
          rows
            .map((row) =>
              String(row[key] ?? '')
                .normalize('NFC')
                .trim(),
            )
            .filter(Boolean),
        ]),
      );
    });
  }

  get procedure(): ProcedureSettings {
    return this.once('procedure', () => ({
      steps: this.book.records('steps').map((row, index) => ({
        step: stepCode(String(row.step), index),
        name: String(row.name),
        responsible: String(row.responsible),
        workingDays: row.workingDays === '' ? undefined : days(row.workingDays, index),
        result: String(row.result),
      })),
      overallWorkingDays: this.number('overallWorkingDays', 0.1),
      overallFrom: /báo/i.test(this.values.overallFrom ?? '') ? ('reported' as const) : ('received' as const),
      onTheSpotAllowed: this.isOn('onTheSpotAllowed'),
    }));
  }

  get calendar(): Calendar {
    return this.once('calendar', () => createCalendar(this.calendarSettings));
  }

  private get calendarSettings(): CalendarSettings {
    return this.once('calendarSettings', () => ({
      hours: this.book.records('hours').map(toHours),
      specialDays: this.specialDays,
      weeklyRest: this.weeklyRest,
      roundUpToSession: this.isOn('roundUpToSession'),
      ...(this.values.cutOff ? { cutOff: clock(this.values.cutOff, sheetTexts.settingName('cutOff')) } : {}),
    }));
  }

  get specialDays(): SpecialDay[] {
    return this.once('specialDays', () =>
      this.book.records('days').flatMap((row, index) => (isBlankDay(row) ? [] : [toSpecialDay(row, index)])),
    );
  }

  get weeklyRest(): number[] {
    return weeklyRest(this.values.weeklyRest ?? '');
  }

  get timeRules(): string {
    const { hours, specialDays, ...switches } = this.calendarSettings;
    const { steps, overallWorkingDays, overallFrom } = this.procedure;
    // Names and căn cứ of days count for nothing.
    const days = specialDays.map(({ date, kind }) => `${date} ${kind}`).sort();
    return JSON.stringify([
      hours,
      days,
      switches,
      steps.map(({ step, workingDays }) => [step, workingDays]),
      overallWorkingDays,
      overallFrom,
    ]);
  }

  get people(): Person[] {
    return this.once('people', () => this.book.records('people').map(toPerson));
  }

  get departments(): string[] {
    return this.lists.departments!;
  }

  get groups(): Group[] {
    return this.lists.groups!.map((text) => {
      const [code = '', ...name] = text.split(groupDash);
      return { code: code.toUpperCase(), name: name.join(' – ') || code };
    });
  }

  get vendors(): string[] {
    return this.lists.vendors!;
  }

  get devices(): string[] {
    return this.lists.devices!;
  }

  get agency(): Agency {
    const values = this.values;
    const value = (key: string) => values[key] ?? '';
    return {
      name: value('agencyName'),
      place: value('agencyPlace'),
      parent: value('agencyShort'),
      itUnit: value('itUnit'),
      locality: value('locality'),
      addressee: value('addressee'),
      procedureCode: value('procedureCode'),
      issue: value('issue'),
      issuedOn: value('issuedOn'),
      submissionTitle: value('submissionTitle'),
      legalBases: this.lists.legalBases!,
      defaultFunding: value('defaultFunding'),
      chairman: this.people.find(({ roles }) => roles.includes('chairman'))?.name ?? '',
    };
  }

  get remindBeforeMinutes(): number {
    return this.number('remindBeforeMinutes', 0);
  }

  get handoverRemindDays(): number {
    return this.number('handoverRemindDays', 0);
  }

  get digestFrom(): number {
    return clock(this.values.digestFrom ?? '', sheetTexts.settingName('digestFrom'));
  }

  get securityContacts(): string[] {
    return this.lines('securityContacts');
  }

  get itContact(): string {
    return this.values.itContact ?? '';
  }

  get vatPercent(): number {
    return this.number('vatPercent', 0);
  }
}

function stepCode(text: string, index: number): StepCode {
  if (/^B[1-7]$/.test(text)) return text as StepCode;
  throw new UserError(sheetTexts.wrongCell(sheetOf('steps').name, index + 2, 'Bước', text));
}

function days(value: unknown, index: number): number {
  const number = typeof value === 'number' ? value : Number(String(value).replace(',', '.'));
  if (!Number.isFinite(number) || number <= 0)
    throw new UserError(sheetTexts.wrongCell(sheetOf('steps').name, index + 2, 'Thời gian (ngày làm việc)', String(value)));
  return number;
}

/** 'HH:mm' to minutes since midnight. */
function clock(text: string, where: string): number {
  const match = /^(\d{1,2})[:hg](\d{2})$/.exec(text.trim());
  const minutes = match ? Number(match[1]) * 60 + Number(match[2]) : Number.NaN;
  if (!match || minutes > 1440) throw new UserError(sheetTexts.wrongSetting(where, text));
  return minutes;
}

function toHours(row: Record<string, unknown>, index: number): Hours {
  const cell = (key: string) => clock(String(row[key]), `${sheetOf('hours').name}, dòng ${index + 2}`);
  const match = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?$/.exec(String(row.from).trim());
  if (!match) throw new UserError(sheetTexts.wrongCell(sheetOf('hours').name, index + 2, 'Từ ngày', String(row.from)));
  const [, day, month, year] = match;
  const monthDay = `${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return {
    from: year ? `${year}-${monthDay}` : monthDay,
    sessions: [
      { from: cell('morningFrom'), to: cell('morningTo') },
      { from: cell('afternoonFrom'), to: cell('afternoonTo') },
    ],
  };
}

/** The first line may hold the sheet's own warning and nothing else. */
const isBlankDay = ({ date, kind, name }: Record<string, unknown>) => [date, kind, name].every((cell) => cell === '');

function toSpecialDay(row: Record<string, unknown>, index: number): SpecialDay {
  if (!(row.date instanceof Date)) throw new UserError(sheetTexts.wrongCell(sheetOf('days').name, index + 2, 'Ngày', String(row.date)));
  return {
    date: isoDay(row.date.getTime()),
    kind: /bù/i.test(String(row.kind)) ? 'work' : 'off',
    name: String(row.name),
    confirmed: !/dự kiến/i.test(String(row.standing).normalize('NFC')),
  };
}

/** 'Thứ Bảy; Chủ nhật' to 6, 0. */
function weeklyRest(text: string): number[] {
  const names = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy'];
  return text
    .toLowerCase()
    .split(/[;,]/)
    .map((name) => names.indexOf(name.trim()))
    .filter((day) => day >= 0);
}

function toPerson(row: Record<string, unknown>): Person {
  const text = (key: string) =>
    String(row[key] ?? '')
      .normalize('NFC')
      .trim();
  const roles = text('roles')
    .split(/[;,\n]/)
    .map((role) => fromLabel<Role>(roleLabels, role))
    .filter((role): role is Role => role !== undefined);
  const person: Person = {
    name: text('name'),
    position: text('position'),
    department: text('department'),
    email: text('email').toLowerCase(),
    roles,
  };
  const from = dayOf(row.delegatedFrom);
  const to = dayOf(row.delegatedTo);
  if (text('delegatedBy') && from !== undefined && to !== undefined)
    person.delegation = { by: text('delegatedBy'), from, to: to + 86_400_000 };
  return person;
}

const dayOf = (value: unknown): Instant | undefined => (value instanceof Date ? value.getTime() : undefined);
