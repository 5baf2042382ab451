/** The hours of a lot on the real page and the real host: what a month is made of, and what a correction moves. */
import { beforeAll, expect, it } from 'vitest';
import { scene } from './support/scene';

interface Cell {
  hours: number | null;
  counted: number;
  status: string | null;
  mark: string;
  leave: number;
  payslip: number | null;
}
interface Grid {
  months: number[];
  current: number;
  groups: { rows: { placement: number; cells: Cell[] }[] }[];
}

const office = scene();
let lot: number;
let grid: Grid;

const rows = () => grid.groups.flatMap((group) => group.rows);
const read = async () => {
  grid = await office.clausier.host.call<Grid>('hours_grid', { lot, year: 2026 });
};
/** A validated cell of a month before the current one. */
function past(): { row: number; column: number } {
  const column = grid.months.indexOf(grid.current) - 1;
  const row = rows().findIndex((one) => one.cells[column]?.mark === 'ok');
  return { row, column };
}
async function pick({ row, column }: { row: number; column: number }) {
  await office.clausier.page.locator(`[data-cell="${String(row)}:${String(column)}"]`).click();
  await office.clausier.settle();
}
const toast = () => office.clausier.page.getByRole('status').filter({ hasText: 'deviennent' });

beforeAll(async () => {
  const { lots } = await office.clausier.host.call<{ lots: { id: number }[] }>('lots', {
    filter: 'running',
    text: '',
  });
  for (const one of lots) {
    lot = one.id;
    await read();
    if (past().row >= 0) break;
  }
  await office.clausier.load(`heures/${String(lot)}/2026`);
  await office.clausier.settle();
});

it('the payslip and the parts of a month are entered by keyboard beside the grid, and taken back', async () => {
  const at = past();
  await pick(at);
  await office.clausier.page.keyboard.press('b');
  await office.clausier.settle();
  expect(await office.wrongs('heures-detail')).toEqual([]);
  const hours = rows()[at.row]?.cells[at.column]?.hours ?? 0;
  await office.clausier.page.getByLabel('Heures du bulletin de paie').fill('20');
  await office.clausier.page.getByLabel('dont congés payés').fill(String(hours / 100 + 1).replace('.', ','));
  await office.clausier.page.keyboard.press('Enter');
  await office.clausier.settle();
  expect(await office.clausier.page.getByText('dépassent ensemble', { exact: false }).count()).toBe(1);
  await office.clausier.page.getByLabel('dont congés payés').fill('');
  await office.clausier.page.keyboard.press('Enter');
  await office.clausier.settle();
  await read();
  expect(rows()[at.row]?.cells[at.column]).toMatchObject({ payslip: 2000, counted: 2000, mark: 'to_check' });
  expect(await office.clausier.page.getByText('le surplus ne compte pas', { exact: false }).count()).toBe(1);
  expect(await toast().count()).toBe(1);
  await office.clausier.page.keyboard.press('Control+z');
  await office.clausier.settle();
  await read();
  expect(rows()[at.row]?.cells[at.column]).toMatchObject({ payslip: null, counted: hours });
});

it('a correction of a past month says what it moved, and so does taking it back', async () => {
  const at = past();
  await pick(at);
  await office.clausier.page.keyboard.type('1');
  await office.clausier.page.keyboard.press('Enter');
  await office.clausier.settle();
  expect(await toast().count()).toBe(1);
  expect(await office.wrongs('heures-bouge')).toEqual([]);
  await office.clausier.page.keyboard.press('Control+z');
  await office.clausier.settle();
  expect(await toast().count()).toBe(1);
});

it('the month being entered moves nothing that was told', async () => {
  await office.clausier.load(`heures/${String(lot)}/2026`);
  await office.clausier.settle();
  const column = grid.months.indexOf(grid.current);
  const row = rows().findIndex((one) => (one.cells[column]?.hours ?? null) !== null);
  await pick({ row, column });
  await office.clausier.page.keyboard.type('2');
  await office.clausier.page.keyboard.press('Enter');
  await office.clausier.settle();
  expect(await toast().count()).toBe(0);
  await office.clausier.page.keyboard.press('Control+z');
  await office.clausier.settle();
  expect(office.clausier.faults).toEqual([]);
});
