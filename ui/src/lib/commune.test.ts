import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { CommuneChoice } from '../api/generated/CommuneChoice';
import type { CommuneQuery } from '../api/generated/CommuneQuery';
import CommuneField from './CommuneField.svelte';
import { communeDetail, communePostcode } from './commune';

const choice = (code: string, name: string, postcodes: string[], former = ''): CommuneChoice => ({
  code,
  name,
  postcodes,
  department: '69',
  department_name: 'Rhône',
  former_name: former,
});
const seventh = choice('69387', 'Lyon 7e Arrondissement', ['69007']);
const lyon = choice('69123', 'Lyon', ['69001', '69002', '69003', '69007']);

const communes = vi.hoisted(() => vi.fn());
vi.mock('../api/generated/commands', () => ({ communes }));
beforeEach(() => {
  communes.mockReset();
  communes.mockImplementation((query: CommuneQuery) =>
    Promise.resolve({
      choices: query.code === '' ? [lyon, seventh] : [seventh].filter((one) => one.code === query.code),
      meant: query.text === 'lyon 7' ? seventh : null,
    }),
  );
});

describe('a commune in words', () => {
  it('tells homonyms apart by their department, and a former name', () => {
    expect(communeDetail(seventh)).toBe('69007 · Rhône');
    expect(communeDetail(lyon)).toBe('69001, 69002… · Rhône');
    expect(communeDetail(choice('1', 'X', [], 'Y'))).toContain('Y');
  });

  it('brings its postal code when it is sure', () => {
    expect(communePostcode(seventh, '', '')).toBe('69007');
    expect(communePostcode(lyon, '69002', 'lyon')).toBe('69002');
    expect(communePostcode(lyon, '', '69003 lyon')).toBe('69003');
    expect(communePostcode(lyon, '75011', 'lyon')).toBe('');
  });
});

describe('the field', () => {
  const field = () => screen.getByRole<HTMLInputElement>('combobox');

  it('chooses by the keyboard and says where the commune is', async () => {
    const onchange = vi.fn();
    render(CommuneField, { label: 'Commune', words: '', code: '', postcode: '', onchange });
    const user = userEvent.setup();
    await user.type(field(), 'ly');
    expect(await screen.findAllByRole('option')).toHaveLength(2);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(field().value).toBe('Lyon 7e Arrondissement');
    expect(screen.getByText('69007 · Rhône', { selector: '.indication' })).toBeTruthy();
    expect(onchange).toHaveBeenCalled();
  });

  it('keeps free words and says that they are not recognised', async () => {
    render(CommuneField, { label: 'Commune', words: '', code: '' });
    const user = userEvent.setup();
    await user.type(field(), 'Montreval');
    await user.tab();
    expect(field().value).toBe('Montreval');
    expect(await screen.findByText(/non reconnue/)).toBeTruthy();
  });

  it('recognises words that mean one commune when the field is left', async () => {
    render(CommuneField, { label: 'Commune', words: '', code: '' });
    const user = userEvent.setup();
    await user.type(field(), 'lyon 7');
    await user.tab();
    expect(await screen.findByText('69007 · Rhône', { selector: '.indication' })).toBeTruthy();
  });

  it('tells the department of a code it is given', async () => {
    render(CommuneField, { label: 'Commune', words: 'Lyon 7e', code: '69387' });
    expect(await screen.findByText('69007 · Rhône', { selector: '.indication' })).toBeTruthy();
  });
});
