/** Settings travel as text; here they become what a field holds, and back. */
import type { SettingLine } from '../api/generated/SettingLine';
import { show } from '../lib/show';

/** The number of a setting, or null when the text is not one. */
export function settingNumber(value: string): number | null {
  return /^-?\d+$/.test(value) ? Number(value) : null;
}

/** A setting's value as the page writes it. */
export function settingText(kind: SettingLine['kind'], value: string): string {
  const number = settingNumber(value);
  if (number === null) return value;
  if (kind === 'hours') return show.hours(number);
  return kind === 'count' ? show.integer(number) : value;
}
