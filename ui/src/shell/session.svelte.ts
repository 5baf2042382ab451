/** The dossier that is open, as the whole page sees it. */
import * as host from '../api/generated/commands';
import type { SessionState } from '../api/generated/SessionState';
import { errorText, say } from '../lib/say';
import { setLanguage } from '../lib/text.svelte';
import { setTheme } from '../lib/theme';
import { hideToast, showUndo } from './toast.svelte';

const store = $state<{ state: SessionState | null; error: unknown; locked: boolean; held: boolean }>({
  state: null,
  error: null,
  locked: false,
  held: false,
});

export const session = {
  /** Null until the host has answered for the first time. */
  get state(): SessionState | null {
    return store.state;
  },
  get error(): unknown {
    return store.error;
  },
  /** Whether screens may be shown. */
  get open(): boolean {
    return store.state?.open === true && !store.locked && !store.held;
  },
};

/** Takes a session as the host just described it. */
export function takeSession(state: SessionState): void {
  store.state = state;
  store.error = null;
  store.locked = false;
  void setLanguage(state.language === 'en' ? 'en' : 'fr');
  setTheme(state.theme === 'light' || state.theme === 'dark' ? state.theme : 'auto');
}

/**
 * Keeps the opening screen in view although a dossier is open: a new recovery sheet is shown once,
 * and no event of the host may take it away before it was kept.
 */
export function holdOpening(hold: 'hold' | 'release'): void {
  store.held = hold === 'hold';
}

/** Reads the session again: after opening a dossier, after every change. */
export async function refreshSession(): Promise<void> {
  try {
    const state = await host.sessionState();
    // A reading asked for before a lock must not show again what the lock hid.
    if (!store.locked || !state.open) takeSession(state);
  } catch (error) {
    store.error = error;
  }
}

/** Locks at once on screen, then in the host: a slow host must not leave a sheet visible. */
export async function lockDossier(): Promise<void> {
  store.locked = true;
  hideToast();
  try {
    takeSession(await host.lock());
  } catch (error) {
    store.error = error;
  }
}

/** Keeps a preference of this computer: `language`, `theme`. */
export async function savePreference(name: string, value: string): Promise<void> {
  takeSession(await host.setPreference({ name, value }));
}

let busy = false;

async function step(
  run: () => Promise<{ done: Parameters<typeof say>[0] | null }>,
  kind: 'undone' | 'redone',
) {
  // Each press waits for the one before: undoing blind, faster than the screen shows, loses people.
  if (busy) return;
  busy = true;
  try {
    const saved = await run();
    if (saved.done) showUndo(say(saved.done), kind);
    await refreshSession();
  } catch (error) {
    showUndo(errorText(error), 'failed');
  } finally {
    busy = false;
  }
}

/** Undoes the last change, whatever the screen it was made in. */
export async function undoLast(): Promise<void> {
  if (store.state?.undo) await step(host.undo, 'undone');
}

/** Does again what was undone. */
export async function redoLast(): Promise<void> {
  if (store.state?.redo) await step(host.redo, 'redone');
}
