/** A total of hours shared over the lots, as it would fall: what the host will do exactly, shown before. */
import type { CalibrationLineView } from '../api/generated/CalibrationLineView';

/** What the parts follow. */
export const WEIGHTS = ['amount', 'labour', 'hours'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** One whole hour, in hundredths. */
const HOUR = 100;

/** Weight of a lot; 0 when the lot says nothing of it. */
export function weightOf(line: CalibrationLineView, weight: Weight): number {
  switch (weight) {
    case 'amount':
      return line.amount ?? 0;
    case 'labour': {
      if (line.amount === null || line.labour_share === null || !line.hourly_cost) return 0;
      // Hundredths of an hour of all the work of the lot.
      return Math.round((line.amount * line.labour_share) / 10_000 / line.hourly_cost) * HOUR;
    }
    case 'hours':
      return line.central ?? 0;
  }
}

function largestRemainder(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, one) => all + one, 0);
  if (sum === 0) return weights.map(() => 0);
  const unit = total % HOUR === 0 ? HOUR : 1;
  const exact = weights.map((one) => (total / unit) * (one / sum));
  const parts = exact.map(Math.floor);
  let left = Math.round(total / unit - parts.reduce((all, one) => all + one, 0));
  const order = exact
    .map((value, index) => ({ rest: value - Math.floor(value), index }))
    .sort((one, other) => other.rest - one.rest || one.index - other.index);
  for (const { index } of order) {
    if (left <= 0) break;
    parts[index] = (parts[index] ?? 0) + 1;
    left -= 1;
  }
  return parts.map((part) => part * unit);
}

/**
 * The part of each lot, in hundredths of an hour, summing to `total`. A lot whose part would be under the
 * minimum gets none, the smallest first, and the others share it.
 */
export function shareOf(total: number, weights: readonly number[], minimum: number): number[] {
  let kept = [...weights];
  for (;;) {
    const parts = largestRemainder(total, kept);
    const under = parts
      .map((part, index) => ({ part, index }))
      .filter(({ part, index }) => (kept[index] ?? 0) > 0 && part < minimum)
      .sort((one, other) => one.part - other.part || other.index - one.index)[0];
    const others = kept.filter((one) => one > 0).length;
    // The last lot takes everything, however little it is: a total is never lost.
    if (!under || others <= 1) return parts;
    kept = kept.map((one, index) => (index === under.index ? 0 : one));
  }
}
