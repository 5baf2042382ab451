/** The judges of the screens see what they should, and only that. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './support/axe';
import { Stage } from './support/clausier';
import { layoutFaults } from './support/layout';

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.start();
});

afterAll(async () => {
  await stage.stop();
});

const LONG = 'Un engagement de trois mille cinq cents heures';

async function faultsOf(body: string): Promise<string[]> {
  const page = await stage.show(`<!doctype html><html lang="fr"><body>${body}</body></html>`);
  try {
    return await layoutFaults(page, 'no sideways scroll');
  } finally {
    await page.close();
  }
}

it('tells a page that is too wide', async () => {
  const faults = await faultsOf('<div class="wide" style="width: 2000px">large</div>');
  expect(faults).toHaveLength(1);
  expect(faults[0]).toContain('div.wide');
});

it('tells letters cut at the side, and in height', async () => {
  const narrow = 'overflow: hidden; white-space: nowrap; width: 60px';
  expect((await faultsOf(`<p style="${narrow}">${LONG}</p>`)).join()).toContain('cut at the side');
  expect((await faultsOf(`<div style="${narrow}"><b>${LONG}</b></div>`)).join()).toContain('cut at the side');
  const low = 'overflow: hidden; height: 20px; width: 150px';
  expect((await faultsOf(`<p style="${low}">${LONG}</p>`)).join()).toContain('cut in height');
});

it('accepts what can still be read', async () => {
  const narrow = 'overflow: hidden; white-space: nowrap; width: 60px';
  expect(await faultsOf(`<p title="${LONG}" style="${narrow}">${LONG}</p>`)).toEqual([]);
  const hidden = 'position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)';
  expect(await faultsOf(`<span style="${hidden}">${LONG}</span>`)).toEqual([]);
  const list = 'overflow-x: hidden; overflow-y: auto; height: 50px';
  expect(await faultsOf(`<div style="${list}"><p>${LONG}</p><p>${LONG}</p><p>${LONG}</p></div>`)).toEqual([]);
});

it('lets only the grid of hours scroll sideways', async () => {
  const scroller = (role: string) =>
    `<div style="overflow-x: auto; width: 200px"><div role="${role}" style="width: 900px">h</div></div>`;
  expect((await faultsOf(scroller('list'))).join()).toContain('scrolls sideways');
  expect(await faultsOf(scroller('grid'))).toEqual([]);
});

it('tells text that is too pale', async () => {
  const page = await stage.show(
    '<!doctype html><html lang="fr"><title>Essai</title><main><h1 style="color: #ccc">Pâle</h1></main></html>',
  );
  const found = await violations(page);
  await page.close();
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/^color-contrast/);
});
