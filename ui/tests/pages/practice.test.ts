/**
 * The office's own practice on the real page and the real host: its bands by amount, where methods come from, the
 * facts of a tender in one step, and the page that looks at who is proposed.
 */
import { beforeAll, expect, it } from 'vitest';
import { scene } from './support/scene';

const office = scene();
let tender: number;

beforeAll(async () => {
  const { tenders } = await office.clausier.host.call<{ tenders: { id: number }[] }>('tenders');
  tender = tenders[0]?.id ?? 0;
  await office.clausier.load('regles');
});

const button = (name: RegExp) => office.clausier.page.getByRole('button', { name });
const drawer = () => office.clausier.page.getByRole('dialog');

it('profiles and bands are one step from the rules', async () => {
  await office.clausier.page.getByRole('link', { name: /Profils de main-d’œuvre et barème/ }).click();
  await office.clausier.settle();
  expect(await office.clausier.page.locator('h1').textContent()).toBe('Profils de main-d’œuvre');
  expect(await office.clausier.page.getByText(/ministère de l’Éducation nationale/i).count()).toBeGreaterThan(
    0,
  );
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
  expect(await office.wrongs()).toEqual([]);
  await from.nth(1).fill('50 000');
  await drawer().getByLabel('Heures').nth(1).fill('77');
  await drawer().getByRole('button', { name: 'Enregistrer' }).click();
  await drawer().waitFor({ state: 'detached' });
  await office.clausier.settle();
  expect(await office.clausier.page.getByText('barème du bureau', { exact: true }).count()).toBe(1);
  const { bands } = await office.clausier.host.call<{ bands: { from: number; hours: number }[] }>('bands');
  expect(bands[1]).toMatchObject({ from: 5_000_000, hours: 7_700 });
});

it('the method drawer says the bands in force and the source of each method', async () => {
  await office.clausier.goTo(`calibrage/${tender}`);
  await office.clausier.page.locator('[data-cell="0:5"]').click();
  await office.clausier.page.keyboard.press('m');
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
  await office.clausier.settle();
  expect(await drawer().getByRole('cell', { name: '77', exact: true }).count()).toBe(1);
  expect(await office.wrongs()).toEqual([]);
  await office.clausier.page.keyboard.press('Escape');
  await office.clausier.goTo('calibrage/profils');
  await button(/Revenir au barème du Ministère/).click();
  await office.clausier.settle();
  expect(await office.clausier.page.getByText('barème du bureau', { exact: true }).count()).toBe(0);
});

it('facts and options of a tender are taken back by one step', async () => {
  await office.clausier.goTo(`calibrage/${tender}`);
  const before = await office.clausier.host.call<{ title: string; options: { ccag: string } }>('tender', {
    id: tender,
  });
  await office.clausier.page.locator('[data-cell="0:5"]').click();
  await office.clausier.page.keyboard.press('e');
  await drawer().waitFor({ state: 'visible' });
  await drawer().getByLabel('Objet du marché').fill('Résidence Les Tilleuls, tranche 3');
  await drawer().getByLabel('CCAG').selectOption({ label: 'Aucun CCAG' });
  await drawer().getByRole('button', { name: 'Enregistrer' }).click();
  await drawer().waitFor({ state: 'detached' });
  const after = await office.clausier.host.call<{ title: string; options: { ccag: string } }>('tender', {
    id: tender,
  });
  expect([after.title, after.options.ccag]).toEqual(['Résidence Les Tilleuls, tranche 3', 'none']);
  await office.clausier.page.keyboard.press('Control+z');
  await office.clausier.settle();
  const again = await office.clausier.host.call<{ title: string; options: { ccag: string } }>('tender', {
    id: tender,
  });
  expect([again.title, again.options.ccag]).toEqual([before.title, before.options.ccag]);
});

it('the practice is looked at from the matching and from the report, with its tables one key away', async () => {
  await office.clausier.goTo('rapprochement');
  await office.clausier.settle();
  await office.clausier.page.getByRole('link', { name: 'Équité des pratiques' }).first().click();
  await office.clausier.settle();
  expect(await office.clausier.page.locator('h1').textContent()).toBe('Équité des pratiques');
  expect(
    await office.clausier.page.getByText('Rien de cette page n’entre dans le rapprochement.').count(),
  ).toBe(1);
  const chart = office.clausier.page.getByRole('figure').first();
  const summary = chart.locator('summary');
  await summary.focus();
  await office.clausier.page.keyboard.press('t');
  // The table is drawn once it is asked for: waited for, not looked at in the same instant.
  await chart.getByRole('table').waitFor({ state: 'visible' });
  expect(await office.wrongs()).toEqual([]);
  await office.clausier.page.keyboard.press('Escape');
  await office.clausier.settle();
  expect(await office.clausier.page.locator('h1').textContent()).toMatch(/^Bilan/);
  await office.clausier.page.getByRole('link', { name: 'Équité des pratiques' }).click();
  await office.clausier.settle();
  expect(await office.clausier.page.locator('h1').textContent()).toBe('Équité des pratiques');
  expect(office.clausier.faults).toEqual([]);
});
