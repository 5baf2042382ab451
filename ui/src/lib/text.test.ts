import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasText, language, setLanguage, t, textIn } from './text.svelte';

const files = import.meta.glob<string>('../../../assets/locales/*/*.ftl', {
  query: '?raw',
  eager: true,
  import: 'default',
});
const keysOf = (path: string) =>
  [...(files[path] ?? '').matchAll(/^([a-z][\w-]*) *=/gm)].map((found) => found[1]);

afterEach(() => setLanguage('fr'));

describe('texts', () => {
  it('follow the language and tell the page', () => {
    expect(t('shell-nav-home')).toBe('Accueil');
    setLanguage('en');
    expect(language()).toBe('en');
    expect(t('shell-nav-home')).toBe('Home');
    expect(document.documentElement.lang).toBe('en');
  });

  it('come when they are first spoken, and the last choice wins', async () => {
    vi.resetModules();
    const fresh = await import('./text.svelte');
    expect(fresh.t('shell-nav-home')).toBe('shell-nav-home');
    const choices = [fresh.setLanguage('fr'), fresh.setLanguage('en')];
    await fresh.spoken();
    await Promise.all(choices);
    expect(fresh.language()).toBe('en');
    expect(fresh.t('shell-nav-home')).toBe('Home');
  });

  it('show the key when it is missing, so that it gets noticed', () => {
    expect(t('shell-never-written')).toBe('shell-never-written');
    expect(hasText('shell-never-written')).toBe(false);
  });

  it('carry no invisible mark into what people copy', () => {
    expect(t('shell-undo', { label: 'x' })).toBe('Annuler : x');
  });

  it('survive a missing argument', () => {
    expect(t('shell-undo')).toContain('Annuler');
  });

  it('choose the words of a count', () => {
    expect(textIn('fr', 'format-day', { number: 1, day: '1' })).toBe('1er');
    expect(textIn('fr', 'format-day', { number: 2, day: '2' })).toBe('2');
  });

  it.each(['shell', 'components', 'format'])(
    'of %s exist in both languages, once, under their prefix',
    (name) => {
      const french = keysOf(`../../../assets/locales/fr/${name}.ftl`);
      const english = keysOf(`../../../assets/locales/en/${name}.ftl`);
      expect(french.length).toBeGreaterThan(0);
      expect([...french].sort()).toEqual([...english].sort());
      expect(new Set(french).size).toBe(french.length);
      for (const key of french) expect(key).toMatch(new RegExp(`^${name}-`));
    },
  );
});
