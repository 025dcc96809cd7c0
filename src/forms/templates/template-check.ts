// What is wrong with a template that staff have edited: misspelt placeholders, missing ones, blocks without their end.
import type { docs_v1 } from '@googleapis/docs';
import type { FormCode } from '../../procedure/incident';
import { textOf } from '../filling/filled-paragraphs';
import { looseMarks, tokensOf } from '../filling/placeholders';
import { requiredPlaceholders } from './required';

/** A placeholder that the form does not know. */
export interface UnknownPlaceholder {
  /** As typed, with its braces. */
  typed: string;
  /** The known name that it is most like, '' when it is like none. */
  nearest: string;
  /** The beginning of the paragraph in which it stands. */
  place: string;
}

export interface TemplateCheck {
  unknown: UnknownPlaceholder[];
  /** Names without which the form says nothing. */
  lacking: string[];
  /** Names that the issued template has and this one does not. */
  left: string[];
  /** Blocks and lists that begin or end alone, as typed. */
  unpaired: UnknownPlaceholder[];
}

/**
 * Compares a template with the placeholders that its form knows.
 * @param known names of the form's placeholders, lists and blocks
 * @param issued names in the template as it is issued
 */
export function checkTemplate(
  form: FormCode,
  document: docs_v1.Schema$Document,
  known: readonly string[],
  issued: readonly string[],
): TemplateCheck {
  const paragraphs = paragraphsOf(document);
  const typed = paragraphs.flatMap((text) => [
    ...tokensOf(text).map(({ name, sign, raw }) => ({ name, sign, typed: raw, place: placeOf(text) })),
    // Half a pair of braces, or braces of a Chinese keyboard: the text would be printed as it is.
    ...looseMarks(text).map(({ name, raw }) => ({ name, sign: 'loose' as const, typed: raw, place: placeOf(text) })),
  ]);
  const names = typed.filter(({ sign }) => sign !== 'loose').map(({ name }) => name);
  const unknown = typed.filter(({ sign, name }) => sign === 'loose' || !known.includes(name));
  const count = (wanted: string, name: string) => typed.filter(({ sign, name: other }) => sign === wanted && other === name).length;
  return {
    unknown: unknown.map(({ name, typed: raw, place }) => ({ typed: raw, nearest: nearestOf(name, known), place })),
    lacking: requiredPlaceholders[form].filter((name) => !names.includes(name)),
    left: issued.filter((name) => !names.includes(name)),
    unpaired: typed
      .filter(({ sign, name }) => (sign === '?' || sign === '/') && known.includes(name) && count('?', name) !== count('/', name))
      .map(({ typed: raw, place }) => ({ typed: raw, nearest: '', place })),
  };
}

/** A paper from this template would lack what makes it one, or print what nobody meant. */
export const isFaulty = ({ unknown, lacking, unpaired }: TemplateCheck): boolean =>
  unknown.length > 0 || lacking.length > 0 || unpaired.length > 0;

function paragraphsOf({ body, headers, footers }: docs_v1.Schema$Document): string[] {
  return [body, ...Object.values(headers ?? {}), ...Object.values(footers ?? {})].flatMap((part) =>
    textOf(part?.content ?? []).split('\n'),
  );
}

function placeOf(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > 48 ? `${words.slice(0, 48)}…` : words;
}

/** Returns the known name with the fewest different letters; '' when more than a third of them differ. */
function nearestOf(name: string, known: readonly string[]): string {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[đĐ]/g, 'D')
      .toUpperCase()
      .replace(/[^A-Z0-9]/g, '');
  const wanted = plain(name);
  const [best] = known
    .map((one) => ({ one, far: distance(wanted, plain(one)) }))
    .filter(({ one, far }) => far <= Math.max(1, Math.floor(one.length / 3)))
    .sort((a, b) => a.far - b.far);
  return best?.one ?? '';
}

/** Returns how many letters are to be changed, added or taken out (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let index = 1; index <= one.length; index++) {
    const next = [index];
    for (let column = 1; column <= other.length; column++)
      next.push(Math.min(row[column]! + 1, next[column - 1]! + 1, row[column - 1]! + (one[index - 1] === other[column - 1] ? 0 : 1)));
    row = next;
  }
  return row[other.length]!;
}
