/** The formula of a lot as it is read: which step is the result, where another formula begins. */
import type { CalibrationLineView } from '../api/generated/CalibrationLineView';
import type { FormulaStep } from '../api/generated/FormulaStep';
import { argText } from '../lib/say';
import { show } from '../lib/show';

/** Half of a tenth of an hour, in hundredths: what rounding to a tenth may move. */
const ROUNDING = 5;

/** The step that gives the hours of the lot; -1 when the method gives them without a formula. */
export function resultAt(line: Pick<CalibrationLineView, 'steps' | 'central'>): number {
  const { central, steps } = line;
  if (central === null) return -1;
  return steps.findLastIndex(
    ({ sign, value }) =>
      sign === '=' && value.kind === 'hours' && Math.abs(value.value - central) <= ROUNDING,
  );
}

/** The figure of a step; the result is written as in the table, rounded to a tenth. */
export function stepText(line: CalibrationLineView, index: number, result: number): string {
  const step = line.steps[index];
  if (!step) return '';
  return index === result && line.central !== null ? show.hours(line.central) : argText(step.value);
}

/** Whether another formula begins here: a framework has one for its minimum, one for its maximum. */
export function begins(step: FormulaStep, index: number): boolean {
  return index > 0 && step.sign === '';
}
