/** The year's figures looked up by their codes, and put into the shape of the charts. */
import type { Arg } from '../api/generated/Arg';
import type { BreakdownView } from '../api/generated/BreakdownView';
import type { IndicatorView } from '../api/generated/IndicatorView';
import type { YearView } from '../api/generated/YearView';
import type { Ledger } from '../lib/ledger';
import { argText, say } from '../lib/say';
import { show } from '../lib/show';
import { t } from '../lib/text.svelte';

export function indicator(view: YearView, code: string): IndicatorView | undefined {
  return view.indicators.find((one) => one.code === code);
}

export function breakdown(view: YearView, code: string): BreakdownView | undefined {
  return view.breakdowns.find((one) => one.code === code);
}

/** The bare number of a figure; null for what is not a number, or not disclosed. */
export function amount(arg: Arg | null | undefined): number | null {
  return typeof arg?.value === 'number' ? arg.value : null;
}

/** A figure without its unit, for a key figure that shows the unit beside. */
export function bare(arg: Arg | null | undefined): string {
  if (!arg) return t('bilan-none');
  return arg.kind === 'hours' ? show.hours(arg.value, { unit: 'none' }) : argText(arg);
}

/** What a figure counts, and what it was the year before. */
export function definitionOf(view: YearView, figure: IndicatorView): Ledger {
  return {
    title: t(figure.label),
    figure: figure.value ? argText(figure.value) : t('bilan-none'),
    lines: [
      { label: say(figure.definition), value: '' },
      ...(figure.previous
        ? [{ label: t('bilan-previous', { year: String(view.year - 1) }), value: argText(figure.previous) }]
        : []),
    ],
  };
}

export interface Bar {
  key: string;
  label: string;
  value: number;
  text: string;
  share?: string;
  tone?: 'main' | 'rest';
}

/** Outcomes that are employment: told in colour, the others in grey. */
const EMPLOYED = new Set(['impact-outcome-durable', 'impact-outcome-transition']);

/** The rows of a breakdown as bars; `employed` colours those that are employment only. */
export function bars(table: BreakdownView, colour: 'all' | 'employed' = 'all'): Bar[] {
  return table.rows.map((row, index) => ({
    key: `${index}:${row.label.key}`,
    label: say(row.label),
    value: Math.max(0, amount(row.value) ?? 0),
    text: argText(row.value),
    share: row.share === null ? undefined : show.percent(row.share, { decimals: 1 }),
    tone: colour === 'employed' && !EMPLOYED.has(row.label.key) ? 'rest' : 'main',
  }));
}

/** Two parts of a whole; null when there are more or fewer, which bars then show. */
export function parts(table: BreakdownView): [Part, Part] | null {
  const [first, second, more] = table.rows.map((row) => ({
    label: say(row.label),
    value: Math.max(0, amount(row.value) ?? 0),
    text:
      row.share === null
        ? argText(row.value)
        : t('bilan-part', { value: argText(row.value), share: show.percent(row.share, { decimals: 0 }) }),
  }));
  return first && second && !more ? [first, second] : null;
}

export interface Part {
  label: string;
  value: number;
  text: string;
}

/** A total with people or exits in words. */
export function countedTotal(key: 'bilan-people-total' | 'bilan-exits-total', table: BreakdownView): string {
  const count = amount(table.total) ?? 0;
  return t(key, { count, text: show.integer(count) });
}
