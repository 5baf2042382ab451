/** How long the page takes, timed inside it so that driving the browser does not count. */
import type { Page } from 'playwright-core';

/** A frame at sixty a second: a turn of the wheel is answered in less. */
export const FRAME = 1000 / 60;
/** Frames that one turn in twenty may take, when more rows arrive at the same time. */
export const MOST_FRAMES = 3;

/** Median, nineteen in twenty, worst. */
export function spread(times: readonly number[]): { median: number; most: number; worst: number } {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return { median: at(0.5) ?? Infinity, most: at(0.95) ?? Infinity, worst: sorted.at(-1) ?? Infinity };
}

/** In words, for whoever reads the bench. */
export function told(what: string, times: readonly number[]): string {
  const { median, most, worst } = spread(times);
  return (
    `${what}: ${String(times.length)} turns, median ${median.toFixed(1)} ms, ` +
    `19 in 20 within ${most.toFixed(1)} ms, worst ${worst.toFixed(0)} ms\n`
  );
}

/**
 * Scrolls what holds the first table to its end. What a turn costs: from the event of scrolling, before anybody hears
 * it, to the end of the frame that shows it.
 */
export async function scrollToEnd(page: Page, step: number): Promise<number[]> {
  return page.evaluate(async (pixels) => {
    const list = document.querySelector('table')?.parentElement;
    if (!list) throw new Error('nothing to scroll');
    const found: number[] = [];
    let started = 0;
    list.addEventListener('scroll', () => (started = performance.now()), { capture: true });
    const turn = () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => {
          list.scrollTop += pixels;
          requestAnimationFrame(() => {
            const painted = new MessageChannel();
            painted.port1.onmessage = () => {
              if (started > 0) found.push(performance.now() - started);
              started = 0;
              done();
            };
            painted.port2.postMessage(null);
          });
        });
      });
    let idle = 0;
    while (idle < 40) {
      const place = list.scrollTop;
      await turn();
      idle = list.scrollTop > place ? 0 : idle + 1;
    }
    return found;
  }, step);
}
