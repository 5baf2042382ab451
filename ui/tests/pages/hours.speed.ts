/** A grid of 300 people and twelve months scrolls within a frame. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Stage, type Clausier } from './support/clausier';
import { openDemo } from './support/opening';
import { FRAME, MOST_FRAMES, scrollToEnd, spread, told } from './support/speed';

const PEOPLE = 300;

let stage: Stage;
let clausier: Clausier;

beforeAll(async () => {
  stage = await Stage.start();
  clausier = await stage.open();
  await openDemo(clausier);
  // No fictional lot has so many people: the host's own grid is told again, each person under another number, over
  // every month of the year.
  await clausier.page.addInitScript((people) => {
    interface Row {
      placement: number;
      name: string;
      cells: unknown[];
    }
    interface Grid {
      months: number[];
      groups: { rows: Row[] }[];
      [sums: string]: unknown;
    }
    const widen = (grid: Grid): Grid => {
      const months = Array.from({ length: 12 }, (_, month) => 202601 + month);
      const wide = (list: unknown) =>
        Array.isArray(list) && list.length === grid.months.length
          ? months.map((_, month) => list[month % list.length] as unknown)
          : list;
      const known = grid.groups.flatMap((group) => group.rows);
      let next = 0;
      const each = Math.ceil(people / grid.groups.length);
      const groups = grid.groups.map((group, at) => ({
        ...group,
        subtotals: wide((group as unknown as { subtotals: unknown }).subtotals),
        rows: Array.from({ length: Math.min(each, people - at * each) }, () => {
          const row = known[next % known.length];
          next += 1;
          return {
            ...row,
            placement: next,
            name: `${String(row?.name)} ${String(next)}`,
            cells: wide(row?.cells),
          };
        }),
      }));
      const sums = ['entered', 'to_check', 'validated', 'cumulated'].map((name) => [name, wide(grid[name])]);
      return { ...grid, ...Object.fromEntries(sums), months, groups } as Grid;
    };
    const window_ = window as unknown as {
      __TAURI_INTERNALS__: { invoke: (name: string, args?: unknown) => Promise<unknown> };
    };
    const before = window_.__TAURI_INTERNALS__.invoke;
    window_.__TAURI_INTERNALS__.invoke = async (name, args) => {
      const answer = await before(name, args);
      return name === 'hours_grid' ? widen(answer as Grid) : answer;
    };
  }, PEOPLE);
  const { lots } = await clausier.host.call<{ lots: { id: number }[] }>('lots', {
    filter: 'running',
    text: '',
  });
  await clausier.load(`heures/${String(lots[0]?.id)}/2026`);
  await clausier.settle();
});

afterAll(async () => {
  await clausier.close();
  await stage.stop();
});

it('scrolls 300 people and twelve months, a turn of the wheel within a frame', async () => {
  const columns = await clausier.page.locator('table thead th').count();
  expect(columns).toBeGreaterThanOrEqual(12 + 3);
  const times = await scrollToEnd(clausier.page, 200);
  const last = await clausier.page.locator('[data-cell]').last().getAttribute('data-cell');
  const { median, most } = spread(times);
  process.stdout.write(told(`scrolling ${String(PEOPLE)} people, 12 months`, times));
  expect(last).toBe(`${String(PEOPLE - 1)}:11`);
  expect(times.length).toBeGreaterThan(20);
  expect(median).toBeLessThanOrEqual(FRAME);
  expect(most).toBeLessThanOrEqual(MOST_FRAMES * FRAME);
});
