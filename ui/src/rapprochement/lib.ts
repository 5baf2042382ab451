/** What the matching screen decides by itself: order of the lists, words of a proposal, what a form begins with. */
import type { Candidate } from '../api/generated/Candidate';
import type { EmployerChoice } from '../api/generated/EmployerChoice';
import type { Message } from '../api/generated/Message';
import type { Modality } from '../api/generated/Modality';
import type { NeedInput } from '../api/generated/NeedInput';
import type { NeedLine } from '../api/generated/NeedLine';
import type { NeedView } from '../api/generated/NeedView';
import type { PlaceInput } from '../api/generated/PlaceInput';
import type { ProposalLine } from '../api/generated/ProposalLine';
import type { TargetLine } from '../api/generated/TargetLine';
import type { IconName } from '../lib/icons';
import { say } from '../lib/say';
import { show } from '../lib/show';
import { t } from '../lib/text.svelte';

/** Why a proposal is not retained: the codes the host accepts, in the order of the list. */
export const REFUSALS = [
  'unreachable',
  'absent',
  'employed',
  'training',
  'not_eligible',
  'not_mobile',
  'schedule',
  'not_interested',
  'skills',
  'barrier',
  'no_hiring',
  'duplicate',
  'other',
] as const;

export const MODALITIES: readonly Modality[] = [
  'direct',
  'work_study',
  'temporary',
  'geiq',
  'ai',
  'subcontract',
];

/** People drawn at once in a group; the others are one click away. */
export const SHOWN = 40;

/** Open needs first, in the host's order; those filled or closed apart. */
export function split(needs: readonly NeedLine[]): { open: NeedLine[]; others: NeedLine[] } {
  return {
    open: needs.filter((one) => one.status === 'open'),
    others: needs.filter((one) => one.status !== 'open'),
  };
}

/** The gap of the need's lot, or the word that stands for it. */
export function gapOf(line: Pick<NeedLine, 'gap' | 'level'>): {
  text: string;
  tone: 'plain' | 'check' | 'stop';
} {
  const text = show.hours(line.gap, { sign: 'gap' });
  switch (line.level) {
    case 'late':
      return { text, tone: 'stop' };
    case 'watch':
      return { text, tone: 'check' };
    case 'good':
      return { text: t('rapprochement-held'), tone: 'plain' };
    default:
      return { text: '', tone: 'plain' };
  }
}

