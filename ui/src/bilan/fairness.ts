/** What the fairness page writes in its tables and its bars. */
import type { FairnessRow } from '../api/generated/FairnessRow';
import type { Happened } from '../api/generated/Happened';
import { argText, say } from '../lib/say';
import { show } from '../lib/show';
import { t } from '../lib/text.svelte';
import type { Bar } from './lib';

export type Event = 'proposed' | 'hired';
export const EVENTS: readonly Event[] = ['proposed', 'hired'];

export function rateText(happened: Happened): string {
  return show.percent(happened.rate, { decimals: 0 });
}

/** How many, and which share; what is guarded says so. */
export function countText(happened: Happened | null, threshold: number): string {
  if (!happened) return t('fairness-masked', { threshold });
  return t('fairness-count', { count: show.integer(happened.count), rate: rateText(happened) });
}

/** One bar for each group whose rate may be shown, and everybody in grey to compare with. */
export function rateBars(rows: readonly FairnessRow[], all: FairnessRow, event: Event): Bar[] {
  const bar = (row: FairnessRow, tone: Bar['tone']): Bar[] => {
    const happened = row[event];
    if (!happened) return [];
    return [
      {
        key: row.key,
        label: argText(row.label),
        value: happened.rate,
        text: rateText(happened),
        tone,
      },
    ];
  };
  const shown = rows.flatMap((row) => bar(row, 'main'));
  return shown.length === 0 ? [] : [...shown, ...bar(all, 'rest')];
}

/** What is said of a group beside everybody, event by event; nothing where a rate is guarded. */
export function besideTexts(row: FairnessRow): { event: Event; text: string; gap: string }[] {
  return EVENTS.flatMap((event) => {
    const happened = row[event];
    return happened?.beside ? [{ event, text: say(happened.beside), gap: happened.gap }] : [];
  });
}
