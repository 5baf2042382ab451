import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followAreas, notifyAreas } from './refresh.svelte';

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.runAllTimers();
  vi.useRealTimers();
});

describe('a change', () => {
  it('reaches the screens that show its area, and only them', () => {
    const hours = vi.fn();
    const people = vi.fn();
    const stops = [followAreas(['hours', 'lots'], hours), followAreas(['people'], people)];
    notifyAreas(['hours']);
    vi.runAllTimers();
    expect(hours).toHaveBeenCalledExactlyOnceWith(new Set(['hours']));
    expect(people).not.toHaveBeenCalled();
    for (const stop of stops) stop();
  });

  it('told twice in a row, by the answer and by the event, is read once', () => {
    const reload = vi.fn();
    const stop = followAreas(['hours', 'lots'], reload);
    notifyAreas(['hours']);
    notifyAreas(['hours', 'lots']);
    vi.runAllTimers();
    expect(reload).toHaveBeenCalledExactlyOnceWith(new Set(['hours', 'lots']));
    stop();
  });

  it('of everything reaches everyone', () => {
    const reload = vi.fn();
    const stop = followAreas(['people'], reload);
    notifyAreas(['*']);
    vi.runAllTimers();
    expect(reload).toHaveBeenCalledTimes(1);
    stop();
  });

  it('no longer reaches a screen that is gone', () => {
    const reload = vi.fn();
    const stop = followAreas(['hours'], reload);
    notifyAreas(['hours']);
    stop();
    vi.runAllTimers();
    expect(reload).not.toHaveBeenCalled();
  });

  it('of nothing wakes nobody', () => {
    const reload = vi.fn();
    const stop = followAreas(['*'], reload);
    notifyAreas([]);
    vi.runAllTimers();
    expect(reload).not.toHaveBeenCalled();
    stop();
  });
});
