/** Statements of hours on the real page and the real host: twelve companies' months, by keyboard. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { violations } from './support/axe';
import { SIZES, Stage, type Clausier } from './support/clausier';
import { layoutFaults } from './support/layout';
import { openDemo, speak } from './support/opening';

interface Cell {
  hours: number | null;
  status: string | null;
  mark: string;
}
interface Grid {
  lot: number;
  name: string;
  months: number[];
  groups: {
    organisation: number;
    name: string;
    rows: { name: string; placement: number; cells: Cell[] }[];
  }[];
}

const MONTH = 202610;
let stage: Stage;
let clausier: Clausier;

beforeAll(async () => {
  stage = await Stage.start();
  clausier = await stage.open();
  await openDemo(clausier);
  await speak(clausier, 'fr');
  if (process.env.CLAUSIER_SCREENS) await mkdir(process.env.CLAUSIER_SCREENS, { recursive: true });
  await clausier.load('heures');
});

afterAll(async () => {
  await clausier.close();
  await stage.stop();
});

const button = (name: RegExp | string) => clausier.page.getByRole('button', { name });
const dialog = () => clausier.page.getByRole('dialog');
const focused = () => clausier.page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');

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

/** Grids of the lots under way. */
async function grids(): Promise<Grid[]> {
  const { lots } = await clausier.host.call<{ lots: { id: number }[] }>('lots', {
    filter: 'running',
    text: '',
  });
  return Promise.all(lots.map((lot) => clausier.host.call<Grid>('hours_grid', { lot: lot.id, year: 2026 })));
}

/** What each company declared for the month, a quarter of an hour more for each person. */
async function companies(): Promise<{ lot: number; name: string; organisation: number; lines: string[] }[]> {
  const all = await grids();
  const names = all.flatMap((grid) => grid.groups.flatMap((group) => group.rows.map((row) => row.name)));
  return all.flatMap((grid) => {
    const at = grid.months.indexOf(MONTH);
    return grid.groups.flatMap((group) => {
      const lines = group.rows.flatMap((row) => {
        const hours = row.cells[at]?.hours ?? null;
        const alone = names.filter((name) => name === row.name).length === 1;
        if (hours === null || hours === 0 || !alone || hours > 17_000) return [];
        return [
          `${row.name};${group.name};${grid.name};oct. 2026;${((hours + 25) / 100).toFixed(2).replace('.', ',')}`,
        ];
      });
      return lines.length > 0
        ? [{ lot: grid.lot, name: group.name, organisation: group.organisation, lines }]
        : [];
    });
  });
}

async function statement(name: string, lines: readonly string[]): Promise<void> {
  const path = join(clausier.folder, name);
  await writeFile(path, ['Salarié;Entreprise;Chantier;Mois;Heures réalisées', ...lines].join('\n'), 'utf8');
  await clausier.host.answerDialog(path);
}

it('a statement is seen, asked about, imported and taken back, by keyboard', async () => {
  const [company] = await companies();
  if (!company) throw new Error('nobody declared October');
  await button('Importer un relevé').click();
  await clausier.settle();
  expect(await wrongs('heures-import')).toEqual([]);
  await statement('octobre.csv', [...company.lines, `Quenouillard Zélie;${company.name};;oct. 2026;35`]);
  await button('Choisir le fichier').press('Enter');
  await clausier.settle();
  // Somebody is not known: that comes first, the rest is understood.
  expect(await dialog().textContent()).toContain('Qui est « Quenouillard Zélie » ?');
  expect(await wrongs('heures-import-questions')).toEqual([]);
  await clausier.page.getByLabel('Pas un des nôtres, laisser de côté').press('Space');
  await clausier.settle();
  await button('Continuer').press('Enter');
  await clausier.settle();
  const count = company.lines.length;
  const confirm = count === 1 ? 'Importer une ligne' : `Importer ${String(count)} lignes`;
  expect(await focused()).toBe(confirm);
  expect(await wrongs('heures-import-apercu')).toEqual([]);
  await clausier.page.keyboard.press('Enter');
  await clausier.settle();
  expect(await wrongs('heures-import-fait')).toEqual([]);
  await button('Voir la grille').first().press('Enter');
  await clausier.settle();
  const grid = await clausier.host.call<Grid>('hours_grid', { lot: company.lot, year: 2026 });
  const rows = grid.groups.find((group) => group.organisation === company.organisation)?.rows ?? [];
  const declared = rows.filter((row) => row.cells[grid.months.indexOf(MONTH)]?.status === 'declared');
  expect(declared.length).toBeGreaterThanOrEqual(count);
  await clausier.host.call('undo', {});
});

