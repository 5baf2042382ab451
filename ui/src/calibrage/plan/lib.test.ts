import { beforeAll, describe, expect, it } from 'vitest';
import type { PlanLineView } from '../../api/generated/PlanLineView';
import type { TradeChoice } from '../../api/generated/TradeChoice';
import { setLanguage } from '../../lib/text.svelte';
import {
  choiceOf,
  counted,
  editText,
  filtered,
  formula,
  gainText,
  inputOf,
  isTaken,
  keepOrder,
  nextOrder,
  parseDays,
  planPaste,
  readCell,
  sorted,
  USUAL_ORDER,
  withCell,
} from './lib';

beforeAll(() => setLanguage('fr'));

const trades = [
  { code: 'masonry', label: 'trade-masonry' },
  { code: 'cleaning', label: 'trade-cleaning' },
] as unknown as TradeChoice[];

function line(id: number, more: Partial<PlanLineView> = {}): PlanLineView {
  return {
    id,
    position: id,
    title: `Achat ${id}`,
    service: '',
    kind: 'works',
    cpv: '',
    trade: 'masonry',
    trade_label: 'trade-masonry',
    amount: 10_000_000,
    launch_on: '2027-03-01',
    duration_months: 12,
    labour_share: 4_000,
    labour_share_typed: false,
    hourly_cost: 3_600,
    hourly_cost_typed: false,
    effort: 500,
    low: 40_000,
    central: 55_600,
    high: 70_000,
    rounded: 56_000,
    days: 200,
    hours_per_day: 27_800,
    required: true,
    device: 'clause',
    verdict: 'reasonable',
    reasons: [],
    taken: false,
    chosen: false,
    why: { key: 'plan-choice-out', args: {} },
    contract: null,
    notes: [],
    ...more,
  };
}

describe('cells of a plan', () => {
  it('days of work are figures, with or without their unit', () => {
    expect(parseDays('2,5')).toEqual({ ok: true, value: 250 });
    expect(parseDays('2.5 j')).toEqual({ ok: true, value: 250 });
    expect(parseDays('12 jours')).toEqual({ ok: true, value: 1_200 });
    expect(parseDays('12 €').ok).toBe(false);
    expect(parseDays('12 %').ok).toBe(false);
    expect(parseDays('').ok).toBe(false);
  });

  it('an emptied share takes the profile again, an emptied effort is refused', () => {
    expect(readCell('labour_share', ' ', trades)).toEqual({ ok: true, value: null });
    expect(readCell('effort', ' ', trades).ok).toBe(false);
    expect(readCell('labour_share', '101 %', trades).ok).toBe(false);
    expect(readCell('hourly_cost', '0', trades).ok).toBe(false);
  });

  it('a kind and a trade are read by their name or their code', () => {
    expect(readCell('kind', 'fournitures', trades)).toEqual({ ok: true, value: 'supplies' });
    expect(readCell('kind', 'works', trades)).toEqual({ ok: true, value: 'works' });
    expect(readCell('kind', 'inconnu', trades).ok).toBe(false);
    expect(readCell('trade', 'Maçonnerie', trades)).toEqual({ ok: true, value: 'masonry' });
    expect(readCell('trade', '', trades)).toEqual({ ok: true, value: '' });
  });

  it('a date takes the year of today when it has none', () => {
    expect(readCell('launch_on', '01/03', trades, '2026-11-23')).toEqual({ ok: true, value: '2026-03-01' });
    expect(readCell('launch_on', '31/02/2027', trades).ok).toBe(false);
  });

  it('computed cells are not typed', () => {
    expect(readCell('rounded', '12', trades).ok).toBe(false);
  });

  it("only what was typed goes back to the host, not the profile's figures", () => {
    expect(inputOf(line(1))).toMatchObject({ labour_share: null, hourly_cost: null });
    expect(inputOf(line(1, { labour_share_typed: true }))).toMatchObject({ labour_share: 4_000 });
    expect(withCell(inputOf(line(1)), 'days', 50)).toMatchObject({ days: 50, effort: 500 });
  });

  it('are written as they can be typed again', () => {
    for (const key of [
      'amount',
      'labour_share',
      'hourly_cost',
      'effort',
      'days',
      'launch_on',
      'kind',
    ] as const) {
      const one = line(1, { days: 250 });
      expect(readCell(key, editText(one, key), trades)).toEqual({ ok: true, value: one[key] });
    }
  });
});

