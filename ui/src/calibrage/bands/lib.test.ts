import { describe, expect, it } from 'vitest';
import { bandProblem, complete, drafts, rangeText } from './lib';

const table = [
  { from: 100, hours: 15_000, months: 1 },
  { from: 10_000_000, hours: 30_000, months: 2 },
];

describe('the table of bands', () => {
  it('says where each band begins and ends', () => {
    expect(rangeText(table, 0)).toContain('100\u202f000');
    expect(rangeText(table, 1)).toContain('100\u202f000');
    expect(rangeText(table, 1)).not.toBe(rangeText(table, 0));
    expect(rangeText(table, 2)).toBe('');
  });

  it('goes to the host when every band is whole and rises', () => {
    expect(complete(drafts(table))).toEqual(table);
    expect(complete([{ from: 0, hours: 0, months: null }])).toEqual([{ from: 0, hours: 0, months: 0 }]);
    expect(complete([])).toBeNull();
  });

  it.each([
    ['from', [{ from: null, hours: 100, months: 1 }], 0],
    ['hours', [{ from: 0, hours: null, months: 1 }], 0],
    ['hours', [{ from: 0, hours: -1, months: 1 }], 0],
    ['months', [{ from: 0, hours: 100, months: -1 }], 0],
    ['from', [table[0], { from: 100, hours: 1, months: 1 }], 1],
    ['from', [table[0], { from: 50, hours: 1, months: 1 }], 1],
  ] as const)('refuses %s by its field', (field, bands, place) => {
    const typed = bands.map((band) => ({ ...band })) as {
      from: number | null;
      hours: number | null;
      months: number | null;
    }[];
    expect(bandProblem(typed, place, field)).not.toBeNull();
    expect(complete(typed)).toBeNull();
  });
});
