import { beforeEach, expect, test, vi } from 'vitest';
import { home } from '../api/generated/commands';
import type { HomeView } from '../api/generated/HomeView';
import { askAhead, homeView } from './ahead';

vi.mock('../api/generated/commands', () => ({ home: vi.fn() }));
const asked = vi.mocked(home);
const view = (total: number) => ({ total }) as unknown as HomeView;

beforeEach(() => asked.mockReset());

test('what was asked ahead serves once', async () => {
  asked.mockResolvedValueOnce(view(1)).mockResolvedValueOnce(view(2));
  askAhead();
  expect(await homeView()).toEqual(view(1));
  expect(await homeView()).toEqual(view(2));
  expect(asked).toHaveBeenCalledTimes(2);
});

test('a dossier that was closed at the start is asked again once open', async () => {
  asked.mockRejectedValueOnce(new Error('closed')).mockResolvedValueOnce(view(3));
  askAhead();
  await Promise.resolve();
  await Promise.resolve();
  expect(await homeView()).toEqual(view(3));
});
