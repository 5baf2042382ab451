import { describe, expect, it } from 'vitest';
import type { LadderStepView } from '../api/generated/LadderStepView';
import { oneMore, stepWords } from './lib';

const step = (
  kind: LadderStepView['kind'],
  done_on: string | null,
  due_on: string | null,
): LadderStepView => ({
  kind,
  done_on,
  due_on,
});

describe('a step of a ladder', () => {
  const ladder = [
    step('mail', '2026-11-12', null),
    step('call', null, null),
    step('letter', null, '2026-11-23'),
    step('formal_notice', null, null),
  ];

  it('says when it was done, is due or comes', () => {
    expect(ladder.map((_, place) => stepWords(ladder, place, '2026-11-23'))).toEqual([
      'fait le 12/11/2026',
      'passée',
      'à faire depuis le 23/11/2026',
      'ensuite',
    ]);
    expect(stepWords(ladder, 2, '2026-11-22')).toBe('à partir du 23/11/2026');
    expect(stepWords(ladder, 9, '2026-11-22')).toBe('');
  });

  it('was passed over when the ladder has ended', () => {
    const ended = [step('mail', null, null), step('letter', '2026-11-12', null)];
    expect(stepWords(ended, 0, '2026-11-23')).toBe('passée');
  });
});

describe('one more step', () => {
  it('is heavier than the last, when one is', () => {
    expect(oneMore([]).map((one) => one.kind)).toEqual(['mail']);
    expect(oneMore([{ kind: 'mail', after: 1 }]).map((one) => one.kind)).toEqual(['mail', 'call']);
    const full = [{ kind: 'formal_notice' as const, after: 1 }];
    expect(oneMore(full).map((one) => one.kind)).toEqual(['formal_notice', 'formal_notice']);
    expect(full).toHaveLength(1);
  });
});
