// Translates the platform's search patterns (RE2) to RegExp, and refuses what RE2 does not support.
import { NotEmulated, PlatformError } from '../../runs/errors';

const posix: Record<string, string> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: '0-9A-Za-z',
  upper: 'A-Z',
  lower: 'a-z',
  space: '\\t\\n\\v\\f\\r ',
  punct: '!-\\/:-@\\[-`\\{-~',
  word: '\\w',
  xdigit: '0-9A-Fa-f',
};

export function regExpOf(pattern: string): RegExp {
  const invalid = () => new PlatformError(`Invalid regular expression pattern ${pattern}`);
  const takes = (expression: RegExp, at: number) => new RegExp(expression, 'y').exec(pattern.slice(at))?.[0];
  let source = '';
  let flags = 'gu';
  let inClass = false;
  for (let at = 0; at < pattern.length; ) {
    const char = pattern[at]!;
    let length = 1;
    if (char === '\\') {
      const escaped = takes(/\\(?:Q[\s\S]*?(?:\\E|$)|[pP]\{[^}]*\}|[pP].|x\{[0-9a-fA-F]+\}|x[0-9a-fA-F]{2}|[\s\S])/, at);
      if (!escaped) throw invalid();
      const translated = escapeOf(escaped, inClass);
      if (translated === undefined) throw invalid();
      source += translated;
      length = escaped.length;
    } else if (inClass) {
      const named = takes(/\[:[^:\]]+:\]/, at);
      if (named) {
        const range = posix[named.slice(2, -2)];
        if (!range) throw invalid();
        source += range;
        length = named.length;
      } else {
        source += char === '[' ? '\\[' : char;
        inClass = char !== ']';
      }
    } else if (char === '[') {
      // A closing bracket that comes first in a class is a plain character.
      const opening = takes(/\[\^?\]?/, at)!;
      source += opening.replace(']', '\\]');
      length = opening.length;
      inClass = true;
    } else if (char === '(') {
      const group = takes(/\((?:\?(?:P<|:|[ims]+\)))?/, at)!;
      if (group === '(' && pattern[at + 1] === '?') {
        if (takes(/\(\?[imsU-]+:/, at)) throw new NotEmulated(`flags of a group in the pattern ${pattern}`);
        throw invalid();
      }
      if (group.endsWith(')')) {
        if (at > 0) throw new NotEmulated(`flags in the middle of the pattern ${pattern}`);
        flags += [...new Set(group.slice(2, -1))].join('');
      } else source += group.replace('P<', '<');
      length = group.length;
    } else {
      const repeat = char === '{' ? takes(/\{\d+(?:,\d*)?\}/, at) : undefined;
      source += repeat ?? (/[{}\]]/.test(char) ? `\\${char}` : char);
      length = repeat?.length ?? 1;
    }
    at += length;
  }
  try {
    return new RegExp(source, flags);
  } catch {
    throw invalid();
  }
}

/** @returns undefined for escapes that RE2 does not know, such as backreferences */
function escapeOf(escaped: string, inClass: boolean): string | undefined {
  const letter = escaped[1]!;
  if (letter === 'Q')
    return escaped
      .slice(2)
      .replace(/\\E$/, '')
      .replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&');
  if (/[pP]/.test(letter)) {
    const name = escaped.slice(2).replace(/[{}]/g, '');
    return `\\${letter}{${name.length > 2 ? `Script=${name}` : name}}`;
  }
  if (letter === 'x') return `\\u{${escaped.slice(2).replace(/[{}]/g, '')}}`;
  if (letter === 'A' && !inClass) return '(?<![\\s\\S])';
  if (letter === 'z' && !inClass) return '(?![\\s\\S])';
  if (letter === 'a') return '\\x07';
  // White space is ASCII only in RE2.
  if (letter === 's') return inClass ? '\\t\\n\\f\\r ' : '[\\t\\n\\f\\r ]';
  if (letter === 'S' && !inClass) return '[^\\t\\n\\f\\r ]';
  if (/[dDwWSbBnrtfv]/.test(letter)) return escaped;
  if (/[0-9A-Za-z]/.test(letter)) return undefined;
  return /[\^$\\.*+?()[\]{}|/]/.test(letter) || (inClass && letter === '-') ? escaped : letter;
}

/** Returns the places where the pattern matches, without empty matches. */
export function matchesIn(text: string, pattern: string): { from: number; to: number; match: RegExpMatchArray }[] {
  return [...text.matchAll(regExpOf(pattern))]
    .filter(([found]) => found !== '')
    .map((match) => ({ from: match.index, to: match.index + match[0].length - 1, match }));
}

/** Returns the replacement for one match. No source says whether `$1` means a group: it does only with an option of the workspace. */
export function replacementFor(match: RegExpMatchArray, replacement: string, isSpecial: boolean): string {
  return isSpecial ? replacement.replace(/\$(\d)/g, (_all, group: string) => match[Number(group)] ?? '') : replacement;
}
