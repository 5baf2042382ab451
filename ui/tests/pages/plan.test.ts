/** A purchasing plan on the real page and the real host: imported, typed, chosen, made a tender, undone. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scene } from './support/scene';
import { planFile } from './support/plan';

const office = scene('calibrage');

const button = (name: RegExp) => office.clausier.page.getByRole('button', { name });
const cell = (row: number, column: number) => office.clausier.page.locator(`[data-cell="${row}:${column}"]`);
const toast = () => office.clausier.page.getByRole('status').filter({ hasText: /Annuler/ });

it('is imported as it is, after one has seen what will be taken', async () => {
  const path = join(office.clausier.folder, 'programmation-2027.csv');
  await writeFile(path, planFile(), 'utf8');
  await office.clausier.host.answerDialog(path);
  await button(/Importer un plan/).click();
  await button(/Choisir le fichier/).click();
  await office.clausier.settle();
  await button(/Importer 60 lignes/).click();
  await office.clausier.settle();
  expect(await office.clausier.page.locator('h1').textContent()).toContain('programmation-2027');
  expect(await toast().count()).toBe(1);
  expect(await office.clausier.page.locator('tbody tr').count()).toBe(60);
});

it('keeps its rows in place while one types, and says what it cannot read', async () => {
  const first = await cell(2, 0).textContent();
  await cell(2, 7).click();
  await office.clausier.page.keyboard.type('1');
  await office.clausier.page.keyboard.press('Enter');
  await office.clausier.settle();
  expect(await cell(2, 0).textContent()).toBe(first);
  expect(await cell(2, 7).textContent()).toContain('1');
  await cell(3, 3).click();
  await office.clausier.page.keyboard.type('12x');
  await office.clausier.page.keyboard.press('Enter');
  await office.clausier.settle();
  expect(await office.clausier.page.getByRole('alert').textContent()).toContain('12x');
  await cell(3, 3).click();
  await office.clausier.page.keyboard.press('Escape');
  expect(await office.clausier.page.getByRole('alert').count()).toBe(0);
});

it('marks the lines to take with the days at hand, and one undo takes the choice back', async () => {
  const days = office.clausier.page.getByLabel('Jours disponibles');
  await days.fill('12');
  await days.press('Enter');
  await office.clausier.settle();
  const advised = await office.clausier.page.getByText('à prendre', { exact: true }).count();
  expect(advised).toBeGreaterThan(0);
  await button(/Retenir ce choix/).click();
  await office.clausier.settle();
  expect(await office.clausier.page.getByText('choix retenu').count()).toBe(1);
  await office.clausier.page.keyboard.press('Control+z');
  await office.clausier.settle();
  expect(await office.clausier.page.getByText('à prendre', { exact: true }).count()).toBe(advised);
});

it('a line becomes a tender to calibrate', async () => {
  await cell(0, 0).click();
  const title = await cell(0, 0).locator('.texte').textContent();
  await button(/En faire un marché/).click();
  await office.clausier.settle();
  expect(await office.clausier.page.locator('h1').textContent()).toContain(title);
  await office.clausier.page.goBack();
  await office.clausier.settle();
  expect(await office.clausier.page.getByText('en marché').count()).toBe(1);
});

it('its buyer is given after the import, and one undo takes it back', async () => {
  const drawer = office.clausier.page.getByRole('dialog');
  const context = async () => (await office.clausier.page.locator('header .contexte').textContent()) ?? '';
  await button(/(Donner|Changer) l’acheteur/).click();
  await drawer.getByRole('combobox', { name: 'Acheteur' }).fill('Communauté d’Arvance');
  await drawer.getByRole('button', { name: 'Enregistrer' }).click();
  await drawer.waitFor({ state: 'detached' });
  await office.clausier.settle();
  expect(await context()).toContain('Communauté d’Arvance');
  await office.clausier.page.keyboard.press('Control+z');
  await office.clausier.settle();
  expect(await context()).not.toContain('Communauté d’Arvance');
});

it('is removed, and comes back by one undo said on the list', async () => {
  await button(/Supprimer le plan/).click();
  await office.clausier.settle();
  expect(await toast().count()).toBe(1);
  expect(await office.clausier.page.getByText('Aucun plan d’achats').count()).toBe(1);
  await toast().getByRole('button').click();
  await office.clausier.settle();
  expect(await office.clausier.page.getByRole('link', { name: 'programmation-2027' }).count()).toBe(1);
  expect(office.clausier.faults).toEqual([]);
});
