import { describe, expect, it } from 'vitest';
import type { BreakdownView } from '../api/generated/BreakdownView';
import type { YearView } from '../api/generated/YearView';
import { amount, bare, bars, breakdown, countedTotal, definitionOf, indicator, parts } from './lib';

const sex: BreakdownView = {
  code: 'people_by_sex',
  label: 'impact-people-by-sex',
  rows: [
    { label: { key: 'impact-sex-f', args: {} }, value: { kind: 'count', value: 41 }, share: 3470 },
    { label: { key: 'impact-sex-m', args: {} }, value: { kind: 'count', value: 77 }, share: 6530 },
  ],
  total: { kind: 'count', value: 118 },
  merged: 0,
};
const outcomes: BreakdownView = {
  code: 'exits_by_outcome',
  label: 'impact-exits-by-outcome',
  rows: [
    { label: { key: 'impact-outcome-durable', args: {} }, value: { kind: 'count', value: 19 }, share: 6330 },
    { label: { key: 'impact-outcome-none', args: {} }, value: { kind: 'count', value: 1 }, share: 340 },
    { label: { key: 'impact-other', args: {} }, value: { kind: 'count', value: 10 }, share: null },
  ],
  total: { kind: 'count', value: 30 },
  merged: 2,
};
const view: YearView = {
  year: 2026,
  years: [2026, 2025],
  as_of: '2026-10-31',
  complete: false,
  missing: [],
  indicators: [
    {
      code: 'hours_done',
      theme: 'volume',
      label: 'impact-hours-done',
      definition: { key: 'impact-hours-done-definition', args: {} },
      value: { kind: 'hours', value: 2_149_950 },
      previous: { kind: 'hours', value: 1_800_000 },
    },
  ],
  breakdowns: [sex, outcomes],
  pledges: [],
  buyers: [],
  sheets: [],
};

describe('a figure of the year', () => {
  it('is found by its code and written without its unit', () => {
    expect(bare(indicator(view, 'hours_done')?.value)).toBe('21\u202F499,5');
    expect(amount(indicator(view, 'hours_done')?.value)).toBe(2_149_950);
    expect(bare(null)).toBe('non communiqué');
    expect(breakdown(view, 'nothing')).toBeUndefined();
  });

  it('says what it counts and what it was', () => {
    const found = indicator(view, 'hours_done');
    const ledger = found && definitionOf(view, found);
    expect(ledger?.figure).toBe('21\u202F499,5\u202Fh');
    expect(ledger?.lines[0]?.label).toContain('Heures de l’année validées');
    expect(ledger?.lines[1]).toEqual({ label: '2025', value: '18\u202F000\u202Fh' });
  });
});

describe('a breakdown', () => {
  it('of two groups is a part of a whole, of more it is bars', () => {
    expect(parts(sex)?.map((part) => [part.label, part.text])).toEqual([
      ['Femmes', '41, soit 35\u202F%'],
      ['Hommes', '77, soit 65\u202F%'],
    ]);
    expect(parts(outcomes)).toBeNull();
  });

  it('colours employment only, and gives each share with one decimal', () => {
    expect(bars(outcomes, 'employed').map((bar) => [bar.tone, bar.share])).toEqual([
      ['main', '63,3\u202F%'],
      ['rest', '3,4\u202F%'],
      ['rest', undefined],
    ]);
    expect(countedTotal('bilan-exits-total', outcomes)).toBe('30 sorties');
  });
});
