// Which earlier incidents are like one: of the same device, or of the same group with like words.
import { searchKey } from '../vietnamese-text';

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

/** Half of the words are enough; fewer, when two syllables that stand together in few incidents are among them. */
const ENOUGH_WORDS = 0.5;
/** A pair that more incidents have says nothing: «máy in» stands in each of a printer. */
const isRare = (count: number, all: number): boolean => count <= Math.max(3, all * 0.3);

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
  const others = earlier.filter(({ code }) => code !== subject.code).map((incident) => ({ incident, ...wordsOf(incident.description) }));
  const own = wordsOf(subject.description);
  // A word that few incidents have says more than one that most have.
  const weightOf = (word: string) => Math.log(1 + (others.length + 1) / (1 + others.filter(({ words }) => words.has(word)).length));
  const weights = [...own.words].map((word) => ({ word, weight: weightOf(word) }));
  const whole = sum(weights) || 1;
  const rarePairs = [...own.pairs].filter((pair) => isRare(others.filter(({ pairs }) => pairs.has(pair)).length, others.length));
  const found = others.flatMap(({ incident, words, pairs }, index) => {
    const share = sum(weights.filter(({ word }) => words.has(word))) / whole;
    const hasLikeWords = share >= ENOUGH_WORDS || rarePairs.some((pair) => pairs.has(pair));
    const why = likeness(subject, incident, hasLikeWords);
    return why ? [{ incident, why, score: rank[why] + share, index }] : [];
  });
  return found
    .sort((one, other) => other.score - one.score || other.index - one.index)
    .slice(0, most)
    .map(({ incident, why }) => ({ incident, why }));
}

/** The same unit counts more than any words; the words tell which of its incidents. */
const rank: Record<Likeness, number> = { sameDevice: 2, sameName: 1, likeWords: 0 };

function likeness(one: Comparable, other: Comparable, hasLikeWords: boolean): Likeness | undefined {
  if (isSame(one.assetCode, other.assetCode)) return 'sameDevice';
  if (isSame(one.device, other.device)) return 'sameName';
  return one.group !== '' && one.group === other.group && hasLikeWords ? 'likeWords' : undefined;
}

const isSame = (one: string, other: string): boolean => one.trim() !== '' && searchKey(one) === searchKey(other);

/** The syllables of a text without accents, and its pairs of neighbours: in Vietnamese two syllables often make one word. */
function wordsOf(text: string): { words: Set<string>; pairs: Set<string> } {
  const syllables = searchKey(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  return { words: new Set(syllables), pairs: new Set(syllables.slice(1).map((syllable, index) => `${syllables[index]} ${syllable}`)) };
}

const sum = (all: { weight: number }[]): number => all.reduce((whole, { weight }) => whole + weight, 0);
