/** What a write moved in past months: told by the one door to the host, shown by the frame. */
import type { Message } from '../api/generated/Message';

type Listener = (done: Message, moved: readonly Message[]) => void;

const listeners = new Set<Listener>();

/** Follows what writes move; returns the function that stops. */
export function followMoved(listener: Listener): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** Says what a write moved. */
export function notifyMoved(done: Message, moved: readonly Message[]): void {
  if (moved.length > 0) for (const listener of [...listeners]) listener(done, moved);
}
