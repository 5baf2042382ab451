/** Shared by DataTable and its tests: columns, sorting, movement, windowing. */
import type { Snippet } from 'svelte';

export interface Column<Row> {
  key: string;
  label: string;
  /** Figures go right. */
  align?: 'left' | 'right';
  sort?: 'sortable';
  /** Share of the width, e.g. `20%` or `12rem`. */
  width?: string;
  /** Text of the cell. */
  text?: (row: Row) => string;
  /** Content of the cell, instead of `text`. */
  cell?: Snippet<[Row]>;
  /** Marks the cell that names the row (the first one by default). */
  head?: 'row';
  ink?: 'typed' | 'computed' | 'forecast';
}

export interface SortOrder {
  key: string;
  direction: 'ascending' | 'descending';
}

/** The order after a click on a head: ascending, then descending, then ascending again. */
export function nextSort(current: SortOrder | null, key: string): SortOrder {
  if (current?.key === key && current.direction === 'ascending') return { key, direction: 'descending' };
  return { key, direction: 'ascending' };
}

/** Row reached from `index` by a key, or null when the key does not move. */
export function moved(index: number, count: number, key: string, page: number): number | null {
  if (count === 0) return null;
  const clamp = (to: number) => Math.max(0, Math.min(count - 1, to));
  switch (key) {
    case 'ArrowDown':
    case 'j':
    case 'J':
      return clamp(index + 1);
    case 'ArrowUp':
    case 'k':
    case 'K':
      return clamp(index < 0 ? 0 : index - 1);
    case 'PageDown':
      return clamp(index + page);
    case 'PageUp':
      return clamp(index - page);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

export interface RowWindow {
  first: number;
  /** One past the last row drawn. */
  end: number;
  before: number;
  after: number;
}

/** Above this number of rows only those in view are drawn. */
export const WINDOW_FROM = 200;

/** Rows to draw for a scroll position, with some in advance, and the heights that stand for the others. */
export function rowWindow(
  count: number,
  rowHeight: number,
  scrollTop: number,
  height: number,
  from = WINDOW_FROM,
): RowWindow {
  if (count <= from || rowHeight <= 0) return { first: 0, end: count, before: 0, after: 0 };
  const advance = 10;
  const first = Math.max(0, Math.min(count, Math.floor(scrollTop / rowHeight)) - advance);
  const end = Math.min(count, Math.ceil((scrollTop + Math.max(height, rowHeight)) / rowHeight) + advance);
  return { first, end, before: first * rowHeight, after: (count - end) * rowHeight };
}
