// Small changes of the grid library, made when the page is bundled: how Sheets clips text, and letters beyond Latin-1.
import { readFileSync } from 'node:fs';

/** Each text must occur once: with another version of the library the build fails here. */
const patches = [
  // Text runs over blank neighbours only with the strategy OVERFLOW: clipped text ends with its cell, wrapped text too.
  ['if (T > O && t < 16384 &&', 'if (T > O && !h && !c.alignment?.clip && t < 16384 &&'],
  ['if (w < D && t > 1 &&', 'if (w < D && !h && !c.alignment?.clip && t > 1 &&'],
  // Text beside frozen columns does not reach into the line that follows them.
  ['t > k ? D = Math.max(D, n) : O = Math.min(O, n);', 't > k ? D = Math.max(D, n + 3) : O = Math.min(O, n);'],
  ['E.x = D, E.width = O - D, this.cells.push(E);', 'O > D && (E.x = D, E.width = O - D, this.cells.push(E));'],
  // A typed «đ» or «ế» begins an edit as an «a» does.
  ['return t > 0 && t < 255;', 'return t > 31;'],
];

/** @type {import('esbuild').Plugin} */
export const gridPatches = {
  name: 'grid-patches',
  setup(build) {
    build.onLoad({ filter: /@ironcalc[\\/]workbook[\\/]dist[\\/]ironcalc\.js$/ }, ({ path }) => {
      let contents = readFileSync(path, 'utf8');
      for (const [before, after] of patches) {
        if (contents.split(before).length !== 2) throw new Error(`The grid library has changed: «${before}» is not found once`);
        contents = contents.replace(before, () => after);
      }
      return { contents, loader: 'js' };
    });
  },
};
