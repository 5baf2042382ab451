import { describe, expect, it } from 'vitest';
import type { GridCell } from '../api/generated/GridCell';
import type { GridRow } from '../api/generated/GridRow';
import type { GridView } from '../api/generated/GridView';
import {
  filledCells,
  fillDown,
  lookOf,
  nextAnomaly,
  people,
  planPaste,
  readHours,
  summary,
  tableLines,
  withCells,
} from './lib';
import { monthDetails } from './words';

const MONTHS = [202609, 202610, 202611];

function cell(hours: number | null, more: Partial<GridCell> = {}): GridCell {
  const counted = more.mark === 'to_check' ? 0 : (hours ?? 0);
  return {
    training: 0,
    leave: 0,
    overtime: 0,
    payslip: null,
    at_employer: hours ?? 0,
    hours,
    status: hours === null ? null : 'validated',
    counted,
    mark: hours === null ? 'outside' : 'ok',
    reasons: [],
    source: '',
    reason: '',
    ...more,
  };
}

function row(placement: number, name: string, cells: GridCell[]): GridRow {
  const total = cells.reduce((sum, one) => sum + (one.hours ?? 0), 0);
  return { placement, person: placement, name, contract: 'CDD', cells, total };
}

function grid(rows: GridRow[]): GridView {
  const sums = MONTHS.map((_, column) => rows.reduce((sum, one) => sum + (one.cells[column]?.hours ?? 0), 0));
  const counted = MONTHS.map((_, column) =>
    rows.reduce((sum, one) => sum + (one.cells[column]?.counted ?? 0), 0),
  );
  let running = 0;
  const total = (list: number[]) => list.reduce((sum, value) => sum + value, 0);
  return {
    lot: 2,
    name: 'Hôpital fictif, lot 2',
    year: 2026,
    years: [2026],
    months: MONTHS,
    current: 202610,
    groups: [
      {
        organisation: 1,
        name: 'Bâti-Rive',
        role: 'lead',
        structure_kind: '',
        rows,
        subtotals: sums,
        total: total(sums),
      },
    ],
    entered: sums,
    to_check: sums.map((value, index) => value - (counted[index] ?? 0)),
    validated: counted,
    cumulated: counted.map((value) => (running += value)),
    sums: [total(sums), total(sums) - total(counted), total(counted)],
    cells_to_check: 0,
    cells_missing: 0,
    declarations: [],
  };
}

const view = grid([
  row(11, 'Nadia Belkacem', [cell(14700), cell(15150), cell(null, { mark: 'future' })]),
  row(12, 'Aïcha Benali', [cell(11900), cell(null, { mark: 'missing' }), cell(null)]),
  row(13, 'Jordan Petit', [
    cell(14000),
    cell(22400, {
      status: 'declared',
      mark: 'to_check',
      source: 'pasted',
      reasons: [{ key: 'count-month-warned', args: {} }],
    }),
    cell(null),
  ]),
]);

describe('what is typed', () => {
  it.each([
    ['7,5', 750],
    ['7.5', 750],
    ['7h30', 750],
    ['7:30', 750],
    ['151,67', 15167],
    ['', null],
  ])('%s is read', (text, hours) => {
    expect(readHours(text)).toEqual({ ok: true, hours });
  });

  it('a text is refused in words', () => {
    expect(readHours('absente')).toEqual({ ok: false, problem: 'ce n’est pas un nombre' });
  });
});

describe('a pasted block', () => {
  it('goes row under row, keeps texts apart and never shifts', () => {
    const plan = planPaste(
      [
        ['100', '110'],
        ['malade', '120'],
        ['', '130'],
      ],
      { row: 0, column: 0 },
      view,
    );
    expect(plan.cells).toEqual([
      { placement: 11, month: 202609, hours: 10000 },
      { placement: 11, month: 202610, hours: 11000 },
      { placement: 12, month: 202610, hours: 12000 },
      { placement: 13, month: 202609, hours: null },
      { placement: 13, month: 202610, hours: 13000 },
    ]);
    expect(plan.bad).toMatchObject([{ placement: 12, month: 202609, text: 'malade' }]);
  });

  it('follows names whatever their order, and says those it does not know', () => {
    const block = [
      ['PETIT Jordan', '133'],
      ['Benali Aïcha', ''],
      ['Yusuf Aydin', '77'],
    ];
    const plan = planPaste(block, { row: 0, column: 1 }, view);
    expect(plan.cells).toEqual([{ placement: 13, month: 202610, hours: 13300 }]);
    expect(plan.unknown).toEqual(['Yusuf Aydin']);
  });

  it('does not guess between two people of the same name', () => {
    const twice = grid([row(1, 'Ali Diop', [cell(100)]), row(2, 'Diop Ali', [cell(100)])]);
    expect(planPaste([['Ali Diop', '7']], { row: 0, column: 0 }, twice)).toMatchObject({
      cells: [],
      unknown: ['Ali Diop'],
    });
  });

  it('counts what falls outside the grid', () => {
    const plan = planPaste(
      [
        ['1', '2'],
        ['3', '4'],
      ],
      { row: 2, column: 2 },
      view,
    );
    expect(plan.cells).toEqual([{ placement: 13, month: 202611, hours: 100 }]);
    expect(plan.outside).toBe(3);
  });
});

