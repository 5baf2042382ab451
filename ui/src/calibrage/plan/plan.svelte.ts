/** One purchasing plan on the screen: what the host knows, what could not be read, writes one after the other. */
import * as host from '../../api/generated/commands';
import type { PlanLineInput } from '../../api/generated/PlanLineInput';
import type { PlanLineView } from '../../api/generated/PlanLineView';
import type { PlanView } from '../../api/generated/PlanView';
import type { Saved } from '../../api/generated/Saved';
import type { TradeChoice } from '../../api/generated/TradeChoice';
import { HostError } from '../../api/host';
import { errorText, say } from '../../lib/say';
import { showUndo } from '../../shell/toast.svelte';
import { COLUMNS, type BadCell, type ColumnKey } from './lib';

export class PlanBook {
  view = $state.raw<PlanView | null>(null);
  trades = $state.raw<TradeChoice[]>([]);
  /** Why the plan could not be read. */
  error = $state.raw<unknown>(null);
  bad = $state.raw<BadCell[]>([]);
  /** Why the days at hand were refused, in words. */
  daysError = $state<string | null>(null);
  /** Figures changed since the screen opened: from then on a changed figure shows it. */
  touched = $state(false);

  readonly lines: PlanLineView[] = $derived(this.view?.lines ?? []);

  private readonly id: number;
  private readings = 0;
  private latest: Promise<void> = Promise.resolve();
  private writing: Promise<void> = Promise.resolve();

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
        host.plan({ id: this.id }),
        this.trades.length > 0 ? this.trades : host.trades().then((answer) => answer.trades),
      ]);
      if (reading !== this.readings) return;
      this.bad = this.bad.filter((one) => view.lines.some((line) => line.id === one.id));
      this.trades = trades;
      this.view = view;
      this.error = null;
    } catch (error) {
      if (reading === this.readings) this.error = error;
    }
  }

  line(id: number): PlanLineView | undefined {
    return this.lines.find((line) => line.id === id);
  }

  badAt(id: number, key: ColumnKey): BadCell | undefined {
    return this.bad.find((one) => one.id === id && one.key === key);
  }

  setBad(bad: BadCell[]): void {
    const others = this.bad.filter((one) => !bad.some((mine) => mine.id === one.id && mine.key === one.key));
    this.bad = [...others, ...bad];
  }

  clearBad(id: number, key: ColumnKey): void {
    if (this.badAt(id, key)) this.bad = this.bad.filter((one) => one.id !== id || one.key !== key);
  }

  /**
   * Saves lines in one action. Saves wait for each other, and `build` makes each line from what the one
   * before left: someone who types fast loses nothing.
   */
  save(build: () => PlanLineInput[], typed?: { id: number; text: string }): Promise<void> {
    this.writing = this.writing.then(async () => {
      const inputs = build();
      if (inputs.length === 0) return;
      try {
        const saved = await host.savePlanLines({ lines: inputs });
        this.touched = true;
        if (inputs.length > 1 && saved.done) showUndo(say(saved.done));
      } catch (error) {
        this.refused(error, typed);
      }
      let reading = this.load();
      await reading;
      // A later reading, asked by the change itself, took the place of this one.
      while (reading !== this.latest) await (reading = this.latest);
    });
    return this.writing;
  }

  private refused(error: unknown, typed?: { id: number; text: string }): void {
    const field = error instanceof HostError ? error.fields[0] : undefined;
    const column = COLUMNS.find((one) => one.key === field);
    if (column && typed) {
      this.setBad([{ id: typed.id, key: column.key, text: typed.text, problem: errorText(error) }]);
    } else showUndo(errorText(error), 'failed');
  }

  async setDays(days: number): Promise<void> {
    try {
      await host.setPlanDays({ id: this.id, days });
      this.daysError = null;
    } catch (error) {
      this.daysError = errorText(error);
    }
  }

  /** Retains these lines and no other. */
  take(lines: number[], telling: 'tell' | 'quiet'): Promise<Saved | null> {
    return this.act(() => host.takePlanLines({ plan: this.id, lines }), telling);
  }

  /** Makes a tender of a line; its number, or null when it was refused. */
  async tender(line: number): Promise<number | null> {
    return (await this.act(() => host.planTender({ id: line }), 'tell'))?.id ?? null;
  }

  async remove(): Promise<boolean> {
    return (await this.act(() => host.removePlan({ id: this.id }), 'tell')) !== null;
  }

  private async act(write: () => Promise<Saved>, telling: 'tell' | 'quiet'): Promise<Saved | null> {
    try {
      const saved = await write();
      this.touched = true;
      if (telling === 'tell' && saved.done) showUndo(say(saved.done));
      return saved;
    } catch (error) {
      showUndo(errorText(error), 'failed');
      return null;
    }
  }
}
