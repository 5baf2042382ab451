import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followMoved } from '../lib/moved';
import { followAreas } from '../lib/refresh.svelte';
import { errorText, fieldError } from '../lib/say';
import { asHostError, call, HostError } from './host';

const invoke = vi.hoisted(() => vi.fn());
vi.mock('@tauri-apps/api/core', () => ({
  invoke,
  Channel: class {
    onmessage: ((message: unknown) => void) | undefined;
  },
}));

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  invoke.mockReset();
});

describe('a command', () => {
  it('gives its input under one name, and a channel only when progress is followed', async () => {
    invoke.mockResolvedValue(null);
    await call('home', {});
    expect(invoke).toHaveBeenLastCalledWith('home', { input: {} });
    const follow = vi.fn();
    await call('write_workbook', { year: 2026 }, follow);
    const [, args] = invoke.mock.lastCall ?? [];
    args.progress.onmessage({ done: 1, total: 8 });
    expect(follow).toHaveBeenCalledWith({ done: 1, total: 8 });
  });

  it('that writes makes the screens of its areas read again', async () => {
    const reload = vi.fn();
    const stop = followAreas(['hours'], reload);
    invoke.mockResolvedValue({ id: 1, areas: ['hours'], done: null });
    await call('set_cells', {});
    vi.runAllTimers();
    expect(reload).toHaveBeenCalledTimes(1);
    stop();
  });

  it('that writes tells what it moved in past months, once, and nothing when nothing moved', async () => {
    const told = vi.fn();
    const stop = followMoved(told);
    const done = { key: 'journal-hours', args: {} };
    const moved = [{ key: 'moved-lot-month', args: {} }];
    invoke.mockResolvedValueOnce({ id: 1, areas: ['hours'], done, moved });
    await call('set_cells', {});
    invoke.mockResolvedValueOnce({ id: 1, areas: ['hours'], done, moved: [] });
    await call('set_cells', {});
    expect(told).toHaveBeenCalledExactlyOnceWith(done, moved);
    stop();
  });

  it('that fails says so with its code, its fields and its arguments', async () => {
    invoke.mockRejectedValue({
      code: 'components-at-most',
      fields: ['rate'],
      args: { value: { kind: 'rate', value: 3000 } },
      detail: 'R1',
    });
    const error: unknown = await call('save_lines', {}).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(HostError);
    expect(errorText(error)).toBe('au plus 30\u202F%');
    expect(fieldError(error, 'rate')).toBe('au plus 30\u202F%');
    expect(fieldError(error, 'amount')).toBeNull();
  });
});

describe('an unknown failure', () => {
  it('is told in words, never as a bare code', () => {
    expect(errorText(asHostError('command x not found'))).toContain('Rien de ce qui était enregistré');
    expect(errorText(new Error('boom'))).toContain('Rien de ce qui était enregistré');
    expect(errorText(new HostError('never-written'))).not.toContain('never-written');
  });
});
