/** What the people screen decides by itself: marks, sentences of a sheet, the next useful act, an empty form. */
import type { CriterionView } from '../api/generated/CriterionView';
import type { EligibilityView } from '../api/generated/EligibilityView';
import type { PersonInput } from '../api/generated/PersonInput';
import type { PersonView } from '../api/generated/PersonView';
import type { PlacementLine } from '../api/generated/PlacementLine';
import type { ProofView } from '../api/generated/ProofView';
import type { ProposalLine } from '../api/generated/ProposalLine';
import type { WishInput } from '../api/generated/WishInput';
import type { IconName } from '../lib/icons';
import { show } from '../lib/show';
import { hasText, t } from '../lib/text.svelte';

export const FILTERS = ['mine', 'available', 'ending', 'left'] as const;
export type Filter = (typeof FILTERS)[number];

/** The label of a filter, as on its chip. */
export function filterLabel(filter: Filter): string {
  return t(`personnes-${filter}`);
}

/** How many trades a person may wish, in order. */
export const WISHES = 3;

/** Kinds of referring bodies offered by the form; others typed elsewhere are kept. */
export const PRESCRIBERS = [
  'FT',
  'ML',
  'CAP_EMPLOI',
  'PLIE',
  'DEPT',
  'ODC',
  'CCAS',
  'CAF',
  'MSA',
  'SPIP',
  'PJJ',
  'ASE',
  'CADA',
  'CHRS',
  'EPIDE',
  'E2C',
  'SIAE',
  'GEIQ',
  'OTHER',
] as const;

/** A referring body in words; a code that has none stays as it is. */
export function prescriberName(kind: string): string {
  const key = `prescriber-${kind}`;
  return hasText(key) ? t(key) : kind;
}

/** A trade wished, in words. */
export function wishText(wish: WishInput): string {
  if (wish.label) return wish.label;
  return wish.trade ? t(`trade-${wish.trade.replaceAll('_', '-')}`) : wish.rome;
}

