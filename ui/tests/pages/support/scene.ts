/** The fictional office on one page, in French, and what is wrong with what it shows: where most tests begin. */
import { mkdir } from 'node:fs/promises';
import { afterAll, beforeAll } from 'vitest';
import { violations } from './axe';
import { SIZES, Stage, type Clausier } from './clausier';
import { layoutFaults } from './layout';
import { openDemo, speak } from './opening';

export interface Scene {
  /** The page, once the tests run. */
  readonly clausier: Clausier;
  /**
   * Everything wrong with what is shown, in both themes and at every size; a name keeps a picture of it when
   * `CLAUSIER_SCREENS` says where.
   */
  wrongs: (name?: string) => Promise<string[]>;
}

/** Opens the office before the tests of a file, at a place of the router or nowhere yet, and closes it after them. */
export function scene(place?: string): Scene {
  let stage: Stage | undefined;
  let opened: Clausier | undefined;
  const page = (): Clausier => {
    if (!opened) throw new Error('the page is opened before the tests, not while they are listed');
    return opened;
  };
  beforeAll(async () => {
    stage = await Stage.start();
    opened = await stage.open();
    await openDemo(opened);
    await speak(opened, 'fr');
    if (process.env.CLAUSIER_SCREENS) await mkdir(process.env.CLAUSIER_SCREENS, { recursive: true });
    if (place !== undefined) await opened.load(place);
  });
  afterAll(async () => {
    await opened?.close();
    await stage?.stop();
  });
  return {
    get clausier() {
      return page();
    },
    async wrongs(name) {
      const clausier = page();
      const found: string[] = await violations(clausier.page);
      const folder = process.env.CLAUSIER_SCREENS;
      if (folder && name) await clausier.page.screenshot({ path: `${folder}/${name}.png` });
      await clausier.wear('dark');
      found.push(...(await violations(clausier.page)).map((line) => `dark: ${line}`));
      await clausier.wear('light');
      for (const [size, pixels] of Object.entries(SIZES)) {
        await clausier.resize(pixels);
        const sideways = pixels === SIZES.zoomed ? 'tables may scroll' : 'no sideways scroll';
        found.push(...(await layoutFaults(clausier.page, sideways)).map((line) => `${size}: ${line}`));
      }
      found.push(...(await violations(clausier.page)).map((line) => `zoomed: ${line}`));
      await clausier.resize(SIZES.usual);
      return found;
    },
  };
}
