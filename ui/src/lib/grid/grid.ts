/**
 * What every grid of the app shares with a spreadsheet: a place, a rectangle of places, how the keys
 * move it, and the text that Excel puts on the clipboard. Rows and columns count from 0.
 */

export interface Place {
  row: number;
  column: number;
}

/** A rectangle between the cell where it began and the cell where the keys are now. */
export interface Selection {
  anchor: Place;
  focus: Place;
}

export interface Rectangle {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

export interface GridSize {
  rows: number;
  columns: number;
}

export function rectangle({ anchor, focus }: Selection): Rectangle {
  return {
    top: Math.min(anchor.row, focus.row),
    bottom: Math.max(anchor.row, focus.row),
    left: Math.min(anchor.column, focus.column),
    right: Math.max(anchor.column, focus.column),
  };
}

export function contains(area: Rectangle, place: Place): boolean {
  return (
    place.row >= area.top &&
    place.row <= area.bottom &&
    place.column >= area.left &&
    place.column <= area.right
  );
}

/** Every place of a rectangle, row by row. */
export function places(area: Rectangle): Place[] {
  const found: Place[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) found.push({ row, column });
  }
  return found;
}

/** Brings a place back inside the grid. */
export function inside(place: Place, size: GridSize): Place {
  return {
    row: Math.max(0, Math.min(size.rows - 1, place.row)),
    column: Math.max(0, Math.min(size.columns - 1, place.column)),
  };
}

const STEPS: Record<string, Place> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * Where Ctrl + arrow leads, as in a spreadsheet: to the last filled cell of a run, or over empty cells
 * to the next filled one, else to the edge.
 */
export function edge(from: Place, key: string, size: GridSize, filled: (place: Place) => boolean): Place {
  const step = STEPS[key];
  if (!step) return from;
  const next = (place: Place): Place => ({ row: place.row + step.row, column: place.column + step.column });
  const within = (place: Place) =>
    place.row >= 0 && place.row < size.rows && place.column >= 0 && place.column < size.columns;
  let at = from;
  if (!within(next(at))) return at;
  if (filled(at) && filled(next(at))) {
    while (within(next(at)) && filled(next(at))) at = next(at);
    return at;
  }
  at = next(at);
  while (!filled(at) && within(next(at))) at = next(at);
  return at;
}

/** The place a key leads to; null when the key does not move. `page` is the number of rows of a page. */
export function moved(
  from: Place,
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>,
  size: GridSize,
  filled: (place: Place) => boolean,
  page = 10,
): Place | null {
  if (event.altKey) return null;
  const far = event.ctrlKey || event.metaKey;
  const step = STEPS[event.key];
  if (step) {
    if (far) return edge(from, event.key, size, filled);
    return inside({ row: from.row + step.row, column: from.column + step.column }, size);
  }
  switch (event.key) {
    case 'Home':
      return { row: far ? 0 : from.row, column: 0 };
    case 'End':
      return { row: far ? size.rows - 1 : from.row, column: size.columns - 1 };
    case 'PageUp':
      return inside({ row: from.row - page, column: from.column }, size);
    case 'PageDown':
      return inside({ row: from.row + page, column: from.column }, size);
    default:
      return null;
  }
}

/** The next cell for Tab, going on to the next row; null after the last, so that Tab leaves the grid. */
export function tabbed(from: Place, direction: 'next' | 'previous', size: GridSize): Place | null {
  const at = from.row * size.columns + from.column + (direction === 'next' ? 1 : -1);
  if (at < 0 || at >= size.rows * size.columns) return null;
  return { row: Math.floor(at / size.columns), column: at % size.columns };
}

/**
 * The cells of a text copied from a spreadsheet: tabs between columns, quotes around a cell that holds
 * tabs, quotes or line ends. The empty line that Excel adds at the end is not a row.
 */
export function parseCells(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const source = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let index = 0; index < source.length; index += 1) {
    const sign = source.charAt(index);
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source.charAt(index + 1) === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') {
      row.push(cell.trim());
      cell = '';
    } else if (sign === '\n') {
      row.push(cell.trim());
      rows.push(row);
      row = [];
      cell = '';
    } else cell += sign;
  }
  row.push(cell.trim());
  rows.push(row);
  return rows;
}

/** The text that a spreadsheet reads back as the same cells. */
export function writeCells(rows: readonly (readonly string[])[]): string {
  const quote = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((row) => row.map(quote).join('\t')).join('\n');
}

/** A name with its words in order, without accents, case or punctuation: how names are compared. */
export function plainName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .sort()
    .join(' ');
}
