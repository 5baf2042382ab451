/** What a rectangle of the table becomes: pasted from a spreadsheet, copied, filled down, emptied. */
import type { CalibrationLineView } from '../api/generated/CalibrationLineView';
import type { LineInput } from '../api/generated/LineInput';
import type { TradeChoice } from '../api/generated/TradeChoice';
import { plainName, writeCells, type Place, type Rectangle } from '../lib/grid/grid';
import { parseMoney } from '../lib/parse';
import { t } from '../lib/text.svelte';
import {
  canType,
  COLUMNS,
  editText,
  inputOf,
  newInput,
  readCell,
  withCell,
  type BadCell,
  type ColumnKey,
} from './lib';

export interface PastePlan {
  /** Lots to save, in one action. */
  inputs: LineInput[];
  /** Texts that could not be read: kept, shown in red, not sent. */
  bad: BadCell[];
}

type Block = readonly (readonly string[])[];

/** Names under which workbooks know the columns, beside those of the table. */
const NAMED: readonly ColumnKey[] = [
  'title',
  'trade',
  'amount',
  'labour_share',
  'hourly_cost',
  'effort',
  'kept',
];

function namesOf(key: ColumnKey): Set<string> {
  const word = key.replace('_', '-');
  const names = [t(`calibrage-column-${word}`), ...t(`calibrage-paste-names-${word}`).split(';')];
  return new Set(names.map(plainName).filter((name) => name !== ''));
}

/** The columns that a first row of titles names; null when it is a row of figures like the others. */
function fromTitles(first: readonly string[]): (ColumnKey | null)[] | null {
  if (first.some((text) => text !== '' && parseMoney(text).ok)) return null;
  const names = NAMED.map((key) => [key, namesOf(key)] as const);
  const found = first.map((text) => {
    const wanted = plainName(text);
    return names.find(([, known]) => known.has(wanted))?.[0] ?? null;
  });
  // A lot called "Lot" is a lot: one title alone is only believed for a column of figures.
  const known = found.filter((key) => key !== null);
  return known.length >= 2 || (first.length === 1 && known.length === 1 && known[0] !== 'title')
    ? found
    : null;
}

/** A list of lots without the profile, as most workbooks have it: title, amount, then rates. */
const WITHOUT_PROFILE: Record<number, readonly ColumnKey[]> = {
  2: ['title', 'amount'],
  3: ['title', 'amount', 'effort'],
  4: ['title', 'amount', 'labour_share', 'effort'],
  5: ['title', 'amount', 'labour_share', 'hourly_cost', 'effort'],
};

function withoutProfile(
  block: Block,
  at: Place,
  trades: readonly TradeChoice[],
): readonly ColumnKey[] | null {
  const width = Math.max(...block.map((cells) => cells.length));
  const columns = WITHOUT_PROFILE[width];
  if (COLUMNS[at.column]?.key !== 'title' || !columns) return null;
  const second = block.map((cells) => cells[1] ?? '').filter((text) => text !== '');
  const amounts = second.every((text) => parseMoney(text).ok && !readCell('trade', text, trades).ok);
  return second.length > 0 && amounts ? columns : null;
}

/**
 * Where each cell of a pasted block goes. A row of titles says it; a list of titles and amounts goes
 * round the profile; anything else falls on the row and column it is pasted on. Rows after the last lot
 * add lots; cells that fall on computed columns are left out.
 */
export function planPaste(
  block: Block,
  at: Place,
  contract: number,
  lines: readonly CalibrationLineView[],
  trades: readonly TradeChoice[],
): PastePlan {
  const titles = block[0] ? fromTitles(block[0]) : null;
  const rows = titles ? block.slice(1) : block;
  const mapped = titles ?? withoutProfile(rows, at, trades);
  const plan: PastePlan = { inputs: [], bad: [] };
  rows.forEach((cells, offset) => {
    const row = at.row + offset;
    const line = lines[row];
    let input = line ? inputOf(contract, line) : newInput(contract, lines, row - lines.length);
    let changed = false;
    cells.forEach((text, shift) => {
      const key = mapped ? mapped[shift] : COLUMNS[at.column + shift]?.key;
      if (!key || !canType(line ?? null, key)) return;
      // An empty cell of a block over a new lot is nothing typed, not a figure to remove.
      if (text === '' && !line) return;
      const read = readCell(key, text, trades);
      if (read.ok) {
        input = withCell(input, key, read.value);
        changed = true;
      } else plan.bad.push({ row, key, text, problem: read.problem });
    });
    // A new lot whose only cell is unreadable still exists: the text must have a row to stay in.
    if (changed || (!line && plan.bad.some((bad) => bad.row === row))) plan.inputs.push(input);
  });
  return plan;
}

function columnsIn(area: Rectangle): ColumnKey[] {
  return COLUMNS.slice(area.left, area.right + 1).map((column) => column.key);
}

/** What a cell holds for the host: null where the profile's figure or the rounding is used. */
function held(input: LineInput, key: ColumnKey): number | string | null {
  switch (key) {
    case 'title':
    case 'trade':
    case 'amount':
    case 'labour_share':
    case 'hourly_cost':
    case 'effort':
    case 'kept':
      return input[key];
    default:
      return null;
  }
}

/**
 * Ctrl D: the first row of the selection is copied on the rows under it; a selection of one row takes the
 * row above. A figure of the profile is not copied as if it had been typed: the lots under it take theirs.
 */
export function planFill(
  area: Rectangle,
  contract: number,
  lines: readonly CalibrationLineView[],
): LineInput[] {
  const from = area.top === area.bottom ? area.top - 1 : area.top;
  const source = lines[from];
  if (!source) return [];
  const model = inputOf(contract, source);
  return lines.slice(from + 1, area.bottom + 1).flatMap((line) => {
    const before = inputOf(contract, line);
    const after = columnsIn(area)
      .filter((key) => canType(source, key) && canType(line, key))
      .reduce((input, key) => withCell(input, key, held(model, key)), before);
    return sameCells(before, after) ? [] : [after];
  });
}

/** Empties the cells of a selection. A lot keeps its title and an effort: emptying them would say nothing. */
export function planClear(
  area: Rectangle,
  contract: number,
  lines: readonly CalibrationLineView[],
): LineInput[] {
  return lines.slice(area.top, area.bottom + 1).flatMap((line) => {
    const before = inputOf(contract, line);
    const after = columnsIn(area)
      .filter((key) => key !== 'title' && key !== 'effort' && canType(line, key))
      .reduce((input, key) => withCell(input, key, key === 'trade' ? '' : null), before);
    return sameCells(before, after) ? [] : [after];
  });
}

function sameCells(one: LineInput, other: LineInput): boolean {
  return NAMED.every((key) => held(one, key) === held(other, key));
}

/** The text of a selection that a spreadsheet reads back as the same cells. */
export function copyText(area: Rectangle, lines: readonly CalibrationLineView[]): string {
  const rows = lines.slice(area.top, area.bottom + 1);
  return writeCells(rows.map((line) => columnsIn(area).map((key) => editText(line, key))));
}
