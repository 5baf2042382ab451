/** Photographs of every screen for `cargo xtask screens`: French, light and dark, and home in English. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Stage, type Clausier } from './support/clausier';
import { openDemo, speak } from './support/opening';
import { importPlan } from './support/plan';
import { places } from './support/places';

const folder = process.env.CLAUSIER_SCREENS;
if (!folder) throw new Error('CLAUSIER_SCREENS is not set: run this through `cargo xtask screens`');

let stage: Stage;
let clausier: Clausier;

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  stage = await Stage.start();
  clausier = await stage.open();
});

afterAll(async () => {
  await clausier.close();
  await stage.stop();
});

async function photograph(name: string): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await clausier.wear(theme);
    await clausier.page.screenshot({ path: join(folder as string, `${name}-${theme}.png`) });
  }
}

it('photographs every screen', async () => {
  await speak(clausier, 'fr');
  await clausier.load();
  await photograph('ouverture');
  await openDemo(clausier);
  await importPlan(clausier);
  await clausier.load('accueil');
  for (const place of await places(clausier)) {
    await clausier.goTo(place);
    const [name, ...rest] = place.split('/');
    // A record is a sheet; a screen under another has its own name.
    const under = rest.find((part) => !/^\d+$/.test(part)) ?? 'fiche';
    await photograph(rest.length > 0 ? `${name}-${under}` : (name ?? 'accueil'));
  }
  await speak(clausier, 'en');
  await clausier.load('accueil');
  await photograph('accueil-en');
  expect(clausier.faults).toEqual([]);
});
