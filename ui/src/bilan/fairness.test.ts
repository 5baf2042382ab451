import { describe, expect, it } from 'vitest';
import type { FairnessRow } from '../api/generated/FairnessRow';
import { closeText, countText, farTexts, rateBars } from './fairness';

const row = (key: string, rate: number | null): FairnessRow => {
  const happened =
    rate === null
      ? null
      : {
          count: 12,
          rate,
          beside: {
            key: 'fairness-below',
            args: {
              rate: { kind: 'rate' as const, value: rate },
              all: { kind: 'rate' as const, value: 5_000 },
              people: { kind: 'count' as const, value: 30 },
            },
          },
          gap: 'below',
        };
  return {
    key,
    label: { kind: 'text', value: key },
    followed: 30,
    proposed: happened,
    hired: null,
  };
};

describe('the fairness page', () => {
  it('writes a count with its rate, and says what is masked', () => {
    expect(countText(row('a', 4_000).proposed)).toMatch(/12.*40\s%/);
    expect(countText(null)).toBe('masqué');
  });

  it('draws no bar for a masked rate, and everybody in grey beside the others', () => {
    const bars = rateBars([row('a', 4_000), row('b', null)], row('all', 5_000), 'proposed');
    expect(bars.map((bar) => [bar.key, bar.value, bar.tone])).toEqual([
      ['a', 4_000, 'main'],
      ['all', 5_000, 'rest'],
    ]);
    expect(rateBars([row('a', 4_000)], row('all', 5_000), 'hired')).toEqual([]);
  });

  it('compares in words, with the number of people', () => {
    const said = farTexts(row('a', 4_000));
    expect(said.map((one) => one.event)).toEqual(['proposed']);
    expect(said[0]?.text).toMatch(/40.*50.*30/s);
    expect(closeText([row('a', 4_000)], 'proposed')).toBeNull();
    const close = row('b', 4_900);
    if (close.proposed) close.proposed.gap = 'close';
    expect(farTexts(close)).toEqual([]);
    expect(closeText([row('a', 4_000), close], 'proposed')).toMatch(/b.*30/s);
  });
});
