import { describe, expect, it } from 'vitest';
import { answered, balances, firstStep, months, open, withoutUnknown } from './lib';

const clear = { lacking: [], without_month: 0, columns: [], remembered: false, questions: [] };
const column = { index: 0, heading: 'Qui', field: 'full_name', unsure: true, samples: [] };
const question = {
  key: 'person|x|y',
  kind: 'person',
  words: 'X',
  company: '',
  rows: 1,
  hours: 3500,
  choices: [],
  answer: null,
};

describe('the step of an import', () => {
  it('is the first that has something to decide', () => {
    expect(firstStep(clear)).toBe('preview');
    expect(firstStep({ ...clear, questions: [question] })).toBe('questions');
    expect(firstStep({ ...clear, lacking: ['name'], questions: [question] })).toBe('columns');
    expect(firstStep({ ...clear, without_month: 2 })).toBe('columns');
    expect(firstStep({ ...clear, columns: [column] })).toBe('columns');
    expect(firstStep({ ...clear, columns: [column], remembered: true })).toBe('preview');
  });

  it('does not wait for questions that were answered', () => {
    const told = { ...question, answer: { key: question.key, target: 3 } };
    expect(open([question, told])).toBe(1);
    expect(firstStep({ ...clear, questions: [told] })).toBe('preview');
  });
});

describe('answers', () => {
  it('replace each other and can be taken back', () => {
    const one = answered([], 'a', 1);
    expect(answered(one, 'a', null)).toEqual([{ key: 'a', target: null }]);
    expect(answered(one, 'a', undefined)).toEqual([]);
  });

  it('leave out only the names that resemble nobody', () => {
    const reason = { key: 'twins-name-same', args: {} };
    const like = { ...question, key: 'b', choices: [{ target: 1, name: '', detail: '', reasons: [reason] }] };
    const lot = { ...question, key: 'c', kind: 'lot' };
    expect(withoutUnknown([], [question, like, lot])).toEqual([{ key: question.key, target: null }]);
  });
});

it('hours balance when every bucket adds up to the file', () => {
  const hours = { file: 100, accepted: 40, repaired: 30, duplicates: 20, rejected: 10 };
  expect(balances(hours)).toBe(true);
  expect(balances({ ...hours, rejected: 11 })).toBe(false);
});

it('months go back over the new year', () => {
  expect(months('2026-02-03', 3)).toEqual([202602, 202601, 202512]);
});
