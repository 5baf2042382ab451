/** What the import of a statement of hours decides before the host is asked: the step to show, the answers given,
 *  whether the hours of the file are all accounted for. */
import type { HoursAnswer } from '../../api/generated/HoursAnswer';
import type { HoursByBucket } from '../../api/generated/HoursByBucket';
import type { HoursPreview } from '../../api/generated/HoursPreview';
import type { HoursQuestion } from '../../api/generated/HoursQuestion';

export type Step = 'columns' | 'questions' | 'preview' | 'done';

/** Order of the steps, as they are shown. */
export const STEPS: readonly Step[] = ['columns', 'questions', 'preview', 'done'];

/** Buckets in the order in which they are looked at: what needs a look first. */
export const BUCKETS = ['rejected', 'repaired', 'accepted', 'duplicate'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** Questions that wait for an answer. */
export function open(questions: readonly Pick<HoursQuestion, 'answer'>[]): number {
  return questions.filter((one) => !one.answer).length;
}

/** The first step that has something to decide: what is understood is not asked again. */
export function firstStep(
  preview: Pick<HoursPreview, 'lacking' | 'without_month' | 'columns' | 'remembered' | 'questions'>,
): Step {
  const unsure = !preview.remembered && preview.columns.some((one) => one.unsure);
  if (preview.lacking.length > 0 || preview.without_month > 0 || unsure) return 'columns';
  return open(preview.questions) > 0 ? 'questions' : 'preview';
}

/** The answers with one more; `undefined` takes it back. */
export function answered(
  answers: readonly HoursAnswer[],
  key: string,
  target: number | null | undefined,
): HoursAnswer[] {
  const others = answers.filter((one) => one.key !== key);
  return target === undefined ? others : [...others, { key, target }];
}

/** Leaves out every name that resembles nobody. */
export function withoutUnknown(
  answers: readonly HoursAnswer[],
  questions: readonly HoursQuestion[],
): HoursAnswer[] {
  return questions
    .filter((one) => one.kind === 'person' && !one.answer && one.choices.every((c) => c.reasons.length === 0))
    .reduce<HoursAnswer[]>((all, one) => answered(all, one.key, null), [...answers]);
}

/** Whether the hours of every bucket add up to those of the file. */
export function balances(hours: HoursByBucket): boolean {
  return hours.file === hours.accepted + hours.repaired + hours.duplicates + hours.rejected;
}

/** Months to choose from, the latest first: the one of `today` and those before. */
export function months(today: string, count = 18): number[] {
  let [year, month] = today.split('-').map(Number) as [number, number];
  return Array.from({ length: count }, () => {
    const one = year * 100 + month;
    month -= 1;
    if (month === 0) [year, month] = [year - 1, 12];
    return one;
  });
}
