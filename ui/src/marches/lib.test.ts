import { describe, expect, it } from 'vitest';
import type { CompanyLine } from '../api/generated/CompanyLine';
import type { ReminderLine } from '../api/generated/ReminderLine';
import { asFilter, companiesToRemind, partDone, period, received, series, standing, toRemind } from './lib';

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
        { month: 202601, expected: 100, done: 90, forecast: null, low: null, high: null },
        { month: 202602, expected: 200, done: null, forecast: 180, low: 150, high: 190 },
      ]),
    ).toEqual({
      months: [202601, 202602],
      expected: [100, 200],
      realised: [90, null],
      forecast: [null, 180],
      low: [null, 150],
      high: [null, 190],
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

  it('and other reminders name each company once, what presses most first', () => {
    const line = (organisation: number, name: string): ReminderLine => ({
      organisation,
      name,
      cause: { cause: 'behind' },
      about: { key: 'reminder-about-behind', args: {} },
      step: 'mail',
      on: '2026-11-23',
      due: true,
    });
    const missing = { ...company('Sogarnec', 'missing'), organisation: 2 };
    const reminders = [line(3, 'Bâti-Rive'), line(2, 'Sogarnec'), line(3, 'Bâti-Rive')];
    expect(companiesToRemind({ reminders, companies: [missing] })).toEqual([
      { organisation: 3, name: 'Bâti-Rive' },
      { organisation: 2, name: 'Sogarnec' },
    ]);
    expect(companiesToRemind({ reminders: [], companies: [] })).toEqual([]);
  });

  it('that are missing are asked for, the least reminded first', () => {
    expect(toRemind(companies).map((one) => one.name)).toEqual(['Toiture', 'Sogarnec']);
  });
});
