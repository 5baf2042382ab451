/** The documents of a calibration, apart from their drawing: formats, names of files, findings, options. */
import type { ClausePart } from '../../api/generated/ClausePart';
import type { Finding } from '../../api/generated/Finding';
import type { PenaltyInput } from '../../api/generated/PenaltyInput';
import { HostError } from '../../api/host';
import { parseMoney, type Parsed } from '../../lib/parse';
import { show } from '../../lib/show';
import { fieldError } from '../../lib/say';

export type DocumentKind = 'note' | 'clause';
export type DocumentFormat = 'pdf' | 'word' | 'text';

/** The formats of a document, the usual one first. */
export const FORMATS: Record<DocumentKind, readonly DocumentFormat[]> = {
  note: ['pdf', 'word'],
  clause: ['word', 'text'],
};

export const RULES = ['per_hour', 'smic_multiple', 'phss_multiple'] as const;
export const RHYTHMS = ['monthly', 'quarterly'] as const;
export const MODALITIES = ['direct', 'work_study', 'temporary', 'geiq', 'ai', 'subcontract'] as const;

/** Findings in the order to treat them: what refuses the document first. */
export function ordered(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => Number(other.refuses) - Number(one.refuses));
}

/** What the reader found in a part. */
export function findingsOf(findings: readonly Finding[], part: string): Finding[] {
  return findings.filter((one) => one.part === part);
}

/** How a part stands: refused, to look at, or nothing to say. */
export function stateOf(findings: readonly Finding[], part: string): 'refused' | 'warned' | 'clear' {
  const mine = findingsOf(findings, part);
  if (mine.some((one) => one.refuses)) return 'refused';
  return mine.length > 0 ? 'warned' : 'clear';
}

/** The part to show: the one chosen while it exists, else the first. */
export function shownPart(parts: readonly ClausePart[], chosen: string): ClausePart | null {
  return parts.find((part) => part.code === chosen) ?? parts[0] ?? null;
}

/** The tab that an arrow leads to, round and round; null when the key does not move. */
export function nextTab(index: number, count: number, key: string): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowDown':
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowUp':
    case 'ArrowLeft':
      return (index + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** A multiple as typed: `1,5`, in hundredths. */
export function parseMultiple(text: string): Parsed<number> {
  const bare = text.trim();
  if (bare === '') return { ok: false, code: 'format-error-empty' };
  if (!/^[\d\s.,]+$/.test(bare)) return { ok: false, code: 'format-error-number' };
  return parseMoney(bare);
}

export function multipleText(hundredths: number): string {
  return show.fte(hundredths, { unit: 'none', decimals: 'auto' });
}

/** Penalties once their rule is chosen: what another rule needs is left out. */
export function withRule(penalty: PenaltyInput, rule: string): PenaltyInput {
  return {
    ...penalty,
    rule,
    per_hour: rule === 'per_hour' ? penalty.per_hour : null,
    multiple: rule.endsWith('_multiple') ? penalty.multiple : null,
    base: rule.endsWith('_multiple') && rule === penalty.rule ? penalty.base : null,
  };
}

/** Whether the rule has all it needs: until then it is only being typed. */
export function isComplete(penalty: PenaltyInput): boolean {
  if (penalty.rule === 'per_hour') return penalty.per_hour !== null;
  return !penalty.rule.endsWith('_multiple') || (penalty.multiple !== null && penalty.base !== null);
}

/** What refuses the note too: figures that are not there. Wording only refuses the clause. */
const OF_FIGURES = ['lot-without-hours', 'no-hours'];

/** What the reader found that concerns a document. */
export function concerning(findings: readonly Finding[], kind: DocumentKind): Finding[] {
  return kind === 'clause' ? [...findings] : findings.filter((one) => OF_FIGURES.includes(one.code));
}

/** The refusal to put under a field, whether the host names it alone or with its group. */
export function optionError(error: unknown, group: 'penalty' | 'reporting', field: string): string | null {
  return fieldError(error, field) ?? fieldError(error, `${group}.${field}`);
}

/** Whether a refusal belongs to one of the options on the screen. */
export function isOptionError(error: unknown): boolean {
  const fields = [
    'rule',
    'per_hour',
    'multiple',
    'base',
    'per_late_day',
    'cap',
    'rhythm',
    'day',
    'modalities',
  ];
  return (
    error instanceof HostError &&
    error.fields.some((field) => fields.includes(field.replace(/^(?:penalty|reporting)\./, '')))
  );
}
