/** Needs of a tender against people and structures, as drawn month by month. */
import type { FeasibilityMonth } from '../../api/generated/FeasibilityMonth';
import { isoMonth } from '../../lib/format';

export const VERDICTS = ['tenable', 'tight', 'short', 'unknown'] as const;
export type FeasibleVerdict = (typeof VERDICTS)[number];

/** A verdict that a later host may add is told as not known, never as tenable. */
export function verdictOf(verdict: string): FeasibleVerdict {
  return VERDICTS.find((one) => one === verdict) ?? 'unknown';
}

/** Highest figure to draw, at least one person. */
export function highest(months: readonly FeasibilityMonth[]): number {
  return Math.max(100, ...months.map((one) => Math.max(one.needed, one.people + one.capacity)));
}

/** How many months stand between two written ones, so that their names never touch. */
export function labelStep(months: number, width: number, room = 52): number {
  return Math.max(1, Math.ceil((months * room) / Math.max(1, width)));
}

/** Months where the need goes beyond people and structures together. */
export function shortMonths(months: readonly FeasibilityMonth[]): number[] {
  return months.filter((one) => one.needed > one.people + one.capacity).map((one) => one.month);
}

/** A month as it is typed: 202610 is `10/2026`. */
export function typedMonth(month: string): string {
  const iso = isoMonth(month);
  return `${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}
