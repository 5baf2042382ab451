/** A proposal of the board, for tests. */
import type { ProposalRow } from '../../api/generated/ProposalRow';
import type { ProposalStatus } from '../../api/generated/ProposalStatus';

export const row = (id: number, status: ProposalStatus, more: Partial<ProposalRow> = {}): ProposalRow => ({
  id,
  person: id,
  name: `Personne ${id}`,
  need: 1,
  title: 'Coffreur',
  lot: 1,
  lot_name: 'Les Tilleuls',
  status,
  proposed_on: '2026-11-10',
  interview_on: null,
  decided_on: null,
  days: 0,
  reason: '',
  note: '',
  starts_on: '2026-12-01',
  seats_open: 1,
  next: [],
  may_place: false,
  ...more,
});
