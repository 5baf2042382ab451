/* eslint-disable svelte/prefer-svelte-reactivity -- these sets tell whom to call; nothing is drawn from them */
/**
 * Which screens to read again after a change. Every write says which areas it
 * touched (`hours`, `lots`, `people` ...); a screen says which areas it shows.
 */
import { onDestroy } from 'svelte';

interface Listener {
  areas: ReadonlySet<string>;
  reload: (changed: ReadonlySet<string>) => void;
}

const listeners = new Set<Listener>();
let pending = new Set<string>();
let timer: ReturnType<typeof setTimeout> | undefined;

// The answer of a write and the event `changed` name the same areas a few
// milliseconds apart: one reading is enough for both.
const COALESCE_MS = 20;

function flush(): void {
  timer = undefined;
  const changed = pending;
  pending = new Set();
  for (const listener of [...listeners]) {
    const mine = new Set([...changed].filter((area) => listener.areas.has(area) || listener.areas.has('*')));
    if (mine.size > 0 || changed.has('*')) listener.reload(mine.size > 0 ? mine : changed);
  }
}

/** Says that areas changed; `*` means everything (another dossier, a restored copy). */
export function notifyAreas(areas: readonly string[]): void {
  if (areas.length === 0) return;
  for (const area of areas) pending.add(area);
  timer ??= setTimeout(flush, COALESCE_MS);
}

/** Follows areas outside a component; returns the function that stops. */
export function followAreas(
  areas: readonly string[],
  reload: (changed: ReadonlySet<string>) => void,
): () => void {
  const listener = { areas: new Set(areas), reload };
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/**
 * For a component: calls `reload` whenever one of `areas` changes, until the
 * component goes. `reload` is not called at once; the screen's first reading is its own.
 */
export function onAreas(areas: readonly string[], reload: (changed: ReadonlySet<string>) => void): void {
  onDestroy(followAreas(areas, reload));
}
