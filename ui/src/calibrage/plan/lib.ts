/** The table of a purchasing plan, apart from its drawing: columns, typed cells, order, filters, pasted blocks. */
import type { ContractKind } from '../../api/generated/ContractKind';
import type { PlanChoice } from '../../api/generated/PlanChoice';
import type { PlanLineInput } from '../../api/generated/PlanLineInput';
import type { PlanLineView } from '../../api/generated/PlanLineView';
import type { TradeChoice } from '../../api/generated/TradeChoice';
import { plainName, type Place } from '../../lib/grid/grid';
import type { CellKind } from '../../lib/grid/editor.svelte';
import { parseDate, parseMoney, parsePercent, type Parsed } from '../../lib/parse';
import { word } from '../../lib/say';
import { show } from '../../lib/show';
import type { SortOrder } from '../../lib/table';
import { t } from '../../lib/text.svelte';
import { verdictText } from '../lib';

export type ColumnKey =
  | 'title'
  | 'kind'
  | 'trade'
  | 'amount'
  | 'launch_on'
  | 'labour_share'
  | 'hourly_cost'
  | 'effort'
  | 'rounded'
  | 'days'
  | 'hours_per_day'
  | 'required'
  | 'verdict'
  | 'choice';

/** What the table is sorted by: a column, or the order of the file. */
export type SortKey = ColumnKey | 'position';

/** Columns in the order of the table, and how each is typed. */
export const COLUMNS: readonly { key: ColumnKey; kind: CellKind; right: boolean }[] = [
  { key: 'title', kind: 'text', right: false },
  { key: 'kind', kind: 'choice', right: false },
  { key: 'trade', kind: 'choice', right: false },
  { key: 'amount', kind: 'number', right: true },
  { key: 'launch_on', kind: 'date', right: true },
  { key: 'labour_share', kind: 'number', right: true },
  { key: 'hourly_cost', kind: 'number', right: true },
  { key: 'effort', kind: 'number', right: true },
  { key: 'rounded', kind: 'no', right: true },
  { key: 'days', kind: 'number', right: true },
  { key: 'hours_per_day', kind: 'no', right: true },
  { key: 'required', kind: 'no', right: false },
  { key: 'verdict', kind: 'no', right: false },
  { key: 'choice', kind: 'no', right: false },
];

export const KINDS: readonly ContractKind[] = [
  'works',
  'supplies',
  'services',
  'concession',
  'social_services',
];

/** The order first offered: what a day of work brings. */
export const USUAL_ORDER: SortOrder = { key: 'hours_per_day', direction: 'descending' };

/** What stands between the low, central and high figures of a cell. */
export const BETWEEN = ' · ';

/** A whole, in basis points. */
const WHOLE = 10_000;
/** Highest hourly cost the host takes, in cents. */
const HIGHEST_COST = 100_000;

export function columnLabel(key: SortKey): string {
  return t(`plan-column-${key.replaceAll('_', '-')}`);
}

/** The kind of contract in a word that fits a cell. */
export function kindText(kind: ContractKind): string {
  return word('plan-kind', kind);
}

/** Days of work from hundredths of a day: `2,5`. */
export function daysText(hundredths: number): string {
  return show.fte(hundredths, { unit: 'none', decimals: 'auto' });
}

/** Days of work as typed: `2`, `2,5`, `2,5 j`. In hundredths of a day. */
export function parseDays(text: string): Parsed<number> {
  const bare = text.trim().replace(/\s*(?:j|jours?|d|days?)\.?$/i, '');
  if (bare === '') return { ok: false, code: 'format-error-empty' };
  // Only figures: a sum of money or a rate in this cell is a mistake.
  if (!/^[\d\s.,\u00A0\u202F]+$/.test(bare)) return { ok: false, code: 'format-error-number' };
  return parseMoney(bare);
}

/** What the host needs to compute a line again. */
export function inputOf(line: PlanLineView): PlanLineInput {
  return {
    id: line.id,
    title: line.title,
    kind: line.kind,
    trade: line.trade,
    amount: line.amount,
    launch_on: line.launch_on,
    duration_months: line.duration_months,
    labour_share: line.labour_share_typed ? line.labour_share : null,
    hourly_cost: line.hourly_cost_typed ? line.hourly_cost : null,
    effort: line.effort,
    days: line.days,
  };
}

export type CellValue = { ok: true; value: number | string | null } | { ok: false; problem: string };

function read<T extends number | string>(parsed: Parsed<T>): CellValue {
  return parsed.ok ? parsed : { ok: false, problem: t(parsed.code) };
}

function bounded(parsed: Parsed<number>, most: number, write: (value: number) => string): CellValue {
  if (parsed.ok && parsed.value > most) {
    return { ok: false, problem: t('components-at-most', { value: write(most) }) };
  }
  return read(parsed);
}

