import { describe, expect, it } from 'vitest';
import { assign, balances, mapping } from './columns';

const columns = [
  { index: 0, field: 'title' },
  { index: 1, field: '' },
  { index: 2, field: 'amount' },
];

describe('the columns of a table', () => {
  it('those left out are not sent', () => {
    expect(mapping(columns)).toEqual({ title: 0, amount: 2 });
  });

  it('a field is held by one column only', () => {
    expect(assign(columns, 1, 'amount')).toEqual({ title: 0, amount: 1 });
    expect(assign(columns, 2, '')).toEqual({ title: 0 });
    expect(assign(columns, 1, 'service')).toEqual({ title: 0, service: 1, amount: 2 });
  });
});

describe('the rows of a table', () => {
  it('balance when each ended in one bucket', () => {
    const report = { rows: 60, accepted: 50, repaired: 6, duplicates: 3, rejected: 1 };
    expect(balances(report)).toBe(true);
    expect(balances({ ...report, rows: 61 })).toBe(false);
  });
});
