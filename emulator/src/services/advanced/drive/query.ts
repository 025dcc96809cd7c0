// The search language of files.list: name = 'a' and ('id' in parents or trashed = true).

import { NotEmulated } from '../../../runs/errors';
import type { KeptEntry } from '../../drive/entries';
import { type ApiRefusal, invalid } from '../api-error';
import type { DriveFiles } from './drive-files';

/** Whether a search finds a file. */
export type Test = (entry: KeptEntry) => boolean;

const wrong = (): ApiRefusal => invalid('Invalid Value');

const TOKEN = /\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|(!=|<=|>=|[=<>(){}])|([\w.]+))/y;

/** A quoted text, or an operator or word. */
type Token = { text: string } | { word: string };

/** @throws ApiRefusal for a text that is no query; NotEmulated for a term that is not imitated */
export function parseQuery(drive: DriveFiles, query: string): Test {
  const tokens = tokensOf(query);
  let at = 0;
  const peek = (): string | undefined => {
    const token = tokens[at];
    return token && 'word' in token ? token.word : undefined;
  };
  const take = (word: string): boolean => {
    if (peek() !== word) return false;
    at++;
    return true;
  };
  const expect = (word: string): void => {
    if (!take(word)) throw wrong();
  };
  const text = (): string => {
    const token = tokens[at++];
    if (!token || !('text' in token)) throw wrong();
    return token.text;
  };
  const word = (): string => {
    const token = tokens[at++];
    if (!token || !('word' in token)) throw wrong();
    return token.word;
  };

  function all(): Test {
    const first = one();
    const joint = peek();
    if (joint !== 'and' && joint !== 'or') return first;
    const tests = [first];
    while (take(joint)) tests.push(one());
    if (peek() === 'and' || peek() === 'or') throw new NotEmulated('a query with «and» beside «or» without brackets');
    return joint === 'and' ? (entry) => tests.every((test) => test(entry)) : (entry) => tests.some((test) => test(entry));
  }

  function one(): Test {
    if (take('not')) {
      const test = one();
      return (entry) => !test(entry);
    }
    if (take('(')) {
      const test = all();
      expect(')');
      return test;
    }
    if (tokens[at] && 'text' in tokens[at]!) {
      const value = text();
      expect('in');
      return memberTest(drive, value, word());
    }
    const term = word();
    if (term === 'properties' || term === 'appProperties') return property(term);
    const operator = word();
    const next = tokens[at++];
    if (!next) throw wrong();
    return fieldTest(drive, term, operator, next);
  }

  function property(term: 'properties' | 'appProperties'): Test {
    expect('has');
    expect('{');
    expect('key');
    expect('=');
    const key = text();
    expect('and');
    expect('value');
    expect('=');
    const value = text();
    expect('}');
    const project = drive.links.project();
    return ({ properties, appProperties }) => (term === 'properties' ? properties : appProperties?.[project])?.[key] === value;
  }

  const test = all();
  if (at < tokens.length) throw wrong();
  return test;
}

function tokensOf(query: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (query.slice(TOKEN.lastIndex).trim()) {
    const match = TOKEN.exec(query);
    if (!match) throw wrong();
    const [, single, double, operator, word] = match;
    const quoted = single ?? double;
    tokens.push(quoted === undefined ? { word: (operator ?? word)! } : { text: quoted.replace(/\\(.)/g, '$1') });
  }
  return tokens;
}

/** The test of «'value' in collection». */
function memberTest({ entries }: DriveFiles, value: string, collection: string): Test {
  const email = value === 'me' ? entries.me : value;
  switch (collection) {
    case 'parents': {
      const id = value === 'root' ? entries.rootOf(entries.me).id : value;
      return ({ parents }) => parents.includes(id);
    }
    case 'owners':
      return ({ owner }) => owner === email;
    case 'writers':
      return (entry) => [entry.owner, ...entries.people(entry, 'editors')].includes(email);
    case 'readers':
      return (entry) => [entry.owner, ...entries.people(entry, 'editors'), ...entries.people(entry, 'viewers')].includes(email);
    default:
      throw wrong();
  }
}

const NOT_IMITATED = /^(fullText|viewedByMeTime|starred|visibility|sharedWithMe|shortcutDetails\.targetId|labels)$/;

/** The test of «field operator value». */
function fieldTest({ entries }: DriveFiles, field: string, operator: string, value: Token): Test {
  if (NOT_IMITATED.test(field)) throw new NotEmulated(`drive.files.list with ${field} in q`);
  if ('word' in value) {
    if (field !== 'trashed' || !/^(true|false)$/.test(value.word)) throw wrong();
    const isWanted = (value.word === 'true') === isEqual(operator);
    return (entry) => entries.isTrashed(entry) === isWanted;
  }
  const { text } = value;
  switch (field) {
    case 'name':
      return operator === 'contains' ? ({ name }) => hasWords(name, text) : equality(operator, text, ({ name }) => name);
    case 'mimeType':
      return operator === 'contains' ? ({ mimeType }) => mimeType.startsWith(text) : equality(operator, text, ({ mimeType }) => mimeType);
    case 'createdTime':
      return moment(operator, text, ({ createdAt }) => createdAt);
    case 'modifiedTime':
      return moment(operator, text, ({ updatedAt }) => updatedAt);
    default:
      throw wrong();
  }
}

/** @returns false for != */
function isEqual(operator: string): boolean {
  if (operator !== '=' && operator !== '!=') throw wrong();
  return operator === '=';
}

function equality(operator: string, text: string, of: (entry: KeptEntry) => string): Test {
  const isWanted = isEqual(operator);
  return (entry) => (of(entry) === text) === isWanted;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** Whether each word begins a word of the name. */
function hasWords(name: string, text: string): boolean {
  const words = wordsOf(name);
  return wordsOf(text).every((wanted) => words.some((word) => word.startsWith(wanted)));
}

const orders: Record<string, (difference: number) => boolean> = {
  '=': (difference) => difference === 0,
  '!=': (difference) => difference !== 0,
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

/** @param text RFC 3339; without a zone it is UTC */
function moment(operator: string, text: string, of: (entry: KeptEntry) => number): Test {
  const order = Object.hasOwn(orders, operator) ? orders[operator] : undefined;
  const instant = Date.parse(/(Z|[+-]\d\d:\d\d)$/i.test(text) ? text : `${text}${text.includes('T') ? '' : 'T00:00:00'}Z`);
  if (!order || Number.isNaN(instant)) throw wrong();
  return (entry) => order(of(entry) - instant);
}
