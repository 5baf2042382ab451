/** The clause and the note on the real page and the real host: options, writing, the office's own text. */
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
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
  await clausier.load('calibrage');
  const tender = await clausier.page.locator('main a[href*="calibrage/"]').first().getAttribute('href');
  await clausier.goTo((tender ?? '').replace(/^#\/?/, ''));
});

afterAll(async () => {
  await clausier.close();
  await stage.stop();
});

const button = (name: RegExp) => clausier.page.getByRole('button', { name });
const drawer = () => clausier.page.getByRole('dialog');

/** Everything wrong with the open drawer, at every size. */
async function wrongs(): Promise<string[]> {
  const found: string[] = await violations(clausier.page);
  for (const [name, size] of Object.entries(SIZES)) {
    await clausier.resize(size);
    const sideways = size === SIZES.zoomed ? 'tables may scroll' : 'no sideways scroll';
    found.push(...(await layoutFaults(clausier.page, sideways)).map((line) => `${name}: ${line}`));
  }
  found.push(...(await violations(clausier.page)).map((line) => `zoomed: ${line}`));
  await clausier.resize(SIZES.usual);
  return found;
}

it('the clause is read part by part, with the hours of each lot', async () => {
  await clausier.page.keyboard.press('Control+Enter');
  await clausier.settle();
  const parts = drawer().getByRole('tab');
  expect(await parts.count()).toBeGreaterThan(3);
  await parts.first().focus();
  const before = await drawer().getByRole('tabpanel').textContent();
  await clausier.page.keyboard.press('ArrowDown');
  expect(await drawer().getByRole('tabpanel').textContent()).not.toBe(before);
  expect(await wrongs()).toEqual([]);
});

it('a penalty is written once its amount is there', async () => {
  await drawer().getByLabel('Heures non réalisées').selectOption('per_hour');
  await clausier.settle();
  expect(await drawer().getByText('à remplir pour écrire cette pénalité').count()).toBe(1);
  const amount = drawer().getByLabel('Par heure non réalisée');
  await amount.fill('61');
  await amount.press('Enter');
  await clausier.settle();
  await drawer()
    .getByRole('tab', { name: /pénalités/ })
    .click();
  expect(await drawer().getByRole('tabpanel').textContent()).toMatch(/61\s€/);
});

it('the documents are written whole, and never over another', async () => {
  const path = join(clausier.folder, 'clause.txt');
  await drawer().getByLabel('Format').selectOption('text');
  await clausier.host.answerDialog(path);
  await button(/Écrire la clause/).click();
  await clausier.settle();
  expect(
    await drawer()
      .getByText(/clause\.txt est écrit/)
      .count(),
  ).toBe(1);
  expect(await readFile(path, 'utf8')).toMatch(/61\s€/);
  await clausier.host.answerDialog(path);
  await button(/Écrire la clause/).click();
  await clausier.settle();
  expect(await drawer().getByRole('alert').textContent()).toContain('clause.txt');
  await clausier.page.keyboard.press('Escape');
  await clausier.settle();
  await clausier.page.keyboard.press('Control+Shift+Enter');
  await clausier.settle();
  const note = join(clausier.folder, 'note.pdf');
  await clausier.host.answerDialog(note);
  await button(/Écrire la note/).click();
  await clausier.settle();
  expect((await stat(note)).size).toBeGreaterThan(1_000);
  expect(await wrongs()).toEqual([]);
  await clausier.page.keyboard.press('Escape');
});

it('the documents produced are listed, and found by a word', async () => {
  await clausier.goTo('documents');
  const rows = clausier.page.locator('tbody tr');
  expect(await rows.count()).toBe(2);
  await clausier.page.getByRole('searchbox').fill('note');
  expect(await rows.count()).toBe(1);
  expect(await wrongs()).toEqual([]);
});

it("the office's text keeps its places, and comes back to ours", async () => {
  await clausier.goTo('documents/textes');
  const own = clausier.page.getByLabel('Texte de votre bureau');
  const ours = await own.inputValue();
  await own.fill('Sans aucune place.');
  expect(await clausier.page.getByText(/sans elles?, le document serait faux/).count()).toBe(1);
  expect(await button(/Enregistrer ce texte/).getAttribute('aria-disabled')).toBe('true');
  await own.fill(`${ours}\n\nBienvenue.`);
  await clausier.page.keyboard.press('Control+Enter');
  await clausier.settle();
  expect(await own.inputValue()).toContain('Bienvenue');
  await button(/Revenir au texte de Clausier/).click();
  await clausier.settle();
  expect(await own.inputValue()).toBe(ours);
  expect(clausier.faults).toEqual([]);
});
