/** A list of people on the real page and the real host: seen, imported, its doubles side by side, joined, undone. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { scene } from './support/scene';

const office = scene('personnes');

const LIST = [
  'Nom;Prénom;Né(e) le;Téléphone;CP Ville;Public;NIR',
  'Quenouillard;Zélie;12/03/1990;639981234;99100 Montreval;RSA / QPV;290039900000112',
  'QUENOUILLARD;ZELIE;12/03/1990;;;;',
  'Quenouillard;Zélie;17/03/1990;;99110 Pontarce;;',
  'Tournebroche;Alcide;05/05/1985;06 39 98 12 35;99120 Saint-Orme;DELD;',
  ';;01/01/1980;;;;',
  'Total;4;;;;;',
].join('\n');

const button = (name: RegExp | string) => office.clausier.page.getByRole('button', { name });
const dialog = () => office.clausier.page.getByRole('dialog');
const named = (text: string) =>
  office.clausier.host.call<{ total: number; rows: { id: number; name: string }[] }>('people', {
    text,
    filter: 'all',
    sort: 'name',
    descending: false,
    offset: 0,
    limit: 0,
  });

it('a list is seen before it is imported, and what must not be read is not shown', async () => {
  const path = join(office.clausier.folder, 'liste-du-plie.csv');
  await writeFile(path, LIST, 'utf8');
  await office.clausier.host.answerDialog(path);
  await button('Importer depuis Excel').click();
  await button('Choisir le fichier').click();
  await office.clausier.settle();
  const shown = (await dialog().textContent()) ?? '';
  expect(shown).toContain('numéros de sécurité sociale');
  expect(shown).not.toContain('2900399');
  expect(await office.wrongs('personnes-import')).toEqual([]);
  expect((await named('Quenouillard')).total).toBe(0);
  await button('Importer 3 personnes').click();
  await office.clausier.settle();
  expect((await named('Quenouillard')).total).toBe(2);
});

it('her two sheets come side by side, are joined by keyboard, and one undo parts them', async () => {
  // Somebody else of the fictional office may look like somebody too: then the pairs are listed.
  const compare = button(/Comparer .*Quenouillard/);
  if ((await compare.count()) > 0) await compare.first().click();
  await office.clausier.settle();
  expect(
    await dialog()
      .getByText(/Un chiffre diffère dans la date de naissance/)
      .count(),
  ).toBe(1);
  expect(await office.wrongs('personnes-doublons')).toEqual([]);
  const date = dialog().getByRole('radio', { name: '17/03/1990' });
  const other = dialog().getByRole('radio', { name: '12/03/1990' });
  await other.focus();
  await office.clausier.page.keyboard.press('ArrowRight');
  expect(await date.isChecked()).toBe(true);
  await button('Réunir en une fiche').click();
  await office.clausier.settle();
  const joined = await named('Quenouillard');
  expect(joined.total).toBe(1);
  const sheet = await office.clausier.host.call<{ person: { birth_on: string; phone: string } }>('person', {
    id: joined.rows[0]?.id ?? 0,
  });
  expect(sheet.person).toMatchObject({ birth_on: '1990-03-17', phone: '06 39 98 12 34' });
  await office.clausier.host.call('undo', {});
  expect((await named('Quenouillard')).total).toBe(2);
});

it('whoever is typed a second time is shown her sheet before it is saved', async () => {
  await office.clausier.load('personnes');
  await office.clausier.page.keyboard.press('n');
  await office.clausier.settle();
  const form = office.clausier.page.getByRole('region', { name: 'Fiche', exact: true });
  await form.getByLabel('Nom', { exact: true }).fill('quenouillard');
  await form.getByLabel('Prénom', { exact: true }).fill('Zelie');
  await form.getByLabel('Date de naissance').fill('12/03/1990');
  await form.getByLabel('Date de naissance').press('Tab');
  await office.clausier.page.waitForTimeout(400);
  await office.clausier.settle();
  const alike = form.getByRole('region', { name: 'Ressemble à une fiche déjà là' });
  expect(await alike.getByRole('link', { name: 'Zélie Quenouillard' }).count()).toBe(2);
  expect(await alike.textContent()).toContain('presque certain');
  expect(await office.wrongs('personnes-ressemble')).toEqual([]);
  await form.getByLabel('Prénom', { exact: true }).fill('Bérengère');
  await office.clausier.page.waitForTimeout(400);
  await office.clausier.settle();
  expect(await alike.count()).toBe(0);
  expect((await named('Quenouillard')).total).toBe(2);
});
