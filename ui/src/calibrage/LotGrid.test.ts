import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CalibrationLineView } from '../api/generated/CalibrationLineView';
import type { LineInput } from '../api/generated/LineInput';
import LotGrid from './LotGrid.svelte';
import { known, line, trades } from './sample';
import { Studio } from './studio.svelte';

const host = vi.hoisted(() => ({
  tender: vi.fn(),
  trades: vi.fn(),
  saveLines: vi.fn(),
  previewLine: vi.fn(),
}));
vi.mock('../api/generated/commands', () => host);

let lots: CalibrationLineView[];
let saved: LineInput[][];

/** A host that keeps what it is given, and knows that one point of effort is 274,2 h. */
beforeEach(() => {
  lots = [line(1), line(2, { effort: 600 }), line(3, { effort: 500, method: 'bands' })];
  saved = [];
  host.trades.mockResolvedValue({ trades });
  host.tender.mockImplementation(() => Promise.resolve({ lines: [...lots], totals: known }));
  host.saveLines.mockImplementation(({ lines }: { lines: LineInput[] }) => {
    saved.push(lines);
    lots = lots.map((lot) => {
      const input = lines.find((one) => one.lot === lot.lot);
      return input ? { ...lot, effort: input.effort, amount: input.amount } : lot;
    });
    return Promise.resolve({ id: 0, areas: ['calibration'], done: null });
  });
  host.previewLine.mockImplementation((input: LineInput) => {
    const lot = lots.find((one) => one.lot === input.lot) ?? line(9);
    return Promise.resolve({ ...lot, effort: input.effort, central: input.effort * 274 });
  });
});

async function open() {
  const studio = new Studio(7);
  await studio.load();
  const { container } = render(LotGrid, { studio, contract: 7, row: 0, onorigin: vi.fn() });
  const cell = (row: number, column: number) => {
    const found = container.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
    if (!found) throw new Error(`no cell ${row}:${column}`);
    return found;
  };
  return { studio, cell, user: userEvent.setup() };
}

const EFFORT = 5;
const CENTRAL = 7;

describe('the table of lots', () => {
  it('computes while one types, and saves with Enter', async () => {
    const { cell, user } = await open();
    await user.click(cell(0, EFFORT));
    await user.keyboard('9');
    await waitFor(() => expect(cell(0, CENTRAL).textContent).toContain('2\u202F466'));
    expect(saved).toEqual([]);
    await user.keyboard('{Enter}');
    await waitFor(() => expect(saved).toMatchObject([[{ lot: 10, effort: 900 }]]));
    await waitFor(() => expect(document.activeElement).toBe(cell(1, EFFORT)));
  });

  it('touches no other row than the one that is typed', async () => {
    const { cell, user } = await open();
    await user.click(cell(0, EFFORT));
    const others: string[] = [];
    const watch = new MutationObserver((changes) => {
      for (const change of changes) {
        const row = (change.target.parentElement ?? document.body).closest('tbody tr');
        if (row && row !== cell(0, 0).parentElement) others.push(row.textContent);
      }
    });
    await user.keyboard('9');
    watch.observe(cell(0, 0).closest('tbody') ?? document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
    await user.keyboard('5');
    await waitFor(() => expect(cell(0, CENTRAL).textContent).toContain('26\u202F030'));
    watch.disconnect();
    expect(others).toEqual([]);
  });

  it('fills down what is selected, where the method uses it', async () => {
    const { cell, user } = await open();
    await user.click(cell(0, EFFORT));
    await user.keyboard('{Shift>}{ArrowDown}{ArrowDown}{/Shift}{Control>}d{/Control}');
    await waitFor(() => expect(saved).toMatchObject([[{ lot: 20, effort: 700 }]]));
    expect(saved[0]).toHaveLength(1);
  });

  it('empties the selection with Delete, in one action', async () => {
    const { cell, user } = await open();
    await user.click(cell(0, 2));
    await user.keyboard('{Shift>}{ArrowDown}{/Shift}{Delete}');
    await waitFor(() =>
      expect(saved).toMatchObject([
        [
          { lot: 10, amount: null },
          { lot: 20, amount: null },
        ],
      ]),
    );
  });

  it('shows a dash where the method leaves a factor out, and does not take keys there', async () => {
    const { cell, user } = await open();
    expect(cell(2, EFFORT).textContent).toContain('—');
    expect(cell(2, EFFORT).getAttribute('aria-readonly')).toBe('true');
    await user.click(cell(2, EFFORT));
    await user.keyboard('9');
    expect(screen.queryByRole('textbox', { name: 'Effort' })).toBeNull();
    expect(saved).toEqual([]);
  });

  it('keeps an absurd value in its cell, says why, and counts the lot no more', async () => {
    const { studio, cell, user } = await open();
    await user.click(cell(0, EFFORT));
    await user.keyboard('700{Enter}');
    const told = await screen.findByRole('alert');
    expect(told.textContent).toContain('700');
    expect(cell(0, CENTRAL).textContent).toContain('—');
    expect(studio.totals?.incomplete).toBe(1);
    expect(saved).toEqual([]);
  });
});
