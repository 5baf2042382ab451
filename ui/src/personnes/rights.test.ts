import { describe, expect, it } from 'vitest';
import type { PassChanceView } from '../api/generated/PassChanceView';
import type { PassStateView } from '../api/generated/PassStateView';
import type { PassView } from '../api/generated/PassView';
import { emptyPerson } from './lib';
import {
  agreementText,
  chanceReasons,
  daysText,
  districtText,
  freeText,
  isOpen,
  newPassEvent,
  passMark,
  passNumber,
  passText,
} from './rights';

const state = (part: Partial<PassStateView>): PassStateView => ({
  standing: 'running',
  ends_on: '2028-02-28',
  days_left: 462,
  suspended_until: null,
  new_from: '2030-03-01',
  ...part,
});
const pass: PassView = {
  entry: {
    id: 4,
    person: 1,
    number: '000002600123',
    starts_on: '2026-03-01',
    delivered_by: 'FT',
    withdrawn_on: null,
  },
  state: state({}),
  extends_from: '2028-02-29',
  events: [],
};

describe('a PASS IAE in words', () => {
  it('says its end, what is left, and when another is possible', () => {
    expect(passText(state({}))).toBe('jusqu’au 28/02/2028, 462 jours restants');
    expect(passText(state({ days_left: 1 }))).toBe('jusqu’au 28/02/2028, 1 jour restant');
    expect(passText(state({ standing: 'suspended', suspended_until: '2026-12-01' }))).toBe(
      'suspendu jusqu’au 01/12/2026, fin le 28/02/2028',
    );
    expect(passText(state({ standing: 'ended' }))).toBe(
      'terminé le 28/02/2028, nouveau PASS possible le 01/03/2030',
    );
    expect(passText(state({ standing: 'withdrawn' }))).toContain('retiré');
    expect(passText(state({ standing: 'future' }))).toContain('à venir');
  });

  it('is marked by shape and tone, earlier when it ends soon', () => {
    expect(passMark(state({})).tone).toBe('held');
    expect(passMark(state({ days_left: 61 })).tone).toBe('held');
    expect(passMark(state({ days_left: 60 })).tone).toBe('check');
    expect(passMark(state({ standing: 'suspended' })).icon).toBe('hourglass-medium');
    expect(passMark(state({ standing: 'withdrawn' })).tone).toBe('stop');
    expect(passMark(state({ standing: 'ended' })).tone).toBe('quiet');
  });

  it('writes its number in parts, and nothing when it has none', () => {
    expect(passNumber('000002600123')).toBe('00000 26 00123');
    expect(passNumber('')).toBe('');
  });

  it('is extended from the day after its end, suspended from today', () => {
    expect(newPassEvent(pass, 'extension', '2026-11-23').starts_on).toBe('2028-02-29');
    expect(newPassEvent(pass, 'suspension', '2026-11-23').starts_on).toBe('2026-11-23');
    expect(isOpen(pass)).toBe(true);
    expect(isOpen({ ...pass, entry: { ...pass.entry, withdrawn_on: '2027-01-01' } })).toBe(false);
  });
});

describe('dates of a sheet in words', () => {
  it('tells days with or without an end', () => {
    expect(daysText('2026-02-02', '2026-09-30')).toBe('du 02/02/2026 au 30/09/2026');
    expect(daysText('2026-02-02', null)).toBe('depuis le 02/02/2026');
  });

  it('tells when a person is free, leaving out what has passed', () => {
    const person = { ...emptyPerson(''), available_on: '2026-12-01', available_until: '2027-06-30' };
    expect(freeText(person, '2026-11-23')).toBe('du 01/12/2026 au 30/06/2027');
    expect(freeText(person, '2026-12-01')).toBe('jusqu’au 30/06/2027');
    expect(freeText({ ...person, available_until: null }, '2026-11-23')).toBe('à partir du 01/12/2026');
    expect(freeText({ ...person, available_until: null }, '2026-12-01')).toBe('');
  });

  it('tells where the address was looked up, and what was agreed', () => {
    const person = { ...emptyPerson(''), qpv_checked_on: '2026-03-12', qpv_source: 'carte' };
    expect(districtText(person)).toBe('Adresse vérifiée le 12/03/2026, carte');
    expect(districtText(emptyPerson(''))).toBe('');
    expect(agreementText(person)).toBe('information à donner ; accord à demander');
    expect(agreementText({ ...person, informed_on: '2026-03-12', agreed_on: '2026-03-13' })).toBe(
      'information donnée le 12/03/2026 ; accord pour être proposée le 13/03/2026',
    );
  });
});

it('says each reason of the kinds of structure once', () => {
  const reason = { key: 'pass-held', args: { date: { kind: 'date' as const, value: '2028-02-28' } } };
  const chance = (structure: string): PassChanceView => ({
    structure,
    label: '',
    route: 'held',
    reasons: [reason],
    missing: [],
  });
  expect(chanceReasons([chance('AI'), chance('EI')])).toEqual(['PASS IAE en cours, jusqu’au 28/02/2028.']);
});
