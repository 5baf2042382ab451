/**
 * The words of the page. They live in `assets/locales/<language>/<file>.ftl`,
 * shared with the Rust side; this module only finds them.
 */
import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';

type Pattern = FluentResource['body'][number]['value'];
export type Language = 'fr' | 'en';
export type TextArgs = Record<string, FluentVariable>;

/** Each language comes apart: a start speaks one, and the other would only delay it. */
const files: Record<Language, () => Promise<{ default: string }>> = {
  fr: () => import('words:fr'),
  en: () => import('words:en'),
};

function bundleFrom(language: Language, parsed: string): FluentBundle {
  // Isolation marks would end up in what people copy into mails and workbooks.
  const bundle = new FluentBundle(language, { useIsolating: false });
  const words = JSON.parse(parsed) as (string | Pattern)[];
  const resource = new FluentResource('');
  for (let at = 0; at < words.length; at += 2) {
    resource.body.push({ id: words[at] as string, value: words[at + 1] as Pattern, attributes: {} });
  }
  bundle.addResource(resource);
  return bundle;
}

const bundles: Partial<Record<Language, FluentBundle>> = {};

/** Learns the words of a language; one already known is there at once. */
export async function learn(next: Language): Promise<void> {
  if (bundles[next]) return;
  const { default: parsed } = await files[next]();
  bundles[next] ??= bundleFrom(next, parsed);
}

const current = $state<{ language: Language }>({ language: 'fr' });

/** The language in use; reading it in a component makes the component follow it. */
export function language(): Language {
  return current.language;
}

let wanted: Language = 'fr';

/**
 * Changes the language of the whole page, including what assistive technology is told: at once when its words
 * are known, as soon as they are otherwise.
 */
export async function setLanguage(next: Language): Promise<void> {
  wanted = next;
  if (!bundles[next]) await learn(next);
  // Someone may have changed their mind meanwhile.
  if (wanted !== next) return;
  current.language = next;
  document.documentElement.lang = next;
}

/** Resolves when the language last asked for can be spoken. */
export function spoken(): Promise<void> {
  return learn(wanted);
}

/** The text of a key in a given language. A missing key shows itself, so that it gets noticed. */
export function textIn(lang: Language, key: string, args?: TextArgs): string {
  const bundle = bundles[lang];
  const pattern = bundle?.getMessage(key)?.value;
  if (!bundle || !pattern) return key;
  // With an error list, a missing argument gives a marked text instead of an exception.
  return bundle.formatPattern(pattern, args, []);
}

/** The text of a key in the current language. */
export function t(key: string, args?: TextArgs): string {
  return textIn(current.language, key, args);
}

/** Whether a key exists in the current language (used for codes that come from the host). */
export function hasText(key: string): boolean {
  return bundles[current.language]?.hasMessage(key) ?? false;
}
