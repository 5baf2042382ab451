/**
 * What opens over the table of a tender: each pane, in both languages, is as accessible and as well laid
 * out as the screen itself, at the usual size and at 200 %.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe';
import { SIZES, Stage, type Clausier, type Language } from './support/clausier';
import { layoutFaults } from './support/layout';
import { openDemo, speak } from './support/opening';

const LANGUAGES: readonly Language[] = ['fr', 'en'];

/** Keys of the screen that open a pane, pressed on a cell of figures. */
const KEYS = {
  'method of the lot': 'm',
  feasibility: 'f',
  'sheet of the tender': 'e',
  'new scenario': 's',
  'the note': 'Control+Shift+Enter',
  'the clause': 'Control+Enter',
};

/** Acts of the menu that open a pane, by their place in it. */
const MENU = { versions: 2, 'sharing a total': 3 };

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.start();
});

afterAll(async () => {
  await stage.stop();
});

async function wrongs(clausier: Clausier): Promise<string[]> {
  const wrongs: string[] = [];
  for (const [name, size] of Object.entries({ usual: SIZES.usual, zoomed: SIZES.zoomed })) {
    await clausier.resize(size);
    const found = [
      ...(await violations(clausier.page)),
      ...(await layoutFaults(clausier.page, name === 'zoomed' ? 'tables may scroll' : 'no sideways scroll')),
    ];
    wrongs.push(...found.map((line) => `${name}: ${line}`));
  }
  await clausier.resize(SIZES.usual);
  return wrongs;
}

describe.each(LANGUAGES)('in %s, over the table of lots', (language) => {
  let clausier: Clausier;

  beforeAll(async () => {
    clausier = await stage.open();
    await openDemo(clausier);
    await speak(clausier, language);
    const { tenders } = await clausier.host.call<{ tenders: { id: number }[] }>('tenders');
    await clausier.load(`calibrage/${tenders[0]?.id ?? ''}`);
  });

  afterAll(async () => {
    await clausier.close();
  });

  async function judge(): Promise<void> {
    await clausier.settle();
    await clausier.page.locator('dialog').waitFor({ state: 'visible' });
    expect(await clausier.page.locator('dialog [role="alert"]').allTextContents()).toEqual([]);
    expect(await wrongs(clausier)).toEqual([]);
    await clausier.page.keyboard.press('Escape');
    await clausier.page.locator('dialog').waitFor({ state: 'detached' });
    expect(clausier.faults).toEqual([]);
  }

  it.each(Object.entries(KEYS))('%s holds', async (_, key) => {
    await clausier.page.locator('[data-cell="0:5"]').click();
    await clausier.page.keyboard.press(key);
    await judge();
  });

  it.each(Object.entries(MENU))('%s holds', async (_, place) => {
    await clausier.page.locator('.actes .menu button').first().click();
    await clausier.page.getByRole('menuitem').nth(place).click();
    await judge();
  });

  it('a profile holds', async () => {
    await clausier.page.locator('[data-cell="0:1"]').click();
    await clausier.page.keyboard.press('i');
    await judge();
  });
});
