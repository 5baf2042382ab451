/** The table of lots of a tender, apart from its drawing: columns, typed cells, pasted blocks, sums. */
import type { CalibrationLineView } from '../api/generated/CalibrationLineView';
import type { CalibrationTotals } from '../api/generated/CalibrationTotals';
import type { LineInput } from '../api/generated/LineInput';
import type { TradeChoice } from '../api/generated/TradeChoice';
import { plainName, type Place } from '../lib/grid/grid';
import { parseHours, parseMoney, parsePercent, type Parsed } from '../lib/parse';
import { show } from '../lib/show';
import { t } from '../lib/text.svelte';

export type ColumnKey =
  | 'title'
  | 'trade'
  | 'amount'
  | 'labour_share'
  | 'hourly_cost'
  | 'effort'
  | 'low'
  | 'central'
  | 'high'
  | 'kept'
  | 'posts'
  | 'verdict';

/** Columns in the order of the table; those that are typed say how they are read. */
export const COLUMNS: readonly { key: ColumnKey; typed: 'text' | 'choice' | 'number' | 'no' }[] = [
  { key: 'title', typed: 'text' },
  { key: 'trade', typed: 'choice' },
  { key: 'amount', typed: 'number' },
  { key: 'labour_share', typed: 'number' },
  { key: 'hourly_cost', typed: 'number' },
  { key: 'effort', typed: 'number' },
  { key: 'low', typed: 'no' },
  { key: 'central', typed: 'no' },
  { key: 'high', typed: 'no' },
  { key: 'kept', typed: 'number' },
  { key: 'posts', typed: 'no' },
  { key: 'verdict', typed: 'no' },
];

/** A whole, in basis points: no rate of a lot goes beyond. */
const WHOLE = 10_000;
/** Highest hourly cost the host takes, in cents. */
const HIGHEST_COST = 100_000;
/** Effort of a new lot when no lot gives one: 5 %, as the host proposes. */
const USUAL_EFFORT = 500;

/** What the host needs to compute a line again. */
export function inputOf(contract: number, line: CalibrationLineView): LineInput {
  return {
    contract,
    lot: line.lot,
    title: line.title,
    trade: line.trade,
    amount: line.amount,
    labour_share: line.labour_share_typed ? line.labour_share : null,
    hourly_cost: line.hourly_cost_typed ? line.hourly_cost : null,
    effort: line.effort,
    kept: line.kept_typed ? line.kept : null,
  };
}

/** A lot to add after the others, with the effort of the last one. */
export function newInput(
  contract: number,
  lines: readonly Pick<CalibrationLineView, 'number' | 'effort'>[],
  added = 0,
): LineInput {
  const last = lines.at(-1);
  const number = Math.max(0, ...lines.map((line) => line.number)) + 1 + added;
  return {
    contract,
    lot: 0,
    title: t('calibrage-lot', { number: String(number) }),
    trade: '',
    amount: null,
    labour_share: null,
    hourly_cost: null,
    effort: last?.effort ?? USUAL_EFFORT,
    kept: null,
  };
}

export type CellValue = { ok: true; value: number | string | null } | { ok: false; problem: string };

function bounded(parsed: Parsed<number>, most: number, write: (value: number) => string): CellValue {
  if (!parsed.ok) return { ok: false, problem: t(parsed.code) };
  if (parsed.value > most) return { ok: false, problem: t('components-at-most', { value: write(most) }) };
  return parsed;
}

/** Reads what was typed in a cell. An empty text takes the profile's figure again, where there is one. */
export function readCell(key: ColumnKey, text: string, trades: readonly TradeChoice[]): CellValue {
  const empty = text.trim() === '';
  switch (key) {
    case 'title':
      return empty ? { ok: false, problem: t('format-error-empty') } : { ok: true, value: text.trim() };
    case 'trade': {
      if (empty) return { ok: true, value: '' };
      const wanted = plainName(text);
      const found = trades.find((trade) => trade.code === text || plainName(t(trade.label)) === wanted);
      return found ? { ok: true, value: found.code } : { ok: false, problem: t('calibrage-unknown-profile') };
    }
    case 'amount': {
      if (empty) return { ok: true, value: null };
      const parsed = parseMoney(text);
      return parsed.ok ? parsed : { ok: false, problem: t(parsed.code) };
    }
    case 'labour_share':
      return empty ? { ok: true, value: null } : bounded(parsePercent(text), WHOLE, show.percent);
    case 'effort':
      return empty
        ? { ok: false, problem: t('format-error-empty') }
        : bounded(parsePercent(text), WHOLE, show.percent);
    case 'hourly_cost': {
      if (empty) return { ok: true, value: null };
      const parsed = parseMoney(text);
      if (parsed.ok && parsed.value === 0) return { ok: false, problem: t('calibrage-cost-zero') };
      return bounded(parsed, HIGHEST_COST, (value) => show.money(value, { decimals: 0 }));
    }
    case 'kept': {
      if (empty) return { ok: true, value: null };
      const parsed = parseHours(text);
      return parsed.ok ? parsed : { ok: false, problem: t(parsed.code) };
    }
    default:
      return { ok: false, problem: t('calibrage-computed-cell') };
  }
}

