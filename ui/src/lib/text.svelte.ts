/**
 * The words of the page. They live in `assets/locales/<language>/<file>.ftl`,
 * shared with the Rust side; this module only finds them.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

type Pattern = FluentResource['body'][number]['value'];
export type Language = 'fr' | 'en';
export type TextArgs = Record<string, FluentVariable>;

/** Parsed when the page was built (`fluent.ts`): JSON of each key followed by its pattern. */
const files = import.meta.glob<string>('../../../assets/locales/*/*.ftl', {
  query: '?parsed',
  eager: true,
  import: 'default',
});

function bundleFor(language: Language): FluentBundle {
  // Isolation marks would end up in what people copy into mails and workbooks.
  const bundle = new FluentBundle(language, { useIsolating: false });
  for (const [path, parsed] of Object.entries(files)) {
    if (!path.includes(`/locales/${language}/`)) continue;
    const words = JSON.parse(parsed) as (string | Pattern)[];
    const resource = new FluentResource('');
    for (let at = 0; at < words.length; at += 2) {
      resource.body.push({ id: words[at] as string, value: words[at + 1] as Pattern, attributes: {} });
    }
    bundle.addResource(resource);
  }
  return bundle;
}

const bundles: Partial<Record<Language, FluentBundle>> = {};

/** The words of a language, read when it is first spoken: the other one would only delay the start. */
function words(of: Language): FluentBundle {
  return (bundles[of] ??= bundleFor(of));
}

const current = $state<{ language: Language }>({ language: 'fr' });

/** The language in use; reading it in a component makes the component follow it. */
export function language(): Language {
  return current.language;
}

/** Changes the language of the whole page, including what assistive technology is told. */
export function setLanguage(next: Language): void {
  current.language = next;
  document.documentElement.lang = next;
}

/** The text of a key in a given language. A missing key shows itself, so that it gets noticed. */
export function textIn(lang: Language, key: string, args?: TextArgs): string {
  const bundle = words(lang);
  const pattern = bundle.getMessage(key)?.value;
  if (!pattern) return key;
  // With an error list, a missing argument gives a marked text instead of an exception.
  return bundle.formatPattern(pattern, args, []);
}

/** The text of a key in the current language. */
export function t(key: string, args?: TextArgs): string {
  return textIn(current.language, key, args);
}

/** Whether a key exists in the current language (used for codes that come from the host). */
export function hasText(key: string): boolean {
  return words(current.language).hasMessage(key);
}
