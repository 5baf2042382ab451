/** A list of people on the real page and the real host: seen, imported, its doubles side by side, joined, undone. */
import { mkdir, writeFile } from 'node:fs/promises';
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
  if (process.env.CLAUSIER_SCREENS) await mkdir(process.env.CLAUSIER_SCREENS, { recursive: true });
  await clausier.load('personnes');
});

afterAll(async () => {
  await clausier.close();
  await stage.stop();
});

const LIST = [
  'Nom;Prénom;Né(e) le;Téléphone;CP Ville;Public;NIR',
  'Quenouillard;Zélie;12/03/1990;639981234;99100 Montreval;RSA / QPV;290039900000112',
  'QUENOUILLARD;ZELIE;12/03/1990;;;;',
  'Quenouillard;Zélie;17/03/1990;;99110 Pontarce;;',
  'Tournebroche;Alcide;05/05/1985;06 39 98 12 35;99120 Saint-Orme;DELD;',
  ';;01/01/1980;;;;',
  'Total;4;;;;;',
].join('\n');

const button = (name: RegExp | string) => clausier.page.getByRole('button', { name });
const dialog = () => clausier.page.getByRole('dialog');
const named = (text: string) =>
  clausier.host.call<{ total: number; rows: { id: number; name: string }[] }>('people', {
    text,
    filter: 'all',
    sort: 'name',
    descending: false,
    offset: 0,
    limit: 0,
  });

/** Everything wrong with what is shown, at every size. */
async function wrongs(name: string): Promise<string[]> {
  const found: string[] = await violations(clausier.page);
  const folder = process.env.CLAUSIER_SCREENS;
  if (folder) await clausier.page.screenshot({ path: `${folder}/${name}.png` });
  await clausier.wear('dark');
  found.push(...(await violations(clausier.page)).map((line) => `dark: ${line}`));
  await clausier.wear('light');
  for (const [size, pixels] of Object.entries(SIZES)) {
    await clausier.resize(pixels);
    const sideways = pixels === SIZES.zoomed ? 'tables may scroll' : 'no sideways scroll';
    found.push(...(await layoutFaults(clausier.page, sideways)).map((line) => `${size}: ${line}`));
  }
  await clausier.resize(SIZES.usual);
  return found;
}

it('a list is seen before it is imported, and what must not be read is not shown', async () => {
  const path = join(clausier.folder, 'liste-du-plie.csv');
  await writeFile(path, LIST, 'utf8');
  await clausier.host.answerDialog(path);
  await button('Importer depuis Excel').click();
  await button('Choisir le fichier').click();
  await clausier.settle();
  const shown = (await dialog().textContent()) ?? '';
  expect(shown).toContain('numéros de sécurité sociale');
  expect(shown).not.toContain('2900399');
  expect(await wrongs('personnes-import')).toEqual([]);
  expect((await named('Quenouillard')).total).toBe(0);
  await button('Importer 3 personnes').click();
  await clausier.settle();
  expect((await named('Quenouillard')).total).toBe(2);
});

it('her two sheets come side by side, are joined by keyboard, and one undo parts them', async () => {
  // Somebody else of the fictional office may look like somebody too: then the pairs are listed.
  const compare = button(/Comparer .*Quenouillard/);
  if ((await compare.count()) > 0) await compare.first().click();
  await clausier.settle();
  expect(
    await dialog()
      .getByText(/Un chiffre diffère dans la date de naissance/)
      .count(),
  ).toBe(1);
  expect(await wrongs('personnes-doublons')).toEqual([]);
  const date = dialog().getByRole('radio', { name: '17/03/1990' });
  const other = dialog().getByRole('radio', { name: '12/03/1990' });
  await other.focus();
  await clausier.page.keyboard.press('ArrowRight');
  expect(await date.isChecked()).toBe(true);
  await button('Réunir en une fiche').click();
  await clausier.settle();
  const joined = await named('Quenouillard');
  expect(joined.total).toBe(1);
  const sheet = await clausier.host.call<{ person: { birth_on: string; phone: string } }>('person', {
    id: joined.rows[0]?.id ?? 0,
  });
  expect(sheet.person).toMatchObject({ birth_on: '1990-03-17', phone: '06 39 98 12 34' });
  await clausier.host.call('undo', {});
  expect((await named('Quenouillard')).total).toBe(2);
});
