/** Communes as a form shows them. */
import type { CommuneChoice } from '../api/generated/CommuneChoice';
import { t } from './text.svelte';

/** Where a commune is, in words: its postal codes (at most three) and its department. */
export function communeDetail(choice: CommuneChoice): string {
  const codes = choice.postcodes.filter(Boolean);
  const shown = codes.length > 3 ? `${codes.slice(0, 2).join(', ')}…` : codes.join(', ');
  const place = [shown, choice.department_name].filter(Boolean).join(' · ');
  return choice.former_name ? t('components-commune-former', { place, name: choice.former_name }) : place;
}

/**
 * The postal code that goes with a commune: the one the form already has when it is one of the commune's, the one
 * that was typed, else its only one. Empty when nothing tells which of several.
 */
export function communePostcode(choice: CommuneChoice, current: string, typed: string): string {
  const codes = choice.postcodes.filter(Boolean);
  const digits = /\d{5}/.exec(typed)?.[0] ?? '';
  if (codes.includes(digits)) return digits;
  if (codes.includes(current)) return current;
  return codes.length === 1 ? (codes[0] ?? '') : '';
}
