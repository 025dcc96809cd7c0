// The settings of the commune, read from the sheets; an error names the sheet, row and column of the wrong value.
import type { Group, OfficeSettings } from '../../../actions/ports';
import type { Agency } from '../../../forms/fields';
import type { Person } from '../../../procedure/rights/people';
import type { ProcedureSettings } from '../../../procedure/settings';
import type { Calendar, CalendarSettings, SpecialDay } from '../../../procedure/time/calendar';
import { createCalendar } from '../../../procedure/time/working-time';
import { UserError } from '../../../texts/errors';
import { readGroup } from '../../../texts/labels';
import { settingSheetTexts, settingTexts } from '../../../texts/sheets/settings';
import { sheetOf } from '../sheets';
import { recordsOf } from '../tables';
import type { Cells, Part, Workbook } from '../workbook';
import { clock, isBlankDay, stepCode, toHours, toPerson, toSpecialDay, weeklyRest, workingDays } from './settings-rows';

/** The sheets that the settings stand in. */
export const settingSheets = ['steps', 'settings', 'people', 'lists', 'hours', 'days'] as const;

/** The parts to read for the settings, in the order of `settingSheets`. */
export const settingParts: Part[] = settingSheets.map((sheet) => ({ sheet, firstRow: 1 }));

/** Reads nothing but the settings. */
export const readSettings = (workbook: Workbook): SheetSettings => new SheetSettings(workbook.read(settingParts));

/** Each part is understood when it is first used. A getter throws a UserError when a person typed its value wrong. */
export class SheetSettings implements OfficeSettings {
  private readonly cache = new Map<string, unknown>();

  /** @param sheets the cells of `settingParts` */
  constructor(private readonly sheets: Cells[]) {}

  /** Returns the cells of one of the sheets, with its header. */
  cellsOf(sheet: (typeof settingSheets)[number]): Cells {
    return this.sheets[settingSheets.indexOf(sheet)]!;
  }

  private records(sheet: (typeof settingSheets)[number]): Record<string, unknown>[] {
    return recordsOf(sheet, this.cellsOf(sheet));
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

  private number(key: string, least: number): number {
    const value = Number((this.values[key] ?? '').replace(',', '.'));
    if (!Number.isFinite(value) || value < least)
      throw new UserError(settingSheetTexts.wrongSetting(settingSheetTexts.settingName(key), this.values[key] ?? ''));
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
      steps: this.records('steps').map((row, index) => ({
        step: stepCode(String(row.step), index),
        name: String(row.name),
        responsible: String(row.responsible),
        workingDays: row.workingDays === '' ? undefined : workingDays(row.workingDays, index),
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
      hours: this.records('hours').map(toHours),
      specialDays: this.specialDays,
      weeklyRest: this.weeklyRest,
      roundUpToSession: this.isOn('roundUpToSession'),
      ...(this.values.cutOff ? { cutOff: clock(this.values.cutOff, settingSheetTexts.settingName('cutOff')) } : {}),
    }));
  }

  get specialDays(): SpecialDay[] {
    return this.once('specialDays', () =>
      this.records('days').flatMap((row, index) => (isBlankDay(row) ? [] : [toSpecialDay(row, index)])),
    );
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
    return this.number('remindBeforeMinutes', 0);
  }

  get handoverRemindDays(): number {
    return this.number('handoverRemindDays', 0);
  }

  get digestFrom(): number {
    return clock(this.values.digestFrom ?? '', settingSheetTexts.settingName('digestFrom'));
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
