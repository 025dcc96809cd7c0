// Makes each page one file that loads nothing: styles and scripts are inside it. Run by itself: node build/pages.mjs <folder>
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { guideHtml } from './guide.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SOURCE = join(ROOT, 'src', 'pages');
/** The place of the palette in a style. */
const PALETTE = '/* palette */';
/** The place of a style, a script or the guide in a page. */
const INLINE = /^[ \t]*<!-- inline:(css|js|md) ([\w./-]+) -->/gm;
const inliners = {
  css: (name) => styleOf(join(SOURCE, name)),
  js: (name) => scriptOf(join(SOURCE, name)),
  md: (name) => guideHtml(readFileSync(join(ROOT, name), 'utf8')),
};

/**
 * Writes every page of src/pages/ as one file into a folder.
 * @param {string} outdir
 * @returns {Promise<string[]>} names of the files written
 */
export async function buildPages(outdir) {
  mkdirSync(outdir, { recursive: true });
  const files = readdirSync(SOURCE, { recursive: true }).filter((name) => name.endsWith('.html'));
  await Promise.all(files.map(async (file) => writeFileSync(join(outdir, basename(file)), await wholePage(join(SOURCE, file)))));
  return files.map((file) => basename(file));
}

async function wholePage(file) {
  const template = readFileSync(file, 'utf8');
  const parts = new Map();
  for (const [place, kind, name] of template.matchAll(INLINE)) {
    parts.set(place, await inliners[kind](name));
  }
  // By a function: in a replacement text, `$&` and the like have a meaning.
  return template.replace(INLINE, (place) => parts.get(place));
}

async function styleOf(file) {
  const css = readFileSync(file, 'utf8');
  return `<style>\n${css.includes(PALETTE) ? css.replace(PALETTE, await paletteRule()) : css}</style>`;
}

/** Returns the colours of src/palette.ts as custom properties. */
async function paletteRule() {
  const { outputFiles } = await build({ entryPoints: [join(SOURCE, '../palette.ts')], write: false, format: 'esm' });
  const { customProperties } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
  return `:root {\n${customProperties()}\n}`;
}

async function scriptOf(file) {
  const options = {
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    minifySyntax: true,
    logLevel: 'warning',
  };
  const readable = await build({ ...options, metafile: true });
  // Our own code stays readable; a page with a library of others would be twice as large.
  const hasLibrary = Object.keys(readable.metafile.inputs).some((name) => name.includes('node_modules/'));
  const { outputFiles } = hasLibrary ? await build({ ...options, minify: true }) : readable;
  // Both texts would end the script element or stop it from ending, even inside a string.
  const code = outputFiles[0].text.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
  return `<script>\n${code}</script>`;
}

if (existsSync(process.argv[1] ?? '') && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const outdir = process.argv[2] ?? 'dist';
  console.log(`${outdir}/: ${(await buildPages(outdir)).join(', ')}`);
}
