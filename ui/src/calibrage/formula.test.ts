import { describe, expect, it } from 'vitest';
import type { FormulaStep } from '../api/generated/FormulaStep';
import { begins, resultAt, stepText } from './formula';
import { line } from './sample';

const step = (sign: string, value: FormulaStep['value']): FormulaStep => ({
  label: 'calibration-step-hours',
  sign,
  value,
  origin: 'computed',
});

/** A framework: what is expected, then what ten thousand euros give. */
const framework = line(1, {
  central: 27_140,
  steps: [
    step('', { kind: 'money', value: 58_800_000 }),
    step('×', { kind: 'rate', value: 500 }),
    step('=', { kind: 'hours', value: 27_138 }),
    step('', { kind: 'money', value: 1_000_000 }),
    step('×', { kind: 'rate', value: 500 }),
    step('=', { kind: 'hours', value: 462 }),
  ],
});

describe('the formula of a lot', () => {
  it('gives as result the hours of the lot, not those of another formula beside', () => {
    expect(resultAt(framework)).toBe(2);
    expect(stepText(framework, 2, 2)).toBe('271,4\u202Fh');
    expect(stepText(framework, 5, 2)).toBe('4,62\u202Fh');
    expect(framework.steps.map(begins)).toEqual([false, false, false, true, false, false]);
  });

  it('has no result while the lot has none', () => {
    expect(resultAt({ ...framework, central: null })).toBe(-1);
    expect(resultAt({ steps: [], central: 27_140 })).toBe(-1);
  });
});
