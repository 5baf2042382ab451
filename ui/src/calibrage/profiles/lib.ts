/** Labour profiles: what calibration uses of the national default, the finished lots and the office's own. */
import type { ProfileView } from '../../api/generated/ProfileView';
import { show } from '../../lib/show';
import { t } from '../../lib/text.svelte';

export type Three = [number, number, number];

/** The share that calibration uses. */
export function usedShare(profile: ProfileView): Three {
  if (profile.used === 'own' && profile.own_share) return profile.own_share;
  return profile.used === 'learned' ? profile.learned_share : profile.default_share;
}

/** The cost that calibration uses: only the office's own replaces the default. */
export function usedCost(profile: ProfileView): Three {
  return profile.used === 'own' && profile.own_cost ? profile.own_cost : profile.default_cost;
}

export function shareText([low, central, high]: Three): string {
  return t('calibrage-profile-range', {
    low: show.percent(low, { unit: 'none' }),
    central: show.percent(central),
    high: show.percent(high),
  });
}

export function costText([low, central, high]: Three): string {
  return t('calibrage-profile-range', {
    low: show.money(low, { unit: 'none' }),
    central: show.money(central),
    high: show.money(high),
  });
}

/** Whether three bounds are all there and in order; the sentence says what is not. */
export function boundsProblem(values: readonly (number | null)[]): string | null {
  const [low, central, high] = values;
  if (low === null || low === undefined || central === null || central === undefined) {
    return t('calibrage-profile-bounds-missing');
  }
  if (high === null || high === undefined) return t('calibrage-profile-bounds-missing');
  return low <= central && central <= high ? null : t('calibrage-profile-bounds-order');
}
