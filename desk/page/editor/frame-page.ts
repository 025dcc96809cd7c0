// The page in the frame of the document that is edited: the document, its marks, and what makes it editable.
import { words } from '../words';
import { createHistory } from './edit-history';
import { editParagraphs } from './edit-paragraphs';
import { createReading } from './read-paragraph';

/** @param html the document without pages, as the emulator draws it */
export const framePage = (html: string): string => `${html}<style>${styles()}</style><script>${script()}</script>`;

/** The functions run in the frame as text. Loaders that keep the names of functions put calls of `__name` into that text. */
const script = () => `const __name = (one) => one;
(${editParagraphs})((${createReading})(), (${createHistory})(), ${JSON.stringify({ paragraph: words.editor.paragraph, newParagraph: words.editor.newParagraph })});`;

const labels = () =>
  Object.entries(words.editor.parts)
    .map(([part, label]) => `[data-part="${part}"]::before { content: "${label}"; }`)
    .join('\n');

const styles = () => `
p[contenteditable] { cursor: text; border-radius: 2px; }
p[contenteditable]:hover { background: #0b57d00d; }
p[contenteditable]:focus { outline: 1px solid #0b57d0; outline-offset: 1px; background: #0b57d00d; }
p:not([contenteditable="false"]) { min-height: 1em; }
p[data-glyph]::before { display: inline-block; min-width: var(--glyph-room); content: attr(data-glyph); text-indent: 0; white-space: nowrap; }
[data-object] { cursor: default; }
[data-field] { padding: 0 2px; border-radius: 2px; background: #e8eaed; }
::highlight(mark) { background-color: #d3e3fd; color: #0842a0; }
section { position: relative; }
section:not([data-part="body"]) { padding-top: 32pt; }
section::before { position: absolute; top: 8pt; font: 12px/16px system-ui, sans-serif; color: #5f6368; }
${labels()}
body[inert] main { opacity: 0.6; }`;
