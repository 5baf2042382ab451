import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlanLineInput } from '../../api/generated/PlanLineInput';
import type { PlanLineView } from '../../api/generated/PlanLineView';
import { HostError } from '../../api/host';
import { inputOf, withCell } from './lib';
import { PlanBook } from './plan.svelte';

const host = vi.hoisted(() => ({
  plan: vi.fn(),
  trades: vi.fn(),
  savePlanLines: vi.fn(),
  takePlanLines: vi.fn(),
}));
vi.mock('../../api/generated/commands', () => host);

let kept: Partial<PlanLineView>[];

beforeEach(() => {
  kept = [
    { id: 4, amount: null, days: 100, labour_share_typed: true, hourly_cost_typed: true },
    { id: 5, amount: null, days: 200, labour_share_typed: true, hourly_cost_typed: true },
  ];
  host.trades.mockResolvedValue({ trades: [] });
  host.plan.mockImplementation(async () => {
    const lines = kept.map((line) => ({ ...line }));
    await new Promise((resolve) => setTimeout(resolve, 3));
    return { lines };
  });
  host.savePlanLines.mockImplementation(async ({ lines }: { lines: PlanLineInput[] }) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    kept = kept.map((line) => ({ ...line, ...lines.find((one) => one.id === line.id) }));
    return { id: 0, areas: ['plans'], done: null };
  });
});

describe('a plan being typed', () => {
  it('keeps two cells of a line left one right after the other', async () => {
    const book = new PlanBook(1);
    await book.load();
    const cell = (key: 'amount' | 'days', value: number) =>
      book.save(() => {
        const line = book.line(4);
        return line ? [withCell(inputOf(line), key, value)] : [];
      });
    await Promise.all([cell('amount', 12_000), cell('days', 350)]);
    expect(kept[0]).toMatchObject({ amount: 12_000, days: 350 });
    expect(book.line(4)).toMatchObject({ amount: 12_000, days: 350 });
  });

  it('a refusal leaves the text in its cell, and the next save still happens', async () => {
    const book = new PlanBook(1);
    await book.load();
    host.savePlanLines.mockRejectedValueOnce(new HostError('format-error-large', ['amount']));
    const one = book.line(4);
    if (!one) throw new Error('no line');
    await book.save(() => [withCell(inputOf(one), 'amount', 9)], { id: 4, text: '9' });
    expect(book.badAt(4, 'amount')).toMatchObject({ text: '9' });
    await book.save(() => [withCell(inputOf(one), 'days', 700)]);
    expect(book.line(4)?.days).toBe(700);
  });

  it('an unreadable text goes when its line goes', async () => {
    const book = new PlanBook(1);
    await book.load();
    book.setBad([{ id: 5, key: 'amount', text: 'x', problem: 'y' }]);
    kept.pop();
    await book.load();
    expect(book.bad).toEqual([]);
  });
});
