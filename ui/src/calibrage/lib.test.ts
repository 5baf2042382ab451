import { describe, expect, it } from 'vitest';
import type { CalibrationTotals } from '../api/generated/CalibrationTotals';
import {
  canType,
  editText,
  inputOf,
  keepObstacle,
  likelyRange,
  newInput,
  readCell,
  sameLines,
  totalsOf,
  withoutResult,
} from './lib';
import { known, line, trades } from './sample';

describe('a cell', () => {
  it('reads amounts, rates and profiles as they are typed', () => {
    expect(readCell('amount', '2 350 000', trades)).toEqual({ ok: true, value: 235_000_000 });
    expect(readCell('effort', '7', trades)).toEqual({ ok: true, value: 700 });
    expect(readCell('trade', 'Gros béton', trades).ok).toBe(false);
    expect(readCell('trade', 'GROS OEUVRE', trades)).toEqual({ ok: true, value: 'structural-works' });
  });

  it('keeps apart what is out of range, with a sentence', () => {
    expect(readCell('effort', '700', trades)).toEqual({ ok: false, problem: 'au plus 100\u202F%' });
    expect(readCell('effort', '', trades).ok).toBe(false);
    expect(readCell('hourly_cost', '0', trades).ok).toBe(false);
    expect(readCell('kept', 'deux mille', trades).ok).toBe(false);
  });

  it('takes the profile again when it is emptied', () => {
    expect(readCell('labour_share', '', trades)).toEqual({ ok: true, value: null });
    expect(inputOf(3, line(1)).labour_share).toBeNull();
    expect(inputOf(3, line(1, { labour_share_typed: true })).labour_share).toBe(4200);
  });
});

describe('another way of counting', () => {
  const bands = line(1, { method: 'bands' });

  it('leaves a dash where a factor does not count', () => {
    expect(['labour_share', 'hourly_cost', 'effort'].map((key) => canType(bands, key as never))).toEqual([
      false,
      false,
      false,
    ]);
    expect(editText(bands, 'effort')).toBe('');
    expect(canType(bands, 'amount')).toBe(true);
    expect(canType(line(1, { method: 'share_of_hours' }), 'effort')).toBe(true);
  });

  it('is kept with its inputs when another cell is typed', () => {
    const inputs = { ...line(1).inputs, total_hours: 1_000_000 };
    expect(inputOf(3, line(1, { method: 'share_of_hours', inputs }))).toMatchObject({
      method: 'share_of_hours',
      inputs: { total_hours: 1_000_000 },
    });
  });
});

describe('the sums', () => {
  it('are those of the lines on screen', () => {
    const totals = totalsOf([line(1), line(2, { kept: 107_000, central: 106_830, posts: 100 })], known);
    expect(totals).toMatchObject({ central: 298_750, kept: 299_000, posts: 210, incomplete: 0, pool: 31 });
    // 2 990 h are 427,14 days of 7 h and 1,86 full-time years.
    expect([totals.days, totals.fte]).toEqual([42_714, 186]);
  });

  it('say that a lot is missing, and the hours cannot be kept then', () => {
    const totals = totalsOf([line(1), withoutResult(line(2))], known);
    expect(totals.incomplete).toBe(1);
    expect(totals.kept).toBe(192_000);
    expect(keepObstacle(totals, 2)).toContain('1');
    expect(keepObstacle(totalsOf([line(1)], known), 1)).toBeNull();
    expect(keepObstacle(known, 0)).not.toBeNull();
  });

  it('a new lot takes the effort of the last one', () => {
    expect(newInput(3, [line(1, { effort: 1000 })]).effort).toBe(1000);
    expect(newInput(3, [])).toMatchObject({ lot: 0, effort: 500, trade: '', amount: null });
  });

  it('give a likely range to ten hours, and none while a lot is missing', () => {
    const drawn: CalibrationTotals = { ...known, p10: 392_149, p50: 442_740, p90: 496_380 };
    expect(likelyRange(drawn)).toEqual({ low: 392_000, high: 496_000 });
    expect(likelyRange({ ...drawn, incomplete: 1 })).toBeNull();
    expect(likelyRange(known)).toBeNull();
  });
});

describe('a tender read again', () => {
  it('keeps the very lines that did not change, so that their rows stay as they are', () => {
    const before = [line(1), line(2)];
    const after = sameLines(before, [line(1), line(2, { effort: 900 }), line(3)]);
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    expect(after.map((one) => one.effort)).toEqual([700, 900, 700]);
  });
});
