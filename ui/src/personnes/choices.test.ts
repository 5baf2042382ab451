import { describe, expect, it } from 'vitest';
import type { TwinPairView } from '../api/generated/TwinPairView';
import { across, merging, suggested } from './choices';

const text = (value: string) => ({ kind: 'text' as const, value });
const pair: TwinPairView = {
  one: { id: 7, name: 'Aïcha Benali', carries: [] },
  other: { id: 9, name: 'Aicha BEN ALI', carries: [] },
  facts: [],
  advised: 7,
  fields: [
    { field: 'last_name', one: text('Benali'), other: text('BEN ALI'), same: true },
    { field: 'phone', one: null, other: text('06 39 98 12 34'), same: false },
    { field: 'email', one: text('a@example.org'), other: text('b@example.org'), same: false },
  ],
};

describe('joining two sheets', () => {
  it('keeps what the sheet says, and takes from the other what it lacks', () => {
    expect(suggested(pair, 'one')).toEqual({ last_name: 'one', phone: 'other', email: 'one' });
    expect(suggested(pair, 'other')).toEqual({ last_name: 'other', phone: 'other', email: 'other' });
    expect(across(across('one'))).toBe('one');
  });

  it('asks only for what comes from the sheet that goes', () => {
    const from = { ...suggested(pair, 'one'), email: 'other' as const };
    expect(merging(pair, 'one', from)).toEqual({ keep: 7, drop: 9, taken: ['phone', 'email'] });
    expect(merging(pair, 'other', {})).toEqual({ keep: 9, drop: 7, taken: [] });
  });
});
