import { describe, expect, it } from 'vitest';
import { chance, delayAfter, fileName, sameWord, strength, twoPlaces, wordsOf } from './lib';

describe('the strength of a passphrase', () => {
  it.each([
    ['', 'empty'],
    ['Court1!', 'short'],
    ['aaaaaaaaaaaaaa', 'weak'],
    ['abcdefghijklmnop', 'weak'],
    ['123456789012', 'weak'],
    ['motdepassefacile', 'fair'],
    ['cheval agrafe', 'fair'],
    ['cheval agrafe lavoir tambour', 'strong'],
    ['lavoir lavoir lavoir lavoir', 'fair'],
    ['k7!Rmz?9vQ&tU2#x', 'strong'],
  ] as const)('%s is %s', (passphrase, expected) => {
    expect(strength(passphrase)).toBe(expected);
  });
});

describe('the delay', () => {
  it('begins after five failures, doubles, and has an end', () => {
    expect([0, 1, 4, 5, 6, 7, 8, 30].map(delayAfter)).toEqual([0, 0, 0, 5, 10, 20, 40, 120]);
  });
});

describe('the words asked back', () => {
  it('are two different places in order, whatever chance says', () => {
    for (let first = 0; first < 12; first += 1) {
      for (let second = 0; second < 11; second += 1) {
        const given = [first, second];
        const [low, high] = twoPlaces(12, () => given.shift() ?? 0);
        expect(low).toBeLessThan(high);
        expect(high).toBeLessThan(12);
      }
    }
    const drawn = chance(12);
    expect(drawn).toBeGreaterThanOrEqual(0);
    expect(drawn).toBeLessThan(12);
  });

  it('are recognised without their accents or capitals', () => {
    expect(sameWord(' Bruyere ', 'bruyère')).toBe(true);
    expect(sameWord('bruyères', 'bruyère')).toBe(false);
    expect(sameWord('', '')).toBe(false);
  });

  it('are counted as copied from the sheet', () => {
    expect(wordsOf('1. cerise  2. lavoir,\n hublot')).toEqual(['cerise', 'lavoir', 'hublot']);
    expect(wordsOf('bruyère')).toEqual(['bruyère']);
  });
});

describe('the name of the file', () => {
  it('can be written on any disk', () => {
    expect(fileName('PLIE du Haut-Arvance, 2026')).toBe('plie-du-haut-arvance-2026.clausier');
    expect(fileName(' ?! ')).toBe('clausier.clausier');
  });
});
