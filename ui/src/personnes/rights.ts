/** What the sheet says of structures, PASS IAE and absences: marks, sentences, empty forms. */
import type { AbsenceInput } from '../api/generated/AbsenceInput';
import type { AccompanimentInput } from '../api/generated/AccompanimentInput';
import type { PassChanceView } from '../api/generated/PassChanceView';
import type { PassEventInput } from '../api/generated/PassEventInput';
import type { PassInput } from '../api/generated/PassInput';
import type { PassStateView } from '../api/generated/PassStateView';
import type { PassView } from '../api/generated/PassView';
import type { PersonInput } from '../api/generated/PersonInput';
import type { IconName } from '../lib/icons';
import { show } from '../lib/show';
import { say, word } from '../lib/say';
import { hasText, t } from '../lib/text.svelte';

/** A PASS that ends within so many days is to be looked at. */
const SOON = 60;

/** The wording of a rule; a code that has none stays as it is. */
export function ruleLabel(rule: { code: string; label: string }): string {
  return hasText(rule.label) ? t(rule.label) : rule.code || rule.label;
}

/** From a day to another, or since a day. */
export function daysText(from: string, to: string | null): string {
  return to
    ? t('personnes-days-between', { from: show.date(from), to: show.date(to) })
    : t('personnes-days-since', { from: show.date(from) });
}

/** How a PASS stands, in words. */
export function passText(state: PassStateView): string {
  const end = show.date(state.ends_on);
  switch (state.standing) {
    case 'future':
      return t('personnes-pass-future', { date: end });
    case 'running':
      return t('personnes-pass-running', {
        date: end,
        days: show.integer(state.days_left),
        days_n: state.days_left,
      });
    case 'suspended':
      return t('personnes-pass-suspended', {
        until: show.date(state.suspended_until ?? state.ends_on),
        date: end,
      });
    case 'ended':
      return t('personnes-pass-ended', { date: end, from: show.date(state.new_from) });
    case 'withdrawn':
      return t('personnes-pass-withdrawn', { date: end, from: show.date(state.new_from) });
  }
}

/** Shape and tone of a PASS. */
export function passMark(state: PassStateView): {
  icon: IconName;
  tone: 'held' | 'check' | 'stop' | 'quiet';
} {
  switch (state.standing) {
    case 'running':
      return state.days_left <= SOON
        ? { icon: 'warning', tone: 'check' }
        : { icon: 'seal-check', tone: 'held' };
    case 'suspended':
      return { icon: 'hourglass-medium', tone: 'check' };
    case 'withdrawn':
      return { icon: 'warning-circle', tone: 'stop' };
    default:
      return { icon: 'clipboard-text', tone: 'quiet' };
  }
}

/** The number in its three parts: five signs, two figures, five figures. */
export function passNumber(number: string): string {
  return [number.slice(0, 5), number.slice(5, 7), number.slice(7)].filter(Boolean).join(' ');
}

/** Whether a PASS may still receive a suspension or an extension. */
export function isOpen(pass: PassView): boolean {
  return pass.entry.withdrawn_on === null;
}

/** By which way a PASS could be opened, in words. */
export function routeText(chance: PassChanceView): string {
  return word('pass-route', chance.route);
}

/** Why, for all kinds of structure together: each sentence once. */
export function chanceReasons(chances: PassChanceView[]): string[] {
  return [...new Set(chances.flatMap((chance) => chance.reasons.map(say)))];
}

/** Where and when the address was looked up. */
export function districtText(person: PersonInput): string {
  if (!person.qpv_checked_on) return '';
  return t('personnes-qpv-checked', { date: show.date(person.qpv_checked_on), source: person.qpv_source });
}

/** What was said to the person and what she agreed to. */
export function agreementText(person: PersonInput): string {
  const informed = person.informed_on
    ? t('personnes-informed-on-value', { date: show.date(person.informed_on) })
    : t('personnes-informed-missing');
  const agreed = person.agreed_on
    ? t('personnes-agreed-on-value', { date: show.date(person.agreed_on) })
    : t('personnes-agreed-missing');
  return t('personnes-agreement-both', { informed, agreed });
}

/** When a person is free, in words; empty when nothing limits it. */
export function freeText(person: PersonInput, today: string): string {
  const from = person.available_on && person.available_on > today ? person.available_on : null;
  const until = person.available_until;
  if (from && until) return daysText(from, until);
  if (from) return t('personnes-free-from-value', { date: show.date(from) });
  return until ? t('personnes-free-until-value', { date: show.date(until) }) : '';
}

/** Whether an absence is over. */
export function isPast(absence: AbsenceInput, today: string): boolean {
  return absence.ends_on < today;
}

export const newStructure = (person: number, today: string): AccompanimentInput => ({
  id: 0,
  person,
  organisation: null,
  kind: '',
  starts_on: today,
  ends_on: null,
  attested_on: null,
});
export const newPass = (person: number): PassInput => ({
  id: 0,
  person,
  number: '',
  starts_on: '',
  delivered_by: '',
  withdrawn_on: null,
});
/** A suspension begins today; an extension the day after the end. */
export const newPassEvent = (
  pass: PassView,
  kind: PassEventInput['kind'],
  today: string,
): PassEventInput => ({
  id: 0,
  pass: pass.entry.id,
  kind,
  reason: '',
  starts_on: kind === 'extension' ? pass.extends_from : today,
  ends_on: '',
});
export const newAbsence = (person: number): AbsenceInput => ({
  id: 0,
  person,
  starts_on: '',
  ends_on: '',
  reason: 'training',
});
