/**
 * Reads what people type. The answer is a value in the app's integer units or
 * the code of a sentence (a Fluent key); the text itself is never changed or rounded.
 */

import { language, type Language } from './text.svelte';

export type Parsed<T> = { ok: true; value: T } | { ok: false; code: ParseCode };

export type ParseCode =
  | 'format-error-empty'
  | 'format-error-number'
  | 'format-error-decimals'
  | 'format-error-negative'
  | 'format-error-minutes'
  | 'format-error-large'
  | 'format-error-date'
  | 'format-error-day'
  | 'format-error-month';

/** Largest figure taken, in hundredths: ten billion; beyond it a keystroke went wrong. */
const LARGEST = 1_000_000_000_000;

const SPACES = /[\s\u00A0\u2007\u2009\u202F]/g;

function fail<T>(code: ParseCode): Parsed<T> {
  return { ok: false, code };
}

/** Splits an unsigned number into whole and decimal digits; null if it is not one. */
function splitNumber(text: string, lang: Language): { whole: string; rest: string } | null {
  const lastComma = text.lastIndexOf(',');
  const lastDot = text.lastIndexOf('.');
  let plain = text;
  if (lang === 'en' && /^\d{1,3}(?:,\d{3})+$/.test(text)) {
    // The English page writes `1,234 h`: edited and left, it must not become an error. In French
    // the same text is more likely a slip in the decimals, so it is refused, never guessed.
    plain = text.replaceAll(',', '');
  } else if (lastComma >= 0 && lastDot >= 0) {
    // With both marks the last is the decimal one and the other groups thousands.
    const group = lastComma > lastDot ? '.' : ',';
    const groups = text.slice(0, Math.max(lastComma, lastDot)).split(group);
    const wellGrouped = groups.every((part, index) =>
      index === 0 ? /^\d{1,3}$/.test(part) : /^\d{3}$/.test(part),
    );
    if (!wellGrouped) return null;
    plain = text.split(group).join('');
  }
  const found = /^(\d*)(?:[.,](\d*))?$/.exec(plain);
  if (!found) return null;
  const whole = found[1] ?? '';
  const rest = found[2] ?? '';
  return whole === '' && rest === '' ? null : { whole: whole || '0', rest };
}

function hundredths(text: string, lang: Language): Parsed<number> {
  const parts = splitNumber(text, lang);
  if (!parts) return fail('format-error-number');
  const rest = parts.rest.replace(/0+$/, '');
  if (rest.length > 2) return fail('format-error-decimals');
  if (parts.whole.replace(/^0+/, '').length > 11) return fail('format-error-large');
  const value = Number(parts.whole) * 100 + Number(rest.padEnd(2, '0'));
  return value > LARGEST ? fail('format-error-large') : { ok: true, value };
}

/** Removes spaces, tells the sign apart, writes every minus the same way. */
function prepare(text: string): { body: string; negative: boolean } {
  const body = text.replace(SPACES, '').replace(/[\u2212\u2013]/g, '-');
  const signed = /^[-+]/.test(body);
  return { body: signed ? body.slice(1) : body, negative: body.startsWith('-') };
}

export type Negative = 'refused' | 'allowed';

function signedNumber(text: string, unit: RegExp, negative: Negative, lang: Language): Parsed<number> {
  const read = prepare(text.trim().replace(unit, ''));
  if (read.body === '') return fail(text.trim() === '' ? 'format-error-empty' : 'format-error-number');
  const parsed = hundredths(read.body, lang);
  if (!parsed.ok || !read.negative || parsed.value === 0) return parsed;
  return negative === 'refused' ? fail('format-error-negative') : { ok: true, value: -parsed.value };
}

/** Hours to hundredths: `7,5` `7.5` `7h30` `7:30` `151,67` `1 234,5 h`. */
export function parseHours(
  text: string,
  negative: Negative = 'refused',
  lang: Language = language(),
): Parsed<number> {
  const read = prepare(text);
  if (read.body === '') return fail('format-error-empty');
  const clock = /^(\d{1,6})[hH:](\d{1,2})(?:min|mn)?$/.exec(read.body);
  if (clock) {
    const minutes = Number(clock[2]);
    // `7h5` may mean five minutes or half an hour: ask instead of guessing.
    if (clock[2]?.length === 1 || minutes > 59) return fail('format-error-minutes');
    // A minute is 5/3 of a hundredth: 20 min is 0,33 h, as payslips write it.
    const value = Number(clock[1]) * 100 + Math.floor((minutes * 10 + 3) / 6);
    if (read.negative && value !== 0) {
      return negative === 'refused' ? fail('format-error-negative') : { ok: true, value: -value };
    }
    return { ok: true, value };
  }
  return signedNumber(text, /\s*(?:h|heures?|hours?)$/i, negative, lang);
}

/** Money to cents: `12 500,00 €`, `€12,500.00`, `12500`. */
export function parseMoney(
  text: string,
  negative: Negative = 'refused',
  lang: Language = language(),
): Parsed<number> {
  return signedNumber(text.replace(/€|\bEUR\b/i, ''), /$^/, negative, lang);
}

/** A rate to basis points: `7`, `7 %`, `7,25 %`. */
export function parsePercent(
  text: string,
  negative: Negative = 'refused',
  lang: Language = language(),
): Parsed<number> {
  return signedNumber(text, /\s*%$/, negative, lang);
}

/** A whole number: people, months, hours of a commitment. */
export function parseInteger(
  text: string,
  negative: Negative = 'refused',
  lang: Language = language(),
): Parsed<number> {
  const parsed = signedNumber(text, /$^/, negative, lang);
  if (!parsed.ok) return parsed;
  return parsed.value % 100 === 0 ? { ok: true, value: parsed.value / 100 } : fail('format-error-decimals');
}

function isoDay(year: number, month: number, day: number): Parsed<string> {
  if (month < 1 || month > 12) return fail('format-error-month');
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (day < 1 || day > lastDay) return fail('format-error-day');
  const two = (n: number) => String(n).padStart(2, '0');
  return { ok: true, value: `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` };
}

/** Two digits of a year mean 2000 to 2069, else 1970 to 1999 (dates of birth are typed in full). */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

/**
 * A date to ISO: `22/11/2026`, `22.11.26`, `22-11-2026`, `22112026`, `2026-11-22`;
 * also `22/11` when `today` gives the year.
 */
export function parseDate(text: string, today?: string): Parsed<string> {
  const body = text.trim().replace(SPACES, '');
  if (body === '') return fail('format-error-empty');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(body);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const french =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(body) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(body);
  if (french) return isoDay(fullYear(french[3] ?? ''), Number(french[2]), Number(french[1]));
  const short = /^(\d{1,2})[/.-](\d{1,2})$/.exec(body);
  if (short && today) return isoDay(Number(today.slice(0, 4)), Number(short[2]), Number(short[1]));
  return fail('format-error-date');
}

/** A month to `2026-11`: `11/2026`, `2026-11`, `11.26`. */
export function parseMonth(text: string): Parsed<string> {
  const body = text.trim().replace(SPACES, '');
  if (body === '') return fail('format-error-empty');
  const iso = /^(\d{4})-(\d{1,2})$/.exec(body);
  const french = /^(\d{1,2})[/.-](\d{4}|\d{2})$/.exec(body);
  const year = iso ? Number(iso[1]) : french ? fullYear(french[2] ?? '') : null;
  const month = Number(iso?.[2] ?? french?.[1]);
  if (year === null) return fail('format-error-date');
  const day = isoDay(year, month, 1);
  return day.ok ? { ok: true, value: day.value.slice(0, 7) } : day;
}
