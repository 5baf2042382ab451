/** The sheet of a person on the real page and the real host: PASS IAE, proofs, texts, another date, by keyboard. */
import { expect, it } from 'vitest';
import { violations } from './support/axe';
import { SIZES } from './support/clausier';
import { scene } from './support/scene';

const office = scene();

const sheet = () => office.clausier.page.getByRole('region', { name: 'Fiche', exact: true });
const button = (name: RegExp | string) => sheet().getByRole('button', { name });

/** Opens the sheet of somebody of the fictional office. */
async function open(name: string): Promise<void> {
  const people = (await office.clausier.host.call('people', {
    text: name,
    filter: 'all',
    sort: 'name',
    descending: false,
    offset: 0,
    limit: 0,
  })) as { rows: { id: number }[] };
  await office.clausier.load(`personnes/${people.rows[0]?.id ?? 0}`);
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
  expect(await office.wrongs('personnes-pass')).toEqual([]);
  await button(/^Retirer : Suspension/).click();
  await office.clausier.settle();
  expect(
    await sheet()
      .getByText(/jours restants/)
      .count(),
  ).toBe(1);
  await office.clausier.page.keyboard.press('Control+z');
  await office.clausier.settle();
  expect(
    await sheet()
      .getByText(/suspendu jusqu’au/)
      .count(),
  ).toBe(1);
});

it('an extension begins the day after the end, and is refused beyond its ceiling in its field', async () => {
  await open('Zerrouki');
  await button('Prolonger').focus();
  await office.clausier.page.keyboard.press('Enter');
  await office.clausier.settle();
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
  await office.clausier.settle();
  expect(
    await sheet()
      .getByText(/Une prolongation dure 12 mois au plus/)
      .count(),
  ).toBe(1);
  expect(await end.evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await office.wrongs('personnes-prolongation')).toEqual([]);
  await office.clausier.page.keyboard.press('Escape');
  await office.clausier.settle();
  expect(await reason.count()).toBe(0);
});

it('a structure and an absence are added by keyboard', async () => {
  await open('Benali');
  await button('Ajouter une structure').focus();
  await office.clausier.page.keyboard.press('Enter');
  await office.clausier.settle();
  await sheet().getByLabel('Type de structure').selectOption('ESAT');
  await sheet().getByLabel('Attestation vue le').fill('02/11/2026');
  await sheet().getByLabel('Attestation vue le').press('Enter');
  await office.clausier.settle();
  expect(
    await sheet().getByText('Établissement et service d’accompagnement par le travail').count(),
  ).toBeGreaterThan(0);
  await button('Ajouter une absence').focus();
  await office.clausier.page.keyboard.press('Enter');
  await office.clausier.settle();
  await sheet().getByLabel('Premier jour').fill('01/12/2027');
  await sheet().getByLabel('Dernier jour').fill('10/12/2027');
  await sheet().getByLabel('Dernier jour').press('Enter');
  await office.clausier.settle();
  expect(await sheet().getByText('du 01/12/2027 au 10/12/2027, formation').count()).toBe(1);
  expect(await office.wrongs('personnes-structure')).toEqual([]);
});

it('a small form that is open keeps what was typed when the window shrinks and grows again', async () => {
  await open('Benali');
  await button('Ajouter une absence').click();
  await office.clausier.settle();
  const first = office.clausier.page.getByLabel('Premier jour');
  await first.fill('03/05/2027');
  await office.clausier.resize(SIZES.smallest);
  expect(await office.clausier.page.getByRole('dialog').getByLabel('Premier jour').inputValue()).toBe(
    '03/05/2027',
  );
  expect(await violations(office.clausier.page)).toEqual([]);
  await office.clausier.page.getByLabel('Dernier jour').fill('05/05/2027');
  await office.clausier.resize(SIZES.usual);
  expect(await sheet().getByLabel('Premier jour').inputValue()).toBe('03/05/2027');
  expect(await sheet().getByLabel('Dernier jour').inputValue()).toBe('05/05/2027');
  await sheet().getByLabel('Dernier jour').press('Enter');
  await office.clausier.settle();
  expect(await sheet().getByText('du 03/05/2027 au 05/05/2027, formation').count()).toBe(1);
});

it('another date is answered, and whether a PASS would be possible', async () => {
  await open('Keita');
  await sheet().locator('summary', { hasText: 'Éligibilité à une autre date' }).click();
  await sheet().getByLabel('Éligibilité à une autre date').fill('01/01/2035');
  await office.clausier.page.keyboard.press('Tab');
  await office.clausier.settle();
  expect(await sheet().getByText('Éligibilité non établie au 01/01/2035.').count()).toBe(1);
  await sheet().getByText('Un PASS IAE serait-il possible ?').click();
  expect(await sheet().getByText('seulement par un prescripteur habilité').count()).toBeGreaterThan(0);
  expect(await office.wrongs('personnes-autre-date')).toEqual([]);
});

it('a text that tells too much warns beside its field; a social security number is refused', async () => {
  await open('Keita');
  await office.clausier.page.keyboard.press('e');
  await office.clausier.settle();
  const schedule = sheet().getByLabel('Contraintes d’horaires et de trajet');
  await schedule.fill('Dépressive, sort de prison');
  await office.clausier.page.waitForTimeout(400);
  await office.clausier.settle();
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
  expect(await office.wrongs('personnes-formulaire')).toEqual([]);
  await schedule.fill('1 85 05 78 006 084 91');
  await schedule.press('Control+Enter');
  await office.clausier.settle();
  expect(await schedule.getAttribute('aria-invalid')).toBe('true');
  expect(office.clausier.faults).toEqual([]);
});
