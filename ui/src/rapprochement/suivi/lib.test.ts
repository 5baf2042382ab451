import { describe, expect, it } from 'vitest';
import type { ProposalRow } from '../../api/generated/ProposalRow';
import type { ProposalStatus } from '../../api/generated/ProposalStatus';
import { concerned, gapText, grouped, obstacle, rowAfter, waitText } from './lib';
import { row } from './sample';

const open: ProposalStatus[] = ['interview', 'accepted', 'refused', 'hired_elsewhere'];

describe('the board', () => {
  it('groups by status in the order of a proposal, and leaves out what is empty', () => {
    const rows = [row(1, 'refused'), row(2, 'proposed'), row(3, 'interview'), row(4, 'proposed')];
    expect(grouped(rows).map((group) => [group.status, group.rows.map((one) => one.id)])).toEqual([
      ['proposed', [2, 4]],
      ['interview', [3]],
      ['refused', [1]],
    ]);
    expect(grouped([])).toEqual([]);
  });

  it('acts on what is ticked, else on the row reached', () => {
    const rows = [row(1, 'proposed'), row(2, 'proposed'), row(3, 'accepted')];
    const ids = (found: ProposalRow[]) => found.map((one) => one.id);
    expect(ids(concerned(rows, new Set([3, 1]), 2))).toEqual([1, 3]);
    expect(ids(concerned(rows, new Set(), 2))).toEqual([2]);
    expect(concerned(rows, new Set(), null)).toEqual([]);
  });

  it('says who cannot take a step', () => {
    const rows = [
      row(1, 'proposed', { next: open }),
      row(2, 'accepted', { next: ['refused'], name: 'Lina' }),
    ];
    expect(obstacle(rows, 'refused')).toBeNull();
    expect(obstacle(rows, 'accepted')).toContain('Lina');
    expect(obstacle([], 'refused')).not.toBeNull();
  });

  it('moves by the arrows and stops at the ends', () => {
    const rows = [row(5, 'proposed'), row(9, 'proposed')];
    expect(rowAfter(rows, null, 1)).toBe(5);
    expect(rowAfter(rows, 5, 1)).toBe(9);
    expect(rowAfter(rows, 9, 1)).toBe(9);
    expect(rowAfter(rows, 5, -1)).toBe(5);
    expect(rowAfter([], null, 1)).toBeNull();
  });

  it('counts the wait of those who wait only', () => {
    expect(waitText(row(1, 'proposed', { days: 12 }))).toBe('12 jours');
    expect(waitText(row(1, 'interview', { days: 1 }))).toBe('1 jour');
    expect(waitText(row(1, 'proposed', { days: 0 }))).toBe('');
    expect(waitText(row(1, 'refused', { days: 12 }))).toBe('');
  });

  it('says when nothing separates two contracts', () => {
    const seat = { need: 1, title: '', lot_name: '', starts_on: '2027-01-01', reasons: [], proposed: false };
    expect(gapText({ ...seat, gap_days: 0 })).toBe('sans interruption');
    expect(gapText({ ...seat, gap_days: 1 })).toBe('1 jour sans contrat');
    expect(gapText({ ...seat, gap_days: 9 })).toBe('9 jours sans contrat');
  });
});
