/**
 * Files dropped on the window. The screen or drawer that can read one says so; the one that spoke last takes it. The page
 * gets a ticket, as from the file dialog: it never knows where the file lies.
 */
import type { DroppedFile } from '../../api/generated/DroppedFile';
import type { DropStep } from '../../api/generated/DropStep';
import type { KnownFile } from '../../api/generated/KnownFile';

/** What every table may be. */
export const TABLES = ['xlsx', 'xlsm', 'ods', 'xls', 'xlsb', 'csv', 'tsv', 'txt'] as const;
/** Essential data. */
export const DATA = ['json', 'xml'] as const;

/** Who reads a file, and which. */
export interface DropTarget {
  /** Endings of the names it reads. */
  endings: readonly string[];
  /** Key of what a file over the window is told. */
  invitation: string;
  /** Key of what is said of another kind of file, with its `name`. */
  wrong: string;
  /** Why it cannot be read now, as a key. */
  refusal?: () => string | null;
  take: (file: KnownFile) => void;
}

/** A sentence for who dropped what nothing reads. */
export interface DropRefusal {
  key: string;
  args: Record<string, string>;
}

/** What becomes of dropped files: one is taken, or a sentence says what to do instead. */
export function judge(
  files: readonly DroppedFile[],
  target: DropTarget | undefined,
): { take: KnownFile } | DropRefusal | null {
  const [file, ...others] = files;
  if (!file) return null;
  const refuse = (key: string): DropRefusal => ({ key, args: { name: file.known.name } });
  if (!target) return refuse('depot-nowhere');
  if (others.length > 0) return refuse('depot-several');
  if (file.kind === 'folder') return refuse('depot-folder');
  if (!target.endings.includes(file.ending)) return refuse(target.wrong);
  const busy = target.refusal?.();
  if (busy) return refuse(busy);
  return { take: file.known };
}

const targets = $state.raw<{ list: DropTarget[] }>({ list: [] });
const shown = $state<{ over: boolean; refusal: DropRefusal | null }>({ over: false, refusal: null });

/** The one that would read a file dropped now. */
const target = () => targets.list.at(-1);

/** Offers to read dropped files until the function it gives back is called. */
export function offerDrop(one: DropTarget): () => void {
  targets.list = [...targets.list, one];
  return () => {
    targets.list = targets.list.filter((other) => other !== one);
  };
}

/** What a file over the window is told; none when there is none. */
export const invitation = (): string | null => (shown.over ? (target()?.invitation ?? null) : null);

/** Why the last file dropped was not read. */
export const refusal = (): DropRefusal | null => shown.refusal;

export function dismissRefusal(): void {
  shown.refusal = null;
}

/** A drag over the window went on. */
export function dropStep(step: DropStep): void {
  shown.over = step.step === 'over';
  if (step.step === 'left') return;
  shown.refusal = null;
  if (step.step === 'over') return;
  const one = target();
  const verdict = judge(step.files, one);
  if (!verdict) return;
  if ('take' in verdict) one?.take(verdict.take);
  else shown.refusal = verdict;
}
