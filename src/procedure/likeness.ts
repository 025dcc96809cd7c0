// Which earlier incidents are like one: of the same device, or of the same group with like words.
import { searchKey } from './vietnamese-text';

/** What two incidents are compared by. */
export interface Comparable {
  code: string;
  device: string;
  assetCode: string;
  /** Code of the group. */
  group: string;
  description: string;
}

/** Why an earlier incident is shown: the same unit by its asset code, the same kind of device by name, or like words. */
export type Likeness = 'sameDevice' | 'sameName' | 'likeWords';

/** Less than this share of an incident's words in another one is chance. */
const LEAST_SHARE = 0.2;

/**
 * Returns the earlier incidents that are most like this one, the most alike first; of equals the later one.
 * @param earlier oldest first
 * @param most so many at most
 */
export function mostAlike<T extends Comparable>(
  subject: Comparable,
  earlier: readonly T[],
  most: number,
): { incident: T; why: Likeness }[] {
  const others = earlier.filter(({ code }) => code !== subject.code);
  const words = others.map((one) => wordsOf(one.description));
  const own = wordsOf(subject.description);
  const weights = weightsOf([...own], words);
  const whole = sum([...own].map((word) => weights.get(word)!));
  const found = others.flatMap((incident, index) => {
    const share = whole && sum([...own].filter((word) => words[index]!.has(word)).map((word) => weights.get(word)!)) / whole;
    const why = likeness(subject, incident, share);
    return why ? [{ incident, why, score: rank[why] + share, index }] : [];
  });
  return found
    .sort((one, other) => other.score - one.score || other.index - one.index)
    .slice(0, most)
    .map(({ incident, why }) => ({ incident, why }));
}

/** The same unit counts more than any words; the words tell which of its incidents. */
const rank: Record<Likeness, number> = { sameDevice: 2, sameName: 1, likeWords: 0 };

function likeness(one: Comparable, other: Comparable, share: number): Likeness | undefined {
  if (isSame(one.assetCode, other.assetCode)) return 'sameDevice';
  if (isSame(one.device, other.device)) return 'sameName';
  return one.group !== '' && one.group === other.group && share >= LEAST_SHARE ? 'likeWords' : undefined;
}

const isSame = (one: string, other: string): boolean => one.trim() !== '' && searchKey(one) === searchKey(other);

/** The words of a text without accents, and its pairs of neighbours: in Vietnamese two syllables often make one word. */
function wordsOf(text: string): Set<string> {
  const syllables = searchKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return new Set([...syllables, ...syllables.slice(1).map((syllable, index) => `${syllables[index]} ${syllable}`)]);
}

/** A word that few incidents have says more than one that most have. */
function weightsOf(words: string[], all: Set<string>[]): Map<string, number> {
  return new Map(words.map((word) => [word, Math.log(1 + (all.length + 1) / (1 + all.filter((one) => one.has(word)).length))]));
}

const sum = (numbers: number[]): number => numbers.reduce((whole, one) => whole + one, 0);
