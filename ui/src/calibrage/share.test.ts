import { describe, expect, it } from 'vitest';
import { line } from './sample';
import { shareOf, weightOf } from './share';

const whole = (hours: readonly number[] | null) => hours?.map((one) => one / 100);

describe('a total shared over lots', () => {
  it('sums exactly, in tens of hours when it can, the largest remainders first', () => {
    expect(whole(shareOf(10_000, [1, 1, 1], 0))).toEqual([40, 30, 30]);
    expect(whole(shareOf(10_100, [1, 1, 1], 0))).toEqual([34, 34, 33]);
    expect(shareOf(10_050, [1, 1], 0)).toEqual([5_025, 5_025]);
    const parts = shareOf(443_000, [235_000_000, 164_000_000, 62_000_000, 98_000_000, 41_000_000], 0);
    expect(parts?.reduce((all, one) => all + one, 0)).toBe(443_000);
  });

  it('gives nothing to a lot under the minimum, and the others share it', () => {
    expect(whole(shareOf(10_000, [90, 6, 4], 500))).toEqual([90, 10, 0]);
    expect(whole(shareOf(10_000, [90, 6, 4], 1_500))).toEqual([100, 0, 0]);
  });

  it('says that no lot reaches the minimum, or that none has the weight', () => {
    expect(shareOf(3_000, [1, 1], 5_000)).toBeNull();
    expect(shareOf(3_000, [0, 0], 0)).toBeNull();
  });

  it('weighs a lot by its amount, its work or its calculated hours', () => {
    expect(weightOf(line(1), 'amount')).toBe(235_000_000);
    // 2 350 000 x 42 % / 36 = 27 416,67 h of work.
    expect(weightOf(line(1), 'labour')).toBe(2_741_667);
    expect(weightOf(line(1), 'hours')).toBe(191_920);
    expect(weightOf(line(1, { amount: null }), 'labour')).toBe(0);
    const inputs = { ...line(1).inputs, expected_share: 5_000 };
    expect(weightOf(line(1, { method: 'framework', inputs }), 'labour')).toBe(1_370_833);
    expect(weightOf(line(1, { method: 'cleaning_transfer' }), 'labour')).toBeNull();
  });
});
