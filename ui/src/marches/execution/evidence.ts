/** Proofs seen and what nothing proves, apart from their drawing. */
import type { EvidenceInput } from '../../api/generated/EvidenceInput';
import type { EvidencePost } from '../../api/generated/EvidencePost';
import type { EvidenceView } from '../../api/generated/EvidenceView';
import type { MissingHire } from '../../api/generated/MissingHire';
import type { MissingHours } from '../../api/generated/MissingHours';
import type { MonthRange } from '../../api/generated/MonthRange';
import { show } from '../../lib/show';
import { t } from '../../lib/text.svelte';

/** A proof being typed. */
export interface EvidenceDraft {
  kind: string;
  company: number | null;
  people: number[];
  from: number | null;
  to: number | null;
  on: string | null;
  by: string;
  note: string;
  file: { ticket: string; name: string; known: number } | null;
}

/** `mars 2026`, or `de mars 2026 à mai 2026`. */
export function monthsText(from: number, to: number): string {
  const [first, last] = [show.month(from, 'long-year'), show.month(to, 'long-year')];
  return from === to ? first : t('preuves-months', { from: first, to: last });
}

export function rangesText(ranges: readonly MonthRange[]): string {
  return ranges.map((one) => monthsText(one.from, one.to)).join(', ');
}

export function emptyDraft(view: EvidenceView, today: string): EvidenceDraft {
  return {
    kind: view.kinds[0]?.code ?? '',
    company: null,
    people: [],
    from: view.months.at(-1) ?? null,
    to: view.months.at(-1) ?? null,
    on: today,
    by: '',
    note: '',
    file: null,
  };
}

/** What is missing of a company, all its months at once: only to be confirmed. */
export function draftOf(view: EvidenceView, gap: MissingHours, today: string): EvidenceDraft {
  return {
    ...emptyDraft(view, today),
    kind: gap.usual,
    company: gap.organisation,
    from: gap.months[0]?.from ?? null,
    to: gap.months.at(-1)?.to ?? null,
  };
}

/** The contract of somebody whose hire nothing proves. */
export function draftOfHire(view: EvidenceView, hire: MissingHire, today: string): EvidenceDraft {
  return {
    ...emptyDraft(view, today),
    kind: 'work_contract',
    company: hire.organisation,
    people: [hire.placement],
    from: null,
    to: null,
  };
}

/** What a kind proves. */
export function proves(view: EvidenceView, kind: string): readonly string[] {
  return view.kinds.find((one) => one.code === kind)?.proves ?? [];
}

/** Why a proof cannot be noted yet: a hire is somebody's. */
export function lacking(view: EvidenceView, draft: EvidenceDraft): string | null {
  const kinds = proves(view, draft.kind);
  return kinds.includes('start') && !kinds.includes('hours') && draft.people.length === 0
    ? t('preuves-people-needed')
    : null;
}

/** The people a proof of this company can name. */
export function peopleOf(posts: readonly EvidencePost[], company: number | null): EvidencePost[] {
  return posts.filter((one) => company === null || one.organisation === company);
}

/** The months a range that begins with `from` may end on. */
export function monthsFrom(months: readonly number[], from: number | null): number[] {
  return from === null ? [] : months.filter((one) => one >= from);
}

export function inputOf(lot: number, draft: EvidenceDraft): EvidenceInput {
  return {
    kind: draft.kind,
    lot,
    organisation: draft.company,
    placements: draft.people,
    from: draft.from,
    to: draft.from === null ? null : draft.to,
    seen_on: draft.on ?? '',
    seen_by: draft.by.trim(),
    file: draft.file?.ticket ?? null,
    note: draft.note.trim(),
  };
}
