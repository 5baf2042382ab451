/**
 * The office's own practice on the real page and the real host: its bands by amount, where methods come from, the
 * facts of a tender in one step, and the page that looks at who is proposed.
 */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './support/axe';
import { SIZES, Stage, type Clausier } from './support/clausier';
import { layoutFaults } from './support/layout';
import { openDemo, speak } from './support/opening';

let stage: Stage;
let clausier: Clausier;
let tender: number;

beforeAll(async () => {
  stage = await Stage.start();
  clausier = await stage.open();
  await openDemo(clausier);
  await speak(clausier, 'fr');
  const { tenders } = await clausier.host.call<{ tenders: { id: number }[] }>('tenders');
  tender = tenders[0]?.id ?? 0;
  await clausier.load('regles');
});

afterAll(async () => {
  await clausier.close();
  await stage.stop();
});

const button = (name: RegExp) => clausier.page.getByRole('button', { name });
const drawer = () => clausier.page.getByRole('dialog');

/** Everything wrong with what is shown, at every size. */
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

it('profiles and bands are one step from the rules', async () => {
  await clausier.page.getByRole('link', { name: /Profils de main-d’œuvre et barème/ }).click();
  await clausier.settle();
  expect(await clausier.page.locator('h1').textContent()).toBe('Profils de main-d’œuvre');
  expect(await clausier.page.getByText(/ministère de l’Éducation nationale/i).count()).toBeGreaterThan(0);
});

it('the office writes its own bands, refused field by field', async () => {
  await button(/Écrire le barème du bureau/).click();
  const from = drawer().getByLabel('À partir de (HT)');
  expect(await from.count()).toBe(4);
  // The second band begins under the first.
  await from.nth(1).fill('1');
  await drawer().getByLabel('D’où viennent ces chiffres').fill('Délibération de mai');
  await drawer().getByRole('button', { name: 'Enregistrer' }).click();
  expect(await drawer().getByText('Chaque tranche commence au-dessus de la précédente.').count()).toBe(1);
  expect(await wrongs()).toEqual([]);
  await from.nth(1).fill('50 000');
  await drawer().getByLabel('Heures').nth(1).fill('77');
  await drawer().getByRole('button', { name: 'Enregistrer' }).click();
  await drawer().waitFor({ state: 'detached' });
  await clausier.settle();
  expect(await clausier.page.getByText('barème du bureau', { exact: true }).count()).toBe(1);
  const { bands } = await clausier.host.call<{ bands: { from: number; hours: number }[] }>('bands');
  expect(bands[1]).toMatchObject({ from: 5_000_000, hours: 7_700 });
});

it('the method drawer says the bands in force and the source of each method', async () => {
  await clausier.goTo(`calibrage/${tender}`);
  await clausier.page.locator('[data-cell="0:5"]').click();
  await clausier.page.keyboard.press('m');
  await drawer().waitFor({ state: 'visible' });
  await drawer()
    .getByLabel(/Coût de la main-d’œuvre/)
    .check();
  expect(await drawer().getByText('source vérifiée').count()).toBe(1);
  await drawer()
    .getByLabel(/Accord-cadre à bons de commande/)
    .check();
  expect(await drawer().getByText('non vérifié', { exact: true }).count()).toBe(1);
  await drawer()
    .getByLabel(/Barème par tranche de montant/)
    .check();
  await clausier.settle();
  expect(await drawer().getByRole('cell', { name: '77', exact: true }).count()).toBe(1);
  expect(await wrongs()).toEqual([]);
  await clausier.page.keyboard.press('Escape');
  await clausier.goTo('calibrage/profils');
  await button(/Revenir au barème du Ministère/).click();
  await clausier.settle();
  expect(await clausier.page.getByText('barème du bureau', { exact: true }).count()).toBe(0);
});

it('facts and options of a tender are taken back by one step', async () => {
  await clausier.goTo(`calibrage/${tender}`);
  const before = await clausier.host.call<{ title: string; options: { ccag: string } }>('tender', {
    id: tender,
  });
  await clausier.page.locator('[data-cell="0:5"]').click();
  await clausier.page.keyboard.press('e');
  await drawer().waitFor({ state: 'visible' });
  await drawer().getByLabel('Objet du marché').fill('Résidence Les Tilleuls, tranche 3');
  await drawer().getByLabel('CCAG').selectOption({ label: 'Aucun CCAG' });
  await drawer().getByRole('button', { name: 'Enregistrer' }).click();
  await drawer().waitFor({ state: 'detached' });
  const after = await clausier.host.call<{ title: string; options: { ccag: string } }>('tender', {
    id: tender,
  });
  expect([after.title, after.options.ccag]).toEqual(['Résidence Les Tilleuls, tranche 3', 'none']);
  await clausier.page.keyboard.press('Control+z');
  await clausier.settle();
  const again = await clausier.host.call<{ title: string; options: { ccag: string } }>('tender', {
    id: tender,
  });
  expect([again.title, again.options.ccag]).toEqual([before.title, before.options.ccag]);
});

it('the practice is looked at from the matching and from the report, with its tables one key away', async () => {
  await clausier.goTo('rapprochement');
  await clausier.settle();
  await clausier.page.getByRole('link', { name: 'Équité des pratiques' }).first().click();
  await clausier.settle();
  expect(await clausier.page.locator('h1').textContent()).toBe('Équité des pratiques');
  expect(await clausier.page.getByText('Rien de cette page n’entre dans le rapprochement.').count()).toBe(1);
  const chart = clausier.page.getByRole('figure').first();
  const summary = chart.locator('summary');
  await summary.focus();
  await clausier.page.keyboard.press('t');
  // The table is drawn once it is asked for: waited for, not looked at in the same instant.
  await chart.getByRole('table').waitFor({ state: 'visible' });
  expect(await wrongs()).toEqual([]);
  await clausier.page.keyboard.press('Escape');
  await clausier.settle();
  expect(await clausier.page.locator('h1').textContent()).toMatch(/^Bilan/);
  await clausier.page.getByRole('link', { name: 'Équité des pratiques' }).click();
  await clausier.settle();
  expect(await clausier.page.locator('h1').textContent()).toBe('Équité des pratiques');
  expect(clausier.faults).toEqual([]);
});
