// Color and its builder, as objects beside the plain colour texts.
import { constant } from '../../constants';
import { emulate, reveal } from '../../emulate';
import { toHex } from './colours';
import type { Context } from './context';

export class ColorValue {
  constructor(
    protected readonly context: Context,
    public hex: string,
  ) {}
  asRgbColor(): GoogleAppsScript.Base.RgbColor {
    return emulate(this.context.runtime, 'Base.RgbColor', new RgbColor(this.hex));
  }
  getColorType(): GoogleAppsScript.Base.ColorType {
    return constant('Base.ColorType', 'RGB');
  }
}

export class ColorBuilder extends ColorValue implements Partial<GoogleAppsScript.Spreadsheet.ColorBuilder> {
  setRgbColor(css: string): GoogleAppsScript.Spreadsheet.ColorBuilder {
    this.hex = toHex(css) ?? '#000000';
    return emulate(this.context.runtime, 'Spreadsheet.ColorBuilder', this);
  }
  build(): GoogleAppsScript.Spreadsheet.Color {
    return emulate(this.context.runtime, 'Spreadsheet.Color', new ColorValue(this.context, this.hex));
  }
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

/** '#rrggbb' of a Color a script gave; null for none. */
export function hexOf(colour: unknown): string | null {
  const value = reveal(colour);
  return value instanceof ColorValue ? value.hex : null;
}
