// Reads what a dialog gives back: text to types, and a sentence for each field that cannot be read.
import type { CostLine, Instant, ReplacedPart } from '../../procedure/incident';
import { normaliseText } from '../../procedure/vietnamese-text';
import { fieldErrors } from '../../texts/dialogs';
import type { DialogAnswer } from '../page-models';
import { readMoment, readMoney, readQuantity } from './parse';

export class TypedValues {
  /** Field name to sentence. */
  readonly errors: Record<string, string> = {};

  constructor(private readonly given: DialogAnswer['values']) {}

  get areRight(): boolean {
    return Object.keys(this.errors).length === 0;
  }

  /** NFC, trimmed; '' when left out. */
  text(name: string): string {
    const value = this.given[name];
    return typeof value === 'string' ? normaliseText(value).trim() : '';
  }

  required(name: string, sentence: string): string {
    const value = this.text(name);
    if (!value) this.errors[name] = sentence;
    return value;
  }

  check(name: string): boolean {
    return this.text(name) === 'yes';
  }

  /** One of the offered values. */
  choice<T extends string>(name: string, allowed: readonly T[]): T {
    const value = this.text(name) as T;
    if (!allowed.includes(value)) this.errors[name] = fieldErrors.choose;
    return value;
  }

  moment(name: string): Instant {
    const at = readMoment(this.text(name));
    if (at === undefined) this.errors[name] = fieldErrors.moment;
    return at ?? 0;
  }

  optionalMoment(name: string): Instant | undefined {
    return this.text(name) ? this.moment(name) : undefined;
  }

  money(name: string): number {
    const text = this.text(name);
    const value = text === '' ? 0 : readMoney(text);
    if (value === undefined) this.errors[name] = fieldErrors.money;
    return value ?? 0;
  }

  whole(name: string): number {
    const value = readQuantity(this.text(name));
    if (value === undefined || !Number.isInteger(value)) this.errors[name] = fieldErrors.whole;
    return value ?? 0;
  }

  /** Rows of a table that are not blank all over. */
  rows(name: string): Record<string, string>[] {
    const value = this.given[name];
    if (!Array.isArray(value)) return [];
    return value
      .map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, normaliseText(String(cell)).trim()])))
      .filter((row) => Object.entries(row).some(([key, cell]) => cell && key !== 'vatPercent'));
  }

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
