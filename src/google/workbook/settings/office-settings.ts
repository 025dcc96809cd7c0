// The settings of the commune, read from the sheets; an error names the sheet, row and column of the wrong value.
import type { Group, OfficeSettings } from '../../../actions/ports';
import type { Agency } from '../../../forms/fields';
import { defaultCalendar, defaultProcedure } from '../../../procedure/issued-procedure';
import type { Person } from '../../../procedure/rights/people';
import type { ProcedureSettings, StepRule } from '../../../procedure/settings';
import type { Calendar, CalendarSettings, Hours, SpecialDay } from '../../../procedure/time/calendar';
import { createCalendar } from '../../../procedure/time/working-time';
import { UserError } from '../../../texts/errors';
import { readGroup } from '../../../texts/labels';
import { settingSheetTexts, settingTexts } from '../../../texts/sheets/settings';
import { sheetOf } from '../sheets';
import { recordsOf } from '../tables';
import type { Cells, Workbook } from '../workbook';

/** No limit of the procedure and no reminder is longer. */
const MOST_DAYS = 365;

/** The parts in which an entry can be wrong. */
const checkedParts = [
  'procedure',
  'calendar',
  'people',
  'departments',
  'remindBeforeMinutes',
  'handoverRemindDays',
  'digestFrom',
  'vatPercent',
] as const;

import { keepRows, keptRows, type SettingRow } from './kept-settings';
import { type SettingSheet, settingParts, settingSheets } from './setting-sheets';
import { clock, isBlankDay, toPerson, toSeasons, toSpecialDay, toStep, weeklyRest } from './settings-rows';

/** Reads nothing but the settings. */
export const readSettings = (workbook: Workbook): SheetSettings => new SheetSettings(workbook.read(settingParts));

/**
 * Each part is understood when it is first used, entry by entry. A wrong entry puts no good one out of force: the last good one holds,
 * and what is wrong is noted with sheet, row and column.
 */
export class SheetSettings implements OfficeSettings {
  private readonly cache = new Map<string, unknown>();
  private readonly noted = new Map<string, SettingSheet>();

  /** @param sheets the cells of `settingParts` */
  constructor(private readonly sheets: Cells[]) {}

  /** Returns the cells of one of the sheets, with its header. */
  cellsOf(sheet: SettingSheet): Cells {
    return this.sheets[settingSheets.indexOf(sheet)]!;
  }

  faults(): string[] {
    for (const part of checkedParts) void this[part];
    return [...this.noted.keys()];
  }

  keepGood(): void {
    this.faults();
    const wrong = [...this.noted.values()];
    for (const sheet of settingSheets) if (!wrong.includes(sheet)) keepRows(sheet, this.records(sheet));
  }

  /** Returns the rows of a sheet; while it cannot be read, the rows as they were last good. @throws MissingSheet when none are kept */
  private records(sheet: SettingSheet): SettingRow[] {
    return this.once(`rows of ${sheet}`, () =>
      this.entry(
        sheet,
        () => recordsOf(sheet, this.cellsOf(sheet)),
        () => (keptRows(sheet).length ? keptRows(sheet) : undefined),
      ),
    );
  }

