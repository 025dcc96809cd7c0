// The CSS of paragraphs, lists, pictures and tables, on pages and without them.

/** The bullets are borders, because browsers print no backgrounds unless asked. */
export const contentStyles = `img { height: auto; max-width: calc(100% - var(--indent)); --room: calc(var(--height) - var(--around) - 3em); }
p { margin: 0; white-space: pre-wrap; overflow-wrap: break-word; }
.rule { display: block; border-top: 1px solid #888; margin: 0.5em 0; }
.glyph { display: inline-block; text-indent: 0; white-space: nowrap; }
.glyph i { display: inline-block; width: 0.36em; height: 0.36em; border: 0 solid; vertical-align: 0.14em; line-height: 0; }
.disc, .ring { border-radius: 50%; }
.glyph .disc, .glyph .square { border-width: 0.18em; }
.glyph .ring { border-width: 0.06em; }
table { border-collapse: collapse; table-layout: fixed; width: 100%; }`;
