import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchIdle } from './idle';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('a dossier left open', () => {
  it('is locked after the minutes chosen, counted from the last gesture', () => {
    const lock = vi.fn();
    const stop = watchIdle(() => 10, lock);
    vi.advanceTimersByTime(9 * 60_000);
    window.dispatchEvent(new Event('keydown'));
    vi.advanceTimersByTime(9 * 60_000);
    expect(lock).not.toHaveBeenCalled();
    vi.advanceTimersByTime(70_000);
    expect(lock).toHaveBeenCalledTimes(1);
    stop();
  });

  it('is locked on waking, even if a hand moves before the timer', () => {
    const lock = vi.fn();
    const stop = watchIdle(() => 10, lock);
    // Asleep: time passes, timers do not run.
    vi.setSystemTime(Date.now() + 3 * 3_600_000);
    window.dispatchEvent(new Event('pointermove'));
    expect(lock).toHaveBeenCalledTimes(1);
    stop();
  });

  it('is never locked when the setting is 0', () => {
    const lock = vi.fn();
    const stop = watchIdle(() => 0, lock);
    vi.advanceTimersByTime(24 * 3_600_000);
    expect(lock).not.toHaveBeenCalled();
    stop();
  });
});
