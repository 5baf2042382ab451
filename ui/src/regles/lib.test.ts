import { describe, expect, it } from 'vitest';
import type { RuleGroup } from '../api/generated/RuleGroup';
import type { RuleLine } from '../api/generated/RuleLine';
import { chosen, forWhom, holds, inForce, type Filter } from './lib';

const rule = (key: string, article: string, checked: boolean): RuleLine => ({
  message: { key, args: {} },
  contracts: ['contract-kind-works', 'contract-kind-concession'],
  buyers: [],
  article,
  source: 'Recueil d’exemple',
  source_date: '2026-11-22',
  valid_from: null,
  valid_to: null,
  checked,
});
const groups: RuleGroup[] = [
  {
    title: 'regles-all',
    rules: [rule('regles-intro', 'art. 1', true), rule('regles-empty', 'art. 2', false)],
  },
  { title: 'regles-unchecked', rules: [rule('regles-failed', 'art. 3', true)] },
];
const find = (filter: Partial<Filter>) => chosen(groups, { text: '', which: 'all', day: null, ...filter });
const articles = (found: RuleGroup[]) => found.flatMap((group) => group.rules.map((one) => one.article));

describe('rules', () => {
  it('are found by their words, their article or their source, without accents', () => {
    expect(articles(find({}))).toEqual(['art. 1', 'art. 2', 'art. 3']);
    expect(articles(find({ text: 'juridique' }))).toEqual(['art. 1']);
    expect(articles(find({ text: 'ART. 3' }))).toEqual(['art. 3']);
    expect(articles(find({ text: 'repond regle' }))).toEqual(['art. 2']);
  });

  it('to check are shown alone, without an empty group', () => {
    const found = find({ which: 'unchecked' });
    expect(articles(found)).toEqual(['art. 2']);
    expect(found).toHaveLength(1);
  });

  it('are for every contract and buyer they name', () => {
    const whom = {
      contracts: ['contract-kind-works', 'contract-kind-concession'],
      buyers: ['law-buyer-utility'],
    };
    expect(forWhom(whom)).toBe('Travaux, Concession · Entité adjudicatrice');
    expect(forWhom({ contracts: [], buyers: [] })).toBe('');
    expect(articles(find({ text: 'concession' }))).toEqual(['art. 1', 'art. 2', 'art. 3']);
  });

  it('are in force from their first day to their last, practice always', () => {
    const period = { valid_from: '2026-01-01', valid_to: '2026-08-21' };
    const days = ['2025-12-31', '2026-01-01', '2026-08-21', '2026-08-22'];
    expect(days.map((day) => holds(period, day))).toEqual([false, true, true, false]);
    expect(holds({ valid_from: '2026-08-22', valid_to: null }, '2030-01-01')).toBe(true);
    expect(holds({ valid_from: null, valid_to: null }, '1999-01-01')).toBe(true);
    const past: RuleGroup[] = [
      { title: 'regles-all', rules: [{ ...rule('regles-intro', 'art. 1', true), ...period }] },
    ];
    expect(chosen(past, { text: '', which: 'all', day: '2026-08-22' })).toEqual([]);
    expect(chosen(past, { text: '', which: 'all', day: '2026-08-21' })).toHaveLength(1);
  });

  it('say the time they hold, and that it is over', () => {
    const span = (valid_from: string | null, valid_to: string | null) =>
      inForce({ valid_from, valid_to }, '2026-11-23');
    expect(span('2026-01-01', null)).toBe('en vigueur depuis le 01/01/2026');
    expect(span('2027-01-01', null)).toBe('en vigueur à partir du 01/01/2027');
    expect(span('2024-01-01', '2025-12-31')).toBe('du 01/01/2024 au 31/12/2025 · n’est plus en vigueur');
    expect(span(null, '2027-12-31')).toBe('jusqu’au 31/12/2027');
    expect(span(null, null)).toBe('');
  });
});
