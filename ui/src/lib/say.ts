/** Sentences that come from the host: a Fluent key and typed arguments, put into the page's words. */
import { FluentNumber, type FluentVariable } from '@fluent/bundle';
import { HostError } from '../api/host';
import type { Arg } from '../api/generated/Arg';
import type { Message } from '../api/generated/Message';
import { isoMonth } from './format';
import { show } from './show';
import { hasText, t, type TextArgs } from './text.svelte';

/** A count written as the page writes whole numbers, on which a sentence can still choose its plural. */
class Count extends FluentNumber {
  override toString(): string {
    return show.integer(this.value);
  }
}

function sayArg(arg: Arg): FluentVariable {
  switch (arg.kind) {
    case 'text':
      return arg.value;
    case 'key':
      return t(arg.value);
    case 'count':
      return new Count(arg.value);
    case 'hours':
      return show.hours(arg.value);
    case 'money':
      return show.money(arg.value, { decimals: arg.value % 100 === 0 ? 0 : 2 });
    case 'rate':
      return show.percent(arg.value);
    case 'date':
      return show.date(arg.value);
    case 'month':
      return show.month(isoMonth(arg.value), 'long-year');
    case 'hundredths':
      return show.fte(arg.value, { unit: 'none' });
  }
}

/** One figure with its unit, as written. */
export function argText(arg: Arg): string {
  return String(sayArg(arg));
}

/** The arguments of a sentence as written; each count also comes bare, as `<name>_n`. */
export function textArgs(args: Record<string, Arg>): TextArgs {
  const said: TextArgs = {};
  for (const [name, arg] of Object.entries(args)) {
    said[name] = sayArg(arg);
    if (arg.kind === 'count') said[`${name}_n`] = arg.value;
  }
  return said;
}

/** The sentence in the language of the page. */
export function say(message: Message): string {
  return t(message.key, textArgs(message.args));
}

/** What to tell about a failure, in words; never a bare code. */
export function errorText(error: unknown): string {
  if (error instanceof HostError && hasText(error.code)) return t(error.code, textArgs(error.args));
  return t('components-error-unknown');
}

/** The sentence to put under a field when the host found fault with it. */
export function fieldError(error: unknown, field: string): string | null {
  return error instanceof HostError && error.fields.includes(field) ? errorText(error) : null;
}

/** The word for a value of the host's vocabularies: `contact-kind` and `reminder`, `party-role` and `co_holder`. */
export function word(vocabulary: string, value: string): string {
  return t(`${vocabulary}-${value.replaceAll('_', '-')}`);
}

/** A text that begins a line: `octobre` becomes `Octobre`. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
