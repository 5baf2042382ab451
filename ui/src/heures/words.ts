/** Where a figure of the grid comes from, in words. */
import type { GridCell } from '../api/generated/GridCell';
import { word } from '../lib/say';
import { show } from '../lib/show';
import { hasText, t } from '../lib/text.svelte';

export function originText(cell: GridCell): string {
  if (cell.hours === null) return '';
  const key = `heures-source-${cell.source}`;
  // What another program wrote (a file, a statement) is kept as its own name.
  const source = cell.source === '' ? '' : hasText(key) ? t(key) : cell.source;
  const status = cell.status ? word('hour-status', cell.status) : '';
  return [source, status].filter(Boolean).join(' · ');
}

/** What is known of a month besides its hours: the payslip that was seen, training, leave, overtime. */
export function monthDetails(cell: GridCell): string[] {
  const parts = (
    [
      ['heures-with-training', cell.training],
      ['heures-with-leave', cell.leave],
      ['heures-with-overtime', cell.overtime],
    ] as const
  )
    .filter(([, hours]) => hours !== 0)
    .map(([key, hours]) => t(key, { hours: show.hours(hours) }));
  if (cell.payslip === null) return parts;
  const entered = show.hours(cell.at_employer);
  const slip =
    cell.at_employer > cell.payslip
      ? t('heures-payslip-exceeded', { hours: show.hours(cell.payslip), entered })
      : t('heures-payslip-seen', { hours: show.hours(cell.payslip), entered });
  return [slip, ...parts];
}
