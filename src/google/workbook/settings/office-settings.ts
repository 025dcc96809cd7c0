// The settings of the commune, read from the sheets entry by entry.
import type { Group, OfficeSettings, Spending } from '../../../actions/ports';
import { readMoney } from '../../../figures';
import type { Agency } from '../../../forms/fields';
import { formCodes } from '../../../procedure/incident';
import { defaultCalendar, defaultProcedure } from '../../../procedure/issued-procedure';
import { type Retention, readRetention } from '../../../procedure/retention';
import type { Delegation, Person } from '../../../procedure/rights/people';
import { isToTrinh, type ProcedureSettings, type StepRule } from '../../../procedure/settings';
import type { Calendar, CalendarSettings, Hours, SpecialDay } from '../../../procedure/time/calendar';
import { vietnamDays } from '../../../procedure/time/public-holidays';
import { createCalendar } from '../../../procedure/time/working-time';
import { readGroup } from '../../../texts/labels';
import { cureTexts, settingTexts } from '../../../texts/sheets/settings';
import { findEnd } from '../journal-end';
import { sheetOf } from '../sheets';
import type { Cells, Workbook } from '../workbook';
import { delegationColumns } from './delegation-cells';
import { SettingEntries, WrongEntry } from './entries';
import { readPeople } from './people-rows';
import { type SettingRow, type SettingSheet, settingParts } from './setting-sheets';
import { clockOf, isAddress, isBlankDay, readPrices, toSeasons, toSpecialDay, toStep, weeklyRest } from './settings-rows';

/** No limit of the procedure and no reminder is longer. */
const MOST_DAYS = 365;

/** The parts in which an entry can be wrong. */
const checkedParts = [
  'procedure',
  'calendar',
  'people',
  'departments',
  'groups',
  'remindBeforeMinutes',
  'handoverRemindDays',
  'retention',
  'digestFrom',
  'monthlyPage',
  'vatPercent',
  'spending',
  'securityContacts',
  'informs',
  'collectsEmail',
  'agency',
] as const;

/** Reads nothing but the settings, and in the same call the delegations of the journal. */
export function readSettings(workbook: Workbook): SheetSettings {
  const [journal, ...cells] = workbook.read([{ sheet: 'journal', firstRow: 1, lastRow: 1 }, ...settingParts]);
  return new SheetSettings(cells, findEnd(journal![0] ?? [])?.end.delegations);
}

/**
 * Each part is understood when it is first used. A wrong entry puts no good one out of force: the last good one holds, and what is
 * wrong is noted with sheet, row and column.
 */
export class SheetSettings implements OfficeSettings {
  /** All faults are noted after `faults()`. */
  readonly entries: SettingEntries;

  /**
   * @param cells of `settingParts`
   * @param delegations of the journal; undefined while «Phân quyền» alone has them
   */
  constructor(
    cells: Cells[],
    private readonly delegations: readonly Delegation[] | undefined,
  ) {
    this.entries = new SettingEntries(cells);
  }

  /** Returns the cells of one of the sheets, with its header. */
  cellsOf(sheet: SettingSheet): Cells {
    return this.entries.cellsOf(sheet);
  }

  faults(): string[] {
    for (const part of checkedParts) void this[part];
    return this.entries.faults.map(({ sentence }) => sentence);
  }

  private records(sheet: SettingSheet) {
    return this.entries.records(sheet);
  }

  private once<T>(name: string, read: () => T): T {
    return this.entries.once(name, read);
  }

  /** What each setting says, by key; while its row is gone, what it said last, or its first value. */
  get values(): Record<string, string> {
    return this.once('values', () => {
      const entryOf = (row: SettingRow) => [String(row.key), String(row.value).normalize('NFC').trim()] as const;
      const present = new Map(this.records('settings').map(entryOf));
      const before = new Map(this.entries.keptRows('settings').map(entryOf));
      const gone = settingTexts.filter(({ key }) => !present.has(key) && before.has(key));
      for (const { name } of gone) this.entries.note(new WrongEntry('settings', undefined, 'name', name, cureTexts.noSetting).fault);
      // A setting of a later version has its first value until set-up adds its row.
      return Object.fromEntries([...settingTexts.map(({ key, value }) => [key, value] as const), ...before, ...present]);
    });
  }

