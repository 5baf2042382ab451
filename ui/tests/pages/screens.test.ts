/**
 * Every screen, in both languages and both themes: no violation of WCAG 2.2 AA, nothing cut, nothing
 * that scrolls sideways at any size a window may have, and no complaint in the console.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe';
import { SIZES, Stage, type Clausier, type Language, type Theme } from './support/clausier';
import { layoutFaults } from './support/layout';
import { openDemo, speak } from './support/opening';
import { importPlan } from './support/plan';
import { places } from './support/places';
import { ROUTES } from '../../src/lib/router.svelte';

const LANGUAGES: readonly Language[] = ['fr', 'en'];
const THEMES: readonly Theme[] = ['light', 'dark'];

/** Everything that is wrong with the place on the screen, named by size and theme. */
async function wrongs(clausier: Clausier): Promise<string[]> {
  const wrongs: string[] = [];
  for (const theme of THEMES) {
    await clausier.wear(theme);
    wrongs.push(...(await violations(clausier.page)).map((line) => `${theme}: ${line}`));
  }
  for (const [name, size] of Object.entries(SIZES)) {
    await clausier.resize(size);
    const sideways = size === SIZES.zoomed ? 'tables may scroll' : 'no sideways scroll';
    wrongs.push(...(await layoutFaults(clausier.page, sideways)).map((line) => `${name}: ${line}`));
  }
  // At 200 % panes become drawers and lists fold: other elements, which must be as accessible.
  wrongs.push(...(await violations(clausier.page)).map((line) => `zoomed: ${line}`));
  await clausier.resize(SIZES.usual);
  return wrongs;
}

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.start();
});

afterAll(async () => {
  await stage.stop();
});

describe.each(LANGUAGES)('in %s, without a dossier', (language) => {
  it('the first screen holds', async () => {
    const clausier = await stage.open();
    try {
      await speak(clausier, language);
      await clausier.load();
      expect(await wrongs(clausier)).toEqual([]);
      expect(clausier.faults).toEqual([]);
    } finally {
      await clausier.close();
    }
  });
});

describe.each(LANGUAGES)('in %s, on the demo dossier', (language) => {
  let clausier: Clausier;
  let found: string[];

  beforeAll(async () => {
    clausier = await stage.open();
    await openDemo(clausier);
    await importPlan(clausier);
    await speak(clausier, language);
    await clausier.load();
    found = await places(clausier);
  });

  afterAll(async () => {
    await clausier.close();
  });

  it.each(Object.keys(ROUTES))('%s', async (name) => {
    for (const place of found.filter((one) => one.split('/')[0] === name)) {
      await clausier.goTo(place);
      const heading = clausier.page.locator('h1, [role="heading"]').first();
      await heading.waitFor({ state: 'visible' });
      // A screen that only says what failed would please every other judge.
      const failures = name === 'composants' ? [] : await clausier.page.getByRole('alert').allTextContents();
      expect(failures, place).toEqual([]);
      expect(await wrongs(clausier), place).toEqual([]);
      expect(clausier.faults, place).toEqual([]);
    }
  });
});
