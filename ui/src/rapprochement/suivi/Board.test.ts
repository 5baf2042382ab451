import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ProposalsView } from '../../api/generated/ProposalsView';
import { screen as shown } from '../../shell/screen.svelte';
import Board from './Board.svelte';
import { row } from './sample';

const host = vi.hoisted(() => ({
  proposals: vi.fn(),
  decideProposals: vi.fn(),
  saveProposalNote: vi.fn(),
  letters: vi.fn(),
  letterSent: vi.fn(),
}));
vi.mock('../../api/generated/commands', () => host);

const next = ['interview', 'accepted', 'refused', 'hired_elsewhere'] as const;
const view = (more: Partial<ProposalsView> = {}): ProposalsView => ({
  rows: [
    row(1, 'proposed', { name: 'Lina Martel', next: [...next] }),
    row(2, 'proposed', { name: 'Karim Benoît', next: [...next] }),
    row(3, 'accepted', { name: 'Zoé Roussel', next: ['refused', 'hired_elsewhere'] }),
  ],
  total: 3,
  open: 3,
  placed: 0,
  ended: 0,
  lots: [],
  ...more,
});
/** Presses a key of the screen, as the shell does. */
async function press(keys: string) {
  shown()
    .keys?.find((one) => [one.keys].flat().includes(keys))
    ?.run?.();
  await tick();
}

beforeEach(() => {
  Object.values(host).forEach((one) => one.mockReset());
  host.proposals.mockResolvedValue(view());
  host.decideProposals.mockResolvedValue({ id: 1, areas: [], done: null });
});

describe('the follow-up of proposals', () => {
  it('ticks by the keyboard and accepts several at once', async () => {
    render(Board);
    await screen.findByText('Lina Martel');
    await press('down');
    await press('space');
    await press('down');
    await press('space');
    expect(screen.getByText('2 propositions choisies')).toBeTruthy();
    await press('a');
    expect(host.decideProposals).toHaveBeenCalledExactlyOnceWith({
      ids: [1, 2],
      status: 'accepted',
      on: null,
      reason: '',
    });
  });

  it('does nothing when one of them is past the step, and says who', async () => {
    render(Board);
    const user = userEvent.setup();
    await user.click(await screen.findByLabelText(/Choisir Lina Martel/));
    await user.click(screen.getByLabelText(/Choisir Zoé Roussel/));
    await press('a');
    expect(host.decideProposals).not.toHaveBeenCalled();
    expect(screen.getAllByText(/Zoé Roussel n’en est plus à cette étape/).length).toBeGreaterThan(0);
  });

  it('refuses with a reason only', async () => {
    render(Board);
    const user = userEvent.setup();
    await screen.findByText('Lina Martel');
    await press('down');
    await press('r');
    const reason = await screen.findByLabelText(/Pourquoi cette personne/);
    await user.click(screen.getByRole('button', { name: /Noter le motif/ }));
    expect(host.decideProposals).not.toHaveBeenCalled();
    await user.selectOptions(reason, screen.getByRole('option', { name: 'horaires' }));
    await user.click(screen.getByRole('button', { name: /Noter le motif/ }));
    expect(host.decideProposals).toHaveBeenCalledExactlyOnceWith({
      ids: [1],
      status: 'refused',
      on: null,
      reason: 'schedule',
    });
  });

  it('teaches what a proposal is when there is none', async () => {
    host.proposals.mockResolvedValue(view({ rows: [], total: 0, open: 0 }));
    render(Board);
    expect(await screen.findByText('Aucune proposition pour l’instant.')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Voir les postes' })).toBeTruthy();
  });
});
