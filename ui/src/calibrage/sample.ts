/** One lot and one profile for the tests of this folder. */
import type { CalibrationLineView } from '../api/generated/CalibrationLineView';
import type { CalibrationTotals } from '../api/generated/CalibrationTotals';
import type { TradeChoice } from '../api/generated/TradeChoice';
import { emptyInputs } from './methods';

export const trades: TradeChoice[] = [
  {
    code: 'structural-works',
    label: 'trade-structural-works',
    labour_share: [3000, 4200, 5800],
    hourly_cost: [2850, 3600, 4300],
    source: 'essai',
    checked: false,
  },
];

export function line(number: number, more: Partial<CalibrationLineView> = {}): CalibrationLineView {
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
    method: 'cost',
    inputs: emptyInputs(),
    result: {
      firm: null,
      maximum: null,
      per_10_000: null,
      works: null,
      operation: null,
      stay_months: null,
      potential: null,
    },
    profile: 'default',
    ...more,
  };
}

export const known: CalibrationTotals = {
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
  p10: null,
  p50: null,
  p90: null,
};
