import { createRawSnippet } from 'svelte';
import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import EraseDialog from './EraseDialog.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>Son nom disparaît.</p>' }));

describe('an irreversible act', () => {
  const ask = () => {
    const onconfirm = vi.fn();
    render(EraseDialog, {
      open: true,
      title: 'Effacer la fiche',
      action: 'Effacer',
      keep: 'Garder',
      onconfirm,
      children,
    });
    return onconfirm;
  };

  it('starts on the safe button', async () => {
    ask();
    await waitFor(() => expect(document.activeElement?.textContent).toContain('Garder'));
  });

  it('is done only once the word is written', async () => {
    const onconfirm = ask();
    const user = userEvent.setup();
    await user.click(screen.getByText('Effacer'));
    expect(onconfirm).not.toHaveBeenCalled();
    await user.type(screen.getByRole('textbox'), ' Effacer ');
    await user.click(screen.getByText('Effacer'));
    expect(onconfirm).toHaveBeenCalledTimes(1);
  });

  it('is left without effect by the safe button', async () => {
    const onconfirm = ask();
    const user = userEvent.setup();
    await user.click(screen.getByText('Garder'));
    expect(onconfirm).not.toHaveBeenCalled();
    await waitFor(() => expect(screen.queryByText('Effacer la fiche')).toBeNull());
  });
});
