/** The grid of monthly hours, apart from its drawing: rows, typed and pasted cells, marks, sums of a selection. */
import type { CellInput } from '../api/generated/CellInput';
import type { CellRef } from '../api/generated/CellRef';
import type { GridCell } from '../api/generated/GridCell';
import type { GridGroup } from '../api/generated/GridGroup';
import type { GridRow } from '../api/generated/GridRow';
import type { GridView } from '../api/generated/GridView';
import { places, plainName, type Place, type Rectangle } from '../lib/grid/grid';
import { parseHours } from '../lib/parse';
import { t } from '../lib/text.svelte';

/** A line of the table: a declarant, or one of its people with the row the keys count. */
export type TableLine =
  { kind: 'group'; group: GridGroup } | { kind: 'person'; group: GridGroup; person: GridRow; row: number };

/** The lines in the order of the table; the keys move over people only. */
export function tableLines(groups: readonly GridGroup[]): TableLine[] {
  let row = 0;
  return groups.flatMap((group) => [
    { kind: 'group' as const, group },
    ...group.rows.map((person) => ({ kind: 'person' as const, group, person, row: row++ })),
  ]);
}

/** The people, in the order of the keys. */
export function people(groups: readonly GridGroup[]): GridRow[] {
  return groups.flatMap((group) => group.rows);
}

function cellKey(placement: number, month: number): string {
  return `${placement}:${month}`;
}

/** How a cell looks. `waiting` was entered and nobody has looked at it yet; `check` has something odd. */
export type Look = 'plain' | 'waiting' | 'check' | 'missing' | 'rejected' | 'future';

/** Reasons that only say that nobody has decided yet. */
const ORDINARY = new Set(['count-declared', 'count-evidenced', 'count-part-month', 'count-full']);

export function lookOf(cell: GridCell, month: number, current: number): Look {
  if (cell.mark === 'missing' || cell.mark === 'rejected') return cell.mark;
  if (cell.mark === 'to_check') {
    const entered = cell.source === 'typed' || cell.source === 'pasted';
    return entered && cell.reasons.every((reason) => ORDINARY.has(reason.key)) ? 'waiting' : 'check';
  }
  return cell.hours === null && month > current ? 'future' : 'plain';
}

/** Blue ink: typed or pasted, and not yet validated. */
export function isTyped(cell: GridCell): boolean {
  return cell.hours !== null && cell.status !== 'validated' && ['typed', 'pasted'].includes(cell.source);
}

/** A cell that somebody must look at. */
export function isAnomaly(cell: GridCell): boolean {
  return cell.mark === 'to_check' || cell.mark === 'missing';
}

/** The next cell to look at, in reading order, coming round at the end; null when there is none. */
export function nextAnomaly(
  rows: readonly GridRow[],
  from: Place,
  direction: 'next' | 'previous',
): Place | null {
  const found = rows.flatMap((person, row) =>
    person.cells.flatMap((cell, column) => (isAnomaly(cell) ? [{ row, column }] : [])),
  );
  const after = (place: Place) =>
    place.row > from.row || (place.row === from.row && place.column > from.column);
  const before = (place: Place) =>
    place.row < from.row || (place.row === from.row && place.column < from.column);
  return direction === 'next'
    ? (found.find(after) ?? found[0] ?? null)
    : (found.findLast(before) ?? found.at(-1) ?? null);
}

/** A text that is not a number of hours: it stays in its cell, in red, and is not sent. */
export interface BadCell {
  placement: number;
  month: number;
  text: string;
  problem: string;
}

export type ReadCell = { ok: true; hours: number | null } | { ok: false; problem: string };

/** Hours as typed: `7,5` `7.5` `7h30` `7:30`; an empty text empties the cell. */
export function readHours(text: string): ReadCell {
  if (text.trim() === '') return { ok: true, hours: null };
  const parsed = parseHours(text);
  return parsed.ok ? { ok: true, hours: parsed.value } : { ok: false, problem: t(parsed.code) };
}

export interface PastePlan {
  cells: CellInput[];
  bad: BadCell[];
  /** Names of the block that no row has, or several: their figures are left out, and said. */
  unknown: string[];
  /** Cells of the block that fall outside the grid. */
  outside: number;
}

/** Whether a block begins with a column of names: only words there, and figures after them. */
function hasNames(block: readonly (readonly string[])[]): boolean {
  const named = block.filter((cells) => (cells[0] ?? '') !== '');
  return (
    named.length > 0 &&
    named.every(
      (cells) => cells.length > 1 && !readHours(cells[0] ?? '').ok && /\p{L}/u.test(cells[0] ?? ''),
    ) &&
    named.some((cells) => cells.slice(1).some((cell) => cell !== '' && readHours(cell).ok))
  );
}

/**
 * Where each cell of a pasted block goes. With a first column of names, each line goes to the person of
 * that name (accents and order of the words ignored); else row under row. Nothing is ever shifted to
 * make room, and an empty cell of a block with names leaves what is there.
 */
