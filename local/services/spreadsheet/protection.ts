// Protections of ranges and sheets as scripts see them.
import { constant } from '../../constants';
import { emulate, reveal } from '../../emulate';
import { PlatformError } from '../../runtime';
import type { Context } from './context';
import { rangeView } from './range';
import { type PlatformRange, RangePlace } from './range-place';
import { mayEditProtected, protectedArea, protectedMessage } from './rights';
import type { Area, Book, Protected } from './store';
import { emailOf, usersOf } from './users';

type S = GoogleAppsScript.Spreadsheet.Protection;

function protectionView(context: Context, book: Book, protection: Protected): S {
  return emulate(context.runtime, 'Spreadsheet.Protection', new Protection(context, book, protection));
}

/** A new protection: at first all who may edit the file may edit what it covers. */
function protect(context: Context, book: Book, place: { type: 'SHEET' | 'RANGE'; sheetId: number; area: Area | null }): S {
  const entry = context.links.files.get(book.id);
  const editors = [...new Set([...(entry ? [entry.owner, ...entry.editors] : []), context.actor])];
  const protection: Protected = {
    ...place,
    id: book.nextId++,
    namedRange: null,
    unprotected: [],
    description: '',
    warningOnly: false,
    editors,
    domainEdit: false,
  };
  return context.change(book, () => {
    book.protections.push(protection);
    return protectionView(context, book, protection);
  });
}

export function protectArea(context: Context, book: Book, sheetId: number, area: Area): S {
  return protect(context, book, { type: 'RANGE', sheetId, area: { ...area } });
}

/** A sheet has one protection: protecting it again gives the one it has. */
export function protectSheet(context: Context, book: Book, sheetId: number): S {
  const existing = book.protections.find((protection) => protection.type === 'SHEET' && protection.sheetId === sheetId);
  return existing ? protectionView(context, book, existing) : protect(context, book, { type: 'SHEET', sheetId, area: null });
}

export function protectionsOf(context: Context, book: Book, type: string, sheetId: number | null): S[] {
  context.read();
  return book.protections
    .filter((protection) => protection.type === type && (sheetId === null || protection.sheetId === sheetId))
    .map((protection) => protectionView(context, book, protection));
}

class Protection implements Partial<S> {
  constructor(
    private readonly context: Context,
    private readonly book: Book,
    private readonly protection: Protected,
  ) {}

  getDescription(): string {
    return this.protection.description;
  }
  getProtectionType(): GoogleAppsScript.Spreadsheet.ProtectionType {
    return constant('Spreadsheet.ProtectionType', this.protection.type);
  }
  isWarningOnly(): boolean {
    return this.protection.warningOnly;
  }
  canDomainEdit(): boolean {
    return this.protection.domainEdit;
  }
  canEdit(): boolean {
    return mayEditProtected(this.context, this.book, this.protection, this.context.actor);
  }
  getRangeName(): string | null {
    return this.protection.namedRange;
  }
  getRange(): PlatformRange {
    const sheet = this.book.sheets.find((one) => one.id === this.protection.sheetId);
    const area = sheet && protectedArea(this.book, sheet, this.protection);
    if (!area) throw new PlatformError('The protected range does not exist.');
    return rangeView(this.context, this.book, this.protection.sheetId, area);
  }
  getUnprotectedRanges(): PlatformRange[] {
    return this.protection.unprotected.map((area) => rangeView(this.context, this.book, this.protection.sheetId, area));
  }
  /** Empty when the protection only warns: then everyone may. */
  getEditors(): GoogleAppsScript.Base.User[] {
    return this.protection.warningOnly ? [] : usersOf(this.context, this.protection.editors);
  }

  addEditor(user: unknown): S {
    return this.change(() => this.add([emailOf(user)]));
  }
  addEditors(emails: string[]): S {
    return this.change(() => this.add(emails.map(emailOf)));
  }
  removeEditor(user: unknown): S {
    return this.change(() => this.drop([emailOf(user)]));
  }
  /** Neither the owner of the file nor the one who runs this can be taken out. */
  removeEditors(users: unknown[]): S {
    return this.change(() => this.drop(users.map(emailOf)));
  }
  setDescription(description: string): S {
    return this.change(() => {
      this.protection.description = description;
    });
  }
  setWarningOnly(warningOnly: boolean): S {
    return this.change(() => {
      this.protection.warningOnly = warningOnly;
    });
  }
  setDomainEdit(editable: boolean): S {
    return this.change(() => {
      this.protection.domainEdit = editable;
    });
  }
  setRange(range: unknown): S {
    const place = reveal(range);
    return this.change(() => {
      if (!(place instanceof RangePlace)) return;
      Object.assign(this.protection, { area: { ...place.area }, sheetId: place.sheetId, namedRange: null, type: 'RANGE' });
    });
  }
  setRangeName(name: string): S {
    const named = this.book.named.find((one) => one.name === name);
    if (!named?.area) throw new PlatformError(`Named range ${name} does not exist.`);
    return this.change(() => Object.assign(this.protection, { namedRange: name, sheetId: named.area!.sheetId, type: 'RANGE' }));
  }
  setUnprotectedRanges(ranges: unknown[]): S {
    if (this.protection.type !== 'SHEET') throw new PlatformError('Only sheet protections can have unprotected ranges.');
    const places = ranges.map(reveal).filter((place) => place instanceof RangePlace);
    if (places.some((place) => place.book !== this.book || place.sheetId !== this.protection.sheetId))
      throw new PlatformError('Unprotected ranges must be on the protected sheet.');
    return this.change(() => {
      this.protection.unprotected = places.map((place) => ({ ...place.area }));
    });
  }
  remove(): void {
    this.change(() => {
      this.book.protections = this.book.protections.filter((one) => one !== this.protection);
    });
  }

  private add(emails: string[]): void {
    this.protection.editors = [...new Set([...this.protection.editors, ...emails])];
  }
  private drop(emails: string[]): void {
    const owner = this.context.links.files.get(this.book.id)?.owner;
    this.protection.editors = this.protection.editors.filter(
      (editor) => !emails.includes(editor) || editor === owner || editor === this.context.actor,
    );
  }
  /** Only who may edit what is protected may change its protection. */
  private change(work: () => unknown): S {
    return this.context.change(this.book, () => {
      if (!this.canEdit()) throw new PlatformError(protectedMessage);
      work();
      return emulate(this.context.runtime, 'Spreadsheet.Protection', this);
    });
  }
}
