// The messages between the page and the frame of the document that is edited.
import type { EditedParagraph } from '../../protocol';

/** `read`: the frame answers with its paragraphs and takes no input until `unlock`. */
export type ToFrame = 'read' | 'unlock';

export type FromFrame = { kind: 'edited'; isChanged: boolean } | { kind: 'read'; paragraphs: EditedParagraph[] } | { kind: 'save' };
