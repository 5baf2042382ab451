/**
 * How a lot is carried out, on the real page and the real host: parts, bills, places, other commitments, penalties;
 * and the two doors of the company's form.
 */
import { beforeAll, expect, it } from 'vitest';
import { scene } from './support/scene';

const office = scene();
const drawer = () => office.clausier.page.getByRole('dialog');
let lot: number;

beforeAll(async () => {
  const { lots } = await office.clausier.host.call<{ lots: { id: number }[] }>('lots', {
    filter: 'running',
    text: '',
  });
  lot = lots[0]?.id ?? 0;
  await office.clausier.load(`marches/${lot}`);
});

async function view(name: string) {
  await drawer().getByRole('button', { name, exact: true }).click();
  await office.clausier.settle();
}

it('the drawer opens on the parts, that add up to what the lot owes', async () => {
  await office.clausier.page.getByRole('button', { name: 'Exécution', exact: true }).click();
  await drawer().waitFor({ state: 'visible' });
  await office.clausier.settle();
  expect(await drawer().getByText('Parts des entreprises').count()).toBeGreaterThan(0);
  const { due, companies } = await office.clausier.host.call<{ due: number; companies: { due: number }[] }>(
    'structure',
    { id: lot },
  );
  expect(companies.reduce((sum, one) => sum + one.due, 0)).toBe(due);
  expect(await office.wrongs('execution-parts')).toEqual([]);
});

it('bills above a trigger owe hours', async () => {
  await view('Factures et commandes');
  await drawer().getByRole('button', { name: 'Écrire la règle' }).click();
  await drawer().getByLabel('Heures', { exact: true }).fill('1');
  await drawer().getByLabel('Pour un montant hors taxes de').fill('2000');
  await drawer().getByLabel('À partir de').fill('100000');
  await drawer().getByRole('button', { name: 'Enregistrer' }).click();
  await office.clausier.settle();
  await drawer().getByRole('button', { name: 'Noter une facture ou une commande' }).click();
  await drawer().getByRole('button', { name: 'Enregistrer' }).click();
  await office.clausier.settle();
  expect(await drawer().getByText('Ce montant n’est pas vraisemblable.').count()).toBe(1);
  await drawer().getByLabel('Montant hors taxes', { exact: true }).fill('140000');
  await drawer().getByRole('button', { name: 'Enregistrer' }).click();
  await office.clausier.settle();
  const { accrued } = await office.clausier.host.call<{ accrued: number }>('structure', { id: lot });
  expect(accrued).toBe(2_000);
  expect(await office.wrongs('execution-factures')).toEqual([]);
});

it('a list of places is pasted', async () => {
  await view('Lieux');
  await drawer().getByRole('button', { name: 'Ajouter des lieux' }).click();
  await drawer().getByLabel('Lieux, un par ligne').fill('École du Centre;Arras\nÉcole du Port;Arras');
  await drawer().getByRole('button', { name: 'Ajouter', exact: true }).click();
  await office.clausier.settle();
  expect(await drawer().getByRole('rowheader').count()).toBe(2);
  expect(await office.wrongs('execution-lieux')).toEqual([]);
});

it('another unit is promised and read apart from hours', async () => {
  await view('Autres engagements');
  await drawer().getByRole('button', { name: 'Ajouter un engagement' }).click();
  await drawer().getByLabel('Unité').selectOption({ label: 'Stagiaires accueillis' });
  await drawer().getByLabel('Ce qui est promis').fill('Stagiaires du lycée');
  await drawer().getByLabel('Objectif').fill('4');
  expect(await office.wrongs('execution-engagement')).toEqual([]);
  await drawer().getByRole('button', { name: 'Enregistrer' }).click();
  await office.clausier.settle();
  await drawer().getByRole('button', { name: 'Ajouter un relevé' }).click();
  await drawer().getByLabel('Réalisé depuis le relevé précédent').fill('1');
  await drawer().getByRole('button', { name: 'Enregistrer' }).click();
  await office.clausier.settle();
  expect(await drawer().getByText('1 sur 4, 25 %').count()).toBe(1);
});

it('the year tells the other unit apart, and the hours of each place', async () => {
  const { sites } = await office.clausier.host.call<{ sites: { id: number; name: string }[] }>('structure', {
    id: lot,
  });
  const { groups } = await office.clausier.host.call<{
    groups: { rows: { placement: number; total: number }[] }[];
  }>('hours_grid', { lot, year: 2026 });
  const placement = groups.flatMap((group) => group.rows).find((row) => row.total > 0)?.placement;
  await office.clausier.host.call('set_site', { placement, site: sites[0]?.id });
  await office.clausier.load('bilan/2026');
  await office.clausier.settle();
  const { page } = office.clausier;
  const promised = page.getByRole('table', { name: 'Engagements dans une autre unité que l’heure' });
  expect(await promised.getByText('Stagiaires du lycée', { exact: false }).count()).toBe(1);
  const places = page.getByRole('table', { name: 'Heures par lieu' });
  expect(await places.getByRole('row').count()).toBe(3);
  expect(await office.wrongs('bilan-lieux')).toEqual([]);
  await office.clausier.load(`marches/${lot}`);
  await page.getByRole('button', { name: 'Exécution', exact: true }).click();
  await drawer().waitFor({ state: 'visible' });
  await office.clausier.settle();
});

it('penalties are computed, kept and decided by the buyer', async () => {
  await view('Pénalités');
  await drawer()
    .getByRole('button', { name: /(Écrire|Modifier) la règle/ })
    .click();
  await drawer().getByLabel('Heures non réalisées').selectOption('per_hour');
  await drawer().getByLabel('Par heure non réalisée').fill('60');
  await drawer().getByLabel('Par heure non réalisée').press('Tab');
  await drawer().getByRole('button', { name: 'Enregistrer' }).click();
  await office.clausier.settle();
  expect(await drawer().getByText('L’acheteur décide', { exact: false }).count()).toBeGreaterThan(0);
  expect(await office.wrongs('execution-penalites')).toEqual([]);
});

it('the form for a company opens from the hours, to write and to read', async () => {
  await office.clausier.load(`heures/${lot}/2026`);
  await office.clausier.settle();
  for (const [name, picture] of [
    ['Formulaire pour l’entreprise', 'formulaire-ecrire'],
    ['Lire un formulaire rempli', 'formulaire-lire'],
  ] as const) {
    await office.clausier.page.getByRole('button', { name }).first().click();
    await drawer().waitFor({ state: 'visible' });
    await office.clausier.settle();
    expect(await office.wrongs(picture)).toEqual([]);
    await office.clausier.page.keyboard.press('Escape');
    await drawer().waitFor({ state: 'detached' });
  }
  expect(office.clausier.faults).toEqual([]);
});
