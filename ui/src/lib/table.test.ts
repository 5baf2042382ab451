import { describe, expect, it } from 'vitest';
import { moved, nextSort, rowWindow } from './table';

describe('movement', () => {
  it.each([
    [0, 'ArrowDown', 1],
    [4, 'ArrowDown', 4],
    [0, 'k', 0],
    [2, 'J', 3],
    [-1, 'ArrowDown', 0],
    [-1, 'ArrowUp', 0],
    [1, 'PageDown', 4],
    [3, 'PageUp', 0],
    [3, 'Home', 0],
    [0, 'End', 4],
  ])('from row %i, %s leads to %i', (from, key, to) => {
    expect(moved(from, 5, key, 10)).toBe(to);
  });
  it('is none for other keys and for no row', () => {
    expect(moved(0, 5, 'p', 10)).toBeNull();
    expect(moved(0, 0, 'ArrowDown', 10)).toBeNull();
  });
});

describe('sorting', () => {
  it('turns the order of the same column, starts upwards on another', () => {
    const first = nextSort(null, 'gap');
    expect(first).toEqual({ key: 'gap', direction: 'ascending' });
    expect(nextSort(first, 'gap').direction).toBe('descending');
    expect(nextSort(nextSort(first, 'gap'), 'gap').direction).toBe('ascending');
    expect(nextSort({ key: 'gap', direction: 'ascending' }, 'lot')).toEqual({
      key: 'lot',
      direction: 'ascending',
    });
  });
});

describe('window', () => {
  it('draws everything up to 200 rows', () => {
    expect(rowWindow(200, 31, 5000, 400)).toEqual({ first: 0, end: 200, before: 0, after: 0 });
  });
  it('draws what is in view and stands in for the rest, to the pixel', () => {
    const view = rowWindow(5000, 31, 31 * 1000, 400);
    expect(view.first).toBeLessThanOrEqual(1000);
    expect(view.end).toBeGreaterThanOrEqual(1013);
    expect(view.end - view.first).toBeLessThan(80);
    expect(view.before + (view.end - view.first) * 31 + view.after).toBe(5000 * 31);
  });
  it('holds when the scroll is past the end, as after a filter', () => {
    const view = rowWindow(300, 31, 999999, 400);
    expect(view.end).toBe(300);
    expect(view.first).toBeLessThan(300);
    expect(view.after).toBe(0);
  });
});
