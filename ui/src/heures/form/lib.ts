/** Months of a form: what may be chosen, and how it is said. */
import type { FormsView } from '../../api/generated/FormsView';
import { show } from '../../lib/show';
import { t } from '../../lib/text.svelte';

/** A form has twelve columns of months at most. */
export const MOST_MONTHS = 12;

/** The months that a form beginning with `from` may end on. */
export function monthsUpTo(months: readonly number[], from: number): number[] {
  return months.filter((month) => month >= from).slice(0, MOST_MONTHS);
}

/** `octobre 2026 à décembre 2026`, or one month alone. */
export function monthsInWords(from: number, to: number): string {
  const first = show.month(from, 'long-year');
  return from === to ? first : t('form-months-between', { first, last: show.month(to, 'long-year') });
}

const iso = (month: number) => `${String(Math.floor(month / 100))}-${String(month % 100).padStart(2, '0')}`;
const span = (from: number, to: number) => (from === to ? iso(from) : `${iso(from)} ${iso(to)}`);

/** The name proposed for a file, with the months that were chosen instead of those proposed. */
export function fileName(proposed: string, view: FormsView, from: number, to: number): string {
  return proposed.replace(`${span(view.from, view.to)}.xlsx`, `${span(from, to)}.xlsx`);
}
