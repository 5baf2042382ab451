import { FluentBundle, FluentResource } from '@fluent/bundle';
import { afterEach, describe, expect, it } from 'vitest';
import { HostError } from '../api/host';
import { argText, fieldError, say, textArgs, errorText } from './say';
import { setLanguage } from './text.svelte';

afterEach(() => setLanguage('fr'));

/** What a sentence made only of the argument would read. */
function written(args: Parameters<typeof textArgs>[0], pattern: string): string {
  const bundle = new FluentBundle('fr', { useIsolating: false });
  bundle.addResource(new FluentResource(`line = ${pattern}`));
  const value = bundle.getMessage('line')?.value;
  return value ? bundle.formatPattern(value, textArgs(args)) : '';
}

describe('an argument', () => {
  it.each([
    [{ kind: 'text', value: 'Nadia' }, 'Nadia'],
    [{ kind: 'key', value: 'components-close' }, 'Fermer'],
    [{ kind: 'count', value: 1234 }, '1\u202F234'],
    [{ kind: 'hours', value: 783450 }, '7\u202F834,5\u202Fh'],
    [{ kind: 'money', value: 946000000 }, '9\u202F460\u202F000\u202F€'],
    [{ kind: 'money', value: 1250 }, '12,50\u202F€'],
    [{ kind: 'rate', value: 725 }, '7,25\u202F%'],
    [{ kind: 'date', value: '2027-03-21' }, '21/03/2027'],
    [{ kind: 'month', value: 202610 }, 'octobre 2026'],
    [{ kind: 'hundredths', value: 308 }, '3,08'],
  ] as const)('of kind %o is written %s', (arg, text) => {
    expect(written({ it: arg }, '{ $it }')).toBe(text);
  });

  it('that is a count chooses the plural, by its own name and bare', () => {
    const plural = (name: string) => `{ $${name} ->\n [one] seul\n *[other] { $it } ensemble\n }`;
    for (const name of ['it', 'it_n']) {
      expect(written({ it: { kind: 'count', value: 1 } }, plural(name))).toBe('seul');
      expect(written({ it: { kind: 'count', value: 2000 } }, plural(name))).toBe('2\u202F000 ensemble');
    }
  });
});

describe('a sentence of the host', () => {
  it('is said in the language of the page', () => {
    const late = {
      key: 'alert-days-left',
      args: { days: { kind: 'count', value: 1 }, date: { kind: 'date', value: '2026-12-01' } },
    } as const;
    expect(say(late)).toBe('1 jour pour agir (01/12/2026)');
    setLanguage('en');
    expect(say(late)).toBe('1 day to act (01/12/2026)');
  });
});

describe('a refusal', () => {
  const refused = new HostError('format-error-date', ['ends_on']);

  it('is said under the field at fault only', () => {
    expect(fieldError(refused, 'ends_on')).toBe('date attendue : JJ/MM/AAAA');
    expect(fieldError(refused, 'starts_on')).toBeNull();
    expect(fieldError(new Error('other'), 'ends_on')).toBeNull();
  });

  it('without known words says what is safe', () => {
    expect(errorText(new HostError('no-such-key'))).toContain('Rien de ce qui était enregistré');
    expect(errorText('anything')).toContain('Rien de ce qui était enregistré');
  });
});

describe('a figure alone', () => {
  it('is written with its unit', () => {
    expect(argText({ kind: 'money', value: 3600 })).toBe('36\u202F€');
    expect(argText({ kind: 'count', value: 1234 })).toBe('1\u202F234');
  });
});
