import { describe, expect, it } from 'vitest';
import { go, href, parseRoute, replace, route } from './router.svelte';

describe('an address', () => {
  it.each([
    ['#/accueil', 'accueil', {}],
    ['', 'accueil', {}],
    ['#/heures/12/2026', 'heures', { lot: '12', year: '2026' }],
    ['#/heures/12', 'heures', { lot: '12' }],
    ['#/marches/', 'marches', {}],
    ['#/personnes/a%2Fb', 'personnes', { id: 'a/b' }],
    ['#/personnes/%E0%A4%A', 'personnes', {}],
    ['#/inconnu/3', 'accueil', {}],
    ['#/toString', 'accueil', {}],
    ['#/reglages/superflu', 'reglages', {}],
  ])('%s', (hash, name, params) => {
    expect(parseRoute(hash)).toEqual({ name, params });
  });

  it('is written so that reading it gives the same place', () => {
    expect(parseRoute(href('heures', 'été/1', 2026))).toEqual({
      name: 'heures',
      params: { lot: 'été/1', year: '2026' },
    });
  });

  it('stops at the first missing value, since positions carry the meaning', () => {
    expect(href('heures', null, 2026)).toBe('#/heures');
  });
});

describe('moving', () => {
  it('goes to a screen at once and leaves a step behind', () => {
    const before = history.length;
    go('marches', 7);
    expect(route()).toEqual({ name: 'marches', params: { lot: '7' } });
    expect(location.hash).toBe('#/marches/7');
    expect(history.length).toBe(before + 1);
  });

  it('replaces the step when the selection only follows the arrows', () => {
    const before = history.length;
    replace('marches', 8);
    expect(route().params).toEqual({ lot: '8' });
    expect(location.hash).toBe('#/marches/8');
    expect(history.length).toBe(before);
  });

  it('follows the address when the user goes back', () => {
    location.hash = '#/bilan/2025';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    expect(route()).toEqual({ name: 'bilan', params: { year: '2025' } });
  });
});
