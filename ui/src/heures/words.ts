/** Where a figure of the grid comes from, in words. */
import type { GridCell } from '../api/generated/GridCell';
import { word } from '../lib/say';
import { hasText, t } from '../lib/text.svelte';

export function originText(cell: GridCell): string {
  if (cell.hours === null) return '';
  const key = `heures-source-${cell.source}`;
  // What another program wrote (a file, a statement) is kept as its own name.
  const source = cell.source === '' ? '' : hasText(key) ? t(key) : cell.source;
  const status = cell.status ? word('hour-status', cell.status) : '';
  return [source, status].filter(Boolean).join(' · ');
}
