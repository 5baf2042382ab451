import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Column } from '../table';
import DataTable from './DataTable.svelte';

interface Row {
  id: number;
  name: string;
}
const columns: Column<Row>[] = [
  { key: 'name', label: 'Lot', sort: 'sortable', text: (row) => row.name },
  { key: 'id', label: 'Heures', align: 'right', text: (row) => String(row.id) },
];
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, name: `Lot ${index + 1}` }));

function table(count: number, more: Partial<Record<string, unknown>> = {}) {
  const onselect = vi.fn();
  const onopen = vi.fn();
  const onsort = vi.fn();
  render(DataTable<Row>, {
    props: {
      caption: 'Lots en cours',
      columns,
      rows: rows(count),
      rowKey: (row: Row) => row.id,
      onselect,
      onopen,
      onsort,
      ...more,
    },
  });
  return { onselect, onopen, onsort };
}
const selectedRow = () => document.querySelector('tr[aria-selected="true"]')?.textContent;

describe('a table of rows', () => {
  it('is entered with Tab, walked with arrows and J K, opened with Enter', async () => {
    const { onselect, onopen } = table(3);
    const user = userEvent.setup();
    await user.tab();
    await user.tab();
    expect(document.activeElement?.textContent).toContain('Lot 1');
    await user.keyboard('{ArrowDown}');
    expect(onselect).toHaveBeenLastCalledWith({ id: 2, name: 'Lot 2' });
    expect(document.activeElement?.textContent).toContain('Lot 2');
    expect(selectedRow()).toContain('Lot 2');
    await user.keyboard('j');
    expect(selectedRow()).toContain('Lot 3');
    await user.keyboard('{ArrowDown}');
    expect(selectedRow()).toContain('Lot 3');
    await user.keyboard('k');
    expect(selectedRow()).toContain('Lot 2');
    await user.keyboard('{Enter}');
    expect(onopen).toHaveBeenCalledExactlyOnceWith({ id: 2, name: 'Lot 2' });
  });

  it('has one stop in the tab order, whatever its length', () => {
    table(50);
    expect(document.querySelectorAll('tbody tr[tabindex="0"]')).toHaveLength(1);
  });

  it('names its rows and columns', () => {
    table(2);
    expect(screen.getByRole('grid', { name: 'Lots en cours' })).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'Heures' })).toBeTruthy();
    expect(screen.getByRole('rowheader', { name: 'Lot 2' })).toBeTruthy();
  });

  it('asks for an order and shows it', async () => {
    const { onsort } = table(2);
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: 'Lot' }));
    expect(onsort).toHaveBeenLastCalledWith({ key: 'name', direction: 'ascending' });
    expect(screen.getByRole('columnheader', { name: 'Lot' }).getAttribute('aria-sort')).toBe('ascending');
    await user.click(screen.getByRole('button', { name: 'Lot' }));
    expect(onsort).toHaveBeenLastCalledWith({ key: 'name', direction: 'descending' });
  });

  it('draws only part of a long list and says how long it is', () => {
    table(3000);
    const grid = screen.getByRole('grid');
    expect(grid.getAttribute('aria-rowcount')).toBe('3001');
    expect(document.querySelectorAll('tbody tr[data-row]').length).toBeLessThan(100);
    expect(document.querySelector('tbody tr[data-row]')?.getAttribute('aria-rowindex')).toBe('2');
  });

  it('reaches the last of a long list with End', async () => {
    const { onselect } = table(3000);
    const user = userEvent.setup();
    await user.tab();
    await user.tab();
    await user.keyboard('{End}');
    expect(onselect).toHaveBeenLastCalledWith({ id: 3000, name: 'Lot 3000' });
    expect(document.activeElement?.textContent).toContain('Lot 3000');
  });

  it('shows its total in cells of their own', () => {
    table(2, { total: { name: 'Ensemble', id: '3' } });
    const total = document.querySelector('tfoot tr');
    expect(total?.querySelector('th')?.textContent).toBe('Ensemble');
    expect(total?.querySelector('td')?.textContent).toBe('3');
  });
});
