import { beforeEach, expect, test, vi } from 'vitest';
import { home } from '../api/generated/commands';
import type { HomeView } from '../api/generated/HomeView';
import { askAhead, homeView, viewAhead } from './ahead';

vi.mock('../api/generated/commands', () => ({ home: vi.fn() }));
const asked = vi.mocked(home);
const view = (total: number) => ({ total }) as unknown as HomeView;

beforeEach(() => asked.mockReset());

test('what was asked ahead serves once', async () => {
  asked.mockResolvedValueOnce(view(1)).mockResolvedValueOnce(view(2));
  void askAhead();
  expect(await homeView()).toEqual(view(1));
  expect(await homeView()).toEqual(view(2));
  expect(asked).toHaveBeenCalledTimes(2);
});

test('what has come is drawn at once, and once', async () => {
  asked.mockResolvedValueOnce(view(1)).mockResolvedValueOnce(view(2));
  const coming = askAhead();
  expect(viewAhead()).toBeNull();
  await coming;
  expect(viewAhead()).toEqual(view(1));
  expect(viewAhead()).toBeNull();
  expect(await homeView()).toEqual(view(2));
});

test('a dossier that was closed at the start is asked again once open', async () => {
  asked.mockRejectedValueOnce(new Error('closed')).mockResolvedValueOnce(view(3));
  await askAhead();
  expect(viewAhead()).toBeNull();
  expect(await homeView()).toEqual(view(3));
});
