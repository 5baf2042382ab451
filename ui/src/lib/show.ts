/** The formats of `format.ts` in the current language: what components use. */
import * as f from './format';
import { language } from './text.svelte';

export const show = {
  integer: (value: number, style?: f.NumberStyle) => f.formatInteger(language(), value, style),
  hours: (hundredths: number, style?: f.NumberStyle) => f.formatHours(language(), hundredths, style),
  hoursRange: (low: number, high: number) => f.formatHoursRange(language(), low, high),
  fte: (hundredths: number, style?: f.NumberStyle) => f.formatFte(language(), hundredths, style),
  money: (cents: number, style?: f.NumberStyle) => f.formatMoney(language(), cents, style),
  percent: (basisPoints: number, style?: f.NumberStyle) => f.formatPercent(language(), basisPoints, style),
  date: (iso: string) => f.formatDate(language(), iso),
  longDate: (iso: string, year?: 'none' | 'year') => f.formatLongDate(language(), iso, year),
  weekday: (iso: string) => f.formatWeekday(language(), iso),
  month: (month: string | number, style?: f.MonthStyle) => f.formatMonth(language(), month, style),
  time: (text: string) => f.formatTime(language(), text),
};
