import { expect, it } from 'vitest';
import type { FormsView } from '../../api/generated/FormsView';
import { fileName, monthsInWords, monthsUpTo } from './lib';

const view = { lot: 1, companies: [], months: [], from: 202610, to: 202611, issued: [] } satisfies FormsView;

it('a form ends on or after its first month, twelve months later at most', () => {
  const months = [202501, 202502, ...Array.from({ length: 14 }, (_, n) => 202503 + n)];
  expect(monthsUpTo([202609, 202610, 202611], 202610)).toEqual([202610, 202611]);
  expect(monthsUpTo(months, 202501)).toHaveLength(12);
});

it('the name of the file follows the months', () => {
  const proposed = 'Heures Hôpital Sogarnec 2026-10 2026-11.xlsx';
  expect(fileName(proposed, view, 202611, 202611)).toBe('Heures Hôpital Sogarnec 2026-11.xlsx');
  expect(fileName(proposed, view, 202610, 202611)).toBe(proposed);
});

it('one month is said alone', () => {
  expect(monthsInWords(202610, 202610)).toBe('octobre 2026');
});