export function planPaste(block: readonly (readonly string[])[], at: Place, view: GridView): PastePlan {
  const rows = people(view.groups);
  const plan: PastePlan = { cells: [], bad: [], unknown: [], outside: 0 };
  const named = hasNames(block);
  block.forEach((line, offset) => {
    let person: GridRow | undefined;
    let cells = line;
    if (named) {
      const name = line[0] ?? '';
      if (name === '') return;
      const same = rows.filter((row) => plainName(row.name) === plainName(name));
      // The same name twice: the one under the keys when it is one of them, else nobody.
      person = same.length === 1 ? same[0] : undefined;
      if (!person) {
        plan.unknown.push(name);
        return;
      }
      cells = line.slice(1);
    } else person = rows[at.row + offset];
    cells.forEach((text, shift) => {
      if (named && text === '') return;
      const month = view.months[at.column + shift];
      if (!person || month === undefined) {
        if (text !== '') plan.outside += 1;
        return;
      }
      const read = readHours(text);
      if (read.ok) plan.cells.push({ placement: person.placement, month, hours: read.hours });
      else plan.bad.push({ placement: person.placement, month, text, problem: read.problem });
    });
  });
  return plan;
}

/** Ctrl D: the first row of the rectangle, or the row above a single one, copied down. */
export function fillDown(rows: readonly GridRow[], months: readonly number[], area: Rectangle): CellInput[] {
  const from = area.top === area.bottom ? area.top - 1 : area.top;
  const source = rows[from];
  if (!source) return [];
  return places({ ...area, top: from + 1 }).flatMap(({ row, column }) => {
    const person = rows[row];
    const month = months[column];
    if (!person || month === undefined) return [];
    return [{ placement: person.placement, month, hours: source.cells[column]?.hours ?? null }];
  });
}

/** The filled cells of a rectangle, to validate or reject. */
export function filledCells(rows: readonly GridRow[], months: readonly number[], area: Rectangle): CellRef[] {
  return places(area).flatMap(({ row, column }) => {
    const person = rows[row];
    const month = months[column];
    const filled = person?.cells[column]?.hours;
    if (!person || month === undefined || filled === null || filled === undefined) return [];
    return [{ placement: person.placement, month }];
  });
}

/**
 * What a company declared for a month and nobody has validated or rejected yet. What is over the ceiling of a
 * month stands apart: validating it takes a reason.
 */
export function declaredCells(
  group: GridGroup,
  months: readonly number[],
  month: number,
): { plain: CellRef[]; over: CellRef[] } {
  const column = months.indexOf(month);
  const plain: CellRef[] = [];
  const over: CellRef[] = [];
  for (const row of group.rows) {
    const cell = row.cells[column];
    if (cell?.status !== 'declared' && cell?.status !== 'evidenced') continue;
    const refused = cell.reasons.some((reason) => reason.key === 'count-month-refused');
    (refused ? over : plain).push({ placement: row.placement, month });
  }
  return { plain, over };
}

/** Count, sum and mean of the filled cells of a rectangle, in hundredths of an hour. */
export function summary(
  rows: readonly GridRow[],
  area: Rectangle,
): { count: number; sum: number; mean: number } | null {
  const hours = places(area).flatMap(({ row, column }) => rows[row]?.cells[column]?.hours ?? []);
  if (hours.length === 0) return null;
  const sum = hours.reduce((total, value) => total + value, 0);
  return { count: hours.length, sum, mean: Math.round(sum / hours.length) };
}

/**
 * The grid as it will be once the host has taken these cells: hours entered and their sums. What
 * counts is the host's to say, so nothing validated changes here except what was emptied or replaced.
 */
export function withCells(view: GridView, cells: readonly CellInput[], source: string): GridView {
  const wanted = new Map(cells.map((cell) => [cellKey(cell.placement, cell.month), cell.hours]));
  const add = (list: readonly number[], gaps: readonly number[]) =>
    list.map((value, index) => value + (gaps[index] ?? 0));
  const zero = view.months.map(() => 0);
  let entered = zero;
  let validated = zero;
  const groups = view.groups.map((group) => {
    let gaps = zero;
    const rows = group.rows.map((person) => {
      let gap = 0;
      const changed = person.cells.map((cell, column) => {
        const hours = wanted.get(cellKey(person.placement, view.months[column] ?? 0));
        if (hours === undefined || hours === cell.hours) return cell;
        const more = (hours ?? 0) - (cell.hours ?? 0);
        gap += more;
        gaps = gaps.map((value, index) => (index === column ? value + more : value));
        validated = validated.map((value, index) => (index === column ? value - cell.counted : value));
        return {
          ...cell,
          hours,
          status: hours === null ? null : ('declared' as const),
          counted: 0,
          mark: hours === null ? 'outside' : 'to_check',
          reasons: hours === null ? [] : [{ key: 'count-declared', args: {} }],
          source: hours === null ? '' : source,
          reason: '',
        };
      });
      return { ...person, cells: changed, total: person.total + gap };
    });
    entered = add(entered, gaps);
    const gap = gaps.reduce((sum, value) => sum + value, 0);
    return { ...group, rows, subtotals: add(group.subtotals, gaps), total: group.total + gap };
  });
  const total = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0);
  const toCheck = add(
    entered,
    validated.map((value) => -value),
  );
  let running = 0;
  return {
    ...view,
    groups,
    entered: add(view.entered, entered),
    to_check: add(view.to_check, toCheck),
    validated: add(view.validated, validated),
    cumulated: view.cumulated.map((value, index) => {
      running += validated[index] ?? 0;
      return value + running;
    }),
    sums: [view.sums[0] + total(entered), view.sums[1] + total(toCheck), view.sums[2] + total(validated)],
  };
}
