/** The import of a table, from the file dialog to the undo bar: what plans and lists of people share. */
import { chooseFile, stopWork } from '../../api/generated/commands';
import type { ColumnView } from '../../api/generated/ColumnView';
import type { FilePurpose } from '../../api/generated/FilePurpose';
import type { ImportReport } from '../../api/generated/ImportReport';
import type { KnownFile } from '../../api/generated/KnownFile';
import type { Message } from '../../api/generated/Message';
import type { ProgressStep } from '../../api/generated/ProgressStep';
import { HostError } from '../../api/host';
import { showUndo } from '../../shell/toast.svelte';
import { say } from '../say';
import { show } from '../show';
import { t } from '../text.svelte';
import { assign } from './columns';
import { offerDrop, TABLES, type DropTarget } from './drop.svelte';

/** What every preview of a table says. */
export interface TablePreview {
  file_name: string;
  remembered: boolean;
  columns: ColumnView[];
  fields: string[];
  report: ImportReport;
}

/** A file of which one table is read: where it stands. */
export interface SheetPreview extends TablePreview {
  sheet: string;
  header_row: number;
}

/** What a screen gives to ask for its kind of file. */
interface Source<P extends TablePreview> {
  purpose: FilePurpose;
  preview: (file: string, columns: Record<string, number>) => Promise<P>;
  /** Key of the progress, with `done` and `total`. */
  progress: string;
}

export class TableImport<P extends TablePreview> {
  file = $state.raw<KnownFile | null>(null);
  preview = $state.raw<P | null>(null);
  columns = $state.raw<Record<string, number>>({});
  working = $state<'no' | 'reading' | 'writing'>('no');
  progress = $state('');
  error = $state.raw<unknown>(null);

  constructor(private readonly source: Source<P>) {}

  /** Rows that would be taken. */
  get taken(): number {
    const report = this.preview?.report;
    return report ? report.accepted + report.repaired : 0;
  }

  async choose(): Promise<void> {
    this.error = null;
    try {
      const answer = await chooseFile({ purpose: this.source.purpose, suggested: '' });
      if (answer.file) await this.take(answer.file);
    } catch (reason) {
      this.error = reason;
    }
  }

  /** Reads a file that was chosen, or dropped. */
  async take(file: KnownFile): Promise<void> {
    this.forget();
    this.file = file;
    await this.read();
  }

  async read(): Promise<void> {
    if (!this.file) return;
    this.working = 'reading';
    this.error = null;
    try {
      this.preview = await this.source.preview(this.file.file, this.columns);
    } catch (reason) {
      this.error = reason;
    } finally {
      this.working = 'no';
    }
  }

  correct(index: number, field: string): void {
    if (!this.preview) return;
    this.columns = assign(this.preview.columns, index, field);
    void this.read();
  }

  /** Writes; none when it was stopped or failed, and nothing is written then. */
  async write<D extends { done: Message | null }>(
    run: (file: string, onstep: (step: ProgressStep) => void) => Promise<D>,
  ): Promise<D | null> {
    if (!this.file) return null;
    this.error = null;
    this.working = 'writing';
    this.progress = t('import-writing');
    try {
      const done = await run(this.file.file, (step) => {
        this.progress = t(this.source.progress, {
          done: show.integer(step.done),
          total: show.integer(step.total),
        });
      });
      if (done.done) showUndo(say(done.done));
      return done;
    } catch (reason) {
      // Stopped by the user: nothing was written, nothing to say.
      if (!(reason instanceof HostError && reason.code === 'error-stopped')) this.error = reason;
      return null;
    } finally {
      this.working = 'no';
    }
  }

  /** Reads a table dropped on the window, until the function it gives back is called. */
  offer(own: Partial<DropTarget> = {}): () => void {
    return offerDrop({
      endings: TABLES,
      invitation: 'depot-here',
      wrong: 'depot-wrong',
      take: (file) => void this.take(file),
      ...own,
      refusal: () => (this.working === 'no' ? (own.refusal?.() ?? null) : 'depot-busy'),
    });
  }

  stop(): void {
    void stopWork();
  }

  forget(): void {
    this.file = null;
    this.preview = null;
    this.columns = {};
    this.error = null;
  }
}