/** What a person can reach, in words; empty when nothing is known. */
export function mobilityText(person: PersonInput): string {
  return [
    person.radius_km === null ? '' : t('personnes-radius-value', { km: show.integer(person.radius_km) }),
    person.licence_b ? t('personnes-has-licence') : '',
    person.vehicle ? t('personnes-has-vehicle') : '',
    person.public_transport ? t('personnes-has-transport') : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** Where a person lives, with the priority district when it was checked. */
export function homeText(person: PersonInput): string {
  const district = person.qpv === 'yes' ? person.qpv_name || t('qpv-yes') : '';
  return [[person.postcode, person.commune].filter(Boolean).join(' '), district].filter(Boolean).join(', ');
}

/** Whether the proof is over but held on the day of the hire: the hours count, nothing is to be done. */
function heldAtHire(criterion: CriterionView): boolean {
  return criterion.message?.key === 'eligibility-state-over-but-opened';
}

/** Shape and tone of a criterion's state; the words come from the host. */
export function criterionMark(criterion: CriterionView): {
  icon: IconName;
  tone: 'held' | 'check' | 'stop' | 'quiet';
} {
  if (heldAtHire(criterion)) return { icon: 'hourglass-medium', tone: 'quiet' };
  switch (criterion.state) {
    case 'proven':
      return { icon: 'seal-check', tone: 'held' };
    case 'expires_soon':
      return { icon: 'warning', tone: 'check' };
    case 'expired':
      return { icon: 'warning-circle', tone: 'stop' };
    case 'age_outside':
    case 'birth_missing':
      return { icon: 'warning', tone: 'check' };
    default:
      return { icon: 'clipboard-text', tone: 'quiet' };
  }
}

/** A proof in one line: what, of when, seen when and by whom. */
export function proofText(proof: ProofView): string {
  const kind = hasText(proof.kind) ? t(proof.kind) : proof.kind;
  const seen = proof.seen_by
    ? t('personnes-proof-seen', { date: show.date(proof.seen_on), name: proof.seen_by })
    : t('personnes-proof-seen-nobody', { date: show.date(proof.seen_on) });
  const what = proof.issued_on
    ? t('personnes-proof-issued', { kind, date: show.date(proof.issued_on) })
    : kind;
  return [what, seen].filter(Boolean).join(', ');
}

/** The period of an eligibility, in words. */
export function eligibilityText(view: EligibilityView): string {
  if (!view.eligible) return t('personnes-not-eligible');
  const { since, until } = view;
  if (since && until)
    return t('personnes-eligible-between', { since: show.date(since), until: show.date(until) });
  if (until) return t('personnes-eligible-until', { date: show.date(until) });
  return since ? t('personnes-eligible-since', { date: show.date(since) }) : t('personnes-eligible');
}

/** A placement in words: employer and dates. */
export function placementText(line: PlacementLine): string {
  return line.ends_on && !line.current
    ? t('personnes-placed-between', {
        employer: line.employer,
        from: show.date(line.starts_on),
        to: show.date(line.ends_on),
      })
    : t('personnes-placed-since', { employer: line.employer, from: show.date(line.starts_on) });
}

/** A proposal in words: where it stands, when, and why when it was not retained. */
export function proposalText(line: ProposalLine): string {
  const day = show.date(line.decided_on ?? line.proposed_on);
  switch (line.status) {
    case 'accepted':
      return t('personnes-accepted-on', { date: day });
    case 'refused':
      return t('personnes-refused-on', { date: day, reason: t(line.reason || 'refusal-other') });
    case 'interview':
      return t('personnes-interview-on', { date: show.date(line.interview_on ?? line.proposed_on) });
    case 'hired_elsewhere':
      return t('personnes-hired-elsewhere-on', { date: day });
    default:
      return t('personnes-proposed-on', { date: show.date(line.proposed_on) });
  }
}

/** Proposals that the placements do not already tell. */
export function otherProposals(view: PersonView): ProposalLine[] {
  return view.proposals.filter((one) => one.status !== 'placed');
}

/** The next useful act for a person: the one that waiting makes worst comes first. */
export type NextAct =
  | { act: 'renew' | 'proof'; criterion: CriterionView }
  | { act: 'criterion' }
  | { act: 'propose' }
  | { act: 'hours'; lot: number };

export function nextAct(view: PersonView): NextAct {
  const ending = view.criteria.find(
    (one) => (one.state === 'expired' || one.state === 'expires_soon') && !heldAtHire(one),
  );
  if (ending) return { act: 'renew', criterion: ending };
  if (!view.eligibility.eligible) {
    const bare = view.criteria.find((one) => one.state === 'no_proof');
    return bare ? { act: 'proof', criterion: bare } : { act: 'criterion' };
  }
  const post = view.placements.find((one) => one.current);
  return post ? { act: 'hours', lot: post.lot } : { act: 'propose' };
}

/** The form of a new person, followed by who is at the desk. */
export function emptyPerson(referent: string): PersonInput {
  return {
    id: 0,
    last_name: '',
    first_name: '',
    birth_name: '',
    sex: '',
    birth_on: null,
    phone: '',
    email: '',
    commune: '',
    postcode: '',
    commune_code: '',
    qpv: '',
    qpv_name: '',
    qpv_checked_on: null,
    qpv_source: '',
    level: '',
    radius_km: null,
    licence_b: false,
    vehicle: false,
    public_transport: false,
    weekly_hours: null,
    available_on: null,
    available_until: null,
    skills: '',
    schedule: '',
    referent,
    prescriber_kind: '',
    prescriber: '',
    informed_on: null,
    agreed_on: null,
    status: 'active',
    wishes: [],
  };
}

/** A person as the form edits it: every wish has its line, written or not. */
export function asDraft(person: PersonInput): PersonInput {
  const wishes = person.wishes.map((one) => ({ ...one }));
  while (wishes.length < WISHES) wishes.push({ trade: '', rome: '', label: '' });
  return { ...person, wishes };
}

/** What the form sends: wishes that say nothing are left out. */
export function fromDraft(draft: PersonInput): PersonInput {
  return {
    ...draft,
    qpv_name: draft.qpv === 'yes' ? draft.qpv_name : '',
    qpv_checked_on: draft.qpv ? draft.qpv_checked_on : null,
    qpv_source: draft.qpv ? draft.qpv_source : '',
    wishes: draft.wishes.filter((one) => one.trade || one.rome || one.label.trim()),
  };
}

/** Whether a form says anything else than what it began with. */
export function changed(draft: PersonInput, from: PersonInput): boolean {
  return JSON.stringify(fromDraft(draft)) !== JSON.stringify(fromDraft(asDraft(from)));
}
