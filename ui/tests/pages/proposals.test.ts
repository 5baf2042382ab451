/** Proposals on the real page and the real host: decided together, taken back, written about, chained; a commune. */
import { expect, it } from 'vitest';
import { violations } from './support/axe';
import { SIZES } from './support/clausier';
import { layoutFaults } from './support/layout';
import { scene } from './support/scene';

const office = scene('rapprochement/suivi');

const button = (name: RegExp) => office.clausier.page.getByRole('button', { name });
const rows = (group: string) =>
  office.clausier.page.locator('tbody', { hasText: group }).locator('tr[data-proposal]');

it('shows what waits, by step', async () => {
  expect(await rows('Proposées').count()).toBeGreaterThan(1);
  expect(await rows('En entretien').count()).toBe(1);
  expect(await rows('Non retenues').count()).toBe(0);
});

it('decides on several by the keyboard, as one action that one undo takes back', async () => {
  const before = await rows('Proposées').count();
  const keyboard = office.clausier.page.keyboard;
  for (const key of ['ArrowDown', 'Space', 'ArrowDown', 'Space', 'a']) await keyboard.press(key);
  await office.clausier.settle();
  expect(await rows('Acceptées').count()).toBe(2);
  expect(await rows('Proposées').count()).toBe(before - 2);
  await keyboard.press('Control+z');
  await office.clausier.settle();
  expect(await rows('Acceptées').count()).toBe(0);
  expect(await rows('Proposées').count()).toBe(before);
});

it('writes to the company without saying why anybody is eligible', async () => {
  await rows('Proposées').first().click();
  await office.clausier.page.keyboard.press('l');
  await office.clausier.settle();
  const body = office.clausier.page.getByLabel('Texte', { exact: true });
  expect(await body.inputValue()).toContain('Bonjour');
  await office.clausier.page.getByRole('button', { name: 'L’entreprise' }).click();
  await office.clausier.settle();
  const text = await body.inputValue();
  expect(text).toContain('éligible');
  expect(text).not.toMatch(/RSA|critère|chômage|handicap|quartier/i);
  expect(await violations(office.clausier.page)).toEqual([]);
  await button(/Noter comme envoyé/).click();
  await office.clausier.settle();
  expect(await button(/Noter comme envoyé/).textContent()).toBeTruthy();
  await office.clausier.page.keyboard.press('Escape');
  await office.clausier.settle();
});

it('the letters are the office’s to write, with the places of ours', async () => {
  const page = office.clausier.page;
  await office.clausier.goTo('documents/textes');
  expect(await page.getByRole('heading', { name: 'Courriers des propositions' }).count()).toBe(1);
  await button(/^À l’entreprise/).click();
  await office.clausier.settle();
  expect(await page.getByText('Pour le poste {poste} ({lot})').count()).toBeGreaterThan(0);
  expect(await violations(page)).toEqual([]);
});

it('holds in small windows', async () => {
  for (const place of ['rapprochement/suivi', 'rapprochement/suites']) {
    await office.clausier.goTo(place);
    for (const size of [SIZES.usual, SIZES.smallest]) {
      await office.clausier.resize(size);
      expect(await layoutFaults(office.clausier.page, 'no sideways scroll'), place).toEqual([]);
      expect(await violations(office.clausier.page), place).toEqual([]);
    }
  }
  await office.clausier.resize(SIZES.usual);
});

it('proposes the next post before a contract ends', async () => {
  await office.clausier.goTo('rapprochement/suites');
  const propose = button(/^Proposer$/);
  const before = await propose.count();
  expect(before).toBeGreaterThan(0);
  await propose.first().click();
  await office.clausier.settle();
  expect(await propose.count()).toBe(before - 1);
});

it('knows the communes, and keeps words it does not know', async () => {
  await office.clausier.goTo('personnes');
  await button(/Ajouter/)
    .first()
    .click();
  await office.clausier.settle();
  const commune = office.clausier.page.getByRole('combobox', { name: 'Commune' });
  await commune.fill('lyon 7');
  await office.clausier.settle();
  await commune.press('Enter');
  await office.clausier.settle();
  expect(await commune.inputValue()).toBe('Lyon 7e Arrondissement');
  expect(await office.clausier.page.getByLabel('Code postal').inputValue()).toBe('69007');
  await commune.fill('Montreval');
  await commune.press('Tab');
  await office.clausier.settle();
  expect(await commune.inputValue()).toBe('Montreval');
  expect(await office.clausier.page.getByText(/Commune non reconnue/).count()).toBe(1);
  expect(office.clausier.faults).toEqual([]);
});
