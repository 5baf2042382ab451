/** What the home screen decides by itself: groups, folds, suggested days, order of the lots. */
import type { HomeLot } from '../api/generated/HomeLot';
import type { HomePoint } from '../api/generated/HomePoint';
import type { IconName } from '../lib/icons';
import { go, parseRoute, ROUTES } from '../lib/router.svelte';

export type Tone = 'stop' | 'check' | 'law' | 'plain';

/** What a kind of point looks like: a shape first, a colour second. */
export const looks: Record<string, { icon: IconName; tone: Tone }> = {
  lot_late: { icon: 'trend-down', tone: 'stop' },
  declaration_missing: { icon: 'file-text', tone: 'stop' },
  form_missing: { icon: 'file-xls', tone: 'stop' },
  lot_behind: { icon: 'paper-plane-tilt', tone: 'check' },
  lot_silent: { icon: 'hand-palm', tone: 'check' },
  hours_to_check: { icon: 'clipboard-text', tone: 'check' },
  proof_expiring: { icon: 'identification-card', tone: 'check' },
  eligibility_ending: { icon: 'hourglass-medium', tone: 'check' },
  pass_ending: { icon: 'hourglass-medium', tone: 'check' },
  contract_ending: { icon: 'hourglass-medium', tone: 'check' },
  calibration_due: { icon: 'calculator', tone: 'law' },
  lot_ending: { icon: 'calendar-check', tone: 'law' },
};

export function look(kind: string): { icon: IconName; tone: Tone } {
  return looks[kind] ?? { icon: 'bookmark-simple', tone: 'plain' };
}

export type Urgency = 'today' | 'this_week' | 'later';

export interface Group {
  urgency: Urgency;
  /** How many there are in all. */
  count: number;
  shown: HomePoint[];
  /** How many are folded away. */
  folded: number;
}

/** Most points shown before "can wait": a longer list is no longer read. */
const MOST = 9;
const LATER_SHOWN = 2;

/** Points by urgency, in the host's order; what is over the limit folds, never disappears. */
export function grouped(points: readonly HomePoint[], unfolded: ReadonlySet<Urgency>): Group[] {
  let left = MOST;
  return (['today', 'this_week', 'later'] as const)
    .map((urgency) => {
      const all = points.filter((point) => point.urgency === urgency);
      const room = urgency === 'later' ? LATER_SHOWN : left;
      const shown = unfolded.has(urgency) ? all : all.slice(0, room);
      if (urgency !== 'later') left = Math.max(0, left - shown.length);
      return { urgency, count: all.length, shown, folded: all.length - shown.length };
    })
    .filter((group) => group.count > 0);
}

function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The three days a point is usually put off to. */
export function suggestions(today: string): { tomorrow: string; monday: string; fortnight: string } {
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return {
    tomorrow: addDays(today, 1),
    // On a Monday, "next Monday" is in a week.
    monday: addDays(today, weekday === 0 ? 1 : 8 - weekday),
    fortnight: addDays(today, 14),
  };
}

/** Goes where the host says, such as `/marches/12`. */
export function follow(place: string): void {
  const { name, params } = parseRoute(place);
  go(name, ...ROUTES[name].map((param) => params[param]));
}

/** Part done in basis points, or null when nothing is due. */
export function share(done: number, due: number): number | null {
  return due > 0 ? Math.round((done * 10_000) / due) : null;
}

export type LotOrder = 'gap' | 'end';

/** Largest shortfall first, or first to end first; ties by name. */
export function sortLots(lots: readonly HomeLot[], order: LotOrder): HomeLot[] {
  return [...lots].sort((a, b) => {
    const first = order === 'gap' ? a.gap - b.gap : (a.ends_on ?? '9').localeCompare(b.ends_on ?? '9');
    return first || a.name.localeCompare(b.name);
  });
}

/** Months of the year up to the day the figures speak of. */
export function monthsUntil(
  year: number,
  hours: readonly number[],
  asOf: string,
): { month: string; value: number }[] {
  return hours
    .map((value, index) => ({ month: `${year}-${String(index + 1).padStart(2, '0')}`, value }))
    .filter((one) => one.month <= asOf.slice(0, 7));
}
