// Marks in the text of a template: {{HO_TEN}}, {{#DU_TOAN}}, {{?KHOI}} … {{/KHOI}}. What to change where; the text itself is never rewritten.
import type { FormFields } from './fields';

/** Characters from `from` up to, not including, `to` become `value`. */
export interface Edit {
  from: number;
  to: number;
  value: string;
}

/** The fields as one piece of the template sees them: within a repeated row its item comes first. */
export interface Scope {
  fields: FormFields;
  item?: Record<string, string>;
  /** The list of that item: its own {{#…}} is taken out. */
  list?: string;
}

interface Token {
  sign: '' | '#' | '?' | '/';
  name: string;
  from: number;
  to: number;
  raw: string;
}

/** Staff may type spaces within the braces. A name that is no mark of ours is found too, to be told of. */
function tokensOf(text: string): Token[] {
  const pattern = /\{\{\s*([#?/]?)\s*([^{}\s][^{}\n\r]{0,60}?)\s*\}\}/g;
  const tokens: Token[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [raw, sign, name] = match as unknown as [string, Token['sign'], string];
    tokens.push({ sign, name, from: match.index, to: pattern.lastIndex, raw });
  }
  return tokens;
}

export const hasPlaceholders = (text: string): boolean => text.includes('{{');

/** The edits of one text, in its order; `unknown` are marks that stay as they are typed. */
export function editsOf(text: string, { fields, item, list }: Scope): { edits: Edit[]; unknown: string[]; hasBlock: boolean } {
  const tokens = tokensOf(text);
  const edits: Edit[] = [];
  const unknown: string[] = [];
  const open = new Set<number>();
  let hasBlock = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const change = (value: string, to = token.to) => edits.push({ from: token.from, to, value });
    if (token.sign === '/' && open.has(index)) change('');
    else if (token.sign === '#' && token.name === list) change('');
    else if (token.sign === '' && markValue(token.name, fields, item) !== undefined) change(markValue(token.name, fields, item)!);
    else {
      const end = token.sign === '?' && has(fields.blocks, token.name) ? endOf(tokens, index) : undefined;
      if (end === undefined) unknown.push(token.raw);
      else {
        hasBlock = true;
        if (fields.blocks[token.name]) {
          change('');
          open.add(end);
        } else {
          change('', tokens[end]!.to);
          index = end;
        }
      }
    }
  }
  return { edits, unknown, hasBlock };
}

/** What the edits make of the text. */
export function edited(text: string, edits: Edit[]): string {
  return [...edits].reverse().reduce((done, { from, to, value }) => done.slice(0, from) + value + done.slice(to), text);
}

/** The list that repeats a row or a paragraph with this text, if the form has it. */
export function listOf(text: string, { fields, list }: Scope): string | undefined {
  return tokensOf(text).find(({ sign, name }) => sign === '#' && name !== list && has(fields.rows, name))?.name;
}

/**
 * Blocks whose marks stand alone in their paragraphs: which siblings go.
 * @param texts of the siblings; undefined for what is no paragraph
 */
export function blockedSiblings(texts: (string | undefined)[], blocks: FormFields['blocks']): Set<number> {
  const lone = texts.map((text) => {
    const tokens = text === undefined ? [] : tokensOf(text);
    return tokens.length === 1 && text!.trim() === tokens[0]!.raw ? tokens[0] : undefined;
  });
  const gone = new Set<number>();
  lone.forEach((token, start) => {
    if (token?.sign !== '?' || !has(blocks, token.name) || gone.has(start)) return;
    const end = endOf(lone, start);
    if (end === undefined) return;
    for (let index = start; index <= end; index++) if (!blocks[token.name] || index === start || index === end) gone.add(index);
  });
  return gone;
}

/** Where the block that begins at `start` ends, blocks of the same name within it counted. */
function endOf(tokens: (Token | undefined)[], start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < tokens.length; index++) {
    if (tokens[index]?.name !== tokens[start]!.name) continue;
    if (tokens[index]!.sign === '?') depth++;
    if (tokens[index]!.sign === '/' && --depth === 0) return index;
  }
  return undefined;
}

function markValue(name: string, { placeholders }: FormFields, item: Scope['item']): string | undefined {
  if (item && has(item, name)) return item[name];
  return has(placeholders, name) ? placeholders[name] : undefined;
}

// Own keys only: {{constructor}} is no mark.
const has = (of: object, name: string): boolean => Object.keys(of).includes(name);