/** Reads what was typed in a cell. An empty share or cost takes the profile's again. */
export function readCell(
  key: ColumnKey,
  text: string,
  trades: readonly TradeChoice[],
  today?: string,
): CellValue {
  const empty = text.trim() === '';
  switch (key) {
    case 'title':
      return empty ? { ok: false, problem: t('format-error-empty') } : { ok: true, value: text.trim() };
    case 'kind': {
      const wanted = plainName(text);
      const found = KINDS.find((kind) => kind === text || plainName(kindText(kind)) === wanted);
      return found ? { ok: true, value: found } : { ok: false, problem: t('plan-unknown-kind') };
    }
    case 'trade': {
      if (empty) return { ok: true, value: '' };
      const wanted = plainName(text);
      const found = trades.find((trade) => trade.code === text || plainName(t(trade.label)) === wanted);
      return found ? { ok: true, value: found.code } : { ok: false, problem: t('calibrage-unknown-profile') };
    }
    case 'amount':
      return empty ? { ok: true, value: null } : read(parseMoney(text));
    case 'launch_on':
      return empty ? { ok: true, value: null } : read(parseDate(text, today));
    case 'labour_share':
      return empty ? { ok: true, value: null } : bounded(parsePercent(text), WHOLE, show.percent);
    case 'effort':
      return bounded(parsePercent(text), WHOLE, show.percent);
    case 'hourly_cost': {
      if (empty) return { ok: true, value: null };
      const parsed = parseMoney(text);
      if (parsed.ok && parsed.value === 0) return { ok: false, problem: t('calibrage-cost-zero') };
      return bounded(parsed, HIGHEST_COST, (value) => show.money(value, { decimals: 0 }));
    }
    case 'days':
      return read(parseDays(text));
    default:
      return { ok: false, problem: t('calibrage-computed-cell') };
  }
}

/** The line with one cell changed. */
export function withCell(input: PlanLineInput, key: ColumnKey, value: number | string | null): PlanLineInput {
  return { ...input, [key]: value };
}

/** The text that a cell offers for editing, and that goes to the clipboard. */
export function editText(line: PlanLineView, key: ColumnKey): string {
  const plain = { unit: 'none' } as const;
  switch (key) {
    case 'title':
      return line.title;
    case 'kind':
      return kindText(line.kind);
    case 'trade':
      return line.trade_label ? t(line.trade_label) : '';
    case 'amount':
      return line.amount === null ? '' : show.money(line.amount, { ...plain, decimals: 'auto' });
    case 'launch_on':
      return line.launch_on === null ? '' : show.date(line.launch_on);
    case 'labour_share':
      return line.labour_share === null ? '' : show.percent(line.labour_share);
    case 'hourly_cost':
      return line.hourly_cost === null ? '' : show.money(line.hourly_cost, plain);
    case 'effort':
      return show.percent(line.effort);
    case 'rounded':
      return line.rounded === null ? '' : show.hours(line.rounded, plain);
    case 'days':
      return daysText(line.days);
    case 'hours_per_day':
      return line.hours_per_day === null ? '' : show.hours(line.hours_per_day, plain);
    case 'required':
      return requiredText(line.required);
    case 'verdict':
      return verdictText(line.verdict);
    case 'choice':
      return choiceText(choiceOf(line));
  }
}

/** Whether a social condition is compulsory, in a word. */
export function requiredText(required: boolean | null): string {
  if (required === null) return t('plan-required-unknown');
  return required ? t('plan-required-yes') : t('plan-required-no');
}

/** Where a line stands: already a tender, retained, advised for the days at hand, or left out. */
export type ChoiceState = 'tender' | 'taken' | 'advised' | 'out';

export function choiceOf(line: Pick<PlanLineView, 'contract' | 'taken' | 'chosen'>): ChoiceState {
  if (line.contract !== null) return 'tender';
  if (line.taken) return 'taken';
  return line.chosen ? 'advised' : 'out';
}

export function choiceText(state: ChoiceState): string {
  return t(`plan-choice-${state}`);
}

export type Filter = 'all' | 'advised' | 'taken' | 'required' | 'incomplete';

/** The filters that a plan offers, in the order of the bar. */
export const FILTERS: readonly Filter[] = ['all', 'advised', 'taken', 'required', 'incomplete'];

function passes(line: PlanLineView, filter: Filter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'advised':
      return line.chosen;
    case 'taken':
      return line.taken || line.contract !== null;
    case 'required':
      return line.required === true;
    case 'incomplete':
      return line.central === null;
  }
}

/** How many lines each filter would leave. */
export function counted(lines: readonly PlanLineView[], filter: Filter): number {
  return lines.filter((line) => passes(line, filter)).length;
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The lines that hold every word of the text, in their object, service, trade or CPV code. */
export function filtered(lines: readonly PlanLineView[], filter: Filter, text: string): PlanLineView[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    if (!passes(line, filter)) return false;
    const label = line.trade_label ? t(line.trade_label) : '';
    const whole = fold([line.title, line.service, label, line.cpv, kindText(line.kind)].join(' '));
    return words.every((one) => whole.includes(one));
  });
}

