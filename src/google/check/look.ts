// What the conditions of a run look at: each part is fetched when the first condition needs it, and once.
import type { sheets_v4 } from '@googleapis/sheets';
import type { CheckState, Finding } from '../../actions/page-models';
import type { SetupStepId } from '../../texts/setup';
import { checkTexts, type Said } from '../../texts/system-check';
import { sheetsApi } from '../platform/apis';
import { isKeeper } from '../platform/identity';
import { readProperty } from '../platform/properties';
import { type ColumnMarks, columnMarks } from '../workbook/headers/column-marks';
import { RegisterReading } from '../workbook/reading/reading';
import { readSettings, type SheetSettings } from '../workbook/settings/office-settings';
import { type SheetKey, type SheetSpec, sheets } from '../workbook/sheets';
import { Workbook } from '../workbook/workbook';

/** A condition: its name, and how it is looked at. */
export interface Condition {
  id: string;
  label: string;
  look(): Finding;
}

/** A sheet of ours that stands in the file. */
export interface StandingSheet {
  spec: SheetSpec;
  id: number;
  /** Its name now. */
  title: string;
  protections: sheets_v4.Schema$ProtectedRange[];
}

export class Look {
  readonly workbook = new Workbook();
  readonly isKeeper = isKeeper();
  readonly installer = readProperty('installer');
  private readonly known = new Map<string, { value: unknown } | { error: unknown }>();

  /** A part that could not be fetched is not fetched again. */
  private once<T>(name: string, fetch: () => T): T {
    let result = this.known.get(name);
    if (!result) {
      try {
        result = { value: fetch() };
      } catch (error) {
        result = { error };
      }
      this.known.set(name, result);
    }
    if ('error' in result) throw result.error;
    return result.value as T;
  }

  get settings(): SheetSettings {
    return this.once('settings', () => readSettings(this.workbook));
  }

  /** @throws as `RegisterReading` does; broken headers are not put right */
  get register(): RegisterReading {
    return this.once('register', () => new RegisterReading(this.workbook, { codes: [] }, { toWrite: true }));
  }

  /** The file as it is now, by ids. */
  get file(): sheets_v4.Schema$Spreadsheet {
    return this.once('file', () =>
      sheetsApi((spreadsheets) =>
        spreadsheets.get(this.workbook.file.id, {
          fields:
            'properties(timeZone,locale),sheets(properties(sheetId,title),protectedRanges(range,warningOnly,editors,requestingUserCanEdit))',
        }),
      ),
    );
  }

  get marks(): ColumnMarks {
    return this.once('marks', () => columnMarks(this.workbook));
  }

  /** Our sheets that stand, whatever they are called now. */
  get standing(): StandingSheet[] {
    return this.once('standing', () => {
      const { sheetIds } = this.workbook.file;
      return sheets.flatMap((spec) => {
        const found = this.file.sheets?.find(({ properties }) => (properties?.sheetId ?? 0) === sheetIds[spec.key]);
        return found
          ? [{ spec, id: sheetIds[spec.key]!, title: found.properties?.title ?? '', protections: found.protectedRanges ?? [] }]
          : [];
      });
    });
  }

  /** Returns the header row of a sheet that stands. */
  headers(key: SheetKey): unknown[] {
    const rows = this.once('headers', () => {
      const keys = this.standing.map(({ spec }) => spec.key);
      const cells = this.workbook.read(keys.map((sheet) => ({ sheet, firstRow: 1, lastRow: 1 })));
      return new Map(keys.map((sheet, index) => [sheet, cells[index]![0] ?? []]));
    });
    return rows.get(key) ?? [];
  }

  /** The address of a sheet of ours. */
  sheetUrl(key: SheetKey): string {
    const { id, sheetIds } = this.workbook.file;
    return `https://docs.google.com/spreadsheets/d/${id}/edit#gid=${sheetIds[key] ?? 0}`;
  }

  /** Returns the finding with a button that runs steps of set-up; for others, whom to ask. */
  bySetup(state: CheckState, said: Said, label: string, steps: SetupStepId[]): Finding {
    if (this.isKeeper) return { state, ...said, button: { label, cure: steps.map((step) => `step ${step}`).join('+') } };
    return { state, ...said, cure: [said.cure, checkTexts.askInstaller(this.installer)].filter(Boolean).join(' ') };
  }
}

export const well = (said: Said): Finding => ({ state: 'well', ...said });

/** The finding with the button that reconciles. */
export const byReconciling = (state: CheckState, said: Said): Finding => ({
  state,
  ...said,
  button: { label: checkTexts.reconcile, cure: 'reconcile' },
});
