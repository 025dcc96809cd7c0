// Placeholders in the text of a template: {{HO_TEN}}, {{#DU_TOAN}}, {{?KHOI}} … {{/KHOI}}, and the edits that fill them.
import type { FormFields } from '../fields';

/** Characters from `from` up to, not including, `to` become `value`. */
export interface Edit {
  from: number;
  to: number;
  value: string;
}

/** The fields for one piece of the template; within a repeated row its item comes first. */
export interface Scope {
  fields: FormFields;
  item?: Record<string, string>;
  /** The list of that item: its own {{#…}} is removed. */
  list?: string;
  /** In a cell above a dotted line: dots for the pen are left out. */
  isDotted?: boolean;
}

/** Chỗ điền: a placeholder as typed, and its place in the text. */
export interface Token {
  sign: '' | '#' | '?' | '/';
  name: string;
  from: number;
  to: number;
  raw: string;
}

/** Spaces within the braces are allowed, because staff edit templates. Unknown names are found too, so that they can be reported. */
export function tokensOf(text: string): Token[] {
  const pattern = /\{\{\s*([#?/]?)\s*([^{}\s][^{}\n\r]{0,60}?)\s*\}\}/g;
  const tokens: Token[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [raw, sign, name] = match as unknown as [string, Token['sign'], string];
    tokens.push({ sign, name, from: match.index, to: pattern.lastIndex, raw });
  }
  return tokens;
}

/** Returns what looks like a placeholder and is none: one brace too few, a space between two braces, braces of another script. */
export function looseMarks(text: string): { name: string; raw: string }[] {
  const rest = tokensOf(text).reduceRight((left, { from, to }) => left.slice(0, from) + left.slice(to), text);
  return Array.from(rest.matchAll(/[{｛﹛][{｛﹛\s]*[#?/]?\s*(\p{Lu}[\p{Lu}\d]+(?:_[\p{Lu}\d]+)*)\s*[}｝﹜\s]*/gu), ([raw, name]) => ({
    name: name!,
    raw: raw.trim(),
  }));
}

/** Returns whether the text has a «{{». */
export const hasPlaceholders = (text: string): boolean => text.includes('{{');

/** Returns the names of the placeholders, lists and blocks in the texts, each once. */
export const placeholdersIn = (texts: string[]): string[] => [...new Set(texts.flatMap((text) => tokensOf(text).map(({ name }) => name)))];

/** Returns the edits of one text, in its order. `unknown`: placeholders that stay as typed. `hasBlock`: a block begins in the text. */
export function placeholderEdits(
  text: string,
  { fields, item, list, isDotted }: Scope,
): { edits: Edit[]; unknown: string[]; hasBlock: boolean } {
  const tokens = tokensOf(text);
  const edits: Edit[] = [];
  const unknown: string[] = [];
  const endsOfOpenBlocks = new Set<number>();
  let hasBlock = false;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    const change = (value: string, to = token.to) => edits.push({ from: token.from, to, value });
    if (token.sign === '/' && endsOfOpenBlocks.has(index)) change('');
    else if (token.sign === '#' && token.name === list) change('');
    else if (token.sign === '' && placeholderValue(token.name, fields, item) !== undefined)
      change(withoutDots(placeholderValue(token.name, fields, item)!, isDotted));
    else {
      const end = token.sign === '?' && hasOwn(fields.blocks, token.name) ? blockEnd(tokens, index) : undefined;
      if (end === undefined) unknown.push(token.raw);
      else {
        hasBlock = true;
        if (fields.blocks[token.name]) {
          change('');
          endsOfOpenBlocks.add(end);
        } else {
          change('', tokens[end]!.to);
          index = end;
        }
      }
    }
  }
  return { edits, unknown, hasBlock };
}

/** Returns the text with the edits applied. */
export function textAfterEdits(text: string, edits: Edit[]): string {
  return [...edits].reverse().reduce((done, { from, to, value }) => done.slice(0, from) + value + done.slice(to), text);
}

/** Returns the list for which a row or paragraph with this text is repeated, if the form has that list. */
export function repeatedList(text: string, { fields, list }: Scope): string | undefined {
  return tokensOf(text).find(({ sign, name }) => sign === '#' && name !== list && hasOwn(fields.rows, name))?.name;
}

/**
 * Returns the indexes of the siblings to remove, for blocks whose placeholders are alone in their paragraphs.
 * @param texts of the siblings; undefined for a sibling that is not a paragraph
 */
export function siblingsToRemove(texts: (string | undefined)[], blocks: FormFields['blocks']): Set<number> {
  const soleTokens = texts.map((text) => {
    const tokens = text === undefined ? [] : tokensOf(text);
    return tokens.length === 1 && text!.trim() === tokens[0]!.raw ? tokens[0] : undefined;
  });
  const removed = new Set<number>();
  soleTokens.forEach((token, start) => {
    if (token?.sign !== '?' || !hasOwn(blocks, token.name) || removed.has(start)) return;
    const end = blockEnd(soleTokens, start);
    if (end === undefined) return;
    for (let index = start; index <= end; index++) if (!blocks[token.name] || index === start || index === end) removed.add(index);
  });
  return removed;
}

/** Returns the index where the block that begins at `start` ends; blocks of the same name may be nested in it. */
function blockEnd(tokens: (Token | undefined)[], start: number): number | undefined {
  let depth = 0;
  for (let index = start; index < tokens.length; index++) {
    if (tokens[index]?.name !== tokens[start]!.name) continue;
    if (tokens[index]!.sign === '?') depth++;
    if (tokens[index]!.sign === '/' && --depth === 0) return index;
  }
  return undefined;
}

/** What is left are the line ends: the lines that the pen has. */
const withoutDots = (value: string, isDotted = false): string => (isDotted && /^[…\n]+$/.test(value) ? value.replace(/…/g, '') : value);

function placeholderValue(name: string, { placeholders }: FormFields, item: Scope['item']): string | undefined {
  if (item && hasOwn(item, name)) return item[name];
  return hasOwn(placeholders, name) ? placeholders[name] : undefined;
}

// Own keys only: {{constructor}} is not a placeholder of a form.
const hasOwn = (of: object, name: string): boolean => Object.keys(of).includes(name);
