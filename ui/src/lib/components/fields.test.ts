import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import ComboField from './ComboField.svelte';
import DateField from './DateField.svelte';
import NumberField from './NumberField.svelte';

const field = () => screen.getByRole<HTMLInputElement>('textbox');

describe('a number field', () => {
  it('reads what was typed when it is left, and writes it in order', async () => {
    const onchange = vi.fn();
    render(NumberField, { label: 'Heures', kind: 'hours', value: 750, onchange });
    const user = userEvent.setup();
    expect(field().value).toBe('7,5\u202Fh');
    await user.clear(field());
    await user.type(field(), '1 234,5');
    expect(onchange).not.toHaveBeenCalled();
    await user.tab();
    expect(onchange).toHaveBeenCalledExactlyOnceWith(123450);
    expect(field().value).toBe('1\u202F234,5\u202Fh');
  });

  it('keeps a text it cannot read, in error, and changes nothing', async () => {
    const onchange = vi.fn();
    render(NumberField, { label: 'Heures', kind: 'hours', value: 750, onchange });
    const user = userEvent.setup();
    await user.clear(field());
    await user.type(field(), 'sept{Enter}');
    expect(field().value).toBe('sept');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByRole('alert').textContent).toContain('pas un nombre');
    expect(onchange).not.toHaveBeenCalled();
  });

  it('says the limit that is passed', async () => {
    const onchange = vi.fn();
    render(NumberField, { label: 'Taux', kind: 'percent', value: 700, max: 3000, onchange });
    const user = userEvent.setup();
    await user.clear(field());
    await user.type(field(), '70{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('au plus 30\u202F%');
    expect(onchange).not.toHaveBeenCalled();
  });

  it('gives back its value on Escape, without closing what is around it', async () => {
    const outer = vi.fn();
    document.body.addEventListener('keydown', outer);
    render(NumberField, { label: 'Heures', kind: 'hours', value: 750 });
    const user = userEvent.setup();
    await user.clear(field());
    await user.type(field(), '9');
    outer.mockClear();
    await user.keyboard('{Escape}');
    expect(field().value).toBe('7,5\u202Fh');
    expect(outer).not.toHaveBeenCalled();
    await user.keyboard('{Escape}');
    expect(outer).toHaveBeenCalledTimes(1);
    document.body.removeEventListener('keydown', outer);
  });

  it('forgets an unreadable text when the value changes elsewhere, as by undo', async () => {
    const { rerender } = render(NumberField, { label: 'Heures', kind: 'hours', value: 750 });
    const user = userEvent.setup();
    await user.clear(field());
    await user.type(field(), 'x{Enter}');
    expect(field().value).toBe('x');
    await rerender({ label: 'Heures', kind: 'hours', value: 900 });
    expect(field().value).toBe('9\u202Fh');
    expect(field().getAttribute('aria-invalid')).toBeNull();
  });

  it('can be emptied unless something is required', async () => {
    const onchange = vi.fn();
    const { rerender } = render(NumberField, { label: 'Heures', kind: 'hours', value: 750, onchange });
    const user = userEvent.setup();
    await user.clear(field());
    await user.tab();
    expect(onchange).toHaveBeenCalledExactlyOnceWith(null);
    await rerender({ label: 'Heures', kind: 'hours', value: 750, required: true, onchange });
    await user.clear(field());
    await user.tab();
    expect(screen.getByRole('alert').textContent).toContain('à remplir');
    expect(onchange).toHaveBeenCalledTimes(1);
  });
});

describe('a date field', () => {
  it('reads French dates and takes the year of today', async () => {
    const onchange = vi.fn();
    render(DateField, { label: 'Fin', value: null, today: '2026-11-23', onchange });
    const user = userEvent.setup();
    await user.type(field(), '5/12{Enter}');
    expect(onchange).toHaveBeenCalledExactlyOnceWith('2026-12-05');
    expect(field().value).toBe('05/12/2026');
  });

  it('refuses a day that does not exist', async () => {
    render(DateField, { label: 'Fin', value: null });
    const user = userEvent.setup();
    await user.type(field(), '31/02/2026{Enter}');
    expect(screen.getByRole('alert').textContent).toContain('ce jour n’existe pas');
  });
});

describe('a choice by search', () => {
  const search = (query: string) =>
    Promise.resolve(
      [
        { value: 'F1703', label: 'Maçonnerie' },
        { value: 'A1203', label: 'Espaces verts' },
      ].filter((choice) => choice.label.toLowerCase().includes(query)),
    );

  it('takes the chosen line with the arrows and Enter', async () => {
    const onchange = vi.fn();
    render(ComboField<string>, { label: 'Métier', search, onchange });
    const user = userEvent.setup();
    const box = screen.getByRole<HTMLInputElement>('combobox');
    await user.type(box, 'ver');
    await screen.findByRole('option', { name: 'Espaces verts' });
    await user.keyboard('{Enter}');
    expect(onchange).toHaveBeenCalledExactlyOnceWith('A1203', 'Espaces verts');
    expect(box.value).toBe('Espaces verts');
    expect(box.getAttribute('aria-expanded')).toBe('false');
  });

  it('goes back to its value when left half typed', async () => {
    const onchange = vi.fn();
    render(ComboField<string>, { label: 'Métier', search, value: 'F1703', shown: 'Maçonnerie', onchange });
    const user = userEvent.setup();
    const box = screen.getByRole<HTMLInputElement>('combobox');
    await user.clear(box);
    await user.type(box, 'esp');
    await user.tab();
    expect(box.value).toBe('Maçonnerie');
    expect(onchange).not.toHaveBeenCalled();
  });

  it('shows the answer to the last question only', async () => {
    const waiting: ((choices: { value: string; label: string }[]) => void)[] = [];
    const slow = () => new Promise<{ value: string; label: string }[]>((resolve) => waiting.push(resolve));
    render(ComboField<string>, { label: 'Métier', search: slow });
    const user = userEvent.setup();
    await user.type(screen.getByRole('combobox'), 'ab');
    waiting[1]?.([{ value: '2', label: 'second' }]);
    await screen.findByRole('option', { name: 'second' });
    waiting[0]?.([{ value: '1', label: 'first' }]);
    await Promise.resolve();
    expect(screen.queryByRole('option', { name: 'first' })).toBeNull();
  });
});
