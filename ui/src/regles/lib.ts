/** Which rules are shown, whom they are for, and how the time they hold is said. */
import type { RuleGroup } from '../api/generated/RuleGroup';
import type { RuleLine } from '../api/generated/RuleLine';
import { say } from '../lib/say';
import { show } from '../lib/show';
import { t } from '../lib/text.svelte';
import { matches } from '../shell/palette';

type Period = Pick<RuleLine, 'valid_from' | 'valid_to'>;

export interface Filter {
  /** Words to find in what a rule says, whom it is for, its article or its source. */
  text: string;
  which: 'all' | 'unchecked';
  /** Only rules in force on this ISO day; at any time when null. */
  day: string | null;
}

/** Practice has no dates: it holds on any day. */
export function holds(rule: Period, day: string): boolean {
  return (
    (rule.valid_from === null || rule.valid_from <= day) && (rule.valid_to === null || day <= rule.valid_to)
  );
}

/** Contracts and buyers of a rule, all of them, in words. */
export function forWhom(rule: Pick<RuleLine, 'contracts' | 'buyers'>): string {
  return [rule.contracts, rule.buyers]
    .map((keys) => keys.map((key) => t(key)).join(', '))
    .filter(Boolean)
    .join(' · ');
}

/** Groups with the rules that pass the filter; a group left without any disappears. */
export function chosen(groups: readonly RuleGroup[], { text, which, day }: Filter): RuleGroup[] {
  const words = (rule: RuleLine) => `${forWhom(rule)} ${say(rule.message)} ${rule.article} ${rule.source}`;
  return groups
    .map((group) => ({
      ...group,
      rules: group.rules.filter(
        (rule) =>
          (which === 'all' || !rule.checked) &&
          (day === null || holds(rule, day)) &&
          (text.trim() === '' || matches(`${t(group.title)} ${words(rule)}`, text)),
      ),
    }))
    .filter((group) => group.rules.length > 0);
}

/** The time a rule holds; a rule that ended says so. */
export function inForce(rule: Period, today: string): string {
  const { valid_from: from, valid_to: to } = rule;
  const span =
    from && to
      ? t('regles-between', { from: show.date(from), to: show.date(to) })
      : from
        ? t(today && from > today ? 'regles-from-later' : 'regles-from', { date: show.date(from) })
        : to
          ? t('regles-until', { date: show.date(to) })
          : '';
  return to && today && to < today ? [span, t('regles-ended')].filter(Boolean).join(' · ') : span;
}