/** The line with one cell changed. */
export function withCell(input: LineInput, key: ColumnKey, value: number | string | null): LineInput {
  return { ...input, [key]: value };
}

/** The text that a cell offers for editing, and that goes to the clipboard. */
export function editText(line: CalibrationLineView, key: ColumnKey): string {
  const plain = { unit: 'none' } as const;
  switch (key) {
    case 'title':
      return line.title;
    case 'trade':
      return line.trade_label ? t(line.trade_label) : '';
    case 'amount':
      return line.amount === null ? '' : show.money(line.amount, { ...plain, decimals: 'auto' });
    case 'labour_share':
      return line.labour_share === null ? '' : show.percent(line.labour_share);
    case 'hourly_cost':
      return line.hourly_cost === null ? '' : show.money(line.hourly_cost, plain);
    case 'effort':
      return show.percent(line.effort);
    case 'low':
    case 'central':
    case 'high':
    case 'kept': {
      const hours = line[key];
      return hours === null ? '' : show.hours(hours, plain);
    }
    case 'posts':
      return line.posts === null ? '' : show.fte(line.posts, { ...plain, decimals: 1 });
    case 'verdict':
      return verdictText(line.verdict);
  }
}

export function verdictText(verdict: string): string {
  const shared = ['reasonable', 'too_small', 'oversized', 'no_potential'];
  const word = verdict.replaceAll('_', '-');
  return t(shared.includes(verdict) ? `calibration-verdict-${word}` : `calibrage-verdict-${word}`);
}

/** A text that could not be read, kept in its cell. */
export interface BadCell {
  row: number;
  key: ColumnKey;
  text: string;
  problem: string;
}

export interface PastePlan {
  /** Lots to save, in one action. */
  inputs: LineInput[];
  /** Texts that could not be read: kept, shown in red, not sent. */
  bad: BadCell[];
}

/**
 * Where each cell of a pasted block goes: never another row or column than the one it falls on. Rows
 * after the last lot add lots; cells that fall on computed columns are left out.
 */
export function planPaste(
  block: readonly (readonly string[])[],
  at: Place,
  contract: number,
  lines: readonly CalibrationLineView[],
  trades: readonly TradeChoice[],
): PastePlan {
  const plan: PastePlan = { inputs: [], bad: [] };
  block.forEach((cells, offset) => {
    const row = at.row + offset;
    const line = lines[row];
    let input = line ? inputOf(contract, line) : newInput(contract, lines, row - lines.length);
    let changed = false;
    cells.forEach((text, shift) => {
      const column = COLUMNS[at.column + shift];
      if (!column || column.typed === 'no') return;
      // An empty cell of a block over a new lot is nothing typed, not a figure to remove.
      if (text === '' && !line) return;
      const read = readCell(column.key, text, trades);
      if (read.ok) {
        input = withCell(input, column.key, read.value);
        changed = true;
      } else plan.bad.push({ row, key: column.key, text, problem: read.problem });
    });
    // A new lot whose only cell is unreadable still exists: the text must have a row to stay in.
    if (changed || (!line && plan.bad.some((bad) => bad.row === row))) plan.inputs.push(input);
  });
  return plan;
}

/** A line while one of its cells cannot be read: no result is shown for it. */
export function withoutResult(line: CalibrationLineView): CalibrationLineView {
  return {
    ...line,
    low: null,
    central: null,
    high: null,
    kept: null,
    posts: null,
    verdict: 'incomplete',
    reasons: [],
    steps: [],
  };
}

function quotient(hours: number, base: number): number {
  return base > 0 ? Math.floor((hours * 100 + base / 2) / base) : 0;
}

/** The sums of the lines on screen, while one of them is being typed. */
export function totalsOf(lines: readonly CalibrationLineView[], known: CalibrationTotals): CalibrationTotals {
  const sum = (key: 'amount' | 'low' | 'central' | 'high' | 'kept' | 'posts') =>
    lines.reduce((total, line) => total + (line[key] ?? 0), 0);
  const kept = sum('kept');
  return {
    ...known,
    amount: sum('amount'),
    low: sum('low'),
    central: sum('central'),
    high: sum('high'),
    posts: sum('posts'),
    kept,
    days: quotient(kept, known.day_hours),
    fte: quotient(kept, known.fte_hours),
    incomplete: lines.filter((line) => line.central === null).length,
  };
}

/** Why the hours cannot be kept yet, in words; null when they can. */
export function keepObstacle(totals: CalibrationTotals, lots: number): string | null {
  if (lots === 0) return t('calibrage-keep-no-lot');
  if (totals.incomplete > 0) {
    return t('calibrage-keep-incomplete', { count: totals.incomplete });
  }
  return null;
}
