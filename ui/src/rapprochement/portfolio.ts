/** What the pane of the proposed plan decides by itself: its comparison with today, how a gap is written. */
import type { PlannedPair } from '../api/generated/PlannedPair';
import type { PortfolioFigures } from '../api/generated/PortfolioFigures';
import type { PortfolioPlanLine } from '../api/generated/PortfolioPlanLine';
import type { PortfolioView } from '../api/generated/PortfolioView';
import { show } from '../lib/show';
import { t } from '../lib/text.svelte';

/** A row of the comparison: what, today, with the plan. */
export interface ComparedRow {
  label: string;
  today: string;
  planned: string;
}

/** Names a line in lists and in the page. */
export function keyOf(pair: PlannedPair): string {
  return `${String(pair.person)}-${String(pair.need)}`;
}

/** The plan beside today, in the order of the screen. */
export function compared(view: Pick<PortfolioView, 'today' | 'planned'>): ComparedRow[] {
  const both = (label: string, write: (figures: PortfolioFigures) => string) => ({
    label,
    today: write(view.today),
    planned: write(view.planned),
  });
  const part = (part: number, whole: number) =>
    t('portfolio-of', { part: show.integer(part), whole: show.integer(whole) });
  return [
    both(t('portfolio-lots-held'), (one) => part(one.lots_held, one.lots)),
    both(t('portfolio-hours'), (one) => show.hours(one.hours, { unit: 'none' })),
    both(t('portfolio-seats'), (one) => part(one.seats_filled, one.seats)),
    both(t('portfolio-wished'), (one) =>
      one.wished === null ? t('portfolio-no-object') : part(one.wished, one.seats_filled),
    ),
  ];
}

/** The lines that applying the plan proposes: those not proposed yet. */
export function toPropose(lines: readonly PortfolioPlanLine[]): PortfolioPlanLine[] {
  return lines.filter((line) => !line.proposed);
}

/**
 * How many lines are kept, as applying counts them: those already proposed are told apart, so that the pane
 * and its button speak of the same lines.
 */
export function keptCount(view: Pick<PortfolioView, 'lines' | 'set_aside'>): string {
  const kept = toPropose(view.lines).length;
  const proposed = view.lines.length - kept;
  const all = kept + view.set_aside.length;
  const parts = [
    all > 0 || proposed === 0
      ? t('portfolio-kept-count', { kept: show.integer(kept), kept_n: kept, count: show.integer(all) })
      : '',
    proposed > 0
      ? t('portfolio-already-count', { proposed: show.integer(proposed), proposed_n: proposed })
      : '',
  ];
  return parts.filter(Boolean).join(' · ');
}

/** Only what the host needs of a line. */
export function pairsOf(lines: readonly PlannedPair[]): PlannedPair[] {
  return lines.map(({ person, need }) => ({ person, need }));
}

/** The lines that a new plan brought: not in the plan before it. */
export function moved(
  before: readonly PlannedPair[] | null,
  after: readonly PlannedPair[],
): ReadonlySet<string> {
  if (before === null) return new Set();
  const known = new Set(before.map(keyOf));
  return new Set(after.map(keyOf).filter((key) => !known.has(key)));
}
