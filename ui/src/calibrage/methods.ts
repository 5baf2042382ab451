/** The ways of counting the hours of a lot: what each one reads in the table and asks besides. */
import type { CalibrationLineView } from '../api/generated/CalibrationLineView';
import type { LineInput } from '../api/generated/LineInput';
import type { MethodInputs } from '../api/generated/MethodInputs';
import type { MethodResult } from '../api/generated/MethodResult';
import type { ColumnKey } from './lib';

/** In the order of the drawer: the usual one first, the one without a formula last. */
export const METHODS = [
  'cost',
  'share_of_hours',
  'cleaning_transfer',
  'bands',
  'framework',
  'two_phases',
  'free',
] as const;

export type Method = (typeof METHODS)[number];

/** A line that does not say how it is counted is counted by its cost. */
export function methodOf(line: { method: string }): Method {
  return METHODS.find((method) => method === line.method) ?? 'cost';
}

export type InputKey = Exclude<keyof MethodInputs, 'reason'>;

export interface MethodField {
  key: InputKey;
  kind: 'hours' | 'money' | 'percent' | 'integer';
  need: 'compulsory' | 'optional';
}

/** What a method asks besides the cells of the table. */
export const FIELDS: Record<Method, readonly MethodField[]> = {
  cost: [],
  share_of_hours: [{ key: 'total_hours', kind: 'hours', need: 'compulsory' }],
  cleaning_transfer: [
    { key: 'months', kind: 'integer', need: 'compulsory' },
    { key: 'transferred_hours', kind: 'hours', need: 'compulsory' },
    { key: 'hourly_turnover', kind: 'money', need: 'optional' },
  ],
  bands: [],
  framework: [
    { key: 'min_amount', kind: 'money', need: 'optional' },
    { key: 'expected_share', kind: 'percent', need: 'optional' },
    { key: 'trigger_amount', kind: 'money', need: 'optional' },
  ],
  two_phases: [
    { key: 'operation_hours', kind: 'hours', need: 'compulsory' },
    { key: 'operation_effort', kind: 'percent', need: 'compulsory' },
    { key: 'operation_years', kind: 'integer', need: 'compulsory' },
  ],
  free: [{ key: 'free_hours', kind: 'hours', need: 'compulsory' }],
};

type Factor = Extract<ColumnKey, 'labour_share' | 'hourly_cost' | 'effort'>;

const WHOLE_FORMULA: readonly Factor[] = ['labour_share', 'hourly_cost', 'effort'];

/** The factors of the table that a method multiplies; the others show a dash. */
const FACTORS: Record<Method, readonly Factor[]> = {
  cost: WHOLE_FORMULA,
  share_of_hours: ['effort'],
  cleaning_transfer: ['effort'],
  bands: [],
  framework: WHOLE_FORMULA,
  two_phases: WHOLE_FORMULA,
  free: [],
};

/** Whether a cell of the table counts with this method. Title, profile and amount describe the lot itself. */
export function usesCell(method: Method, key: ColumnKey): boolean {
  if (key !== 'labour_share' && key !== 'hourly_cost' && key !== 'effort') return true;
  return FACTORS[method].includes(key);
}

export function emptyInputs(): MethodInputs {
  return {
    total_hours: null,
    months: null,
    transferred_hours: null,
    hourly_turnover: null,
    min_amount: null,
    expected_share: null,
    trigger_amount: null,
    operation_hours: null,
    operation_effort: null,
    operation_years: null,
    free_hours: null,
    reason: '',
  };
}

/** The first thing a method still waits for; hours without a formula need a reason. */
export function missing(method: Method, inputs: MethodInputs): InputKey | 'reason' | null {
  const field = FIELDS[method].find((one) => one.need === 'compulsory' && inputs[one.key] === null);
  if (field) return field.key;
  return method === 'free' && inputs.reason.trim() === '' ? 'reason' : null;
}

/** The lot counted another way, everything else as it is. */
export function withMethod(input: LineInput, method: Method, inputs: MethodInputs): LineInput {
  return { ...input, method, inputs: { ...inputs, reason: inputs.reason.trim() } };
}

export type ResultKey = keyof MethodResult;

/** What a method gives besides the hours, in the order it is read. */
const RESULTS: readonly ResultKey[] = [
  'firm',
  'maximum',
  'per_10_000',
  'works',
  'operation',
  'stay_months',
  'potential',
];

/** The figures that the method of this line gave. */
export function resultsOf(line: Pick<CalibrationLineView, 'result'>): { key: ResultKey; value: number }[] {
  return RESULTS.flatMap((key) => {
    const value = line.result[key];
    return value === null ? [] : [{ key, value }];
  });
}
