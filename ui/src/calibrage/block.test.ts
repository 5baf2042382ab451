import { describe, expect, it } from 'vitest';
import { copyText, planClear, planFill, planPaste } from './block';
import { line, trades } from './sample';

const lines = [line(1), line(2)];
const at = (row: number, column: number) => ({ row, column });
const AMOUNT = 2;
const EFFORT = 5;

describe('a pasted block', () => {
  it('fills the column it falls on, and adds lots after the last', () => {
    const plan = planPaste([['1 000 000'], ['2 000 000'], ['3 000 000']], at(1, AMOUNT), 3, lines, trades);
    expect(plan.bad).toEqual([]);
    expect(plan.inputs.map((input) => [input.lot, input.amount])).toEqual([
      [20, 100_000_000],
      [0, 200_000_000],
      [0, 300_000_000],
    ]);
    expect(plan.inputs.map((input) => input.title)).toEqual(['Lot 2', 'Lot 3', 'Lot 4']);
  });

  it('of titles, amounts and efforts goes round the profile', () => {
    const plan = planPaste(
      [
        ['Gros œuvre', '2 350 000,00 €', '7 %'],
        ['Électricité', '620 000,00 €', '5 %'],
      ],
      at(0, 0),
      3,
      [],
      trades,
    );
    expect(plan.bad).toEqual([]);
    expect(plan.inputs.map((input) => [input.title, input.amount, input.effort, input.trade])).toEqual([
      ['Gros œuvre', 235_000_000, 700, ''],
      ['Électricité', 62_000_000, 500, ''],
    ]);
  });

  it('with its row of titles goes where they say, in any order', () => {
    const plan = planPaste(
      [
        ['Montant HT', 'Référence', 'Lot'],
        ['620 000', 'B-12', 'Électricité'],
      ],
      at(0, AMOUNT),
      3,
      [],
      trades,
    );
    expect(plan.bad).toEqual([]);
    expect(plan.inputs).toMatchObject([{ title: 'Électricité', amount: 62_000_000 }]);
    expect(planPaste([['Montant HT'], ['5 000']], at(0, AMOUNT), 3, lines, trades).inputs).toMatchObject([
      { lot: 10, amount: 500_000 },
    ]);
  });

  it('keeps what it cannot read in its own cell, and moves nothing', () => {
    const block = [
      ['abc', '40 %'],
      ['2 000 000', '41 %'],
    ];
    const plan = planPaste(block, at(0, AMOUNT), 3, lines, trades);
    expect(plan.bad).toMatchObject([{ row: 0, key: 'amount', text: 'abc' }]);
    expect(plan.inputs.map((input) => [input.lot, input.amount, input.labour_share])).toEqual([
      [10, 235_000_000, 4000],
      [20, 200_000_000, 4100],
    ]);
  });

  it('never writes on a computed column, nor on a factor that the method leaves out', () => {
    expect(planPaste([['5 000']], at(0, 7), 3, lines, trades)).toEqual({ inputs: [], bad: [] });
    const bands = [line(1, { method: 'bands' })];
    expect(planPaste([['9 %']], at(0, EFFORT), 3, bands, trades)).toEqual({ inputs: [], bad: [] });
  });
});

describe('Ctrl D', () => {
  const rows = [line(1, { effort: 900 }), line(2), line(3), line(4, { method: 'free' })];
  const column = (top: number, bottom: number, place = EFFORT) => ({
    top,
    bottom,
    left: place,
    right: place,
  });

  it('copies the first row of the selection on the others, except where the cell does not count', () => {
    expect(planFill(column(0, 3), 3, rows).map((input) => [input.lot, input.effort])).toEqual([
      [20, 900],
      [30, 900],
    ]);
  });

  it('on one row takes the row above, and does nothing on the first', () => {
    expect(planFill(column(1, 1), 3, rows)).toMatchObject([{ lot: 20, effort: 900 }]);
    expect(planFill(column(0, 0), 3, rows)).toEqual([]);
    expect(planFill(column(2, 2), 3, rows)).toEqual([]);
  });

  it('gives the profile back rather than another lot’s profile figure', () => {
    const typed = [line(1), line(2, { labour_share: 5000, labour_share_typed: true })];
    expect(planFill(column(0, 1, 3), 3, typed)).toMatchObject([{ lot: 20, labour_share: null }]);
  });
});

describe('a selection', () => {
  it('is emptied, save titles and efforts', () => {
    const typed = line(1, { kept_typed: true, kept: 200_000 });
    const cleared = planClear({ top: 0, bottom: 0, left: 0, right: 9 }, 3, [typed]);
    expect(cleared).toMatchObject([{ title: 'Lot 1', trade: '', amount: null, effort: 700, kept: null }]);
    expect(planClear({ top: 0, bottom: 0, left: EFFORT, right: EFFORT }, 3, [typed])).toEqual([]);
  });

  it('is copied as a spreadsheet reads it', () => {
    expect(copyText({ top: 0, bottom: 1, left: 0, right: 2 }, lines).split('\n')[0]?.split('\t')).toEqual([
      'Lot 1',
      'Gros œuvre',
      '2\u202F350\u202F000',
    ]);
  });
});
