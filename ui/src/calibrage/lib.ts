/** The table of lots of a tender, apart from its drawing: columns, typed cells, pasted blocks, sums. */
import type { CalibrationLineView } from '../api/generated/CalibrationLineView';
import type { CalibrationTotals } from '../api/generated/CalibrationTotals';
import type { LineInput } from '../api/generated/LineInput';
import type { TradeChoice } from '../api/generated/TradeChoice';
import { plainName } from '../lib/grid/grid';
import { parseHours, parseMoney, parsePercent, type Parsed } from '../lib/parse';
import { show } from '../lib/show';
import { t } from '../lib/text.svelte';
import { emptyInputs, methodOf, usesCell } from './methods';

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
/** In hundredths of an hour. */
const TEN_HOURS = 1_000;
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
    method: methodOf(line),
    inputs: line.inputs,
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
    method: 'cost',
    inputs: emptyInputs(),
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

/** Whether a cell is typed by hand for this lot: another way of counting may leave it out. */
export function canType(line: CalibrationLineView | null, key: ColumnKey): boolean {
  const column = COLUMNS.find((one) => one.key === key);
  return column?.typed !== 'no' && (line === null || usesCell(methodOf(line), key));
}

/** The line with one cell changed. */
export function withCell(input: LineInput, key: ColumnKey, value: number | string | null): LineInput {
  return { ...input, [key]: value };
}

function factorText(line: CalibrationLineView, key: 'labour_share' | 'hourly_cost' | 'effort'): string {
  const value = line[key];
  if (value === null || !usesCell(methodOf(line), key)) return '';
  return key === 'hourly_cost' ? show.money(value, { unit: 'none' }) : show.percent(value);
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
    case 'hourly_cost':
    case 'effort':
      return factorText(line, key);
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

/** The lines as read now, each the very object known before when nothing in it changed: its row stays as it is. */
export function sameLines(
  known: readonly CalibrationLineView[],
  read: readonly CalibrationLineView[],
): CalibrationLineView[] {
  const before = new Map(known.map((line) => [line.lot, line]));
  return read.map((line) => {
    const old = before.get(line.lot);
    return old && JSON.stringify(old) === JSON.stringify(line) ? old : line;
  });
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

/** Two hours bounds of one chance in ten, to ten hours: more digits would promise what nobody knows. */
export function likelyRange(totals: CalibrationTotals): { low: number; high: number } | null {
  if (totals.p10 === null || totals.p90 === null || totals.incomplete > 0) return null;
  const tens = (hours: number) => Math.round(hours / TEN_HOURS) * TEN_HOURS;
  return { low: tens(totals.p10), high: tens(totals.p90) };
}

/** Why the hours cannot be kept yet, in words; null when they can. */
export function keepObstacle(totals: CalibrationTotals, lots: number): string | null {
  if (lots === 0) return t('calibrage-keep-no-lot');
  if (totals.incomplete > 0) {
    return t('calibrage-keep-incomplete', { count: totals.incomplete });
  }
  return null;
}
