import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CalibrationLineView } from '../api/generated/CalibrationLineView';
import type { LineInput } from '../api/generated/LineInput';
import { inputOf, withCell } from './lib';
import { Studio } from './studio.svelte';

const host = vi.hoisted(() => ({
  tender: vi.fn(),
  trades: vi.fn(),
  saveLines: vi.fn(),
  previewLine: vi.fn(),
}));
vi.mock('../api/generated/commands', () => host);

/** A host that keeps what it is given, and takes its time to say so. */
let kept: Partial<CalibrationLineView>;

beforeEach(() => {
  kept = { lot: 1, number: 1, labour_share_typed: true, hourly_cost_typed: true, kept_typed: false };
  host.trades.mockResolvedValue({ trades: [] });
  host.tender.mockImplementation(async () => {
    const lines = [{ ...kept }];
    await new Promise((resolve) => setTimeout(resolve, 3));
    return { lines, totals: {} };
  });
  host.saveLines.mockImplementation(async ({ lines }: { lines: LineInput[] }) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    kept = { ...kept, ...lines[0] };
    return { id: 0, areas: ['calibration'], done: null };
  });
});

describe('cells typed one after the other', () => {
  it('are all kept, although the second is left before the first was saved', async () => {
    const studio = new Studio(7);
    await studio.load();
    // The screen reads again on its own a little after each change, and its reading wins.
    const screen = setInterval(() => void studio.load(), 10);
    const cell = (key: 'amount' | 'labour_share' | 'hourly_cost', value: number) =>
      studio.save(() => {
        const line = studio.savedAt(0);
        return line ? [withCell(inputOf(7, line), key, value)] : [];
      });
    const saves = [cell('amount', 235_000_000), cell('labour_share', 4_200)];
    // Just after the first was answered, before the screen has read it.
    await new Promise((resolve) => setTimeout(resolve, 6));
    await Promise.all([...saves, cell('hourly_cost', 3_600)]);
    clearInterval(screen);
    expect(kept).toMatchObject({ amount: 235_000_000, labour_share: 4_200, hourly_cost: 3_600 });
  });
});
