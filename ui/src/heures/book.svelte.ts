/** The hours of a lot and a year: what the host knows, what was just entered, what could not be read. */
import * as host from '../api/generated/commands';
import type { CellInput } from '../api/generated/CellInput';
import type { CellRef } from '../api/generated/CellRef';
import type { GridView } from '../api/generated/GridView';
import type { HourStatus } from '../api/generated/HourStatus';
import { HostError } from '../api/host';
import { errorText, say } from '../lib/say';
import { showUndo } from '../shell/toast.svelte';
import { withCells, type BadCell } from './lib';

/** What came of a decision: done, refused for want of a reason, or refused. */
export type Decided = 'done' | 'needs-reason' | 'failed';

export class HoursBook {
  view = $state.raw<GridView | null>(null);
  /** Why the grid could not be read. */
  error = $state.raw<unknown>(null);
  bad = $state.raw<readonly BadCell[]>([]);
  /** Why the last entry was not taken, in words. */
  refusal = $state<string | null>(null);

  private asked: { lot: number; year: number } | null = null;
  private readings = 0;
  private writing = 0;

  /** Opens a lot and a year, or reads the same again. */
  async load(lot: number, year: number): Promise<void> {
    if (this.asked && (this.asked.lot !== lot || this.asked.year !== year)) {
      this.bad = [];
      this.refusal = null;
    }
    this.asked = { lot, year };
    const reading = ++this.readings;
    try {
      const view = await host.hoursGrid({ lot, year });
      // An older answer, or one from before an entry that is on its way, would bring back old figures.
      if (reading !== this.readings || this.writing > 0) return;
      this.view = view;
      this.error = null;
    } catch (error) {
      if (reading === this.readings) this.error = error;
    }
  }

  async reload(): Promise<void> {
    if (this.asked) await this.load(this.asked.lot, this.asked.year);
  }

  badAt(placement: number, month: number): BadCell | undefined {
    return this.bad.find((cell) => cell.placement === placement && cell.month === month);
  }

  /** Keeps texts that are no hours in their cells; they are not sent. */
  keepBad(bad: readonly BadCell[]): void {
    this.forgetBad(bad);
    this.bad = [...this.bad, ...bad];
  }

  forgetBad(cells: readonly CellRef[]): void {
    this.bad = this.bad.filter(
      (one) => !cells.some((cell) => cell.placement === one.placement && cell.month === one.month),
    );
  }

  /** Enters cells in one action: shown at once, given back if the host refuses. */
  async enter(cells: CellInput[], source: 'typed' | 'pasted'): Promise<void> {
    if (cells.length === 0 || !this.view) return;
    const before = this.view;
    const badBefore = this.bad;
    this.forgetBad(cells);
    this.refusal = null;
    this.view = withCells(before, cells, source);
    this.writing += 1;
    try {
      const saved = await host.setCells({ cells, source });
      if (cells.length > 1 && saved.done) showUndo(say(saved.done));
    } catch (error) {
      if (this.writing === 1) this.view = before;
      this.bad = badBefore;
      this.refusal = errorText(error);
    } finally {
      this.writing -= 1;
    }
    if (this.writing === 0) await this.reload();
  }

  /** Validates, rejects or reopens cells in one action. */
  async decide(cells: CellRef[], status: HourStatus, reason = ''): Promise<Decided> {
    if (cells.length === 0) return 'failed';
    this.refusal = null;
    try {
      const saved = await host.decideCells({ cells, status, reason });
      if (cells.length > 1 && saved.done) showUndo(say(saved.done));
      return 'done';
    } catch (error) {
      this.refusal = errorText(error);
      return error instanceof HostError && error.fields.includes('reason') ? 'needs-reason' : 'failed';
    }
  }
}
