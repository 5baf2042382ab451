import { chooseFile } from '../api/generated/commands';
import type { WrittenDocument } from '../api/generated/WrittenDocument';
import { HostError, type Progress } from '../api/host';
import { say } from '../lib/say';
import { show } from '../lib/show';
import { t } from '../lib/text.svelte';

/** A document being written where one chooses: what goes on, what came of it, why it failed. */
export class DocumentWriting {
  /** What goes on, in words; null when nothing does. */
  busy = $state<string | null>(null);
  /** The host is writing: it can be stopped. */
  writing = $state(false);
  written = $state.raw<WrittenDocument | null>(null);
  failure = $state.raw<unknown>(null);

  /** Another document is meant: what was said of the last one no longer holds. */
  forget(): void {
    this.written = null;
    this.failure = null;
  }

  /** One work at a time, such as reading before writing. */
  async act(doing: string, work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = doing;
    this.failure = null;
    try {
      await work();
    } catch (reason) {
      // Stopped by the user: nothing was written, nothing to say.
      if (!(reason instanceof HostError && reason.code === 'error-stopped')) this.failure = reason;
    } finally {
      this.busy = null;
      this.writing = false;
    }
  }

  /** Asks where, under the name suggested, then writes there. */
  async write(
    format: 'pdf' | 'word' | 'text',
    suggested: () => Promise<string>,
    write: (file: string, told: (progress: Progress) => void) => Promise<WrittenDocument>,
  ): Promise<void> {
    await this.act(t('clauses-choosing'), async () => {
      this.written = null;
      const chosen = await chooseFile({ purpose: format, suggested: await suggested() });
      if (!chosen.file) return;
      this.writing = true;
      this.busy = t('clauses-writing');
      this.written = await write(chosen.file.file, (step) => {
        this.busy = t('clauses-writing-step', {
          step: say(step.message),
          done: show.integer(step.done + 1),
          total: show.integer(step.total),
        });
      });
    });
  }
}
