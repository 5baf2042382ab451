/** Sentences that come from the host: a key and arguments with their units, written here like every figure. */
import type { Arg } from '../api/generated/Arg';
import type { Message } from '../api/generated/Message';
import { HostError } from '../api/host';
import { show } from './show';
import { hasText, t, type TextArgs } from './text.svelte';

function written(arg: Arg): string | number {
  switch (arg.kind) {
    case 'text':
      return arg.value;
    case 'key':
      return t(arg.value);
    // A bare number, so that the sentence can agree with it.
    case 'count':
      return arg.value;
    case 'hours':
      return show.hours(arg.value);
    case 'money':
      return show.money(arg.value, { decimals: 'auto' });
    case 'rate':
      return show.percent(arg.value);
    case 'date':
      return show.date(arg.value);
    case 'month':
      return show.month(arg.value, 'long-year');
    case 'hundredths':
      return show.hours(arg.value, { unit: 'none' });
  }
}

/** The arguments of a sentence, ready for Fluent. */
export function textArgs(args: Record<string, Arg>): TextArgs {
  return Object.fromEntries(Object.entries(args).map(([name, arg]) => [name, written(arg)]));
}

/** A sentence of the host in the current language. */
export function say(message: Message): string {
  return t(message.key, textArgs(message.args));
}

/** What to tell about a failure, in words; never a bare code. */
export function errorText(error: unknown): string {
  if (error instanceof HostError && hasText(error.code)) return t(error.code, textArgs(error.args));
  return t('components-error-unknown');
}

/** The sentence of a failure when it is about this field of the input, for the field's `error`. */
export function fieldError(error: unknown, field: string): string | null {
  return error instanceof HostError && error.fields.includes(field) ? errorText(error) : null;
}
