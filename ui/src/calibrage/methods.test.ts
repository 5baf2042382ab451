import { describe, expect, it } from 'vitest';
import { emptyInputs, FIELDS, METHODS, methodOf, missing, resultsOf, withMethod } from './methods';
import { inputOf } from './lib';
import { line } from './sample';

describe('the method of a lot', () => {
  it('is the usual one unless the line says another that is known', () => {
    expect(methodOf({ method: '' })).toBe('cost');
    expect(methodOf({ method: 'bands' })).toBe('bands');
    expect(methodOf({ method: 'something later' })).toBe('cost');
  });

  it('waits for what it multiplies, not for what it can do without', () => {
    const none = emptyInputs();
    expect(METHODS.map((method) => missing(method, none))).toEqual([
      null,
      'total_hours',
      'months',
      null,
      null,
      'operation_hours',
      'free_hours',
    ]);
    expect(missing('cleaning_transfer', { ...none, months: 24, transferred_hours: 86_000 })).toBeNull();
  });

  it('asks a reason for hours without a formula', () => {
    const hours = { ...emptyInputs(), free_hours: 35_000 };
    expect(missing('free', { ...hours, reason: '  ' })).toBe('reason');
    expect(missing('free', { ...hours, reason: 'Accord avec la maison de l’emploi' })).toBeNull();
  });

  it('keeps the inputs of the other methods, so that coming back loses nothing', () => {
    const inputs = { ...emptyInputs(), total_hours: 900_000, reason: ' essai ' };
    const input = withMethod(inputOf(3, line(1)), 'bands', inputs);
    expect(input).toMatchObject({ method: 'bands', inputs: { total_hours: 900_000, reason: 'essai' } });
  });

  it('never asks the same thing twice', () => {
    const asked = METHODS.flatMap((method) => FIELDS[method].map((field) => field.key));
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('shows the figures that it gave, and no others', () => {
    const result = { ...line(1).result, firm: 12_000, maximum: 48_000 };
    expect(resultsOf({ result })).toEqual([
      { key: 'firm', value: 12_000 },
      { key: 'maximum', value: 48_000 },
    ]);
  });
});
