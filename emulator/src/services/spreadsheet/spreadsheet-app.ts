// SpreadsheetApp, and the functions of spreadsheets for other services and the driver.

import type { PlatformEnumerations } from '../../platform/classes';
import { constantsOf } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import type { Imitates } from '../../platform/imitates';
import members from '../../platform/members.json';
import { reveal } from '../../platform/views';
import { PlatformError } from '../../runs/errors';
import type { Links, Sheets } from '../../workspace/links';
import type { Api } from '../advanced/api';
import { sheetsApi } from '../advanced/sheets/sheets-service';
import { DataValidationBuilder } from './cells/data-validation';
import { RichTextValueBuilder, TextStyleBuilder } from './cells/rich-text';
import { Context, type PlatformRange, type PlatformSheet, type PlatformSpreadsheet } from './context';
import { copyBook } from './copies';
import { ColorBuilder } from './looks/color';
import { ConditionalFormatRuleBuilder } from './looks/conditional-format';
import { rangeView } from './range';
import { sheetView } from './sheet';
import { mimeType, Spreadsheet, spreadsheetView } from './spreadsheet';
import { type Book, newBook } from './store';
import { filterCriteriaBuilder } from './views/filter';
import { BookDriver } from './views/person';
import { addResponseSheet, releaseResponseSheet, writeResponse } from './views/response-sheets';
import { activateGivenCell, activateRanges } from './views/selection-view';

type Platform = GoogleAppsScript.Spreadsheet.SpreadsheetApp;

export interface Spreadsheets {
  /** Scripts get the view `emulate(runtime, 'Spreadsheet.SpreadsheetApp', app)`. */
  app: Imitates<Platform>;
  sheets: Sheets;
  /** The Sheets API over the same spreadsheets. */
  api: Api;
  driver: {
    /** Makes a spreadsheet of this owner and returns its id. The first one is the container of the script. */
    create(name: string, owner: string): string;
    /** Returns the actions of people on a spreadsheet. */
    of(id: string): BookDriver;
  };
}

export function createSpreadsheets(links: Links): Spreadsheets {
  const context = new Context(links, { range: rangeView, sheet: sheetView, spreadsheet: spreadsheetView });
  const make = (name: string, rows?: number, columns?: number): Book => {
    const { id } = links.files.create(name, mimeType);
    context.books[id] = newBook(id, links.locale, links.timeZone, rows, columns);
    return context.book(id);
  };
  links.files.onCreate(mimeType, (id) => {
    context.books[id] = newBook(id, links.locale, links.timeZone);
  });
  links.files.onCopy(mimeType, (from, to) => {
    copyBook(context, context.book(from), to);
  });
  return {
    app: new SpreadsheetApp(context, make),
    api: sheetsApi(context, make),
    sheets: {
      addResponseSheet: (id, formUrl, headers) => addResponseSheet(context.book(id), formUrl, headers),
      releaseResponseSheet: (id, sheetId) => releaseResponseSheet(context.book(id), sheetId),
      writeResponse: (id, sheetId, ...response) => writeResponse(context, context.book(id), sheetId, ...response),
      view: (id) => context.spreadsheetView(context.book(id)),
    },
    driver: {
      create(name, owner) {
        const { container } = context;
        const how = { functionName: '', kind: 'load', activeUser: owner, effectiveUser: owner, authorisation: 'FULL' } as const;
        const { id } = links.runtime.execute({ ...how, hasContainer: false, hasUi: false }, () => make(name));
        container.id ||= id;
        return id;
      },
      of: (id) => new BookDriver(context, context.book(id)),
    },
  };
}

/** Enumerations by name. */
const enumerations = Object.fromEntries(
  (members as Record<string, string[]>)
    ['Spreadsheet.SpreadsheetApp']!.filter((name) => /^[A-Z]/.test(name))
    .map((name) => [name, constantsOf((name === 'ColorType' ? 'Base.ColorType' : `Spreadsheet.${name}`) as keyof PlatformEnumerations)]),
);

class SpreadsheetApp implements Partial<Omit<Platform, 'getActiveSpreadsheet'>> {
  constructor(
    private readonly context: Context,
    private readonly make: (name: string, rows?: number, columns?: number) => Book,
  ) {
    Object.assign(this, enumerations);
  }

  create(name: string, rows?: number, columns?: number): PlatformSpreadsheet {
    return this.context.spreadsheetView(this.make(name, rows, columns));
  }
  openById(id: string): PlatformSpreadsheet {
    return this.openAs(id);
  }
  openByUrl(url: string): PlatformSpreadsheet {
    const id = /\/d\/([\w-]+)/.exec(url)?.[1];
    if (!id) throw new PlatformError(`Invalid argument: url`);
    return this.openAs(id);
  }
  open(file: GoogleAppsScript.Drive.File): PlatformSpreadsheet {
    return this.openAs(file.getId());
  }
  flush(): void {
    this.context.runtime.settleWrites();
  }

  /** null when the run has no container: a web app or a standalone script. */
  getActiveSpreadsheet(): PlatformSpreadsheet | null {
    const { id } = this.context.container;
    return this.context.runtime.execution.hasContainer && id && !this.context.links.boundTo
      ? this.context.spreadsheetView(this.context.book(id))
      : null;
  }
  getActive(): PlatformSpreadsheet {
    return this.getActiveSpreadsheet() as PlatformSpreadsheet;
  }
  getActiveSheet(): PlatformSheet {
    return this.active((book) => book.getActiveSheet());
  }
  setActiveSheet(sheet: PlatformSheet, restoresSelection?: boolean): PlatformSheet {
    return this.active((book) => book.setActiveSheet(sheet, restoresSelection));
  }
  getActiveRange(): PlatformRange {
    return this.active((book) => book.getActiveRange());
  }
  setActiveRange(range: unknown): PlatformRange {
    return activateRanges(this.context, [range]).view;
  }
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return this.active((book) => book.getActiveRangeList());
  }
  setActiveRangeList(list: GoogleAppsScript.Spreadsheet.RangeList): GoogleAppsScript.Spreadsheet.RangeList {
    return this.active((book) => book.setActiveRangeList(list));
  }
  getCurrentCell(): PlatformRange {
    return this.active((book) => book.getCurrentCell());
  }
  setCurrentCell(cell: unknown): PlatformRange {
    return activateGivenCell(this.context, cell).view;
  }
  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return this.active((book) => book.getSelection());
  }
  getUi(): GoogleAppsScript.Base.Ui {
    return this.context.links.ui();
  }

  newDataValidation(): GoogleAppsScript.Spreadsheet.DataValidationBuilder {
    return new DataValidationBuilder(this.context).view;
  }
  newConditionalFormatRule(): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.context).view;
  }
  newFilterCriteria(): GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder {
    return filterCriteriaBuilder(this.context);
  }
  newRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return new RichTextValueBuilder(this.context).view;
  }
  newTextStyle(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new TextStyleBuilder(this.context, {}).view;
  }
  newColor(): GoogleAppsScript.Spreadsheet.ColorBuilder {
    const builder = new ColorBuilder(this.context);
    return emulate(this.context.runtime, 'Spreadsheet.ColorBuilder', builder);
  }

  private openAs(id: string): PlatformSpreadsheet {
    this.context.links.files.requireView(id);
    return this.context.spreadsheetView(this.context.book(id));
  }

  /** Returns what `look` returns for the active spreadsheet; null without one, as on the platform. */
  private active<T>(look: (book: Spreadsheet) => T): T {
    const book = reveal(this.getActiveSpreadsheet() as unknown);
    return book instanceof Spreadsheet ? look(book) : (null as T);
  }
}
