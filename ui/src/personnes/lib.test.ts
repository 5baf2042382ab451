import { describe, expect, it } from 'vitest';
import type { CriterionView } from '../api/generated/CriterionView';
import type { EligibilityView } from '../api/generated/EligibilityView';
import type { PersonView } from '../api/generated/PersonView';
import {
  asDraft,
  changed,
  criterionMark,
  eligibilityText,
  emptyPerson,
  fromDraft,
  homeText,
  mobilityText,
  nextAct,
  prescriberName,
  proofText,
  proposalText,
  WISHES,
  wishText,
} from './lib';

const criterion = (state: string): CriterionView => ({
  id: 1,
  code: 'RSA',
  label: 'criterion-RSA',
  main: true,
  state,
  until: null,
  message: null,
  proofs: [],
});
const answer: EligibilityView = {
  eligible: true,
  at: '2026-11-23',
  since: null,
  until: null,
  countable_until: null,
  door: null,
  reasons: [],
  missing: [],
  pass: null,
  chances: [],
};
const sheet = (part: Partial<PersonView>): PersonView => ({
  person: emptyPerson(''),
  name: 'Mariam Keita',
  eligibility: answer,
  pathway: { accompaniments: [], passes: [], absences: [] },
  criteria: [criterion('proven')],
  steps: [],
  placements: [],
  proposals: [],
  hours: null,
  ...part,
});
const post = {
  id: 1,
  lot: 7,
  lot_name: 'Nouvel hôpital, lot 2',
  employer: 'Sogarnec BTP',
  starts_on: '2026-06-08',
  ends_on: null,
  current: true,
  hours: 42000,
};

describe('the next useful act', () => {
  it('is the proof that ends, before anything else', () => {
    const ending = sheet({ criteria: [criterion('proven'), criterion('expires_soon')], placements: [post] });
    expect(nextAct(ending)).toEqual({ act: 'renew', criterion: ending.criteria[1] });
    expect(nextAct(sheet({ criteria: [criterion('expired')] })).act).toBe('renew');
  });

  it('is what eligibility lacks: the proof of a declared criterion, else a criterion', () => {
    const not = { ...answer, eligible: false };
    expect(nextAct(sheet({ eligibility: not, criteria: [criterion('no_proof')] })).act).toBe('proof');
    expect(nextAct(sheet({ eligibility: not, criteria: [] }))).toEqual({ act: 'criterion' });
  });

  it('is a post for who is free, hours for who works', () => {
    expect(nextAct(sheet({}))).toEqual({ act: 'propose' });
    expect(nextAct(sheet({ placements: [post] }))).toEqual({ act: 'hours', lot: 7 });
    expect(nextAct(sheet({ placements: [{ ...post, current: false }] }))).toEqual({ act: 'propose' });
  });
});

describe('a sheet in words', () => {
  it('names a wish by its words, else by its trade, else by its ROME code', () => {
    expect(wishText({ trade: 'masonry', rome: 'F1703', label: 'Maçonnerie' })).toBe('Maçonnerie');
    expect(wishText({ trade: '', rome: 'F1703', label: '' })).toBe('F1703');
  });

  it('tells a proof with its dates and who saw it', () => {
    const proof = {
      id: 1,
      kind: 'proof-caf',
      seen_on: '2026-05-28',
      seen_by: 'Claire Nadal',
      issued_on: '2026-05-27',
      valid_until: null,
    };
    expect(proofText(proof)).toBe('Attestation CAF du 27/05/2026, vue le 28/05/2026 par Claire Nadal');
    expect(proofText({ ...proof, kind: '', issued_on: null, seen_by: '' })).toBe('vue le 28/05/2026');
  });

  it('never says an eligibility that is not established', () => {
    const view = { ...answer, since: '2026-06-08', until: '2028-06-07' };
    expect(eligibilityText(view)).toBe('du 08/06/2026 au 07/06/2028');
    expect(eligibilityText({ ...view, eligible: false })).toBe('non établie');
    expect(eligibilityText({ ...view, since: null, until: null })).toBe('établie');
  });

  it('gives the reason of a proposal that was not retained', () => {
    const line = {
      id: 1,
      need: 2,
      person: 3,
      name: '',
      lot_name: '',
      status: 'refused' as const,
      proposed_on: '2026-05-02',
      interview_on: '2026-05-08',
      decided_on: '2026-05-15',
      reason: 'refusal-schedule',
    };
    expect(proposalText(line)).toBe('non retenue le 15/05/2026 : horaires');
    expect(proposalText({ ...line, status: 'proposed', decided_on: null })).toBe('proposée le 02/05/2026');
    expect(proposalText({ ...line, status: 'interview', decided_on: null })).toBe('entretien le 08/05/2026');
    expect(proposalText({ ...line, status: 'hired_elsewhere' })).toBe('embauchée ailleurs, le 15/05/2026');
  });

  it('says mobility and home only as far as they are known', () => {
    const person = { ...emptyPerson(''), radius_km: 20, public_transport: true };
    expect(mobilityText(person)).toBe('20 km au plus, transports en commun');
    expect(mobilityText(emptyPerson(''))).toBe('');
    expect(homeText({ ...person, commune: 'Montreval', qpv: 'yes', qpv_name: 'Les Glacières' })).toBe(
      'Montreval, Les Glacières',
    );
    expect(homeText({ ...person, commune: 'Montreval', qpv: 'no', qpv_name: 'Les Glacières' })).toBe(
      'Montreval',
    );
  });

  it('keeps a referring body that has no word', () => {
    expect(prescriberName('ML')).toBe('Mission locale');
    expect(prescriberName('NOUVEAU')).toBe('NOUVEAU');
  });

  it('shows an ended proof as missing, never as seen', () => {
    expect(criterionMark(criterion('expired')).tone).toBe('stop');
    expect(criterionMark(criterion('proven')).icon).toBe('seal-check');
    expect(criterionMark(criterion('something new')).tone).toBe('quiet');
  });

  it('asks nothing for a proof that held on the day of the hire', () => {
    const over = {
      ...criterion('expired'),
      message: { key: 'eligibility-state-over-but-opened', args: {} },
    };
    expect(criterionMark(over)).toEqual({ icon: 'hourglass-medium', tone: 'quiet' });
    expect(nextAct(sheet({ criteria: [over] }))).toEqual({ act: 'propose' });
  });
});

describe('the form of a person', () => {
  it('has a line for each wish and sends only those that say something', () => {
    const draft = asDraft({ ...emptyPerson('Claire'), wishes: [{ trade: '', rome: '', label: 'Peinture' }] });
    expect(draft.wishes).toHaveLength(WISHES);
    expect(fromDraft(draft).wishes).toEqual([{ trade: '', rome: '', label: 'Peinture' }]);
  });

  it('knows whether something was typed', () => {
    const from = emptyPerson('Claire');
    const draft = asDraft(from);
    expect(changed(draft, from)).toBe(false);
    draft.last_name = 'Barry';
    expect(changed(draft, from)).toBe(true);
  });

  it('forgets the district of who does not live in one', () => {
    expect(fromDraft(asDraft({ ...emptyPerson(''), qpv: 'no', qpv_name: 'Les Glacières' })).qpv_name).toBe(
      '',
    );
  });
});
