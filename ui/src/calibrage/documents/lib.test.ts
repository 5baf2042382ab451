import { describe, expect, it } from 'vitest';
import type { Finding } from '../../api/generated/Finding';
import type { PenaltyInput } from '../../api/generated/PenaltyInput';
import { HostError } from '../../api/host';
import {
  concerning,
  isComplete,
  isOptionError,
  nextTab,
  optionError,
  ordered,
  parseMultiple,
  shownPart,
  stateOf,
  withRule,
} from './lib';

const finding = (code: string, refuses: boolean, part: string): Finding => ({
  code,
  refuses,
  part,
  message: { key: 'clauses-refused', args: {} },
});

describe('what the reader finds', () => {
  const findings = [finding('a', false, 'rc'), finding('b', true, 'ccap'), finding('c', false, 'ccap')];

  it('what refuses comes first', () => {
    expect(ordered(findings).map((one) => one.code)).toEqual(['b', 'a', 'c']);
  });

  it('wording refuses the clause, not the note; missing hours refuse both', () => {
    const both = [finding('wording-age', true, 'ccap'), finding('no-hours', true, '')];
    expect(concerning(both, 'clause')).toHaveLength(2);
    expect(concerning(both, 'note').map((one) => one.code)).toEqual(['no-hours']);
  });

  it('a part is refused as soon as one finding refuses it', () => {
    expect(stateOf(findings, 'ccap')).toBe('refused');
    expect(stateOf(findings, 'rc')).toBe('warned');
    expect(stateOf(findings, 'annex')).toBe('clear');
  });
});

describe('the parts of the clause', () => {
  const parts = ['rc', 'ccap'].map((code) => ({ code, title: code, text: '', edited: false }));

  it('the chosen part is shown while it exists', () => {
    expect(shownPart(parts, 'ccap')?.code).toBe('ccap');
    expect(shownPart(parts, 'penalties')?.code).toBe('rc');
    expect(shownPart([], 'rc')).toBeNull();
  });

  it('arrows go round', () => {
    expect(nextTab(1, 2, 'ArrowDown')).toBe(0);
    expect(nextTab(0, 2, 'ArrowUp')).toBe(1);
    expect(nextTab(0, 2, 'End')).toBe(1);
    expect(nextTab(0, 2, 'a')).toBeNull();
  });
});

describe('penalties', () => {
  const typed: PenaltyInput = {
    rule: 'smic_multiple',
    per_hour: null,
    multiple: 150,
    base: 1_202,
    per_late_day: 5_000,
    late_in: 'calendar',
    cap: 500,
  };

  it('another rule leaves out what it does not use', () => {
    expect(withRule(typed, 'per_hour')).toMatchObject({ multiple: null, base: null, per_late_day: 5_000 });
    // A minimum wage is not a ceiling: the multiple stays, its base is asked again.
    expect(withRule(typed, 'phss_multiple')).toMatchObject({ multiple: 150, base: null });
    expect(withRule(typed, 'smic_multiple')).toEqual(typed);
  });

  it('a rule is written once it has all it needs', () => {
    expect(isComplete(typed)).toBe(true);
    expect(isComplete(withRule(typed, 'phss_multiple'))).toBe(false);
    expect(isComplete(withRule(typed, 'per_hour'))).toBe(false);
    expect(isComplete(withRule(typed, ''))).toBe(true);
  });

  it('a multiple is a bare figure', () => {
    expect(parseMultiple('1,5')).toEqual({ ok: true, value: 150 });
    expect(parseMultiple('1,5 %').ok).toBe(false);
    expect(parseMultiple('').ok).toBe(false);
  });

  it('a refusal goes under its field, named alone or with its group', () => {
    const grouped = new HostError('format-error-empty', ['penalty.base']);
    const alone = new HostError('format-error-empty', ['day']);
    expect(optionError(grouped, 'penalty', 'base')).not.toBeNull();
    expect(optionError(grouped, 'penalty', 'cap')).toBeNull();
    expect(optionError(alone, 'reporting', 'day')).not.toBeNull();
    expect(isOptionError(grouped) && isOptionError(alone)).toBe(true);
    expect(isOptionError(new HostError('error-no-file', ['file']))).toBe(false);
  });
});
