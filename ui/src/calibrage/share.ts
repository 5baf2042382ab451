/** A total of hours shared over the lots, as it will fall: the host's own arithmetic, shown before it is applied. */
import type { CalibrationLineView } from '../api/generated/CalibrationLineView';
import { methodOf } from './methods';

/** What the parts follow. */
export const WEIGHTS = ['amount', 'labour', 'hours'] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Parts are in tens of hours when the total is, else in whole hours, else as it is; in hundredths. */
const UNITS = [1_000, 100, 1] as const;
/** A whole, in basis points. */
const WHOLE = 10_000n;

/** Hours of work behind an amount, in hundredths, rounded to the nearest. */
function workOf(line: CalibrationLineView, share: bigint): number {
  if (line.amount === null || line.labour_share === null || !line.hourly_cost) return 0;
  const top = BigInt(line.amount) * BigInt(line.labour_share) * share;
  const bottom = 100n * BigInt(line.hourly_cost) * WHOLE;
  return Number((top + bottom / 2n) / bottom);
}

/** All the work of a lot, whoever does it; null when only the host knows. */
function labourOf(line: CalibrationLineView): number | null {
  const { inputs } = line;
  switch (methodOf(line)) {
    case 'cost':
      return workOf(line, WHOLE);
    case 'framework':
      return workOf(line, BigInt(inputs.expected_share ?? Number(WHOLE)));
    case 'share_of_hours':
      return inputs.total_hours ?? 0;
    case 'two_phases':
      return workOf(line, WHOLE) + (inputs.operation_hours ?? 0) * (inputs.operation_years ?? 0);
    case 'cleaning_transfer':
      return null;
    case 'bands':
    case 'free':
      return 0;
  }
}

/** Weight of a lot; 0 when the lot says nothing of it, null when it cannot be told here. */
export function weightOf(line: CalibrationLineView, weight: Weight): number | null {
  switch (weight) {
    case 'amount':
      return line.amount ?? 0;
    case 'labour':
      return line.central === null ? 0 : labourOf(line);
    case 'hours':
      return line.central ?? 0;
  }
}

/** Exact parts by weight in whole units, the largest remainders first, the first lot winning a tie. */
function largestRemainder(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, one) => all + BigInt(one), 0n);
  if (sum === 0n) return weights.map(() => 0);
  const unit = UNITS.find((one) => total % one === 0) ?? 1;
  const units = BigInt(total / unit);
  const parts = weights.map((one) => Number((units * BigInt(one)) / sum));
  const left = Number(units) - parts.reduce((all, one) => all + one, 0);
  const order = weights
    .map((one, index) => ({ rest: (units * BigInt(one)) % sum, index }))
    .sort((one, other) =>
      one.rest === other.rest ? one.index - other.index : one.rest < other.rest ? 1 : -1,
    );
  for (const { index } of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
  return parts.map((part) => part * unit);
}

/**
 * The part of each lot, in hundredths of an hour, summing to `total`. The smallest lot under the minimum
 * leaves first, one at a time, and its part goes to the others; null when no lot reaches the minimum.
 */
export function shareOf(total: number, weights: readonly number[], minimum: number): number[] | null {
  const kept = [...weights];
  while (kept.some((weight) => weight > 0)) {
    const parts = largestRemainder(total, kept);
    const under = parts
      .map((part, index) => ({ part, index }))
      .filter(({ part, index }) => (kept[index] ?? 0) > 0 && part < minimum)
      .sort((one, other) => one.part - other.part || other.index - one.index)[0];
    if (!under) return parts;
    kept[under.index] = 0;
  }
  return null;
}
