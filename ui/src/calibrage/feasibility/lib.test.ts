import { describe, expect, it } from 'vitest';
import { highest, labelStep, shortMonths, typedMonth, verdictOf } from './lib';

const months = [
  { month: 202701, needed: 150, people: 300, capacity: 100 },
  { month: 202702, needed: 520, people: 300, capacity: 100 },
];

describe('feasibility', () => {
  it('is never told as tenable when nobody knows', () => {
    expect(verdictOf('tight')).toBe('tight');
    expect(verdictOf('')).toBe('unknown');
  });

  it('draws up to the highest of need and means, and names the months that lack people', () => {
    expect(highest(months)).toBe(520);
    expect(highest([])).toBe(100);
    expect(shortMonths(months)).toEqual([202702]);
  });

  it('writes as many months as there is room for', () => {
    expect(labelStep(12, 640)).toBe(1);
    expect(labelStep(36, 640)).toBe(3);
  });

  it('writes a month as it is typed', () => {
    expect(typedMonth('2026-10')).toBe('10/2026');
  });
});
