/** Proposals on the real page and the real host: decided together, taken back, written about, chained; a commune. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './support/axe';
import { SIZES, Stage, type Clausier } from './support/clausier';
import { layoutFaults } from './support/layout';
import { openDemo, speak } from './support/opening';

let stage: Stage;
let clausier: Clausier;

beforeAll(async () => {
  stage = await Stage.start();
  clausier = await stage.open();
  await openDemo(clausier);
  await speak(clausier, 'fr');
  await clausier.load('rapprochement/suivi');
});

afterAll(async () => {
  await clausier.close();
  await stage.stop();
});

const button = (name: RegExp) => clausier.page.getByRole('button', { name });
const rows = (group: string) =>
  clausier.page.locator('tbody', { hasText: group }).locator('tr[data-proposal]');

it('shows what waits, by step', async () => {
  expect(await rows('Proposées').count()).toBeGreaterThan(1);
  expect(await rows('En entretien').count()).toBe(1);
  expect(await rows('Non retenues').count()).toBe(0);
});

it('decides on several by the keyboard, as one action that one undo takes back', async () => {
  const before = await rows('Proposées').count();
  const keyboard = clausier.page.keyboard;
  for (const key of ['ArrowDown', 'Space', 'ArrowDown', 'Space', 'a']) await keyboard.press(key);
  await clausier.settle();
  expect(await rows('Acceptées').count()).toBe(2);
  expect(await rows('Proposées').count()).toBe(before - 2);
  await keyboard.press('Control+z');
  await clausier.settle();
  expect(await rows('Acceptées').count()).toBe(0);
  expect(await rows('Proposées').count()).toBe(before);
});

it('writes to the company without saying why anybody is eligible', async () => {
  await rows('Proposées').first().click();
  await clausier.page.keyboard.press('l');
  await clausier.settle();
  const body = clausier.page.getByLabel('Texte', { exact: true });
  expect(await body.inputValue()).toContain('Bonjour');
  await clausier.page.getByRole('button', { name: 'L’entreprise' }).click();
  await clausier.settle();
  const text = await body.inputValue();
  expect(text).toContain('éligible');
  expect(text).not.toMatch(/RSA|critère|chômage|handicap|quartier/i);
  expect(await violations(clausier.page)).toEqual([]);
  await button(/Noter comme envoyé/).click();
  await clausier.settle();
  expect(await button(/Noter comme envoyé/).textContent()).toBeTruthy();
  await clausier.page.keyboard.press('Escape');
  await clausier.settle();
});

it('holds in small windows', async () => {
  for (const place of ['rapprochement/suivi', 'rapprochement/suites']) {
    await clausier.goTo(place);
    for (const size of [SIZES.usual, SIZES.smallest]) {
      await clausier.resize(size);
      expect(await layoutFaults(clausier.page, 'no sideways scroll'), place).toEqual([]);
      expect(await violations(clausier.page), place).toEqual([]);
    }
  }
  await clausier.resize(SIZES.usual);
});

it('proposes the next post before a contract ends', async () => {
  await clausier.goTo('rapprochement/suites');
  const propose = button(/^Proposer$/);
  const before = await propose.count();
  expect(before).toBeGreaterThan(0);
  await propose.first().click();
  await clausier.settle();
  expect(await propose.count()).toBe(before - 1);
});

it('knows the communes, and keeps words it does not know', async () => {
  await clausier.goTo('personnes');
  await button(/Ajouter/)
    .first()
    .click();
  await clausier.settle();
  const commune = clausier.page.getByRole('combobox', { name: 'Commune' });
  await commune.fill('lyon 7');
  await clausier.settle();
  await commune.press('Enter');
  await clausier.settle();
  expect(await commune.inputValue()).toBe('Lyon 7e Arrondissement');
  expect(await clausier.page.getByLabel('Code postal').inputValue()).toBe('69007');
  await commune.fill('Montreval');
  await commune.press('Tab');
  await clausier.settle();
  expect(await commune.inputValue()).toBe('Montreval');
  expect(await clausier.page.getByText(/Commune non reconnue/).count()).toBe(1);
  expect(clausier.faults).toEqual([]);
});
