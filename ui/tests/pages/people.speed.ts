/** A list of 5 000 people answers a key press within 50 ms, and a turn of the wheel within a frame. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Stage, type Clausier } from './support/clausier';
import { FRAME, MOST_FRAMES, scrollToEnd, spread, told } from './support/speed';

const dossier = process.env.CLAUSIER_LARGE;
const passphrase = process.env.CLAUSIER_PASSPHRASE;
if (!dossier || !passphrase) throw new Error('no large dossier: run this through `cargo xtask bench`');

/** Most milliseconds from a key press to what it filters. */
const MOST = 50;
let stage: Stage;
let clausier: Clausier;

beforeAll(async () => {
  stage = await Stage.start();
  clausier = await stage.open();
  await clausier.host.call('host:open', { path: dossier, passphrase });
  await clausier.load('personnes');
});

afterAll(async () => {
  await clausier.close();
  await stage.stop();
});

it('filters 5 000 people as one types', async () => {
  const field = clausier.page.locator('input[type="search"]').first();
  await field.click();
  const times: number[] = [];
  for (const word of ['mar', 'ben', 'lemai', 'du', 'sofi']) {
    await field.fill('');
    await clausier.settle();
    for (const letter of word) {
      // Timed inside the page, so that driving the browser does not count: from the input event to the
      // frame after the rows changed.
      times.push(
        await clausier.page.evaluate(async (typed) => {
          const input = document.querySelector<HTMLInputElement>('input[type="search"]');
          const rows = document.querySelector('table tbody')?.parentElement?.parentElement;
          if (!input || !rows) throw new Error('no list of people');
          const changed = new Promise<void>((done) => {
            const watch = new MutationObserver(() => {
              watch.disconnect();
              requestAnimationFrame(() => done());
            });
            watch.observe(rows, { subtree: true, childList: true, characterData: true });
            // The same rows may stay: a letter that changes nothing is answered at once.
            setTimeout(done, 400);
          });
          const started = performance.now();
          input.value += typed;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          await changed;
          return performance.now() - started;
        }, letter),
      );
      await clausier.settle();
    }
  }
  const answered = times.filter((time) => time < 400);
  const { median, worst } = spread(answered);
  process.stdout.write(
    `filter of 5 000 people: median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms\n`,
  );
  expect(answered.length).toBeGreaterThan(8);
  expect(median).toBeLessThanOrEqual(MOST);
});

it('scrolls to the last of 5 000 people, a turn of the wheel within a frame', async () => {
  await clausier.page.locator('input[type="search"]').first().fill('');
  await clausier.settle();
  const times = await scrollToEnd(clausier.page, 400);
  const { reached, total } = await clausier.page.evaluate(() => {
    const rows = [...document.querySelectorAll('table tbody tr[aria-rowindex]')];
    return {
      reached: Number(rows.at(-1)?.getAttribute('aria-rowindex') ?? 0) - 1,
      total: Number(document.querySelector('table')?.getAttribute('aria-rowcount') ?? 0) - 1,
    };
  });
  const { median, most } = spread(times);
  process.stdout.write(told(`scrolling ${String(total)} people`, times));
  expect(total).toBeGreaterThanOrEqual(5_000);
  expect(reached).toBe(total);
  expect(times.length).toBeGreaterThan(100);
  expect(median).toBeLessThanOrEqual(FRAME);
  expect(most).toBeLessThanOrEqual(MOST_FRAMES * FRAME);
});
