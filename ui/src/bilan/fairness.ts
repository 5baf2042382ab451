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
export function countText(happened: Happened | null): string {
  if (!happened) return t('fairness-masked');
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

/** What is said of a group further from everybody than chance explains, event by event. */
export function farTexts(row: FairnessRow): { event: Event; text: string }[] {
  return EVENTS.flatMap((event) => {
    const happened = row[event];
    return happened?.beside && happened.gap !== 'close' ? [{ event, text: say(happened.beside) }] : [];
  });
}

/** The groups no further from everybody than chance explains, each with its people, in one sentence; null for none. */
export function closeText(rows: readonly FairnessRow[], event: Event): string | null {
  const groups = rows.filter((row) => row[event]?.gap === 'close');
  if (groups.length === 0) return null;
  return t('fairness-close-groups', {
    event: t(`fairness-${event}-rate`),
    groups: groups
      .map((row) => t('fairness-people', { group: argText(row.label), count: show.integer(row.followed) }))
      .join(t('fairness-and')),
  });
}
