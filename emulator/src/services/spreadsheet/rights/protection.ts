// The Protection class: protections of ranges and sheets.

import { constant } from '../../../platform/constants';
import { emulate } from '../../../platform/emulate';
import { NotEmulated, PlatformError } from '../../../runs/errors';
import { kindOf } from '../../base/session';
import type { Context, PlatformRange } from '../context';
import type { RangePlace } from '../range-place';
import type { Area, Book, Protected } from '../store';
import { namedArea } from '../structure/named-area';
import { placeOf } from '../structure/sheet-lines';
import { emailOf, usersOf } from '../users';
import { mayEditProtected, protectedArea, protectedMessage } from './rights';

type S = GoogleAppsScript.Spreadsheet.Protection;

function protectionView(context: Context, book: Book, protection: Protected): S {
  return emulate(context.runtime, 'Spreadsheet.Protection', new Protection(context, book, protection));
}

/** Makes a protection; at first all editors of the file may edit the protected cells. */
function protect(context: Context, book: Book, place: { type: 'SHEET' | 'RANGE'; sheetId: number; area: Area | null }): S {
  const { owner, editors } = context.links.files.get(book.id)!;
  const protection: Protected = {
    ...place,
    id: book.nextId++,
    namedRange: null,
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: [...new Set([owner, ...editors, context.actor])],
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

/** Returns the protection of a sheet; makes it when there is none, because a sheet has only one. */
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
    return this.context.rangeView(this.book, this.protection.sheetId, area);
  }
  getUnprotectedRanges(): PlatformRange[] {
    return this.protection.unprotected.map((area) => this.context.rangeView(this.book, this.protection.sheetId, area));
  }
  /** Empty when the protection only warns, because everyone may edit then. @throws PlatformError when the person may not edit */
  getEditors(): GoogleAppsScript.Base.User[] {
    this.requireEdit();
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
  /** The file's owner and the person whose rights the run uses cannot be removed. */
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
    if (kindOf(this.context.links, this.owner) === 'gmail')
      throw new PlatformError('Domain permissions can only be set in a spreadsheet that belongs to a domain.');
    return this.change(() => {
      this.protection.domainEdit = editable;
    });
  }
  setRange(range: unknown): S {
    const { area } = this.placeFor(range);
    return this.change(() => Object.assign(this.protection, { area: { ...area }, namedRange: null }));
  }
  setRangeName(name: string): S {
    const area = namedArea(this.book, name);
    if (!area) throw new PlatformError(`Named range ${name} does not exist.`);
    this.placeFor(this.context.rangeView(this.book, area.sheetId, area));
    return this.change(() => {
      this.protection.namedRange = name;
    });
  }
  setUnprotectedRanges(ranges: unknown[]): S {
    if (this.protection.type !== 'SHEET') throw new PlatformError('Only sheet protections can have unprotected ranges.');
    const places = ranges.map(placeOf);
    if (places.some((place) => place.sheetId !== this.protection.sheetId))
      throw new PlatformError('Unprotected ranges must be on the protected sheet.');
    return this.change(() => {
      this.protection.unprotected = places.map(({ area }) => ({ ...area }));
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
    this.protection.editors = this.protection.editors.filter(
      (editor) => !emails.includes(editor) || editor === this.owner || editor === this.context.actor,
    );
  }
  private get owner(): string {
    return this.context.links.files.get(this.book.id)!.owner;
  }
  /** Returns a new range for the protection, which must be on the same sheet. */
  private placeFor(range: unknown): RangePlace {
    const place = placeOf(range);
    if (this.protection.type === 'SHEET' || place.sheetId !== this.protection.sheetId)
      throw new NotEmulated('a protection that comes to cover another sheet, or a part of the one it covered');
    return place;
  }
  private requireEdit(): void {
    if (!this.canEdit()) throw new PlatformError(protectedMessage);
  }
  /** Only people who may edit the protected cells may change the protection. */
  private change(work: () => unknown): S {
    return this.context.change(this.book, () => {
      this.requireEdit();
      work();
      return emulate(this.context.runtime, 'Spreadsheet.Protection', this);
    });
  }
}
