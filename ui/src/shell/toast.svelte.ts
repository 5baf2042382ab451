/** The sentence at the bottom right after a bulk or off-screen change. One at a time: the last one. */

export type ToastKind = 'done' | 'told' | 'undone' | 'redone' | 'failed';

export interface Toast {
  message: string;
  kind: ToastKind;
  /** What the action moved elsewhere, lot by lot. */
  moved: readonly string[];
  /** Tells two equal messages apart, so that the second starts its own eight seconds. */
  number: number;
}

const current = $state<{ toast: Toast | null }>({ toast: null });
let count = 0;

export function toast(): Toast | null {
  return current.toast;
}

// What the last write moved, for the screen that says the same write in a moment.
let told: { message: string; moved: readonly string[] } | null = null;

/** Says what was done; kind `done` offers to undo it, the others only inform. */
export function showUndo(message: string, kind: ToastKind = 'done'): void {
  const moved = told?.message === message ? told.moved : [];
  told = null;
  count += 1;
  current.toast = { message, kind, moved, number: count };
}

/** Says what a write moved in past months, whether or not its screen then says the write itself. */
export function showMoved(message: string, moved: readonly string[]): void {
  told = { message, moved };
  showUndo(message);
  told = { message, moved };
}

export function hideToast(): void {
  current.toast = null;
}
