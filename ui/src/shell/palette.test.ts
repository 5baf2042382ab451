import { describe, expect, it, vi } from 'vitest';
import { arrange, fold, highlight, matches } from './palette';
import type { PaletteAction } from './screen.svelte';

const action = (id: string, group: PaletteAction['group'], label: string): PaletteAction => ({
  id,
  group,
  label,
  run: () => undefined,
});
const actions = [
  action('go', 'go', 'Marchés'),
  action('note', 'write', 'Noter un échange avec Sogarnec BTP'),
  action('remind', 'act', 'Relancer Sogarnec BTP pour octobre'),
];
const hits = [{ kind: 'organisation', id: 3, title: 'Sogarnec BTP', subtitle: 'entreprise' }];

describe('searching', () => {
  it('ignores accents, capitals and the order of words', () => {
    expect(fold('ÉCOLE à Béziers')).toBe('ecole a beziers');
    expect(matches('Relancer Sogarnec BTP', 'btp sogar')).toBe(true);
    expect(matches('Relancer Sogarnec BTP', 'sogar xyz')).toBe(false);
  });

  it('shows where the words are', () => {
    expect(highlight('Béziers, lot 2', 'bez 2').filter((piece) => piece.found)).toEqual([
      { text: 'Béz', found: true },
      { text: '2', found: true },
    ]);
    expect(highlight('Accueil', '')).toEqual([{ text: 'Accueil', found: false }]);
    const text = 'Fœtus, île ; œuvre';
    expect(
      highlight(text, 'ile')
        .map((piece) => piece.text)
        .join(''),
    ).toBe(text);
  });
});

describe('the list', () => {
  it('keeps the three groups in their order', () => {
    const items = arrange('sogar', actions, hits, [], () => undefined);
    expect(items.map((item) => item.group)).toEqual(['act', 'go', 'write']);
    expect(items[1]?.label).toBe('Sogarnec BTP');
  });

  it('puts the last uses first when nothing is typed', () => {
    const more = [...actions, action('remind2', 'act', 'Verrouiller le dossier')];
    const ids = (recent: string[]) => arrange('', more, [], recent, () => undefined).map((item) => item.id);
    expect(ids([])[0]).toBe('remind');
    expect(ids(['remind2'])[0]).toBe('remind2');
  });

  it('opens what the dossier found', () => {
    const open = vi.fn();
    arrange('sogarnec', [], hits, [], open)[0]?.run();
    expect(open).toHaveBeenCalledExactlyOnceWith(hits[0]);
  });
});
