import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askAhead } from '../accueil/ahead';
import { firstPicture } from './first';
import { refreshSession } from './session.svelte';

vi.mock('../accueil/ahead', () => ({ askAhead: vi.fn() }));
vi.mock('./session.svelte', () => ({ refreshSession: vi.fn() }));

/** A promise kept by hand. */
function kept() {
  let keep: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    keep = resolve;
  });
  return { promise, keep };
}

let drawn = false;
const load = vi.fn<(face: string) => Promise<FontFace[]>>();

beforeEach(() => {
  vi.useFakeTimers();
  drawn = false;
  load.mockReset().mockResolvedValue([]);
  vi.mocked(askAhead).mockReset().mockResolvedValue();
  vi.mocked(refreshSession).mockReset().mockResolvedValue();
  Object.defineProperty(document, 'fonts', { configurable: true, value: { load } });
});
afterEach(() => vi.useRealTimers());

function start() {
  void firstPicture().then(() => {
    drawn = true;
  });
}

test('the first picture waits for session, faces and figures, all asked at once', async () => {
  const [session, figures, faces] = [kept(), kept(), kept()];
  vi.mocked(refreshSession).mockReturnValue(session.promise);
  vi.mocked(askAhead).mockReturnValue(figures.promise);
  load.mockReturnValue(faces.promise.then(() => []));
  start();
  expect(askAhead).toHaveBeenCalled();
  expect(load).toHaveBeenCalledTimes(3);
  for (const one of [figures, faces, session]) {
    await vi.advanceTimersByTimeAsync(10);
    expect(drawn).toBe(false);
    one.keep();
  }
  await vi.advanceTimersByTimeAsync(0);
  expect(drawn).toBe(true);
});

test.each([
  ['figures', () => vi.mocked(askAhead)],
  ['a session', () => vi.mocked(refreshSession)],
])('%s that take long come to a page that is already there', async (_, slow) => {
  slow().mockReturnValue(kept().promise);
  start();
  await vi.advanceTimersByTimeAsync(399);
  expect(drawn).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(drawn).toBe(true);
});

test('a face that does not come is done without', async () => {
  load.mockRejectedValue(new Error('no such file'));
  start();
  await vi.advanceTimersByTimeAsync(0);
  expect(drawn).toBe(true);
});
