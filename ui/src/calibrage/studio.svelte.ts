/** One tender being calibrated: what the host knows, what is being typed, what could not be read. */
import * as host from '../api/generated/commands';
import type { CalibrationLineView } from '../api/generated/CalibrationLineView';
import type { LineInput } from '../api/generated/LineInput';
import type { Saved } from '../api/generated/Saved';
import type { TenderView } from '../api/generated/TenderView';
import type { TradeChoice } from '../api/generated/TradeChoice';
import { HostError } from '../api/host';
import { errorText, say } from '../lib/say';
import { showUndo } from '../shell/toast.svelte';
import { COLUMNS, sameLines, totalsOf, withoutResult, type BadCell, type ColumnKey } from './lib';

export class Studio {
  view = $state.raw<TenderView | null>(null);
  trades = $state.raw<TradeChoice[]>([]);
  /** Why the tender could not be read. */
  error = $state.raw<unknown>(null);
  /** The line being typed, as computed by the host; its lot is 0 for the row that adds a lot. */
  preview = $state.raw<CalibrationLineView | null>(null);
  bad = $state.raw<BadCell[]>([]);
  keeping = $state(false);
  /** Figures changed since the screen opened: from then on a changed figure shows it. */
  touched = $state(false);

  readonly lines: CalibrationLineView[] = $derived.by(() => {
    const preview = this.preview;
    const saved = this.view?.lines ?? [];
    if (!preview && this.bad.length === 0) return saved;
    return saved.map((line, row) => {
      const shown = preview && preview.lot === line.lot ? preview : line;
      return this.bad.some((bad) => bad.row === row) ? withoutResult(shown) : shown;
    });
  });
  readonly totals = $derived(this.view ? totalsOf(this.lines, this.view.totals) : null);
  /** Nothing is being typed: what the host computed of the whole tender holds for what is shown. */
  readonly settled = $derived(this.preview === null && this.bad.length === 0);

  private readonly id: number;
  private asked = 0;
  private asking = false;
  private next: LineInput | null = null;
  private readings = 0;
  private writing: Promise<void> = Promise.resolve();
  private latest: Promise<void> = Promise.resolve();

  constructor(id: number) {
    this.id = id;
  }

  load(): Promise<void> {
    this.readings += 1;
    this.latest = this.read(this.readings);
    return this.latest;
  }

  private async read(reading: number): Promise<void> {
    try {
      const [view, trades] = await Promise.all([
        host.tender({ id: this.id }),
        this.trades.length > 0 ? this.trades : host.trades().then((answer) => answer.trades),
      ]);
      if (reading !== this.readings) return;
      // Rows moved under the unreadable texts (a lot removed, an action undone): they have no place left.
      const known = this.view?.lines ?? [];
      if (this.bad.length > 0 && !known.every((line, row) => view.lines[row]?.lot === line.lot))
        this.bad = [];
      this.trades = trades;
      this.view = { ...view, lines: sameLines(known, view.lines) };
      this.error = null;
      this.preview = null;
    } catch (error) {
      if (reading === this.readings) this.error = error;
    }
  }

  /**
   * Computes a line while it is typed. One question at a time, so that keys never queue up behind slow
   * answers: when an answer comes, the last text typed meanwhile is asked next.
   */
  compute(input: LineInput): void {
    this.next = input;
    if (!this.asking) void this.ask();
  }

  private async ask(): Promise<void> {
    this.asking = true;
    while (this.next) {
      const input = this.next;
      this.next = null;
      const mine = this.asked;
      try {
        const line = await host.previewLine(input);
        if (mine !== this.asked) continue;
        this.preview = line;
        this.touched = true;
      } catch {
        // A value that makes no sense yet: the commit says it, not each key.
        if (mine === this.asked && this.next === null) this.preview = null;
      }
    }
    this.asking = false;
  }

  /** Gives up what was being typed. */
  forget(): void {
    this.asked += 1;
    this.next = null;
    this.preview = null;
  }

  setBad(bad: BadCell[]): void {
    if (bad.length === 0) return;
    const others = this.bad.filter(
      (one) => !bad.some((mine) => mine.row === one.row && mine.key === one.key),
    );
    this.bad = [...others, ...bad];
  }

  clearBad(row: number, key: ColumnKey): void {
    if (this.bad.some((one) => one.row === row && one.key === key)) {
      this.bad = this.bad.filter((one) => one.row !== row || one.key !== key);
    }
  }

  badAt(row: number, key: ColumnKey): BadCell | undefined {
    return this.bad.find((one) => one.row === row && one.key === key);
  }

  /** The line as the dossier holds it, without what is being typed. */
  savedAt(row: number): CalibrationLineView | undefined {
    return this.view?.lines[row];
  }

  /**
   * Saves lines in one action; a refusal leaves the typed text in its cell. Someone who types fast saves a
   * cell before the one at its left is back: saves wait for each other, and `build` makes each line from
   * what the one before left.
   */
  save(build: () => LineInput[], typed?: { row: number; text: string }): Promise<void> {
    this.asked += 1;
    this.next = null;
    this.writing = this.writing.then(async () => {
      await this.write(build(), typed);
      let reading = this.load();
      await reading;
      // A later reading, asked by the change itself, took the place of this one.
      while (reading !== this.latest) await (reading = this.latest);
    });
    return this.writing;
  }

  private async write(inputs: LineInput[], typed?: { row: number; text: string }): Promise<void> {
    if (inputs.length === 0) return;
    try {
      const saved = await host.saveLines({ lines: inputs });
      this.touched = true;
      if (inputs.length > 1 && saved.done) showUndo(say(saved.done));
      if (saved.areas.length === 0) this.preview = null;
    } catch (error) {
      this.preview = null;
      const field = error instanceof HostError ? error.fields[0] : undefined;
      const column = COLUMNS.find((one) => one.key === field);
      if (column && typed) {
        this.setBad([{ row: typed.row, key: column.key, text: typed.text, problem: errorText(error) }]);
      } else showUndo(errorText(error), 'failed');
    }
  }

  /** Carries out a change of the whole tender: it can be taken back from the toast, or says why it failed. */
  async act(change: () => Promise<Saved>): Promise<'done' | 'failed'> {
    try {
      const saved = await change();
      this.touched = true;
      if (saved.done) showUndo(say(saved.done));
      return 'done';
    } catch (error) {
      showUndo(errorText(error), 'failed');
      return 'failed';
    }
  }

  remove(line: CalibrationLineView): Promise<unknown> {
    return this.act(() => host.removeLine({ id: line.lot }));
  }

  /** Writes the hours of every lot as its commitment. */
  async keep(): Promise<void> {
    this.keeping = true;
    await this.act(() => host.keepHours({ id: this.id }));
    this.keeping = false;
  }
}
