import { describe, expect, it } from 'vitest';
import type { CalibrationLineView } from '../api/generated/CalibrationLineView';
import type { CalibrationTotals } from '../api/generated/CalibrationTotals';
import type { TradeChoice } from '../api/generated/TradeChoice';
import { inputOf, keepObstacle, newInput, planPaste, readCell, totalsOf, withoutResult } from './lib';

const trades: TradeChoice[] = [
  {
    code: 'structural-works',
    label: 'trade-structural-works',
    labour_share: [3000, 4200, 5800],
    hourly_cost: [2850, 3600, 4300],
    source: 'essai',
    checked: false,
  },
];

function line(number: number, more: Partial<CalibrationLineView> = {}): CalibrationLineView {
  return {
    lot: number * 10,
    number,
    title: `Lot ${number}`,
    trade: 'structural-works',
    trade_label: 'trade-structural-works',
    amount: 235_000_000,
    labour_share: 4200,
    labour_share_typed: false,
    hourly_cost: 3600,
    hourly_cost_typed: false,
    effort: 700,
    low: 151_850,
    central: 191_920,
    high: 225_880,
    kept: 192_000,
    kept_typed: false,
    rounded: 192_000,
    posts: 110,
    pool: 11,
    verdict: 'reasonable',
    reasons: [],
    steps: [],
    ...more,
  };
}

const known: CalibrationTotals = {
  amount: 0,
  low: 0,
  central: 0,
  high: 0,
  kept: 0,
  days: 0,
  fte: 0,
  posts: 0,
  pool: 31,
  incomplete: 0,
  day_hours: 700,
  fte_hours: 160_700,
};

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

describe('a pasted block', () => {
  const lines = [line(1), line(2)];

  it('fills the column it falls on, and adds lots after the last', () => {
    const plan = planPaste(
      [['1 000 000'], ['2 000 000'], ['3 000 000']],
      { row: 1, column: 2 },
      3,
      lines,
      trades,
    );
    expect(plan.bad).toEqual([]);
    expect(plan.inputs.map((input) => [input.lot, input.amount])).toEqual([
      [20, 100_000_000],
      [0, 200_000_000],
      [0, 300_000_000],
    ]);
    expect(plan.inputs.map((input) => input.title)).toEqual(['Lot 2', 'Lot 3', 'Lot 4']);
  });

  it('keeps what it cannot read in its own cell, and moves nothing', () => {
    const plan = planPaste(
      [
        ['abc', '40 %'],
        ['2 000 000', '41 %'],
      ],
      { row: 0, column: 2 },
      3,
      lines,
      trades,
    );
    expect(plan.bad).toMatchObject([{ row: 0, key: 'amount', text: 'abc' }]);
    expect(plan.inputs.map((input) => [input.lot, input.amount, input.labour_share])).toEqual([
      [10, 235_000_000, 4000],
      [20, 200_000_000, 4100],
    ]);
  });

  it('never writes on a computed column', () => {
    expect(planPaste([['5 000']], { row: 0, column: 7 }, 3, lines, trades)).toEqual({ inputs: [], bad: [] });
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
});
