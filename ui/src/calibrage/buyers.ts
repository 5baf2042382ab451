/** Buyers of the dossier, for a field where one is named. */
import { organisations } from '../api/generated/commands';
import { plainName } from '../lib/grid/grid';

/** Those whose name holds every word of the query, at most twelve. */
export async function buyersLike(query: string): Promise<{ value: string; label: string }[]> {
  const known = (await organisations()).organisations.filter((one) => one.kind === 'buyer');
  const wanted = plainName(query).split(' ');
  return known
    .map((one) => one.name)
    .filter((name) => wanted.every((word) => plainName(name).includes(word)))
    .slice(0, 12)
    .map((name) => ({ value: name, label: name }));
}