it('twelve companies’ months come in, are corrected and validated by keyboard in under five minutes', async () => {
  const asked = (await companies()).slice(0, 12);
  expect(asked.length).toBe(12);
  const begun = Date.now();
  await clausier.load('heures');
  await button('Importer un relevé').press('Enter');
  await clausier.settle();
  for (const [at, company] of asked.entries()) {
    await statement(`releve-${String(at)}.csv`, company.lines);
    const again = button('Importer un autre relevé');
    await ((await again.count()) > 0 ? again : button('Choisir le fichier')).press('Enter');
    await clausier.settle();
    expect(await focused(), company.name).toMatch(/^Importer /);
    await clausier.page.keyboard.press('Enter');
    await clausier.settle();
    expect(await focused(), company.name).toBe('Importer un autre relevé');
  }
  await clausier.page.keyboard.press('Escape');
  // Each company's month: one button; a value is corrected first.
  for (const [at, company] of asked.entries()) {
    await clausier.load(`heures/${String(company.lot)}/2026`);
    await clausier.settle();
    const grid = await clausier.host.call<Grid>('hours_grid', { lot: company.lot, year: 2026 });
    const column = grid.months.indexOf(MONTH);
    const rows = grid.groups.flatMap((group) =>
      group.rows.map((row) => ({ ...row, organisation: group.organisation })),
    );
    const row = rows.findIndex(
      (one) => one.organisation === company.organisation && one.cells[column]?.status === 'declared',
    );
    await clausier.page.locator(`[data-cell="${String(row)}:${String(column)}"]`).focus();
    await clausier.page.locator(`[data-cell="${String(row)}:${String(column)}"]`).click();
    if (at === 0) {
      await clausier.page.keyboard.type('70');
      await clausier.page.keyboard.press('Enter');
      await clausier.settle();
      await clausier.page.keyboard.press('ArrowUp');
    }
    await clausier.page.keyboard.press('Shift+V');
    await clausier.settle();
    // Over the ceiling of a month, a reason is asked for where the keyboard is.
    if ((await clausier.page.locator('form.motif').count()) > 0) {
      await clausier.page.keyboard.type('Bulletin de paie vu');
      await clausier.page.keyboard.press('Enter');
      await clausier.settle();
    }
    const after = await clausier.host.call<Grid>('hours_grid', { lot: company.lot, year: 2026 });
    const group = after.groups.find((one) => one.organisation === company.organisation);
    const waiting = group?.rows.filter((one) => one.cells[column]?.status === 'declared') ?? [];
    expect(
      waiting.map((one) => one.name),
      company.name,
    ).toEqual([]);
  }
  const seconds = (Date.now() - begun) / 1000;
  expect(seconds).toBeLessThan(300);
});

it('a statement dropped on the grid is read; what is no table is told what to do', async () => {
  const [company] = await companies();
  if (!company) throw new Error('nobody declared October');
  await clausier.load('heures');
  const scan = join(clausier.folder, 'releve.pdf');
  await writeFile(scan, '%PDF-1.7', 'utf8');
  await clausier.host.drop(scan);
  await clausier.settle();
  const told = clausier.page.getByRole('alert');
  expect(await told.textContent()).toContain('« releve.pdf » n’est pas un tableau');
  expect(await wrongs('heures-depot-refuse')).toEqual([]);
  await button('Fermer').press('Enter');
  await clausier.settle();
  expect(await told.count()).toBe(0);
  const path = join(clausier.folder, 'depose.csv');
  await writeFile(path, ['Salarié;Entreprise;Chantier;Mois;Heures', ...company.lines].join('\n'), 'utf8');
  await clausier.host.drop(path);
  await clausier.settle();
  expect(await dialog().textContent()).toContain('depose.csv');
  // Inside the drawer too: another kind of file is refused there, within reach.
  await clausier.host.drop(clausier.folder);
  await clausier.settle();
  expect(await dialog().getByRole('alert').textContent()).toContain('est un dossier');
  expect(await violations(clausier.page)).toEqual([]);
  await dialog().getByRole('button', { name: 'Fermer' }).last().press('Enter');
  await clausier.page.keyboard.press('Escape');
  await clausier.settle();
  expect(clausier.faults).toEqual([]);
});
