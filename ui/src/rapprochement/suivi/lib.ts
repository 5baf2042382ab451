/** What the follow-up of proposals shows and decides, apart from the page. */
import type { ChainSeat } from '../../api/generated/ChainSeat';
import type { ProposalRow } from '../../api/generated/ProposalRow';
import type { ProposalStatus } from '../../api/generated/ProposalStatus';
import { show } from '../../lib/show';
import { t } from '../../lib/text.svelte';

/** Statuses in the order of the board; the host sends rows in the same. */
export const STATUSES: readonly ProposalStatus[] = [
  'proposed',
  'interview',
  'accepted',
  'placed',
  'refused',
  'hired_elsewhere',
];
export const FILTERS = ['open', 'placed', 'ended'] as const;
export type Filter = (typeof FILTERS)[number];
/** Days without news that may be asked for. */
export const WAITS = [7, 15, 30, 60] as const;

export const word = (status: ProposalStatus): string => status.replaceAll('_', '-');

export interface Group {
  status: ProposalStatus;
  rows: ProposalRow[];
}

/** Rows by status, in the order they came; a status without any is left out. */
export function grouped(rows: readonly ProposalRow[]): Group[] {
  return STATUSES.map((status) => ({ status, rows: rows.filter((row) => row.status === status) })).filter(
    (group) => group.rows.length > 0,
  );
}

/** The rows an act is about: those that are ticked, else the one reached. */
export function concerned(
  rows: readonly ProposalRow[],
  ticked: ReadonlySet<number>,
  reached: number | null,
): ProposalRow[] {
  const chosen = rows.filter((row) => ticked.has(row.id));
  return chosen.length > 0 ? chosen : rows.filter((row) => row.id === reached);
}

/** Why a step cannot be taken by all of them, or null when it can. */
export function obstacle(rows: readonly ProposalRow[], step: ProposalStatus): string | null {
  if (rows.length === 0) return t('suivi-need-row');
  const stuck = rows.find((row) => !row.next.includes(step));
  return stuck ? t('suivi-too-far', { name: stuck.name }) : null;
}

/** The row reached by a step of the arrows; from nowhere, the first. */
export function rowAfter(rows: readonly ProposalRow[], reached: number | null, step: number): number | null {
  if (rows.length === 0) return null;
  const place = rows.findIndex((row) => row.id === reached);
  const to = place < 0 ? 0 : Math.max(0, Math.min(rows.length - 1, place + step));
  return rows[to]?.id ?? null;
}

/** How long nothing was heard, for those that wait. */
export function waitText(row: ProposalRow): string {
  if (!['proposed', 'interview', 'accepted'].includes(row.status) || row.days === 0) return '';
  return t('suivi-days', { days: show.integer(row.days), days_n: row.days });
}

/** The days without a contract before a next post. */
export function gapText(seat: ChainSeat): string {
  return t('suites-gap', { days: show.integer(seat.gap_days), days_n: seat.gap_days });
}
