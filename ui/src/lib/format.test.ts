import { describe, expect, it } from 'vitest';
import vectors from '../../../assets/format-vectors.json';
import * as format from './format';
import * as parse from './parse';
import type { Language } from './text.svelte';

interface Input {
  value?: number | string;
  low?: number;
  high?: number;
  text?: string;
  today?: string;
  year?: 'none' | 'year';
  style?: format.MonthStyle;
  negative?: parse.Negative;
  decimals?: format.Decimals;
  sign?: format.Sign;
  unit?: 'none' | 'after';
}

const number = (input: Input) => input.value as number;
const iso = (input: Input) => input.value as string;
const typed = (input: Input) => input.text as string;

// The Rust side reads the same file: a figure on screen and in a workbook is written the same way.
const functions: Record<string, (lang: Language, input: Input) => unknown> = {
  integer: (lang, input) => format.formatInteger(lang, number(input), input),
  hours: (lang, input) => format.formatHours(lang, number(input), input),
  hours_range: (lang, input) => format.formatHoursRange(lang, input.low as number, input.high as number),
  fte: (lang, input) => format.formatFte(lang, number(input), input),
  money: (lang, input) => format.formatMoney(lang, number(input), input),
  percent: (lang, input) => format.formatPercent(lang, number(input), input),
  date: (lang, input) => format.formatDate(lang, iso(input)),
  long_date: (lang, input) => format.formatLongDate(lang, iso(input), input.year),
  month: (lang, input) => format.formatMonth(lang, iso(input), input.style),
  time: (lang, input) => format.formatTime(lang, iso(input)),
  parse_hours: (lang, input) => parse.parseHours(typed(input), input.negative, lang),
  parse_money: (lang, input) => parse.parseMoney(typed(input), input.negative, lang),
  parse_percent: (lang, input) => parse.parsePercent(typed(input), input.negative, lang),
  parse_integer: (lang, input) => parse.parseInteger(typed(input), input.negative, lang),
  parse_date: (_, input) => parse.parseDate(typed(input), input.today),
  parse_month: (_, input) => parse.parseMonth(typed(input)),
};

describe('shared vectors', () => {
  it.each(vectors.map((vector) => [vector.fn, vector.lang, JSON.stringify(vector.input), vector] as const))(
    '%s %s %s',
    (fn, lang, _input, vector) => {
      expect(functions[fn]?.(lang as Language, vector.input as Input)).toEqual(vector.expected);
    },
  );

  it('cover every function', () => {
    expect(new Set(vectors.map((vector) => vector.fn))).toEqual(new Set(Object.keys(functions)));
  });
});

describe('what is shown can be typed back', () => {
  it.each([0, 1, 5, 10, 99, 123400, 123456700, 100, 733, 15167, 123450, 99999999])(
    '%i hundredths of an hour',
    (value) => {
      for (const lang of ['fr', 'en'] as const) {
        expect(parse.parseHours(format.formatHours(lang, value), 'refused', lang)).toEqual({
          ok: true,
          value,
        });
        expect(parse.parseMoney(format.formatMoney(lang, value), 'refused', lang)).toEqual({
          ok: true,
          value,
        });
      }
    },
  );

  it.each(['2026-01-01', '2028-02-29', '2026-12-31'])('%s', (date) => {
    expect(parse.parseDate(format.formatDate('fr', date))).toEqual({ ok: true, value: date });
  });
});

describe('a column', () => {
  it('shows the decimals its most precise value needs, so that it adds up on screen', () => {
    expect(format.columnDecimals([100, 250, null])).toBe(1);
    expect(format.columnDecimals([100, 15167, undefined])).toBe(2);
    expect(format.columnDecimals([100, 200])).toBe(0);
    expect(format.columnDecimals([])).toBe(0);
  });
});

describe('what is not a date', () => {
  it('is shown as it is rather than as a wrong date', () => {
    expect(format.formatDate('fr', 'inconnue')).toBe('inconnue');
    expect(format.formatMonth('fr', 'inconnu')).toBe('inconnu');
    expect(format.formatTime('fr', 'midi')).toBe('midi');
  });
});
