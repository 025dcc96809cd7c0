// Kinds of bullets: the glyphs of each preset by nesting level.

const symbols: Record<string, string> = {
  ARROW: '➔',
  ARROW3D: '➢',
  CIRCLE: '○',
  DIAMOND: '◆',
  DIAMONDX: '❖',
  DISC: '●',
  HOLLOWDIAMOND: '◇',
  LEFTTRIANGLE: '◄',
  SQUARE: '■',
  STAR: '★',
};

const numbers: Record<string, string> = {
  DECIMAL: 'DECIMAL',
  ZERODECIMAL: 'ZERO_DECIMAL',
  ALPHA: 'ALPHA',
  UPPERALPHA: 'UPPER_ALPHA',
  ROMAN: 'ROMAN',
  UPPERROMAN: 'UPPER_ROMAN',
};

/** The glyph of a nesting level: a symbol, or a number in a format. */
export interface Glyph {
  symbol?: string;
  type?: string;
  format: string;
}

/** The glyphs of each preset by level; they begin anew after the last. Null: not imitated. */
export const bulletPresets: Record<string, ((level: number) => Glyph) | null> = {
  ...bullets('DISC_CIRCLE_SQUARE'),
  ...bullets('DIAMONDX_ARROW3D_SQUARE'),
  ...bullets('ARROW_DIAMOND_DISC'),
  ...bullets('STAR_CIRCLE_SQUARE'),
  ...bullets('ARROW3D_CIRCLE_SQUARE'),
  ...bullets('LEFTTRIANGLE_DIAMOND_DISC'),
  ...bullets('DIAMONDX_HOLLOWDIAMOND_SQUARE'),
  ...bullets('DIAMOND_CIRCLE_SQUARE'),
  BULLET_CHECKBOX: null,
  ...numbered('DECIMAL_ALPHA_ROMAN'),
  ...numbered('DECIMAL_ALPHA_ROMAN', '_PARENS', ')'),
  ...numbered('UPPERALPHA_ALPHA_ROMAN'),
  ...numbered('UPPERROMAN_UPPERALPHA_DECIMAL'),
  ...numbered('ZERODECIMAL_ALPHA_ROMAN'),
  NUMBERED_DECIMAL_NESTED: (level) => ({
    type: 'DECIMAL',
    format: Array.from({ length: level + 1 }, (_, at) => `%${at}.`).join(''),
  }),
};

/** Glyphs as DocumentApp names them; it has no name for others. */
const classicNames: Record<string, string> = {
  '●': 'BULLET',
  '○': 'HOLLOW_BULLET',
  '■': 'SQUARE_BULLET',
  DECIMAL: 'NUMBER',
  ALPHA: 'LATIN_LOWER',
  UPPER_ALPHA: 'LATIN_UPPER',
  ROMAN: 'ROMAN_LOWER',
  UPPER_ROMAN: 'ROMAN_UPPER',
};

export const classicGlyph = ({ symbol, type }: Glyph): string | null => classicNames[symbol ?? type!] ?? null;

/** Returns the glyph with a name of DocumentApp at a level. */
export function glyphOfClassic(name: string, level: number): Glyph {
  const glyph = Object.keys(classicNames).find((one) => classicNames[one] === name)!;
  return /^[A-Z]/.test(glyph) ? { type: glyph, format: `%${level}.` } : { symbol: glyph, format: `%${level}` };
}

function bullets(names: string) {
  const all = names.split('_').map((name) => symbols[name]!);
  return { [`BULLET_${names}`]: (level: number): Glyph => ({ symbol: all[level % 3]!, format: `%${level}` }) };
}

function numbered(names: string, suffix = '', mark = '.') {
  const all = names.split('_').map((name) => numbers[name]!);
  return { [`NUMBERED_${names}${suffix}`]: (level: number): Glyph => ({ type: all[level % 3]!, format: `%${level}${mark}` }) };
}
