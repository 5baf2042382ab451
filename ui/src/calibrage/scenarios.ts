/** Scenarios side by side: names to propose, and what stands under each head. */
import type { ScenarioView } from '../api/generated/ScenarioView';
import { say } from '../lib/say';
import { t } from '../lib/text.svelte';

/** No more than this beside each other: beyond, nobody compares. */
export const MOST_SCENARIOS = 4;
/** Lots shown before asking for all of them. */
export const FEW_LOTS = 12;

/** One point of effort, in basis points. */
const POINT = 100;

export interface Proposal {
  name: string;
  shift: number;
}

/** The next scenario worth comparing: a careful one, then an ambitious one, then one to name. */
export function proposal(scenarios: readonly Pick<ScenarioView, 'name'>[]): Proposal {
  const taken = new Set(scenarios.map((one) => one.name.trim().toLocaleLowerCase()));
  const usual: Proposal[] = [
    { name: t('calibrage-scenario-careful'), shift: -POINT },
    { name: t('calibrage-scenario-ambitious'), shift: 2 * POINT },
  ];
  const free = usual.find((one) => !taken.has(one.name.toLocaleLowerCase()));
  return (
    free ?? { name: t('calibrage-scenario-numbered', { number: String(scenarios.length + 1) }), shift: 0 }
  );
}

/** From the fewest hours to the most, whatever the order they were made in. */
export function ordered(scenarios: readonly ScenarioView[]): ScenarioView[] {
  return [...scenarios].sort((one, other) => one.total - other.total || one.id - other.id);
}

/** What stands under the name of a scenario: how its rates differ from those of the table. */
export function gapText(scenario: Pick<ScenarioView, 'chosen' | 'gap'>): string {
  if (scenario.chosen) return t('calibrage-scenario-table');
  // Rates that differ by as many points everywhere are told by the host; otherwise each lot has its own.
  return scenario.gap ? say(scenario.gap) : t('calibrage-scenario-same');
}
