/** The dossier that is open, as the whole page sees it. */
import { setLanguage } from '../lib/text.svelte';
import { setTheme } from '../lib/theme';
import * as host from './host-calls';
import { showUndo } from './toast.svelte';

const store = $state<{ state: host.SessionState | null; error: unknown; locked: boolean }>({
  state: null,
  error: null,
  locked: false,
});

export const session = {
  /** Null until the host has answered for the first time. */
  get state(): host.SessionState | null {
    return store.state;
  },
  get error(): unknown {
    return store.error;
  },
  /** Whether screens may be shown. */
  get open(): boolean {
    return store.state?.open === true && !store.locked;
  },
};

/** Reads the session again: after opening a dossier, after every change. */
export async function refreshSession(): Promise<void> {
  try {
    const state = await host.sessionState();
    store.state = state;
    store.error = null;
    if (state.open) store.locked = false;
    setLanguage(state.language);
    setTheme(state.theme);
  } catch (error) {
    store.error = error;
  }
}

/** Locks at once on screen, then in the host: a slow host must not leave a sheet visible. */
export async function lockDossier(): Promise<void> {
  store.locked = true;
  try {
    await host.lock();
  } finally {
    await refreshSession();
  }
}

/** Undoes the last change, whatever the screen it was made in. */
export async function undoLast(): Promise<void> {
  if (!store.state?.undo) return;
  const done = await host.undo();
  showUndo(done.label, 'undone');
}

/** Does again what was undone. */
export async function redoLast(): Promise<void> {
  if (!store.state?.redo) return;
  const done = await host.redo();
  showUndo(done.label, 'redone');
}
