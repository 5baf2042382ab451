/**
 * Proofs and documents of a lot on the real page and the real host: a gap is closed for several months at once, a file
 * is attached and recognised, the attestation says what the screen says, a person's control pack is read.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { EvidenceView } from '../../src/api/generated/EvidenceView';
import type { LotsView } from '../../src/api/generated/LotsView';
import type { PeopleView } from '../../src/api/generated/PeopleView';
import { scene } from './support/scene';

const office = scene();
const drawer = () => office.clausier.page.getByRole('dialog');
let lot: number;
let person: number;

const read = () =>
  office.clausier.host.call<EvidenceView>('evidence', { lot, organisation: null, from: null, to: null });

beforeAll(async () => {
  const { lots } = await office.clausier.host.call<LotsView>('lots', { filter: 'running', text: '' });
  for (const one of lots) {
    lot = one.id;
    const { missing } = await read();
    if (missing.hours.length > 0 && one.done > 0) break;
  }
  const { rows } = await office.clausier.host.call<PeopleView>('people', {
    filter: 'all',
    text: '',
    sort: 'name',
    descending: false,
    offset: 0,
    limit: 1,
  });
  person = rows[0]?.id ?? 0;
  await office.clausier.load(`marches/${lot}`);
  await office.clausier.page.getByRole('button', { name: 'Exécution', exact: true }).click();
  await drawer().waitFor({ state: 'visible' });
});

async function view(name: string) {
  await drawer().getByRole('button', { name, exact: true }).click();
  await office.clausier.settle();
}

it('what nothing proves is told, and one proof closes every month of a company', async () => {
  await view('Pièces');
  const before = await read();
  const gap = before.missing.hours[0];
  if (!gap) throw new Error('nothing is missing');
  expect(await drawer().getByText(gap.company, { exact: true }).count()).toBeGreaterThan(0);
  expect(await office.wrongs('pieces')).toEqual([]);
  await drawer()
    .getByRole('button', { name: `Noter la pièce : ${gap.company}`, exact: true })
    .click();
  await office.clausier.settle();
  const path = join(office.clausier.folder, 'relevé.pdf');
  await writeFile(path, 'hours of October');
  await office.clausier.host.answerDialog(path);
  await drawer().getByRole('button', { name: 'Joindre le nom d’un fichier' }).click();
  await office.clausier.settle();
  expect(await drawer().getByText('relevé.pdf').count()).toBeGreaterThan(0);
  expect(await office.wrongs('pieces-noter')).toEqual([]);
  await drawer().getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await office.clausier.settle();
  const after = await read();
  expect(after.missing.total).toBe(before.missing.total - gap.hours);
  expect(after.records[0]?.file_name).toBe('relevé.pdf');
  // The very file is recognised, and the place it lies in is nowhere.
  await office.clausier.host.answerDialog(path);
  await drawer().getByRole('button', { name: 'Vérifier un fichier' }).click();
  await office.clausier.settle();
  expect(
    await drawer()
      .getByText(/est bien le fichier noté/)
      .count(),
  ).toBe(1);
  expect(await office.clausier.page.content()).not.toContain(office.clausier.folder);
});

it('a refused proof says why by its field and loses nothing', async () => {
  await drawer().getByRole('button', { name: 'Noter une pièce', exact: true }).click();
  await drawer().getByLabel('Pièce', { exact: true }).selectOption('payslip');
  await drawer().getByLabel('Du mois de').selectOption({ label: 'Aucun' });
  await drawer().getByLabel('Remarque').fill('vu au bureau');
  await drawer().getByRole('button', { name: 'Enregistrer', exact: true }).click();
  await office.clausier.settle();
  expect(
    await drawer().getByText('Une pièce qui prouve des heures dit de quels mois elle parle.').count(),
  ).toBe(1);
  expect(await drawer().getByLabel('Remarque').inputValue()).toBe('vu au bureau');
  await office.clausier.page.keyboard.press('Escape');
});

it('the attestation says what the screen says, and is written once', async () => {
  await view('Documents');
  await drawer().getByLabel('Document', { exact: true }).selectOption('attestation');
  await drawer().getByRole('button', { name: 'Lire', exact: true }).click();
  await office.clausier.settle();
  const text = (await drawer().getByRole('region', { name: 'Texte du document' }).textContent()) ?? '';
  const shown =
    (await drawer()
      .getByText(/validées pour .* dues$/)
      .first()
      .textContent()) ?? '';
  const figures = shown.match(/[\d\s  ,]+h/g) ?? [];
  expect(figures).toHaveLength(2);
  for (const figure of figures) expect(text).toContain(figure.trim());
  expect(await office.wrongs('papiers-attestation')).toEqual([]);
  const path = join(office.clausier.folder, 'attestation.pdf');
  for (const refused of [false, true]) {
    await office.clausier.host.answerDialog(path);
    await drawer().getByRole('button', { name: 'Écrire…', exact: true }).click();
    await office.clausier.settle();
    expect((await drawer().getByRole('alert').count()) > 0).toBe(refused);
  }
  expect((await readFile(path)).subarray(0, 4).toString()).toBe('%PDF');
  expect(await drawer().getByText('attestation.pdf').count()).toBeGreaterThan(0);
});

it('names in full are a choice, for a company and for a control', async () => {
  await drawer().getByLabel('Document', { exact: true }).selectOption('statement');
  await office.clausier.settle();
  expect(await drawer().getByLabel('Noms des personnes').inputValue()).toBe('initials');
  await drawer().getByLabel('Document', { exact: true }).selectOption('control');
  await drawer().getByLabel('Noms des personnes').selectOption('full');
  await office.clausier.settle();
  expect(
    await drawer()
      .getByText(/le destinataire a le droit/)
      .count(),
  ).toBe(1);
  await drawer().getByRole('button', { name: 'Lire', exact: true }).click();
  await office.clausier.settle();
  expect(await drawer().getByRole('region', { name: 'Texte du document' }).textContent()).toContain(
    'Heures sans pièce',
  );
  expect(await office.wrongs('papiers-controle')).toEqual([]);
  await office.clausier.page.keyboard.press('Escape');
  await drawer().waitFor({ state: 'detached' });
});

it('a person has a control pack, and produced documents are listed', async () => {
  await office.clausier.load(`personnes/${person}`);
  await office.clausier.settle();
  await office.clausier.page.getByRole('button', { name: 'Dossier de contrôle' }).click();
  await drawer().waitFor({ state: 'visible' });
  await drawer().getByRole('button', { name: 'Lire', exact: true }).click();
  await office.clausier.settle();
  expect(await drawer().getByRole('region', { name: 'Texte du document' }).count()).toBe(1);
  expect(await office.wrongs('personne-controle')).toEqual([]);
  await office.clausier.page.keyboard.press('Escape');
  await office.clausier.load('documents');
  await office.clausier.settle();
  expect(await office.clausier.page.locator('.fichier', { hasText: 'attestation.pdf' }).count()).toBe(1);
  expect(await office.wrongs('documents-produits')).toEqual([]);
  expect(office.clausier.faults).toEqual([]);
});
