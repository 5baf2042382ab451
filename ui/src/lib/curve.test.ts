import { describe, expect, it } from 'vitest';
import { continued, cumulated, dayPosition, heightAt } from './curve';

describe('the S-curve', () => {
  it('places days inside their month, over a change of year', () => {
    expect(dayPosition('2026-02', '2026-02-01')).toBe(0);
    expect(dayPosition('2026-02', '2026-02-15')).toBe(0.5);
    expect(dayPosition('2026-02', '2027-01-01')).toBe(11);
    expect(dayPosition('2026-11', '2026-10-31')).toBeLessThan(0);
  });

  it('starts from nothing and passes each month at its end', () => {
    expect(cumulated([100, null, 300])).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 100 },
      { x: 3, y: 300 },
    ]);
  });

  it('carries on the forecast from what is realised, never beside it', () => {
    const realised = cumulated([100, 200, null, null]);
    expect(continued(realised, [null, 150, 350, 500])).toEqual([
      { x: 2, y: 200 },
      { x: 3, y: 350 },
      { x: 4, y: 500 },
    ]);
  });

  it('knows its height between two months, and nothing outside', () => {
    const points = cumulated([100, 300]);
    expect(heightAt(points, 1.5)).toBe(200);
    expect(heightAt(points, 5)).toBeNull();
  });
});