const VERDICTS = ['reasonable', 'tight', 'oversized', 'too_small', 'no_potential', 'incomplete'];
const CHOICES: ChoiceState[] = ['tender', 'taken', 'advised', 'out'];

/** What a line is compared by; null goes last whatever the direction. */
function value(line: PlanLineView, key: SortKey): number | string | null {
  switch (key) {
    case 'title':
      return fold(line.title);
    case 'kind':
      return fold(kindText(line.kind));
    case 'trade':
      return line.trade_label ? fold(t(line.trade_label)) : null;
    case 'launch_on':
      return line.launch_on;
    case 'required':
      return line.required === null ? null : line.required ? 1 : 0;
    case 'verdict':
      return VERDICTS.indexOf(line.verdict);
    case 'choice':
      return CHOICES.indexOf(choiceOf(line));
    default:
      return line[key];
  }
}

/** The lines in an order; equal lines stay in the order of the file. */
export function sorted(lines: readonly PlanLineView[], order: SortOrder): PlanLineView[] {
  const key = order.key as SortKey;
  const turn = order.direction === 'ascending' ? 1 : -1;
  return [...lines].sort((one, other) => {
    const [a, b] = [value(one, key), value(other, key)];
    if (a === b) return one.position - other.position;
    if (a === null) return 1;
    if (b === null) return -1;
    return (a < b ? -1 : 1) * turn;
  });
}

/** The order after a click on a head: figures begin with the largest. */
export function nextOrder(current: SortOrder, key: SortKey): SortOrder {
  if (current.key === key) {
    return { key, direction: current.direction === 'ascending' ? 'descending' : 'ascending' };
  }
  const figure = [
    'amount',
    'labour_share',
    'hourly_cost',
    'effort',
    'rounded',
    'days',
    'hours_per_day',
    'required',
  ];
  return { key, direction: figure.includes(key) ? 'descending' : 'ascending' };
}

/**
 * The rows to show: as they stand while someone types, so that no row leaves from under the keys;
 * lines that are new to the view come at the end.
 */
export function keepOrder(order: readonly number[], lines: readonly PlanLineView[]): PlanLineView[] {
  const place = new Map(order.map((id, index) => [id, index]));
  const rank = (line: PlanLineView) => place.get(line.id) ?? order.length + line.position;
  return [...lines].sort((one, other) => rank(one) - rank(other));
}

/** A text that could not be read, kept in its cell. */
export interface BadCell {
  id: number;
  key: ColumnKey;
  text: string;
  problem: string;
}

export interface PastePlan {
  /** Lines to save, in one action. */
  inputs: PlanLineInput[];
  /** Texts that could not be read: kept, shown in red, not sent. */
  bad: BadCell[];
}

/**
 * Where each cell of a pasted block goes: the rows as they are shown, never another. Cells that fall on
 * computed columns or below the last row are left out.
 */
export function planPaste(
  block: readonly (readonly string[])[],
  at: Place,
  rows: readonly PlanLineView[],
  trades: readonly TradeChoice[],
  today?: string,
): PastePlan {
  const plan: PastePlan = { inputs: [], bad: [] };
  block.forEach((cells, offset) => {
    const line = rows[at.row + offset];
    if (!line) return;
    let input = inputOf(line);
    let changed = false;
    cells.forEach((text, shift) => {
      const column = COLUMNS[at.column + shift];
      if (!column || column.kind === 'no') return;
      const value = readCell(column.key, text, trades, today);
      if (value.ok) {
        input = withCell(input, column.key, value.value);
        changed = true;
      } else plan.bad.push({ id: line.id, key: column.key, text, problem: value.problem });
    });
    if (changed) plan.inputs.push(input);
  });
  return plan;
}

/** What the best set gains over taking the best hours per day first, in words. */
export function gainText(choice: PlanChoice): string {
  const gain = choice.hours - choice.simple_hours;
  const best = choice.optimal ? 'plan-choice-best' : 'plan-choice-good';
  const more = gain > 0 ? t('plan-choice-gain', { hours: show.hours(gain) }) : t('plan-choice-same');
  return `${more} ${t(best)}`;
}

/** Whether what is retained is what is advised. */
export function isTaken(lines: readonly PlanLineView[]): boolean {
  return lines.some((line) => line.chosen) && lines.every((line) => line.taken === line.chosen);
}

/** The central figure as a formula, when every factor is known. */
export function formula(line: PlanLineView): { text: string; typed: boolean }[] | null {
  if (
    line.amount === null ||
    line.labour_share === null ||
    line.hourly_cost === null ||
    line.central === null
  ) {
    return null;
  }
  return [
    { text: show.money(line.amount, { decimals: 0 }), typed: true },
    { text: '×', typed: false },
    { text: show.percent(line.labour_share), typed: line.labour_share_typed },
    { text: '÷', typed: false },
    { text: `${show.money(line.hourly_cost)}/h`, typed: line.hourly_cost_typed },
    { text: '×', typed: false },
    { text: show.percent(line.effort), typed: true },
    { text: '=', typed: false },
  ];
}
