/** The sheet of a person on the real page and the real host: PASS IAE, proofs, texts, another date, by keyboard. */
import { mkdir } from 'node:fs/promises';
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
});

afterAll(async () => {
  await clausier.close();
  await stage.stop();
});

const sheet = () => clausier.page.getByRole('region', { name: 'Fiche', exact: true });
const button = (name: RegExp | string) => sheet().getByRole('button', { name });

/** Opens the sheet of somebody of the fictional office. */
async function open(name: string): Promise<void> {
  const people = (await clausier.host.call('people', {
    text: name,
    filter: 'all',
    sort: 'name',
    descending: false,
    offset: 0,
    limit: 0,
  })) as { rows: { id: number }[] };
  await clausier.load(`personnes/${people.rows[0]?.id ?? 0}`);
}

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

it('a PASS that is suspended says until when, and its suspension can be undone', async () => {
  await open('Barry');
  expect(
    await sheet()
      .getByText(/suspendu jusqu’au/)
      .count(),
  ).toBe(1);
  expect(
    await sheet()
      .getByText(/Suspension du .* : Contrat de travail terminé/)
      .count(),
  ).toBeGreaterThan(0);
  expect(await wrongs('personnes-pass')).toEqual([]);
  await button(/^Retirer : Suspension/).click();
  await clausier.settle();
  expect(
    await sheet()
      .getByText(/jours restants/)
      .count(),
  ).toBe(1);
  await clausier.page.keyboard.press('Control+z');
  await clausier.settle();
  expect(
    await sheet()
      .getByText(/suspendu jusqu’au/)
      .count(),
  ).toBe(1);
});

it('an extension begins the day after the end, and is refused beyond its ceiling in its field', async () => {
  await open('Zerrouki');
  await button('Prolonger').focus();
  await clausier.page.keyboard.press('Enter');
  await clausier.settle();
  const reason = sheet().getByLabel('Motif de la prolongation');
  expect(await reason.evaluate((field) => field === document.activeElement)).toBe(true);
  await reason.selectOption('rqth');
  expect(
    await sheet()
      .getByText(/Ce motif révèle une situation délicate/)
      .count(),
  ).toBe(1);
  const end = sheet().getByLabel('Dernier jour');
  await end.fill('31/12/2039');
  await end.press('Enter');
  await clausier.settle();
  expect(
    await sheet()
      .getByText(/Une prolongation dure 12 mois au plus/)
      .count(),
  ).toBe(1);
  expect(await end.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await wrongs('personnes-prolongation')).toEqual([]);
  await clausier.page.keyboard.press('Escape');
  await clausier.settle();
  expect(await reason.count()).toBe(0);
});

it('a structure and an absence are added by keyboard', async () => {
  await open('Benali');
  await button('Ajouter une structure').focus();
  await clausier.page.keyboard.press('Enter');
  await clausier.settle();
  await sheet().getByLabel('Type de structure').selectOption('ESAT');
  await sheet().getByLabel('Attestation vue le').fill('02/11/2026');
  await sheet().getByLabel('Attestation vue le').press('Enter');
  await clausier.settle();
  expect(
    await sheet().getByText('Établissement et service d’accompagnement par le travail').count(),
  ).toBeGreaterThan(0);
  await button('Ajouter une absence').focus();
  await clausier.page.keyboard.press('Enter');
  await clausier.settle();
  await sheet().getByLabel('Premier jour').fill('01/12/2027');
  await sheet().getByLabel('Dernier jour').fill('10/12/2027');
  await sheet().getByLabel('Dernier jour').press('Enter');
  await clausier.settle();
  expect(await sheet().getByText('du 01/12/2027 au 10/12/2027, formation').count()).toBe(1);
  expect(await wrongs('personnes-structure')).toEqual([]);
});

it('another date is answered, and whether a PASS would be possible', async () => {
  await open('Keita');
  await sheet().locator('summary', { hasText: 'Éligibilité à une autre date' }).click();
  await sheet().getByLabel('Éligibilité à une autre date').fill('01/01/2035');
  await clausier.page.keyboard.press('Tab');
  await clausier.settle();
  expect(await sheet().getByText('Éligibilité non établie au 01/01/2035.').count()).toBe(1);
  await sheet().getByText('Un PASS IAE serait-il possible ?').click();
  expect(await sheet().getByText('seulement par un prescripteur habilité').count()).toBeGreaterThan(0);
  expect(await wrongs('personnes-autre-date')).toEqual([]);
});

it('a text that tells too much warns beside its field; a social security number is refused', async () => {
  await open('Keita');
  await clausier.page.keyboard.press('e');
  await clausier.settle();
  const schedule = sheet().getByLabel('Contraintes d’horaires et de trajet');
  await schedule.fill('Dépressive, sort de prison');
  await clausier.page.waitForTimeout(400);
  await clausier.settle();
  expect(
    await sheet()
      .getByText(/« Dépressive » semble dire un état de santé/)
      .count(),
  ).toBe(1);
  expect(
    await sheet()
      .getByText(/« sort de prison »|« prison »/)
      .count(),
  ).toBe(1);
  expect(await wrongs('personnes-formulaire')).toEqual([]);
  await schedule.fill('1 85 05 78 006 084 91');
  await schedule.press('Control+Enter');
  await clausier.settle();
  expect(await schedule.getAttribute('aria-invalid')).toBe('true');
  expect(clausier.faults).toEqual([]);
});
