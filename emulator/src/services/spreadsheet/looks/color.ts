// The Color object and its builder.

import { constant } from '../../../platform/constants';
import { emulate } from '../../../platform/emulate';
import { reveal } from '../../../platform/views';
import { PlatformError } from '../../../runs/errors';
import type { Context } from '../context';
import { toHex } from './colours';

type S = GoogleAppsScript.Spreadsheet.Color;

/** `hex` is null before a colour is set. */
export class ColorValue implements Partial<S> {
  constructor(
    protected readonly context: Context,
    public hex: string | null = null,
  ) {}
  asRgbColor(): GoogleAppsScript.Base.RgbColor {
    if (!this.hex) throw new PlatformError('Object is not of type RgbColor.');
    return emulate(this.context.runtime, 'Base.RgbColor', new RgbColor(this.hex));
  }
  /** Always throws, because theme colours are not implemented. */
  asThemeColor(): GoogleAppsScript.Spreadsheet.ThemeColor {
    throw new PlatformError('Object is not of type ThemeColor.');
  }
  getColorType(): GoogleAppsScript.Base.ColorType {
    return constant('Base.ColorType', this.hex ? 'RGB' : 'UNSUPPORTED');
  }
}

export class ColorBuilder extends ColorValue implements Partial<GoogleAppsScript.Spreadsheet.ColorBuilder> {
  setRgbColor(css: string): GoogleAppsScript.Spreadsheet.ColorBuilder {
    this.hex = toHex(css);
    return emulate(this.context.runtime, 'Spreadsheet.ColorBuilder', this);
  }
  build(): S {
    return colourView(this.context, this.hex);
  }
}

export function colourView(context: Context, hex: string | null): S {
  return emulate(context.runtime, 'Spreadsheet.Color', new ColorValue(context, hex));
}

class RgbColor implements Partial<GoogleAppsScript.Base.RgbColor> {
  constructor(private readonly hex: string) {}
  asHexString(): string {
    return this.hex;
  }
  getRed(): number {
    return Number.parseInt(this.hex.slice(1, 3), 16);
  }
  getGreen(): number {
    return Number.parseInt(this.hex.slice(3, 5), 16);
  }
  getBlue(): number {
    return Number.parseInt(this.hex.slice(5, 7), 16);
  }
  getColorType(): GoogleAppsScript.Base.ColorType {
    return constant('Base.ColorType', 'RGB');
  }
}

/** Returns '#rrggbb' of a Color that a script passed; null for none. */
export function hexOf(colour: unknown): string | null {
  const value = reveal(colour);
  return value instanceof ColorValue ? value.hex : null;
}
