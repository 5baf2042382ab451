/** The table of hours by amount while it is being written. */
import type { BandLine } from '../../api/generated/BandLine';
import { show } from '../../lib/show';
import { t } from '../../lib/text.svelte';

/** A band as typed: what is empty is still to come. */
export interface BandDraft {
  from: number | null;
  hours: number | null;
  months: number | null;
}

/** The most bands that the host takes. */
export const MOST_BANDS = 30;

export function drafts(bands: readonly BandLine[]): BandDraft[] {
  return bands.map((band) => ({ ...band }));
}

/** From an amount up to the next band's, in words. */
export function rangeText(bands: readonly BandLine[], place: number): string {
  const euros = (cents: number) => show.money(cents, { decimals: cents % 100 === 0 ? 0 : 2 });
  const band = bands[place];
  const next = bands[place + 1];
  if (!band) return '';
  return next
    ? t('calibrage-bands-range', { from: euros(band.from), to: euros(next.from) })
    : t('calibrage-bands-last', { from: euros(band.from) });
}

export type BandField = keyof BandDraft;

/** What a figure has against it before the host is asked; null when nothing. */
export function bandProblem(bands: readonly BandDraft[], place: number, field: BandField): string | null {
  const band = bands[place];
  if (!band) return null;
  const value = band[field];
  if (field === 'months') return value !== null && value < 0 ? t('error-negative') : null;
  if (value === null) return t('error-required');
  if (value < 0) return t('error-negative');
  const before = bands[place - 1]?.from;
  if (field === 'from' && before !== null && before !== undefined && value <= before)
    return t('error-bands-order');
  return null;
}

/** The bands as the host takes them; null while one is not complete. */
export function complete(bands: readonly BandDraft[]): BandLine[] | null {
  const wrong = bands.some((_, place) =>
    (['from', 'hours', 'months'] as const).some((field) => bandProblem(bands, place, field) !== null),
  );
  if (wrong || bands.length === 0) return null;
  return bands.map((band) => ({ from: band.from ?? 0, hours: band.hours ?? 0, months: band.months ?? 0 }));
}
