/** Which sheet stays and which fields are taken from the other, before two sheets are joined. */
import type { MergeInput } from '../api/generated/MergeInput';
import type { TwinPairView } from '../api/generated/TwinPairView';

/** One side of a pair. */
export type Side = 'one' | 'other';

/** The other side. */
export const across = (side: Side): Side => (side === 'one' ? 'other' : 'one');

/** For each field, the sheet it is taken from: the one that stays, unless it says nothing there. */
export function suggested(pair: TwinPairView, keep: Side): Record<string, Side> {
  return Object.fromEntries(pair.fields.map((one) => [one.field, one[keep] === null ? across(keep) : keep]));
}

/** What the host is asked: only fields that come from the sheet that goes are named. */
export function merging(pair: TwinPairView, keep: Side, from: Record<string, Side>): MergeInput {
  return {
    keep: pair[keep].id,
    drop: pair[across(keep)].id,
    taken: pair.fields.map((one) => one.field).filter((field) => (from[field] ?? keep) !== keep),
  };
}
