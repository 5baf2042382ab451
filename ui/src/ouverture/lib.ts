/** What the opening screen decides by itself: strength in words, growing delay, words asked back. */
import { fold } from '../shell/palette';

/** Fewest characters of a passphrase; the host refuses less. */
export const SHORTEST = 12;

export type Strength = 'empty' | 'short' | 'weak' | 'fair' | 'strong';

/** How much a passphrase resists, from what it is made of. Words beat odd signs: length counts most. */
export function strength(passphrase: string): Strength {
  if (passphrase === '') return 'empty';
  const letters = [...passphrase];
  if (letters.length < SHORTEST) return 'short';
  // A repeated or alternating sign adds length, not resistance.
  const different = new Set(letters.map((letter) => letter.toLowerCase())).size;
  if (different < 6 || runs(letters) * 2 > letters.length) return 'weak';
  const words = new Set(
    fold(passphrase)
      .split(/[^\p{Letter}]+/u)
      .filter((word) => word.length > 2),
  );
  const kinds = [/\p{Lowercase}/u, /\p{Uppercase}/u, /\p{Number}/u, /[^\p{Letter}\p{Number}]/u].filter(
    (kind) => kind.test(passphrase),
  ).length;
  if (words.size >= 4 && letters.length >= 20) return 'strong';
  if (letters.length >= 16 && kinds >= 3 && different >= 10) return 'strong';
  return words.size >= 2 || kinds >= 3 || letters.length >= 16 ? 'fair' : 'weak';
}

/** Signs that only repeat or follow the one before (`aaaa`, `1234`). */
function runs(letters: readonly string[]): number {
  let count = 0;
  for (let index = 1; index < letters.length; index += 1) {
    const step = (letters[index]?.codePointAt(0) ?? 0) - (letters[index - 1]?.codePointAt(0) ?? 0);
    if (step === 0 || step === 1 || step === -1) count += 1;
  }
  return count;
}

const FREE_TRIES = 5;
const FIRST_DELAY_S = 5;
const LONGEST_DELAY_S = 120;

/** Seconds to wait before the next try: none for the first five failures, then twice as long each time. */
export function delayAfter(failures: number): number {
  if (failures < FREE_TRIES) return 0;
  return Math.min(LONGEST_DELAY_S, FIRST_DELAY_S * 2 ** Math.min(10, failures - FREE_TRIES));
}

/** Two different places of the sheet, in order, from 0. `random(n)` gives a whole number under n. */
export function twoPlaces(count: number, random: (below: number) => number): [number, number] {
  const first = random(count);
  let second = random(count - 1);
  if (second >= first) second += 1;
  return first < second ? [first, second] : [second, first];
}

/** A whole number under `below`, from the machine's own source. */
export function chance(below: number): number {
  const value = new Uint32Array(1);
  crypto.getRandomValues(value);
  return (value[0] ?? 0) % below;
}

/** Whether a word was copied right: accents, capitals and spaces around do not count. */
export function sameWord(typed: string, word: string): boolean {
  return fold(typed.trim()) === fold(word) && word !== '';
}

/** The words typed, as counted: spaces, commas, line breaks and numbers between them are ignored. */
export function wordsOf(text: string): string[] {
  return text.split(/[^\p{Letter}\p{Mark}]+/u).filter(Boolean);
}

/** A file name for a dossier of that name: no accent, no space, no sign a system refuses. */
export function fileName(name: string): string {
  const plain = fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `${plain || 'clausier'}.clausier`;
}
