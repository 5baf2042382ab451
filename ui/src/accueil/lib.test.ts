import { describe, expect, it } from 'vitest';
import type { HomeLot } from '../api/generated/HomeLot';
import type { HomePoint } from '../api/generated/HomePoint';
import { route } from '../lib/router.svelte';
import { follow, grouped, monthsUntil, share, sortLots, suggestions, type Urgency } from './lib';

function point(key: string, urgency: Urgency): HomePoint {
  const words = { key: 'accueil-title', args: {} };
  return {
    key,
    kind: 'lot_late',
    urgency,
    title: words,
    detail: words,
    due: null,
    verb: { key: '', args: {} },
    route: '/marches',
    reminder: null,
    put_off: null,
  };
}
const many = (count: number, urgency: Urgency) =>
  Array.from({ length: count }, (_, index) => point(`${urgency}${index}`, urgency));

describe('points', () => {
  it('keep their order, two of those that can wait are shown', () => {
    const groups = grouped([...many(1, 'today'), ...many(3, 'this_week'), ...many(14, 'later')], new Set());
    expect(groups.map((group) => [group.urgency, group.count, group.shown.length, group.folded])).toEqual([
      ['today', 1, 1, 0],
      ['this_week', 3, 3, 0],
      ['later', 14, 2, 12],
    ]);
  });

  it('are nine at most before those that can wait, and none is lost', () => {
    const points = [...many(7, 'today'), ...many(5, 'this_week')];
    expect(grouped(points, new Set()).map((group) => group.shown.length)).toEqual([7, 2]);
    expect(grouped(points, new Set(['this_week'])).map((group) => group.shown.length)).toEqual([7, 5]);
  });

  it('without any of a kind leave no empty group', () => {
    expect(grouped(many(2, 'later'), new Set()).map((group) => group.urgency)).toEqual(['later']);
  });
});

describe('the days suggested', () => {
  it.each([
    ['2026-11-23', '2026-11-24', '2026-11-30', '2026-12-07'],
    ['2026-11-29', '2026-11-30', '2026-11-30', '2026-12-13'],
    ['2026-12-31', '2027-01-01', '2027-01-04', '2027-01-14'],
  ])('from %s', (today, tomorrow, monday, fortnight) => {
    expect(suggestions(today)).toEqual({ tomorrow, monday, fortnight });
  });
});

describe('a place given by the host', () => {
  it('is gone to, with what it opens on', () => {
    follow('/heures/12/2026');
    expect(route()).toEqual({ name: 'heures', params: { lot: '12', year: '2026' } });
  });
});

describe('lots', () => {
  const lot = (name: string, gap: number, ends_on: string | null): HomeLot => ({
    id: 1,
    name,
    due: 100,
    done: 0,
    expected: 0,
    forecast: 0,
    gap,
    level: 'good',
    ends_on,
  });
  const lots = [lot('b', 20, '2027-01-01'), lot('c', -96600, null), lot('a', 20, '2026-12-01')];

  it('come by shortfall or by end, those without an end last', () => {
    expect(sortLots(lots, 'gap').map((one) => one.name)).toEqual(['c', 'a', 'b']);
    expect(sortLots(lots, 'end').map((one) => one.name)).toEqual(['a', 'b', 'c']);
  });

  it('show a part only of something due', () => {
    expect(share(494400, 880000)).toBe(5618);
    expect(share(100, 0)).toBeNull();
  });
});

describe('the months', () => {
  it('stop at the day the figures speak of', () => {
    const hours = Array.from({ length: 12 }, (_, index) => index * 100);
    expect(monthsUntil(2026, hours, '2026-10-31').map((one) => one.month)).toHaveLength(10);
    expect(monthsUntil(2026, hours, '2026-01-15')).toEqual([{ month: '2026-01', value: 0 }]);
  });
});
