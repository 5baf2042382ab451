/** What the palette shows for a query: local actions and what the dossier holds, in three groups. */
import type { IconName } from '../lib/icons';
import type { SearchHit } from '../api/generated/SearchHit';
import type { PaletteAction } from './screen.svelte';

/** Where results come from: a list that is always there, and a search in the dossier. */
export interface PaletteSource {
  actions: () => PaletteAction[];
  search: (query: string) => Promise<SearchHit[]>;
  open: (hit: SearchHit) => void;
}

/** Without accents nor capitals, so that `beziers` finds Béziers. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase();
}

/** Whether every word of the query is somewhere in the text, in any order. */
export function matches(text: string, query: string): boolean {
  const folded = fold(text);
  return fold(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}

export interface Piece {
  text: string;
  found: boolean;
}

/** A text cut where the words of the query are, to set them in bold. */
export function highlight(text: string, query: string): Piece[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [{ text, found: false }];
  // Folding can shorten a character (a letter and its accent): positions are kept letter by letter.
  const letters = [...text];
  const folded = letters.map((letter) => fold(letter));
  const marks = letters.map(() => false);
  const joined = folded.join('');
  const owner: number[] = folded.flatMap((piece, index) => [...piece].map(() => index));
  for (const word of words) {
    for (let at = joined.indexOf(word); at >= 0; at = joined.indexOf(word, at + word.length)) {
      for (let place = at; place < at + word.length; place += 1) {
        const letter = owner[place];
        if (letter !== undefined) marks[letter] = true;
      }
    }
  }
  const pieces: Piece[] = [];
  letters.forEach((letter, index) => {
    const found = marks[index] ?? false;
    const last = pieces[pieces.length - 1];
    if (last && last.found === found) last.text += letter;
    else pieces.push({ text: letter, found });
  });
  return pieces;
}

const hitIcons: Record<string, IconName> = {
  lot: 'hard-hat',
  person: 'user',
  organisation: 'building-office',
  contract: 'file-text',
  operation: 'calculator',
  need: 'briefcase',
  contact: 'note-pencil',
};

export interface PaletteItem {
  id: string;
  group: PaletteAction['group'];
  label: string;
  outcome: string;
  icon: IconName;
  run: () => void;
}

const ORDER: PaletteAction['group'][] = ['act', 'go', 'write'];

/** Items in the order of the groups; with an empty query, the last uses come first. */
export function arrange(
  query: string,
  actions: readonly PaletteAction[],
  hits: readonly SearchHit[],
  recent: readonly string[],
  openHit: (hit: SearchHit) => void,
): PaletteItem[] {
  const local: PaletteItem[] = actions
    .filter((action) => query.trim() === '' || matches(`${action.label} ${action.outcome ?? ''}`, query))
    .map((action) => ({
      id: action.id,
      group: action.group,
      label: action.label,
      outcome: action.outcome ?? '',
      icon: action.icon ?? 'arrow-right',
      run: action.run,
    }));
  const found: PaletteItem[] = hits.map((hit) => ({
    id: `${hit.kind}:${hit.id}`,
    group: 'go',
    label: hit.title,
    outcome: hit.subtitle,
    icon: hitIcons[hit.kind] ?? 'arrow-right',
    run: () => openHit(hit),
  }));
  const rank = (item: PaletteItem) => {
    const place = query.trim() === '' ? recent.indexOf(item.id) : -1;
    return place < 0 ? recent.length : place;
  };
  return ORDER.flatMap((group) => {
    // What the dossier holds comes before the names of screens.
    const items = [...found, ...local].filter((item) => item.group === group);
    return items.sort((a, b) => rank(a) - rank(b));
  });
}