  /** Returns what a setting says; while that is wrong, what it said last, or its first value. */
  private setting<T>(key: string, cure: string, read: (text: string) => T | undefined): T {
    const understood = (text: string): T => {
      const value = read(text);
      if (value === undefined) throw new WrongEntry('settings', this.rowOf(key), 'value', text, cure);
      return value;
    };
    return this.entries.entry(
      'settings',
      () => understood(this.values[key] ?? ''),
      () => {
        const before = this.entries.keptRows('settings').find((row) => row.key === key)?.value;
        const first = settingTexts.find((setting) => setting.key === key)?.value ?? '';
        for (const text of [before, first]) {
          // Kept by a version that took it; the first value is always good.
          const value = text === undefined ? undefined : read(String(text));
          if (value !== undefined) return value;
        }
        return undefined;
      },
    );
  }

  private rowOf(key: string): unknown {
    return this.records('settings').find((row) => row.key === key)?.rowNumber;
  }

  private number(key: string, least: number, most: number): number {
    return this.setting(key, cureTexts.number(least, most), (text) => {
      const value = Number(text.replace(',', '.'));
      return text === '' || !Number.isFinite(value) || value < least || value > most ? undefined : value;
    });
  }

  private isOn(key: string): boolean {
    return this.setting(key, cureTexts.yesOrNo, (text) => {
      if (/^(có|bật|x|đúng|true)$/i.test(text)) return true;
      return /^(không|ko|tắt|sai|false|0)?$/i.test(text) ? false : undefined;
    });
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
      overallFrom: this.setting('overallFrom', cureTexts.overallFrom, (text) => {
        if (/báo/i.test(text)) return 'reported' as const;
        return text === '' || /tiếp nhận/i.test(text) ? ('received' as const) : undefined;
      }),
      onTheSpotAllowed: this.isOn('onTheSpotAllowed'),
      costMarginPercent: this.number('costMarginPercent', 0, 100),
      rulingOnOwnPaper: isToTrinh(this.values.submissionTitle ?? ''),
    }));
  }

  /** The steps of the procedure, whatever rows there are: a step without a good row is as it was last, or as issued. */
  private get steps(): StepRule[] {
    const rows = this.records('steps').flatMap((row) =>
      this.entries.entry<StepRule[]>(
        'steps',
        () => [toStep(row)],
        () => [],
      ),
    );
    return defaultProcedure.steps.map((issued) => {
      const good = rows.find(({ step }) => step === issued.step);
      if (good) return good;
      const before = this.entries.keptRows('steps').find(({ step }) => step === issued.step);
      return before ? toStep(before) : issued;
    });
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
        ? this.setting('cutOff', cureTexts.time, (text): { cutOff?: number } | undefined => {
            const cutOff = clockOf(text);
            return text === '' ? {} : cutOff === undefined ? undefined : { cutOff };
          })
        : {}),
    }));
  }

  /** The hours of all seasons belong together: while a row is wrong, all rows as they were last good. */
  private get hours(): Hours[] {
    return this.once('hours', () =>
      this.entries.entry(
        'hours',
        () => toSeasons(this.records('hours')),
        () => {
          try {
            return toSeasons(this.entries.keptRows('hours'));
          } catch {
            // Never kept.
            return defaultCalendar.hours;
          }
        },
      ),
    );
  }

  private get keptDays(): SpecialDay[] {
    return this.entries.keptRows('days').flatMap((row) => {
      try {
        return toSpecialDay(row, new Map());
      } catch {
        // A version before took it.
        return [];
      }
    });
  }

  /** While a day is wrong, those that were good last hold beside the good ones. Without the sheet, and with none kept, the days of the law hold. */
  get specialDays(): SpecialDay[] {
    return this.once('specialDays', () => {
      const rows = this.records('days');
      if (!rows.length && !this.cellsOf('days').length) return [...vietnamDays];
      const days = new Map<string, SpecialDay>();
      for (const row of rows) {
        if (isBlankDay(row)) continue;
        const [day] = this.entries.entry<SpecialDay[]>(
          'days',
          () => [toSpecialDay(row, days)],
          () => [],
        );
        if (day) days.set(day.date, day);
      }
      if (this.entries.faults.some(({ sheet }) => sheet === 'days'))
        for (const day of this.keptDays) if (!days.has(day.date)) days.set(day.date, day);
      return [...days.values()];
    });
  }

  get weeklyRest(): number[] {
    return this.setting('weeklyRest', cureTexts.weeklyRest, weeklyRest);
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
    return this.once('people', () => readPeople(this.entries, this.delegations));
  }

  /** Returns a sentence for each delegation that is typed in «Phân quyền» and not of the journal. */
  typedDelegations(): string[] {
    void this.people;
    return this.entries.faults.flatMap(({ sentence, sheet, column }) =>
      sheet === 'people' && delegationColumns.some((key) => key === column) ? [sentence] : [],
    );
  }

  /** The delegations that the people have: in a file of before, those that stand in «Phân quyền». */
  get listedDelegations(): Delegation[] {
    return this.people.flatMap(({ delegations = [] }) => delegations);
  }

  get departments(): string[] {
    return [...new Set(this.lists.departments!)];
  }

  /** Of two groups with one code the first counts. */
  get groups(): Group[] {
    return this.once('groups', () => {
      const groups = new Map<string, Group>();
      for (const row of this.records('lists')) {
        const text = String(row.groups ?? '');
        if (!text.trim()) continue;
        const group = readGroup(text);
        const known = groups.get(group.code);
        if (!known) groups.set(group.code, group);
        else if (known.name !== group.name)
          this.entries.note(new WrongEntry('lists', row.rowNumber, 'groups', text, cureTexts.groupCode(group.code)).fault);
      }
      return [...groups.values()];
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
      itUnitName: value('itUnitName'),
      itUnitSymbol: value('itUnitSymbol'),
      locality: value('locality'),
      addressee: value('addressee'),
      procedureCode: value('procedureCode'),
      issue: value('issue'),
      issuedOn: value('issuedOn'),
      issues: this.issues,
      submissionTitle: value('submissionTitle'),
      hasAccountantLine: this.isOn('accountantLine'),
      legalBases: this.lists.legalBases!,
      defaultFunding: value('defaultFunding'),
      chairman: this.people.find(({ roles }) => roles.includes('chairman'))?.name ?? '',
    };
  }

  private get issues(): Agency['issues'] {
    return this.setting('issues', cureTexts.issues, (text) => {
      const parts = text
        .split(/[;\n]/)
        .map((part) => part.trim())
        .filter(Boolean);
      const issues: Agency['issues'] = {};
      for (const part of parts) {
        const [, name, issue, issuedOn] = /^(BM\.?\s*\d\d?A?)\s*:\s*([^,]+?)\s*,\s*(.+)$/i.exec(part) ?? [];
        const form = formCodes.find((code) => code.replace('.', '') === name?.replace(/[.\s]/g, '').toUpperCase());
        if (!form) return undefined;
        issues[form] = { issue: issue!, issuedOn: issuedOn! };
      }
      return issues;
    });
  }

  get remindBeforeMinutes(): number {
    return this.number('remindBeforeMinutes', 0, 100_000);
  }

  get handoverRemindDays(): number {
    return this.number('handoverRemindDays', 0, MOST_DAYS);
  }

  get digestFrom(): number {
    return this.setting('digestFrom', cureTexts.time, clockOf);
  }

  get monthlyPage(): boolean {
    return this.isOn('monthlyPage');
  }

  get securityContacts(): string[] {
    return this.once('securityContacts', () => {
      const all = (this.values.securityContacts ?? '')
        .split(/[\n;,]/)
        .map((line) => line.trim())
        .filter(Boolean);
      for (const wrong of all.filter((one) => !isAddress(one)))
        this.entries.note(new WrongEntry('settings', this.rowOf('securityContacts'), 'value', wrong, cureTexts.address).fault);
      return all.filter(isAddress);
    });
  }

  get collectsEmail(): boolean {
    return this.isOn('collectEmail');
  }

  get informs(): OfficeSettings['informs'] {
    return this.once('informs', () => ({
      receipt: this.isOn('mailReceipt'),
      received: this.isOn('mailReceived'),
      changed: this.isOn('mailChanged'),
      handedOver: this.isOn('mailHandedOver'),
      digestOfUnit: this.isOn('mailDigestOfUnit'),
      digestOfLeaders: this.isOn('mailDigestOfLeaders'),
    }));
  }

  get retention(): Retention {
    return this.setting('retention', cureTexts.retention, readRetention);
  }

  get itContact(): string {
    return this.values.itContact ?? '';
  }

  get spending(): Spending {
    return this.once('spending', () => ({
      ...this.setting('yearBudget', cureTexts.yearBudget, (text): { yearBudget?: number } | undefined => {
        if (text === '') return {};
        const yearBudget = readMoney(text);
        return yearBudget === undefined ? undefined : { yearBudget };
      }),
      devicePrices: this.setting('devicePrices', cureTexts.devicePrices, readPrices),
      remarkFromPercent: this.number('remarkFromPercent', 1, 1000),
    }));
  }

  get vatPercent(): number {
    return this.number('vatPercent', 0, 100);
  }
}
