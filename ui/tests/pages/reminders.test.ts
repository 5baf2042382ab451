/**
 * Reminders on the real page and the real host: the week's list, the step to come with its text, the log, the ladder
 * of the office and of a contract, the calendar, and the band of a forecast.
 */
import { beforeAll, expect, it } from 'vitest';
import { scene } from './support/scene';

const office = scene();
const page = () => office.clausier.page;
const drawer = () => page().getByRole('dialog');

interface Point {
  key: string;
  urgency: string;
  reminder: { lot: number; organisation: number } | null;
}
const points = async () => (await office.clausier.host.call<{ points: Point[] }>('home', {})).points;
const waiting = async () => (await points()).filter((one) => one.urgency === 'today' && one.reminder);

let first: Point;

beforeAll(async () => {
  await office.clausier.load('accueil');
  const found = (await waiting())[0];
  if (!found) throw new Error('nobody is to be reminded in the demo');
  first = found;
});

it('the act of a point opens the text in place, and Escape leaves it', async () => {
  const verb = page().locator(`[data-point="${first.key}"]`);
  await verb.click();
  await drawer().waitFor({ state: 'visible' });
  await office.clausier.settle();
  expect(await drawer().getByText('Échelle de relance', { exact: true }).count()).toBe(1);
  expect(await drawer().getByRole('listitem').count()).toBeGreaterThan(3);
  expect((await drawer().getByLabel('Texte', { exact: true }).inputValue()).length).toBeGreaterThan(40);
  expect(await office.wrongs('relance')).toEqual([]);
  await page().keyboard.press('Escape');
  await drawer().waitFor({ state: 'detached' });
});

it('done is one line of the log, and is taken back', async () => {
  const before = (await waiting()).length;
  await page().locator(`[data-point="${first.key}"]`).focus();
  await page().keyboard.press('f');
  await office.clausier.settle();
  expect((await waiting()).length).toBe(before - 1);
  await page().keyboard.press('Control+z');
  await office.clausier.settle();
  expect((await waiting()).length).toBe(before);
});

it('a point is put off with its reason', async () => {
  await page().locator(`[data-point="${first.key}"]`).focus();
  await page().keyboard.press('r');
  await drawer().waitFor({ state: 'visible' });
  await drawer().getByLabel('Motif (facultatif)').fill('Le chantier est arrêté');
  expect(await office.wrongs('reporter')).toEqual([]);
  await drawer().getByRole('button').first().click();
  await office.clausier.settle();
  expect((await points()).some((one) => one.key === first.key)).toBe(false);
  await page().keyboard.press('Control+z');
  await office.clausier.settle();
  expect((await points()).some((one) => one.key === first.key)).toBe(true);
});

it('the lot shows what is to be asked, its band, and the text of the step', async () => {
  const lot = first.reminder?.lot ?? 0;
  await office.clausier.load(`marches/${lot}`);
  await office.clausier.settle();
  expect(await page().getByRole('heading', { name: 'Relances', exact: true }).count()).toBe(1);
  const { forecast_low, forecast_high } = await office.clausier.host.call<{
    forecast_low: number;
    forecast_high: number;
  }>('lot', { id: lot });
  expect(forecast_low).toBeLessThan(forecast_high);
  expect(await page().locator('svg .bande').count()).toBe(1);
  expect(await office.wrongs('marches-fourchette')).toEqual([]);
  await page().keyboard.press('m');
  await drawer().waitFor({ state: 'visible' });
  await office.clausier.settle();
  await drawer().getByLabel('Texte', { exact: true }).fill('Appelé : déclaration promise vendredi.');
  await drawer().getByRole('button', { name: 'C’est fait : noter au journal' }).click();
  await office.clausier.settle();
  expect(await page().getByText('Appelé : déclaration promise vendredi.').count()).toBe(1);
});

it('a contract has its own ladder, refused by its step and put back', async () => {
  await page().getByRole('button', { name: 'Exécution', exact: true }).click();
  await drawer().waitFor({ state: 'visible' });
  await drawer().getByRole('button', { name: 'Relances', exact: true }).click();
  await office.clausier.settle();
  await drawer().getByLabel('Moyen').first().selectOption({ label: 'Mise en demeure' });
  await drawer().getByRole('button', { name: 'Enregistrer l’échelle' }).click();
  await office.clausier.settle();
  expect(await drawer().getByText('Une étape ne peut pas être plus légère', { exact: false }).count()).toBe(
    1,
  );
  expect(await office.wrongs('echelle-refus')).toEqual([]);
  await drawer().getByLabel('Moyen').first().selectOption({ label: 'Message' });
  await drawer().getByLabel('Où c’est écrit (article du marché, usage)').fill('CCAP, art. 9');
  await drawer().getByRole('button', { name: 'Enregistrer l’échelle' }).click();
  await office.clausier.settle();
  expect(await drawer().getByText('Propre à ce marché').count()).toBe(1);
  await drawer().getByRole('button', { name: 'Revenir à l’échelle commune' }).click();
  await office.clausier.settle();
  expect(await drawer().getByText('Par défaut, non vérifiée', { exact: false }).count()).toBe(1);
  await page().keyboard.press('Escape');
  await drawer().waitFor({ state: 'detached' });
});

it('the office has a ladder, thresholds and the holidays of its territory', async () => {
  await office.clausier.load('reglages');
  await office.clausier.settle();
  await page().getByRole('button', { name: 'Ajouter une étape' }).click();
  await page().getByRole('button', { name: 'Enregistrer l’échelle' }).click();
  await office.clausier.settle();
  const { steps, origin } = await office.clausier.host.call<{ steps: unknown[]; origin: string }>('ladder', {
    contract: null,
  });
  expect([steps.length, origin]).toEqual([5, 'own']);
  await page().getByLabel('Jours fériés propres au territoire').selectOption({ label: 'Alsace et Moselle' });
  await office.clausier.settle();
  const { settings } = await office.clausier.host.call<{ settings: { name: string; value: string }[] }>(
    'settings',
    {},
  );
  expect(settings.find((one) => one.name === 'territory')?.value).toBe('alsace_moselle');
  expect(await office.wrongs('reglages-relances')).toEqual([]);
  expect(office.clausier.faults).toEqual([]);
});
