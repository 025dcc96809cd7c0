// Text rotation of cells.

import { emulate } from '../../../platform/emulate';
import { reveal } from '../../../platform/views';
import type { Context } from '../context';
import type { Style } from '../store';

type S = GoogleAppsScript.Spreadsheet.TextRotation;

class TextRotation implements S {
  constructor(
    readonly degrees: number,
    readonly vertical: boolean,
  ) {}
  getDegrees(): number {
    return this.degrees;
  }
  isVertical(): boolean {
    return this.vertical;
  }
}

export const rotationOf = (style: Style): TextRotation => new TextRotation(style.rotation ?? 0, style.verticalText ?? false);

export function withRotation(style: Style, given: unknown): Style {
  const rotation = reveal(given);
  const { degrees, vertical } = rotation instanceof TextRotation ? rotation : { degrees: rotation as number, vertical: false };
  return { ...style, rotation: degrees || undefined, verticalText: vertical || undefined };
}

export function rotationView(context: Context, rotation: TextRotation): S {
  return emulate(context.runtime, 'Spreadsheet.TextRotation', rotation);
}
