/** Which rules are shown, and how the time they hold is said. */
import type { RuleGroup } from '../api/generated/RuleGroup';
import type { RuleLine } from '../api/generated/RuleLine';
import { say } from '../lib/say';
import { show } from '../lib/show';
import { t } from '../lib/text.svelte';
import { matches } from '../shell/palette';

/** Groups with the rules that match; a group left without any disappears. */
export function chosen(groups: readonly RuleGroup[], text: string, which: 'all' | 'unchecked'): RuleGroup[] {
  return groups
    .map((group) => ({
      ...group,
      rules: group.rules.filter(
        (rule) =>
          (which === 'all' || !rule.checked) &&
          (text.trim() === '' || matches(`${say(rule.message)} ${rule.article} ${rule.source}`, text)),
      ),
    }))
    .filter((group) => group.rules.length > 0);
}

/** The time a rule holds; a rule that ended says so. */
export function inForce(rule: Pick<RuleLine, 'valid_from' | 'valid_to'>, today: string): string {
  const { valid_from: from, valid_to: to } = rule;
  const span =
    from && to
      ? t('regles-between', { from: show.date(from), to: show.date(to) })
      : from
        ? t('regles-from', { date: show.date(from) })
        : to
          ? t('regles-until', { date: show.date(to) })
          : '';
  return to && today && to < today ? [span, t('regles-ended')].filter(Boolean).join(' · ') : span;
}