describe('the order of a plan', () => {
  const lines = [
    line(1, { hours_per_day: 100 }),
    line(2, { hours_per_day: null }),
    line(3, { hours_per_day: 300 }),
    line(4, { hours_per_day: 100 }),
  ];

  it('begins with what a day of work brings; what is not known comes last', () => {
    expect(sorted(lines, USUAL_ORDER).map((one) => one.id)).toEqual([3, 1, 4, 2]);
    expect(sorted(lines, { key: 'hours_per_day', direction: 'ascending' }).map((one) => one.id)).toEqual([
      1, 4, 3, 2,
    ]);
  });

  it('a figure is sorted largest first, a text from A', () => {
    expect(nextOrder(USUAL_ORDER, 'amount').direction).toBe('descending');
    expect(nextOrder(USUAL_ORDER, 'title').direction).toBe('ascending');
    expect(nextOrder(USUAL_ORDER, 'hours_per_day').direction).toBe('ascending');
  });

  it('does not move while a figure is typed', () => {
    const order = sorted(lines, USUAL_ORDER).map((one) => one.id);
    const changed = lines.map((one) => (one.id === 4 ? { ...one, hours_per_day: 999 } : one));
    expect(keepOrder(order, changed).map((one) => one.id)).toEqual([3, 1, 4, 2]);
    expect(keepOrder([3, 1], changed).map((one) => one.id)).toEqual([3, 1, 2, 4]);
  });
});

describe('the filters of a plan', () => {
  const lines = [
    line(1, { title: 'Rénovation du gymnase', chosen: true }),
    line(2, { service: 'Voirie', required: null, central: null }),
    line(3, { taken: true, required: false }),
    line(4, { contract: 12, trade_label: 'trade-cleaning' }),
  ];

  it('count what each would leave', () => {
    expect(counted(lines, 'all')).toBe(4);
    expect(counted(lines, 'advised')).toBe(1);
    expect(counted(lines, 'taken')).toBe(2);
    expect(counted(lines, 'required')).toBe(2);
    expect(counted(lines, 'incomplete')).toBe(1);
  });

  it('find words without accents, in any order, in object, service and trade', () => {
    expect(filtered(lines, 'all', 'gymnase renovation').map((one) => one.id)).toEqual([1]);
    expect(filtered(lines, 'all', 'voirie').map((one) => one.id)).toEqual([2]);
    expect(filtered(lines, 'all', 'nettoyage').map((one) => one.id)).toEqual([4]);
    expect(filtered(lines, 'required', 'gymnase').map((one) => one.id)).toEqual([1]);
  });
});

describe('the choice', () => {
  it('a tender counts before a retained line, a retained line before an advised one', () => {
    expect(choiceOf(line(1, { contract: 3, taken: true, chosen: true }))).toBe('tender');
    expect(choiceOf(line(1, { taken: true, chosen: true }))).toBe('taken');
    expect(choiceOf(line(1, { chosen: true }))).toBe('advised');
    expect(choiceOf(line(1))).toBe('out');
  });

  it('is retained when the same lines are', () => {
    expect(isTaken([line(1, { chosen: true, taken: true }), line(2)])).toBe(true);
    expect(isTaken([line(1, { chosen: true, taken: true }), line(2, { taken: true })])).toBe(false);
    expect(isTaken([line(1), line(2)])).toBe(false);
  });

  it('says what it gains over the simple way, and claims to be best only when it is', () => {
    const choice = { lines: 3, hours: 100_000, days: 500, simple_hours: 97_300, optimal: true };
    expect(gainText(choice)).toBe(
      '27\u202Fh de plus qu’en prenant les plus rentables d’abord. Aucun autre choix n’en donne plus.',
    );
    expect(gainText({ ...choice, simple_hours: 100_000, optimal: false })).toBe(
      'Autant d’heures qu’en prenant les plus rentables d’abord. Meilleur choix trouvé.',
    );
  });

  it('has no formula while a factor is missing', () => {
    expect(formula(line(1, { hourly_cost: null }))).toBeNull();
    expect(formula(line(1))?.map((step) => step.text)).toEqual([
      '100\u202F000\u202F€',
      '×',
      '40\u202F%',
      '÷',
      '36,00\u202F€/h',
      '×',
      '5\u202F%',
      '=',
    ]);
  });
});

describe('a block pasted in a plan', () => {
  it('falls on the rows as they are shown, and leaves out what is computed or below', () => {
    const rows = [line(7), line(3)];
    const plan = planPaste(
      [
        ['120 000', '01/04/2027'],
        ['beaucoup', '02/04/2027'],
        ['1', '2'],
      ],
      { row: 0, column: 3 },
      rows,
      trades,
    );
    expect(plan.inputs).toMatchObject([
      { id: 7, amount: 12_000_000, launch_on: '2027-04-01' },
      { id: 3, amount: 10_000_000, launch_on: '2027-04-02' },
    ]);
    expect(plan.bad).toMatchObject([{ id: 3, key: 'amount', text: 'beaucoup' }]);
    expect(planPaste([['12']], { row: 0, column: 8 }, rows, trades).inputs).toEqual([]);
  });
});
