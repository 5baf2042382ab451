/** What the contracts screen decides by itself: words of a lot's state, its curve, what a form may send. */
import type { CompanyLine } from '../api/generated/CompanyLine';
import type { CurveMonth } from '../api/generated/CurveMonth';
import type { ImportReport } from '../api/generated/ImportReport';
import type { LotLine } from '../api/generated/LotLine';
import type { LotView } from '../api/generated/LotView';
import { show } from '../lib/show';
import { t } from '../lib/text.svelte';

export const FILTERS = ['running', 'closed', 'study'] as const;
export type Filter = (typeof FILTERS)[number];

/** A stored or typed filter, or the usual one. */
export function asFilter(text: string): Filter {
  return FILTERS.find((one) => one === text) ?? 'running';
}

/** Part done in words; nothing when no hour is due. */
export function partDone(line: Pick<LotLine, 'done' | 'due'>): string {
  return line.due > 0 ? show.percent(Math.round((line.done * 10_000) / line.due), { decimals: 0 }) : '';
}

/** The gap of a lot, or the word that stands for it. */
export function standing(line: Pick<LotLine, 'level' | 'gap'>): {
  text: string;
  tone: 'plain' | 'check' | 'stop';
} {
  switch (line.level) {
    case 'late':
      return { text: show.hours(line.gap, { sign: 'gap' }), tone: 'stop' };
    case 'watch':
      return { text: show.hours(line.gap, { sign: 'gap' }), tone: 'check' };
    case 'good':
      // A small shortfall needs nothing, yet it is not held.
      return {
        text: line.gap < 0 ? show.hours(line.gap, { sign: 'gap' }) : t('marches-held'),
        tone: 'plain',
      };
    case 'closed':
      return line.gap < 0
        ? { text: show.hours(line.gap, { sign: 'gap' }), tone: 'stop' }
        : { text: t('marches-held'), tone: 'plain' };
    case 'not_started':
      return { text: t('marches-not-started'), tone: 'plain' };
    default:
      return { text: t('marches-no-commitment'), tone: 'plain' };
  }
}

/** `du … au …`, or what is known of it. */
export function period(from: string | null, to: string | null): string {
  if (from && to) return t('marches-period', { from: show.date(from), to: show.date(to) });
  if (from) return t('marches-from', { from: show.date(from) });
  return to ? t('marches-until', { to: show.date(to) }) : '';
}

/** The columns that the drawing of the curve takes. */
export function series(curve: readonly CurveMonth[]): {
  months: number[];
  expected: number[];
  realised: (number | null)[];
  forecast: (number | null)[];
  low: (number | null)[];
  high: (number | null)[];
} {
  return {
    months: curve.map((one) => one.month),
    expected: curve.map((one) => one.expected),
    realised: curve.map((one) => one.done),
    forecast: curve.map((one) => one.forecast),
    low: curve.map((one) => one.low),
    high: curve.map((one) => one.high),
  };
}

/** Declarations received out of those due; companies that owe none do not count. */
export function received(companies: readonly CompanyLine[]): { done: number; count: number } {
  const due = companies.filter((one) => one.month_status !== 'nothing_due');
  return { done: due.filter((one) => one.month_status === 'received').length, count: due.length };
}

/** Companies whose declaration is missing, the least reminded first. */
export function toRemind(companies: readonly CompanyLine[]): CompanyLine[] {
  return companies
    .filter((one) => one.month_status === 'missing')
    .sort((a, b) => a.reminders - b.reminders || a.name.localeCompare(b.name));
}

/** Companies that something is asked of: what presses most first, each once, then those whose month is missing. */
export function companiesToRemind(
  lot: Pick<LotView, 'reminders' | 'companies'>,
): { organisation: number; name: string }[] {
  const all = [...lot.reminders, ...toRemind(lot.companies)];
  return all
    .filter((one, place) => all.findIndex((other) => other.organisation === one.organisation) === place)
    .map(({ organisation, name }) => ({ organisation, name }));
}

/** Rows of an import that would write something. */
export function taken(report: ImportReport): number {
  return report.accepted + report.repaired;
}
