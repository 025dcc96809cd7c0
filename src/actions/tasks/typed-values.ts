// Reads the values of a dialog: text to types, and a sentence for each field that cannot be read.
import { readMoney } from '../../figures';
import type { CostLine, Instant, ReplacedPart } from '../../procedure/incident';
import { startOfDay } from '../../procedure/time/dates';
import { normaliseText } from '../../procedure/vietnamese-text';
import { fieldErrors } from '../../texts/dialogs';
import type { DialogAnswer } from '../page-models';
import { readMoment, readQuantity } from './parse';

/** A reader of a field that finds an error adds a sentence to `errors` and returns an empty value. */
export class TypedValues {
  /** Sentences by field name. */
  readonly errors: Record<string, string> = {};

  constructor(private readonly given: DialogAnswer['values']) {}

  /** True when no field has an error so far. */
  get areRight(): boolean {
    return Object.keys(this.errors).length === 0;
  }

  /** Returns the text in NFC, trimmed; '' when the field was not sent. */
  text(name: string): string {
    const value = this.given[name];
    return typeof value === 'string' ? normaliseText(value).trim() : '';
  }

  /** Returns the text; `sentence` is the error when it is empty. */
  required(name: string, sentence: string): string {
    const value = this.text(name);
    if (!value) this.errors[name] = sentence;
    return value;
  }

  /** Returns true when the box is ticked. */
  check(name: string): boolean {
    return this.text(name) === 'yes';
  }

  /** Returns the value, which must be among the allowed ones. */
  choice<T extends string>(name: string, allowed: readonly T[]): T {
    const value = this.text(name) as T;
    if (!allowed.includes(value)) this.errors[name] = fieldErrors.choose;
    return value;
  }

  /** Returns the moment in milliseconds since 1970. */
  moment(name: string): Instant {
    const at = readMoment(this.text(name));
    if (at === undefined) this.errors[name] = fieldErrors.moment;
    return at ?? 0;
  }

  /** Returns the midnight at which a day begins. */
  day(name: string): Instant {
    const at = readMoment(this.text(name));
    if (at === undefined) this.errors[name] = fieldErrors.day;
    return startOfDay(at ?? 0);
  }

  /** Returns the moment, or undefined when the field is empty. */
  optionalMoment(name: string): Instant | undefined {
    return this.text(name) ? this.moment(name) : undefined;
  }

  /** Returns a sum in whole đồng; 0 when the field is empty. */
  money(name: string): number {
    const text = this.text(name);
    const value = text === '' ? 0 : readMoney(text);
    if (value === undefined) this.errors[name] = fieldErrors.money;
    return value ?? 0;
  }

  /** Returns a whole number. */
  whole(name: string): number {
    const value = readQuantity(this.text(name));
    if (value === undefined || !Number.isInteger(value)) this.errors[name] = fieldErrors.whole;
    return value ?? 0;
  }

  /** Returns the rows of a table that are not blank; a row with only a VAT rate is blank. */
  rows(name: string): Record<string, string>[] {
    const value = this.given[name];
    if (!Array.isArray(value)) return [];
    return value
      .map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, normaliseText(String(cell)).trim()])))
      .filter((row) => Object.entries(row).some(([key, cell]) => cell && key !== 'vatPercent'));
  }

  /** Returns the cost lines of an estimate; the error names the line. */
  costLines(name: string): CostLine[] {
    return this.rows(name).map((row, index) => {
      const quantity = readQuantity(row.quantity ?? '');
      const unitPrice = readMoney(row.unitPrice ?? '');
      const vatPercent = Number(row.vatPercent ?? '0');
      if (!row.content) this.errors[name] = fieldErrors.lineContent(index + 1);
      else if (!quantity) this.errors[name] = fieldErrors.lineQuantity(index + 1);
      else if (unitPrice === undefined) this.errors[name] = fieldErrors.linePrice(index + 1);
      return {
        content: row.content ?? '',
        unit: row.unit ?? '',
        quantity: quantity ?? 0,
        unitPrice: unitPrice ?? 0,
        vatPercent,
        note: row.note ?? '',
      };
    });
  }

  /** Returns work and parts; an empty quantity is 1. */
  parts(name: string): ReplacedPart[] {
    return this.rows(name).map((row, index) => {
      const quantity = row.quantity ? readQuantity(row.quantity) : 1;
      if (!row.content) this.errors[name] = fieldErrors.lineContent(index + 1);
      else if (!quantity) this.errors[name] = fieldErrors.lineQuantity(index + 1);
      return {
        content: row.content ?? '',
        unit: row.unit ?? '',
        quantity: quantity ?? 0,
        newSerial: row.newSerial ?? '',
        warrantyUntil: row.warrantyUntil ?? '',
      };
    });
  }
}
