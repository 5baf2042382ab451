/**
 * How numbers, hours, money and dates are written, and how typed ones are read.
 * Pure functions of a language; the same vectors (`assets/format-vectors.json`)
 * hold the Rust side to the same result. Everything is an integer: hours and
 * FTE in hundredths, money in cents, rates in basis points.
 */
import { textIn, type Language } from './text.svelte';

/** Narrow no-break space: between thousands and before a unit. */
export const NNBSP = '\u202F';
/** The true minus sign. */
export const MINUS = '\u2212';

/** How many decimals to show; `auto` shows those the value needs, two at most. */
export type Decimals = 0 | 1 | 2 | 'auto';
/** `gap` writes the plus sign too, as every difference does. */
export type Sign = 'minus' | 'gap';

export interface NumberStyle {
  decimals?: Decimals;
  sign?: Sign;
  /** `none` where the column head already says it. */
  unit?: 'none' | 'after';
}

/** Separator of thousands and decimal mark of each language. */
const MARKS: Record<Language, { group: string; decimal: string }> = {
  fr: { group: NNBSP, decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** Decimals that a value in hundredths needs: 100 needs none, 150 needs one, 151 needs two. */
export function decimalsNeeded(hundredths: number): 0 | 1 | 2 {
  if (hundredths % 100 === 0) return 0;
  return hundredths % 10 === 0 ? 1 : 2;
}

/** Decimals to use down a whole column, so that its figures line up and add up on screen. */
export function columnDecimals(values: readonly (number | null | undefined)[]): 0 | 1 | 2 {
  let most: 0 | 1 | 2 = 0;
  for (const value of values) {
    if (value === null || value === undefined) continue;
    const needed = decimalsNeeded(value);
    if (needed > most) most = needed;
  }
  return most;
}

function grouped(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator);
}

/** Writes hundredths with the wanted decimals, rounding half away from zero. */
function decimal(lang: Language, hundredths: number, decimals: Decimals, sign: Sign): string {
  const places = decimals === 'auto' ? decimalsNeeded(hundredths) : decimals;
  const step = 10 ** (2 - places);
  const size = Math.floor((Math.abs(hundredths) + Math.floor(step / 2)) / step);
  const scale = 10 ** places;
  const whole = grouped(String(Math.floor(size / scale)), MARKS[lang].group);
  const rest = places === 0 ? '' : MARKS[lang].decimal + String(size % scale).padStart(places, '0');
  // What rounds to zero has no sign left.
  const mark = size === 0 ? '' : hundredths < 0 ? MINUS : sign === 'gap' ? '+' : '';
  return mark + whole + rest;
}

/** A whole number: people, lots. */
export function formatInteger(lang: Language, value: number, style: NumberStyle = {}): string {
  return decimal(lang, value * 100, 0, style.sign ?? 'minus');
}

/** Hours from hundredths of an hour: `1 234,5 h`. */
export function formatHours(lang: Language, hundredths: number, style: NumberStyle = {}): string {
  const figure = decimal(lang, hundredths, style.decimals ?? 'auto', style.sign ?? 'minus');
  return style.unit === 'none' ? figure : textIn(lang, 'format-hours', { value: figure });
}

/** Full-time equivalents from hundredths, always with two decimals: `2,76`. */
export function formatFte(lang: Language, hundredths: number, style: NumberStyle = {}): string {
  const figure = decimal(lang, hundredths, style.decimals ?? 2, style.sign ?? 'minus');
  return style.unit === 'none' ? figure : textIn(lang, 'format-fte', { value: figure });
}

/** Money from cents: without cents in calibration (`decimals: 0`), with them in documents. */
export function formatMoney(lang: Language, cents: number, style: NumberStyle = {}): string {
  const figure = decimal(lang, cents, style.decimals ?? 2, style.sign ?? 'minus');
  if (style.unit === 'none') return figure;
  const mark = /^[+\u2212]/.exec(figure)?.[0] ?? '';
  return mark + textIn(lang, 'format-money', { value: figure.slice(mark.length) });
}

/** A rate from basis points: `35 %`; two decimals at most. */
export function formatPercent(lang: Language, basisPoints: number, style: NumberStyle = {}): string {
  const figure = decimal(lang, basisPoints, style.decimals ?? 'auto', style.sign ?? 'minus');
  return style.unit === 'none' ? figure : textIn(lang, 'format-percent', { value: figure });
}

/** Two hour figures and one unit: `3 504 à 5 352 h`. */
export function formatHoursRange(lang: Language, low: number, high: number): string {
  const decimals = columnDecimals([low, high]);
  return textIn(lang, 'format-range', {
    low: formatHours(lang, low, { decimals, unit: 'none' }),
    high: formatHours(lang, high, { decimals }),
  });
}

interface Day {
  year: number;
  month: number;
  day: number;
}

function splitDay(iso: string): Day | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!found) return null;
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** ISO weekday, Monday is 1. Computed in UTC: a date has no time zone. */
function weekday({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7;
}

/** A date as in tables: `22/11/2026`, in both languages. */
export function formatDate(_lang: Language, iso: string): string {
  const date = splitDay(iso);
  if (!date) return iso;
  return `${iso.slice(8, 10)}/${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
}

/** A date as in titles: `lundi 23 novembre`, with the year if asked. */
export function formatLongDate(lang: Language, iso: string, year: 'none' | 'year' = 'none'): string {
  const date = splitDay(iso);
  if (!date) return iso;
  const day = textIn(lang, 'format-day', { day: String(date.day), number: date.day });
  const text = textIn(lang, 'format-long-date', {
    weekday: textIn(lang, 'format-weekday', { weekday: weekday(date) }),
    day,
    month: textIn(lang, 'format-month-long', { month: date.month }),
  });
  return year === 'year' ? `${text} ${date.year}` : text;
}

export type MonthStyle = 'initial' | 'short' | 'long' | 'short-year' | 'long-year';

/** A month as the host numbers it (202610 is October 2026) or as ISO text, to ISO text: `2026-10`. */
export function isoMonth(month: string | number): string {
  if (typeof month === 'string') return month;
  return `${String(Math.floor(month / 100))}-${String(month % 100).padStart(2, '0')}`;
}

/** The other way: `2026-10` to 202610. */
export function monthNumber(iso: string): number {
  return Number(iso.slice(0, 4)) * 100 + Number(iso.slice(5, 7));
}

/** A month from `2026-11`, a date in it, or 202611: `nov.`, `novembre 2026`, `N`. */
export function formatMonth(
  lang: Language,
  yearMonth: string | number,
  style: MonthStyle = 'short-year',
): string {
  const iso = isoMonth(yearMonth);
  const found = /^(\d{4})-(\d{2})/.exec(iso);
  if (!found) return iso;
  const month = Number(found[2]);
  const year = found[1];
  switch (style) {
    case 'initial':
      return textIn(lang, 'format-month-initial', { month });
    case 'short':
      return textIn(lang, 'format-month-short', { month });
    case 'long':
      return textIn(lang, 'format-month-long', { month });
    case 'short-year':
      return `${textIn(lang, 'format-month-short', { month })} ${year}`;
    case 'long-year':
      return `${textIn(lang, 'format-month-long', { month })} ${year}`;
  }
}

/** A time of day from `09:42` or the local date and time `2026-11-23T09:42:10`: `9 h 42`. */
export function formatTime(lang: Language, text: string): string {
  const found = /(?:^|T)(\d{2}):(\d{2})/.exec(text);
  if (!found) return text;
  return textIn(lang, 'format-time', { hour: String(Number(found[1])), minute: found[2] ?? '' });
}

/** A weekday from an ISO date: `lundi`. */
export function formatWeekday(lang: Language, iso: string): string {
  const date = splitDay(iso);
  return date ? textIn(lang, 'format-weekday', { weekday: weekday(date) }) : iso;
}