describe('the grid', () => {
  it('numbers people without their declarants', () => {
    const lines = tableLines(view.groups);
    expect(lines.map((line) => (line.kind === 'person' ? line.row : 'group'))).toEqual(['group', 0, 1, 2]);
  });

  it('goes from anomaly to anomaly and comes round', () => {
    const rows = people(view.groups);
    expect(nextAnomaly(rows, { row: 0, column: 0 }, 'next')).toEqual({ row: 1, column: 1 });
    expect(nextAnomaly(rows, { row: 1, column: 1 }, 'next')).toEqual({ row: 2, column: 1 });
    expect(nextAnomaly(rows, { row: 2, column: 1 }, 'next')).toEqual({ row: 1, column: 1 });
    expect(nextAnomaly(rows, { row: 1, column: 1 }, 'previous')).toEqual({ row: 2, column: 1 });
    expect(nextAnomaly([], { row: 0, column: 0 }, 'next')).toBeNull();
  });

  it('shows an entry nobody looked at apart from an odd one', () => {
    const waiting = cell(100, {
      mark: 'to_check',
      source: 'typed',
      reasons: [{ key: 'count-declared', args: {} }],
    });
    expect(lookOf(waiting, 202610, 202610)).toBe('waiting');
    expect(lookOf(people(view.groups)[2]?.cells[1] as GridCell, 202610, 202610)).toBe('check');
    expect(lookOf(cell(null), 202611, 202610)).toBe('future');
    expect(lookOf(cell(null), 202609, 202610)).toBe('plain');
  });

  it('copies down the row above, or the first of several', () => {
    const rows = people(view.groups);
    expect(fillDown(rows, MONTHS, { top: 1, bottom: 1, left: 0, right: 0 })).toEqual([
      { placement: 12, month: 202609, hours: 14700 },
    ]);
    expect(fillDown(rows, MONTHS, { top: 0, bottom: 2, left: 1, right: 1 })).toEqual([
      { placement: 12, month: 202610, hours: 15150 },
      { placement: 13, month: 202610, hours: 15150 },
    ]);
    expect(fillDown(rows, MONTHS, { top: 0, bottom: 0, left: 0, right: 0 })).toEqual([]);
  });

  it('sums the filled cells of a selection', () => {
    const rows = people(view.groups);
    const area = { top: 0, bottom: 2, left: 1, right: 1 };
    expect(summary(rows, area)).toEqual({ count: 2, sum: 37550, mean: 18775 });
    expect(filledCells(rows, MONTHS, area)).toEqual([
      { placement: 11, month: 202610 },
      { placement: 13, month: 202610 },
    ]);
    expect(summary(rows, { top: 1, bottom: 1, left: 1, right: 2 })).toBeNull();
  });

  it('shows entered hours at once, not counted, and every sum with them', () => {
    const next = withCells(view, [{ placement: 11, month: 202609, hours: 10000 }], 'typed');
    expect(people(next.groups)[0]).toMatchObject({ total: 25150 });
    expect(next.groups[0]?.subtotals).toEqual([35900, 37550, 0]);
    expect(next.entered).toEqual([35900, 37550, 0]);
    expect(next.validated).toEqual([25900, 15150, 0]);
    expect(next.to_check).toEqual([10000, 22400, 0]);
    expect(next.cumulated).toEqual([25900, 41050, 41050]);
    expect(next.sums).toEqual([73450, 32400, 41050]);
    // The dossier's own view is untouched: it is what a refusal gives back.
    expect(view.entered).toEqual([40600, 37550, 0]);
  });
});

describe('the payslip and the parts of a month', () => {
  it('are said when they are known, the surplus over a payslip first', () => {
    expect(monthDetails(cell(14_000))).toEqual([]);
    expect(monthDetails(cell(14_000, { payslip: 12_000, leave: 700 }))).toEqual([
      'Bulletin de paie vu : 120\u202Fh, mais 140\u202Fh saisies chez cet employeur ; le surplus ne compte pas',
      'dont 7\u202Fh de congés payés',
    ]);
    expect(monthDetails(cell(14_000, { payslip: 14_000 }))).toEqual([
      'Bulletin de paie vu : 140\u202Fh, 140\u202Fh saisies chez cet employeur',
    ]);
  });
});
