/** The clause and the note on the real page and the real host: options, writing, the office's own text. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { scene } from './support/scene';

const office = scene();

beforeAll(async () => {
  await office.clausier.load('calibrage');
  const tender = await office.clausier.page
    .locator('main a[href*="calibrage/"]')
    .first()
    .getAttribute('href');
  await office.clausier.goTo((tender ?? '').replace(/^#\/?/, ''));
});

const button = (name: RegExp) => office.clausier.page.getByRole('button', { name });
const drawer = () => office.clausier.page.getByRole('dialog');

it('the clause is read part by part, with the hours of each lot', async () => {
  await office.clausier.page.keyboard.press('Control+Enter');
  await office.clausier.settle();
  const parts = drawer().getByRole('tab');
  expect(await parts.count()).toBeGreaterThan(3);
  await parts.first().focus();
  const before = await drawer().getByRole('tabpanel').textContent();
  await office.clausier.page.keyboard.press('ArrowDown');
  expect(await drawer().getByRole('tabpanel').textContent()).not.toBe(before);
  expect(await office.wrongs()).toEqual([]);
});

it('a penalty is written once its amount is there', async () => {
  await drawer().getByLabel('Heures non réalisées').selectOption('per_hour');
  await office.clausier.settle();
  expect(await drawer().getByText('à remplir pour écrire cette pénalité').count()).toBe(1);
  const amount = drawer().getByLabel('Par heure non réalisée');
  await amount.fill('61');
  await amount.press('Enter');
  await office.clausier.settle();
  await drawer()
    .getByRole('tab', { name: /pénalités/ })
    .click();
  expect(await drawer().getByRole('tabpanel').textContent()).toMatch(/61\s€/);
});

it('the documents are written whole, and never over another', async () => {
  const path = join(office.clausier.folder, 'clause.txt');
  await drawer().getByLabel('Format').selectOption('text');
  await office.clausier.host.answerDialog(path);
  await button(/Écrire la clause/).click();
  await office.clausier.settle();
  expect(
    await drawer()
      .getByText(/clause\.txt est écrit/)
      .count(),
  ).toBe(1);
  expect(await readFile(path, 'utf8')).toMatch(/61\s€/);
  await office.clausier.host.answerDialog(path);
  await button(/Écrire la clause/).click();
  await office.clausier.settle();
  expect(await drawer().getByRole('alert').textContent()).toContain('clause.txt');
  await office.clausier.page.keyboard.press('Escape');
  await office.clausier.settle();
  await office.clausier.page.keyboard.press('Control+Shift+Enter');
  await office.clausier.settle();
  const note = join(office.clausier.folder, 'note.pdf');
  await office.clausier.host.answerDialog(note);
  await button(/Écrire la note/).click();
  await office.clausier.settle();
  expect((await stat(note)).size).toBeGreaterThan(1_000);
  expect(await office.wrongs()).toEqual([]);
  await office.clausier.page.keyboard.press('Escape');
});

it('the documents produced are listed, and found by a word', async () => {
  await office.clausier.goTo('documents');
  const rows = office.clausier.page.locator('tbody tr');
  expect(await rows.count()).toBe(2);
  await office.clausier.page.getByRole('searchbox').fill('note');
  expect(await rows.count()).toBe(1);
  expect(await office.wrongs()).toEqual([]);
});

it("the office's text keeps its places, and comes back to ours", async () => {
  await office.clausier.goTo('documents/textes');
  const own = office.clausier.page.getByLabel('Texte de votre bureau');
  const ours = await own.inputValue();
  await own.fill('Sans aucune place.');
  expect(await office.clausier.page.getByText(/sans elles?, le document serait faux/).count()).toBe(1);
  expect(await button(/Enregistrer ce texte/).getAttribute('aria-disabled')).toBe('true');
  await own.fill(`${ours}\n\nBienvenue.`);
  await office.clausier.page.keyboard.press('Control+Enter');
  await office.clausier.settle();
  expect(await own.inputValue()).toContain('Bienvenue');
  await button(/Revenir au texte de Clausier/).click();
  await office.clausier.settle();
  expect(await own.inputValue()).toBe(ours);
  expect(office.clausier.faults).toEqual([]);
});
