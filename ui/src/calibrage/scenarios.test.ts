import { describe, expect, it } from 'vitest';
import { gapText, ordered, proposal } from './scenarios';

describe('scenarios', () => {
  it('propose a careful one, then an ambitious one, then one to name', () => {
    const first = proposal([{ name: 'Retenu' }]);
    expect(first).toEqual({ name: 'Prudent', shift: -100 });
    const second = proposal([{ name: 'Retenu' }, { name: 'prudent ' }]);
    expect(second).toEqual({ name: 'Ambitieux', shift: 200 });
    const third = proposal([{ name: 'Retenu' }, { name: 'Prudent' }, { name: 'Ambitieux' }]);
    expect(third).toEqual({ name: 'Scénario 4', shift: 0 });
  });

  it('stand from the fewest hours to the most', () => {
    const one = { name: '', chosen: false, gap: null, hours: [], opinion: { key: '', args: {} } };
    const made = [
      { ...one, id: 1, total: 443_000 },
      { ...one, id: 2, total: 577_000 },
      { ...one, id: 3, total: 376_000 },
    ];
    expect(ordered(made).map((scenario) => scenario.id)).toEqual([3, 1, 2]);
  });

  it('say what the one of the table is, and how the others differ', () => {
    const gap = { key: 'calibrage-incomplete', args: {} };
    expect(gapText({ chosen: true, gap: null })).toBe('taux du tableau');
    expect(gapText({ chosen: false, gap })).toBe('incomplet');
    expect(gapText({ chosen: false, gap: null })).toBe('mêmes taux');
    const mixed = { key: 'scenario-gap-mixed', args: {} };
    expect(gapText({ chosen: false, gap: mixed })).toBe('autres taux');
    const points = { kind: 'count' as const, value: 2 };
    const more = { key: 'scenario-gap-more', args: { points, count: points } };
    expect(gapText({ chosen: false, gap: more })).toBe('+2 points');
  });
});