  /**
   * Returns what an entry says. A wrong one is noted.
   * @param instead returns what holds in its place
   * @throws the entry's error when nothing holds in its place
   */
  private entry<T>(sheet: SettingSheet, read: () => T, instead: () => T | undefined): T {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      this.noted.set(error.message, sheet);
      const other = instead();
      if (other === undefined) throw error;
      return other;
    }
  }

  private once<T>(name: string, read: () => T): T {
    if (!this.cache.has(name)) this.cache.set(name, read());
    return this.cache.get(name) as T;
  }

  private get values(): Record<string, string> {
    return this.once('values', () => ({
      // A setting of a later version has its first value until set-up adds its row.
      ...Object.fromEntries(settingTexts.map(({ key, value }) => [key, value])),
      ...Object.fromEntries(this.records('settings').map((row) => [String(row.key), String(row.value).normalize('NFC').trim()])),
    }));
  }

  /** Returns what a setting says; while that is wrong, what it said last, or its first value. */
  private setting<T>(key: string, read: (text: string) => T): T {
    return this.entry(
      'settings',
      () => read(this.values[key] ?? ''),
      () => {
        const before = keptRows('settings').find((row) => row.key === key)?.value;
        const first = settingTexts.find((setting) => setting.key === key)?.value ?? '';
        for (const text of [before, first]) {
          try {
            if (text !== undefined) return read(String(text));
          } catch {
            // Kept by a version that took it; the first value is always good.
          }
        }
        return undefined;
      },
    );
  }

  private number(key: string, least: number, most: number): number {
    return this.setting(key, (text) => {
      const value = Number(text.replace(',', '.'));
      if (text === '' || !Number.isFinite(value) || value < least || value > most)
        throw new UserError(settingSheetTexts.wrongSetting(settingSheetTexts.settingName(key), text));
      return value;
    });
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
      const rows = this.records('lists');
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
      steps: this.steps,
      overallWorkingDays: this.number('overallWorkingDays', 0.1, MOST_DAYS),
      overallFrom: /báo/i.test(this.values.overallFrom ?? '') ? ('reported' as const) : ('received' as const),
      onTheSpotAllowed: this.isOn('onTheSpotAllowed'),
    }));
  }

  /** The steps of the procedure, whatever rows there are: a step without a good row is as it was last, or as issued. */
  private get steps(): StepRule[] {
    const rows = this.records('steps').flatMap((row, index) =>
      this.entry<StepRule[]>(
        'steps',
        () => [toStep(row, index)],
        () => [],
      ),
    );
    return defaultProcedure.steps.map((issued) => rows.find(({ step }) => step === issued.step) ?? keptStep(issued));
  }

  get calendar(): Calendar {
    return this.once('calendar', () => createCalendar(this.calendarSettings));
  }

  private get calendarSettings(): CalendarSettings {
    return this.once('calendarSettings', () => ({
      hours: this.hours,
      specialDays: this.specialDays,
      weeklyRest: this.weeklyRest,
      roundUpToSession: this.isOn('roundUpToSession'),
      ...(this.values.cutOff
        ? this.setting('cutOff', (text) => (text ? { cutOff: clock(text, settingSheetTexts.settingName('cutOff')) } : {}))
        : {}),
    }));
  }

  /** The hours of all seasons belong together: while a row is wrong, all rows as they were last good. */
  private get hours(): Hours[] {
    return this.once('hours', () =>
      this.entry(
        'hours',
        () => toSeasons(this.records('hours')),
        () => {
          try {
            return toSeasons(keptRows('hours'));
          } catch {
            // Never kept.
            return defaultCalendar.hours;
          }
        },
      ),
    );
  }

  /** A wrong day is left out, the others hold. */
  get specialDays(): SpecialDay[] {
    return this.once('specialDays', () => {
      const days = new Map<string, SpecialDay>();
      this.records('days').forEach((row, index) => {
        if (isBlankDay(row)) return;
        const [day] = this.entry<SpecialDay[]>(
          'days',
          () => [toSpecialDay(row, index, days)],
          () => [],
        );
        if (day) days.set(day.date, day);
      });
      return [...days.values()];
    });
  }

  get weeklyRest(): number[] {
    return weeklyRest(this.values.weeklyRest ?? '');
  }

  get timeRules(): string {
    const { hours, specialDays, ...switches } = this.calendarSettings;
    const { steps, overallWorkingDays, overallFrom } = this.procedure;
    // Names and căn cứ of days do not change limits.
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
    return this.once('people', () => this.records('people').map(toPerson));
  }

  get departments(): string[] {
    return this.lists.departments!;
  }

  get groups(): Group[] {
    return this.lists.groups!.map(readGroup);
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
      itUnitName: value('itUnitName'),
      itUnitSymbol: value('itUnitSymbol'),
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
    return this.number('remindBeforeMinutes', 0, 100_000);
  }

  get handoverRemindDays(): number {
    return this.number('handoverRemindDays', 0, MOST_DAYS);
  }

  get digestFrom(): number {
    return this.setting('digestFrom', (text) => clock(text, settingSheetTexts.settingName('digestFrom')));
  }

  get securityContacts(): string[] {
    return this.lines('securityContacts');
  }

  get itContact(): string {
    return this.values.itContact ?? '';
  }

  get vatPercent(): number {
    return this.number('vatPercent', 0, 100);
  }
}

/** Returns a step as it was last good, or as issued. */
function keptStep(issued: StepRule): StepRule {
  const before = keptRows('steps').find(({ step }) => step === issued.step);
  return before ? toStep(before, 0) : issued;
}
