/**
 * The matching screen on the real page and the real host: the plan kept, set aside and applied by keyboard,
 * decisions that cannot all hold, suggested posts, the form of a need, declared targets, people set aside.
 */
import { beforeAll, expect, it } from 'vitest';
import type { NeedsView } from '../../src/api/generated/NeedsView';
import type { NeedView } from '../../src/api/generated/NeedView';
import type { PortfolioView } from '../../src/api/generated/PortfolioView';
import { scene } from './support/scene';

const office = scene('rapprochement');
const page = () => office.clausier.page;
const keys = () => office.clausier.page.keyboard;
const plan = () => page().getByRole('region', { name: 'Plan proposé' });
const drawer = () => page().getByRole('dialog');
const ask = <T>(command: string, input: unknown = {}) => office.clausier.host.call<T>(command, input);
const settle = () => office.clausier.settle();

/** The figures that the head of the plan and its button say. */
async function counts(): Promise<{ kept: number; applied: number }> {
  const head = (await plan().locator('header span').textContent()) ?? '';
  const apply = await plan()
    .getByRole('button', { name: /^Appliquer/ })
    .textContent();
  return { kept: Number(/^(\d+) retenu/.exec(head)?.[1]), applied: Number(/\d+/.exec(apply ?? '')?.[0]) };
}

beforeAll(async () => {
  await page().getByRole('heading', { name: 'Plan proposé' }).waitFor();
});

it('the plan counts what applying it proposes, and says nothing wrong', async () => {
  const { kept, applied } = await counts();
  expect(kept).toBeGreaterThan(1);
  expect(kept).toBe(applied);
  expect(await office.wrongs('rapprochement-plan')).toEqual([]);
});

it('a line is set aside by the space bar, with its reason, and comes back', async () => {
  const before = await counts();
  const line = plan().getByRole('checkbox', { checked: true }).first();
  const name = (await line.getAttribute('aria-label')) ?? '';
  await line.focus();
  await keys().press('Space');
  await settle();
  const aside = plan().getByRole('checkbox', { checked: false });
  expect(await aside.count(), name).toBe(1);
  const after = await counts();
  expect(after.kept).toBe(after.applied);
  const reason = plan().getByRole('textbox', { name: /^Pourquoi écarter/ });
  await reason.fill('préfère les espaces verts');
  await reason.press('Tab');
  await settle();
  const view = await ask<PortfolioView>('portfolio');
  expect(view.set_aside.map((one) => one.reason)).toEqual(['préfère les espaces verts']);
  expect(await office.wrongs('rapprochement-ecarte')).toEqual([]);
  await aside.focus();
  await keys().press('Space');
  await settle();
  expect(await aside.count()).toBe(0);
  expect(await counts()).toEqual(before);
});

it('the plan is applied by Ctrl Enter as one action, which one undo takes back', async () => {
  const { applied } = await counts();
  const waiting = async () =>
    (await ask<{ total: number }>('proposals', { filter: '', lot: null, text: '', older_days: null })).total;
  const before = await waiting();
  await page().locator('h1').click();
  await keys().press('Control+Enter');
  await settle();
  expect(await waiting()).toBe(before + applied);
  await keys().press('Control+z');
  await settle();
  expect(await waiting()).toBe(before);
});

it('decisions that cannot all hold are named, and taken back with one press', async () => {
  const { needs } = await ask<NeedsView>('needs');
  let clash: NeedView | undefined;
  for (const line of needs.filter((one) => one.status === 'open' && one.seats_open === 1)) {
    const need = await ask<NeedView>('need', { id: line.id });
    if (need.fits.filter((one) => !one.proposed).length > 1) clash = need;
  }
  const people = clash?.fits.filter((one) => !one.proposed).slice(0, 2) ?? [];
  expect(people.length).toBe(2);
  const pairs = people.map((one) => ({ person: one.person, need: clash?.line.id ?? 0 }));
  await ask('decide_pairing', { pairs, decision: 'keep', reason: '' });
  await office.clausier.load('rapprochement');
  const shown = (await plan().textContent()) ?? '';
  expect(shown).toContain('Vos décisions ne tiennent pas toutes ensemble');
  for (const one of people) expect(shown).toContain(`${one.name} retenu`);
  expect(await office.wrongs('rapprochement-contradiction')).toEqual([]);
  await plan().getByRole('button', { name: 'Ne plus retenir cette ligne' }).focus();
  await keys().press('Enter');
  await settle();
  expect(await plan().textContent()).not.toContain('ne tiennent pas');
  await ask('decide_pairing', { pairs, decision: 'undecided', reason: '' });
  await office.clausier.load('rapprochement');
});

