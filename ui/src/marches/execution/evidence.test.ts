import { describe, expect, it } from 'vitest';
import type { EvidenceView } from '../../api/generated/EvidenceView';
import type { MissingHours } from '../../api/generated/MissingHours';
import { draftOf, draftOfHire, emptyDraft, inputOf, lacking, monthsFrom, peopleOf } from './evidence';

const view: EvidenceView = {
  query: { lot: 2, organisation: null, from: null, to: null },
  kinds: [
    { code: 'payslip', proves: ['hours', 'start'], source: 'Usage', checked: false },
    { code: 'work_contract', proves: ['start'], source: 'Usage', checked: false },
  ],
  posts: [1, 2, 3].map((placement) => ({
    placement,
    name: `P${String(placement)}`,
    job: '',
    lot: 2,
    organisation: placement === 3 ? 9 : 8,
    company: '',
    structure_kind: '',
    starts_on: '2026-01-05',
  })),
  months: [202608, 202609, 202610],
  records: [],
  missing: { hours: [], hires: [], criteria: [], total: 0 },
};
const gap: MissingHours = {
  lot: 2,
  lot_name: '',
  organisation: 8,
  company: 'Bâti',
  usual: 'payslip',
  months: [
    { from: 202605, to: 202606 },
    { from: 202609, to: 202610 },
  ],
  hours: 30_000,
  posts: [],
};

describe('a proof', () => {
  it('is ready to confirm for every month of a gap', () => {
    const input = inputOf(2, draftOf(view, gap, '2026-11-23'));
    expect(input).toMatchObject({
      kind: 'payslip',
      lot: 2,
      organisation: 8,
      placements: [],
      from: 202605,
      to: 202610,
      seen_on: '2026-11-23',
      file: null,
    });
  });

  it('of a hire names somebody and no month', () => {
    const hire = {
      placement: 3,
      lot: 2,
      lot_name: '',
      organisation: 9,
      company: '',
      name: 'P3',
      starts_on: '2026-01-05',
    };
    const draft = draftOfHire(view, hire, '2026-11-23');
    expect(inputOf(2, draft)).toMatchObject({ placements: [3], from: null, to: null });
    expect(lacking(view, draft)).toBeNull();
    expect(lacking(view, { ...draft, people: [] })).not.toBeNull();
    expect(lacking(view, emptyDraft(view, '2026-11-23'))).toBeNull();
  });

  it('offers the people of the company and the months after the first', () => {
    expect(peopleOf(view.posts, 8).map((one) => one.placement)).toEqual([1, 2]);
    expect(peopleOf(view.posts, null)).toHaveLength(3);
    expect(monthsFrom(view.months, 202609)).toEqual([202609, 202610]);
    expect(monthsFrom(view.months, null)).toEqual([]);
  });
});
