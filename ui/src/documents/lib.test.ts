import { beforeAll, describe, expect, it } from 'vitest';
import type { ProducedView } from '../api/generated/ProducedView';
import type { TextBlockView } from '../api/generated/TextBlockView';
import { setLanguage } from '../lib/text.svelte';
import { changed, found, grouped, linesOf, lost, placesOf, toSave, unknown } from './lib';

beforeAll(() => setLanguage('fr'));

const block: TextBlockView = {
  code: 'rc_mention',
  part: 'rc',
  title: 'clause-block-rc-mention',
  standard: 'Total : {hours}. {contact} répond. {hours}',
  own: null,
  places: ['hours', 'contact'],
  offered: ['contact', 'hours'],
  source: 'Usage',
  source_date: '2026-11-22',
  checked: false,
};

describe('the places of a text', () => {
  it('are each named once, and only by what can be a name', () => {
    expect(placesOf(block.standard)).toEqual(['hours', 'contact']);
    expect(placesOf('{} {Heures} { hours } {duty_article}')).toEqual(['duty_article']);
  });

  it('a lost place and an unknown place are both told', () => {
    expect(lost(block, 'Le total est de {hours}.')).toEqual(['contact']);
    expect(lost(block, block.standard)).toEqual([]);
    expect(unknown(block, '{hours} {contact} {montant}')).toEqual(['montant']);
  });
});

describe("the office's text", () => {
  it('equal to ours, comes back to ours', () => {
    expect(toSave(block, ` ${block.standard}\n`)).toBe('');
    expect(toSave(block, ' Autre {hours} {contact} ')).toBe('Autre {hours} {contact}');
  });

  it('is changed when it differs from what the dossier holds', () => {
    const own = { ...block, own: 'Le nôtre' };
    expect(changed(own, 'Le nôtre ')).toBe(false);
    expect(changed(own, block.standard)).toBe(true);
    expect(changed(block, block.standard)).toBe(false);
  });

  it('is as high as its lines, the long ones folded', () => {
    expect(linesOf('une\n\ntrois')).toBe(3);
    expect(linesOf('a'.repeat(100))).toBe(3);
  });

  it('is listed by part of the clause, in the order of the documents', () => {
    const of = (part: string) => ({ ...block, part });
    const groups = grouped(['rc', 'rc', 'ccap', 'penalties'].map(of));
    expect(groups.map((one) => [one.part, one.blocks.length])).toEqual([
      ['rc', 2],
      ['ccap', 1],
      ['penalties', 1],
    ]);
  });
});

describe('documents produced', () => {
  const one = (title: string, kind: string) =>
    ({ title, kind, file_name: `${kind}.pdf` }) as unknown as ProducedView;

  it('are found by their contract or their kind, without accents', () => {
    const all = [one('Résidence Les Tilleuls', 'note'), one('Voirie', 'clause')];
    expect(found(all, 'residence')).toEqual([all[0]]);
    expect(found(all, 'clause voirie')).toEqual([all[1]]);
    expect(found(all, 'calibrage')).toEqual([all[0]]);
    expect(found(all, '')).toHaveLength(2);
  });
});
