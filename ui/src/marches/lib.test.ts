import { describe, expect, it } from 'vitest';
import type { CompanyLine } from '../api/generated/CompanyLine';
import { asFilter, partDone, period, received, series, standing, toRemind } from './lib';

describe('a lot in words', () => {
  it('shows its gap when it is late or to watch, else the word', () => {
    expect(standing({ level: 'late', gap: -96600 })).toEqual({ text: '−966\u202Fh', tone: 'stop' });
    expect(standing({ level: 'watch', gap: -32000 })).toEqual({ text: '−320\u202Fh', tone: 'check' });
    expect(standing({ level: 'good', gap: 2000 })).toEqual({ text: 'tenu', tone: 'plain' });
    expect(standing({ level: 'good', gap: -500 })).toEqual({ text: '−5\u202Fh', tone: 'plain' });
    expect(standing({ level: 'closed', gap: -100 }).tone).toBe('stop');
    expect(standing({ level: 'closed', gap: 0 }).text).toBe('tenu');
    expect(standing({ level: 'no_commitment', gap: 0 }).text).toBe('sans engagement');
    expect(standing({ level: 'not_started', gap: 0 }).text).toBe('pas commencé');
  });

  it('has a part done only when hours are due', () => {
    expect(partDone({ done: 494400, due: 880000 })).toBe('56\u202F%');
    expect(partDone({ done: 100, due: 0 })).toBe('');
  });

  it('says what is known of its dates', () => {
    expect(period('2026-02-02', '2027-04-30')).toBe('du 02/02/2026 au 30/04/2027');
    expect(period('2026-02-02', null)).toBe('à partir du 02/02/2026');
    expect(period(null, '2027-04-30')).toBe('jusqu’au 30/04/2027');
    expect(period(null, null)).toBe('');
  });

  it('falls back on the lots under way for an unknown filter', () => {
    expect(asFilter('closed')).toBe('closed');
    expect(asFilter('nothing')).toBe('running');
  });
});

describe('the curve', () => {
  it('comes month by month', () => {
    expect(
      series([
        { month: 202601, expected: 100, done: 90, forecast: null },
        { month: 202602, expected: 200, done: null, forecast: 180 },
      ]),
    ).toEqual({
      months: [202601, 202602],
      expected: [100, 200],
      realised: [90, null],
      forecast: [null, 180],
    });
  });
});

describe('the declarations', () => {
  const company = (name: string, month_status: string, reminders = 0): CompanyLine => ({
    organisation: 1,
    party: 1,
    name,
    structure_kind: '',
    role: 'lead',
    on_behalf_of: '',
    done: 0,
    month_status,
    reminders,
    received_on: null,
  });
  const companies = [
    company('Bâti-Rive', 'received'),
    company('Sogarnec', 'missing', 2),
    company('Inter’Actif', 'to_check'),
    company('Toiture', 'missing'),
    company('Bureau', 'nothing_due'),
  ];

  it('are counted among those due', () => {
    expect(received(companies)).toEqual({ done: 1, count: 4 });
  });

  it('that are missing are asked for, the least reminded first', () => {
    expect(toRemind(companies).map((one) => one.name)).toEqual(['Toiture', 'Sogarnec']);
  });
});
