/** The sentence at the bottom right after a bulk or off-screen change. One at a time: the last one. */

export type ToastKind = 'done' | 'told' | 'undone' | 'redone' | 'failed';

export interface Toast {
  message: string;
  kind: ToastKind;
  /** Tells two equal messages apart, so that the second starts its own eight seconds. */
  number: number;
}

const current = $state<{ toast: Toast | null }>({ toast: null });
let count = 0;

export function toast(): Toast | null {
  return current.toast;
}

/** Says what was done; kind `done` offers to undo it, the others only inform. */
export function showUndo(message: string, kind: ToastKind = 'done'): void {
  count += 1;
  current.toast = { message, kind, number: count };
}

export function hideToast(): void {
  current.toast = null;
}