it('a suggested post is opened by keyboard, or changed before it is', async () => {
  // A lot that is late and has no open need any more.
  const late = (await ask<NeedsView>('needs')).needs.filter(
    (one) => one.status === 'open' && one.level === 'late',
  );
  const closed = late.filter((one) => one.lot === late[0]?.lot);
  for (const one of closed) await ask('set_need_status', { id: one.id, status: 'closed' });
  await office.clausier.load('rapprochement');
  const suggested = page().getByRole('region', { name: 'Postes suggérés' });
  const before = await suggested.getByRole('listitem').count();
  expect(before).toBeGreaterThan(0);
  await suggested
    .getByRole('button', { name: /^Modifier avant d’ouvrir/ })
    .first()
    .focus();
  await keys().press('Enter');
  await settle();
  expect(await drawer().getByLabel('Poste', { exact: true }).inputValue()).not.toBe('');
  await keys().press('Escape');
  await settle();
  expect(await drawer().count()).toBe(0);
  await suggested
    .getByRole('button', { name: /^Ouvrir/ })
    .first()
    .focus();
  await keys().press('Enter');
  await settle();
  expect(await suggested.getByRole('listitem').count()).toBe(before - 1);
  await keys().press('Control+z');
  await settle();
  expect(await suggested.getByRole('listitem').count()).toBe(before);
  expect(await office.wrongs('rapprochement-suggestions')).toEqual([]);
  for (const one of closed) await ask('set_need_status', { id: one.id, status: 'open' });
  await office.clausier.load('rapprochement');
});

it('a need is entered, refused by its field, changed and removed by keyboard', async () => {
  const open = async () => (await ask<NeedsView>('needs')).needs.length;
  const before = await open();
  await page().locator('h1').click();
  await keys().press('n');
  await settle();
  expect(await office.wrongs('rapprochement-besoin')).toEqual([]);
  const save = drawer().getByRole('button', { name: 'Enregistrer' });
  expect(await drawer().getByText('choisissez un lot et nommez le poste').count()).toBe(1);
  await drawer().getByLabel('Lot', { exact: true }).selectOption({ index: 1 });
  await drawer().getByLabel('Poste', { exact: true }).fill('Aide-paveur');
  await drawer().getByLabel('Début').fill('01/03/2027');
  await drawer().getByLabel('Fin', { exact: true }).fill('01/02/2027');
  await save.focus();
  await keys().press('Enter');
  await settle();
  const end = drawer().getByLabel('Fin', { exact: true });
  expect(await end.getAttribute('aria-invalid')).toBe('true');
  expect(await office.wrongs('rapprochement-besoin-refuse')).toEqual([]);
  await end.fill('30/06/2027');
  await save.focus();
  await keys().press('Enter');
  await settle();
  expect(await drawer().count()).toBe(0);
  expect(await open()).toBe(before + 1);
  expect(
    await page()
      .getByRole('heading', { name: /^Aide-paveur/ })
      .count(),
  ).toBe(1);
  await page().locator('h1').click();
  await keys().press('e');
  await settle();
  await drawer().getByRole('button', { name: 'Supprimer' }).focus();
  await keys().press('Enter');
  await settle();
  expect(await open()).toBe(before);
});

it('a declared target is counted beside the people, and moves nobody', async () => {
  const people = page().getByRole('region', { name: 'Personnes pour ce poste' });
  const order = () => people.locator('li[data-person] h4').allTextContents();
  const before = await order();
  const targets = people.getByRole('region', { name: 'Objectifs déclarés du lot' });
  await targets.getByRole('button', { name: 'Déclarer un objectif' }).focus();
  await keys().press('Enter');
  await settle();
  await targets.getByLabel('Critère').selectOption('qpv');
  await targets.getByLabel('Personnes').fill('3');
  await targets.getByLabel('Où il est écrit').fill('CCAP, article 8');
  expect(await office.wrongs('rapprochement-objectif-saisie')).toEqual([]);
  await targets.getByLabel('Où il est écrit').press('Enter');
  await settle();
  expect(await targets.textContent()).toMatch(/quartier prioritaire · CCAP, article 8\s*\d+ sur 3 personnes/);
  expect(await order()).toEqual(before);
  expect(await office.wrongs('rapprochement-objectif')).toEqual([]);
  await page().locator('h1').click();
  await keys().press('Control+z');
  await settle();
  expect(await targets.getByText('sur 3 personnes').count()).toBe(0);
});

it('whoever is set aside is reached by the keys, and W says why nothing unlocks her', async () => {
  const { needs } = await ask<NeedsView>('needs');
  const opened = needs.filter((one) => one.status === 'open');
  const views = await Promise.all(opened.map((one) => ask<NeedView>('need', { id: one.id })));
  const steps = (one: NeedView) => one.fits.length + one.conditional.length + 1;
  const [shortest] = views.filter((one) => one.out.length > 0).sort((a, b) => steps(a) - steps(b));
  if (!shortest) throw new Error('nobody is set aside in the fictional office');
  await office.clausier.goTo(`rapprochement/${String(shortest.line.id)}`);
  await page().locator('summary', { hasText: 'Revoir la liste' }).focus();
  await keys().press('Enter');
  await settle();
  await page().locator('h1').click();
  for (let step = 0; step < steps(shortest); step += 1) await keys().press('j');
  await settle();
  const reached = page().locator('li[data-person][aria-current="true"]');
  expect(await reached.locator('h4').textContent()).toBe(shortest.out[0]?.name);
  const why = reached.locator('button[aria-expanded]');
  expect(await why.getAttribute('aria-expanded')).toBe('false');
  await keys().press('w');
  await settle();
  expect(await why.getAttribute('aria-expanded')).toBe('true');
  expect(await reached.textContent()).toMatch(/obstacle|A dit non/);
  expect(await reached.getByRole('button', { name: /^Proposer/ }).count()).toBe(0);
  expect(await office.wrongs('rapprochement-ecartees')).toEqual([]);
  expect(office.clausier.faults).toEqual([]);
});
