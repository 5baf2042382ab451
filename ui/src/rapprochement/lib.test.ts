import { describe, expect, it } from 'vitest';
import type { Candidate } from '../api/generated/Candidate';
import type { Message } from '../api/generated/Message';
import type { NeedLine } from '../api/generated/NeedLine';
import type { ProposalLine } from '../api/generated/ProposalLine';
import { textIn } from '../lib/text.svelte';
import {
  asideText,
  emptyNeed,
  gapOf,
  inOrder,
  mayBeProposed,
  MODALITIES,
  placementOf,
  REFUSALS,
  reasonMark,
  split,
  statusText,
  stepTo,
  targetText,
  unlockText,
  walkable,
} from './lib';

const need = (id: number, status: NeedLine['status']): NeedLine => ({
  id,
  lot: 1,
  lot_name: 'Nouvel hôpital, lot 2',
  title: 'Coffreur ou maçon',
  seats_open: 2,
  seats: 2,
  starts_on: '2026-12-01',
  ends_on: '2027-04-30',
  weekly_hours: 3500,
  place: 'Montreval',
  gap: -96600,
  level: 'late',
  status,
});
const person = (id: number): Candidate => ({
  person: id,
  name: '',
  reasons: [],
  unlock: [],
  proposed: false,
});
const proposal = (id: number, status: ProposalLine['status'], decided: string | null): ProposalLine => ({
  id,
  need: 1,
  person: id,
  name: '',
  lot_name: '',
  status,
  proposed_on: '2026-11-12',
  interview_on: '2026-11-14',
  decided_on: decided,
  reason: '',
});

describe('needs', () => {
  it('keep the order of the host, open ones apart', () => {
    const found = split([need(3, 'open'), need(1, 'filled'), need(2, 'open')]);
    expect(found.open.map((one) => one.id)).toEqual([3, 2]);
    expect(found.others.map((one) => one.id)).toEqual([1]);
  });

  it('show the gap of a lot only when it asks for something', () => {
    expect(gapOf({ gap: -96600, level: 'late' })).toEqual({ text: '−966\u202Fh', tone: 'stop' });
    expect(gapOf({ gap: -32000, level: 'watch' }).tone).toBe('check');
    expect(gapOf({ gap: 100, level: 'good' })).toEqual({ text: 'tenu', tone: 'plain' });
    expect(gapOf({ gap: 0, level: 'no_commitment' }).text).toBe('');
    // A lot that ended short of its hours is not "held".
    expect(gapOf({ gap: -96600, level: 'closed' }).text).toBe('');
  });
});

describe('people for a need', () => {
  it('are gone over by the keys without leaving the list', () => {
    const people = [person(5), person(8), person(2)];
    expect(stepTo(people, null, 1)).toBe(5);
    expect(stepTo(people, 5, 1)).toBe(8);
    expect(stepTo(people, 2, 1)).toBe(2);
    expect(stepTo(people, 5, -1)).toBe(5);
    expect(stepTo([], 5, 1)).toBeNull();
  });

  it('are gone over to those set aside when they are shown, and nobody of them is proposed', () => {
    const view = { fits: [person(5)], conditional: [person(8)], out: [person(2)] };
    expect(walkable(view, 'hidden').map((one) => one.person)).toEqual([5, 8]);
    expect(walkable(view, 'shown').map((one) => one.person)).toEqual([5, 8, 2]);
    expect(mayBeProposed(view, view.conditional[0])).toBe(true);
    expect(mayBeProposed(view, view.out[0])).toBe(false);
    expect(mayBeProposed(view, { ...person(5), proposed: true })).toBe(false);
    expect(mayBeProposed(view, undefined)).toBe(false);
  });

  it('are told why nothing unlocks them when they are set aside', () => {
    const stop = (key: string) => ({ mark: 'stop', message: { key, args: {} } });
    const far = stop('match-too-far');
    expect(asideText({ reasons: [far], unlock: [] })).toContain('aucun changement à portée');
    expect(asideText({ reasons: [far, far], unlock: [] })).toContain('2 obstacles');
    expect(asideText({ reasons: [far, stop('match-refused')], unlock: [] })).toContain('A dit non');
    expect(asideText({ reasons: [far], unlock: [[{ key: 'unlock-licence', args: {} }]] })).toBe('');
    expect(asideText({ reasons: [], unlock: [] })).toBe('');
  });

  it('have reasons told by shape and word, never by colour alone', () => {
    const marks = ['check', 'warning', 'stop'].map(reasonMark);
    expect(new Set(marks.map((one) => one.icon)).size).toBe(3);
    expect(new Set(marks.map((one) => one.word)).size).toBe(3);
  });
});

describe('a declared target', () => {
  it('is so many of so many, in people or in hours', () => {
    const reached = { people_reached: 1, hours_reached: 21000 };
    expect(targetText({ ...reached, people: 3, hours: null })).toBe('1 sur 3 personnes');
    expect(targetText({ ...reached, people: 1, hours: null })).toBe('1 sur 1 personne');
    expect(targetText({ ...reached, people: null, hours: 80000 })).toBe('210\u202Fh sur 800\u202Fh');
  });
});

describe('proposals', () => {
  it('have what is to decide first', () => {
    const found = inOrder([
      proposal(1, 'refused', '2026-11-15'),
      proposal(2, 'placed', '2026-11-16'),
      proposal(3, 'proposed', null),
      proposal(4, 'accepted', '2026-11-14'),
    ]);
    expect(found.map((one) => one.id)).toEqual([4, 3, 2, 1]);
  });

  it('carry the date of what happened last', () => {
    expect(statusText(proposal(1, 'proposed', null))).toBe('proposée le 12/11/2026');
    expect(statusText(proposal(1, 'refused', '2026-11-15'))).toBe('non retenue le 15/11/2026');
    expect(statusText(proposal(1, 'interview', null))).toBe('entretien le 14/11/2026');
  });

  it('have every reason and every modality in words, in both languages', () => {
    for (const language of ['fr', 'en'] as const) {
      for (const key of [
        ...REFUSALS.map((one) => `refusal-${one.replaceAll('_', '-')}`),
        ...MODALITIES.map((one) => `modality-${one.replaceAll('_', '-')}`),
        ...MODALITIES.map((one) => `rapprochement-contract-${one.replaceAll('_', '-')}`),
      ]) {
        expect(textIn(language, key)).not.toBe(key);
      }
    }
  });
});

describe('a placement', () => {
  const form = { ...emptyNeed(1), starts_on: '2026-12-01', ends_on: '2027-04-30' };
  const employer = { id: 4, name: 'Interval', structure_kind: 'ETTI', modality: 'temporary' as const };

  it('begins with the dates and hours of the need and its only employer', () => {
    expect(placementOf(9, form, [employer])).toEqual({
      proposal: 9,
      employer: 4,
      modality: 'temporary',
      contract_type: 'Intérim d’insertion',
      starts_on: '2026-12-01',
      ends_on: '2027-04-30',
      weekly_hours: 3500,
    });
  });

  it('does not choose between several employers', () => {
    expect(placementOf(9, form, [employer, { ...employer, id: 5 }]).employer).toBeNull();
  });
});

describe('what would unlock', () => {
  const licence = { key: 'unlock-licence', args: {} };
  const skill: Message = { key: 'unlock-skill', args: { skill: { kind: 'text', value: 'un CACES R482' } } };

  it('joins two changes that are only enough together', () => {
    expect(unlockText([licence])).toBe('le permis B');
    expect(unlockText([skill, licence])).toBe('un CACES R482 et le permis B');
    expect(unlockText([])).toBe('');
  });
});
