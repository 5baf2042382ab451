/** What the reminders decide by themselves: the words of a step of a ladder, and the ladder being edited. */
import type { LadderStep } from '../api/generated/LadderStep';
import type { StepKind } from '../api/generated/StepKind';
import type { LadderStepView } from '../api/generated/LadderStepView';
import { show } from '../lib/show';
import { t } from '../lib/text.svelte';

/** Lightest first. */
export const KINDS: StepKind[] = ['mail', 'call', 'letter', 'formal_notice'];

/** When a step was done, is due, or comes; one that was passed over is said too. */
export function stepWords(steps: readonly LadderStepView[], place: number, today: string): string {
  const step = steps[place];
  if (!step) return '';
  if (step.done_on) return t('relances-done-on', { date: show.date(step.done_on) });
  if (step.due_on) {
    const key = step.due_on <= today ? 'relances-due-now' : 'relances-due-on';
    return t(key, { date: show.date(step.due_on) });
  }
  const next = steps.findIndex((one) => one.due_on !== null);
  return next < 0 || place < next ? t('relances-skipped') : t('relances-later');
}

/** A step more at the end of a ladder: heavier than the last one when it can be. */
export function oneMore(steps: readonly LadderStep[]): LadderStep[] {
  const last = steps[steps.length - 1]?.kind ?? 'mail';
  const heavier = steps.length === 0 ? last : (KINDS[KINDS.indexOf(last) + 1] ?? last);
  return [...steps, { kind: heavier, after: 5 }];
}