/** Where, when and how long, in one line. */
export function needFacts(view: NeedView): string {
  const { line, need } = view;
  return [
    line.lot_name,
    line.place,
    t('rapprochement-period', { from: show.date(line.starts_on), to: show.date(line.ends_on) }),
    t('rapprochement-weekly', { hours: show.hours(line.weekly_hours) }),
    need.licence_b ? t('rapprochement-licence') : '',
    ...need.skills.split('\n').map((one) => one.trim()),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Shape, tone and word of a reason. */
export function reasonMark(mark: string): { icon: IconName; tone: 'held' | 'check' | 'stop'; word: string } {
  switch (mark) {
    case 'check':
      return { icon: 'check', tone: 'held', word: t('rapprochement-mark-check') };
    case 'stop':
      return { icon: 'prohibit', tone: 'stop', word: t('rapprochement-mark-stop') };
    default:
      return { icon: 'warning', tone: 'check', word: t('rapprochement-mark-warning') };
  }
}

/** How much of a declared target is reached: people of people, or hours of hours. */
export function targetText(
  line: Pick<TargetLine, 'people' | 'hours' | 'people_reached' | 'hours_reached'>,
): string {
  return line.people === null
    ? t('target-hours', { reached: show.hours(line.hours_reached), goal: show.hours(line.hours ?? 0) })
    : t('target-people', {
        reached: show.integer(line.people_reached),
        goal: show.integer(line.people),
        goal_n: line.people,
      });
}

/** Changes that are enough together, as one phrase. */
export function unlockText(changes: readonly Message[]): string {
  const [first, second] = changes.map(say);
  if (first === undefined || second === undefined) return first ?? '';
  return t('rapprochement-unlock-both', { first, second });
}

/** Why nothing in reach unlocks somebody who is set aside; empty for the others. */
export function asideText(candidate: Pick<Candidate, 'reasons' | 'unlock'>): string {
  const stops = candidate.reasons.filter((one) => one.mark === 'stop');
  if (stops.length === 0 || candidate.unlock.length > 0) return '';
  if (stops.some((one) => one.message.key === 'match-refused')) return t('rapprochement-out-refused');
  return t('rapprochement-out-blockers', { count: show.integer(stops.length), count_n: stops.length });
}

/** The people that the keys go over: those who fit, those who nearly do, those set aside when they are shown. */
export function walkable(
  view: Pick<NeedView, 'fits' | 'conditional' | 'out'>,
  aside: 'shown' | 'hidden',
): Candidate[] {
  return [...view.fits, ...view.conditional, ...(aside === 'shown' ? view.out : [])];
}

/** Whether a person may be proposed: she is not set aside. */
export function mayBeProposed(
  view: Pick<NeedView, 'fits' | 'conditional' | 'out'>,
  candidate: Candidate | undefined,
): boolean {
  if (!candidate || candidate.proposed) return false;
  return walkable(view, 'hidden').some((one) => one.person === candidate.person);
}

/** Who is reached from `current` by a step; the first one when nobody is chosen. */
export function stepTo(people: readonly Candidate[], current: number | null, step: number): number | null {
  if (people.length === 0) return null;
  const place = people.findIndex((one) => one.person === current);
  const to = place < 0 ? 0 : Math.max(0, Math.min(people.length - 1, place + step));
  return people[to]?.person ?? null;
}

/** Where a proposal stands, with its date. */
export function statusText(
  line: Pick<ProposalLine, 'status' | 'proposed_on' | 'interview_on' | 'decided_on'>,
): string {
  const told = line.status === 'interview' ? line.interview_on : line.decided_on;
  const day = line.status === 'proposed' ? line.proposed_on : (told ?? line.proposed_on);
  return t(`rapprochement-status-${line.status.replaceAll('_', '-')}`, { date: show.date(day) });
}

/** What is still to decide first, then those at work, then those not retained. */
export function inOrder(proposals: readonly ProposalLine[]): ProposalLine[] {
  const rank = { accepted: 0, interview: 1, proposed: 2, placed: 3, hired_elsewhere: 4, refused: 5 } as const;
  return [...proposals].sort(
    (a, b) => rank[a.status] - rank[b.status] || b.proposed_on.localeCompare(a.proposed_on) || a.id - b.id,
  );
}

/** The usual contract of work of a modality, offered and editable. */
export function usualContract(modality: Modality): string {
  return t(`rapprochement-contract-${modality.replaceAll('_', '-')}`);
}

/** What the form of a placement begins with: the dates and hours of the need; the employer when there is only one. */
export function placementOf(
  proposal: number,
  need: NeedInput,
  employers: readonly EmployerChoice[],
): Omit<PlaceInput, 'employer'> & { employer: number | null } {
  const only = employers.length === 1 ? employers[0] : undefined;
  const modality = only?.modality ?? 'direct';
  return {
    proposal,
    employer: only?.id ?? null,
    modality,
    contract_type: usualContract(modality),
    starts_on: need.starts_on,
    ends_on: need.ends_on || null,
    weekly_hours: need.weekly_hours,
  };
}

/** The form of a new need: one full-time seat. */
export function emptyNeed(lot: number | null): NeedInput {
  return {
    id: 0,
    lot: lot ?? 0,
    title: '',
    trade: '',
    rome: '',
    seats: 1,
    starts_on: '',
    ends_on: '',
    weekly_hours: 3500,
    place: '',
    commune_code: '',
    modality: null,
    licence_b: false,
    skills: '',
  };
}
