import { describe, expect, it } from 'vitest';
import { line } from './sample';
import { shareOf, weightOf } from './share';

const whole = (hours: readonly number[]) => hours.map((one) => one / 100);

describe('a total shared over lots', () => {
  it('sums exactly, the largest remainders first', () => {
    expect(whole(shareOf(10_000, [1, 1, 1], 0))).toEqual([34, 33, 33]);
    const parts = shareOf(443_000, [2_350, 1_640, 620, 980, 410], 0);
    expect(parts.reduce((all, one) => all + one, 0)).toBe(443_000);
  });

  it('gives nothing to a lot under the minimum, and the others share it', () => {
    expect(whole(shareOf(10_000, [90, 6, 4], 500))).toEqual([94, 6, 0]);
    expect(whole(shareOf(10_000, [90, 6, 4], 800))).toEqual([100, 0, 0]);
  });

  it('never loses the total', () => {
    expect(whole(shareOf(3_000, [1, 1], 5_000))).toEqual([30, 0]);
    expect(shareOf(3_000, [0, 0], 0)).toEqual([0, 0]);
    expect(shareOf(10_050, [1, 1], 0)).toEqual([5_025, 5_025]);
  });

  it('weighs a lot by its amount, its work or its calculated hours', () => {
    expect(weightOf(line(1), 'amount')).toBe(235_000_000);
    // 2 350 000 x 42 % / 36 = 27 416,67 h of work.
    expect(weightOf(line(1), 'labour')).toBe(2_741_700);
    expect(weightOf(line(1), 'hours')).toBe(191_920);
    expect(weightOf(line(1, { amount: null }), 'labour')).toBe(0);
  });
});
