import { describe, expect, it } from 'vitest';
import type { RuleGroup } from '../api/generated/RuleGroup';
import type { RuleLine } from '../api/generated/RuleLine';
import { chosen, inForce } from './lib';

const rule = (key: string, article: string, checked: boolean): RuleLine => ({
  message: { key, args: {} },
  article,
  source: 'Recueil d’exemple',
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
const articles = (found: RuleGroup[]) => found.flatMap((group) => group.rules.map((one) => one.article));

describe('rules', () => {
  it('are found by their words, their article or their source, without accents', () => {
    expect(articles(chosen(groups, '', 'all'))).toEqual(['art. 1', 'art. 2', 'art. 3']);
    expect(articles(chosen(groups, 'juridique', 'all'))).toEqual(['art. 1']);
    expect(articles(chosen(groups, 'ART. 3', 'all'))).toEqual(['art. 3']);
    expect(articles(chosen(groups, 'repond regle', 'all'))).toEqual(['art. 2']);
  });

  it('to check are shown alone, without an empty group', () => {
    const found = chosen(groups, '', 'unchecked');
    expect(articles(found)).toEqual(['art. 2']);
    expect(found).toHaveLength(1);
  });

  it('say the time they hold, and that it is over', () => {
    const holds = (valid_from: string | null, valid_to: string | null) =>
      inForce({ valid_from, valid_to }, '2026-11-23');
    expect(holds('2026-01-01', null)).toBe('en vigueur depuis le 01/01/2026');
    expect(holds('2024-01-01', '2025-12-31')).toBe('du 01/01/2024 au 31/12/2025 · n’est plus en vigueur');
    expect(holds(null, '2027-12-31')).toBe('jusqu’au 31/12/2027');
    expect(holds(null, null)).toBe('');
  });
});
