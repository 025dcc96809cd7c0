// Text that ends with its cell. The workspace marks such cells by alignments that Sheets does not have; the grid reads `clip` (grid-patches.mjs).
import type { CellStyle, ExtendedCellStyle, Model } from '@ironcalc/wasm';

const plainAlignments: Partial<Record<string, 'general' | 'left' | 'center' | 'right'>> = {
  justify: 'general',
  fill: 'left',
  centercontinuous: 'center',
  distributed: 'right',
};

export function clipTexts(model: Model): void {
  const own = Object.getPrototypeOf(model) as Model;
  model.getCellStyle = (sheet, row, column): ExtendedCellStyle => {
    const known = own.getCellStyle.call(model, sheet, row, column);
    const { alignment } = known.style;
    const horizontal = alignment && plainAlignments[alignment.horizontal];
    if (horizontal) known.style.alignment = { ...alignment, horizontal, clip: true } as CellStyle['alignment'];
    return known;
  };
}
