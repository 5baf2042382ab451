/** The documents produced and the office's texts, apart from their drawing. */
import type { NamesShown } from '../api/generated/NamesShown';
import type { ProducedView } from '../api/generated/ProducedView';
import type { TextBlockView } from '../api/generated/TextBlockView';
import { href } from '../lib/router.svelte';
import { word } from '../lib/say';

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The documents that hold every word of the text, in their title, file or kind. */
export function found(documents: readonly ProducedView[], text: string): ProducedView[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return documents.filter((one) => {
    const whole = fold([one.title, one.file_name, word('document-kind', one.kind)].join(' '));
    return words.every((word) => whole.includes(word));
  });
}

/** How people may be named in a document, the most discreet first. */
export const NAMES: readonly NamesShown[] = ['none', 'initials', 'full'];

/** Where what a document is about can be read; a company has no screen of its own. */
export function placeOf(one: Pick<ProducedView, 'contract' | 'lot' | 'person'>): string | null {
  if (one.contract !== null) return href('calibrage', one.contract);
  if (one.lot !== null) return href('marches', one.lot);
  return one.person !== null ? href('personnes', one.person) : null;
}

export interface BlockGroup {
  /** Part of the clause: `rc`, `ccap`, `annex`, `calendar`, `penalties`, `contact`, `publics`, and `letters`. */
  part: string;
  blocks: TextBlockView[];
}

/** The blocks by part of the clause, in the order they came. */
export function grouped(blocks: readonly TextBlockView[]): BlockGroup[] {
  const groups: BlockGroup[] = [];
  for (const block of blocks) {
    const last = groups.find((group) => group.part === block.part);
    if (last) last.blocks.push(block);
    else groups.push({ part: block.part, blocks: [block] });
  }
  return groups;
}

/** The places to fill of a text, each once: `{hours}`. */
export function placesOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{([a-z_]+)\}/g)].map((one) => one[1] ?? ''))];
}

/** Places that must stay and that the text lost. */
export function lost(block: Pick<TextBlockView, 'places'>, text: string): string[] {
  const there = placesOf(text);
  return block.places.filter((place) => !there.includes(place));
}

/** Places that nothing would fill. */
export function unknown(block: Pick<TextBlockView, 'offered'>, text: string): string[] {
  return placesOf(text).filter((place) => !block.offered.includes(place));
}

/** A place as it is written in the text. */
export function placeText(place: string): string {
  return `{${place}}`;
}

/** About how many letters fit on a line of the field. */
const LETTERS = 44;

/** How many lines a text takes in its field. */
export function linesOf(text: string): number {
  return text
    .trim()
    .split('\n')
    .reduce((total, line) => total + Math.max(1, Math.ceil(line.length / LETTERS)), 0);
}

/** What to send: an empty text, or ours, comes back to ours. */
export function toSave(block: Pick<TextBlockView, 'standard'>, text: string): string {
  return text.trim() === block.standard.trim() ? '' : text.trim();
}

/** Whether the typed text differs from what the dossier holds. */
export function changed(block: Pick<TextBlockView, 'standard' | 'own'>, text: string): boolean {
  return text.trim() !== (block.own ?? block.standard).trim();
}
