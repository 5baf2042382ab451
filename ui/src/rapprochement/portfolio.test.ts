import { describe, expect, it } from 'vitest';
import type { PortfolioFigures } from '../api/generated/PortfolioFigures';
import type { PortfolioPlanLine } from '../api/generated/PortfolioPlanLine';
import { compared, keptCount, keyOf, moved, pairsOf, toPropose } from './portfolio';

const line = (person: number, need: number, proposed = false): PortfolioPlanLine => ({
  person,
  name: 'Amadou Barry',
  need,
  title: 'Coffreur ou maçon',
  lot: 3,
  lot_name: 'Nouvel hôpital, lot 2',
  starts_on: '2026-12-01',
  ends_on: '2027-04-30',
  hours: 55000,
  wished: true,
  reason: { key: 'portfolio-reason-best', args: {} },
  kept: false,
  proposed,
  score: 180,
});
const figures = (held: number, hours: number, seats: number, wished: number | null): PortfolioFigures => ({
  lots_held: held,
  lots: 12,
  hours,
  seats_filled: seats,
  seats: 7,
  wished,
});
/** Spaces of the typography do not matter here. */
const plain = (text: string) => text.replaceAll(/\s/gu, ' ');

describe('the plan beside today', () => {
  it('writes the four rows of the screen, and no trade wished when nobody is planned', () => {
    const rows = compared({ today: figures(8, 3380500, 0, null), planned: figures(12, 3562200, 5, 4) });
    expect(rows.map((row) => [row.label, plain(row.today), plain(row.planned)])).toEqual([
      ['Lots tenus', '8 sur 12', '12 sur 12'],
      ['Heures prévues', '33 805', '35 622'],
      ['Postes pourvus', '0 sur 7', '5 sur 7'],
      ['Métier souhaité', 'sans objet', '4 sur 5'],
    ]);
  });
});

describe('the lines of a plan', () => {
  it('are proposed once', () => {
    const lines = [line(1, 10), line(2, 10, true)];
    expect(pairsOf(toPropose(lines))).toEqual([{ person: 1, need: 10 }]);
  });
  it('are counted as applying counts them, those already proposed apart', () => {
    const aside = { person: 3, name: 'Inès', need: 10, title: 'Peintre', lot_name: 'Lot 1', reason: '' };
    const lines = [line(1, 10), line(2, 11), line(3, 12, true)];
    expect(keptCount({ lines, set_aside: [aside] })).toBe('2 retenus sur 3 · 1 déjà proposé');
    expect(keptCount({ lines: [line(1, 10)], set_aside: [] })).toBe('1 retenu sur 1');
    expect(keptCount({ lines: [line(1, 10, true), line(2, 10, true)], set_aside: [] })).toBe(
      '2 déjà proposés',
    );
    expect(keptCount({ lines: [], set_aside: [aside] })).toBe('0 retenu sur 1');
  });
  it('say what moved since the plan before', () => {
    expect(moved(null, [line(1, 10)]).size).toBe(0);
    const changed = moved([line(1, 10), line(2, 11)], [line(1, 10), line(2, 12)]);
    expect([...changed]).toEqual([keyOf({ person: 2, need: 12 })]);
  });
});
