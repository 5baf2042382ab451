/** Locks a dossier left open on a desk: after some minutes without a key or a gesture, and on waking from sleep. */

const SIGNS = ['keydown', 'pointerdown', 'pointermove', 'wheel'] as const;
const LOOK_EVERY_MS = 5000;

/**
 * `minutes` is asked at each look (0 means never). The clock is compared rather than a delay
 * waited for, because timers stop while the computer sleeps.
 */
export function watchIdle(minutes: () => number, lock: () => void): () => void {
  let last = Date.now();
  const look = () => {
    const limit = minutes() * 60_000;
    if (limit > 0 && Date.now() - last >= limit) {
      last = Date.now();
      lock();
    }
  };
  const seen = () => {
    // The first gesture after a long sleep comes before the timer's turn: it must not save the day.
    look();
    last = Date.now();
  };
  for (const sign of SIGNS) window.addEventListener(sign, seen, { passive: true, capture: true });
  const timer = setInterval(look, LOOK_EVERY_MS);
  return () => {
    clearInterval(timer);
    for (const sign of SIGNS) window.removeEventListener(sign, seen, { capture: true });
  };
}
